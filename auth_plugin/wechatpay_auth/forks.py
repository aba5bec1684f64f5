"""Frees a forked process from its parent's state: locks that were held, and downloads that were under way.

Of the parent's threads only the one that forked lives on in the child. A lock that another one held at that moment
would stay locked for ever. So each object that has one makes a new one; and where the lock is Python's or OpenSSL's,
the fork waits for a moment until it is free.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from types import FrameType
from typing import Protocol
from weakref import WeakSet

_LONGEST_WAIT = 1.0
_IMPORTER = "<frozen importlib._bootstrap>"


class Forkable(Protocol):
    """An object with something of its own to do in a forked child."""

    def after_fork_in_child(self) -> None:
        """Called in the child before any other code of it, by its only thread."""


_forkables: WeakSet[Forkable] = WeakSet()


def remember_for_forks(forkable: Forkable) -> None:
    """Call its `after_fork_in_child` in every child, for as long as it lives."""
    _forkables.add(forkable)


class _Gate:
    """Keeps forks off while a thread is inside of `with holding_forks_off:`; for a second at most."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forking: int | None = None

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *exc: object) -> None:
        self._lock.release()

    def close(self) -> None:
        if self._lock.acquire(timeout=_LONGEST_WAIT):
            self._forking = threading.get_ident()

    def open_in_parent(self) -> None:
        if self._forking == threading.get_ident():
            self._forking = None
            self._lock.release()

    def open_in_child(self) -> None:
        self._lock = threading.Lock()
        self._forking = None


holding_forks_off = _Gate()
"""`with holding_forks_off:` for steps of a millisecond that take locks of the whole process in OpenSSL."""


def _before_fork() -> None:
    _wait_for_imports()
    holding_forks_off.close()


def _after_fork_in_child() -> None:
    holding_forks_off.open_in_child()
    for forkable in list(_forkables):
        forkable.after_fork_in_child()


def _wait_for_imports() -> None:
    """Let other threads end what they are importing on behalf of a call; for a second at most.

    Python locks a module while it is imported, and the child would find it locked for ever. Calls import what they
    need when they first need it, so that a fork beside the first calls of a process would hang its child.
    """
    ends = time.monotonic() + _LONGEST_WAIT
    while _is_importing_elsewhere() and time.monotonic() < ends:
        time.sleep(0.001)


def _is_importing_elsewhere() -> bool:
    """Whether a thread other than this one is inside of an import that one of our modules makes."""
    mine = threading.get_ident()
    return any(_imports_for_us(frame) for thread, frame in sys._current_frames().items() if thread != mine)


def _imports_for_us(frame: FrameType | None) -> bool:
    importing = False
    while frame is not None:
        if frame.f_code.co_filename == _IMPORTER:
            importing = True
        elif importing and str(frame.f_globals.get("__name__")).startswith("wechatpay_"):
            return True
        frame = frame.f_back
    return False


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(
        before=_before_fork,
        after_in_parent=holding_forks_off.open_in_parent,
        after_in_child=_after_fork_in_child,
    )
