"""Rows of a table or a query in SQLite or PostgreSQL, read and never written.

The file of SQLite is opened for reading, and the transaction of PostgreSQL is one that reads.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from sqlalchemy import (
    DateTime,
    and_,
    column,
    create_engine,
    func,
    literal,
    make_url,
    not_,
    or_,
    select,
    table,
    true,
)
from sqlalchemy import inspect as inspect_database
from sqlalchemy.exc import ArgumentError, NoSuchTableError, SQLAlchemyError
from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.database import make_engine
from wechatpay_bookkeeping.failure_text import describe_failure
from wechatpay_bookkeeping.translation import gettext as _

from .columns import DAY, TIME
from .ledger_map import LedgerPart, suggest
from .ledger_values import value_as_text

if TYPE_CHECKING:
    from sqlalchemy import URL, ColumnElement, Connection, Engine

_DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg"}
_BATCH = 5_000
_SOURCES = ("table", "query")
_MARGIN = timedelta(days=3)
"""One day beside those that are compared, and more than what two time zones can differ in."""
_USUAL_TIME = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*"


def is_database(address: str) -> bool:
    """Whether it is the address of a database, and not the name of a file."""
    return "://" in address


def parse_address(address: str, part: LedgerPart) -> tuple[URL, LedgerPart]:
    """The address of the database itself, and the part with the table or query that the address names.

    Raises ConfigurationError.
    """
    try:
        url = make_url(address)
    except ArgumentError:
        # why without the address: it may hold a password
        raise ConfigurationError(
            _(
                "this is no address of a ledger; say sqlite:///FILE?table=NAME, "
                "postgresql://USER:PASSWORD@HOST/DATABASE?table=NAME, or a file that ends in .csv or .parquet"
            )
        ) from None
    if url.get_backend_name() not in _DRIVERS:
        raise ConfigurationError(
            _("a ledger is read from SQLite, PostgreSQL, CSV or Parquet, and not from {name}").format(
                name=url.get_backend_name()
            )
        )
    found = {name: value for name, value in url.query.items() if name in _SOURCES}
    given = {name: value for name, value in found.items() if isinstance(value, str)}
    if len(found) > 1 or len(given) < len(found):
        raise ConfigurationError(_("the address of the ledger names several tables or queries; name one"))
    if given and not (part.table or part.query or part.file):
        part = replace(part, table=given.get("table"), query=given.get("query"))
    return url.difference_update_query(_SOURCES), part


@contextmanager
def reading_rows(
    url: URL, part: LedgerPart, days: Sequence[date] | None = None
) -> Iterator[tuple[list[str], Iterator[list[str | None]]]]:
    """The columns of an entry that there are, and rows of their values as texts, for a `with` block.

    Rows of a table that are certainly of other days than these, and of those beside them, are left out.
    Raises ConfigurationError, also while the rows are read.
    """
    engine = _open(url)
    try:
        with engine.connect() as connection:
            if engine.dialect.name == "postgresql":
                # why repeatable: a long table is read as it was at one moment
                connection = connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True, stream_results=True
                )
            yield _select(connection, part, days)
    except SQLAlchemyError as error:
        raise ConfigurationError(
            _("the ledger cannot be read: {failure}").format(failure=describe_failure(error))
        ) from None
    finally:
        engine.dispose()


def _open(url: URL) -> Engine:
    if url.get_backend_name() == "postgresql":
        opened: Engine = make_engine(create_engine, url.render_as_string(hide_password=False), _DRIVERS)
        return opened
    if url.host:
        raise ConfigurationError(
            _(
                "the address of the ledger has two slashes; sqlite:///{file} is in this folder, sqlite:////srv/{file} "
                "anywhere"
            ).format(file=url.host)
        )
    file = Path(url.database or "")
    if not file.is_file():
        raise ConfigurationError(
            _("there is no file {file}; sqlite:///shop.db is in this folder, sqlite:////srv/shop.db anywhere").format(
                file=file
            )
        )
    # why a file: address: it is the one way to open SQLite for reading only
    address = f"file:{quote(file.absolute().as_posix())}?mode=ro"
    return create_engine("sqlite://", creator=lambda: sqlite3.connect(address, uri=True), hide_parameters=True)


def _select(
    connection: Connection, part: LedgerPart, days: Sequence[date] | None
) -> tuple[list[str], Iterator[list[str | None]]]:
    if part.query is not None:
        # why no parameters: a per cent sign or a colon in the query is one, and no place for a value
        result = connection.exec_driver_sql(part.query, execution_options={"no_parameters": True})
        keys = list(result.keys())
        columns = part.find_columns(keys, _("the query of the ledger"))
        places = [keys.index(column) for column in columns.values()]
    elif part.table is not None:
        columns, statement = _table_statement(connection, part, part.table, days)
        result = connection.execute(statement)
        places = list(range(len(columns)))
    else:
        raise ConfigurationError(
            _("say which table of the database is the ledger: add ?table=NAME to its address, or give a query")
        )
    named = [(place, name, column) for place, (name, column) in zip(places, columns.items(), strict=True)]
    return list(columns), (
        [value_as_text(row[place], name, column) for place, name, column in named]
        for rows in result.partitions(_BATCH)
        for row in rows
    )


def _table_statement(
    connection: Connection, part: LedgerPart, name: str, days: Sequence[date] | None
) -> tuple[dict[str, str], Any]:
    schema, dot, short = name.rpartition(".")
    inspector = inspect_database(connection)
    try:
        types = {each["name"]: each["type"] for each in inspector.get_columns(short, schema=schema or None)}
    except NoSuchTableError:
        found = (inspector.get_table_names(schema or None), inspector.get_view_names(schema or None))
        names = [f"{schema}{dot}{each}" for each in (*found[0], *found[1])]
        raise ConfigurationError(
            _("the database has no table {name!r}{near}; it has {known}").format(
                name=name, near=suggest(name, names), known=", ".join(sorted(names)) or _("none")
            )
        ) from None
    columns = part.find_columns(list(types), _("the table {name}").format(name=name))
    if not columns:
        raise ConfigurationError(
            _("no column of the table {name} is told: give number=COLUMN, amount=COLUMN, time=COLUMN").format(name=name)
        )
    # why Any: the types of SQLAlchemy count the columns, and these are as many as the ledger has;
    # why without types: a value must come as it is stored; SQLAlchemy would make a Decimal of a REAL of SQLite
    statement: Any = select(*(column(each) for each in columns.values())).select_from(
        table(short, schema=schema or None)
    )
    if days and DAY not in columns and TIME in columns:
        statement = statement.where(_near(columns[TIME], types[columns[TIME]], connection.dialect.name, days))
    return columns, statement


def _near(name: str, kind: object, dialect: str, days: Sequence[date]) -> ColumnElement[bool]:
    """Holds for every row that may be of these days, whatever the time zone, and for few others."""
    first, end = min(days) - _MARGIN, max(days) + _MARGIN
    time: ColumnElement[Any] = column(name)
    if dialect == "sqlite":
        # why so careful: a time that has another form must be refused, and not be passed over
        is_usual = and_(func.typeof(time) == "text", time.op("GLOB")(_USUAL_TIME))
        return or_(not_(is_usual), and_(time >= first.isoformat(), time < end.isoformat()))
    if isinstance(kind, DateTime):
        zone = UTC if kind.timezone else None
        bounds = (datetime.combine(day, clock_time(), zone) for day in (first, end))
        start, stop = (literal(each, DateTime(timezone=bool(kind.timezone))) for each in bounds)
        return or_(time.is_(None), and_(time >= start, time < stop))
    return true()
