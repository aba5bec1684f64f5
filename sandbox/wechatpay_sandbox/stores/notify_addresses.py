"""The addresses of notifications that requests do not name. At the platform, a merchant sets them on its web pages."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

PROFIT_SHARING = "profitsharing"
BUSINESS_CIRCLE = "businesscircle"
SCHOOL_PAY = "eduschoolpay"
EDUCATION = "edu_papay"
VEHICLE = "vehicle"
PARKING = "parking"
INVOICES = "new_tax_control_fapiao"
"""An operation sets this address too, but takes https only, as with the next."""
VIOLATIONS = "merchant_risk_manage"
COMPLAINTS = "merchant_service"
"""An operation sets this address too, but takes https only, so the control API sets an address on this machine."""

AREAS = (PROFIT_SHARING, BUSINESS_CIRCLE, SCHOOL_PAY, EDUCATION, VEHICLE, PARKING, INVOICES, VIOLATIONS, COMPLAINTS)

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
    """The address of the notifications of one area."""

    area: str
    url: str


class NotifyAddresses(Table[NotifyAddress]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "notify_addresses", NotifyAddress, "area")

    def find_url(self, area: str) -> str | None:
        """The address of an area; None if none is set, and then nobody is notified."""
        found = self.one(area=area)
        return None if found is None else found.url

    def remove(self, area: str) -> None:
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM notify_addresses WHERE area = ?", (area,))
