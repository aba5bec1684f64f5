"""Refunds of orders."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from sqlite3 import Row
from typing import Any

from wechatpay_sandbox.stores.database import Database

PROCESSING = "PROCESSING"
SUCCESS = "SUCCESS"
ABNORMAL = "ABNORMAL"
CLOSED = "CLOSED"

TABLES = (
    """
    CREATE TABLE refunds (
        refund_id      TEXT PRIMARY KEY,
        transaction_id TEXT NOT NULL REFERENCES orders,
        mchid          TEXT NOT NULL,
        sub_mchid      TEXT NOT NULL,
        out_refund_no  TEXT NOT NULL,
        operation      TEXT NOT NULL,
        status         TEXT NOT NULL,
        amount         INTEGER NOT NULL CHECK (amount > 0),
        notify_url     TEXT,
        created        REAL NOT NULL,
        succeeded      REAL,
        request        TEXT NOT NULL,
        from_frozen    INTEGER NOT NULL,
        UNIQUE (mchid, sub_mchid, out_refund_no)
    ) STRICT
    """,
    "CREATE INDEX refunds_by_order ON refunds (transaction_id)",
    "CREATE INDEX refunds_by_time ON refunds (created)",
    "CREATE INDEX refunds_by_success ON refunds (succeeded) WHERE succeeded IS NOT NULL",
)


@dataclass(frozen=True, slots=True)
class Refund:
    """One refund; `mchid` and `sub_mchid` are those of its order."""

    refund_id: str
    transaction_id: str
    mchid: str
    sub_mchid: str
    out_refund_no: str
    operation: str
    """The operationId of the request."""
    status: str
    amount: int
    """Fen."""
    notify_url: str | None
    created: float
    """Unix seconds, as is the next."""
    succeeded: float | None
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""
    from_frozen: int = 0
    """Fen of the refund that come from the money held back to be shared."""


class Refunds:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, refund: Refund) -> None:
        """Add a refund. Raises sqlite3.IntegrityError if its out_refund_no exists."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO refunds VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    refund.refund_id,
                    refund.transaction_id,
                    refund.mchid,
                    refund.sub_mchid,
                    refund.out_refund_no,
                    refund.operation,
                    refund.status,
                    refund.amount,
                    refund.notify_url,
                    refund.created,
                    refund.succeeded,
                    json.dumps(refund.request, ensure_ascii=False),
                    refund.from_frozen,
                ),
            )

    def find_by_out_refund_no(self, mchid: str, sub_mchid: str, out_refund_no: str) -> Refund | None:
        return _refund(
            self._database.row(
                "SELECT * FROM refunds WHERE mchid = ? AND sub_mchid = ? AND out_refund_no = ?",
                (mchid, sub_mchid, out_refund_no),
            )
        )

    def find_by_refund_id(self, refund_id: str) -> Refund | None:
        return _refund(self._database.row("SELECT * FROM refunds WHERE refund_id = ?", (refund_id,)))

    def list_by_order(self, transaction_id: str) -> list[Refund]:
        """All refunds of an order, the oldest first."""
        rows = self._database.rows(
            "SELECT * FROM refunds WHERE transaction_id = ? ORDER BY created, rowid", (transaction_id,)
        )
        return [_read(row) for row in rows]

    def save(self, refund: Refund) -> Refund:
        """Write the fields of a refund that can change: status and time of success."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE refunds SET status = ?, succeeded = ? WHERE refund_id = ?",
                (refund.status, refund.succeeded, refund.refund_id),
            )
        return refund

    def latest(self, limit: int) -> list[Refund]:
        """The refunds requested last, the newest first."""
        rows = self._database.rows("SELECT * FROM refunds ORDER BY created DESC, rowid DESC LIMIT ?", (limit,))
        return [_read(row) for row in rows]

    def list_succeeded(self, start: float, end: float) -> list[Refund]:
        """The refunds that succeeded from `start` to before `end` (Unix seconds), in this order."""
        rows = self._database.rows(
            "SELECT * FROM refunds WHERE succeeded >= ? AND succeeded < ? ORDER BY succeeded", (start, end)
        )
        return [_read(row) for row in rows]

    def count_amounts(self, mchid: str, sub_mchid: str, end: float) -> list[tuple[int, int]]:
        """Each amount (fen) of the refunds that succeeded before `end` (Unix seconds), and how many have it."""
        rows = self._database.rows(
            "SELECT amount, count(*) FROM refunds WHERE mchid = ? AND sub_mchid = ? AND succeeded < ? GROUP BY amount",
            (mchid, sub_mchid, end),
        )
        return [(amount, count) for amount, count in rows]


def _refund(row: Row | None) -> Refund | None:
    return None if row is None else _read(row)


def _read(row: Row) -> Refund:
    return replace(Refund(*row), request=json.loads(row["request"]))
