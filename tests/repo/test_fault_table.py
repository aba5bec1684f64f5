"""The table of faults in docs/ is what happens."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.faults.__main__ import HEAD, row
from checks.faults.probe import probe_client
from checks.faults.scenarios import SCENARIOS
from checks.faults.stage import make_stage

DOCUMENT = Path(__file__).parents[2] / "docs" / "faults.md"


@pytest.fixture(scope="module")
def stage():
    with probe_client() as package:
        yield make_stage(package)


@pytest.mark.parametrize("name", SCENARIOS)
def test_each_fault_ends_as_the_table_says(name, stage):
    assert row(name, SCENARIOS[name](stage)) in DOCUMENT.read_text(encoding="utf-8")


def test_the_table_has_every_fault_and_no_other():
    rows = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    assert len(rows) == 1 + len(SCENARIOS)
    assert DOCUMENT.read_text(encoding="utf-8").startswith(HEAD)
