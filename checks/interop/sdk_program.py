"""Runs the program that plays an SDK, and reads what it reports, case by case and with a time limit for each."""

from __future__ import annotations

import json
import queue
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import IO, Final

CASE_WITHIN_SECONDS: Final = 30.0
"""Longer than the SDKs' own time limits, which are 10 s."""
_MOST_SHOWN = 2000


@dataclass
class Report:
    """What became of the cases of one SDK."""

    sdk: str
    version: str = "?"
    outcomes: dict[str, str | None] = field(default_factory=dict)
    """By case: None where it went as it should, else what went wrong."""


def run(sdk: str, command: Sequence[str], cases: Sequence[str]) -> Report:
    """Runs `command` to its end, or until a case takes too long; a case that is not reported has failed."""
    report = Report(sdk)
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, text=True, encoding="utf-8"
        )
        assert process.stdout is not None
        lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
        reader.start()
        try:
            stopped = _follow(report, lines)
        finally:
            process.kill()
            process.wait()
            reader.join()
            process.stdout.close()
        errors.seek(0)
        said = errors.read().strip()[-_MOST_SHOWN:]
    for case in cases:
        report.outcomes.setdefault(case, f"not reported: {stopped}{f'; {said}' if said else ''}")
    for case in report.outcomes.keys() - set(cases):
        report.outcomes[case] = "reported, but not one of the cases"
    return report


def _read(output: IO[str], lines: queue.SimpleQueue[str]) -> None:
    for line in output:
        lines.put(line)
    lines.put("")


def _follow(report: Report, lines: queue.SimpleQueue[str]) -> str:
    """Reads until the program ends, or is too slow; why no more is to come."""
    while True:
        try:
            line = lines.get(timeout=CASE_WITHIN_SECONDS)
        except queue.Empty:
            return f"nothing for {CASE_WITHIN_SECONDS:.0f} s"
        if not line:
            return "the program ended"
        try:
            said = json.loads(line)
        except ValueError:
            return f"the program printed {line.strip()!r}"
        if "version" in said:
            report.version = said["version"]
        else:
            report.outcomes[said["case"]] = said["failure"]
