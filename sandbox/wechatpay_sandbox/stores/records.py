"""What operations without a handler have made, each with the numbers by which it is found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from sqlite3 import Row
from typing import Any

from wechatpay_sandbox.stores.database import Database

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
    """One thing that was made."""

    id: int
    """0 until it is stored."""
    mchid: str
    """Who made it."""
    thing: str
    """Of what kind it is: see coherence.things."""
    operation: str
    """operationId by which it was made."""
    request: str
    """Digest of the request: equal for equal requests."""
    sent: Mapping[str, Any]
    """Body of the request, with its path and query arguments."""
    told: Mapping[str, Any]
    """What it was given: numbers by the names under which replies tell them."""
    reply: Any
    """What was answered when it was made."""
    created: float
    """Unix seconds."""


class Records:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record: Record, numbers: Iterable[tuple[str, str]]) -> None:
        """`numbers` are names and values; a name may have several."""
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO records (mchid, thing, operation, request, sent, told, reply, created) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    record.mchid,
                    record.thing,
                    record.operation,
                    record.request,
                    _json(record.sent),
                    _json(record.told),
                    _json(record.reply),
                    record.created,
                ),
            )
            connection.executemany(
                "INSERT OR IGNORE INTO record_numbers VALUES (?, ?, ?, ?)",
                [(cursor.lastrowid, record.thing, name, value) for name, value in numbers],
            )

    def find(self, mchid: str, thing: str, numbers: Mapping[str, str]) -> Record | None:
        """The newest with one of these numbers and no other value of any of them."""
        condition = (
            "(EXISTS (SELECT 1 FROM record_numbers WHERE record = r.id AND thing = r.thing AND name = ? AND value = ?) "
            "OR NOT EXISTS (SELECT 1 FROM record_numbers WHERE record = r.id AND thing = r.thing AND name = ?))"
        )
        pairs = list(numbers.items())
        return _record(
            self._database.row(
                "SELECT r.* FROM records r WHERE r.mchid = ? AND r.id IN (SELECT record FROM record_numbers "
                f"WHERE thing = ? AND (name, value) IN (VALUES {', '.join('(?, ?)' for _ in pairs)})) "
                f"AND {' AND '.join(condition for _ in pairs)} ORDER BY r.id DESC LIMIT 1",
                (
                    mchid,
                    thing,
                    *(text for pair in pairs for text in pair),
                    *(text for name, value in pairs for text in (name, value, name)),
                ),
            )
        )

    def repeated(self, mchid: str, operation: str, request: str) -> Record | None:
        """The newest that this very request has made."""
        return _record(
            self._database.row(
                "SELECT * FROM records WHERE mchid = ? AND operation = ? AND request = ? ORDER BY id DESC LIMIT 1",
                (mchid, operation, request),
            )
        )

    def is_taken(self, thing: str, name: str, value: str) -> bool:
        """Whether any has this number."""
        query = "SELECT 1 FROM record_numbers WHERE thing = ? AND name = ? AND value = ? LIMIT 1"
        return self._database.row(query, (thing, name, value)) is not None

    def next_id(self) -> int:
        """The id that the next one will have."""
        row = self._database.row("SELECT max(id) AS last FROM records")
        return 1 if row is None or row["last"] is None else int(row["last"]) + 1

    def change(self, record: Record, sent: Mapping[str, Any]) -> None:
        """Puts what was sent later over what was sent before. The request that made it makes it no more."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE records SET sent = ?, request = '' WHERE id = ?", (_json({**record.sent, **sent}), record.id)
            )

    def remove(self, record: Record) -> None:
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM records WHERE id = ?", (record.id,))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _record(row: Row | None) -> Record | None:
    if row is None:
        return None
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
