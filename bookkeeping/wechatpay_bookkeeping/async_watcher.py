"""The watcher for asyncio. Its rules are those of `Watcher`; here the calls are awaited.

watcher = AsyncWatcher("postgresql://shop@db/shop")
client = Client.from_config(record=watcher.record)      # for awaited calls

async def book(standing: Standing, connection: AsyncConnection) -> None:
    await connection.execute(update(orders)…)      # commits together with the state of what is watched

task = asyncio.create_task(watcher.work(client, book))
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeAlias, Unpack

from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from wechatpay_auth.errors import OutcomeUnknown
from wechatpay_client import Client, PlacedCall, Record, Standing

from .async_transaction_runner import AsyncTransactionRunner
from .errors import WatchUnavailable
from .failure_text import describe_failure
from .steps import Ask, Transact, await_work
from .tables import WatchState
from .translation import gettext as _
from .watch_rules import WatchCounts, WatchedCall, WatchRules, read_placed
from .watch_settings import WatchOptions, WatchSettings
from .watch_steps import ask_next_call

AsyncBook: TypeAlias = Callable[[Standing, AsyncConnection], Awaitable[object]]
"""Books a final word by statements on the connection. What it returns is ignored; what it raises undoes all of it."""


class AsyncWatcher(AsyncTransactionRunner):
    """Asks for what was placed until it has its final word, and hands that to the merchant's code.

    The settings are those of `Watcher`; `database` is an address or the merchant's own AsyncEngine. Of one event loop,
    as its engine is. Several tasks of `work` share the work, as several processes do.
    """

    def __init__(
        self,
        database: str | AsyncEngine,
        **settings: Unpack[WatchOptions],
    ) -> None:
        super().__init__(database)
        self._rules = WatchRules(WatchSettings(**settings))

    async def record(self, placed: PlacedCall) -> None:
        """Record an awaited call that is about to be sent, and commit. See `Watcher.record`."""
        try:
            await self._run(self._rules.add, placed)
            return
        except self.failures as error:
            failure = describe_failure(error)
        raise WatchUnavailable(
            _("nothing was sent, since the database of the watcher failed: {failure}").format(failure=failure)
        )

    def recorder(self, connection: AsyncConnection) -> Record:
        """A `record` in a transaction of the merchant's own. See `Watcher.recorder`."""

        async def record(placed: PlacedCall) -> None:
            await connection.run_sync(self._rules.add, placed)

        return record

    async def add(self, placed: PlacedCall | OutcomeUnknown, connection: AsyncConnection | None = None) -> None:
        """Watch a call, in the transaction of `connection` or in one of its own. See `Watcher.add`."""
        call = read_placed(placed)
        if connection is not None:
            await connection.run_sync(self._rules.add, call)
        else:
            await self._run(self._rules.add, call)

    async def close(self, connection: AsyncConnection, subject: str, *, mchid: str | None = None) -> int:
        """Stop asking for `out_trade_no=ORDER1`, since its final word was booked otherwise. See `Watcher.close`."""
        return await connection.run_sync(self._rules.close, subject, mchid)

    async def ask_next(self, client: Client, book: AsyncBook) -> bool:
        """Ask for what is due next of the client's merchant, and book a final word. See `Watcher.ask_next`."""

        async def do(step: Transact | Ask) -> object:
            if isinstance(step, Ask):
                return await step.placed.ask_async(client, placed_at=step.placed_at)
            return await self._transact(step, book)

        return await await_work(ask_next_call(self._rules, client.mchid, self.failures), do)

    async def ask_due(self, client: Client, book: AsyncBook) -> int:
        """Ask for all that is due. Returns how many questions that were."""
        count = 0
        while await self.ask_next(client, book):
            count += 1
        return count

    async def work(self, client: Client, book: AsyncBook, *, poll_seconds: float = 1.0) -> None:
        """Ask until the task is cancelled; look for what is due every `poll_seconds`."""
        await self._work(lambda: self.ask_next(client, book), "watcher", poll_seconds)

    async def reopen(self, number: int) -> None:
        """Have something asked for now. See `Watcher.reopen`."""
        await self._run(self._rules.reopen, number)

    async def retry(self) -> int:
        """Have everything asked for now that failed. See `Watcher.retry`."""
        return await self._run(self._rules.retry)

    async def prune(self, older_than: timedelta) -> int:
        """Delete what had its final word, or was absent, that long ago. See `Watcher.prune`."""
        return await self._run(self._rules.prune, older_than)

    async def count(self) -> WatchCounts:
        """How much is in which state, for monitoring."""
        return await self._run(self._rules.count)

    async def list_calls(
        self,
        *,
        state: WatchState | None = None,
        subject: str | None = None,
        limit: int = 100,
        before: int | None = None,
    ) -> list[WatchedCall]:
        """What is watched, the newest first; with a number before that, in a state, of a subject."""

        def find(connection: Connection) -> list[WatchedCall]:
            return self._rules.list_calls(connection, state=state, subject=subject, limit=limit, before=before)

        return await self._run(find)

    async def find(self, number: int) -> WatchedCall:
        """One of them. Raises NotWatched."""
        return await self._run(self._rules.find, number)
