"""Remembering which notifications were accepted, so that none is accepted twice.

A signature holds for 300 s either way of our clock; whoever recorded a notification could send it again in that time.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol

from .forks import remember_for_forks
from .translation import gettext as _


class ReplayCache(Protocol):
    """Where accepted notifications are remembered. Must be thread-safe; what it raises reaches the parser's caller.

    `MemoryReplayCache` knows of one process. Where several serve the same address, a recorded notification can be
    sent once to each of them, unless they share a store: with Redis, `add` is `SET key 1 NX EX seconds` and `discard`
    is `DEL key`; in SQL, an INSERT under a unique key, and a DELETE. A handler must be idempotent in any case, because
    the platform itself may notify twice, newly signed.
    """

    def add(self, key: str, seconds: int) -> bool:
        """Remember the key for that long; False if it is there already. Test and set are one step."""

    def discard(self, key: str) -> None:
        """Forget the key, so that the same notification may come again. It need not be there."""


class MemoryReplayCache:
    """The last notifications of this process; thread-safe.

    At most `capacity` of them, about 200 bytes each; beyond, the oldest is forgotten early. Since nothing is remembered
    that the platform did not sign, a stranger cannot fill it.
    """

    __slots__ = ("__weakref__", "_capacity", "_clock", "_keys", "_lock")

    def __init__(self, capacity: int = 100_000, *, clock: Callable[[], float] = time.monotonic) -> None:
        if capacity < 1:
            raise ValueError(_("capacity is {capacity}; it must be at least 1").format(capacity=capacity))
        self._capacity = capacity
        # why: monotonic, so that setting the machine's clock does not make it forget.
        self._clock = clock
        # why: taking the first of a dict gets slower with each one taken.
        self._keys: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()
        remember_for_forks(self)

    def after_fork_in_child(self) -> None:
        """Go on with what the parent remembered. From now on the two do not know of each other's notifications."""
        self._lock = threading.Lock()

    def add(self, key: str, seconds: int) -> bool:
        """Remember the key for that long; False if it is there already."""
        now = self._clock()
        with self._lock:
            keys = self._keys
            # why: a parser remembers all for the same time, so the oldest stand first.
            while keys and keys[next(iter(keys))] <= now:
                keys.popitem(last=False)
            if key in keys:
                return False
            if len(keys) == self._capacity:
                keys.popitem(last=False)
            keys[key] = now + seconds
            return True

    def discard(self, key: str) -> None:
        """Forget the key."""
        with self._lock:
            self._keys.pop(key, None)

    def __len__(self) -> int:
        return len(self._keys)

    def __repr__(self) -> str:
        return f"MemoryReplayCache({len(self)} of {self._capacity})"
