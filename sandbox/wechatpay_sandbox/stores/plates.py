"""Registration plates whose users let parking fees be debited."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

NAME = "plates"

NORMAL = "NORMAL"
PAUSE = "PAUSE"
OUT_SERVICE = "OUT_SERVICE"

TABLES = (
    """
    CREATE TABLE plates (
        plate_number TEXT NOT NULL,
        plate_color  TEXT NOT NULL,
        openid       TEXT NOT NULL,
        state        TEXT NOT NULL,
        opened       REAL NOT NULL,
        PRIMARY KEY (plate_number, plate_color)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class Plate:
    """One plate and its parking service."""

    plate_number: str
    plate_color: str
    openid: str
    """The user who opened the service last."""
    state: str
    """NORMAL, PAUSE or OUT_SERVICE."""
    opened: float
    """When the user opened the service, in Unix seconds."""


class Plates(Table[Plate]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, NAME, Plate, "plate_number", "plate_color")
