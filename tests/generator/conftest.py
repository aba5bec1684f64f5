"""Clients generated for a test: imported from a folder of their own and forgotten afterwards."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # for the two modules beside this file

from golden_record import PROBE_SPEC
from trial_client import Generate, Trial
from wechatpay_generator.bundle import bundle


@pytest.fixture(scope="module")
def generate_trial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generate]:
    """Generates the client of a document and returns it, ready to import."""
    made: list[Trial] = []

    def generate(document: Mapping[str, Any]) -> Trial:
        trial = Trial(document, tmp_path_factory.mktemp("trial"))
        made.append(trial)
        return trial

    yield generate
    for trial in made:
        trial.forget()


@pytest.fixture(scope="module")
def probe(generate_trial: Generate) -> Trial:
    """The client of the probe spec."""
    return generate_trial(bundle(PROBE_SPEC))
