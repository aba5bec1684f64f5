"""One SQLite file, its schema version, and transactions on it."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from wechatpay_sandbox.translation import gettext as _

SCHEMA_VERSION = 10
# "WXPS": with it, `file` and this module recognise the database of a sandbox.
APPLICATION_ID = 0x57585053


class DatabaseUnusable(Exception):
    """The file is damaged, of another program or of another version. The message says how to correct that."""


class Database:
    """The SQLite file of a sandbox. A new file gets its tables and first rows.

    This is one transaction: a process that is killed in the middle leaves an empty file, which the next start
    fills. One connection serves all threads, one at a time; other processes may have the file open too.
    """

    def __init__(self, path: Path, tables: Iterable[str], first_rows: Callable[[sqlite3.Connection], None]) -> None:
        self._lock = threading.RLock()
        self._written: set[str] = set()
        self._told: Callable[[frozenset[str]], None] | None = None
        try:
            # why first: SQLite makes its files as readable as the umask allows, and those beside the database like it
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            os.chmod(path, 0o600)
            self._connection = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
        except (sqlite3.OperationalError, OSError) as error:
            raise DatabaseUnusable(
                _("{path} cannot be opened ({error}); choose a writable folder").format(path=path, error=error)
            ) from error
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
                _(
                    "{path} cannot be used as the sandbox's database ({error}); move it away, and the next start "
                    "creates a new one with the seed data"
                ).format(path=path, error=error)
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
                raise DatabaseUnusable(
                    _("{path} belongs to another program; choose another folder for the sandbox").format(path=path)
                )
            elif version != SCHEMA_VERSION:
                raise DatabaseUnusable(
                    _(
                        "{path} has schema version {version}, not {schema_version}; use the version of "
                        "wechatpay-sandbox that created it, or another folder"
                    ).format(path=path, version=version, schema_version=SCHEMA_VERSION)
                )

    def transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        """A write transaction. The end of the block commits it; an exception rolls it back.

        Inside another transaction of this thread it is a part of that one, so a store may begin a transaction
        whether or not its caller has begun one.
        """
        # why IMMEDIATE: two processes that read first and write later would both hold a read lock, and one of them
        # would fail
        return _Block(self, "BEGIN IMMEDIATE")

    def snapshot(self) -> AbstractContextManager[sqlite3.Connection]:
        """A read transaction: all its reads see the same state, whatever other processes write meanwhile."""
        return _Block(self, "BEGIN")

    def write(self, statement: str, arguments: tuple[object, ...]) -> int:
        """How many rows one statement writes, in the transaction of this thread or in one of its own."""
        with self._lock:
            if self._connection.in_transaction:
                return self._connection.execute(statement, arguments).rowcount
            with self.transaction() as connection:
                return connection.execute(statement, arguments).rowcount

    def begin(self, statement: str) -> tuple[sqlite3.Connection, bool]:
        """Take the lock and begin a transaction. The connection, and whether it was in none before."""
        self._lock.acquire()
        try:
            connection = self._connection
            if connection.in_transaction:
                return connection, False
            connection.execute(statement)
        except BaseException:
            self._lock.release()
            raise
        return connection, True

    def end(self, is_outermost: bool, has_failed: bool) -> None:
        """Commit or roll back the outermost transaction, and give back the lock."""
        try:
            if not is_outermost:
                return
            if has_failed:
                self._undo()
                return
            try:
                self._connection.execute("COMMIT")
            except BaseException:
                self._undo()
                raise
            if self._written and self._told is not None:
                written = frozenset(self._written)
                self._written.clear()
                self._told(written)
        finally:
            self._lock.release()

    def _undo(self) -> None:
        self._written.clear()
        # why the test: a COMMIT that fails, for example on a full disk, may have rolled back by itself
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def tell_writes(self, told: Callable[[frozenset[str]], None]) -> None:
        """From now on, call `told` after each commit of this object with the names of the tables that it wrote to.

        The writing thread calls it, so it must neither wait nor use the database.
        """
        # why triggers: they see every change, and no store has to report its changes. TEMP triggers belong to this
        # connection and are never in the file.
        with self._lock:
            self._told = told
            self._connection.execute("PRAGMA temp_store = MEMORY")
            self._connection.create_function("written", 1, self._written.add)
            tables = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            for name in [row["name"] for row in self.rows(tables)]:
                for event in ("INSERT", "UPDATE", "DELETE"):
                    self._connection.execute(
                        f"CREATE TEMP TRIGGER IF NOT EXISTS {name}_{event} AFTER {event} ON main.{name} "
                        f"BEGIN SELECT written('{name}'); END"
                    )

    def rows(self, query: str, arguments: tuple[object, ...] = ()) -> list[sqlite3.Row]:
        """All rows of a SELECT."""
        with self._lock:
            return self._connection.execute(query, arguments).fetchall()

    def row(self, query: str, arguments: tuple[object, ...] = ()) -> sqlite3.Row | None:
        """The first row of a SELECT, or None."""
        rows = self.rows(query, arguments)
        return rows[0] if rows else None

    def close(self) -> None:
        """Close the connection. The last one that closes writes the write-ahead log back into the file."""
        with self._lock:
            self._connection.close()


class _Block:
    """The block of a transaction that begins with `statement`."""

    __slots__ = ("_database", "_is_outermost", "_statement")

    def __init__(self, database: Database, statement: str) -> None:
        self._database = database
        self._statement = statement

    def __enter__(self) -> sqlite3.Connection:
        connection, self._is_outermost = self._database.begin(self._statement)
        return connection

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._database.end(self._is_outermost, kind is not None)
