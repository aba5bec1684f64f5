"""Functions that a gateway calls: the events of AWS, Tencent and Aliyun, and what is answered."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest
from wechatpay_auth.errors import ConfigurationError
from wechatpay_auth.frameworks.gateway_event import notification_function, read_event
from wechatpay_auth.notification import NotificationParser
from wechatpay_auth.notification_errors import RawRequestNeeded

from tests.auth.conftest_notification import ORDER, Headers, Platform
from tests.frameworks.conftest import Log, Shop


def encoded(body: bytes) -> dict[str, Any]:
    return {"body": base64.b64encode(body).decode(), "isBase64Encoded": True}


def plain(body: bytes) -> dict[str, Any]:
    return {"body": body.decode(), "isBase64Encoded": False}


# Each is what the documents of that gateway show, with what a notification has.
EVENTS: dict[str, Callable[[dict[str, str], bytes], Any]] = {
    "AWS API Gateway 1.0": lambda headers, body: {
        "version": "1.0",
        "httpMethod": "POST",
        "path": "/notify",
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        **plain(body),
    },
    "AWS API Gateway 2.0, Lambda URL": lambda headers, body: {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": "/notify",
        "headers": {name.lower(): value for name, value in headers.items()},
        "requestContext": {"http": {"method": "POST"}},
        **encoded(body),
    },
    "AWS load balancer, headers of several values": lambda headers, body: {
        "requestContext": {"elb": {}},
        "httpMethod": "POST",
        "multiValueHeaders": {name.lower(): [value] for name, value in headers.items()},
        **plain(body),
    },
    "Tencent API gateway": lambda headers, body: {
        "requestContext": {"path": "/notify", "httpMethod": "POST"},
        "headers": {name.lower(): value for name, value in headers.items()},
        "body": body.decode(),
    },
    "Aliyun HTTP trigger": lambda headers, body: json.dumps(
        {"version": "v1", "rawPath": "/notify", "headers": headers, **encoded(body)}
    ).encode(),
}


@pytest.fixture(params=EVENTS)
def make_event(request: pytest.FixtureRequest) -> Callable[[Headers, bytes], Any]:
    return lambda headers, body: EVENTS[request.param](dict(headers), body)


def test_a_notification_is_handled(
    parser: NotificationParser, shop: Shop, platform: Platform, make_event: Callable[[Headers, bytes], Any], log: Log
) -> None:
    function = notification_function(parser, shop.handle)
    event = make_event(*platform.notify(at=None))
    assert function(event, object()) == {"statusCode": 204, "headers": {}, "body": "", "isBase64Encoded": False}
    (notification,) = shop.received
    assert notification.resource == ORDER
    assert function(event, None)["statusCode"] == 401, "a repetition"
    assert len(log.records) == 1


def test_a_question_is_answered_as_text(parser: NotificationParser, shop: Shop, platform: Platform) -> None:
    shop.answer = {"code": "SUCCESS", "message": "停车中"}
    headers, body = platform.notify(at=None)
    event = EVENTS["Tencent API gateway"](dict(headers), body)
    reply = notification_function(parser, shop.handle)(event, None)
    assert (reply["statusCode"], reply["headers"]) == (200, {"Content-Type": "application/json"})
    assert json.loads(reply["body"]) == shop.answer


def test_a_forgery_and_a_large_body_are_refused(
    parser: NotificationParser, shop: Shop, platform: Platform, make_event: Callable[[Headers, bytes], Any]
) -> None:
    function = notification_function(parser, shop.handle)
    headers, body = platform.notify(at=None)
    assert function(make_event(headers, body.replace(b"SUCCESS", b"SUCCESs")), None)["statusCode"] == 401
    assert function(make_event([], body), None)["statusCode"] == 401
    assert function(make_event(headers, b" " * (parser.max_body + 1)), None)["statusCode"] == 413
    assert shop.received == []


@pytest.mark.parametrize(
    "event",
    [
        None,
        b"\xff",
        "[" * 100_000,
        "[]",
        {},
        {"headers": [], "body": "x"},
        {"headers": {}, "body": {"id": 1}},
        {"headers": {}, "body": "%", "isBase64Encoded": True},
        {"headers": {}, "body": "\u00e9", "isBase64Encoded": True},
    ],
    ids=repr,
)
def test_what_is_no_event_is_our_failure(parser: NotificationParser, shop: Shop, event: Any, log: Log) -> None:
    with pytest.raises(RawRequestNeeded):
        read_event(event)
    assert notification_function(parser, shop.handle)(event, None)["statusCode"] == 500
    assert len(log.records) == 1


def test_an_async_handler_is_refused(parser: NotificationParser, shop: Shop) -> None:
    with pytest.raises(ConfigurationError, match="no event loop"):
        notification_function(parser, shop.handle_async)


def test_the_request_shows_no_body(platform: Platform) -> None:
    headers, body = platform.notify(at=None)
    request = read_event(EVENTS["Aliyun HTTP trigger"](dict(headers), body))
    assert (request.body, "ciphertext" in repr(request)) == (body, False)
