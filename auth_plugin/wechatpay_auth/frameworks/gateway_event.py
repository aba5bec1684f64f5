"""Notifications in functions that a gateway calls: AWS Lambda, Tencent SCF, Aliyun Function Compute.

    handler = notification_function(parser, handle)      # the function that the gateway is told to call

The gateways agree on an event with `headers`, `body` and `isBase64Encoded`, and on the form of the answer: AWS API
Gateway in both versions, Lambda URLs, load balancers, Tencent's API gateway and function URLs, Aliyun's HTTP triggers.

What `handle` does decides the answer: see `wechatpay_auth.frameworks`.
"""

from __future__ import annotations

import json
from binascii import Error as NotBase64
from binascii import a2b_base64
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from wechatpay_auth.errors import ConfigurationError, WeChatPayError
from wechatpay_auth.notification import NotificationParser
from wechatpay_auth.notification_errors import RawRequestNeeded
from wechatpay_auth.translation import gettext as _

from .answering import Answer, Handler, answer, is_async, refuse


class EventRequest(NamedTuple):
    """The request inside the event of a gateway."""

    headers: Mapping[str, Any]
    """A value is a text or a list of texts."""
    body: bytes
    """What WeChat Pay sent, to the byte."""

    def __repr__(self) -> str:
        return f"EventRequest(body={len(self.body)} bytes)"


def notification_function(
    parser: NotificationParser, handle: Handler
) -> Callable[[Mapping[str, Any] | str | bytes, object], dict[str, Any]]:
    """A function of event and context that verifies, decrypts, hands over and answers.

    Raises ConfigurationError for an async handler: a function has no event loop.
    """
    if is_async(handle):
        raise ConfigurationError(_("the handler is an async function, and a gateway's function has no event loop"))

    def function(event: Mapping[str, Any] | str | bytes, context: object = None) -> dict[str, Any]:
        try:
            request = read_event(event)
            parser.check_head(request.headers)
        except WeChatPayError as error:
            return _response(refuse(error))
        return _response(answer(parser, handle, request.headers, request.body))

    return function


def read_event(event: Mapping[str, Any] | str | bytes) -> EventRequest:
    """Headers and raw body of an event, which may still be JSON. Raises RawRequestNeeded for anything else."""
    if isinstance(event, (str, bytes)):
        try:
            event = json.loads(event)
        except (ValueError, RecursionError):
            event = {}
    if not isinstance(event, Mapping):
        raise _no_event()
    listed = event.get("multiValueHeaders")
    headers = listed or event.get("headers", listed)
    body = event.get("body") or ""
    if not isinstance(headers, Mapping) or not isinstance(body, str):
        raise _no_event()
    if event.get("isBase64Encoded") not in (True, "true"):
        return EventRequest(headers, body.encode(errors="surrogatepass"))
    try:
        return EventRequest(headers, a2b_base64(body, strict_mode=True))
    except (NotBase64, ValueError):
        pass
    # why outside of the handler: the error of the decoder holds the body
    raise RawRequestNeeded(_("the event says isBase64Encoded, and its body is not base64"))


def _no_event() -> RawRequestNeeded:
    return RawRequestNeeded(
        _("this is no event of a gateway: it has no headers, or its body is no text; pass the event as it came")
    )


def _response(given: Answer) -> dict[str, Any]:
    headers = {"Content-Type": "application/json"} if given.body else {}
    return {"statusCode": given.status, "headers": headers, "body": given.body.decode(), "isBase64Encoded": False}
