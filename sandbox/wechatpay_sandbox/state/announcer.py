"""Announces changes to its listeners, such as the web page, which then read the changed data."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterable, Iterator

# Tables whose rows are shown as parts of something else. The changes of any other table have its name.
_PART_OF = {
    "announced_debits": "contracts",
    "attempts": "notifications",
    "combinations": "orders",
    "medical_refunds": "medical_orders",
    "policy_periods": "contracts",
}


class Listener:
    """The changes that one reader has yet to hear of.

    They are names, each at most once, so even for a slow reader no more than all names wait.
    """

    def __init__(self) -> None:
        """Create the listener in the running event loop that reads it."""
        self._loop = asyncio.get_running_loop()
        self._lock = threading.Lock()
        self._untold: set[str] = set()
        self._dismissed = False
        self._woken = asyncio.Event()

    def tell(self, names: Iterable[str]) -> None:
        """Add names. Any thread may call this; it does not wait."""
        with self._lock:
            asleep = not self._untold
            self._untold.update(names)
        if asleep:
            self._wake()

    def dismiss(self) -> None:
        """End the listener: `news` returns None from now on."""
        self._dismissed = True
        self._wake()

    def _wake(self) -> None:
        # a loop that was closed meanwhile has no reader
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._woken.set)

    async def news(self) -> frozenset[str] | None:
        """Wait for changes, and return the names since the last call; None once the listener has ended."""
        await self._woken.wait()
        if self._dismissed:
            return None
        self._woken.clear()
        with self._lock:
            names, self._untold = frozenset(self._untold), set()
        return names


class Announcer:
    """Takes names of changes from any thread, and passes them on to every listener."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()

    def announce(self, *names: str) -> None:
        """Announce changes of these names, such as orders or requests."""
        for listener in tuple(self._listeners):
            listener.tell(names)

    def announce_tables(self, tables: Iterable[str]) -> None:
        """Announce changes of these database tables."""
        if self._listeners:
            self.announce(*(_PART_OF.get(table, table) for table in tables))

    @contextlib.contextmanager
    def listener(self) -> Iterator[Listener]:
        """A listener that hears all changes until the end of the block."""
        listener = Listener()
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    def dismiss(self) -> None:
        """End all listeners, as when the server stops."""
        for listener in tuple(self._listeners):
            listener.dismiss()
