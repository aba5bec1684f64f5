"""The inbox for asyncio does what the other one does; here what only it can do wrong."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.applications import Starlette
from starlette.routing import Route
from wechatpay_auth.frameworks.starlette import notification_endpoint
from wechatpay_bookkeeping import AsyncInbox, InboxEvent, InboxUnavailable, NoSuchEvent, State, WrongState
from wechatpay_bookkeeping.tables import inbox as stored

from tests.bookkeeping.conftest import Clock
from tests.bookkeeping.platform import example, make_parser, notification, notify, paid

shop = MetaData()
books = Table("shop_books", shop, Column("id", Integer, primary_key=True), Column("subject", Text))


class HandlerFailed(Exception):
    """What the merchant's own code raises."""


async def book(event: InboxEvent, connection: AsyncConnection) -> None:
    await connection.execute(books.insert().values(subject=event.subject))


async def booked(inbox: AsyncInbox) -> list[str]:
    async with inbox.engine.begin() as connection:
        return list((await connection.execute(select(books.c.subject).order_by(books.c.id))).scalars())


@pytest.fixture
def play(database: str, clock: Clock) -> Callable[..., None]:
    """Runs a coroutine function with an inbox, in an event loop of its own."""

    def play(act: Callable[[AsyncInbox], Coroutine[Any, Any, None]], **settings: Any) -> None:
        async def run() -> None:
            inbox = AsyncInbox(database, make_parser(), clock=clock, **settings)
            await inbox.create_tables()
            async with inbox.engine.begin() as connection:
                await connection.run_sync(shop.create_all)
            try:
                await act(inbox)
            finally:
                await inbox.engine.dispose()

        asyncio.run(run())

    return play


def test_an_event_is_handled_once(play: Callable[..., None]) -> None:
    async def act(inbox: AsyncInbox) -> None:
        assert await inbox.receive(notification(paid(1)))
        assert not await inbox.receive(notification(paid(1)))
        assert await inbox.handle_next(book)
        assert not await inbox.handle_next(book)
        assert await booked(inbox) == ["out_trade_no=ORDER00000001"]
        assert (await inbox.find(1)).state is State.HANDLED

    play(act)


def test_a_failure_undoes_the_effect(play: Callable[..., None], clock: Clock) -> None:
    async def book_and_fail(event: InboxEvent, connection: AsyncConnection) -> None:
        await book(event, connection)
        raise HandlerFailed("no such order")

    async def act(inbox: AsyncInbox) -> None:
        await inbox.receive(notification(paid(1)))
        assert await inbox.handle_next(book_and_fail)
        assert (await inbox.find(1)).last_error == "HandlerFailed: no such order"
        assert await booked(inbox) == []
        clock.now += 11
        assert await inbox.handle_next(book)
        assert len(await booked(inbox)) == 1

    play(act)


def test_a_cancelled_worker_gives_its_event_back(play: Callable[..., None]) -> None:
    async def act(inbox: AsyncInbox) -> None:
        await inbox.receive(notification(paid(1)))
        begun = asyncio.Event()

        async def hang(event: InboxEvent, connection: AsyncConnection) -> None:
            await book(event, connection)
            begun.set()
            await asyncio.Event().wait()

        worker = asyncio.create_task(inbox.work(hang, poll_seconds=0.01))
        await begun.wait()
        worker.cancel()
        with pytest.raises(asyncio.CancelledError):
            await worker
        assert await booked(inbox) == []
        assert (await inbox.find(1)).attempts == 0
        assert await inbox.handle_next(book)
        assert len(await booked(inbox)) == 1

    play(act)


def test_a_worker_that_is_cancelled_again_and_again_gives_its_event_back(play: Callable[..., None]) -> None:
    async def act(inbox: AsyncInbox) -> None:
        await inbox.receive(notification(paid(1)))
        begun = asyncio.Event()

        async def hang(event: InboxEvent, connection: AsyncConnection) -> None:
            begun.set()
            await asyncio.Event().wait()

        worker = asyncio.create_task(inbox.work(hang, poll_seconds=0.01))
        await begun.wait()
        while not worker.done():
            worker.cancel()
            await asyncio.sleep(0)
        for _ in range(500):
            if (await inbox.find(1)).attempts == 0:
                break
            await asyncio.sleep(0.01)
        assert (await inbox.find(1)).attempts == 0

    play(act)


def test_claim_in_a_transaction_of_the_merchants_own(play: Callable[..., None]) -> None:
    async def act(inbox: AsyncInbox) -> None:
        await inbox.receive(notification(paid(1)))
        async with inbox.engine.begin() as connection:
            event = await inbox.claim(connection)
            assert event is not None
            await book(event, connection)
            await connection.rollback()
        await inbox.record_failure(event, HandlerFailed("no such order"))
        assert (await inbox.find(1)).attempts == 1
        await inbox.replay(1)
        async with inbox.engine.begin() as connection:
            event = await inbox.claim(connection)
            assert event is not None
            await book(event, connection)
        assert len(await booked(inbox)) == 1

    play(act)


def test_what_people_do_with_it(play: Callable[..., None], clock: Clock) -> None:
    async def act(inbox: AsyncInbox) -> None:
        for number in (1, 2):
            await inbox.receive(notification(paid(number)))
        await inbox.skip(1)
        await inbox.handle_next(book)
        await inbox.replay(2, again=True)
        assert (await inbox.count()).waiting == 1
        assert [stored.number for stored in await inbox.list_events()] == [2, 1]
        assert (await inbox.read(2)).subject == "out_trade_no=ORDER00000002"
        clock.now += 86_400 * 9
        assert await inbox.prune(timedelta(days=7)) == 1

    play(act)


