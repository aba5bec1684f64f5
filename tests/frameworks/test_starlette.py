"""Starlette and FastAPI, on uvicorn."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import fastapi
import httpx
import pytest
import starlette.applications
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from wechatpay_auth import KeyRing
from wechatpay_auth.frameworks.starlette import notification_endpoint
from wechatpay_auth.notification import Notification, NotificationParser

from tests.auth.conftest import NOW, PUBLIC_KEY_ID, Keys
from tests.auth.conftest_notification import Platform, WatchedCache, parser_of
from tests.frameworks.conftest import ASGIServer, Log, Served, Shop
from tests.frameworks.notification_table import AnswersAsTheyShould, RefusesLongChunks, RefusesUnread

App = Any


def starlette_app(endpoint: Callable[..., Any]) -> App:
    return starlette.applications.Starlette(routes=[Route("/notify", endpoint, methods=["POST"])])


def fastapi_app(endpoint: Callable[..., Any]) -> App:
    app = fastapi.FastAPI()
    app.add_api_route("/notify", endpoint, methods=["POST"])
    return app


def fastapi_plain_route(endpoint: Callable[..., Any]) -> App:
    app = fastapi.FastAPI()
    app.add_route("/notify", endpoint, methods=["POST"])
    return app


def fastapi_decorated(endpoint: Callable[..., Any]) -> App:
    app = fastapi.FastAPI()
    app.post("/notify")(endpoint)
    return app


APPS = [starlette_app, fastapi_app, fastapi_plain_route]


class TestASGI(RefusesUnread, RefusesLongChunks, AnswersAsTheyShould):
    @pytest.fixture(
        params=[(app, kind) for app in APPS for kind in ("sync", "async")], ids=lambda p: f"{p[0].__name__}-{p[1]}"
    )
    def served(
        self, request: pytest.FixtureRequest, asgi: ASGIServer, parser: NotificationParser, shop: Shop
    ) -> Served:
        make, kind = request.param
        handle = shop.handle if kind == "sync" else shop.handle_async
        return asgi.serve(make(notification_endpoint(parser, handle)))


def post(app: App, headers: list[tuple[str, str]], body: bytes) -> httpx.Response:
    async def send() -> httpx.Response:
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app), base_url="http://shop", trust_env=False
        ) as client:
            return await client.post("/notify", headers=headers, content=body)

    return asyncio.run(send())


def test_a_sync_handler_does_not_hold_up_the_event_loop(
    parser: NotificationParser, platform: Platform, shop: Shop
) -> None:
    assert post(starlette_app(notification_endpoint(parser, shop.handle)), *platform.notify(at=None)).status_code == 204
    assert shop.threads != [threading.get_ident()]
    shop.threads.clear()
    app = starlette_app(notification_endpoint(parser, shop.handle_async))
    assert post(app, *platform.notify(at=None)).status_code == 204
    assert shop.threads == [threading.get_ident()]


def test_a_slow_replay_cache_does_not_either(keys: Keys, platform: Platform, shop: Shop) -> None:
    asked: list[int] = []

    class Remote(WatchedCache):
        def add(self, key: str, seconds: int) -> bool:
            asked.append(threading.get_ident())
            return super().add(key, seconds)

    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem)
    app = starlette_app(notification_endpoint(parser_of(ring, replay_cache=Remote()), shop.handle_async))
    assert post(app, *platform.notify(at=NOW)).status_code == 204
    assert asked != [threading.get_ident()]


def test_an_object_with_an_async_call_is_awaited(parser: NotificationParser, platform: Platform) -> None:
    class Handler:
        received = 0

        async def __call__(self, _notification: Notification) -> None:
            self.received += 1

    handler = Handler()
    assert post(starlette_app(notification_endpoint(parser, handler)), *platform.notify(at=None)).status_code == 204
    assert handler.received == 1


def test_a_coroutine_in_disguise_is_not_mistaken_for_success(
    parser: NotificationParser, platform: Platform, shop: Shop, log: Log
) -> None:
    app = starlette_app(notification_endpoint(parser, lambda notification: shop.handle_async(notification)))
    assert post(app, *platform.notify(at=None)).status_code == 500
    assert "declare it with async def" in log.text
    assert shop.received == []


def test_a_cancelled_handler_may_be_notified_again(parser: NotificationParser, platform: Platform, shop: Shop) -> None:
    headers, body = platform.notify(at=None)
    endpoint = notification_endpoint(parser, shop.handle_async)
    shop.failure = asyncio.CancelledError()
    with pytest.raises(asyncio.CancelledError):
        post(starlette_app(endpoint), headers, body)
    shop.failure = None
    assert post(starlette_app(endpoint), headers, body).status_code == 204


def test_within_an_endpoint_of_ones_own(parser: NotificationParser, platform: Platform, shop: Shop) -> None:
    notified = notification_endpoint(parser, shop.handle)

    async def reads_json_first(request: Request) -> Response:
        await request.json()
        return await notified(request)

    assert post(starlette_app(reads_json_first), *platform.notify(at=None)).status_code == 204
    assert post(fastapi_decorated(reads_json_first), *platform.notify(at=None)).status_code == 204


def test_a_body_that_was_used_up(parser: NotificationParser, platform: Platform, shop: Shop, log: Log) -> None:
    notified = notification_endpoint(parser, shop.handle)

    async def reads_stream_first(request: Request) -> Response:
        async for _chunk in request.stream():
            pass
        return await notified(request)

    assert post(starlette_app(reads_stream_first), *platform.notify(at=None)).status_code == 500
    assert "something read the body before this endpoint" in log.text
    assert "await request.body()" in log.text


def test_a_body_that_middleware_has_used_up(
    parser: NotificationParser, platform: Platform, shop: Shop, log: Log
) -> None:
    """Behind BaseHTTPMiddleware, a stream that was consumed looks like an empty body."""
    app = fastapi_app(notification_endpoint(parser, shop.handle))

    @app.middleware("http")
    async def reads(request: Request, call_next: Callable[[Request], Any]) -> Any:
        async for _chunk in request.stream():
            pass
        return await call_next(request)

    assert post(app, *platform.notify(at=None)).status_code == 500
    assert "something read the body before this endpoint" in log.text
    assert shop.received == []


def test_fastapi_describes_it_under_the_handlers_name(parser: NotificationParser) -> None:
    def on_paid(_notification: Notification) -> None:
        """A payment came in."""

    app = fastapi.FastAPI()
    app.add_api_route("/notify/{shop}", notification_endpoint(parser, on_paid), methods=["POST"])
    described = app.openapi()["paths"]["/notify/{shop}"]["post"]
    assert described["summary"] == "On Paid"
    assert described["description"] == "A payment came in."
    assert "requestBody" not in described


@pytest.mark.parametrize("given", ["headers", "scope", "request", "raw"])
def test_the_parser_alone_takes_what_starlette_has(parser: NotificationParser, platform: Platform, given: str) -> None:
    async def endpoint(request: Request) -> Response:
        headers: Any = {
            "headers": request.headers,
            "scope": request.scope,
            "request": request,
            "raw": request.headers.raw,
        }[given]
        return PlainTextResponse(parser.parse(headers, await request.body()).event_type)

    assert post(starlette_app(endpoint), *platform.notify(at=None)).text == "TRANSACTION.SUCCESS"
