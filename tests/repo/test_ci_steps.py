"""`.ci/run` says how long each step took, and ends at the first that fails. Its programs are played here."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = (
    *("make", "go", "javac", "apt-get", "chromium", "chromedriver", "python3.12"),
    *("initdb", "redis-server"),
)
STEPS = [
    "make lint",
    "make check",
    "make test",
    "make test with httpx2",
    "make test with Python 3.12",
    "make spec-crosscheck",
    "make interop",
    "make browser",
]


def run(folder: Path, *, failing: str = "", missing: str = "") -> tuple[int, list[str], list[str]]:
    """The exit status, the lines of the table, and the calls of programs; `make failing` ends with status 7."""
    programs = folder / "programs"
    programs.mkdir()
    for name in PROGRAMS:
        if name != missing:
            (programs / name).write_text(
                f'#!/bin/sh\n[ "$1" = -c ] || echo "{name} $*" >> {folder}/calls\n'
                f'[ "{name} $1" != "make {failing}" ] || exit 7\n'
            )
            (programs / name).chmod(0o755)
    for name in ("bash", "dirname"):
        found = shutil.which(name)
        assert found is not None
        (programs / name).symlink_to(found)
    (folder / ".ci").mkdir()
    shutil.copy(ROOT / ".ci/run", folder / ".ci/run")
    done = subprocess.run(
        [programs / "bash", folder / ".ci/run"],
        env={"PATH": str(programs), "HOME": str(folder)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    table = done.stdout.partition("seconds  step\n")[2].splitlines()
    return done.returncode, table, (folder / "calls").read_text().splitlines()


def rows(table: list[str]) -> list[str]:
    """What stands behind the seconds of each row."""
    found = [re.fullmatch(r" *[0-9]+  (.*)", line) for line in table]
    return [row[1] for row in found if row is not None]


def test_each_step_has_its_row(tmp_path):
    status, table, calls = run(tmp_path)
    assert status == 0
    assert rows(table) == [*STEPS, "in all"]
    assert table[len(STEPS) + 1 :] == ["Python 3.12: run", "Python 3.13: not run, it is not installed"]
    assert len(calls) == len(STEPS)
    assert "make test PROFILE=ci" in calls, "every example is tried"


@pytest.mark.parametrize(("failing", "row"), [("lint", 0), ("check", 1), ("interop", 6), ("browser", 7)])
def test_the_first_step_that_fails_is_the_last(failing, row, tmp_path):
    status, table, calls = run(tmp_path, failing=failing)
    assert status == 7
    assert rows(table) == [*STEPS[:row], f"{STEPS[row]}: FAILED, exit status 7", "in all"]
    assert calls[-1] == f"make {failing}"


def test_what_is_missing_is_installed(tmp_path):
    status, table, calls = run(tmp_path, missing="javac")
    assert status == 0
    assert rows(table) == [*STEPS[:5], "install Go and Java", *STEPS[5:], "in all"]
    assert calls[5:7] == ["apt-get update -qq", "apt-get install -y -qq golang-go openjdk-17-jdk-headless"]
