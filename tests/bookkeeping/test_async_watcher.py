"""The watcher for asyncio does what the other one does; here what only it can do wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from datetime import timedelta
from typing import Any, TypeAlias

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection
from wechatpay_bookkeeping import AsyncWatcher, WatchState, WatchUnavailable
from wechatpay_client import Client, PlacedCall, Standing
from wechatpay_sandbox import Running, Settings, running
from wechatpay_sandbox.faults.fault_text import parse_fault

from tests.bookkeeping.conftest import Clock
from tests.bookkeeping.placing import MCHID, fresh, order, read_books, shop, words

Act: TypeAlias = Callable[[AsyncWatcher, Client], Coroutine[Any, Any, None]]


class BookingFailed(Exception):
    """What the merchant's own code raises."""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with running(settings=Settings(probe_share=0)) as sandbox:
        yield sandbox


async def book(standing: Standing, connection: AsyncConnection) -> None:
    await connection.execute(words.insert().values(subject=standing.placed.subject, state=standing.state))


async def books(watcher: AsyncWatcher) -> list[tuple[str, str | None]]:
    async with watcher.engine.begin() as connection:
        return await connection.run_sync(read_books)


async def place(client: Client, number: str) -> None:
    await client["v3/pay/transactions/native"].post_async(json=order(number))


@pytest.fixture
def play(database: str, clock: Clock, sandbox: Running) -> Callable[[Act], None]:
    """Runs a coroutine function with a watcher and a client that records, in an event loop of its own."""

    def play(act: Act, **settings: Any) -> None:
        async def run() -> None:
            clock.now = sandbox.sandbox.clock()
            watcher = AsyncWatcher(database, clock=clock, **settings)
            await watcher.create_tables()
            async with watcher.engine.begin() as connection:
                await connection.run_sync(shop.create_all)
            try:
                async with Client.from_config(sandbox.config_path, retries=0, record=watcher.record) as client:
                    await act(watcher, client)
            finally:
                await watcher.engine.dispose()

        asyncio.run(run())

    return play


def test_a_paid_order_is_booked(play: Callable[[Act], None], sandbox: Running, clock: Clock) -> None:
    async def act(watcher: AsyncWatcher, client: Client) -> None:
        number = fresh("ORDER")
        await place(client, number)
        sandbox.pay(number)
        assert await watcher.ask_next(client, book) is False
        clock.now += 60
        assert await watcher.ask_due(client, book) == 1
        assert await books(watcher) == [(f"out_trade_no={number}", "SUCCESS")]
        (call,) = await watcher.list_calls(state=WatchState.FINAL)
        assert (await watcher.find(call.number)) == call
        assert (await watcher.count()).final == 1
        await watcher.reopen(call.number)
        assert await watcher.ask_due(client, book) == 1
        clock.now += 86400
        assert await watcher.prune(timedelta(hours=1)) == 1

    play(act)


def test_a_recorder_the_merchants_transaction_ends_with_it(play: Callable[[Act], None]) -> None:
    async def act(watcher: AsyncWatcher, client: Client) -> None:
        kept, undone = fresh("ORDER"), fresh("ORDER")
        async with watcher.engine.begin() as connection:
            await place(client.with_options(record=watcher.recorder(connection)), kept)
        async with watcher.engine.connect() as connection:
            await connection.begin()
            await place(client.with_options(record=watcher.recorder(connection)), undone)
            await connection.rollback()
        assert [call.subject for call in await watcher.list_calls()] == [f"out_trade_no={kept}"]
        async with watcher.engine.begin() as connection:
            other = PlacedCall.of("pay.create_native_order", mchid=MCHID, body=order(undone))
            await watcher.add(other, connection)
            assert await watcher.close(connection, f"out_trade_no={kept}") == 1
        assert (await watcher.count())[:2] == (1, 1)

    play(act)


def test_what_booking_raises_undoes_it(play: Callable[[Act], None], sandbox: Running, clock: Clock) -> None:
    async def fail(standing: Standing, connection: AsyncConnection) -> None:
        await book(standing, connection)
        raise BookingFailed

    async def act(watcher: AsyncWatcher, client: Client) -> None:
        number = fresh("ORDER")
        await place(client, number)
        sandbox.pay(number)
        clock.now += 60
        assert await watcher.ask_due(client, fail) == 1
        assert await books(watcher) == []
        assert await watcher.retry() == 1
        assert await watcher.ask_due(client, book) == 1
        assert await books(watcher) == [(f"out_trade_no={number}", "SUCCESS")]

    play(act)


def test_a_query_that_fails_is_asked_again(play: Callable[[Act], None], sandbox: Running, clock: Clock) -> None:
    async def act(watcher: AsyncWatcher, client: Client) -> None:
        number = fresh("ORDER")
        await place(client, number)
        sandbox.sandbox.faults.add(parse_fault("reset-before,operation=pay.get_order_by_out_trade_no,times=1"))
        clock.now += 60
        assert await watcher.ask_due(client, book) == 1
        (call,) = await watcher.list_calls()
        assert call.last_error is not None
        assert (call.state, "stays unknown" in call.last_error) == (WatchState.OPEN, True)

    play(act)


def test_a_cancelled_worker_gives_back_what_it_has(play: Callable[[Act], None], sandbox: Running, clock: Clock) -> None:
    async def act(watcher: AsyncWatcher, client: Client) -> None:
        number = fresh("ORDER")
        await place(client, number)
        sandbox.pay(number)
        clock.now += 60
        has_it = asyncio.Event()

        async def wait(_standing: Standing, _connection: AsyncConnection) -> None:
            has_it.set()
            await asyncio.Event().wait()

        worker = asyncio.create_task(watcher.work(client, wait, poll_seconds=0.01))
        await asyncio.wait_for(has_it.wait(), 20)
        worker.cancel()
        with suppress(asyncio.CancelledError):
            await worker
        (call,) = await watcher.list_calls()
        assert (call.asked, call.state) == (0, WatchState.OPEN)
        assert await watcher.ask_due(client, book) == 1

    play(act)


def test_several_tasks_share_the_work(play: Callable[[Act], None], sandbox: Running, clock: Clock) -> None:
    async def act(watcher: AsyncWatcher, client: Client) -> None:
        numbers = [fresh("ORDER") for _ in range(12)]
        for number in numbers:
            await place(client, number)
            sandbox.pay(number)
        clock.now += 60
        workers = [asyncio.create_task(watcher.work(client, book, poll_seconds=0.01)) for _ in range(4)]
        while (await watcher.count()).open:
            await asyncio.sleep(0.05)
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
        assert sorted(await books(watcher)) == sorted((f"out_trade_no={number}", "SUCCESS") for number in numbers)

    play(act)


def test_what_cannot_be_recorded_is_not_sent(database: str, sandbox: Running) -> None:
    async def run() -> None:
        watcher = AsyncWatcher(database)
        async with Client.from_config(sandbox.config_path, record=watcher.record) as client:
            with pytest.raises(WatchUnavailable, match="nothing was sent"):
                await place(client, fresh("ORDER"))
        await watcher.engine.dispose()

    asyncio.run(run())
