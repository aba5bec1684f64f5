"""Django and Django REST framework, on the standard library's WSGI server and on uvicorn."""

from __future__ import annotations

import asyncio
import io
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django
import pytest
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler, ASGIRequest
from django.core.handlers.wsgi import WSGIHandler
from django.test import RequestFactory
from django.urls import clear_url_caches, path
from wechatpay_auth.frameworks.django import notification_view
from wechatpay_auth.notification import Notification, NotificationParser

from tests.auth.conftest_notification import Platform
from tests.frameworks.conftest import ASGIServer, Log, Served, Shop, wsgi_server
from tests.frameworks.notification_table import MAX_BODY, AnswersAsTheyShould, RefusesUnread

URLCONF = "wechatpay_test_urls"


@pytest.fixture(scope="session", autouse=True)
def configured(tmp_path_factory: pytest.TempPathFactory) -> None:
    database = tmp_path_factory.mktemp("django") / "shop.sqlite3"
    settings.configure(
        ALLOWED_HOSTS=["*"],
        ROOT_URLCONF=URLCONF,
        SECRET_KEY="for tests",
        USE_TZ=True,
        LOGGING_CONFIG=None,
        INSTALLED_APPS=["rest_framework"],
        # The ordinary set, of which the CSRF middleware is the one that could be in the way.
        MIDDLEWARE=[
            "django.middleware.security.SecurityMiddleware",
            "django.middleware.common.CommonMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
        ],
        REST_FRAMEWORK={"UNAUTHENTICATED_USER": None},
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(database)}},
    )
    django.setup()


def mount(monkeypatch: pytest.MonkeyPatch, *routes: Any) -> None:
    urls = types.ModuleType(URLCONF)
    urls.urlpatterns = list(routes)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, URLCONF, urls)
    clear_url_caches()


def rest_view(view: Any, touched: str = "", parser: Any = None) -> Any:
    from rest_framework.parsers import JSONParser
    from rest_framework.views import APIView

    class Notify(APIView):
        authentication_classes = ()
        permission_classes = ()
        parser_classes = (parser or JSONParser,)

        def post(self, request: Any) -> Any:
            if touched:
                assert getattr(request, touched)
            return view(request)

    return Notify.as_view()


class TestDjango(AnswersAsTheyShould):
    @pytest.fixture(params=["wsgi sync", "wsgi async", "asgi sync", "asgi async", "wsgi rest", "asgi rest"])
    def served(
        self,
        request: pytest.FixtureRequest,
        monkeypatch: pytest.MonkeyPatch,
        asgi: ASGIServer,
        parser: NotificationParser,
        shop: Shop,
    ) -> Iterator[Served]:
        server, kind = request.param.split()
        view: Any = notification_view(parser, shop.handle_async if kind == "async" else shop.handle)
        mount(monkeypatch, path("notify", rest_view(view) if kind == "rest" else view))
        if server == "asgi":
            yield asgi.serve(ASGIHandler())
            return
        with wsgi_server(WSGIHandler()) as served:
            yield served


class TestDjangoUnread(RefusesUnread):
    """Under WSGI; under ASGI, Django itself keeps a body in a file before it calls anything."""

    @pytest.fixture(params=["sync", "async", "rest"])
    def served(
        self, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, parser: NotificationParser, shop: Shop
    ) -> Iterator[Served]:
        view: Any = notification_view(parser, shop.handle_async if request.param == "async" else shop.handle)
        mount(monkeypatch, path("notify", rest_view(view) if request.param == "rest" else view))
        with wsgi_server(WSGIHandler()) as served:
            yield served


class Watched(io.BytesIO):
    """The file in which Django keeps the body of an ASGI request."""

    asked: list[int | None]

    def read(self, size: int | None = -1, /) -> bytes:
        self.asked.append(size)
        return super().read(size)


def asgi_request(headers: Any, body: bytes, *, chunked: bool) -> tuple[ASGIRequest, Watched]:
    kept = Watched(body)
    kept.asked = []
    pairs = [(name.lower().encode(), value.encode()) for name, value in headers]
    if not chunked:
        pairs.append((b"content-length", b"%d" % len(body)))
    scope = {"type": "http", "method": "POST", "path": "/notify", "query_string": b"", "headers": pairs}
    return ASGIRequest(scope, kept), kept


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("signed", [False, True])
def test_under_asgi_no_more_is_held_in_memory_than_a_body_may_have(
    parser: NotificationParser, platform: Platform, shop: Shop, chunked: bool, signed: bool
) -> None:
    headers = platform.notify(at=None)[0] if signed else []
    for view, run in (
        (notification_view(parser, shop.handle), lambda reply: reply),
        (notification_view(parser, shop.handle_async), asyncio.run),
    ):
        request, kept = asgi_request(headers, b" " * (MAX_BODY + 5), chunked=chunked)
        reply: Any = run(view(request))
        assert reply.status_code == (413 if signed else 401)
        assert kept.asked == ([MAX_BODY + 1] if signed and chunked else [])
    assert shop.received == []


def test_under_asgi_a_length_beside_chunks_says_nothing(
    parser: NotificationParser, platform: Platform, shop: Shop
) -> None:
    headers = [*platform.notify(at=None)[0], ("Content-Length", "5"), ("Transfer-Encoding", "chunked")]
    request, kept = asgi_request(headers, b" " * (MAX_BODY + 5), chunked=True)
    assert notification_view(parser, shop.handle)(request).status_code == 413
    assert kept.asked == [MAX_BODY + 1]


