"""The same rows as frames of each library that the rules of reconciliation run on, and results as rows again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import duckdb
import ibis
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
from wechatpay_bookkeeping.reconciliation import ENTRY_COLUMNS, Reconciliation, reconcile

Row = Mapping[str, Any]
_AMOUNTS = ("amount", "fee")
_connection = duckdb.connect()
_ibis = ibis.duckdb.connect()


def arrow_table(rows: Iterable[Row], columns: Sequence[str] = ENTRY_COLUMNS) -> pa.Table:
    """A table of texts; amounts and fees are 64-bit whole numbers. What a row lacks is null."""
    schema = pa.schema([(name, pa.int64() if name in _AMOUNTS else pa.string()) for name in columns])
    return pa.Table.from_pylist([{name: row.get(name) for name in columns} for row in rows], schema=schema)


LIBRARIES: dict[str, Callable[[pa.Table], Any]] = {
    "duckdb": _connection.from_arrow,
    "polars": pl.from_arrow,
    "polars-lazy": lambda table: pl.from_arrow(table).lazy(),
    "ibis": lambda table: ibis.memtable(table),
    "pyarrow": lambda table: table,
    "pandas": lambda table: table.to_pandas(types_mapper=pd.ArrowDtype),
}
"""By name, what makes a frame of an arrow table."""
MAIN = ("duckdb", "polars-lazy", "ibis")


def entry(number: str, amount: int = 100, **changes: Any) -> dict[str, Any]:
    """A payment of one merchant on one day, as bill or ledger has it."""
    return {
        "day": "2026-01-02",
        "mchid": "1900000001",
        "sub_mchid": "",
        "record": "payment",
        "number": number,
        "order_number": number,
        "platform_number": f"42{number}",
        "amount": amount,
        "fee": 1,
        "state": "SUCCESS",
        "time": "2026-01-02 10:00:00",
        **changes,
    }


def rows_of(frame: Any) -> list[dict[str, Any]]:
    """The rows of a result, in an order that is the same for every library."""
    opened = nw.from_native(frame).lazy()
    collected = opened.collect() if isinstance(frame, ibis.Table) else opened.collect("pyarrow")
    names = collected.columns
    rows = collected.to_arrow().select(names).to_pylist()
    return sorted(rows, key=lambda row: [str(value) for value in row.values()])


def compare(
    library: str,
    bill: Iterable[Row],
    ledger: Iterable[Row],
    *,
    columns: Sequence[str] = ENTRY_COLUMNS,
    **settings: Any,
) -> Reconciliation[Any]:
    """`reconcile` with these rows in this library; the ledger has the given columns only."""
    make = LIBRARIES[library]
    return reconcile(make(arrow_table(bill)), make(arrow_table(ledger, columns)), **settings)
