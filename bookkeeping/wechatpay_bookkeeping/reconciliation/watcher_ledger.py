"""The watcher's table as a ledger: payments and refunds that had their final word, with the amounts that were placed.

with duckdb.connect() as connection:
    ledger = read_watcher(connection, watcher.engine, days=[date(2026, 1, 2)])
    found = reconcile(bill, ledger, days=["2026-01-02"])
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, select
from wechatpay_client import OPERATIONS, PlacedCall

from wechatpay_bookkeeping.database import open_engine
from wechatpay_bookkeeping.tables import WatchState, watch

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

_BATCH = 1_000
_COLUMNS = tuple(name for name in ENTRY_COLUMNS if name not in (FEE, PLATFORM_NUMBER))
"""The watcher keeps neither fees nor the platform's numbers."""
_AMOUNTS = {"out_trade_no": "total", "out_refund_no": "refund"}
"""Where the amount of a request stands, below `amount`, by what names the thing."""
_RECORDS = {"out_trade_no": PAYMENT, "out_refund_no": REFUND}


def read_watcher(
    connection: DuckDBPyConnection,
    database: str | Engine,
    *,
    days: Collection[date] | None = None,
    mchid: str | None = None,
) -> DuckDBPyRelation:
    """The payments and refunds whose final word was booked, as entries in a temporary table of this connection.

    `database` is the address of the watcher's table, or its engine. With `days`, only what had its final word since
    the day before the first of them is read. With `mchid`, only entries of it.

    The amount is the one that was placed. The day of a payment is that of its final word, which is booked a little
    after it was paid; that of a refund is the day on which it was placed, as on the bill; of what was handed over by a
    reconciliation, both are the day of that. What a notification closed
    (`Watcher.close`) has no state here, and must be on the bill. Left out is what was placed without its amount (a
    payment code's reversal, for example), and combined orders, of which the watcher does not keep the parts.

    Raises ConfigurationError for a database that is none, and SQLAlchemyError if it fails.
    """
    engine = open_engine(database)
    try:
        return create_entry_table(connection, _read_entries(engine, days, mchid), _COLUMNS)
    finally:
        if engine is not database:
            engine.dispose()


def _read_entries(engine: Engine, days: Collection[date] | None, mchid: str | None) -> Iterator[Entry]:
    columns = (watch.c.number, watch.c.placed, watch.c.platform_state, watch.c.placed_at, watch.c.finished_at)
    statement = select(*columns).where(watch.c.state == WatchState.FINAL.value).order_by(watch.c.number).limit(_BATCH)
    if days:
        statement = statement.where(watch.c.finished_at >= find_begin(find_day_before(days)))
    if mchid is not None:
        statement = statement.where(watch.c.mchid == mchid)
    last = 0
    while True:
        with engine.connect() as connection:
            rows = connection.execute(statement.where(watch.c.number > last)).all()
        for row in rows:
            entry = _read_entry(PlacedCall.from_json(row.placed), row.platform_state, row.placed_at, row.finished_at)
            if entry is not None:
                yield entry
        if len(rows) < _BATCH:
            return
        last = rows[-1].number


def _read_entry(placed: PlacedCall, state: str | None, placed_at: datetime, finished_at: datetime) -> Entry | None:
    """The entry of a call; None for one that is neither payment nor refund, or whose amount is not kept."""
    record = _RECORDS.get(placed.identifier)
    # why Any: JSON of whatever was placed
    body: Any = placed.arguments.get("body") or {}
    amount = (body.get("amount") or {}).get(_AMOUNTS.get(placed.identifier, ""))
    if record is None or not isinstance(amount, int):
        return None
    rules = OPERATIONS[placed.operation].final
    # why: what a notification closed still has the state that it had when it was last asked for
    is_final_word = rules is not None and state in rules.final
    return {
        MCHID: placed.mchid,
        SUB_MCHID: body.get(SUB_MCHID) or "",
        RECORD: record,
        NUMBER: placed.value,
        ORDER_NUMBER: body.get("out_trade_no"),
        AMOUNT: amount,
        STATE: state if is_final_word else None,
        **tell_moment(finished_at if record == PAYMENT else placed_at),
    }