def test_under_asgi_a_body_in_chunks(parser: NotificationParser, platform: Platform, shop: Shop) -> None:
    view = notification_view(parser, shop.handle)
    assert view(asgi_request(*platform.notify(at=None), chunked=True)[0]).status_code == 204
    kept = asgi_request(*platform.notify(at=None), chunked=True)[0]
    assert kept.body, "kept by who read it first"
    assert view(kept).status_code == 204
    used_up = asgi_request(*platform.notify(at=None), chunked=True)[0]
    used_up.read()
    assert view(used_up).status_code == 500


def test_a_project_may_allow_less(
    monkeypatch: pytest.MonkeyPatch, parser: NotificationParser, platform: Platform, shop: Shop
) -> None:
    monkeypatch.setattr(settings, "DATA_UPLOAD_MAX_MEMORY_SIZE", 100)
    headers, body = platform.notify(at=None)
    request = RequestFactory().post("/notify", body, content_type="application/json", headers=dict(headers))
    assert notification_view(parser, shop.handle)(request).status_code == 413
    assert shop.received == []


class TestDjangoRestFramework:
    @pytest.fixture
    def served(self, monkeypatch: pytest.MonkeyPatch, parser: NotificationParser, shop: Shop) -> Iterator[Served]:
        view = notification_view(parser, shop.handle)
        mount(
            monkeypatch,
            path("plain", rest_view(view)),
            path("data", rest_view(view, "data")),
            path("streamed-data", rest_view(view, "data", self.streaming_parser())),
            path("body-first", rest_view(view, "body")),
        )
        with wsgi_server(WSGIHandler()) as served:
            yield served

    @staticmethod
    def streaming_parser() -> Any:
        """Uses the request up while it reads, as every parser did before REST framework began to keep JSON bodies."""
        import json

        from rest_framework.parsers import BaseParser

        class Streaming(BaseParser):
            media_type = "application/json"

            def parse(self, stream: Any, media_type: str | None = None, parser_context: Any = None) -> Any:
                return json.loads(stream.read())

        return Streaming

    def test_data_was_read_first_and_the_body_kept(self, served: Served, platform: Platform) -> None:
        assert served.post("/data", *platform.notify(at=None)).status == 204

    def test_data_was_read_first(self, served: Served, platform: Platform, shop: Shop, log: Log) -> None:
        reply = served.post("/streamed-data", *platform.notify(at=None))
        assert (reply.status, reply.message) == (500, "the notification could not be read; send it again")
        (record,) = log.records
        assert "something read the body before this view" in record.getMessage()
        assert "request.data of Django REST framework" in record.getMessage()
        assert shop.received == []

    def test_body_was_read_first(self, served: Served, platform: Platform) -> None:
        assert served.post("/body-first", *platform.notify(at=None)).status == 204

    @pytest.mark.parametrize("given", ["data", "META", "headers"])
    def test_the_parser_alone(
        self, monkeypatch: pytest.MonkeyPatch, parser: NotificationParser, platform: Platform, given: str
    ) -> None:
        from rest_framework.parsers import JSONParser
        from rest_framework.request import Request
        from wechatpay_auth.notification_errors import RawRequestNeeded

        headers, body = platform.notify(at=None)
        sent = RequestFactory().post("/notify", body, content_type="application/json", headers=dict(headers))
        request = Request(sent, parsers=[JSONParser()])
        if given == "data":
            with pytest.raises(RawRequestNeeded, match=r"dict was given.*before request\.data is touched"):
                parser.parse(request.headers, request.data)
        else:
            assert parser.parse(getattr(request, given), request.body).event_type == "TRANSACTION.SUCCESS"


def test_variables_of_the_path_do_not_matter(
    monkeypatch: pytest.MonkeyPatch, parser: NotificationParser, platform: Platform, shop: Shop
) -> None:
    mount(monkeypatch, path("notify/<int:shop>", notification_view(parser, shop.handle)))
    with wsgi_server(WSGIHandler()) as served:
        assert served.post("/notify/7", *platform.notify(at=None)).status == 204


def test_the_body_was_read_first(parser: NotificationParser, platform: Platform, shop: Shop) -> None:
    headers, body = platform.notify(at=None)
    request = RequestFactory().post("/notify", body, content_type="application/json", headers=dict(headers))
    request.read()
    reply = notification_view(parser, shop.handle)(request)
    assert reply.status_code == 500
    assert shop.received == []


def test_a_failed_handlers_work_is_undone(
    monkeypatch: pytest.MonkeyPatch, parser: NotificationParser, platform: Platform
) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE paid (id TEXT)")
    fails = True

    def handle(notification: Notification) -> None:
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO paid VALUES (%s)", [notification.id])
        if fails:
            raise LookupError("no such order")

    def rows() -> int:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM paid")
            return int(cursor.fetchone()[0])

    mount(monkeypatch, path("notify", notification_view(parser, handle)))
    monkeypatch.setitem(settings.DATABASES["default"], "ATOMIC_REQUESTS", True)
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", True)
    try:
        with wsgi_server(WSGIHandler()) as served:
            headers, body = platform.notify(at=None)
            assert served.post("/notify", headers, body).status == 500
            assert rows() == 0
            fails = False
            assert served.post("/notify", headers, body).status == 204
            assert rows() == 1
    finally:
        connection.close()
        Path(connection.settings_dict["NAME"]).unlink()
