"""docs/dependencies.md names the licence of everything that a user of the parts installs."""

from __future__ import annotations

import re
from importlib.metadata import distribution

import pytest
from packaging.requirements import Requirement

from tests.repo.parts import DISTRIBUTIONS, ROOT

USED = [name for folder, name in DISTRIBUTIONS.items() if folder != "generator"]


def installed_with(name: str, extras: frozenset[str], found: set[str]) -> None:
    found.add(name)
    for text in distribution(name).requires or []:
        requirement = Requirement(text)
        needed = requirement.marker is None or any(
            requirement.marker.evaluate({"extra": extra}) for extra in extras | {""}
        )
        other = re.sub(r"[-_.]+", "-", requirement.name).lower()
        if needed and other not in found:
            installed_with(other, frozenset(requirement.extras), found)


@pytest.fixture(scope="module")
def packages() -> set[str]:
    found: set[str] = set()
    installed_with("wechatpay-openapi", frozenset({"cli", "sandbox", "bookkeeping", "opentelemetry"}), found)
    return found


def test_the_name_for_users_brings_all_parts(packages):
    assert set(USED) <= packages


def test_each_has_a_line_with_its_licence(packages):
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    run_time = text.partition("## At run time")[2].partition("\n## ")[0]
    rows = {
        row[0].strip(): row[-1].strip()
        for row in (line.strip("|").split("|") for line in run_time.splitlines() if "|" in line)
    }
    assert sorted(packages - set(USED) - rows.keys()) == []
    assert all(rows[name] for name in packages - set(USED))
    assert rows["certifi"].startswith("MPL-2.0")
