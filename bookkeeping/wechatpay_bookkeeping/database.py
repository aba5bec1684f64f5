"""Engines: the merchant's own, or one made of an address with the settings that an inbox needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import QueuePool
from wechatpay_auth.errors import ConfigurationError

from .file_pool import FilePool
from .idle_connections import check_idle_connections
from .translation import gettext as _

DIALECTS = ("sqlite", "postgresql")
_BUSY_SECONDS = 30
_DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg"}


def open_engine(given: str | Engine) -> Engine:
    """An engine of an address such as `sqlite:///shop.db` or `postgresql://shop@db/shop`; an engine stays as it is.

    Raises ConfigurationError for an address that is none, another database, or a missing driver.
    """
    if isinstance(given, Engine):
        check_dialect(given.dialect.name)
        return given
    engine: Engine = make_engine(create_engine, given, _DRIVERS, pre_ping=False)
    settle(engine)
    return engine


# why Any: the two functions of SQLAlchemy that make engines, and what they make
def make_engine(make: Any, address: str, drivers: Mapping[str, str], *, pre_ping: bool = True) -> Any:
    """An engine of an address, by the driver that it names or else that of `drivers`. Raises ConfigurationError.

    With `pre_ping` the server is asked each time that a connection is taken; `settle` does so in a cheaper way.
    """
    try:
        url = make_url(address)
    except ArgumentError:
        # why without the address: it may hold a password
        raise ConfigurationError(
            _("this is no address of a database; say sqlite:///FILE or postgresql://USER:PASSWORD@HOST/DATABASE")
        ) from None
    check_dialect(url.get_backend_name())
    if "+" not in url.drivername:
        url = url.set(drivername=drivers[url.get_backend_name()])
    try:
        return make(url, **_choose_pool(url), pool_pre_ping=pre_ping, hide_parameters=True)
    except NoSuchModuleError:
        raise ConfigurationError(
            _("there is no driver {driver}; say sqlite:///FILE or postgresql://USER:PASSWORD@HOST/DATABASE").format(
                driver=url.drivername
            )
        ) from None
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            _("{driver} needs the package {name}; pip install 'wechatpay-bookkeeping[{extra}]'").format(
                driver=url.drivername, name=error.name, extra=url.get_backend_name()
            )
        ) from None


def _choose_pool(url: URL) -> dict[str, Any]:
    """The setting of a pool of our own, where there is one."""
    dialect: Any = url.get_dialect()
    # why not where it has another: a database in memory has a single connection, which all share
    is_file = dialect.name == "sqlite" and dialect.get_pool_class(url) is QueuePool
    return {"poolclass": FilePool} if is_file else {}


@contextmanager
def begin_statement(engine: Engine) -> Iterator[Connection]:
    """A transaction of one statement."""
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            # why: a single statement is a transaction by itself, and BEGIN and COMMIT are two more waits
            connection = connection.execution_options(isolation_level="AUTOCOMMIT")
        with connection.begin():
            yield connection


def check_dialect(name: str) -> None:
    """Raises ConfigurationError for a database that no inbox is kept in."""
    if name not in DIALECTS:
        raise ConfigurationError(_("the inbox is kept in SQLite or PostgreSQL, and not in {name}").format(name=name))


def settle(engine: Engine) -> None:
    """Give an engine that was made of an address the settings of its database."""
    if engine.dialect.name == "sqlite":
        _settle_sqlite(engine)
    else:
        check_idle_connections(engine)


def _settle_sqlite(engine: Engine) -> None:
    """Readers and a writer at the same time, commits that survive a power cut, and patience with other writers."""

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: object) -> None:
        # why None: else the module begins transactions late, by itself, and not before a SELECT
        connection.isolation_level = None
        cursor = connection.cursor()
        for setting in (
            f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
        ):
            cursor.execute(setting)
        cursor.close()

    # why: two that read first and write later would both hold a read lock, and one would fail. Why not by the event
    # "begin": from then on SQLAlchemy asks for listeners at every step of every call, which takes as long as all else
    dialect: Any = engine.dialect
    if dialect.is_async:
        dialect.do_begin = _begin_immediately_async
    else:
        dialect.do_begin, dialect.do_commit = _begin_immediately, _commit


# why by the driver's own connection: each statement is compiled once there; its commit() compiles COMMIT every time
def _begin_immediately(connection: Any) -> None:
    connection.dbapi_connection.execute("BEGIN IMMEDIATE")


def _commit(connection: Any) -> None:
    driver = connection.dbapi_connection
    if driver.in_transaction:
        driver.execute("COMMIT")


def _begin_immediately_async(connection: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    cursor.close()
