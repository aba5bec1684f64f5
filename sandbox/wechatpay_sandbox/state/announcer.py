"""Says what has changed, to whoever is listening: the page, which then looks at it."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterable, Iterator

# Tables that are looked at as part of something else; every other one is named as it is.
_PART_OF = {"attempts": "notifications", "combinations": "orders"}


class Listener:
    """What one reader has not been told yet.

    These are names, each at most once: however slow the reader is, no more than there are names waits for it.
    """

    def __init__(self) -> None:
        """To be made where it is read: in a running event loop."""
        self._loop = asyncio.get_running_loop()
        self._lock = threading.Lock()
        self._untold: set[str] = set()
        self._dismissed = False
        self._woken = asyncio.Event()

    def tell(self, names: Iterable[str]) -> None:
        """Any thread may call this; it does not wait."""
        with self._lock:
            asleep = not self._untold
            self._untold.update(names)
        if asleep:
            self._wake()

    def dismiss(self) -> None:
        """There will be nothing more."""
        self._dismissed = True
        self._wake()

    def _wake(self) -> None:
        # a loop that was closed meanwhile has nobody left to wake
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._woken.set)

    async def news(self) -> frozenset[str] | None:
        """What has changed since the last time, as soon as there is something; None once dismissed."""
        await self._woken.wait()
        if self._dismissed:
            return None
        self._woken.clear()
        with self._lock:
            names, self._untold = frozenset(self._untold), set()
        return names


class Announcer:
    """Takes in what changed, from any thread, and passes it on to every listener."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()

    def announce(self, *names: str) -> None:
        """These have changed, such as orders or requests."""
        for listener in tuple(self._listeners):
            listener.tell(names)

    def announce_tables(self, tables: Iterable[str]) -> None:
        """`announce` for what stands in these tables."""
        if self._listeners:
            self.announce(*(_PART_OF.get(table, table) for table in tables))

    @contextlib.contextmanager
    def listener(self) -> Iterator[Listener]:
        """Somebody who hears everything from now to the end of the block."""
        listener = Listener()
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    def dismiss(self) -> None:
        """Lets go of everybody who is listening now, as when the server stops."""
        for listener in tuple(self._listeners):
            listener.dismiss()
