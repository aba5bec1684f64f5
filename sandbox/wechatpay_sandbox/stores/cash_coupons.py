"""Cash coupons: batches, the coupons of users, and what was used and refunded of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

UNACTIVATED = "unactivated"
RUNNING = "running"
PAUSED = "paused"
STOPPED = "stoped"

SENT = "SENDED"
USED = "USED"
EXPIRED = "EXPIRED"

NORMAL = "NORMAL"
"""The kind of batch whose coupons take a fixed sum off."""
DISCOUNT = "DISCOUNT"
"""The kind of batch whose coupons take a share of the price off."""

STOCKS = "cash_coupon_stocks"
COUPONS = "cash_coupons"
TABLES = (
    """
    CREATE TABLE cash_coupon_stocks (
        stock_id  TEXT PRIMARY KEY,
        mchid     TEXT NOT NULL,
        state     TEXT NOT NULL,
        begins    REAL NOT NULL,
        ends      REAL NOT NULL,
        created   REAL NOT NULL,
        started   REAL,
        paused    REAL,
        restarted REAL,
        stopped   REAL,
        given     INTEGER NOT NULL CHECK (given >= 0),
        value     INTEGER NOT NULL CHECK (value >= 0),
        request   TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE cash_coupons (
        coupon_id      TEXT PRIMARY KEY,
        stock_id       TEXT NOT NULL REFERENCES cash_coupon_stocks,
        openid         TEXT NOT NULL,
        sender         TEXT NOT NULL,
        out_request_no TEXT NOT NULL,
        state          TEXT NOT NULL,
        value          INTEGER NOT NULL CHECK (value >= 0),
        minimum        INTEGER NOT NULL CHECK (minimum >= 0),
        given          REAL NOT NULL,
        begins         REAL NOT NULL,
        ends           REAL NOT NULL,
        used           REAL,
        transaction_id TEXT,
        mchid          TEXT,
        amount         INTEGER
    ) STRICT
    """,
    "CREATE INDEX cash_coupons_by_user ON cash_coupons (openid, stock_id)",
    "CREATE INDEX cash_coupons_by_day ON cash_coupons (stock_id, given)",
    """
    CREATE TABLE cash_coupon_flow (
        id             INTEGER PRIMARY KEY,
        stock_id       TEXT NOT NULL REFERENCES cash_coupon_stocks,
        coupon_id      TEXT NOT NULL REFERENCES cash_coupons,
        transaction_id TEXT NOT NULL,
        refund_id      TEXT,
        moment         REAL NOT NULL,
        amount         INTEGER NOT NULL CHECK (amount >= 0)
    ) STRICT
    """,
    "CREATE INDEX cash_coupon_flow_by_stock ON cash_coupon_flow (stock_id, moment)",
)


@dataclass(frozen=True, slots=True)
class CashCouponStock:
    """One batch. Amounts are in fen, times in Unix seconds."""

    stock_id: str
    mchid: str
    """The merchant that made it."""
    state: str
    """The stored state. A batch ends at `ends` without a change of this field; see `current_state`."""
    begins: float
    ends: float
    created: float
    started: float | None
    paused: float | None
    """When it was last halted, as `restarted` when it last went on."""
    restarted: float | None
    stopped: float | None
    given: int
    """How many coupons were given."""
    value: int
    """What they are worth at most."""
    request: Mapping[str, Any]
    """`create`: the body that made the batch; `goods`: the articles for which its coupons are good now."""

    def current_state(self, now: float) -> str:
        """The state at `now` (Unix seconds)."""
        return STOPPED if now >= self.ends else self.state


@dataclass(frozen=True, slots=True)
class CashCoupon:
    """One coupon of a user. Amounts are in fen, times in Unix seconds."""

    coupon_id: str
    stock_id: str
    openid: str
    sender: str
    """The merchant that gave it."""
    out_request_no: str
    state: str
    """The stored state. A coupon expires at `ends` without a change of this field; see `current_state`."""
    value: int
    """What it takes off; of a share of the price, the most that it takes off, or 0 where nothing limits it."""
    minimum: int
    """The least amount of an order with which it is good."""
    given: float
    begins: float
    ends: float
    used: float | None
    """When it was used, as the next three are by which order, at which merchant, and what it took off."""
    transaction_id: str | None
    mchid: str | None
    amount: int | None

    def current_state(self, now: float) -> str:
        """The state at `now` (Unix seconds)."""
        return EXPIRED if self.state == SENT and now >= self.ends else self.state


@dataclass(frozen=True, slots=True)
class CashCouponMovement:
    """One use of a coupon, or one refund that took a part of it back."""

    id: int | None
    """The position; None until it is added."""
    stock_id: str
    coupon_id: str
    transaction_id: str
    refund_id: str | None
    """None for a use."""
    moment: float
    """Unix seconds."""
    amount: int
    """Fen."""


class CashCouponStocks(Table[CashCouponStock]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, STOCKS, CashCouponStock, "stock_id")


class CashCoupons(Table[CashCoupon]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, COUPONS, CashCoupon, "coupon_id")

    def count_of_user(self, stock_id: str, openid: str) -> int:
        """How many coupons of a batch a user was given."""
        row = self._database.row(
            "SELECT count(*) FROM cash_coupons WHERE openid = ? AND stock_id = ?", (openid, stock_id)
        )
        return 0 if row is None else int(row[0])

    def sum_since(self, stock_id: str, moment: float) -> int:
        """What the coupons of a batch are worth that were given from `moment` (Unix seconds) on, in fen."""
        row = self._database.row(
            "SELECT coalesce(sum(value), 0) FROM cash_coupons WHERE stock_id = ? AND given >= ?", (stock_id, moment)
        )
        return 0 if row is None else int(row[0])


class CashCouponFlow(Table[CashCouponMovement]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "cash_coupon_flow", CashCouponMovement, "id")

    def sum_spent(self, stock_id: str, end: float) -> int:
        """Fen that the coupons of a batch have taken off before `end` (Unix seconds), less what refunds took back."""
        row = self._database.row(
            "SELECT coalesce(sum(CASE WHEN refund_id IS NULL THEN amount ELSE -amount END), 0) FROM cash_coupon_flow "
            "WHERE stock_id = ? AND moment < ?",
            (stock_id, end),
        )
        return 0 if row is None else int(row[0])

    def list_uses(self, stock_id: str, start: float, end: float) -> list[CashCouponMovement]:
        """The uses from `start` to before `end` (Unix seconds), in this order."""
        return self._list(stock_id, start, end, is_refund=False)

    def list_refunds(self, stock_id: str, start: float, end: float) -> list[CashCouponMovement]:
        """What refunds took back from `start` to before `end` (Unix seconds), in this order."""
        return self._list(stock_id, start, end, is_refund=True)

    def _list(self, stock_id: str, start: float, end: float, *, is_refund: bool) -> list[CashCouponMovement]:
        return self.where(
            "stock_id = ? AND moment >= ? AND moment < ? AND (refund_id IS NOT NULL) = ? ORDER BY moment, id",
            stock_id,
            start,
            end,
            is_refund,
        )
