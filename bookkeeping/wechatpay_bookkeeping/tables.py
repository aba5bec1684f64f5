"""The tables, in a MetaData that the merchant's own Alembic can take beside its own.

    target_metadata = [Base.metadata, wechatpay_bookkeeping.metadata]

Whoever has no migrations calls `Inbox.create_tables()`, or `wechatpay inbox init`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    DateTime,
    Dialect,
    FromClause,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    literal_column,
)
from sqlalchemy.types import TypeEngine


class State(StrEnum):
    """What became of an event in the inbox."""

    WAITING = "waiting"
    """It has not been handled yet, or is being handled."""
    HANDLED = "handled"
    """The merchant's effect and this state were committed together."""
    MISMATCH = "mismatch"
    """It does not say what the merchant expected, and is not handed out."""
    DEAD = "dead"
    """Handling it failed as often as it may."""
    SKIPPED = "skipped"
    """A person said that it is not to be handled."""


class WatchState(StrEnum):
    """How far the watcher is with something that was placed."""

    OPEN = "open"
    """It has no final word yet, or the merchant's books do not have it yet: it will be asked for."""
    FINAL = "final"
    """The platform said its final word, and the merchant's effect of it was committed together with this state."""
    ABSENT = "absent"
    """The platform signed that it knows of no such number, long enough after the request was sent."""
    MISMATCH = "mismatch"
    """The number belongs to a request with other values; it is not handed out."""
    DEAD = "dead"
    """Booking it failed as often as it may."""
    GIVEN_UP = "given_up"
    """It had no final word for as long as the watcher asks."""


UNFINISHED = (State.WAITING, State.MISMATCH, State.DEAD)
"""Later events of the same subject wait until none before them is in one of these states."""


class UtcTime(TypeDecorator[datetime]):
    """A moment with its time zone, which is UTC. In SQLite it is text of one width, which sorts as the moments do."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else DateTime(timezone=True))

    # why Any: text in SQLite, a moment in PostgreSQL
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None or dialect.name != "sqlite":
            return value
        in_utc = value if value.tzinfo is UTC else value.astimezone(UTC)
        return in_utc.isoformat(" ", "microseconds").removesuffix("+00:00")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if isinstance(value, str):
            return datetime.fromisoformat(f"{value}+00:00")
        return None if value is None else cast(datetime, value)


UTC_TIME = UtcTime()
"""The type of every moment in the tables."""

metadata = MetaData()

inbox = Table(
    "wechatpay_inbox",
    metadata,
    # why the variant: SQLite numbers rows by itself only where the column is called INTEGER
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("notification_id", Text, nullable=False, unique=True),
    Column("event_type", Text, nullable=False),
    Column("mchid", Text, nullable=False, comment="whose APIv3 key opened it; empty if that key has no number"),
    Column("subject", Text, nullable=False, comment="such as out_trade_no=ORDER1; or empty"),
    Column("once", Text, comment="by what a repetition is known; NULL if only its id tells"),
    Column("state", Text, nullable=False),
    Column("received_at", UTC_TIME, nullable=False),
    Column("due_at", UTC_TIME, nullable=False, comment="when it may be handled (again)"),
    Column("attempts", Integer, nullable=False),
    Column("lease", Text, comment="who handles it until due_at"),
    Column("last_error", Text),
    Column("finished_at", UTC_TIME),
    Column("serial", Text, nullable=False, comment="the platform key that the signature was checked with"),
    # why text and no JSON: drivers are told by others (Django) not to read JSON
    Column("headers", Text, nullable=False, comment="the signature headers, as a JSON object"),
    Column("body", LargeBinary, nullable=False, comment="the envelope as it came; its resource is encrypted"),
    Column("plaintext", LargeBinary, comment="the decrypted resource, if asked for"),
    UniqueConstraint("mchid", "event_type", "once", name="wechatpay_inbox_once"),
    # why not numbers that are used again: a number names one event for good, also after the last one was pruned
    sqlite_autoincrement=True,
)


def is_waiting(table: FromClause) -> ColumnElement[bool]:
    """The condition that an event waits, in the very words of the index: a parameter would hide it from planners."""
    return table.c.state == literal_column(f"'{State.WAITING}'")


def is_unfinished(table: FromClause) -> ColumnElement[bool]:
    """The condition that an event keeps later ones of its subject waiting."""
    return table.c.state.in_([literal_column(f"'{state}'") for state in UNFINISHED])


Index("wechatpay_inbox_waiting", inbox.c.number, postgresql_where=is_waiting(inbox), sqlite_where=is_waiting(inbox))
Index(
    "wechatpay_inbox_unfinished",
    inbox.c.subject,
    inbox.c.number,
    postgresql_where=is_unfinished(inbox),
    sqlite_where=is_unfinished(inbox),
)
Index("wechatpay_inbox_subject", inbox.c.subject)
Index("wechatpay_inbox_finished", inbox.c.state, inbox.c.finished_at)

watch = Table(
    "wechatpay_watch",
    metadata,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("mchid", Text, nullable=False, comment="whose client asks"),
    Column("operation", Text, nullable=False, comment="operationId of the latest call that was recorded"),
    Column("subject", Text, nullable=False, comment="such as out_trade_no=ORDER1"),
    Column("key", Text, nullable=False, comment="the query and its arguments: one row for what they find"),
    Column("placed", Text, nullable=False, comment="the call, as PlacedCall.to_json writes it"),
    Column("state", Text, nullable=False),
    Column("platform_state", Text, comment="the platform's own word, as it was last time"),
    Column("placed_at", UTC_TIME, nullable=False, comment="when the latest call was recorded"),
    Column("due_at", UTC_TIME, nullable=False, comment="when the platform is asked (again)"),
    Column("asked", Integer, nullable=False, comment="how often since then"),
    Column("attempts", Integer, nullable=False, comment="how often booking its final word began"),
    Column("lease", Text, comment="who asks for it until due_at"),
    Column("last_error", Text),
    Column("finished_at", UTC_TIME),
    UniqueConstraint("mchid", "key", name="wechatpay_watch_key"),
    sqlite_autoincrement=True,
)


def is_open(table: FromClause) -> ColumnElement[bool]:
    """The condition that something has no final word yet, in the very words of the index."""
    return table.c.state == literal_column(f"'{WatchState.OPEN}'")


Index("wechatpay_watch_due", watch.c.due_at, postgresql_where=is_open(watch), sqlite_where=is_open(watch))
Index("wechatpay_watch_subject", watch.c.subject)
Index("wechatpay_watch_finished", watch.c.state, watch.c.finished_at)
