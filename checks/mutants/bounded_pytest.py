"""pytest with a bound on memory, since a mutant may build a list without end, that names the tests that failed."""

from __future__ import annotations

import resource
from collections.abc import Sequence

import pytest

BYTES = 6 << 30
"""Of address space; the tests need about one."""
FAILED = "mutants: failed "
"""What the line of a test that failed begins with; its id follows."""


class FailureNames:
    """A plugin of pytest. Its lines are for `tree`: in pytest's own an id may be shortened, and a reason follows."""

    def __init__(self) -> None:
        self.failed: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Called for setup, the test itself and what takes it down."""
        if report.failed and report.nodeid not in self.failed:
            self.failed.append(report.nodeid)


def main(arguments: Sequence[str]) -> int:
    """Run pytest with these arguments; its exit status."""
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    names = FailureNames()
    status = pytest.main(list(arguments), plugins=[names])
    for name in names.failed:
        print(f"\n{FAILED}{name}")
    return int(status)
