"""Stays of vehicles in a car park, whose fees are debited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

NORMAL = "NORMAL"
BLOCKED = "BLOCKED"

PAUSE = "PAUSE"
OVERDUE = "OVERDUE"
OUT_SERVICE = "OUT_SERVICE"

TABLES = (
    # why sub_mchid may be empty but not null: nulls do not count in a UNIQUE constraint
    """
    CREATE TABLE parking_stays (
        parking_id     TEXT PRIMARY KEY,
        mchid          TEXT NOT NULL,
        sub_mchid      TEXT NOT NULL,
        out_parking_no TEXT NOT NULL,
        plate_number   TEXT NOT NULL,
        plate_color    TEXT NOT NULL,
        openid         TEXT,
        block_reason   TEXT,
        entered        REAL NOT NULL,
        replaced       REAL,
        transaction_id TEXT UNIQUE REFERENCES orders,
        advanced       REAL,
        repaid         REAL,
        request        TEXT NOT NULL,
        UNIQUE (mchid, sub_mchid, out_parking_no)
    ) STRICT
    """,
    "CREATE INDEX parking_stays_of_plate ON parking_stays (plate_number)",
    "CREATE INDEX parking_stays_of_user ON parking_stays (openid)",
)


@dataclass(frozen=True, slots=True)
class ParkingStay:
    """One stay."""

    parking_id: str
    """The platform's number."""
    mchid: str
    sub_mchid: str
    """The merchant of a service provider; otherwise empty."""
    out_parking_no: str
    plate_number: str
    plate_color: str
    openid: str | None
    """The user whose plate it is; None if nobody has opened the service for the plate."""
    block_reason: str | None
    """PAUSE, OVERDUE or OUT_SERVICE; None if the fee can be debited."""
    entered: float
    """When the entry was reported, in Unix seconds, as are the next three."""
    replaced: float | None
    """When another stay of the same plate began."""
    transaction_id: str | None
    """The debit of the fee; None before it is asked for."""
    advanced: float | None
    """When the platform paid for the user, who had too little money."""
    repaid: float | None
    """When the user paid that back."""
    request: Mapping[str, Any]
    """The body that reported the entry."""

    @property
    def state(self) -> str:
        return NORMAL if self.block_reason is None else BLOCKED

    @property
    def is_owed(self) -> bool:
        """Whether the user has to pay back what the platform paid."""
        return self.advanced is not None and self.repaid is None


class ParkingStays(Table[ParkingStay]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "parking_stays", ParkingStay, "parking_id")

    def list_open(self, plate_number: str, plate_color: str) -> list[ParkingStay]:
        """The stays of a plate that no other has replaced and nobody has asked to debit."""
        return self.where(
            "plate_number = ? AND plate_color = ? AND replaced IS NULL AND transaction_id IS NULL ORDER BY rowid",
            plate_number, plate_color,
        )  # fmt: skip

    def has_debt(self, openid: str) -> bool:
        """Whether the user owes the platform a fee."""
        return bool(self.where("openid = ? AND advanced IS NOT NULL AND repaid IS NULL LIMIT 1", openid))
