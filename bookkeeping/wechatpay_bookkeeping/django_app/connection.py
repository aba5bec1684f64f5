"""SQLAlchemy on Django's own connection, so that what is written here commits with what the merchant's models write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connections, transaction
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import NullPool
from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

_ADDRESSES = {"sqlite": "sqlite://", "postgresql": "postgresql+psycopg://"}


@contextmanager
def begin_atomic(using: str, engine: Engine) -> Iterator[Connection]:
    """A transaction of `transaction.atomic`, or a part of the one that is under way, with a connection for it."""
    with transaction.atomic(using=using), engine.connect() as connection:
        yield connection


def open_django_engine(using: str) -> Engine:
    """An engine whose connections are Django's. Raises ConfigurationError for neither SQLite nor PostgreSQL."""
    vendor = connections[using].vendor
    if vendor not in _ADDRESSES:
        raise ConfigurationError(_("the inbox is kept in SQLite or PostgreSQL, and not in {name}").format(name=vendor))

    # why Any: of one of two drivers
    def borrow() -> Any:
        connections[using].ensure_connection()
        return connections[using].connection

    # why no pool: each thread has a connection of Django's, which may be another one in the next request
    # why no hstore: SQLAlchemy would register its form of it with Django's connection
    settings = {"use_native_hstore": False} if vendor == "postgresql" else {}
    engine = create_engine(_ADDRESSES[vendor], creator=borrow, poolclass=NullPool, hide_parameters=True, **settings)
    dialect: Any = engine.dialect
    # The connection is borrowed: Django alone ends its transactions, and closes it.
    dialect.do_commit = dialect.do_rollback = dialect.do_close = _leave_to_django
    return engine


def _leave_to_django(connection: object) -> None:
    """Do nothing in the place of SQLAlchemy."""
