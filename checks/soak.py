"""Look for the rare input: `python -m checks.soak [--factor 20] [--workers 3] [TESTS …]`, or `make soak`.

The property tests alone, each with many more examples than `.ci/run` tries, and others in every run. What breaks a test
is printed as an `@example(…)`: paste it above the test, and mend what it broke. Leave the tests as they are meanwhile:
hypothesis reads their source, and takes a strategy that has moved for another one. Exit status: that of pytest.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT = Path(__file__).parents[1]
FACTOR: Final = 20
_PATIENCE: Final = 7200
"""Seconds that one test may take before it counts as hanging; with its usual examples it has ten minutes."""
_APART: Final = "tests/schemathesis"
"""Has a process of its own, since schemathesis makes hypothesis print every value as nothing."""
_ELSEWHERE: Final = "tests/browser"


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status, after what pytest says of the tests."""
    parser = argparse.ArgumentParser(prog="python -m checks.soak", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--factor", metavar="N", type=int, default=FACTOR, help=f"times the examples; default {FACTOR}")
    parser.add_argument("--workers", metavar="N", default="auto", help="processes, or 0 for this one; default auto")
    parser.add_argument("tests", nargs="*", metavar="TESTS", help="folders, files or tests; default: all")
    options = parser.parse_args(arguments)
    if options.factor < 1:
        parser.error("--factor is how many times the examples are tried; give 1 or more")
    apart = [name for name in options.tests or [_APART] if Path(name).is_relative_to(_APART)]
    others = [name for name in options.tests or ["tests"] if name not in apart]
    runs = [tests for tests in ([*others, f"--ignore={_APART}"] if others else [], apart) if tests]
    # all of them run, whatever the first one finds
    statuses = [_run_tests(options.factor, options.workers, tests) for tests in runs]
    return max(statuses)


def _run_tests(factor: int, workers: str, tests: Sequence[str]) -> int:
    command = [sys.executable, "-m", "pytest", "-n", workers, "--dist", "worksteal", "--hypothesis-profile", "soak"]
    command += ["-m", "hypothesis", "-p", "tests.found_examples", "-o", f"faulthandler_timeout={_PATIENCE}"]
    command += [f"--ignore={_ELSEWHERE}", *tests]
    environment = {**os.environ, "SOAK_FACTOR": str(factor)}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode  # noqa: S603  # our own tests


if __name__ == "__main__":
    sys.exit(main())
