"""Refunds of orders."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from sqlite3 import Row
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.json_column import write_json

PROCESSING = "PROCESSING"
SUCCESS = "SUCCESS"
ABNORMAL = "ABNORMAL"
CLOSED = "CLOSED"

COUPON = "COUPON"
"""The type of a discount that was paid in advance; the merchant was paid it as well."""
DISCOUNT = "DISCOUNT"
"""The type of a discount that the merchant was not paid."""

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
        discounts      TEXT,
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
    discounts: Sequence[Mapping[str, Any]] = ()
    """What is taken back of the discounts of the order, in the form of promotion_detail."""

    @property
    def discount(self) -> int:
        """Fen that are taken back of the discounts: the user is refunded that much less."""
        return sum(one["refund_amount"] for one in self.discounts)

    @property
    def settlement(self) -> int:
        """Fen that the merchant gives back, fees included: all but discounts that it was never paid."""
        return self.amount - sum_unpaid(self.discounts)


def sum_unpaid(discounts: Sequence[Mapping[str, Any]]) -> int:
    """Fen of what is taken back that the merchant was never paid."""
    return sum(one["refund_amount"] for one in discounts if one["type"] == DISCOUNT)


class Refunds:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, refund: Refund) -> None:
        """Add a refund. Raises sqlite3.IntegrityError if its out_refund_no exists."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO refunds VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                    write_json(refund.request),
                    refund.from_frozen,
                    write_json(refund.discounts) if refund.discounts else None,
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

    def count_settlements(self, mchid: str, sub_mchid: str, end: float) -> list[tuple[int, int]]:
        """Each amount (fen) that the merchant gave back by refunds before `end` (Unix seconds), and how often."""
        rows = self._database.rows(
            "SELECT amount, discounts, count(*) FROM refunds WHERE mchid = ? AND sub_mchid = ? AND succeeded < ? "
            "GROUP BY amount, discounts",
            (mchid, sub_mchid, end),
        )
        return [(amount - sum_unpaid(json.loads(discounts or "[]")), count) for amount, discounts, count in rows]


def _refund(row: Row | None) -> Refund | None:
    return None if row is None else _read(row)


def _read(row: Row) -> Refund:
    discounts = row["discounts"]
    return replace(
        Refund(*row),
        request=json.loads(row["request"]),
        discounts=() if discounts is None else json.loads(discounts),
    )
