"""A forked child of a test, which ends by itself if it hangs."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable


def in_child(act: Callable[[], object], seconds: int = 20) -> int:
    """The exit code of a forked child that does this: 0 if it could, -14 if it still did after so many seconds."""
    pid = os.fork()
    if pid == 0:
        # why: the parent's handler, if it has one, would run only once the child hangs no more
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(seconds)
        code = 1
        try:
            act()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
