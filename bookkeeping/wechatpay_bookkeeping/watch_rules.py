"""What a watcher does inside of a transaction, the same for both databases.

`Watcher` and `AsyncWatcher` begin and commit the transactions, and ask the platform between them.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, bindparam, case, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from wechatpay_auth.errors import CannotResolve, OutcomeUnknown
from wechatpay_auth.resolution import NotKnown, OtherValues
from wechatpay_client import OPERATIONS, PlacedCall, Standing

from .errors import NotWatched
from .retry_settings import describe_error, shorten_error
from .tables import UTC_TIME, WatchState, is_open, watch
from .watch_schedule import plan_question
from .watch_settings import WatchSettings


class LeasedCall(NamedTuple):
    """What one watcher asks for, for a while."""

    number: int
    token: str
    placed: PlacedCall
    placed_at: float
    """Unix seconds by which it was sent, if it was: then its absence counts."""


@dataclass(frozen=True, kw_only=True)
class WatchedCall:
    """What the watcher knows of something that was placed."""

    number: int
    mchid: str
    operation: str
    """operationId of the latest call that was recorded."""
    subject: str
    """What it is, such as `out_trade_no=ORDER1`."""
    state: WatchState
    platform_state: str | None
    """The platform's own word, as it was last time."""
    placed_at: datetime
    due_at: datetime
    """When the platform is asked (again), while it is open."""
    asked: int
    attempts: int
    last_error: str | None
    finished_at: datetime | None


class WatchCounts(NamedTuple):
    """How much is in which state, for monitoring."""

    open: int
    final: int
    absent: int
    mismatch: int
    dead: int
    given_up: int
    oldest_open: datetime | None
    """When the oldest of what is open was placed."""


_COLUMNS = [watch.c[field.name] for field in fields(WatchedCall)]


