"""What inbox and watcher have in common for asyncio; see `transaction_runner`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from .async_database import open_async_engine
from .outage import Outage
from .steps import Transact
from .tables import metadata

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


class AsyncTransactionRunner:
    """Runs transactions on the engine of an address, or on the merchant's own. Raises ConfigurationError."""

    def __init__(self, database: str | AsyncEngine) -> None:
        self.engine = open_async_engine(database)
        """The engine, for transactions of the merchant's own."""
        self.failures: tuple[type[Exception], ...] = (SQLAlchemyError,)
        """The classes of what the database raises when it fails."""

    async def create_tables(self) -> None:
        """Create the tables that do not exist yet, for merchants without migrations of their own."""
        async with self.engine.begin() as connection:
            await connection.run_sync(metadata.create_all)

    async def _run(
        self, act: Callable[Concatenate[Connection, _Given], _Made], *args: _Given.args, **kwargs: _Given.kwargs
    ) -> _Made:
        """Do something in a transaction of its own."""
        async with self.engine.begin() as connection:
            return await connection.run_sync(act, *args, **kwargs)

    # why Any: an event of the inbox, or a standing of the watcher
    async def _transact(self, step: Transact, book: Callable[[Any, AsyncConnection], Awaitable[object]]) -> object:
        """Do a step, with the merchant's code in it if it is booked."""
        if step.must_end:
            return await asyncio.shield(self._run(step.act))
        async with self.engine.begin() as connection:
            found = await connection.run_sync(step.act)
            if step.is_booked and found is not None:
                await book(found, connection)
        return found

    async def _work(self, take_next: Callable[[], Awaitable[bool]], name: str, poll_seconds: float) -> None:
        """Take what is due until the task is cancelled; outlive failures of the database of `name`."""
        outage = Outage(name)
        while True:
            try:
                found = await take_next()
                outage.end()
            except self.failures as error:
                found = False
                outage.begin(error)
            if not found:
                await asyncio.sleep(poll_seconds)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.engine.url.render_as_string(hide_password=True)!r})"
