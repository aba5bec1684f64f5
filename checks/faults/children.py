"""Waiting for forked children, which may hang."""

from __future__ import annotations

import os
import signal
import time


def wait_or_kill(pid: int, seconds: float) -> int:
    """How this child ended; one that has not after so many seconds is killed.

    An alarm in the child would not do: it can hang before any code of its own, in what runs after every fork.
    """
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(pid, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