class WatchRules:
    """What a watcher does, by its settings."""

    def __init__(self, settings: WatchSettings) -> None:
        self._settings = settings

    def add(self, connection: Connection, placed: PlacedCall) -> None:
        """Record a call. What it is about is open (again), whatever was said of it before."""
        now = self._settings.now()
        connection.execute(
            _INSERTS[connection.dialect.name],
            {
                "mchid": placed.mchid,
                "operation": placed.operation,
                "subject": placed.subject,
                "key": placed.key,
                "placed": placed.to_json(),
                "state": WatchState.OPEN.value,
                "placed_at": now,
                "due_at": plan_question(now, 0, _intervals(placed)),
                "asked": 0,
                "attempts": 0,
            },
        )

    def lease(self, connection: Connection, mchid: str) -> LeasedCall | None:
        """Take what is due next for some time, and count the question; None if nothing of the merchant is due."""
        now = self._settings.now()
        token = secrets.token_hex(8)
        values = {"moment": now, "owner": mchid, "due_at": self._settings.end_lease(now), "lease": token}
        row = connection.execute(_LEASE, values).first()
        if row is None:
            return None
        latest = row.placed_at.timestamp() + self._settings.absent_after
        return LeasedCall(row.number, token, PlacedCall.from_json(row.placed), latest)

    def settle(self, connection: Connection, leased: LeasedCall, standing: Standing) -> bool:
        """Note what the platform said. True if it is to be booked in this transaction: the final word, or a change."""
        row = self._hold(connection, leased)
        if row is None:
            return False
        now, resolution = self._settings.now(), standing.resolution
        values: dict[str, Any] = {"platform_state": standing.state, "last_error": None, "lease": None}
        if isinstance(resolution, OtherValues):
            _set(
                connection,
                leased.number,
                **values | {"state": WatchState.MISMATCH.value, "last_error": shorten_error(str(resolution))},
                finished_at=now,
            )
            return False
        if standing.is_final:
            state = WatchState.ABSENT if isinstance(resolution, NotKnown) else WatchState.FINAL
            _set(connection, leased.number, **values, state=state.value, finished_at=now, attempts=row.attempts + 1)
            return True
        self._ask_later(connection, leased, row, values)
        return self._settings.every_change and standing.reply is not None and standing.state != row.platform_state

    def postpone(self, connection: Connection, leased: LeasedCall, error: CannotResolve) -> None:
        """Note that nothing was learnt. It is asked for again at the next interval."""
        row = self._hold(connection, leased)
        if row is not None:
            self._ask_later(connection, leased, row, {"last_error": shorten_error(str(error)), "lease": None})

    def fail(self, connection: Connection, leased: LeasedCall, error: BaseException) -> None:
        """Note that booking the final word failed. It is asked for again later, or dead after the last attempt."""
        row = self._hold(connection, leased)
        if row is None:
            return
        attempts, now = row.attempts + 1, self._settings.now()
        pause = self._settings.find_pause(attempts)
        is_dead = pause is None
        _set(
            connection,
            leased.number,
            state=(WatchState.DEAD if is_dead else WatchState.OPEN).value,
            due_at=now + (pause or timedelta()),
            attempts=attempts,
            lease=None,
            last_error=describe_error(error),
            finished_at=now if is_dead else None,
        )

    def release(self, connection: Connection, leased: LeasedCall) -> None:
        """Give a leased call back as if it had not been taken: its watcher was told to stop."""
        values = {"asked": watch.c.asked - 1, "due_at": self._settings.now(), "lease": None}
        connection.execute(update(watch).where(_is_held(leased)).values(values))

    def close(self, connection: Connection, subject: str, mchid: str | None) -> int:
        """Say that the final word of a number was booked otherwise. Returns how many calls are closed by that."""
        mine = and_(watch.c.subject == subject, is_open(watch))
        if mchid is not None:
            mine = and_(mine, watch.c.mchid == mchid)
        values = {
            "state": WatchState.FINAL.value,
            "finished_at": self._settings.now(),
            "lease": None,
            "last_error": None,
        }
        return connection.execute(update(watch).where(mine).values(values)).rowcount

    def reopen(self, connection: Connection, number: int) -> None:
        """Have something asked for now, whatever state it is in. Raises NotWatched."""
        now = self._settings.now()
        values = {"due_at": now, "attempts": 0, "lease": None, "finished_at": None, "state": WatchState.OPEN.value}
        # why a new age: what was given up would be given up again after one question
        placed_at = case((watch.c.state == WatchState.GIVEN_UP.value, now), else_=watch.c.placed_at)
        changed = update(watch).where(watch.c.number == number).values(**values, placed_at=placed_at)
        if not connection.execute(changed).rowcount:
            raise NotWatched(number)

    def retry(self, connection: Connection) -> int:
        """Have everything asked for now that failed. Returns how much that is."""
        has_failed = or_(
            watch.c.state == WatchState.DEAD.value,
            and_(is_open(watch), watch.c.lease.is_(None), watch.c.last_error.is_not(None)),
        )
        values = {"state": WatchState.OPEN.value, "due_at": self._settings.now(), "attempts": 0, "finished_at": None}
        return connection.execute(update(watch).where(has_failed).values(values)).rowcount

    def prune(self, connection: Connection, older_than: timedelta) -> int:
        """Delete what had its final word, or was absent, that long ago. Returns how much that is."""
        finished = watch.c.state.in_([WatchState.FINAL.value, WatchState.ABSENT.value])
        before = self._settings.now() - older_than
        return connection.execute(delete(watch).where(finished, watch.c.finished_at < before)).rowcount

    def count(self, connection: Connection) -> WatchCounts:
        """How much is in which state."""
        rows = connection.execute(
            select(watch.c.state, func.count(), func.min(watch.c.placed_at)).group_by(watch.c.state)
        )
        found = {row[0]: row for row in rows}
        counted = {state.value: found[state.value][1] if state.value in found else 0 for state in WatchState}
        return WatchCounts(**counted, oldest_open=found["open"][2] if "open" in found else None)

    def list_calls(
        self, connection: Connection, *, state: WatchState | None, subject: str | None, limit: int, before: int | None
    ) -> list[WatchedCall]:
        """What is watched, the newest first."""
        statement = select(*_COLUMNS).order_by(watch.c.number.desc()).limit(limit)
        if state is not None:
            statement = statement.where(watch.c.state == state.value)
        if subject is not None:
            statement = statement.where(watch.c.subject == subject)
        if before is not None:
            statement = statement.where(watch.c.number < before)
        return [_read_call(row) for row in connection.execute(statement)]

    def find(self, connection: Connection, number: int) -> WatchedCall:
        """One of them. Raises NotWatched."""
        row = connection.execute(select(*_COLUMNS).where(watch.c.number == number)).first()
        if row is None:
            raise NotWatched(number)
        return _read_call(row)

    def _hold(self, connection: Connection, leased: LeasedCall) -> Any:
        """The row of a leased call, locked; None if another watcher has it, or somebody closed it meanwhile."""
        columns = (watch.c.asked, watch.c.attempts, watch.c.placed_at, watch.c.platform_state)
        return connection.execute(select(*columns).where(_is_held(leased)).with_for_update()).first()

    def _ask_later(self, connection: Connection, leased: LeasedCall, row: Any, values: dict[str, Any]) -> None:
        now = self._settings.now()
        if now - row.placed_at > self._settings.give_up_after:
            _set(connection, leased.number, **values, state=WatchState.GIVEN_UP.value, finished_at=now)
        else:
            _set(connection, leased.number, **values, due_at=plan_question(now, row.asked, _intervals(leased.placed)))


