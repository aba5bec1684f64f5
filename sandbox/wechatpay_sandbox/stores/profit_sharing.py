"""Receivers of shares, sharing orders, returns, and the money that is held back for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

PROCESSING = "PROCESSING"
FINISHED = "FINISHED"
PENDING = "PENDING"
SUCCESS = "SUCCESS"
CLOSED = "CLOSED"
FAILED = "FAILED"

TABLES = (
    """
    CREATE TABLE sharing_receivers (
        mchid           TEXT NOT NULL,
        sub_mchid       TEXT NOT NULL,
        type            TEXT NOT NULL,
        account         TEXT NOT NULL,
        relation_type   TEXT NOT NULL,
        PRIMARY KEY (mchid, sub_mchid, type, account)
    ) STRICT
    """,
    # why checked here too: even with a bug in the rules, no order gives away more than was paid for it
    """
    CREATE TABLE frozen_funds (
        transaction_id TEXT PRIMARY KEY REFERENCES orders,
        amount         INTEGER NOT NULL CHECK (amount >= 0),
        released       REAL
    ) STRICT
    """,
    """
    CREATE TABLE sharing_orders (
        order_id       TEXT PRIMARY KEY,
        mchid          TEXT NOT NULL,
        sub_mchid      TEXT NOT NULL,
        out_order_no   TEXT NOT NULL,
        transaction_id TEXT NOT NULL REFERENCES orders,
        operation      TEXT NOT NULL,
        created        REAL NOT NULL,
        request        TEXT NOT NULL,
        UNIQUE (mchid, sub_mchid, out_order_no)
    ) STRICT
    """,
    "CREATE INDEX sharing_orders_by_transaction ON sharing_orders (transaction_id)",
    """
    CREATE TABLE shares (
        detail_id   TEXT PRIMARY KEY,
        order_id    TEXT NOT NULL REFERENCES sharing_orders,
        type        TEXT NOT NULL,
        account     TEXT NOT NULL,
        amount      INTEGER NOT NULL CHECK (amount > 0),
        description TEXT NOT NULL,
        own         INTEGER NOT NULL,
        result      TEXT NOT NULL,
        fail_reason TEXT,
        created     REAL NOT NULL,
        finished    REAL
    ) STRICT
    """,
    "CREATE INDEX shares_by_order ON shares (order_id)",
    """
    CREATE TABLE sharing_returns (
        return_id     TEXT PRIMARY KEY,
        order_id      TEXT NOT NULL REFERENCES sharing_orders,
        mchid         TEXT NOT NULL,
        sub_mchid     TEXT NOT NULL,
        out_return_no TEXT NOT NULL,
        return_mchid  TEXT NOT NULL,
        amount        INTEGER NOT NULL CHECK (amount > 0),
        result        TEXT NOT NULL,
        fail_reason   TEXT,
        created       REAL NOT NULL,
        finished      REAL,
        request       TEXT NOT NULL,
        UNIQUE (mchid, sub_mchid, out_return_no)
    ) STRICT
    """,
    "CREATE INDEX sharing_returns_by_order ON sharing_returns (order_id)",
    """
    CREATE TABLE sharing_limits (
        mchid     TEXT PRIMARY KEY,
        max_ratio INTEGER NOT NULL CHECK (max_ratio BETWEEN 0 AND 10000)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class SharingReceiver:
    """An account that may receive shares of the orders of `sub_mchid` or, if that is empty, of `mchid`."""

    mchid: str
    sub_mchid: str
    type: str
    account: str
    relation_type: str


@dataclass(frozen=True, slots=True)
class FrozenFunds:
    """The money of a paid order that is held back to be shared."""

    transaction_id: str
    amount: int
    """Fen."""
    released: float | None
    """When the rest went to the merchant, in Unix seconds; from then on nothing can be shared."""


@dataclass(frozen=True, slots=True)
class SharingOrder:
    """A sharing order: one request to share money, or to release the rest to the merchant."""

    order_id: str
    mchid: str
    sub_mchid: str
    out_order_no: str
    transaction_id: str
    operation: str
    """The operationId of the request."""
    created: float
    """Unix seconds."""
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""


@dataclass(frozen=True, slots=True)
class Share:
    """The share of one receiver in one sharing order."""

    detail_id: str
    order_id: str
    type: str
    account: str
    amount: int
    """Fen."""
    description: str
    own: int
    """1 for the share of the merchant itself, otherwise 0."""
    result: str
    fail_reason: str | None
    created: float
    """Unix seconds, as is the next."""
    finished: float | None


@dataclass(frozen=True, slots=True)
class SharingReturn:
    """The return of a share, or of a part of it, by its receiver; `amount` in fen, times in Unix seconds."""

    return_id: str
    order_id: str
    mchid: str
    sub_mchid: str
    out_return_no: str
    return_mchid: str
    amount: int
    result: str
    fail_reason: str | None
    created: float
    finished: float | None
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""


@dataclass(frozen=True, slots=True)
class SharingLimit:
    """The largest part of an order that a merchant allows to be shared, in ten-thousandths."""

    mchid: str
    max_ratio: int


class ProfitSharing:
    """The tables of sharing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.receivers = Table(database, "sharing_receivers", SharingReceiver, "mchid", "sub_mchid", "type", "account")
        self.funds = Table(database, "frozen_funds", FrozenFunds, "transaction_id")
        self.orders = Table(database, "sharing_orders", SharingOrder, "order_id")
        self.shares = Table(database, "shares", Share, "detail_id")
        self.returns = Table(database, "sharing_returns", SharingReturn, "return_id")
        self.limits = Table(database, "sharing_limits", SharingLimit, "mchid")

    def remove_receiver(self, receiver: SharingReceiver) -> None:
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM sharing_receivers WHERE mchid = ? AND sub_mchid = ? AND type = ? AND account = ?",
                (receiver.mchid, receiver.sub_mchid, receiver.type, receiver.account),
            )

    def sum_given(self, transaction_id: str) -> int:
        """Fen of an order in shares of others that succeeded or are pending."""
        return self._sum(
            "SELECT coalesce(sum(amount), 0) AS fen FROM shares JOIN sharing_orders USING (order_id) "
            "WHERE transaction_id = ? AND NOT own AND result <> ?",
            (transaction_id, CLOSED),
        )

    def sum_returned(self, transaction_id: str) -> int:
        """Fen of an order in returns that succeeded."""
        return self._sum(
            "SELECT coalesce(sum(amount), 0) AS fen FROM sharing_returns JOIN sharing_orders USING (order_id) "
            "WHERE transaction_id = ? AND result = ?",
            (transaction_id, SUCCESS),
        )

    def sum_returning(self, order_id: str, return_mchid: str) -> int:
        """Fen of a sharing order in returns of one receiver that succeeded or are being processed."""
        return self._sum(
            "SELECT coalesce(sum(amount), 0) AS fen FROM sharing_returns "
            "WHERE order_id = ? AND return_mchid = ? AND result <> ?",
            (order_id, return_mchid, FAILED),
        )

    def _sum(self, query: str, arguments: tuple[object, ...]) -> int:
        row = self._database.row(query, arguments)
        return 0 if row is None else int(row["fen"])
