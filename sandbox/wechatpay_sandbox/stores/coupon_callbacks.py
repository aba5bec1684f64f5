"""Where the events of a merchant's coupons and member cards go, for each product."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

CASH = "favor"
"""Cash coupons, which WeChat Pay takes off when the user pays."""
MERCHANT = "busifavor"
"""Coupons of a merchant, who takes them off."""
PRODUCT = "product-coupon"
"""Coupons for articles of a brand."""
MEMBER_CARD = "membercard"
"""Member cards."""

TABLES = (
    """
    CREATE TABLE coupon_callbacks (
        product TEXT NOT NULL,
        mchid   TEXT NOT NULL,
        url     TEXT NOT NULL,
        is_on   INTEGER NOT NULL,
        updated REAL NOT NULL,
        PRIMARY KEY (product, mchid)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class CouponCallback:
    """One address."""

    product: str
    mchid: str
    url: str
    is_on: int
    """1 if events are sent, 0 if the merchant has switched them off."""
    updated: float
    """When it was set, in Unix seconds."""


class CouponCallbacks(Table[CouponCallback]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "coupon_callbacks", CouponCallback, "product", "mchid")

    def find_url(self, product: str, mchid: str) -> str | None:
        """Where the events go; None if they go nowhere."""
        found = self.one(product=product, mchid=mchid)
        return found.url if found is not None and found.is_on else None
