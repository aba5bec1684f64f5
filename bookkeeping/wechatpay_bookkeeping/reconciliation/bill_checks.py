"""What SQL checks of the rows of a plain bill, so that it takes nothing that `BillReader` of wechatpay_auth refuses.

It may take less: what it does not take is read by that reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

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
_NOTHING = "0.00"
"""What stands in most cells of amounts, and has the form of one."""
_SAME: Mapping[str, tuple[str, ...]] = MappingProxyType({"total": ("settlement_total",)})
"""An amount that is mostly the same as another one of its row, which must have a form by itself: it is never empty."""


class CheckedRows(NamedTuple):
    """What one pass over the rows of a bill found."""

    irregular: int
    """How many rows are missing, too many, or have a cell that is not of the usual form."""
    sums: Mapping[str, int]
    """What the summary of a bill of a known kind tells, by the names in `BillKind.summary`, in fen and rows; right only
    if no row is irregular."""


def check_rows(connection: DuckDBPyConnection, rows: str, table: Table, expected: int) -> CheckedRows:
    """Look at each cell that has a form, and add the amounts up, of the `expected` number of rows."""
    irregular, sums = _irregularities(table), _sums(table)
    wanted = ", ".join(("count(*)", *(f"count(*) FILTER (WHERE {each})" for each in irregular), *sums.values()))
    (found,) = connection.execute(f"SELECT {wanted} FROM {rows}").fetchall()
    count, *rest = map(int, found)
    return CheckedRows(
        abs(count - expected) + sum(rest[: len(irregular)]), dict(zip(sums, rest[len(irregular) :], strict=True))
    )


def _irregularities(table: Table) -> list[str]:
    """Conditions that no row of a plain bill fulfils, as expressions."""
    names = [quote_name(name) for name in name_columns(table.headings)]
    found = [f"{names[0]} IN ({', '.join(map(quote_text, sorted(SUMMARY_BEGINS)))})"]
    fields = _fields(table)
    for name, heading in zip(names, table.headings, strict=True):
        known = {} if table.columns is None else table.columns.kind.columns
        field, read = known.get(heading, ("", plain_text))
        if read in _FORMS:
            fails = f"NOT regexp_full_match({name}, {quote_text(_FORMS[read])})"
            if read in (fen, optional_fen):
                # why CASE: a pattern costs ten comparisons, and most amounts need none; DuckDB computes this branch
                # for the others alone, and both sides of an AND for all
                usual = [quote_text(_NOTHING), *(fields[same] for same in _SAME.get(field, ()) if same in fields)]
                fails = f"CASE WHEN {name} IN ({', '.join(usual)}) THEN false ELSE {fails} END"
            found.append(fails)
        elif field == "direction":
            found.append(f"{name} NOT IN ('{INCOME}', '{EXPENSE}')")
    return found


def _sums(table: Table) -> dict[str, str]:
    """The sums of a bill of a known kind, as expressions, by their names in `BillKind.summary`."""
    if table.columns is None:
        return {}
    kind, columns = table.columns.kind, _fields(table)
    wanted = {}
    for what in dict.fromkeys(kind.summary.values()):
        direction = what.removeprefix(f"{ROW_COUNT} ")
        is_directed = "direction" in columns and direction in (INCOME, EXPENSE)
        only = [f"{columns['direction']} = {quote_text(direction)}"] if is_directed else []
        field = columns.get("amount" if is_directed else what)
        if what.startswith(ROW_COUNT):
            wanted[what] = f"count(*){_filter(only)}"
        elif field is not None:
            # why 18 digits: the form above has 15 before the point, and DuckDB computes with them exactly;
            # why TRY_CAST: a cell of another form is counted in the same pass, and makes the sums void
            some = _filter([*only, f"{field} <> ''", f"{field} <> {quote_text(_NOTHING)}"])
            wanted[what] = f"(coalesce(sum(TRY_CAST({field} AS DECIMAL(18, 2))){some}, 0) * 100)::HUGEINT"
    return wanted


def _fields(table: Table) -> dict[str, str]:
    """The columns of a bill of a known kind, by the fields of its rows."""
    known = {} if table.columns is None else table.columns.kind.columns
    return {
        known[heading][0]: quote_name(name)
        for heading, name in zip(table.headings, name_columns(table.headings), strict=True)
        if heading in known
    }


def _filter(conditions: list[str]) -> str:
    return f" FILTER (WHERE {' AND '.join(conditions)})" if conditions else ""
