"""The appointments of the platform: what it does by itself, such as settling a refund, and when."""

from __future__ import annotations

from typing import NamedTuple

from wechatpay_sandbox.stores.database import Database

TABLES = (
    """
    CREATE TABLE agenda (
        id      INTEGER PRIMARY KEY,
        due     REAL NOT NULL,
        action  TEXT NOT NULL,
        subject TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX agenda_by_due ON agenda (due)",
)


class Appointment(NamedTuple):
    """One appointment: when it is due, the name of the action, and the identifier of its subject."""

    due: float
    action: str
    subject: str


class Agenda:
    """The appointments in the database, so that a new server process keeps those of the last one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, due: float, action: str, subject: str) -> None:
        """Add an appointment; `due` is in Unix seconds."""
        with self._database.transaction() as connection:
            connection.execute("INSERT INTO agenda (due, action, subject) VALUES (?, ?, ?)", (due, action, subject))

    def is_due(self, now: float) -> bool:
        """Whether an appointment is due at `now` (Unix seconds)."""
        return bool(self._database.rows("SELECT 1 FROM agenda WHERE due <= ? LIMIT 1", (now,)))

    def next_due(self) -> float | None:
        """When the next appointment is due, in Unix seconds; None without appointments."""
        row = self._database.row("SELECT min(due) AS due FROM agenda")
        return None if row is None or row["due"] is None else float(row["due"])

    def take(self, now: float) -> Appointment | None:
        """Remove and return the first appointment that is due; None if none is due.

        Call it inside the transaction of the action, so that both are committed or neither.
        """
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT id, due, action, subject FROM agenda WHERE due <= ? ORDER BY due, id LIMIT 1", (now,)
            ).fetchone()
            if row is None:
                return None
            connection.execute("DELETE FROM agenda WHERE id = ?", (row["id"],))
            return Appointment(row["due"], row["action"], row["subject"])
