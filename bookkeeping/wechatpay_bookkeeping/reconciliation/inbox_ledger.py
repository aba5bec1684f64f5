"""The inbox as a ledger: what notifications said of payments and refunds, and was handled.

with duckdb.connect() as connection:
    ledger = read_inbox(connection, inbox.engine, parser, days=[date(2026, 1, 2)])
    found = reconcile(bill, ledger, days=["2026-01-02"])
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, select
from wechatpay_auth.notification import NotificationParser

from wechatpay_bookkeeping.database import open_engine
from wechatpay_bookkeeping.event_rows import ClaimedRow, InboxEvent, read_row
from wechatpay_bookkeeping.tables import State, inbox

from .columns import (
    AMOUNT,
    ENTRY_COLUMNS,
    FEE,
    MCHID,
    NUMBER,
    ORDER_NUMBER,
    PAYMENT,
    PLATFORM_NUMBER,
    RECORD,
    REFUND,
    STATE,
    SUB_MCHID,
)
from .entry_table import Entry, create_entry_table, find_begin, find_day_before, tell_moment

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation

_PAID = "TRANSACTION.SUCCESS"
_REFUNDED = ("REFUND.SUCCESS", "REFUND.ABNORMAL", "REFUND.CLOSED")
_BATCH = 1_000
_STORED = [inbox.c[name] for name in ClaimedRow._fields]
_COLUMNS = tuple(name for name in ENTRY_COLUMNS if name != FEE)
"""No notification tells a fee."""


def read_inbox(
    connection: DuckDBPyConnection,
    database: str | Engine,
    parser: NotificationParser,
    *,
    days: Collection[date] | None = None,
    mchid: str | None = None,
) -> DuckDBPyRelation:
    """The payments and refunds that an inbox has handled, as entries in a temporary table of this connection.

    `database` is the address of the inbox, or its engine; `parser` opens what is stored, as for the inbox itself. With
    `days`, only what came in since the day before the first of them is read. With `mchid`, only entries of it.

    The entries of a combined order are its parts. The day of an entry is that of success_time. A bill lists a refund on
    the day on which the platform took it on, so one that took longer than a day to reach the user stands on another
    day than here. Of an event without success_time, such as a refund that is closed, it is the day on which it came in.

    Events that are waiting, dead, a mismatch or skipped are none: nothing was booked of them. Raises DecryptionError
    if the parser lacks the APIv3 key with which an event came, ConfigurationError for a database that is none, and
    SQLAlchemyError if it fails.
    """
    engine = open_engine(database)
    try:
        entries = (entry for event in _read_handled(engine, parser, days) for entry in _read_entries(event))
        mine = (entry for entry in entries if mchid in (None, entry[MCHID]))
        return create_entry_table(connection, mine, _COLUMNS)
    finally:
        if engine is not database:
            engine.dispose()


def _read_handled(engine: Engine, parser: NotificationParser, days: Collection[date] | None) -> Iterator[InboxEvent]:
    """Handled events in the order of their numbers, some at a time, so that no transaction lasts."""
    statement = (
        select(*_STORED)
        .where(inbox.c.state == State.HANDLED.value, inbox.c.event_type.in_([_PAID, *_REFUNDED]))
        .order_by(inbox.c.number)
        .limit(_BATCH)
    )
    if days:
        statement = statement.where(inbox.c.received_at >= find_begin(find_day_before(days)))
    last = 0
    while True:
        with engine.connect() as connection:
            rows = [ClaimedRow(*row) for row in connection.execute(statement.where(inbox.c.number > last))]
        for row in rows:
            yield read_row(row, parser)
        if len(rows) < _BATCH:
            return
        last = rows[-1].number


def _read_entries(event: InboxEvent) -> Iterator[Entry]:
    """The entries that an event tells; none of one that is about something else, such as a share."""
    raw = event.event.raw
    if event.event.event_type in _REFUNDED:
        yield _read_refund(raw, event)
    elif "sub_orders" in raw:
        for part in raw["sub_orders"]:
            yield _read_payment(part, part["amount"]["total_amount"], event)
    elif "out_trade_no" in raw and "transaction_id" in raw:
        yield _read_payment(raw, raw["amount"]["total"], event)


# why Any: JSON, which was read by the spec when the event was made of it
def _read_payment(raw: Any, total: int, event: InboxEvent) -> Entry:
    return {
        **_find_owner(raw, event),
        **_find_moment(raw, event),
        RECORD: PAYMENT,
        NUMBER: raw["out_trade_no"],
        ORDER_NUMBER: raw["out_trade_no"],
        PLATFORM_NUMBER: raw["transaction_id"],
        AMOUNT: total,
        STATE: raw.get("trade_state"),
    }


def _read_refund(raw: Any, event: InboxEvent) -> Entry:
    return {
        **_find_owner(raw, event),
        **_find_moment(raw, event),
        RECORD: REFUND,
        NUMBER: raw["out_refund_no"],
        ORDER_NUMBER: raw.get("out_trade_no"),
        PLATFORM_NUMBER: raw.get("refund_id"),
        AMOUNT: raw["amount"]["refund"],
        STATE: raw.get("refund_status"),
    }


def _find_owner(raw: Any, event: InboxEvent) -> Entry:
    mchid = raw.get("sp_mchid") or raw.get("mchid") or event.notification.mchid
    return {MCHID: mchid, SUB_MCHID: raw.get("sub_mchid") or ""}


def _find_moment(raw: Any, event: InboxEvent) -> Entry:
    told = raw.get("success_time")
    return tell_moment(datetime.fromisoformat(told) if told else event.received_at)
