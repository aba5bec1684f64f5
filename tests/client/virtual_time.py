"""A clock that the test owns: whatever waits moves it, so that minutes take no time and every play is repeatable."""

from __future__ import annotations

import asyncio
import selectors
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any

START = 1_800_000_000.0


@dataclass
class VirtualTime:
    """Stands for the module `time`, in what is to wait by it."""

    now: float = START
    interrupt_at: float | None = None
    """When Ctrl-C is pressed, if it is: whatever sleeps then is interrupted."""

    def begin(self, interrupt_at: float | None = None) -> None:
        """Begin anew. `interrupt_at`: seconds from the beginning."""
        self.now = START
        self.interrupt_at = None if interrupt_at is None else START + interrupt_at

    def time(self) -> float:
        """Seconds since 1970."""
        return self.now

    def monotonic(self) -> float:
        """The same."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Let so much time pass. Raises KeyboardInterrupt if Ctrl-C comes meanwhile."""
        end = self.now + seconds
        if self.interrupt_at is not None and seconds > 0 and end > self.interrupt_at:
            self.now, self.interrupt_at = max(self.now, self.interrupt_at), None
            raise KeyboardInterrupt
        self.now = end


@dataclass
class SkewedTime:
    """The clock of a machine that is fast or slow; its pauses are as long as those of others."""

    right: VirtualTime
    ahead: float = 0.0
    """Seconds."""

    def time(self) -> float:
        """What this machine believes to be the time."""
        return self.right.now + self.ahead

    def fromtimestamp(self, seconds: float, tz: tzinfo) -> datetime:
        """As that of `datetime`, of which `now` is all that differs."""
        return datetime.fromtimestamp(seconds, tz)

    def now(self, tz: tzinfo = UTC) -> datetime:
        """As `datetime.now`."""
        return datetime.fromtimestamp(self.time(), tz)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop that moves the clock where it would wait."""

    def __init__(self, clock: VirtualTime) -> None:
        self._virtual = clock
        super().__init__(_Selector(clock))
        # why: what is due is less than one of these ahead, and a nanosecond is lost beside the seconds since 1970.
        self._clock_resolution = 1e-6

    def time(self) -> float:
        return self._virtual.now


class _Selector(selectors.DefaultSelector):
    def __init__(self, clock: VirtualTime) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> Any:
        if timeout is None:
            raise AssertionError("the loop waits for what will never come")
        if timeout > 0:
            self._clock.now += timeout
        return super().select(0)
