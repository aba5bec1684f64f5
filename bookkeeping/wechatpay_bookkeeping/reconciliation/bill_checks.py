"""What SQL checks of the rows of a plain bill, so that it takes nothing that `BillReader` of wechatpay_auth refuses.

It may take less: what it does not take is read by that reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from wechatpay_auth.bills.cells import beijing_time, fen, optional_fen, optional_time, plain_text
from wechatpay_auth.bills.columns import ROW_COUNT, SUMMARY_BEGINS, ReadCell
from wechatpay_auth.bills.row_types import EXPENSE, INCOME
from wechatpay_auth.bills.table import Table

from .sql_text import name_columns, quote_name, quote_text

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_FEN = r"-?[0-9]{1,15}(\.[0-9]{0,2}0{0,9})?"
_LEAP_YEAR = "[1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00"
_DAY = (
    "[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
    f"|({_LEAP_YEAR})-02-29"
)
_TIME = f"({_DAY}) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
_FORMS: Mapping[ReadCell, str] = MappingProxyType(
    {fen: _FEN, optional_fen: f"({_FEN})?", beijing_time: _TIME, optional_time: f"({_TIME}|0)?"}
)
"""What a cell looks like, by what reads it. Everything is text to the other readers."""


def count_irregular_rows(connection: DuckDBPyConnection, rows: str, table: Table, expected: int) -> int:
    """How many rows are missing, too many, or have a cell that is not of the usual form."""
    names = [quote_name(name) for name in name_columns(table.headings)]
    regular = [f"{names[0]} NOT IN ({', '.join(map(quote_text, sorted(SUMMARY_BEGINS)))})"]
    for name, heading in zip(names, table.headings, strict=True):
        known = {} if table.columns is None else table.columns.kind.columns
        field, read = known.get(heading, ("", plain_text))
        if read in _FORMS:
            regular.append(f"regexp_full_match({name}, {quote_text(_FORMS[read])})")
        elif field == "direction":
            regular.append(f"{name} IN ('{INCOME}', '{EXPENSE}')")
    counts = ", ".join(f"count(*) FILTER (WHERE NOT {each})" for each in regular)
    (found,) = connection.execute(f"SELECT count(*), {counts} FROM {rows}").fetchall()
    count, *irregular = map(int, found)
    return abs(count - expected) + sum(irregular)


def add_up(connection: DuckDBPyConnection, rows: str, table: Table) -> dict[str, int]:
    """The sums that the summary of a bill of a known kind tells, by their names in `BillKind.summary`. In fen."""
    assert table.columns is not None  # noqa: S101 - asked for known kinds only
    kind = table.columns.kind
    columns = {
        kind.columns[heading][0]: quote_name(name)
        for heading, name in zip(table.headings, name_columns(table.headings), strict=True)
        if heading in kind.columns
    }
    wanted = {}
    for what in dict.fromkeys(kind.summary.values()):
        direction = what.removeprefix(f"{ROW_COUNT} ")
        is_directed = "direction" in columns and direction in (INCOME, EXPENSE)
        only = f" FILTER (WHERE {columns['direction']} = {quote_text(direction)})" if is_directed else ""
        field = columns.get("amount" if is_directed else what)
        if what.startswith(ROW_COUNT):
            wanted[what] = f"count(*){only}"
        elif field is not None:
            # why 18 digits: the form above has 15 before the point, and DuckDB computes with them exactly
            wanted[what] = f"(coalesce(sum(nullif({field}, '')::DECIMAL(18, 2)){only}, 0) * 100)::HUGEINT"
    (sums,) = connection.execute(f"SELECT {', '.join(wanted.values())} FROM {rows}").fetchall()
    return dict(zip(wanted, map(int, sums), strict=True))
