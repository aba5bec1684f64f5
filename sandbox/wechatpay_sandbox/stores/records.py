"""Records that operations without a handler of their own have created, each with its identifiers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from sqlite3 import Row
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.json_column import write_json

TABLES = (
    """
    CREATE TABLE records (
        id        INTEGER PRIMARY KEY,
        mchid     TEXT NOT NULL,
        thing     TEXT NOT NULL,
        operation TEXT NOT NULL,
        request   TEXT NOT NULL,
        sent      TEXT NOT NULL,
        told      TEXT NOT NULL,
        reply     TEXT NOT NULL,
        created   REAL NOT NULL
    ) STRICT
    """,
    "CREATE INDEX records_by_request ON records (operation, request)",
    """
    CREATE TABLE record_numbers (
        record INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
        thing  TEXT NOT NULL,
        name   TEXT NOT NULL,
        value  TEXT NOT NULL,
        PRIMARY KEY (thing, name, value, record)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX numbers_of_record ON record_numbers (record)",
)


# why Any: JSON, in the shapes of the spec
@dataclass(frozen=True, slots=True)
class Record:
    """One record. In the table, the columns `thing`, `sent` and `told` are `resource`, `sent` and `identifiers`."""

    id: int
    """0 until it is stored."""
    mchid: str
    """The merchant that created the record."""
    resource: str
    """The name of its resource; see resources.inference."""
    operation: str
    """The operationId of the request that created the record."""
    request: str
    """A digest of the request, which is equal for equal requests."""
    sent: Mapping[str, Any]
    """The body of the request, with its path and query arguments."""
    identifiers: Mapping[str, Any]
    """The identifiers that the sandbox assigned, by their names in replies."""
    reply: Any
    """The reply to the request that created it."""
    created: float
    """Unix seconds."""


class Records:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record: Record, identifiers: Iterable[tuple[str, str]]) -> None:
        """Add a record. `identifiers` are id fields and values; a field may have several values."""
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO records (mchid, thing, operation, request, sent, told, reply, created) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    record.mchid,
                    record.resource,
                    record.operation,
                    record.request,
                    _json(record.sent),
                    _json(record.identifiers),
                    _json(record.reply),
                    record.created,
                ),
            )
            connection.executemany(
                "INSERT OR IGNORE INTO record_numbers VALUES (?, ?, ?, ?)",
                [(cursor.lastrowid, record.resource, name, value) for name, value in identifiers],
            )

    def find(self, mchid: str, resource: str, identifiers: Mapping[str, str]) -> Record | None:
        """The newest record with one of these identifiers and without another value in any of their fields."""
        condition = (
            "(EXISTS (SELECT 1 FROM record_numbers WHERE record = r.id AND thing = r.thing AND name = ? AND value = ?) "
            "OR NOT EXISTS (SELECT 1 FROM record_numbers WHERE record = r.id AND thing = r.thing AND name = ?))"
        )
        pairs = list(identifiers.items())
        return _record(
            self._database.row(
                "SELECT r.* FROM records r WHERE r.mchid = ? AND r.id IN (SELECT record FROM record_numbers "
                f"WHERE thing = ? AND (name, value) IN (VALUES {', '.join('(?, ?)' for _ in pairs)})) "
                f"AND {' AND '.join(condition for _ in pairs)} ORDER BY r.id DESC LIMIT 1",
                (
                    mchid,
                    resource,
                    *(text for pair in pairs for text in pair),
                    *(text for name, value in pairs for text in (name, value, name)),
                ),
            )
        )

    def find_by_request(self, mchid: str, operation: str, request: str) -> Record | None:
        """The newest record that an equal request has created."""
        return _record(
            self._database.row(
                "SELECT * FROM records WHERE mchid = ? AND operation = ? AND request = ? ORDER BY id DESC LIMIT 1",
                (mchid, operation, request),
            )
        )

    def list_by_operation(self, mchid: str, operation: str) -> list[Record]:
        """The records that an operation has created for a merchant, the newest first."""
        rows = self._database.rows(
            "SELECT * FROM records WHERE mchid = ? AND operation = ? ORDER BY id DESC", (mchid, operation)
        )
        return [_read(row) for row in rows]

    def list_by_resource(self, mchid: str, resource: str) -> list[Record]:
        """The records of a resource that a merchant has created, the newest first."""
        rows = self._database.rows(
            "SELECT * FROM records WHERE mchid = ? AND thing = ? ORDER BY id DESC", (mchid, resource)
        )
        return [_read(row) for row in rows]

    def find_by_id(self, id: int) -> Record | None:
        return _record(self._database.row("SELECT * FROM records WHERE id = ?", (id,)))

    def latest(self, limit: int, area: str = "") -> list[Record]:
        """The records added last, the newest first; with `area`, only those of its operations."""
        rows = self._database.rows(
            "SELECT * FROM records WHERE ? = '' OR substr(operation, 1, length(?) + 1) = ? || '.' "
            "ORDER BY id DESC LIMIT ?",
            (area, area, area, limit),
        )
        return [_read(row) for row in rows]

    def identifiers(self, record: Record) -> list[tuple[str, str]]:
        """The id fields of a record with their values, those that the merchant sent and those that it was given."""
        rows = self._database.rows(
            "SELECT name, value FROM record_numbers WHERE record = ? ORDER BY name, value", (record.id,)
        )
        return [(row["name"], row["value"]) for row in rows]

    def is_taken(self, resource: str, name: str, value: str) -> bool:
        """Whether a record of the resource has this identifier."""
        query = "SELECT 1 FROM record_numbers WHERE thing = ? AND name = ? AND value = ? LIMIT 1"
        return self._database.row(query, (resource, name, value)) is not None

    def next_id(self) -> int:
        """The id that the next record will have."""
        row = self._database.row("SELECT max(id) AS last FROM records")
        return 1 if row is None or row["last"] is None else int(row["last"]) + 1

    def change(self, record: Record, sent: Mapping[str, Any]) -> None:
        """Replace fields of a record by those of a later request. `find_by_request` no longer finds the record."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE records SET sent = ?, request = '' WHERE id = ?", (_json({**record.sent, **sent}), record.id)
            )

    def remove(self, record: Record) -> None:
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM records WHERE id = ?", (record.id,))


def _json(value: object) -> str:
    return write_json(value)


def _record(row: Row | None) -> Record | None:
    return None if row is None else _read(row)


def _read(row: Row) -> Record:
    return Record(
        row["id"],
        row["mchid"],
        row["thing"],
        row["operation"],
        row["request"],
        json.loads(row["sent"]),
        json.loads(row["told"]),
        json.loads(row["reply"]),
        row["created"],
    )
