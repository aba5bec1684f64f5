"""Car parks that drivers are reminded of: the applications for them, the vehicles in them, and passes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

APPLICATIONS = "car_park_applications"

PENDING = "AUDIT_STATUS_PENDING"
WITHDRAWN = "AUDIT_STATUS_WITHDRAWN"
APPROVED = "AUDIT_STATUS_APPROVED"
REJECTED = "AUDIT_STATUS_REJECTED"

TABLES = (
    """
    CREATE TABLE car_park_applications (
        audit_no  TEXT PRIMARY KEY,
        mchid     TEXT NOT NULL,
        out_id    TEXT NOT NULL,
        status    TEXT NOT NULL,
        lot_id    TEXT,
        comment   TEXT,
        submitted REAL NOT NULL,
        request   TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX car_park_applications_by_number ON car_park_applications (out_id)",
    """
    CREATE TABLE car_park_stays (
        serial_number     TEXT PRIMARY KEY,
        mchid             TEXT NOT NULL,
        out_serial_number TEXT NOT NULL,
        lot_id            TEXT NOT NULL,
        plate_number      TEXT NOT NULL,
        total             INTEGER,
        paid              INTEGER NOT NULL,
        has_left          REAL,
        request           TEXT NOT NULL,
        UNIQUE (mchid, out_serial_number)
    ) STRICT
    """,
    """
    CREATE TABLE car_park_passes (
        mchid        TEXT NOT NULL,
        out_trade_no TEXT NOT NULL,
        request      TEXT NOT NULL,
        PRIMARY KEY (mchid, out_trade_no)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class CarParkApplication:
    """One application for a car park."""

    audit_no: str
    """The platform's number."""
    mchid: str
    out_id: str
    """The merchant's own number of the car park."""
    status: str
    lot_id: str | None
    """The platform's number of the car park; None until an application for it is approved."""
    comment: str | None
    """What the review said against it."""
    submitted: float
    """Unix seconds."""
    request: Mapping[str, Any]


class CarParkApplications(Table[CarParkApplication]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, APPLICATIONS, CarParkApplication, "audit_no")

    def list_of_lot(self, mchid: str, out_id: str) -> list[CarParkApplication]:
        """The applications for a car park, the newest first."""
        return self.where("mchid = ? AND out_id = ? ORDER BY rowid DESC", mchid, out_id)


@dataclass(frozen=True, slots=True)
class CarParkStay:
    """One vehicle in a car park, or one that was there."""

    serial_number: str
    """The platform's number."""
    mchid: str
    out_serial_number: str
    lot_id: str
    plate_number: str
    total: int | None
    """What the stay costs, in fen; None until the merchant reports it."""
    paid: int
    """What was paid of it, in fen."""
    has_left: float | None
    """When the vehicle left, in Unix seconds."""
    request: Mapping[str, Any]
    """The bodies of the reports, by what they told: entry, payments (a list), exit."""


class CarParkStays(Table[CarParkStay]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "car_park_stays", CarParkStay, "serial_number")


@dataclass(frozen=True, slots=True)
class CarParkPass:
    """A payment that was for no single stay."""

    mchid: str
    out_trade_no: str
    request: Mapping[str, Any]


class CarParkPasses(Table[CarParkPass]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "car_park_passes", CarParkPass, "mchid", "out_trade_no")
