"""The connections to a file of SQLite, each for whoever wants one: the pool of the engines that are made of an address.

SQLAlchemy's usual pool counts its connections under two locks, has those wait that want one too many, and wraps each
anew when it is taken. With SQLite there is nothing to wait for there: writers take turns at the file, by the patience
that each connection has. And a single statement, which the file commits by itself, needs no wrapping.
"""

from __future__ import annotations

import copy
from collections import deque
from typing import Any

from sqlalchemy.pool import ConnectionPoolEntry, Pool

_MOST_IDLE = 15
"""So many connections stay open while nobody uses them: as many as SQLAlchemy's usual pool opens at most."""


class FilePool(Pool):
    """Hands out the connection that was given back last, or a new one. Thread-safe, since a deque is."""

    # why Any: the arguments are those of SQLAlchemy's pools
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._idle: deque[ConnectionPoolEntry] = deque()

    def take(self) -> ConnectionPoolEntry:
        """A connection outside of any transaction, without a wrapping of SQLAlchemy's. Raises what the driver raises.

        Give it back, or close it if a statement failed on it.
        """
        entry = self._do_get()
        while entry.dbapi_connection is None:  # somebody has called it invalid
            entry = self._do_get()
        return entry

    def give_back(self, entry: ConnectionPoolEntry) -> None:
        """Let others have a connection that was taken."""
        self._do_return_conn(entry)

    def _do_get(self) -> ConnectionPoolEntry:
        try:
            return self._idle.pop()
        except IndexError:
            pass
        return self._create_connection()

    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        if len(self._idle) < _MOST_IDLE:
            self._idle.append(record)
        else:
            record.close()

    def recreate(self) -> FilePool:
        """A pool like this one, without its connections."""
        other = copy.copy(self)
        other._idle = deque()
        return other

    def dispose(self) -> None:
        """Close the connections that nobody uses."""
        while self._idle:
            try:
                entry = self._idle.pop()
            except IndexError:  # another thread has taken the last one
                return
            entry.close()

    def status(self) -> str:
        """How many connections nobody uses."""
        return f"connections in pool: {len(self._idle)}"
