"""What a call costs, against what it would cost without this project: `python -m checks.benchmarks`, or `make bench`.

One line per figure: name, measured, target, `ok` or `miss`. A figure is a median of ratios from interleaved rounds
(see `measure.py`), except for instructions, which are counted, and the validation, which is in microseconds. A figure
without a target is only shown. Less is better in all of them.

Controls measure the same code against itself in the same rounds. One that is off by more than 3 % makes the run void:
something else used the machine, and no figure of the run is to be believed. Run it again on a quieter machine.

A figure whose tool is missing says `skipped` and why, and is no miss.

Exit status: 0 all figures within their targets, 1 a miss, 2 the run is void (or the usage wrong).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .at_once import calls_at_once
from .bills import bills
from .calls import async_calls, posts, sdk_calls, sync_calls
from .encryption import encryption
from .figure import Control, Figure
from .generator import generator
from .imports import imports
from .inbox import inbox
from .instructions import instructions
from .keys import keys
from .many_clients import many_clients
from .measure import Plan
from .memory import memory
from .notification import notification
from .peer import running_peer
from .picture import write_picture
from .reconciliation import reconciliation
from .sandbox_gateway import sandbox_gateway
from .sandbox_scale import sandbox_scale
from .setting import Setting
from .validation import validation

_GROUPS: dict[str, Callable[[Plan, Setting], Iterator[Figure | Control]]] = {
    "sync": sync_calls,
    "async": async_calls,
    "at-once": calls_at_once,
    "post": posts,
    "wechatpayv3": sdk_calls,
    "instructions": instructions,
    "import": imports,
    "keys": keys,
    "validation": validation,
    "encryption": encryption,
    "notification": notification,
    "bills": bills,
    "reconciliation": reconciliation,
    "inbox": inbox,
    "memory": memory,
    "merchants": many_clients,
    "gateway": sandbox_gateway,
    "sandbox": sandbox_scale,
    "generator": generator,
}
_ROUNDS, _QUICK_ROUNDS = 160, 24


def main() -> int:
    """Measure, print, and say by the exit status how it went."""
    parser = argparse.ArgumentParser(
        prog="python -m checks.benchmarks", description="Speed and memory against their targets."
    )
    parser.add_argument("--only", metavar="NAME", choices=_GROUPS, action="append", help=", ".join(_GROUPS))
    parser.add_argument("--rounds", metavar="N", type=_rounds, default=_ROUNDS, help=f"default {_ROUNDS}")
    parser.add_argument("--quick", action="store_true", help=f"{_QUICK_ROUNDS} rounds: an impression")
    parser.add_argument("--picture", metavar="FILE", type=Path, help="write the figures with a target as an SVG, too")
    options = parser.parse_args()
    plan = Plan(_QUICK_ROUNDS if options.quick else options.rounds)
    lines: list[Figure | Control] = []
    with _environment(), running_peer() as setting:
        for name in options.only or _GROUPS:
            for line in _GROUPS[name](plan, setting):
                print(line, flush=True)
                lines.append(line)
    if options.picture is not None:
        write_picture(lines, options.picture)
    return _conclude(lines)


@contextmanager
def _environment() -> Iterator[None]:
    """The variables that child processes inherit."""
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]  # requests would ask it for this very machine
    # Modules are compiled in an installation; in a folder of our own they are too, whatever is set, without a trace.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        yield


def _rounds(text: str) -> int:
    rounds = int(text)
    if rounds < 4:
        raise argparse.ArgumentTypeError("fewer than 4 rounds have no quartiles")
    return rounds


def _conclude(lines: list[Figure | Control]) -> int:
    void = [line.name for line in lines if line.verdict == "void"]
    missed = [line.name for line in lines if line.verdict == "miss"]
    if void:
        print(f"void: {'; '.join(void)}: the same code differs from itself, so this run shows nothing")
        return 2
    if missed:
        print(f"{len(missed)} missed: {'; '.join(missed)}")
        return 1
    skipped = [line.name for line in lines if line.verdict == "skipped"]
    print("all within their targets" + (f"; not measured: {'; '.join(skipped)}" if skipped else ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
