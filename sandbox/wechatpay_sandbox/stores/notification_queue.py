"""Notifications on their way to the merchant, and every attempt to deliver one."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Row

from wechatpay_sandbox.stores.database import Database

WAITING = "WAITING"
DELIVERED = "DELIVERED"
GIVEN_UP = "GIVEN_UP"
REFUSED = "REFUSED"
"""Of one that is wrong on purpose: the receiver refused it, as it should."""

TABLES = (
    # why the body is kept and not made anew: every attempt delivers the same bytes under a fresh signature
    """
    CREATE TABLE notifications (
        id         TEXT PRIMARY KEY,
        event_type TEXT NOT NULL,
        url        TEXT NOT NULL,
        subject    TEXT NOT NULL,
        resource   TEXT NOT NULL,
        body       BLOB NOT NULL,
        state      TEXT NOT NULL,
        tries      INTEGER NOT NULL DEFAULT 0,
        due        REAL,
        created    REAL NOT NULL,
        flaw       TEXT
    ) STRICT
    """,
    "CREATE INDEX notifications_by_due ON notifications (due) WHERE due IS NOT NULL",
    "CREATE INDEX notifications_by_time ON notifications (created)",
    """
    CREATE TABLE attempts (
        notification_id TEXT NOT NULL REFERENCES notifications,
        number          INTEGER NOT NULL,
        probe           INTEGER NOT NULL,
        started         REAL NOT NULL,
        finished        REAL,
        headers         TEXT NOT NULL,
        status          INTEGER,
        answer          TEXT,
        failure         TEXT,
        PRIMARY KEY (notification_id, number, probe)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class QueuedNotification:
    """One notification."""

    id: str
    event_type: str
    url: str
    subject: str
    """The merchant's own number of what it is about, such as out_trade_no."""
    resource: str
    """What is sealed in it, as JSON."""
    body: bytes
    """The request body: the same in every attempt."""
    state: str
    tries: int
    """Attempts begun."""
    due: float | None
    """When the next attempt begins, in Unix seconds; None once there is none."""
    created: float
    flaw: str | None = None
    """A Flaw, for one that is wrong on purpose: it is sent once."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request to the merchant and what came of it."""

    notification_id: str
    number: int
    """From 1 on."""
    probe: bool
    """Whether its signature was wrong on purpose."""
    started: float
    finished: float | None
    """None while it is under way, and for good where the server died meanwhile."""
    headers: str
    """The Wechatpay-* headers sent, as JSON."""
    status: int | None
    """HTTP status of the answer."""
    answer: str | None
    """The beginning of the answer's body."""
    failure: str | None
    """Why there is no answer."""


class NotificationQueue:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, notification: QueuedNotification) -> None:
        """In the transaction of what it tells of: then neither is without the other."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO notifications VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    notification.id,
                    notification.event_type,
                    notification.url,
                    notification.subject,
                    notification.resource,
                    notification.body,
                    notification.state,
                    notification.tries,
                    notification.due,
                    notification.created,
                    notification.flaw,
                ),
            )

    def find(self, id: str) -> QueuedNotification | None:
        row = self._database.row("SELECT * FROM notifications WHERE id = ?", (id,))
        return None if row is None else _read(row)

    def latest(self, limit: int) -> list[QueuedNotification]:
        """The newest first."""
        rows = self._database.rows("SELECT * FROM notifications ORDER BY created DESC, rowid DESC LIMIT ?", (limit,))
        return [_read(row) for row in rows]

    def next_due(self) -> float | None:
        """When the next attempt is to begin, in Unix seconds; None when none is."""
        row = self._database.row("SELECT min(due) AS due FROM notifications WHERE due IS NOT NULL")
        return None if row is None or row["due"] is None else float(row["due"])

    def first_due(self, now: float) -> QueuedNotification | None:
        """The notification whose next attempt should have begun longest ago."""
        row = self._database.row("SELECT * FROM notifications WHERE due <= ? ORDER BY due, rowid LIMIT 1", (now,))
        return None if row is None else _read(row)

    def schedule(self, id: str, *, state: str, tries: int, due: float | None) -> None:
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE notifications SET state = ?, tries = ?, due = ? WHERE id = ?", (state, tries, due, id)
            )

    def conclude(self, attempt: Attempt, *, state: str, due: float | None) -> None:
        """What follows from an attempt that has ended: nothing if another was begun meanwhile, which counts then."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE notifications SET state = ?, due = ? WHERE id = ? AND tries = ?",
                (state, due, attempt.notification_id, attempt.number),
            )

    def begin(self, attempt: Attempt) -> None:
        """sqlite3.IntegrityError when this attempt was begun before."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    attempt.notification_id,
                    attempt.number,
                    int(attempt.probe),
                    attempt.started,
                    attempt.finished,
                    attempt.headers,
                    attempt.status,
                    attempt.answer,
                    attempt.failure,
                ),
            )

    def finish(self, attempt: Attempt) -> None:
        """Writes what came of an attempt that was begun."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE attempts SET finished = ?, status = ?, answer = ?, failure = ? "
                "WHERE notification_id = ? AND number = ? AND probe = ?",
                (
                    attempt.finished,
                    attempt.status,
                    attempt.answer,
                    attempt.failure,
                    attempt.notification_id,
                    attempt.number,
                    int(attempt.probe),
                ),
            )

    def attempts(self, id: str) -> list[Attempt]:
        """All attempts at a notification, a probe before the attempt it belongs to."""
        rows = self._database.rows(
            "SELECT * FROM attempts WHERE notification_id = ? ORDER BY number, probe DESC", (id,)
        )
        return [
            Attempt(
                row["notification_id"],
                row["number"],
                bool(row["probe"]),
                row["started"],
                row["finished"],
                row["headers"],
                row["status"],
                row["answer"],
                row["failure"],
            )
            for row in rows
        ]


def _read(row: Row) -> QueuedNotification:
    return QueuedNotification(*row)
