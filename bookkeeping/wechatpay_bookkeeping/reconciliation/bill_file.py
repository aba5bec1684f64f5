"""Bill files for DuckDB: taken apart by it, straight from the file, checked, and left as a table or as Parquet.

A file may be plain or gzip. Where each of its lines is one row, as in nearly every bill, DuckDB reads it; a row over
several lines, a cell that holds what ends a cell, and whatever else is unusual is read by `BillReader` of
wechatpay_auth, at its speed and with its errors. Either way the cells are the same texts, and add up to the summary.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

import duckdb
from wechatpay_auth.bills import BillReader, BillSummary, GenericRow
from wechatpay_auth.bills.reader import LONGEST_LINE
from wechatpay_auth.bills.table import Table

from .batches import create_text_table
from .bill_checks import check_rows
from .bill_scan import UNUSED, BillScan, is_gzip, read_pieces, read_table, scan_bill
from .new_file import replacing
from .scratch import open_scratch
from .sql_text import name_columns, new_table_name, quote_name, quote_text

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation

PathText = str | os.PathLike[str]
_BUFFER = 4 * LONGEST_LINE
"""Bytes of text that a thread of DuckDB takes at a time. By itself it takes 32 MB, which no cache holds."""
_PARQUET = "FORMAT parquet, ROW_GROUP_SIZE 40960, DICTIONARY_SIZE_LIMIT 1000"
"""Of a column with numbers that all differ, a dictionary of each group of rows would be built to be thrown away."""


class Bill(NamedTuple):
    """A bill that was read to its end and found right."""

    rows: DuckDBPyRelation
    """Every cell as text, without backticks, under the headings of the file; an empty cell is an empty text."""
    summary: BillSummary | None
    """The last two lines of the file; None for a bill of an unknown kind that has none."""


def read_bill(
    path: PathText, connection: DuckDBPyConnection, *, hash_value: str | None = None, hash_type: str = "SHA1"
) -> Bill:
    """The rows of a bill file in their order, in a temporary table of this connection.

    `hash_value` and `hash_type` are those of the reply that offered the bill, for a file that was not checked when it
    was downloaded. Raises HashMismatch, MalformedBill, BillSummaryMismatch and OSError.
    """

    def keep(query: str, name: str) -> str:
        connection.execute(f"CREATE TEMP TABLE {name} AS {query}")
        return name

    name = new_table_name()
    file = _BillFile(path, hash_value, hash_type)
    summary = file.read_plainly(connection, lambda query: keep(query, name))
    if summary is None:
        connection.execute(f"DROP TABLE IF EXISTS {name}")
        name, summary = file.read_exactly(connection)
    return Bill(connection.table(name), summary)


def write_parquet(
    bill: PathText, path: PathText, *, hash_value: str | None = None, hash_type: str = "SHA1"
) -> BillSummary | None:
    """Write the rows of a bill file as Parquet: every cell as text, under the headings of the file, in any order.

    The file appears only if the bill was read to its end and found right, replaces an older one, and is readable by its
    owner alone. Memory use does not grow with the bill. Returns the summary of the bill. Raises as `read_bill`.
    """
    with replacing(path) as part:
        # why two names: DuckDB removes the file of a query that failed, and one of its threads may do so later
        plain, exact = (part.with_name(f"{name}.parquet") for name in ("plain", "exact"))

        def copy(query: str, to: Path) -> str:
            connection.execute(f"COPY ({query}) TO {quote_text(str(to))} ({_PARQUET})")
            return f"read_parquet({quote_text(str(to))})"

        with open_scratch(part.parent) as connection:
            # why: to keep the order of rows, DuckDB copies them once more; what has no use for it sorts by their time
            connection.execute("SET preserve_insertion_order = false")
            file = _BillFile(bill, hash_value, hash_type)
            written, summary = plain, file.read_plainly(connection, lambda query: copy(query, plain))
            if summary is None:
                plain.unlink(missing_ok=True)
                name, summary = file.read_exactly(connection)
                written = exact
                copy(f"SELECT * FROM {name}", exact)
        written.replace(part)
    return summary


class _BillFile:
    """One file, and the two ways to read it."""

    def __init__(self, path: PathText, hash_value: str | None, hash_type: str) -> None:
        self._path = os.fspath(path)
        self._hash_value, self._hash_type = hash_value, hash_type

    def read_plainly(self, connection: DuckDBPyConnection, keep: Callable[[str], str]) -> BillSummary | None:
        """Have DuckDB read it. `keep` runs a query and keeps what it gives; it returns where that is.

        None for a file that must be read exactly. Raises HashMismatch, MalformedBill and BillSummaryMismatch.
        """
        table = read_table(self._path)
        if table is None:
            return None
        # why at once: reading the bytes for their hash takes a third of the time, and mostly outside of Python
        is_cancelled = Event()
        with ThreadPoolExecutor(1) as pool:
            scanning = pool.submit(self._scan, table, is_cancelled)
            try:
                kept = keep(_plain_query(self._path, table))
            except (duckdb.InvalidInputException, duckdb.ConversionException):
                kept = None  # such as a line with too many cells; the exact reader says which, and why
            except duckdb.IOException as error:
                scanning.result()  # if the gzip is cut off, this says so
                raise OSError(str(error)) from error
            except BaseException:
                is_cancelled.set()
                raise
            plain = scanning.result().plain
        if kept is None or plain is None:
            return None
        checked = check_rows(connection, kept, table, plain.rows)
        if checked.irregular:
            return None
        if table.columns is not None:
            table.columns.sums.update(checked.sums)
        table.check(plain.summary, plain.lines)
        return BillSummary(plain.summary)

    def _scan(self, table: Table, is_cancelled: Event) -> BillScan:
        return scan_bill(
            self._path,
            table,
            hash_value=self._hash_value,
            hash_type=self._hash_type,
            is_cancelled=is_cancelled.is_set,
        )

    def read_exactly(self, connection: DuckDBPyConnection) -> tuple[str, BillSummary | None]:
        """Read it by BillReader into a temporary table. Returns its name. Raises as `read_bill`."""
        reader = BillReader(keeps_texts=True)
        rows = self._read_texts(reader)
        first = next(rows, None)
        headings = [*first.values] if first is not None else _find_headings(self._path)

        def cells() -> Iterator[Sequence[str]]:
            if first is not None:
                yield [*first.values.values()]
                for row in rows:
                    yield [*row.values.values()]

        return create_text_table(connection, name_columns(headings), cells()), reader.summary

    def _read_texts(self, reader: BillReader) -> Iterator[GenericRow]:
        for piece in read_pieces(self._path, self._hash_value, self._hash_type):
            yield from _as_texts(reader.feed(piece))
        yield from _as_texts(reader.finish())


def _as_texts(rows: Iterator[object]) -> Iterator[GenericRow]:
    for row in rows:
        assert isinstance(row, GenericRow)  # noqa: S101 - what keeps_texts promises
        yield row


def _find_headings(path: str) -> list[str]:
    table = read_table(path)
    # why: a bill that BillReader read to its end has a header line, and only one of unusual length or form has no table
    return ["(1)"] if table is None else table.headings


def _plain_query(path: str, table: Table) -> str:
    """The rows of a plain bill, and no other line: those have fewer cells, so that their last column is null.

    A line with a cell too many is left out as well: older versions of DuckDB pass over that cell if it is empty.
    """
    columns = ", ".join(f"'c{number}': 'VARCHAR'" for number in range(table.width + 1))
    names = name_columns(table.headings)
    cells = ", ".join(f"c{number}{'' if number else '[2:]'} AS {quote_name(name)}" for number, name in enumerate(names))
    return (
        f"SELECT {cells} FROM read_csv({quote_text(path)}, columns = {{{columns}}}, auto_detect = false, "
        f"header = false, skip = 1, delim = ',`', quote = '', escape = '', comment = '', null_padding = true, "
        f"nullstr = {quote_text(UNUSED)}, max_line_size = {LONGEST_LINE}, buffer_size = {_BUFFER}, "
        f"compression = '{'gzip' if is_gzip(path) else 'none'}') "
        f"WHERE c{table.width - 1} IS NOT NULL AND c{table.width} IS NULL"
    )
