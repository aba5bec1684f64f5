"""The notifications for the merchant, and every attempt to deliver them."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Row

from wechatpay_sandbox.stores.database import Database

WAITING = "WAITING"
DELIVERED = "DELIVERED"
GIVEN_UP = "GIVEN_UP"
REFUSED = "REFUSED"
"""The state of a flawed notification that the receiver refused, as it should."""

TABLES = (
    # why the body is stored: every attempt delivers the same bytes under a new signature
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
    "CREATE INDEX notifications_by_subject ON notifications (subject)",
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
    """The merchant's own identifier of what the event is about, such as an out_trade_no."""
    resource: str
    """The resource before encryption, as JSON."""
    body: bytes
    """The request body, which every attempt sends."""
    state: str
    tries: int
    """How many attempts have begun."""
    due: float | None
    """When the next attempt begins, in Unix seconds; None after the last."""
    created: float
    flaw: str | None = None
    """The Flaw of a notification that is wrong on purpose, which is sent only once."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request to the merchant and its answer."""

    notification_id: str
    number: int
    """The position among the attempts, from 1 on."""
    probe: bool
    """Whether the request is a probe, whose signature is wrong on purpose."""
    started: float
    finished: float | None
    """None while the attempt is under way, and always if the server died meanwhile."""
    headers: str
    """The Wechatpay-* headers of the request, as JSON."""
    status: int | None
    """HTTP status of the answer."""
    answer: str | None
    """The beginning of the answer's body."""
    failure: str | None
    """Why there is no answer, or why the answer to a question is none."""


class NotificationQueue:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, notification: QueuedNotification) -> None:
        """Add a notification. Call it in the transaction of the event, so that both are committed or neither."""
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
        """The notifications added last, the newest first."""
        rows = self._database.rows("SELECT * FROM notifications ORDER BY created DESC, rowid DESC LIMIT ?", (limit,))
        return [_read(row) for row in rows]

    def list_by_subject(self, *subjects: str) -> list[QueuedNotification]:
        """The notifications about any of these identifiers of the merchant, the oldest first."""
        rows = self._database.rows(
            f"SELECT * FROM notifications WHERE subject IN ({', '.join('?' * len(subjects))}) ORDER BY created, rowid",
            subjects,
        )
        return [_read(row) for row in rows]

    def next_due(self) -> float | None:
        """When the next attempt is due, in Unix seconds; None if none is."""
        row = self._database.row("SELECT min(due) AS due FROM notifications WHERE due IS NOT NULL")
        return None if row is None or row["due"] is None else float(row["due"])

    def first_due(self, now: float) -> QueuedNotification | None:
        """The notification whose next attempt has been due for the longest time; None if none is due."""
        row = self._database.row("SELECT * FROM notifications WHERE due <= ? ORDER BY due, rowid LIMIT 1", (now,))
        return None if row is None else _read(row)

    def schedule(self, id: str, *, state: str, tries: int, due: float | None) -> None:
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE notifications SET state = ?, tries = ?, due = ? WHERE id = ?", (state, tries, due, id)
            )

    def conclude(self, attempt: Attempt, *, state: str, due: float | None) -> None:
        """Set the state of the notification after an attempt, unless a later attempt has begun meanwhile."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE notifications SET state = ?, due = ? WHERE id = ? AND tries = ?",
                (state, due, attempt.notification_id, attempt.number),
            )

    def begin(self, attempt: Attempt) -> None:
        """Add an attempt. Raises sqlite3.IntegrityError if it was added before."""
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
        """Write the answer of an attempt that was added before."""
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
        """All attempts to deliver a notification; a probe stands before its attempt."""
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
