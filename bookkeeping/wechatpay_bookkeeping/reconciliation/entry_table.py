"""Entries that a program has as values, in a table of DuckDB."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeAlias

from wechatpay_auth.bills.cells import BEIJING

from .batches import create_text_table
from .columns import AMOUNT_COLUMNS, DAY, ENTRY_COLUMNS, TIME
from .sql_text import new_table_name

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation

Entry: TypeAlias = Mapping[str, str | int | None]
"""Values by column of ENTRY_COLUMNS; what is not told may be absent."""


def create_entry_table(
    connection: DuckDBPyConnection, entries: Iterable[Entry], columns: Iterable[str] = ENTRY_COLUMNS
) -> DuckDBPyRelation:
    """A new temporary table of this connection with these columns; amounts are 64-bit, all others are texts."""
    names = tuple(columns)
    rows = ([_as_text(entry.get(name)) for name in names] for entry in entries)
    texts = create_text_table(connection, names, rows)
    cells = ", ".join(f"{name}::BIGINT AS {name}" if name in AMOUNT_COLUMNS else name for name in names)
    table = new_table_name()
    connection.execute(f"CREATE TEMP TABLE {table} AS SELECT {cells} FROM {texts}")
    connection.execute(f"DROP TABLE {texts}")
    return connection.table(table)


def tell_moment(moment: datetime) -> dict[str, str]:
    """The columns `day` and `time` of a moment, in the time of Beijing."""
    local = moment.astimezone(BEIJING)
    return {DAY: f"{local:%Y-%m-%d}", TIME: f"{local:%Y-%m-%d %H:%M:%S}"}


def find_begin(day: date) -> datetime:
    """The moment at which a day begins in Beijing, in UTC."""
    return datetime.combine(day, time(), BEIJING).astimezone(UTC)


def find_day_before(days: Iterable[date]) -> date:
    """The day before the first of these."""
    return min(days) - timedelta(days=1)


def _as_text(value: str | int | None) -> str | None:
    return None if value is None else str(value)
