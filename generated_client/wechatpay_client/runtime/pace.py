# Generated from spec/ by `make generate`. Do not edit.
"""How slowly a file may travel. A file has no deadline, since nobody knows how large it is; it has a least rate.

Only the time that is spent waiting for the other side counts: a program may take as long as it likes over each piece.
"""

from __future__ import annotations

import time

from .translation import gettext as _

MIN_RATE = 1024.0
"""Bytes a second that a file must make at least, by default."""
PACE = "wechatpay_pace"
"""Request extension: the Pace of the file that the reply is. It holds from the first byte of the body on."""
WINDOW = 30.0
"""Seconds of waiting over which the rate is taken."""


def time_left(seconds: float) -> float:
    """The seconds that are left to wait: 0.0 for less than a millisecond, since no wait on a clock is finer."""
    return seconds if seconds > 0.001 else 0.0


class Pace:
    """The least rate of one file on its way, and its own deadline if it has one."""

    __slots__ = ("_bytes", "_call_ends", "_call_seconds", "_deadline", "_ends", "_min_rate", "_waited")

    def __init__(self, min_rate: float | None, deadline: float | None = None) -> None:
        """`min_rate` is in bytes a second, None for any; `deadline` in seconds from the file's first byte on."""
        self._min_rate = min_rate
        self._deadline = deadline
        self._ends: float | None = None
        self._call_ends: float | None = None
        self._call_seconds = 0.0
        self._waited = 0.0
        self._bytes = 0

    def set_end(self, ends: float, seconds: float) -> None:
        """End with the call, at a point of the monotonic clock; `seconds` is how long the call may take in all."""
        self._call_ends, self._call_seconds = ends, seconds

    def begin(self) -> None:
        """Begin to measure; the file is sent from its beginning."""
        self._ends = None if self._deadline is None else time.monotonic() + self._deadline
        self._waited = 0.0
        self._bytes = 0

    def record(self, count: int, waited: float) -> None:
        """Record that `count` bytes went over the network after a wait of `waited` seconds."""
        if self._min_rate is None:
            return
        self._bytes += count
        self._waited += waited
        if self._bytes >= self._min_rate * WINDOW:
            # why a new window at once: bytes that came fast must not allow hours without any
            self._bytes, self._waited = 0, 0.0

    def remaining(self) -> float | None:
        """Seconds that may still be waited for the next byte, 0.0 when it was too slow. None: any time."""
        left = None if self._min_rate is None else WINDOW - self._waited
        for ends in (self._ends, self._call_ends):
            if ends is not None:
                until_end = ends - time.monotonic()
                left = until_end if left is None else min(left, until_end)
        return None if left is None else time_left(left)

    def describe_overrun(self) -> str:
        """The bound that was passed, for the message of an error."""
        if self._call_ends is not None and not time_left(self._call_ends - time.monotonic()):
            return _("the deadline of {seconds:g} s is over").format(seconds=self._call_seconds)
        if self._ends is not None and not time_left(self._ends - time.monotonic()):
            return _("the file's own deadline of {deadline:g} s is over").format(deadline=self._deadline)
        return _("the file made less than {min_rate:g} bytes a second over {window:g} s").format(
            min_rate=self._min_rate, window=WINDOW
        )
