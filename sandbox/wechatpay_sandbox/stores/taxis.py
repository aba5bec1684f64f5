"""Taxi companies, their taxis and drivers, for the e-invoices of rides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

COMPANY = "COMPANY"
TAXI = "TAXI"
DRIVER = "DRIVER"

TABLES = (
    """
    CREATE TABLE taxi_entries (
        mchid     TEXT NOT NULL,
        kind      TEXT NOT NULL,
        region_id TEXT NOT NULL,
        number    TEXT NOT NULL,
        company   TEXT NOT NULL,
        request   TEXT NOT NULL,
        PRIMARY KEY (mchid, kind, region_id, number)
    ) STRICT
    """,
    "CREATE INDEX taxi_entries_by_company ON taxi_entries (mchid, kind, company)",
)


@dataclass(frozen=True, slots=True)
class TaxiEntry:
    """One company, taxi or driver in a city."""

    mchid: str
    """Who entered it."""
    kind: str
    """COMPANY, TAXI or DRIVER."""
    region_id: str
    """The city, by its administrative code."""
    number: str
    """The tax_id of a company, the plate of a taxi, the licence of a driver."""
    company: str
    """The merchant number of the company: its own, or that to which the taxi or driver belongs."""
    request: Mapping[str, Any]
    """What was sent of it, decrypted."""


class TaxiEntries(Table[TaxiEntry]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "taxi_entries", TaxiEntry, "mchid", "kind", "region_id", "number")
