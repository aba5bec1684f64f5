"""How far the time of the sandbox's world is ahead of the machine's, and how far it is going to be."""

from __future__ import annotations

from typing import NamedTuple

from wechatpay_sandbox.stores.database import Database

TABLES = (
    # why checked: whatever fails or races, the time does not go back
    """
    CREATE TABLE clock (
        id    INTEGER PRIMARY KEY CHECK (id = 1),
        ahead REAL NOT NULL CHECK (ahead >= 0),
        goal  REAL NOT NULL CHECK (goal >= ahead)
    ) STRICT
    """,
    "INSERT INTO clock VALUES (1, 0, 0)",
)


class Ahead(NamedTuple):
    """Seconds by which the world is ahead of the machine."""

    ahead: float
    goal: float
    """Where an advance ends that has begun; `ahead` without one. It is stored, so that a killed server completes it."""


class TimeAhead:
    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self) -> Ahead:
        row = self._database.row("SELECT ahead, goal FROM clock")
        return Ahead(0.0, 0.0) if row is None else Ahead(row["ahead"], row["goal"])

    def extend(self, seconds: float) -> None:
        """Set the goal further by this many seconds, 0 or more."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE clock SET goal = goal + ?", (seconds,))

    def move(self, ahead: float) -> float:
        """Move to `ahead` on the way to the goal; to where it is if that is further. Returns where it is now."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE clock SET ahead = max(ahead, min(?, goal))", (ahead,))
            return self.read().ahead
