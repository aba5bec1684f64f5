"""Rows of Python into a table of DuckDB, some thousands at a time, so that memory does not grow with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from .sql_text import new_table_name, quote_name

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_ROWS = 5_000


def create_text_table(
    connection: DuckDBPyConnection, columns: Sequence[str], rows: Iterable[Sequence[str | None]]
) -> str:
    """A new temporary table of texts, with these rows in their order. Returns its name."""
    name = new_table_name()
    connection.execute(f"CREATE TEMP TABLE {name} ({', '.join(f'{quote_name(each)} VARCHAR' for each in columns)})")
    # why lists: a row by itself costs a hundred times as much, and Arrow would need a package of its own
    insert = f"INSERT INTO {name} SELECT {', '.join(['unnest(?::VARCHAR[])'] * len(columns))}"
    coming = iter(rows)
    while batch := list(islice(coming, _ROWS)):
        connection.execute(insert, [list(column) for column in zip(*batch, strict=True)])
    return name
