"""One SQLite file, its schema version, and transactions on it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

SCHEMA_VERSION = 3
# "WXPS": lets `file` and us tell a sandbox's database from another program's.
APPLICATION_ID = 0x57585053


class DatabaseUnusable(Exception):
    """The file is damaged, foreign or of another version; the message says what to do."""


class Database:
    """The sandbox's SQLite file, made with its tables and first rows if it is new.

    Making it is one transaction: a process killed in the middle leaves an empty file, which the next start
    fills. One connection serves all threads, one at a time; other processes may have the file open as well.
    """

    def __init__(self, path: Path, tables: Iterable[str], first_rows: Callable[[sqlite3.Connection], None]) -> None:
        self._lock = threading.RLock()
        try:
            self._connection = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
        except sqlite3.OperationalError as error:
            raise DatabaseUnusable(f"{path} cannot be opened ({error}): choose a folder that can be written") from error
        self._connection.row_factory = sqlite3.Row
        try:
            self._connection.execute("PRAGMA journal_mode = WAL")
            # why NORMAL: with WAL, what was committed survives the death of this process; only a power cut
            # may take the last commits, and a sandbox need not pay a disk flush per request against that.
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute("PRAGMA foreign_keys = ON")
            self._open(path, tables, first_rows)
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise DatabaseUnusable(
                f"{path} cannot be used as the sandbox's database ({error}): move it away, and the next start "
                "makes a new one with the seed data"
            ) from error
        except DatabaseUnusable:
            self._connection.close()
            raise

    def _open(self, path: Path, tables: Iterable[str], first_rows: Callable[[sqlite3.Connection], None]) -> None:
        with self.transaction() as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            if version == 0 and not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
                for statement in tables:
                    connection.execute(statement)
                first_rows(connection)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            elif application != APPLICATION_ID:
                raise DatabaseUnusable(f"{path} belongs to another program: choose another folder for the sandbox")
            elif version != SCHEMA_VERSION:
                raise DatabaseUnusable(
                    f"{path} has schema version {version}, this sandbox knows {SCHEMA_VERSION}: use the version "
                    "of wechatpay-sandbox that made it, or another folder"
                )

    def transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        """A write transaction: committed at the end of the block, rolled back when the block raises.

        Inside another transaction of this thread it is part of that one: so a store may ask for a transaction
        whether or not its caller has begun one.
        """
        # why IMMEDIATE: two processes that read first and write later would both hold a read lock, and one would
        # fail
        return self._block("BEGIN IMMEDIATE")

    def snapshot(self) -> AbstractContextManager[sqlite3.Connection]:
        """Several reads of one and the same state, whatever other processes write meanwhile."""
        return self._block("BEGIN")

    @contextmanager
    def _block(self, begin: str) -> Iterator[sqlite3.Connection]:
        with self._lock:
            if self._connection.in_transaction:
                yield self._connection
                return
            self._connection.execute(begin)
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def rows(self, query: str, arguments: tuple[object, ...] = ()) -> list[sqlite3.Row]:
        """All rows of a SELECT."""
        with self._lock:
            return self._connection.execute(query, arguments).fetchall()

    def row(self, query: str, arguments: tuple[object, ...] = ()) -> sqlite3.Row | None:
        """The first row of a SELECT, or None."""
        rows = self.rows(query, arguments)
        return rows[0] if rows else None

    def close(self) -> None:
        """The last connection to close folds the write-ahead log back into the file."""
        with self._lock:
            self._connection.close()
