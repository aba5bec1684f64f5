"""Tornado, on its own server."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application
from wechatpay_auth.frameworks.tornado import notification_handler
from wechatpay_auth.notification import NotificationParser

from tests.auth.conftest_notification import Platform
from tests.frameworks.conftest import Served, Shop
from tests.frameworks.notification_table import AnswersAsTheyShould, RefusesLongChunks, RefusesUnread


@contextmanager
def tornado_server(app: Application) -> Iterator[Served]:
    """The application on a port of this machine, in a thread with an event loop of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    async def start() -> tuple[HTTPServer, int]:
        server = HTTPServer(app)
        sockets = bind_sockets(0, "127.0.0.1")
        server.add_sockets(sockets)
        return server, sockets[0].getsockname()[1]

    async def stop(server: HTTPServer) -> None:
        server.stop()
        await server.close_all_connections()

    server, port = asyncio.run_coroutine_threadsafe(start(), loop).result(10)
    try:
        yield Served(port)
    finally:
        asyncio.run_coroutine_threadsafe(stop(server), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Tornado logs each request; the table looks at every record."""
    access = logging.getLogger("tornado.access")
    before, access.disabled = access.disabled, True
    yield
    access.disabled = before


class TestTornado(RefusesUnread, RefusesLongChunks, AnswersAsTheyShould):
    @pytest.fixture(params=["sync", "async"])
    def served(self, request: pytest.FixtureRequest, parser: NotificationParser, shop: Shop) -> Iterator[Served]:
        handle = shop.handle if request.param == "sync" else shop.handle_async
        with tornado_server(Application([("/notify", notification_handler(parser, handle))])) as served:
            yield served


def test_two_handlers_of_one_application(parser: NotificationParser, platform: Platform, shop: Shop) -> None:
    other = Shop()
    app = Application(
        [
            ("/paid", notification_handler(parser, shop.handle)),
            ("/refunded", notification_handler(parser, other.handle_async)),
        ]
    )
    with tornado_server(app) as served:
        for path in ("/paid", "/refunded"):
            assert served.post(path, *platform.notify(at=None)).status == 204
    assert (len(shop.received), len(other.received)) == (1, 1)
