"""The watcher for asyncio does what the other one does; here what only it can do wrong."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, TypeAlias

import pytest
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection
from wechatpay_bookkeeping import AsyncWatcher, NotWatched, WatchState, WatchUnavailable
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


def test_what_is_asked_of_the_rules_is_what_the_caller_asked_for(
    play: Callable[..., None], sandbox: Running, clock: Clock
) -> None:
    async def act(watcher: AsyncWatcher, client: Client) -> None:
        numbers = [fresh("ORDER") for _ in range(3)]
        for number in numbers:
            await place(client, number)
        subjects = [f"out_trade_no={number}" for number in numbers]
        assert [call.subject for call in await watcher.list_calls()] == subjects[::-1]
        assert [call.subject for call in await watcher.list_calls(limit=1)] == subjects[2:]
        newest = (await watcher.list_calls())[0]
        assert [call.subject for call in await watcher.list_calls(before=newest.number)] == subjects[1::-1]
        assert [call.subject for call in await watcher.list_calls(subject=subjects[0])] == subjects[:1]
        assert await watcher.list_calls(state=WatchState.DEAD) == []
        async with watcher.engine.begin() as connection:
            assert await watcher.close(connection, subjects[0], mchid="1900000009") == 0
            assert await watcher.close(connection, subjects[0], mchid=MCHID) == 1
        # with every change, also that nobody has paid is handed out, once
        for _ in range(2):
            clock.now += 600
            assert await watcher.ask_due(client, book) == 2
        assert sorted(await books(watcher)) == sorted((subject, "NOTPAY") for subject in subjects[1:])
        with pytest.raises(NotWatched):
            await watcher.find(newest.number + 1)
        with pytest.raises(NotWatched):
            await watcher.reopen(newest.number + 1)
        await watcher.add(PlacedCall.of("pay.create_native_order", mchid=MCHID, body=order("ALONE1")))
        assert (await watcher.count()).open == 3

    play(act, every_change=True)


def test_work_outlives_failures_of_the_database_and_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    lost = OperationalError("SELECT secret", None, Exception("no route\nat all"))
    results: Iterator[bool | Exception] = iter([True, lost, lost, True, False, lost, False])

    class Scripted(AsyncWatcher):
        async def ask_next(self, client: Client, book: Any) -> bool:
            found = next(results, asyncio.CancelledError())
            if isinstance(found, BaseException):
                raise found
            return found

    async def run(**settings: Any) -> None:
        with pytest.raises(asyncio.CancelledError):
            await Scripted("sqlite+aiosqlite://").work(None, book, **settings)  # type: ignore[arg-type]

    # why the name in the module: loops of other threads sleep, too
    monkeypatch.setattr("wechatpay_bookkeeping.async_transaction_runner.asyncio", SimpleNamespace(sleep=sleep))
    caplog.set_level(logging.INFO, "wechatpay_bookkeeping")
    asyncio.run(run())
    down, up = "the database of the watcher failed: Exception: no route", "the database of the watcher is back"
    assert [record.getMessage() for record in caplog.records] == [down, up, down, up]
    assert {record.name for record in caplog.records} == {"wechatpay_bookkeeping"}
    assert waits == [1.0] * 5  # after each failure, and where nothing was due
    results = iter([False])
    asyncio.run(run(poll_seconds=0.25))
    assert waits[5:] == [0.25]
    assert repr(Scripted("sqlite+aiosqlite://")) == "Scripted('sqlite+aiosqlite://')"


def test_a_hundred_are_listed_unless_more_are_wanted(play: Callable[[Act], None]) -> None:
    async def act(watcher: AsyncWatcher, client: Client) -> None:
        async with watcher.engine.begin() as connection:
            for number in range(101):
                placed = PlacedCall.of("pay.create_native_order", mchid=MCHID, body=order(f"ORDER{number}"))
                await watcher.add(placed, connection)
        assert len(await watcher.list_calls()) == 100

    play(act)
