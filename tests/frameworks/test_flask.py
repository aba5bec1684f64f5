"""Flask, on werkzeug's server."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import flask
import pytest
import werkzeug.serving
from wechatpay_auth.frameworks.flask import notification_view
from wechatpay_auth.notification import Notification, NotificationParser

from tests.auth.conftest_notification import Platform
from tests.frameworks.conftest import Log, Served, Shop
from tests.frameworks.notification_table import AnswersAsTheyShould, RefusesLongChunks, RefusesUnread


@contextmanager
def flask_server(app: flask.Flask) -> Iterator[Served]:
    server = werkzeug.serving.make_server("127.0.0.1", 0, app, threaded=True)
    server.RequestHandlerClass.log = lambda *_: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield Served(server.server_port)
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()


class TestFlask(RefusesUnread, RefusesLongChunks, AnswersAsTheyShould):
    @pytest.fixture(params=["sync", "async"])
    def served(self, request: pytest.FixtureRequest, parser: NotificationParser, shop: Shop) -> Iterator[Served]:
        app = flask.Flask(__name__)
        handle = shop.handle if request.param == "sync" else shop.handle_async
        app.add_url_rule("/notify", view_func=notification_view(parser, handle), methods=["POST"])
        with flask_server(app) as served:
            yield served


def test_two_views_and_variables_in_their_paths(parser: NotificationParser, platform: Platform) -> None:
    app, paid, refunded = flask.Flask(__name__), [], []

    def on_paid(_notification: Notification) -> None:
        """A payment."""
        paid.append(flask.request.view_args)

    def on_refunded(_notification: Notification) -> None:
        refunded.append(flask.request.view_args)

    app.add_url_rule("/paid/<shop>", view_func=notification_view(parser, on_paid), methods=["POST"])
    app.post("/refunded/<shop>")(notification_view(parser, on_refunded))
    assert set(app.view_functions) >= {"on_paid", "on_refunded"}
    client = app.test_client()
    for path in ("/paid/7", "/refunded/8"):
        headers, body = platform.notify(at=None)
        assert client.post(path, headers=headers, data=body).status_code == 204
    assert (paid, refunded) == ([{"shop": "7"}], [{"shop": "8"}])
    assert notification_view(parser, on_paid).__doc__ == "A payment."
    assert callable(notification_view(parser, functools.partial(on_paid)))


@pytest.mark.parametrize("reader", ["json", "data"])
def test_a_body_that_a_hook_has_kept(parser: NotificationParser, platform: Platform, shop: Shop, reader: str) -> None:
    app = flask.Flask(__name__)
    app.before_request(lambda: flask.request.get_json() and None if reader == "json" else flask.request.data and None)
    app.add_url_rule("/notify", view_func=notification_view(parser, shop.handle), methods=["POST"])
    headers, body = platform.notify(at=None)
    reply = app.test_client().post("/notify", headers=headers, data=body, content_type="application/json")
    assert reply.status_code == 204


def test_a_body_in_chunks_that_a_hook_has_kept(parser: NotificationParser, platform: Platform, shop: Shop) -> None:
    app = flask.Flask(__name__)
    app.before_request(lambda: flask.request.get_data() and None)
    app.add_url_rule("/notify", view_func=notification_view(parser, shop.handle), methods=["POST"])
    with flask_server(app) as served:
        assert served.post("/notify", *platform.notify(at=None), chunked=True).status == 204


def test_an_application_may_allow_less(parser: NotificationParser, platform: Platform, shop: Shop) -> None:
    app = flask.Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 100
    app.add_url_rule("/notify", view_func=notification_view(parser, shop.handle), methods=["POST"])
    headers, body = platform.notify(at=None)
    reply = app.test_client().post("/notify", headers=headers, data=body)
    assert (reply.status_code, reply.get_json()["code"]) == (413, "FAIL")
    with flask_server(app) as served:
        assert served.post("/notify", headers, body, chunked=True).status == 413
    assert shop.received == []


def test_a_body_that_a_hook_has_used_up(parser: NotificationParser, platform: Platform, shop: Shop, log: Log) -> None:
    app = flask.Flask(__name__)
    app.before_request(lambda: flask.request.stream.read() and None)
    app.add_url_rule("/notify", view_func=notification_view(parser, shop.handle), methods=["POST"])
    headers, body = platform.notify(at=None)
    reply = app.test_client().post("/notify", headers=headers, data=body)
    assert reply.status_code == 500
    assert "something read the body before this view" in log.text
    assert "request.get_data()" in log.text
    assert shop.received == []


def test_an_empty_request_is_just_not_signed(parser: NotificationParser, shop: Shop) -> None:
    app = flask.Flask(__name__)
    app.add_url_rule("/notify", view_func=notification_view(parser, shop.handle), methods=["POST"])
    assert app.test_client().post("/notify").status_code == 401


@pytest.mark.parametrize("given", ["request", "headers", "environ"])
def test_the_parser_alone_takes_what_flask_has(parser: NotificationParser, platform: Platform, given: str) -> None:
    app = flask.Flask(__name__)

    @app.post("/notify")
    def view() -> str:
        headers = flask.request.headers if given == "headers" else flask.request.environ
        return parser.parse(headers, flask.request.get_data()).event_type

    headers, body = platform.notify(at=None)
    assert app.test_client().post("/notify", headers=headers, data=body).text == "TRANSACTION.SUCCESS"
