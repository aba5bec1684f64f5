"""Resident memory of a process that has imported everything, loaded its keys and made one call."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator

from .figure import Control, Figure
from .measure import Plan
from .peer import ROOT
from .repeat import STATUS
from .setting import Setting

_PROCESSES = 3
"""Memory hardly varies; three show it."""
_LIMIT = 60
"""Seconds for one process."""


def memory(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """The client's process against the inline version's."""
    name = "memory / raw httpx"
    if not STATUS.exists():
        yield Figure(name, None, detail=f"there is no {STATUS}")
        return
    typed, inline = _resident("typed", setting), _resident("inline", setting)
    yield Figure(name, typed / inline, detail=f"{typed:.1f} MiB against {inline:.1f} MiB")


def _resident(subject: str, setting: Setting) -> float:
    """In MiB."""
    found = []
    for _ in range(_PROCESSES):
        done = subprocess.run(
            [sys.executable, "-m", f"{__package__}.repeat", subject, "1"],
            cwd=ROOT,
            input=setting.to_json(),
            text=True,
            stdout=subprocess.PIPE,
            timeout=_LIMIT,
            check=True,
        )
        found.append(int(done.stdout) / 1024)
    return statistics.median(found)
