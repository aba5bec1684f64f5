"""Coupons for articles of a brand: what they are, their batches and bundles of batches, and the coupons of users."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

AUDITING = "AUDITING"
EFFECTIVE = "EFFECTIVE"
SENDING = "SENDING"
STOPPED = "STOPPED"
DEACTIVATED = "DEACTIVATED"

CONFIRMING = "CONFIRMING"
PENDING = "PENDING"
USED = "USED"
EXPIRED = "EXPIRED"
DELETED = "DELETED"

ONCE = "SINGLE"
IN_TURN = "SEQUENTIAL"
BY_BUNDLE = "PROGRESSIVE_BUNDLE"
"""How a coupon is used: once, several times one after the other, or by a bundle of coupons."""

COUPONS = "product_coupons"
STOCKS = "product_coupon_stocks"
OF_USERS = "user_product_coupons"
TABLES = (
    """
    CREATE TABLE product_coupons (
        product_coupon_id TEXT PRIMARY KEY,
        mchid             TEXT NOT NULL,
        brand_id          TEXT NOT NULL,
        state             TEXT NOT NULL,
        usage_mode        TEXT NOT NULL,
        request           TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE product_coupon_stocks (
        stock_id          TEXT PRIMARY KEY,
        product_coupon_id TEXT NOT NULL REFERENCES product_coupons,
        stock_bundle_id   TEXT,
        place             INTEGER NOT NULL,
        state             TEXT NOT NULL,
        begins            REAL NOT NULL,
        ends              REAL NOT NULL,
        given             INTEGER NOT NULL CHECK (given >= 0),
        request           TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX product_coupon_stocks_by_coupon ON product_coupon_stocks (product_coupon_id)",
    """
    CREATE INDEX product_coupon_stocks_by_bundle ON product_coupon_stocks (stock_bundle_id)
    WHERE stock_bundle_id IS NOT NULL
    """,
    """
    CREATE TABLE user_product_coupons (
        stock_id              TEXT NOT NULL REFERENCES product_coupon_stocks,
        coupon_code           TEXT NOT NULL,
        openid                TEXT NOT NULL,
        product_coupon_id     TEXT NOT NULL REFERENCES product_coupons,
        user_coupon_bundle_id TEXT,
        place                 INTEGER NOT NULL,
        state                 TEXT NOT NULL,
        given                 REAL NOT NULL,
        begins                REAL NOT NULL,
        ends                  REAL NOT NULL,
        request               TEXT NOT NULL,
        PRIMARY KEY (stock_id, coupon_code)
    ) STRICT
    """,
    "CREATE INDEX user_product_coupons_by_user ON user_product_coupons (openid, stock_id)",
    "CREATE INDEX user_product_coupons_by_day ON user_product_coupons (stock_id, given)",
    """
    CREATE INDEX user_product_coupons_by_bundle ON user_product_coupons (user_coupon_bundle_id)
    WHERE user_coupon_bundle_id IS NOT NULL
    """,
)


@dataclass(frozen=True, slots=True)
class ProductCoupon:
    """What the coupons of its batches are."""

    product_coupon_id: str
    mchid: str
    """The service provider that made it."""
    brand_id: str
    state: str
    usage_mode: str
    request: Mapping[str, Any]
    """What a query tells of it beside its state."""


@dataclass(frozen=True, slots=True)
class ProductCouponStock:
    """One batch. Times are in Unix seconds."""

    stock_id: str
    product_coupon_id: str
    stock_bundle_id: str | None
    """The bundle that it is a part of; None if it stands alone."""
    place: int
    """Its place in the bundle, from 0 on."""
    state: str
    """The stored state. A batch ends at `ends` without a change of this field; see `current_state`."""
    begins: float
    ends: float
    given: int
    """How many coupons were given."""
    request: Mapping[str, Any]
    """`told`: what a query tells of it beside state and counts; `stores`: the shops that were associated."""

    def current_state(self, now: float) -> str:
        """The state at `now` (Unix seconds)."""
        return STOPPED if self.state == SENDING and now >= self.ends else self.state


@dataclass(frozen=True, slots=True)
class UserProductCoupon:
    """One coupon of a user. Times are in Unix seconds."""

    stock_id: str
    coupon_code: str
    openid: str
    product_coupon_id: str
    user_coupon_bundle_id: str | None
    """The bundle of the user that it is a part of; None if it stands alone."""
    place: int
    """Its place in the bundle, from 0 on."""
    state: str
    """The stored state, which is EFFECTIVE also before its time and after it; see `current_state`."""
    given: float
    begins: float
    ends: float
    request: Mapping[str, Any]
    """`told`: what a query tells of the requests about it; `uses`: what it tells of each use, in their order."""

    def current_state(self, now: float) -> str:
        """The state at `now` (Unix seconds)."""
        if self.state in (EFFECTIVE, CONFIRMING) and now >= self.ends:
            return EXPIRED
        return PENDING if self.state == EFFECTIVE and now < self.begins else self.state


class ProductCoupons(Table[ProductCoupon]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, COUPONS, ProductCoupon, "product_coupon_id")


class ProductCouponStocks(Table[ProductCouponStock]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, STOCKS, ProductCouponStock, "stock_id")

    def list_bundle(self, stock_bundle_id: str) -> list[ProductCouponStock]:
        """The batches of a bundle, in the order of the uses."""
        return self.where("stock_bundle_id = ? ORDER BY place", stock_bundle_id)


class UserProductCoupons(Table[UserProductCoupon]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, OF_USERS, UserProductCoupon, "stock_id", "coupon_code")

    def count_of_user(self, stock_id: str, openid: str) -> int:
        """How many coupons of a batch a user was given."""
        row = self._database.row(
            "SELECT count(*) FROM user_product_coupons WHERE openid = ? AND stock_id = ?", (openid, stock_id)
        )
        return 0 if row is None else int(row[0])

    def count_since(self, stock_id: str, moment: float) -> int:
        """How many coupons of a batch were given from `moment` (Unix seconds) on."""
        row = self._database.row(
            "SELECT count(*) FROM user_product_coupons WHERE stock_id = ? AND given >= ?", (stock_id, moment)
        )
        return 0 if row is None else int(row[0])

    def list_bundle(self, user_coupon_bundle_id: str) -> list[UserProductCoupon]:
        """The coupons of a bundle of a user, in the order of the uses."""
        return self.where("user_coupon_bundle_id = ? ORDER BY place", user_coupon_bundle_id)