def _intervals(placed: PlacedCall) -> Sequence[int]:
    """The intervals that the spec advises; none where it advises none."""
    rules = OPERATIONS[placed.operation].final
    return () if rules is None else rules.ask_after


def read_placed(given: PlacedCall | OutcomeUnknown) -> PlacedCall:
    """The call that a merchant hands over. Raises CannotResolve if the spec names no query for it."""
    return PlacedCall.from_error(given) if isinstance(given, OutcomeUnknown) else given


_RENEWED = ("operation", "placed", "state", "placed_at", "due_at", "asked", "attempts")


# why Any: the insert of either dialect
def _upsert(insert: Any) -> Any:
    """Insert a call, or open what it is about again."""
    statement = insert(watch)
    changed: dict[str, Any] = {name: statement.excluded[name] for name in _RENEWED}
    cleared = dict.fromkeys(("lease", "last_error", "finished_at", "platform_state"))
    return statement.on_conflict_do_update(index_elements=["mchid", "key"], set_=changed | cleared)


# why here and not where they are executed: to build such a statement takes longer than to execute it
_INSERTS = {name: _upsert(insert) for name, insert in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))}
_NEXT = (
    select(watch.c.number)
    .where(is_open(watch), watch.c.due_at <= bindparam("moment", type_=UTC_TIME), watch.c.mchid == bindparam("owner"))
    .order_by(watch.c.due_at, watch.c.number)
    .limit(1)
    .with_for_update(skip_locked=True)
    .scalar_subquery()
)
_LEASE = (
    update(watch)
    .where(watch.c.number == _NEXT)
    .values(asked=watch.c.asked + 1, due_at=bindparam("due_at"), lease=bindparam("lease"))
    .returning(watch.c.number, watch.c.placed, watch.c.placed_at)
)


def _is_held(leased: LeasedCall) -> Any:
    return and_(watch.c.number == leased.number, watch.c.lease == leased.token, is_open(watch))


def _set(connection: Connection, number: int, **values: object) -> None:
    connection.execute(update(watch).where(watch.c.number == number).values(**values))


def _read_call(row: Any) -> WatchedCall:
    values = dict(zip((field.name for field in fields(WatchedCall)), row, strict=True))
    return WatchedCall(**values | {"state": WatchState(values["state"])})
