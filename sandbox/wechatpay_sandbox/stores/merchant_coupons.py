"""Coupons of a merchant: batches, uploaded codes, the coupons of users, and compensations for used ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

RUNNING = "RUNNING"
STOPPED = "STOPED"

SENT = "SENDED"
USED = "USED"
EXPIRED = "EXPIRED"
DELETED = "DELETED"
DEACTIVATED = "DEACTIVATED"

BY_PLATFORM = "WECHATPAY_MODE"
BY_GIFT = "MERCHANT_API"
BY_UPLOAD = "MERCHANT_UPLOAD"
"""Where the codes of a batch come from: WeChat Pay, each gift, or uploads."""

ACCEPTED = "PAY_RECEIPT_ACCEPTED"
PAID = "PAY_RECEIPT_SUCCESS"
FAILED = "PAY_RECEIPT_FAIL"
RETURNING = "PAY_RECEIPT_RETURNING"
PARTLY_RETURNED = "PAY_RECEIPT_PARTIAL_RETURN"
RETURNED = "PAY_RECEIPT_FULL_RETURN"
RETURN_ACCEPTED = "RETURN_RECEIPT_ACCEPTED"
RETURN_DONE = "RETURN_RECEIPT_SUCCESS"

STOCKS = "merchant_coupon_stocks"
COUPONS = "merchant_coupons"
TABLES = (
    """
    CREATE TABLE merchant_coupon_stocks (
        stock_id    TEXT PRIMARY KEY,
        mchid       TEXT NOT NULL,
        begins      REAL NOT NULL,
        ends        REAL NOT NULL,
        created     REAL NOT NULL,
        given       INTEGER NOT NULL CHECK (given >= 0),
        value       INTEGER NOT NULL CHECK (value >= 0),
        request     TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE merchant_coupons (
        stock_id    TEXT NOT NULL REFERENCES merchant_coupon_stocks,
        coupon_code TEXT NOT NULL,
        openid      TEXT NOT NULL,
        sender      TEXT NOT NULL,
        state       TEXT NOT NULL,
        value       INTEGER NOT NULL CHECK (value >= 0),
        given       REAL NOT NULL,
        begins      REAL NOT NULL,
        ends        REAL NOT NULL,
        request     TEXT NOT NULL,
        PRIMARY KEY (stock_id, coupon_code)
    ) STRICT
    """,
    "CREATE INDEX merchant_coupons_by_user ON merchant_coupons (openid, stock_id)",
    "CREATE INDEX merchant_coupons_by_code ON merchant_coupons (coupon_code)",
    "CREATE INDEX merchant_coupons_by_day ON merchant_coupons (stock_id, given)",
    """
    CREATE TABLE coupon_subsidies (
        subsidy_receipt_id TEXT PRIMARY KEY,
        mchid              TEXT NOT NULL,
        out_subsidy_no     TEXT NOT NULL,
        stock_id           TEXT NOT NULL,
        coupon_code        TEXT NOT NULL,
        transaction_id     TEXT NOT NULL,
        status             TEXT NOT NULL,
        amount             INTEGER NOT NULL CHECK (amount > 0),
        returned           INTEGER NOT NULL CHECK (returned BETWEEN 0 AND amount),
        created            REAL NOT NULL,
        done               REAL,
        request            TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX coupon_subsidies_by_coupon ON coupon_subsidies (stock_id, coupon_code)",
    "CREATE INDEX coupon_subsidies_by_order ON coupon_subsidies (transaction_id)",
    """
    CREATE TABLE coupon_subsidy_returns (
        subsidy_return_receipt_id TEXT PRIMARY KEY,
        mchid                     TEXT NOT NULL,
        subsidy_receipt_id        TEXT NOT NULL REFERENCES coupon_subsidies,
        status                    TEXT NOT NULL,
        amount                    INTEGER NOT NULL CHECK (amount > 0),
        created                   REAL NOT NULL,
        done                      REAL,
        request                   TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX coupon_subsidy_returns_by_payment ON coupon_subsidy_returns (subsidy_receipt_id)",
)


@dataclass(frozen=True, slots=True)
class MerchantCouponStock:
    """One batch. Amounts are in fen, times in Unix seconds."""

    stock_id: str
    mchid: str
    """The merchant that made it."""
    begins: float
    ends: float
    created: float
    given: int
    """How many coupons were given."""
    value: int
    """What they are worth, of those of a fixed sum."""
    request: Mapping[str, Any]
    """What the batch is, in the form of the body that made it, with all changes since."""

    def current_state(self, now: float) -> str:
        """The state at `now` (Unix seconds)."""
        return STOPPED if now >= self.ends else RUNNING


@dataclass(frozen=True, slots=True)
class MerchantCoupon:
    """One coupon of a user. Times are in Unix seconds."""

    stock_id: str
    coupon_code: str
    openid: str
    sender: str
    """The merchant that gave it."""
    state: str
    """The stored state. A coupon expires at `ends` without a change of this field; see `current_state`."""
    value: int
    """What it takes off in fen, of a fixed sum; else 0."""
    given: float
    begins: float
    ends: float
    request: Mapping[str, Any]
    """What a query tells of the requests about it: their numbers and times, and the order that it is tied to."""

    def current_state(self, now: float) -> str:
        """The state at `now` (Unix seconds)."""
        return EXPIRED if self.state == SENT and now >= self.ends else self.state


@dataclass(frozen=True, slots=True)
class CouponSubsidy:
    """One compensation for a used coupon. Amounts are in fen, times in Unix seconds."""

    subsidy_receipt_id: str
    mchid: str
    """The merchant that asked for it."""
    out_subsidy_no: str
    stock_id: str
    coupon_code: str
    transaction_id: str
    status: str
    amount: int
    returned: int
    """What has gone back, or is on its way."""
    created: float
    done: float | None
    """When it was paid or failed."""
    request: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CouponSubsidyReturn:
    """One return of a compensation. Amounts are in fen, times in Unix seconds."""

    subsidy_return_receipt_id: str
    mchid: str
    subsidy_receipt_id: str
    status: str
    amount: int
    created: float
    done: float | None
    request: Mapping[str, Any]


class MerchantCouponStocks(Table[MerchantCouponStock]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, STOCKS, MerchantCouponStock, "stock_id")


class MerchantCoupons(Table[MerchantCoupon]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, COUPONS, MerchantCoupon, "stock_id", "coupon_code")

    def count_of_user(self, stock_id: str, openid: str) -> int:
        """How many coupons of a batch a user was given."""
        row = self._database.row(
            "SELECT count(*) FROM merchant_coupons WHERE openid = ? AND stock_id = ?", (openid, stock_id)
        )
        return 0 if row is None else int(row[0])

    def count_since(self, stock_id: str, moment: float) -> tuple[int, int]:
        """How many coupons of a batch were given from `moment` (Unix seconds) on, and what they are worth in fen."""
        row = self._database.row(
            "SELECT count(*), coalesce(sum(value), 0) FROM merchant_coupons WHERE stock_id = ? AND given >= ?",
            (stock_id, moment),
        )
        return (0, 0) if row is None else (int(row[0]), int(row[1]))


class CouponSubsidies(Table[CouponSubsidy]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "coupon_subsidies", CouponSubsidy, "subsidy_receipt_id")


class CouponSubsidyReturns(Table[CouponSubsidyReturn]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "coupon_subsidy_returns", CouponSubsidyReturn, "subsidy_return_receipt_id")
