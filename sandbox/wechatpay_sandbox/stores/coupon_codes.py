"""The codes that merchants have uploaded for coupons of their batches."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

TABLES = (
    """
    CREATE TABLE coupon_codes (
        stock_id   TEXT NOT NULL,
        code       TEXT NOT NULL,
        uploaded   REAL NOT NULL,
        dispatched REAL,
        openid     TEXT,
        PRIMARY KEY (stock_id, code)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class CouponCode:
    """One uploaded code. Times are in Unix seconds."""

    stock_id: str
    code: str
    uploaded: float
    dispatched: float | None
    """When a coupon took it; None while it is free."""
    openid: str | None


class CouponCodes(Table[CouponCode]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "coupon_codes", CouponCode, "stock_id", "code")

    def find_free(self, stock_id: str) -> CouponCode | None:
        """The code of a batch that was uploaded first and that no coupon has taken."""
        found = self.where("stock_id = ? AND dispatched IS NULL ORDER BY rowid LIMIT 1", stock_id)
        return found[0] if found else None

    def remove(self, code: CouponCode) -> None:
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM coupon_codes WHERE stock_id = ? AND code = ?", (code.stock_id, code.code))
