"""Programs that a test interrupts with Ctrl-C."""

from __future__ import annotations

import signal


def be_interruptible() -> None:
    """For `preexec_fn`: what a script starts in the background ignores Ctrl-C, and so would all that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
