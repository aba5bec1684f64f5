"""The inbox for asyncio does what the other one does; here what only it can do wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text, select
from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.applications import Starlette
from starlette.routing import Route
from wechatpay_auth.frameworks.starlette import notification_endpoint
from wechatpay_bookkeeping import AsyncInbox, InboxEvent, State

from tests.bookkeeping.conftest import Clock
from tests.bookkeeping.platform import make_parser, notification, notify, paid

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