def test_it_is_the_handler_of_an_endpoint(play: Callable[..., None]) -> None:
    async def act(inbox: AsyncInbox) -> None:
        endpoint = notification_endpoint(make_parser(), inbox)
        app = Starlette(routes=[Route("/notify", endpoint, methods=["POST"])])
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app)) as platform:
            headers, body = notify(paid(1))
            assert (await platform.post("http://shop/notify", content=body, headers=headers)).status_code == 204
        assert (await inbox.count()).waiting == 1

    play(act)


def test_what_is_asked_of_the_rules_is_what_the_caller_asked_for(play: Callable[..., None], clock: Clock) -> None:
    async def act(inbox: AsyncInbox) -> None:
        for number in (1, 2, 3):
            await inbox.receive(notification(paid(number)))
        await inbox.skip(2)
        assert [event.number for event in await inbox.list_events(limit=2)] == [3, 2]
        assert [event.number for event in await inbox.list_events(before=3)] == [2, 1]
        assert [event.number for event in await inbox.list_events(state=State.SKIPPED)] == [2]
        subject = "out_trade_no=ORDER00000003"
        assert [event.number for event in await inbox.list_events(subject=subject)] == [3]
        with pytest.raises(NoSuchEvent):
            await inbox.find(9)
        with pytest.raises(NoSuchEvent):
            await inbox.read(9)
        await inbox.handle_next(book)
        with pytest.raises(WrongState):
            await inbox.replay(1)
        for number in range(99):
            await inbox.receive(notification({"number": number}, event_type="SOMETHING.NEW"))
        assert len(await inbox.list_events()) == 100

    play(act)


def test_a_mismatch_is_not_handed_out_and_an_answer_is_not_stored(play: Callable[..., None]) -> None:
    async def act(inbox: AsyncInbox) -> None:
        await inbox.receive(notification(paid(1)))
        assert await inbox.handle_next(book)
        assert (await inbox.find(1)).state is State.MISMATCH
        assert await booked(inbox) == []
        asked = notification(example("ParkingFeeAsked"), event_type="PARKING_FEE.QUERY_TRANS_INFO")
        assert await inbox(asked) == {"code": "SUCCESS"}
        assert len(await inbox.list_events()) == 1
        async with inbox.engine.begin() as connection:
            (kept,) = await connection.execute(select(stored.c.plaintext))
        assert b"out_trade_no" in kept.plaintext

    play(
        act,
        expect=lambda event, connection: {"amount/total": 1},
        answer=lambda notification: {"code": "SUCCESS"},
        keep_plaintext=True,
    )


def test_what_fails_is_retried_when_asked_for(play: Callable[..., None], clock: Clock) -> None:
    async def fail(event: InboxEvent, connection: AsyncConnection) -> None:
        raise HandlerFailed

    async def act(inbox: AsyncInbox) -> None:
        await inbox.receive(notification(paid(1)))
        for state in (State.WAITING, State.DEAD):
            assert await inbox.handle_next(fail)
            assert (await inbox.find(1)).state is state
            clock.now += 3
        assert await inbox.retry() == 1
        assert await inbox.handle_next(book)
        assert len(await booked(inbox)) == 1

    play(act, retry_after=(3.0,))


def test_work_outlives_failures_of_the_database_and_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    lost = OperationalError("SELECT secret", None, Exception("no route\nat all"))
    results: Iterator[bool | Exception] = iter([True, lost, lost, True, False, lost, False])

    class Scripted(AsyncInbox):
        async def handle_next(self, handle: object) -> bool:
            found = next(results, asyncio.CancelledError())
            if isinstance(found, BaseException):
                raise found
            return found

    async def run(**settings: Any) -> None:
        with pytest.raises(asyncio.CancelledError):
            await Scripted("sqlite+aiosqlite://", make_parser()).work(book, **settings)

    # why the name in the module: loops of other threads sleep, too
    monkeypatch.setattr("wechatpay_bookkeeping.async_transaction_runner.asyncio", SimpleNamespace(sleep=sleep))
    caplog.set_level(logging.INFO, "wechatpay_bookkeeping")
    asyncio.run(run())
    down, up = "the database of the inbox failed: Exception: no route", "the database of the inbox is back"
    assert [record.getMessage() for record in caplog.records] == [down, up, down, up]
    assert {record.name for record in caplog.records} == {"wechatpay_bookkeeping"}
    assert waits == [1.0] * 5  # after each failure, and where nothing was due
    results = iter([False])
    asyncio.run(run(poll_seconds=0.25))
    assert waits[5:] == [0.25]
    assert repr(Scripted("sqlite+aiosqlite://", make_parser())) == "Scripted('sqlite+aiosqlite://')"


def test_a_database_that_fails_is_told_without_the_statement(
    play: Callable[..., None], caplog: pytest.LogCaptureFixture
) -> None:
    async def act(inbox: AsyncInbox) -> None:
        await inbox.receive(notification(paid(1)))

        def fail(_connection: object, leased: object) -> None:
            raise OperationalError("UPDATE secret", None, Exception("no route\nat all"))

        async def stop(_event: object, _connection: object) -> None:
            raise KeyboardInterrupt

        inbox._rules.release = fail  # type: ignore[method-assign]
        with caplog.at_level(logging.WARNING, "wechatpay_bookkeeping"), pytest.raises(KeyboardInterrupt):
            await inbox.handle_next(stop)
        (record,) = caplog.records
        assert record.getMessage() == "event 1 of the inbox stays leased: Exception: no route"
        async with inbox.engine.begin() as connection:
            await connection.run_sync(stored.drop)
        with pytest.raises(InboxUnavailable, match=r"the database of the inbox failed: .*wechatpay_inbox"):
            await inbox.receive(notification(paid(2)))

    play(act)
