"""Ledgers in files: CSV and Parquet, read by DuckDB."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

from .columns import AMOUNT_COLUMNS, DAY, TIME
from .ledger_map import LedgerPart
from .ledger_values import float_refusal, number_refusal
from .sql_text import quote_name, quote_text

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_CSV = (".csv", ".csv.gz")
_PARQUET = (".parquet", ".pq")
_FLOATS = ("FLOAT", "DOUBLE")
_WHOLE = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT")


def is_ledger_file(path: str) -> bool:
    """Whether the name of a file is one of CSV or Parquet."""
    return path.lower().endswith((*_CSV, *_PARQUET))


def file_query(connection: DuckDBPyConnection, path: str, part: LedgerPart) -> tuple[list[str], str]:
    """The columns of an entry that there are, and the query that gives them as texts. Raises ConfigurationError."""
    if not Path(path).is_file():
        raise ConfigurationError(_("there is no file {file}").format(file=path))
    if not Path(path).stat().st_size:
        raise ConfigurationError(
            _("the file {file} is empty; the first line of a CSV has its headings").format(file=path)
        )
    with refusing_unreadable(path):
        source = _source(path)
        described = connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()
    types = {str(name): str(kind) for name, kind, *_ in described}
    columns = part.find_columns(list(types), path)
    if not columns:
        raise ConfigurationError(
            _("no column of {file} is told: give number=COLUMN, amount=COLUMN, time=COLUMN").format(file=path)
        )
    texts = ", ".join(
        f"{_as_text(name, column, types[column])} AS {quote_name(name)}" for name, column in columns.items()
    )
    return list(columns), f"SELECT {texts} FROM {source}"


@contextmanager
def refusing_unreadable(path: str) -> Iterator[None]:
    """Inside, what DuckDB says of a file that it cannot read is a ConfigurationError."""
    try:
        yield
    except (duckdb.InvalidInputException, duckdb.ConversionException, duckdb.IOException) as error:
        # why the first line: the others repeat the rows of the file
        reason = str(error).strip().partition("\n")[0]
        raise ConfigurationError(
            _(
                "{file} cannot be read: {reason}; a ledger in a file is CSV in UTF-8 with a heading line, or Parquet"
            ).format(file=path, reason=reason)
        ) from None


def _source(path: str) -> str:
    if path.lower().endswith(_CSV):
        # why text: a type that is guessed would make floating-point numbers of yuan
        return f"read_csv({quote_text(path)}, header = true, all_varchar = true, auto_type_candidates = ['VARCHAR'])"
    if path.lower().endswith(_PARQUET):
        return f"read_parquet({quote_text(path)})"
    raise ConfigurationError(
        _("{file} is no ledger that can be read: its name must end in .csv, .csv.gz or .parquet").format(file=path)
    )


def _as_text(name: str, column: str, kind: str) -> str:
    """An expression for the column as text, for the column `name` of an entry. Raises ConfigurationError."""
    cell = quote_name(column)
    if kind == "VARCHAR":
        return cell
    if kind in _FLOATS:
        raise float_refusal(name, column)
    if name in (TIME, DAY):
        return _time_as_text(name, column, kind)
    if kind in _WHOLE or (kind.startswith("DECIMAL") and name in AMOUNT_COLUMNS) or kind == "UUID":
        return f"{cell}::VARCHAR"
    raise _refusal(name, column, kind)


def _time_as_text(name: str, column: str, kind: str) -> str:
    cell = quote_name(column)
    if kind in _WHOLE:
        raise number_refusal(column)
    if kind == "DATE" and name == DAY:
        return f"strftime({cell}, '%Y-%m-%d')"
    if kind.startswith("TIMESTAMP WITH TIME ZONE") and name == TIME:
        # why by the epoch: as text it would be in the time zone of this machine
        return f"strftime(make_timestamp(epoch_us({cell})), '%Y-%m-%d %H:%M:%SZ')"
    if kind.startswith("TIMESTAMP") and name == TIME:
        return f"strftime({cell}::TIMESTAMP, '%Y-%m-%d %H:%M:%S')"
    raise _refusal(name, column, kind)


def _refusal(name: str, column: str, kind: str) -> ConfigurationError:
    return ConfigurationError(
        _(
            "the column {column} of the ledger holds values of type {kind}, which cannot be read as {name}; cast it"
        ).format(column=column, kind=kind, name=name)
    )
