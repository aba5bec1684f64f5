"""Addresses of notifications that no request names: at the platform a merchant sets them on its pages."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

PROFIT_SHARING = "profitsharing"
BUSINESS_CIRCLE = "businesscircle"
SCHOOL_PAY = "eduschoolpay"
COMPLAINTS = "merchant_service"
"""Set by an interface too, which takes https only; so one on this machine is set here."""

AREAS = (PROFIT_SHARING, BUSINESS_CIRCLE, SCHOOL_PAY, COMPLAINTS)

TABLES = (
    """
    CREATE TABLE notify_addresses (
        area TEXT PRIMARY KEY,
        url  TEXT NOT NULL
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class NotifyAddress:
    """Where the notifications of one area go."""

    area: str
    url: str


class NotifyAddresses(Table[NotifyAddress]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "notify_addresses", NotifyAddress, "area")

    def find_url(self, area: str) -> str | None:
        """The address, None where none is set: then nobody is told."""
        found = self.one(area=area)
        return None if found is None else found.url

    def remove(self, area: str) -> None:
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM notify_addresses WHERE area = ?", (area,))
