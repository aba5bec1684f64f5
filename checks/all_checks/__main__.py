"""python -m checks.all_checks [NAME …]: run the checks that are too long for `.ci/run`, and write docs/checks.md.

Exit status: 0 if all of them held, 1 if one did not, 2 for a name that is no check.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from .record import Run, format_row, last_run, read_rows, write_rows

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "checks.md"
CHECKS: Mapping[str, Sequence[str]] = {
    "install-size": ("-m", "checks.install_size"),
    "faults": ("-m", "checks.faults"),
    "bill-readers": ("-m", "tests.auth.test_bill_mutations", "100000"),
    "notification-readers": ("-m", "tests.auth.test_envelope_mutations", "100000"),
    "soak": ("-m", "checks.soak"),
    "fuzz": ("-m", "checks.fuzz", "--seconds", "3600"),
    "cluster": ("-m", "checks.cluster"),
    "bench": ("-m", "checks.benchmarks", "--picture", "docs/benchmarks.svg"),
    # why no more: all of them, of the core and the bookkeeping, take more than a day
    "mutants": ("-m", "checks.mutants", "--sample", "20"),
}
"""The arguments of Python for each check, the quick ones first."""


def main(arguments: Sequence[str], checks: Mapping[str, Sequence[str]] = CHECKS, page: Path = PAGE) -> int:
    """Run the checks and write their rows; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m checks.all_checks", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("name", nargs="*", help=f"only these; there are: {', '.join(checks)}")
    chosen = parser.parse_args(arguments).name or list(checks)
    unknown = [name for name in chosen if name not in checks]
    if unknown:
        print(f"{', '.join(unknown)}: no such check; there are: {', '.join(checks)}", file=sys.stderr)
        return 2
    rows = read_rows(page)
    held = True
    for name in chosen:
        print(f"\n{name} (last run: {last_run(rows.get(name))})", flush=True)
        run = run_check(checks[name])
        print(f"{name}: {run.result} after {run.seconds} s", flush=True)
        # after each, since the next may take hours
        rows[name] = format_row(name, run)
        held = held and run.status == 0
        write_rows(page, rows, list(checks))
    return int(not held)


def run_check(arguments: Sequence[str]) -> Run:
    """Run Python with these arguments, show what it says, and keep its last line."""
    commit, began, last = _commit(), time.monotonic(), ""
    command = [sys.executable, *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, errors="replace") as running:  # noqa: S603  # our own programs
        assert running.stdout is not None  # noqa: S101 - it is a pipe
        for line in running.stdout:
            print(line, end="", flush=True)
            last = line.strip() or last
    ended = datetime.now(UTC).strftime("%Y-%m-%d %H:%M")
    return Run(ended, commit, running.returncode, round(time.monotonic() - began), last)


def _commit() -> str:
    """The commit of the tree, with a `+` where it has changes; empty outside of git."""
    command = ["git", "describe", "--always", "--dirty=+", "--exclude=*"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
