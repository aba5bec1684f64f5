"""A process that makes one call a number of times and ends: `python -m checks.benchmarks.repeat typed|inline COUNT`.

What valgrind counts and whose memory is measured. It imports one side only, reads the setting from stdin and prints
its resident memory in KiB, where the system has it in /proc.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import Protocol

from .setting import Setting

STATUS = Path("/proc/self/status")


class _Calls(Protocol):
    def get_contract(self) -> object: ...

    def close(self) -> None: ...


def main() -> None:
    """Make the calls, print the memory."""
    subject, count = sys.argv[1], int(sys.argv[2])
    calls = _calls(subject, Setting.from_json(sys.stdin.read()))
    gc.disable()  # when a collection falls is chance, and it would be counted as part of some call
    for _ in range(count):
        calls.get_contract()
    print(_resident())
    calls.close()


def _calls(subject: str, setting: Setting) -> _Calls:
    # What the other side imports would count as this one's memory.
    if subject == "typed":
        from .typed import TypedCalls

        return TypedCalls(setting)
    from .inline import InlineCalls

    return InlineCalls(setting)


def _resident() -> str:
    # Not getrusage: its maximum is inherited from the process that started this one.
    if not STATUS.exists():
        return ""
    return next(
        line.split()[1] for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS:")
    )


if __name__ == "__main__":
    main()
