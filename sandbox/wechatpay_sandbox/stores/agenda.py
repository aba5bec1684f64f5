"""What the platform will do by itself, and when: settle a refund, finish a transfer."""

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
    """One thing to do: the name of the action, and the number of what it is done to."""

    due: float
    action: str
    subject: str


class Agenda:
    """Kept in the database, so that a server started anew goes on with what the last one left."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, due: float, action: str, subject: str) -> None:
        """`due` is in Unix seconds."""
        with self._database.transaction() as connection:
            connection.execute("INSERT INTO agenda (due, action, subject) VALUES (?, ?, ?)", (due, action, subject))

    def is_due(self, now: float) -> bool:
        """Whether anything waits to be done."""
        return self._database.row("SELECT 1 FROM agenda WHERE due <= ? LIMIT 1", (now,)) is not None

    def next_due(self) -> float | None:
        """When the next thing is to be done, in Unix seconds; None when there is nothing."""
        row = self._database.row("SELECT min(due) AS due FROM agenda")
        return None if row is None or row["due"] is None else float(row["due"])

    def take(self, now: float) -> Appointment | None:
        """Removes and returns the first appointment that is due; None if none is.

        Call it inside the transaction that does the thing: both are kept or neither.
        """
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT id, due, action, subject FROM agenda WHERE due <= ? ORDER BY due, id LIMIT 1", (now,)
            ).fetchone()
            if row is None:
                return None
            connection.execute("DELETE FROM agenda WHERE id = ?", (row["id"],))
            return Appointment(row["due"], row["action"], row["subject"])
