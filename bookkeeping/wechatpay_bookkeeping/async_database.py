"""Engines for asyncio; see `database`."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from .database import check_dialect, make_engine, settle

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"}


def open_async_engine(given: str | AsyncEngine) -> AsyncEngine:
    """An engine of an address such as `sqlite:///shop.db` or `postgresql://shop@db/shop`; an engine stays as it is.

    Raises ConfigurationError for an address that is none, another database, or a missing driver.
    """
    if isinstance(given, AsyncEngine):
        check_dialect(given.dialect.name)
        return given
    engine: AsyncEngine = make_engine(create_async_engine, given, _DRIVERS, pre_ping=False)
    settle(engine.sync_engine)
    return engine
