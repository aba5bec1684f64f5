"""Fuzz the notification parser: `python -m checks.fuzz [--seconds 60] [--keep]`, or `make fuzz`.

It starts from `checks/fuzz/corpus/notification`. An input that breaks a rule of `notification_target` is written there
too, as crash-…, and the exit status is not 0. From then on it is a test case of tests/auth.
With --keep, inputs that reached something new are added to the corpus, the fewest that reach all of it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
CORPUS = Path(__file__).parent / "corpus" / "notification"
_LONGEST = 2048
"""Bytes of one input; a notification has about 1000."""


def main() -> int:
    """Fuzz for the time given; the exit status is libFuzzer's."""
    parser = argparse.ArgumentParser(prog="python -m checks.fuzz", description="Fuzz the notification parser.")
    parser.add_argument("--seconds", metavar="N", type=int, default=60, help="default 60")
    parser.add_argument("--keep", action="store_true", help="add what reached something new to the corpus")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as found:
        status = _fuzzer(f"-max_total_time={options.seconds}", f"-artifact_prefix={CORPUS}/", found, str(CORPUS))
        if status == 0 and options.keep:
            status = _fuzzer("-merge=1", str(CORPUS), found)
    return status


def _fuzzer(*arguments: str) -> int:
    command = [sys.executable, "-m", f"{__package__}.notification_fuzzer", f"-max_len={_LONGEST}", "-timeout=10"]
    return subprocess.run([*command, *arguments], cwd=ROOT, check=False).returncode  # noqa: S603  # our own program


if __name__ == "__main__":
    sys.exit(main())
