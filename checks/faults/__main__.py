"""python -m checks.faults [--write FILE]: play every fault and print the table."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .probe import probe_client
from .scenarios import SCENARIOS
from .stage import Outcome, make_stage

HEAD = """# Faults

[中文](faults.zh-CN.md)

What a caller gets, and how often the request reached the server whole, when things go wrong on the wire. Every row was
played on real sockets through a generated client with its default settings (3 retries), by a call that moves money and
whose number makes a repetition safe, unless the row says otherwise. [Errors](errors.md) says what each word means.
`make faults` plays them again; a test holds this table.

| fault | the request reached the server | the caller got |
|---|---|---|
"""


def table() -> str:
    """The document, freshly played."""
    with probe_client() as package:
        stage = make_stage(package)
        return HEAD + "".join(row(name, play(stage)) for name, play in SCENARIOS.items())


def row(name: str, outcome: Outcome) -> str:
    """One line of the table."""
    return f"| {name} | {outcome.reached} | {outcome.got} |\n"


def main() -> int:
    """Print the table, or write it to a file."""
    parser = argparse.ArgumentParser(prog="faults", description="Play every fault and print what came of it.")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the table there too")
    options = parser.parse_args()
    text = table()
    sys.stdout.write(text)
    if options.write is not None:
        options.write.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
