# Generated from spec/ by `make generate`. Do not edit.
"""The time by which a call has to be over. Nothing that waits for the network on behalf of the call waits longer.

    with Deadline.start(60.0).applies():
        ...  # connecting, sending, the reply and all repetitions

The running call's deadline is a context variable: it is the thread's own, and in async code the task's own.
"""

from __future__ import annotations

import time
from contextvars import ContextVar, Token
from types import TracebackType

from .pace import Pace, time_left
from .translation import gettext as _

_CURRENT: ContextVar[Deadline | None] = ContextVar("wechatpay_deadline", default=None)


class Deadline:
    """A point of time on the monotonic clock, or none. It belongs to one call, and is used by one thread or task."""

    __slots__ = ("_ends", "covers_files", "pace", "seconds")

    def __init__(self, seconds: float | None, *, covers_files: bool = False) -> None:
        self.seconds = seconds
        """How long the call may take from its beginning; None: as long as it likes."""
        self.covers_files = covers_files
        """Whether it holds while a file travels, beside the pace of the file."""
        self.pace: Pace | None = None
        """The pace of the file that is being sent. It bounds the waiting in place of the deadline."""
        self._ends: float | None = None
        self.restart()

    @classmethod
    def start(cls, seconds: float | None, *, covers_files: bool = False) -> Deadline:
        """The deadline that is over in so many seconds from now. None: never."""
        return cls(seconds, covers_files=covers_files)

    def limit_pace(self, pace: Pace) -> None:
        """Let the pace of the call's file end with the call, if the deadline covers files."""
        if self.covers_files and self._ends is not None and self.seconds is not None:
            pace.set_end(self._ends, self.seconds)

    def follow_pace(self, pace: Pace) -> None:
        """Let the pace of a file bound the waiting until `leave_pace`, while the file is sent."""
        self.limit_pace(pace)
        pace.begin()
        self.pace = pace

    def leave_pace(self) -> None:
        """Bound the waiting again. The reply to an upload gets the whole deadline, unless that covered the file."""
        if self.covers_files:
            self.pace = None
        else:
            self.restart()

    def restart(self) -> None:
        """Count from now."""
        self.pace = None
        self._ends = None if self.seconds is None else time.monotonic() + self.seconds

    def remaining(self) -> float | None:
        """Seconds from now, 0.0 when it is over. None: there is no end."""
        if self.pace is not None:
            return self.pace.remaining()
        return None if self._ends is None else time_left(self._ends - time.monotonic())

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return self.remaining() == 0.0

    def applies(self) -> _Applying:
        """A context manager. Inside of its `with`, this is the deadline of the running call."""
        return _Applying(self)

    def describe_overrun(self) -> str:
        """The bound that was passed, for the message of an error."""
        return (
            _("the deadline of {seconds:g} s is over").format(seconds=self.seconds)
            if self.pace is None
            else self.pace.describe_overrun()
        )


class _Applying:
    __slots__ = ("_deadline", "_token")

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._token: Token[Deadline | None] | None = None

    def __enter__(self) -> Deadline:
        self._token = _CURRENT.set(self._deadline)
        return self._deadline

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        token, self._token = self._token, None
        if token is not None:
            _CURRENT.reset(token)


def current_deadline() -> Deadline | None:
    """The deadline of the running call; None outside of a call."""
    return _CURRENT.get()
