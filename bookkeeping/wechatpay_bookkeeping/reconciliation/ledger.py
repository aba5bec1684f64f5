"""A merchant's ledger as entries: read from SQLite, PostgreSQL, CSV or Parquet, and never written.

with duckdb.connect() as connection:
    ledger = read_ledger(connection, "sqlite:///shop.db?table=orders", [LedgerPart(columns={"number": "out_trade_no"})])
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

from .batches import create_text_table
from .columns import (
    AMOUNT,
    AMOUNT_COLUMNS,
    DAY,
    ENTRY_COLUMNS,
    FEE,
    MCHID,
    NUMBER,
    RECORD,
    RECORDS,
    STATE,
    SUB_MCHID,
    TIME,
)
from .ledger_file import file_query, is_ledger_file, refusing_unreadable
from .ledger_map import BEIJING, LedgerPart, Unit, suggest
from .sql_text import new_table_name, quote_name, quote_text

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation

_FEN = "-?[0-9]{1,18}"
_YUAN = r"-?[0-9]{1,15}(\.[0-9]{0,2}0*)?"
_MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?"
_ZONE = " ?(Z|z|[+-][0-9]{2}(:?[0-9]{2})?)"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_BEIJING_HOURS = 8


def read_ledger(
    connection: DuckDBPyConnection,
    address: str | None,
    parts: Iterable[LedgerPart] = (LedgerPart(),),
    *,
    days: Sequence[date] | None = None,
) -> DuckDBPyRelation:
    """The entries of a ledger, in a temporary table of this connection, with those of ENTRY_COLUMNS that it tells.

    `address` is `sqlite:///FILE`, `postgresql://USER@HOST/DATABASE` or the name of a CSV or Parquet file; a table or
    query of a database is told by its part, or by `?table=` or `?query=` of the address. None if each part has a file
    of its own. With `days`, only rows of these days and of those beside them need to be there.

    Raises ConfigurationError for what cannot be read, and for a value that is no whole fen, no time, or no record.
    """
    read = [_read_part(connection, address, part, days) for part in parts]
    if not read:
        raise ConfigurationError(_("the ledger has no parts; give one table, query or file at least"))
    told = set().union(*(columns for columns, _table in read))
    # why: where some rows do not say whose sub-merchant they are, none is matched by it
    if not all(SUB_MCHID in columns for columns, _table in read):
        told.discard(SUB_MCHID)
    columns = ", ".join(name for name in ENTRY_COLUMNS if name in told)
    name = new_table_name()
    query = " UNION ALL ".join(f"SELECT {columns} FROM {table}" for _columns, table in read)
    connection.execute(f"CREATE TEMP TABLE {name} AS {query}")
    return connection.table(name)


def _read_part(
    connection: DuckDBPyConnection, address: str | None, part: LedgerPart, days: Sequence[date] | None
) -> tuple[set[str], str]:
    """The columns that one part tells, and the name of a table with its entries."""
    check_timezone(part.timezone)
    if part.file is not None:
        columns, texts = _read_file(connection, part.file, part)
    elif address is None:
        raise ConfigurationError(_("the ledger is not told: give its address, or a file for each section of its map"))
    else:
        columns, texts = _read_source(connection, address, part, days)
    missing = {name: value for name, value in part.defaults.items() if name not in columns}
    part = replace(part, constants={**missing, **part.constants})
    for needed in (NUMBER, AMOUNT):
        if needed not in columns:
            raise ConfigurationError(
                _("the ledger has no column {name}; say which of its columns that is: {name}=COLUMN").format(
                    name=needed
                )
            )
    if DAY not in columns and TIME not in columns and DAY not in part.constants:
        raise ConfigurationError(
            _("the ledger has neither the column day nor time; say which of its columns one of them is: time=COLUMN")
        )
    for needed, wanted in ((MCHID, _("a merchant number")), (RECORD, _one_record())):
        if needed not in columns and needed not in part.constants:
            raise ConfigurationError(
                _("the ledger does not say its {name}; give a column or a constant for it, which is {wanted}").format(
                    name=needed, wanted=wanted
                )
            )
    _check_values(connection, texts, columns, part)
    return {*columns, *part.constants, DAY}, _keep_entries(connection, texts, columns, part)


def _read_source(
    connection: DuckDBPyConnection, address: str, part: LedgerPart, days: Sequence[date] | None
) -> tuple[list[str], str]:
    if is_ledger_file(address) and "://" not in address:
        return _read_file(connection, address, part)
    if "://" not in address:
        raise ConfigurationError(
            _(
                "{address} is no ledger that can be read: give a file that ends in .csv or .parquet, or an address "
                "such as sqlite:///shop.db?table=orders"
            ).format(address=address)
        )
    from .ledger_database import parse_address, reading_rows  # why here: a file needs no SQLAlchemy

    url, found = parse_address(address, part)
    with ExitStack() as stack:
        columns, rows = stack.enter_context(reading_rows(url, found, days))
        return columns, create_text_table(connection, columns, rows)


def _read_file(connection: DuckDBPyConnection, path: str, part: LedgerPart) -> tuple[list[str], str]:
    if part.query is not None or part.table is not None:
        raise ConfigurationError(_("{file} is a file, which has no table or query; leave it away").format(file=path))
    columns, query = file_query(connection, path, part)
    name = new_table_name()
    with refusing_unreadable(path):
        connection.execute(f"CREATE TEMP TABLE {name} AS {query}")
    return columns, name


def _check_values(connection: DuckDBPyConnection, table: str, columns: Sequence[str], part: LedgerPart) -> None:
    """Raises ConfigurationError for the first column with a value that cannot stand in an entry."""
    form = quote_text(_form(part.unit))
    moment = quote_text(f"{_MOMENT}({_ZONE})?")
    is_trimmed = f"{NUMBER} = trim({NUMBER}, E' \\t\\r\\n') AND NOT starts_with({NUMBER}, '`')"
    # the column, what holds for each good value, and what is said of others; the columns are words of ours
    checks = (
        (NUMBER, f"{NUMBER} <> ''", _("a text")),
        (NUMBER, is_trimmed, _("a text without spaces, tabs or ` at its ends; take them away in a query, by TRIM")),
        (AMOUNT, f"regexp_full_match({AMOUNT}, {form})", _unit(part.unit)),
        (AMOUNT, f"NOT starts_with({AMOUNT}, '-')", _("without a sign: what a refund is, its record says")),
        (FEE, f"coalesce({FEE}, '') = '' OR regexp_full_match({FEE}, {form})", _unit(part.unit)),
        (
            TIME,
            f"coalesce({TIME}, '') = '' OR regexp_full_match({TIME}, {moment}) "
            f"AND try_cast({TIME}[:10] AS DATE) IS NOT NULL",
            _("a time such as 2026-01-02 15:04:05 or 2026-01-02T15:04:05+08:00; a day alone is the column day"),
        ),
        (
            DAY,
            f"coalesce({DAY}, '') = '' OR regexp_full_match({DAY}, '{_DAY}') AND try_cast({DAY} AS DATE) IS NOT NULL",
            _("a day such as 2026-01-02"),
        ),
        (RECORD, f"{RECORD} IN ({', '.join(map(quote_text, RECORDS))})", _one_record()),
    )
    for name, good, wanted in checks:
        if name not in columns:
            continue
        found = connection.execute(
            f"SELECT count(*), min({name}) FROM {table} WHERE NOT coalesce({good}, false)"
        ).fetchone()
        if found is not None and found[0]:
            raise _value_refusal(name, part, found[0], found[1], wanted)


def _one_record() -> str:
    return _("one of {records}").format(records=", ".join(RECORDS))


def _form(unit: Unit) -> str:
    return _FEN if unit is Unit.FEN else _YUAN


def _unit(unit: Unit) -> str:
    if unit is Unit.FEN:
        return _('whole fen; if these are yuan, say so: --unit yuan, or unit = "yuan" in a map')
    return _("yuan with at most two decimals, such as 10.50")


def _value_refusal(name: str, part: LedgerPart, count: int, example: object, wanted: str) -> ConfigurationError:
    column = part.columns.get(name, name)
    near = suggest(str(example), RECORDS) if name == RECORD and example else ""
    shown = repr(example)[:80] if example else _("one that is empty")
    return ConfigurationError(
        _(
            "rows of the ledger whose {column} cannot be taken for {name}: {count}, such as {example}{near}; it must "
            "be {wanted}"
        ).format(column=column, name=name, count=count, example=shown, near=near, wanted=wanted)
    )


def _keep_entries(connection: DuckDBPyConnection, table: str, columns: Sequence[str], part: LedgerPart) -> str:
    """A table of entries made of one of texts, whose values were checked."""
    cells = []
    for name in ENTRY_COLUMNS:
        kind = "BIGINT" if name in AMOUNT_COLUMNS else "VARCHAR"
        if name in columns:
            value = _expression(name, part)
        elif name in part.constants:
            value = quote_text(part.constants[name])
        else:
            value = "NULL"
        cells.append(f"({value})::{kind} AS {name}")
    if DAY not in columns and DAY not in part.constants:
        cells[ENTRY_COLUMNS.index(DAY)] = f"({_expression(TIME, part)})[:10] AS {DAY}"
    name = new_table_name()
    connection.execute(f"CREATE TEMP TABLE {name} AS SELECT {', '.join(cells)} FROM {table}")
    connection.execute(f"DROP TABLE {table}")
    return name


def _expression(name: str, part: LedgerPart) -> str:
    """The value of an entry's column, of the text of the ledger."""
    cell = quote_name(name)
    if name in AMOUNT_COLUMNS:
        text = f"nullif({cell}, '')"
        # why 18 digits: the form has 15 before the point, and DuckDB computes with them exactly
        return text if part.unit is Unit.FEN else f"{text}::DECIMAL(18, 2) * 100"
    if name == TIME:
        return _beijing_time(cell, part.timezone)
    if name == DAY:
        return f"nullif({cell}, '')"
    if name == STATE and part.states:
        cases = " ".join(f"WHEN {quote_text(own)} THEN {quote_text(state)}" for own, state in part.states.items())
        return f"CASE {cell} {cases} ELSE {cell} END"
    return cell


