"""Parked vehicles: the last known state of each plate, and every report about it."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple, dataclass

from wechatpay_sandbox.stores.database import Database

TABLES = (
    # why unique: a merchant that lost a reply sends the same report again
    """
    CREATE TABLE parking_reports (
        mchid        TEXT NOT NULL,
        sub_mchid    TEXT NOT NULL,
        brandid      INTEGER NOT NULL,
        appid        TEXT NOT NULL,
        openid       TEXT NOT NULL,
        plate_number TEXT NOT NULL,
        state        TEXT NOT NULL,
        time         TEXT NOT NULL,
        moment       REAL NOT NULL,
        UNIQUE (plate_number, moment, state, openid, mchid, sub_mchid, brandid, appid)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class ParkingReport:
    """A report on a vehicle. `sub_mchid` is empty if the caller is the business circle itself.

    `time` is the text of the merchant, and `moment` the same time in Unix seconds.
    """

    mchid: str
    sub_mchid: str
    brandid: int
    appid: str
    openid: str
    plate_number: str
    state: str
    time: str
    moment: float

    def insert(self, connection: sqlite3.Connection) -> None:
        connection.execute(
            "INSERT INTO parking_reports VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            astuple(self),
        )


class Parkings:
    def __init__(self, database: Database) -> None:
        self._database = database

    def report(self, report: ParkingReport) -> None:
        """Store a report. A known report changes nothing."""
        with self._database.transaction() as connection:
            report.insert(connection)

    def latest(self, plate_number: str) -> ParkingReport | None:
        """The newest report by its own time, not by its arrival."""
        history = self.history(plate_number)
        return history[-1] if history else None

    def history(self, plate_number: str) -> list[ParkingReport]:
        """Every report on the plate, the oldest first; of two with the same time, the one that arrived first."""
        rows = self._database.rows(
            "SELECT * FROM parking_reports WHERE plate_number = ? ORDER BY moment, rowid", (plate_number,)
        )
        return [ParkingReport(*row) for row in rows]
