"""Litestar, on uvicorn."""

from __future__ import annotations

from typing import Any

import pytest
from litestar import Litestar, Request, Response, post
from wechatpay_auth.frameworks.litestar import notification_route
from wechatpay_auth.notification import Notification, NotificationParser

from tests.auth.conftest_notification import Platform
from tests.frameworks.conftest import ASGIServer, Log, Served, Shop
from tests.frameworks.notification_table import AnswersAsTheyShould, RefusesLongChunks, RefusesUnread


class TestLitestar(RefusesUnread, RefusesLongChunks, AnswersAsTheyShould):
    @pytest.fixture(params=["sync", "async"])
    def served(
        self, request: pytest.FixtureRequest, asgi: ASGIServer, parser: NotificationParser, shop: Shop
    ) -> Served:
        handle = shop.handle if request.param == "sync" else shop.handle_async
        return asgi.serve(Litestar([notification_route("/notify", parser, handle)], logging_config=None))


@pytest.mark.parametrize(("way", "status"), [("body", 204), ("stream", 500)])
def test_what_reads_the_body_before_must_keep_it(
    asgi: ASGIServer, parser: NotificationParser, platform: Platform, shop: Shop, log: Log, way: str, status: int
) -> None:
    async def read_first(request: Request[Any, Any, Any]) -> Response[Any] | None:
        if way == "body":
            await request.body()
        else:
            async for _chunk in request.stream():
                pass
        return None

    app = Litestar([notification_route("/notify", parser, shop.handle)], before_request=read_first, logging_config=None)
    assert asgi.serve(app).post("/notify", *platform.notify(at=None)).status == status
    assert ("something read request.stream() before this route" in log.text) is (way == "stream")


def test_two_routes_of_one_application(
    asgi: ASGIServer, parser: NotificationParser, platform: Platform, shop: Shop
) -> None:
    paid: list[Notification] = []

    @post("/other")
    async def other() -> None:
        """A route that has nothing to do with notifications."""

    routes = [
        notification_route("/paid", parser, paid.append),
        notification_route("/refunded", parser, shop.handle_async),
        other,
    ]
    served = asgi.serve(Litestar(routes, logging_config=None))
    for path in ("/paid", "/refunded"):
        assert served.post(path, *platform.notify(at=None)).status == 204
    assert (len(paid), len(shop.received)) == (1, 1)
