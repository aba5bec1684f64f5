"""The prepay_ids that a shop asked for again after they had expired, and when it last did."""

from __future__ import annotations

from wechatpay_sandbox.stores.database import Database

TABLES = ("CREATE TABLE prepay_renewals (handle TEXT PRIMARY KEY, renewed REAL NOT NULL) STRICT",)


class PrepayRenewals:
    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, handle: str, now: float) -> None:
        """From `now` (Unix seconds) on, the prepay_id counts as new."""
        with self._database.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO prepay_renewals VALUES (?, ?)", (handle, now))

    def find(self, handle: str) -> float | None:
        """When the prepay_id was renewed; None if it never was."""
        row = self._database.row("SELECT renewed FROM prepay_renewals WHERE handle = ?", (handle,))
        return None if row is None else float(row["renewed"])