def _beijing_time(cell: str, timezone: str) -> str:
    """`YYYY-MM-DD HH:MM:SS` in the time of Beijing, of a text with or without a zone."""
    moment = f"replace(replace(regexp_extract({cell}, '^{_MOMENT}'), 'T', ' '), ',', '.')::TIMESTAMP"
    zone = f"regexp_extract({cell}, '({_ZONE})$', 2)"
    digits = f"replace({zone}[2:], ':', '')"
    minutes = (
        f"(CASE WHEN starts_with({zone}, '-') THEN -1 ELSE 1 END) * "
        f"(coalesce(try_cast({digits}[:2] AS INTEGER), 0) * 60 + coalesce(try_cast({digits}[3:4] AS INTEGER), 0))"
    )
    moved = f"{moment} - to_minutes({minutes}) + to_hours({_BEIJING_HOURS})"
    local = moment
    if timezone != BEIJING:
        local = f"timezone({quote_text(BEIJING)}, timezone({quote_text(timezone)}, {moment}))"
    text = f"strftime(CASE WHEN {zone} = '' THEN {local} ELSE {moved} END, '%Y-%m-%d %H:%M:%S')"
    return f"CASE WHEN {cell} IS NULL OR {cell} = '' THEN NULL ELSE {text} END"


def check_timezone(name: str) -> None:
    """Raises ConfigurationError for what is no time zone."""
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        raise ConfigurationError(
            _("{name!r} is no time zone; write it as Asia/Shanghai or UTC").format(name=name)
        ) from None
