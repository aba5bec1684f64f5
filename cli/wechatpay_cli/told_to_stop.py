"""A program that is told to stop, by Ctrl-C or by whoever runs it, finishes what it is at."""

from __future__ import annotations

import signal
import threading
from _thread import start_new_thread
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def told_to_stop() -> Iterator[threading.Event]:
    """An event that SIGINT and SIGTERM set."""
    stop = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        # why in a thread: this runs in the middle of anything, also of stop.wait() while that has the lock of the
        # event, for which stop.set() would wait for ever. Why not by threading.Thread: its start() has locks, too
        start_new_thread(stop.set, ())

    before = {kind: signal.signal(kind, end) for kind in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for kind, handler in before.items():
            signal.signal(kind, handler)
