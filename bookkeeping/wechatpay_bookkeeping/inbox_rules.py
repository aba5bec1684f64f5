"""What an inbox does inside of a transaction: one statement or two on a connection, the same for both databases.

`Inbox` and `AsyncInbox` begin and commit the transactions.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Engine,
    ScalarSelect,
    and_,
    bindparam,
    delete,
    exists,
    func,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from wechatpay_auth.errors import WeChatPayError
from wechatpay_auth.notification import Notification, NotificationParser
from wechatpay_client.webhooks import EVENTS

from .errors import NoSuchEvent, QuestionNotAnswered, WrongState
from .event_rows import ClaimedRow, InboxEvent, read_row, write_row
from .expectation import find_differences
from .inbox_settings import InboxSettings
from .retry_settings import describe_error
from .statements import Statement
from .tables import UTC_TIME, State, inbox, is_unfinished, is_waiting
from .translation import gettext as _


class Leased(NamedTuple):
    """An event that one worker has for a while."""

    number: int
    token: str
    attempts: int
    """This attempt included."""
    event_type: str


@dataclass(frozen=True, kw_only=True)
class StoredEvent:
    """What the inbox knows of an event without decrypting it."""

    number: int
    notification_id: str
    event_type: str
    mchid: str
    """Whose APIv3 key opened it; empty if that key was given without a number."""
    subject: str
    """What it is about, such as `out_trade_no=ORDER1`."""
    state: State
    received_at: datetime
    due_at: datetime
    """When it may be handled (again), while it is waiting."""
    attempts: int
    last_error: str | None
    finished_at: datetime | None


class Counts(NamedTuple):
    """How many events are in which state, for monitoring."""

    waiting: int
    handled: int
    mismatch: int
    dead: int
    skipped: int
    oldest_waiting: datetime | None
    """When the oldest of those that wait was received."""


_COLUMNS = [inbox.c[field.name] for field in fields(StoredEvent)]
_CLAIMED = [inbox.c[name] for name in ClaimedRow._fields]


class InboxRules:
    """What an inbox does, by its settings."""

    def __init__(self, parser: NotificationParser, settings: InboxSettings) -> None:
        self._parser = parser
        self._settings = settings

    def answer(self, notification: Notification) -> Mapping[str, object] | None:
        """The answer to an event that asks; None for any other. Raises QuestionNotAnswered."""
        description = EVENTS.find(notification.event_type)
        if description is None or description.answer is None:
            return None
        if self._settings.answer is not None:
            return self._settings.answer(notification)
        if not description.must_be_answered:
            return None
        raise QuestionNotAnswered(
            _("{event_type} asks something; give the inbox answer=…, a function that answers it").format(
                event_type=notification.event_type
            )
        )

    def add(self, connection: Connection, notification: Notification) -> int | None:
        """Store a notification. Its number; None if it, or one that says the same, is there already."""
        row = _INSERTS[connection.dialect.name].run(connection, self._write_row(notification))
        return None if row is None else int(row[0])

    def add_alone(self, engine: Engine, notification: Notification) -> int | None:
        """`add` in a transaction of its own, which is committed when this returns."""
        row = _INSERTS[engine.dialect.name].run_alone(engine, self._write_row(notification))
        return None if row is None else int(row[0])

    def _write_row(self, notification: Notification) -> dict[str, Any]:
        return write_row(notification, self._settings.now(), keep_plaintext=self._settings.keep_plaintext)

    def lease(self, connection: Connection, dead: list[str] | None = None) -> Leased | None:
        """Take the next event for some time, and count the attempt; None if none is due.

        The types of events that are dead now, since each worker that had one ended, are added to `dead`.
        """
        while True:
            now = self._settings.now()
            token = secrets.token_hex(8)
            values = {"moment": now, "due_at": self._settings.end_lease(now), "lease": token}
            row = _LEASE.run(connection, values)
            if row is None:
                return None
            number, attempts, event_type = row
            if attempts <= len(self._settings.retry_after) + 1:
                return Leased(number, token, attempts, event_type)
            _set(connection, number, state=State.DEAD, lease=None, last_error=_("each worker that had it ended"))
            if dead is not None:
                dead.append(event_type)

    def claim(self, connection: Connection) -> InboxEvent | None:
        """Mark the next event as handled, and return it. None if none is due."""
        while True:
            now = self._settings.now()
            row = _CLAIM_NEXT.run(connection, {"moment": now, "finished_at": now})
            if row is None:
                return None
            claimed = self._check(connection, ClaimedRow(*row))
            if isinstance(claimed, InboxEvent):
                return claimed

    def claim_leased(self, connection: Connection, leased: Leased) -> InboxEvent | State | None:
        """Mark the leased event as handled, and return it.

        Where it may not be handed out, its state: a mismatch, or waiting or dead if it cannot be read. None if it
        belongs to another worker by now.
        """
        values = {"place": leased.number, "token": leased.token, "finished_at": self._settings.now()}
        row = _CLAIM_LEASED.run(connection, values)
        return None if row is None else self._check(connection, ClaimedRow(*row))

    def _check(self, connection: Connection, row: ClaimedRow) -> InboxEvent | State:
        """The event of a row that was just claimed; its new state if it cannot be read or is not as expected."""
        try:
            event = read_row(row, self._parser)
        except WeChatPayError as error:
            return self._give_back(connection, row.number, row.attempts, error)
        expect = self._settings.expect
        expected = None if expect is None else expect(event, connection)
        differences = [] if expected is None else find_differences(expected, event.event.raw)
        if not differences:
            return event
        _set(connection, row.number, state=State.MISMATCH, finished_at=None, last_error="; ".join(differences))
        return State.MISMATCH

    def fail(self, connection: Connection, number: int, attempts: int, error: BaseException) -> State | None:
        """Note that handling an event failed. It becomes due again later, or dead after the last attempt.

        Which of the two; None if it does not wait any more, since another worker was through with it.
        """
        waiting = select(inbox.c.number).where(inbox.c.number == number, is_waiting(inbox))
        if connection.execute(waiting).first() is None:
            return None
        return self._give_back(connection, number, attempts, error)

    def _give_back(self, connection: Connection, number: int, attempts: int, error: BaseException) -> State:
        pause = self._settings.find_pause(attempts)
        state = State.DEAD if pause is None else State.WAITING
        _set(
            connection,
            number,
            state=state,
            due_at=self._settings.now() + (pause or timedelta()),
            attempts=attempts,
            lease=None,
            finished_at=None,
            last_error=describe_error(error),
        )
        return state

    def release(self, connection: Connection, leased: Leased) -> None:
        """Give a leased event back as if it had not been taken: its worker was told to stop."""
        mine = and_(inbox.c.number == leased.number, inbox.c.lease == leased.token, is_waiting(inbox))
        values = {"attempts": inbox.c.attempts - 1, "due_at": self._settings.now(), "lease": None}
        connection.execute(update(inbox).where(mine).values(values))

    def replay(self, connection: Connection, number: int, *, again: bool) -> None:
        """Have an event handled (again). Raises NoSuchEvent; WrongState for a handled one, unless `again`."""
        state = _state(connection, number)
        if state is State.HANDLED and not again:
            raise WrongState(
                _("event {number} was handled; to have it handled once more, say again=True").format(number=number)
            )
        values = {"due_at": self._settings.now(), "attempts": 0, "lease": None, "finished_at": None}
        _set(connection, number, state=State.WAITING, **values)

    def retry(self, connection: Connection) -> int:
        """Have all events handled now that failed. Returns how many."""
        has_failed = or_(
            inbox.c.state == State.DEAD.value,
            and_(is_waiting(inbox), inbox.c.lease.is_(None), inbox.c.last_error.is_not(None)),
        )
        values = {"state": State.WAITING.value, "due_at": self._settings.now(), "attempts": 0}
        return connection.execute(update(inbox).where(has_failed).values(values)).rowcount

    def skip(self, connection: Connection, number: int) -> None:
        """Say that an event is not to be handled. Raises NoSuchEvent, and WrongState for one that was handled."""
        if _state(connection, number) is State.HANDLED:
            raise WrongState(_("event {number} was handled, and cannot be skipped").format(number=number))
        _set(connection, number, state=State.SKIPPED, lease=None, finished_at=self._settings.now())

    def prune(self, connection: Connection, older_than: timedelta) -> int:
        """Delete what was handled or skipped that long ago. Returns how many."""
        finished = inbox.c.state.in_([State.HANDLED.value, State.SKIPPED.value])
        before = self._settings.now() - older_than
        return connection.execute(delete(inbox).where(finished, inbox.c.finished_at < before)).rowcount

    def count(self, connection: Connection) -> Counts:
        """How many events are in which state."""
        rows = connection.execute(
            select(inbox.c.state, func.count(), func.min(inbox.c.received_at)).group_by(inbox.c.state)
        )
        found = {row[0]: row for row in rows}
        counted = {state.value: found[state.value][1] if state.value in found else 0 for state in State}
        return Counts(**counted, oldest_waiting=found["waiting"][2] if "waiting" in found else None)

    def list_events(
        self,
        connection: Connection,
        *,
        state: State | None,
        subject: str | None,
        limit: int,
        before: int | None,
    ) -> list[StoredEvent]:
        """Events, the newest first."""
        statement = select(*_COLUMNS).order_by(inbox.c.number.desc()).limit(limit)
        if state is not None:
            statement = statement.where(inbox.c.state == state.value)
        if subject is not None:
            statement = statement.where(inbox.c.subject == subject)
        if before is not None:
            statement = statement.where(inbox.c.number < before)
        return [_read_stored(row) for row in connection.execute(statement)]

    def find(self, connection: Connection, number: int) -> StoredEvent:
        """One event. Raises NoSuchEvent."""
        row = connection.execute(select(*_COLUMNS).where(inbox.c.number == number)).first()
        if row is None:
            raise NoSuchEvent(number)
        return _read_stored(row)

    def read(self, connection: Connection, number: int) -> InboxEvent:
        """One event with what it holds, decrypted. Raises NoSuchEvent and what reading raises."""
        row = connection.execute(select(*_CLAIMED).where(inbox.c.number == number)).first()
        if row is None:
            raise NoSuchEvent(number)
        return read_row(ClaimedRow(*row), self._parser)


def _next_number() -> ScalarSelect[int]:
    """The number of the next event that is due at :moment, locked where the database has such locks."""
    waiting, earlier = inbox.alias("waiting"), inbox.alias("earlier")
    has_earlier = exists().where(
        earlier.c.subject == waiting.c.subject,
        earlier.c.mchid == waiting.c.mchid,
        earlier.c.number < waiting.c.number,
        is_unfinished(earlier),
    )
    is_due = waiting.c.due_at <= bindparam("moment", type_=UTC_TIME)
    return (
        select(waiting.c.number)
        .where(is_waiting(waiting), is_due, or_(waiting.c.subject == "", ~has_earlier))
        .order_by(waiting.c.number)
        .limit(1)
        .with_for_update(skip_locked=True, of=waiting)
        .scalar_subquery()
    )


_INSERTS = {
    name: Statement(insert(inbox).on_conflict_do_nothing(), inbox.c.number)
    for name, insert in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_LEASE = Statement(
    update(inbox)
    .where(inbox.c.number == _next_number())
    .values(attempts=inbox.c.attempts + 1, due_at=bindparam("due_at"), lease=bindparam("lease")),
    inbox.c.number,
    inbox.c.attempts,
    inbox.c.event_type,
)
_HANDLED = {
    "state": State.HANDLED.value,
    "finished_at": bindparam("finished_at"),
    "lease": null(),
    "last_error": null(),
}
_CLAIM_NEXT = Statement(
    update(inbox).where(inbox.c.number == _next_number()).values(**_HANDLED, attempts=inbox.c.attempts + 1), *_CLAIMED
)
_CLAIM_LEASED = Statement(
    update(inbox)
    .where(inbox.c.number == bindparam("place"), inbox.c.lease == bindparam("token"), is_waiting(inbox))
    .values(**_HANDLED),
    *_CLAIMED,
)


def _set(connection: Connection, number: int, *, state: State, **values: object) -> None:
    connection.execute(update(inbox).where(inbox.c.number == number).values(state=state.value, **values))


def _state(connection: Connection, number: int) -> State:
    found = connection.execute(select(inbox.c.state).where(inbox.c.number == number)).scalar()
    if found is None:
        raise NoSuchEvent(number)
    return State(found)


def _read_stored(row: Any) -> StoredEvent:
    values = dict(zip((field.name for field in fields(StoredEvent)), row, strict=True))
    return StoredEvent(**values | {"state": State(values["state"])})
