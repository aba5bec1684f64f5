"""aiohttp, on its own server."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from aiohttp import web
from wechatpay_auth.frameworks.aiohttp import notification_handler
from wechatpay_auth.notification import Notification, NotificationParser

from tests.auth.conftest_notification import Platform
from tests.frameworks.conftest import Log, Served, Shop
from tests.frameworks.notification_table import AnswersAsTheyShould, RefusesLongChunks, RefusesUnread


@contextmanager
def aiohttp_server(app: web.Application) -> Iterator[Served]:
    """The application on a port of this machine, in a thread with an event loop of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    async def start() -> tuple[web.AppRunner, int]:
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        return runner, runner.addresses[0][1]

    runner, port = asyncio.run_coroutine_threadsafe(start(), loop).result(10)
    try:
        yield Served(port)
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


class TestAiohttp(RefusesUnread, RefusesLongChunks, AnswersAsTheyShould):
    @pytest.fixture(params=["sync", "async"])
    def served(self, request: pytest.FixtureRequest, parser: NotificationParser, shop: Shop) -> Iterator[Served]:
        app = web.Application()
        handle = shop.handle if request.param == "sync" else shop.handle_async
        app.router.add_post("/notify", notification_handler(parser, handle))
        with aiohttp_server(app) as served:
            yield served


@pytest.mark.parametrize(("way", "status"), [("read", 204), ("content", 500)])
def test_what_reads_the_body_before_must_keep_it(
    parser: NotificationParser, platform: Platform, shop: Shop, log: Log, way: str, status: int
) -> None:
    notified = notification_handler(parser, shop.handle)

    async def reads_first(request: web.Request) -> web.Response:
        await (request.read() if way == "read" else request.content.read())
        return await notified(request)

    app = web.Application()
    app.router.add_post("/notify", reads_first)
    with aiohttp_server(app) as served:
        assert served.post("/notify", *platform.notify(at=None)).status == status
    assert ("something read request.content before this handler" in log.text) is (way == "content")


def test_it_has_the_name_of_what_it_calls(parser: NotificationParser) -> None:
    def on_paid(_notification: Notification) -> None:
        """A payment came in."""

    assert notification_handler(parser, on_paid).__name__ == "on_paid"
