"""Notifications in Litestar.

    app = Litestar([notification_route("/notify", parser, handle)])

What `handle` does decides the answer: see `wechatpay_auth.frameworks`.
"""

from __future__ import annotations

import asyncio
from typing import Any, cast

from litestar import Request, Response, post
from litestar.exceptions import InternalServerException
from litestar.exceptions.http_exceptions import RequestEntityTooLarge
from litestar.handlers import HTTPRouteHandler

from wechatpay_auth.errors import WeChatPayError
from wechatpay_auth.notification import NotificationParser, too_large
from wechatpay_auth.notification_errors import RawRequestNeeded
from wechatpay_auth.translation import gettext as _

from .answering import Answer, AsyncHandler, Handler, answer, answer_async, copy_name, is_async, refuse


def notification_route(path: str, parser: NotificationParser, handle: Handler | AsyncHandler) -> HTTPRouteHandler:
    """A route that verifies, decrypts, hands over and answers. A sync `handle` and the parser run in threads."""

    async def endpoint(request: Request[Any, Any, Any]) -> Response[bytes]:
        try:
            parser.check_head(request.scope)
            body = await _body(request, parser.max_body)
        except WeChatPayError as error:
            return _response(refuse(error))
        if is_async(handle):
            parsing = asyncio.to_thread(parser.parse, request.scope, body)
            return _response(await answer_async(parsing, parser, handle))
        return _response(await asyncio.to_thread(answer, parser, cast(Handler, handle), request.scope, body))

    copy_name(handle, endpoint).__module__ = __name__  # in which Litestar reads the annotations
    return post(path, request_max_body_size=parser.max_body)(endpoint)


async def _body(request: Request[Any, Any, Any], max_body: int) -> bytes:
    """The body. Raises BodyTooLarge and RawRequestNeeded."""
    was_read = not request.is_connected
    try:
        return await request.body()
    except RequestEntityTooLarge:
        pass
    except InternalServerException:
        if was_read:
            text = _("something read request.stream() before this route; let that call await request.body() instead")
            raise RawRequestNeeded(text) from None
        raise
    raise too_large(max_body)


def _response(given: Answer) -> Response[bytes]:
    return Response(given.body, status_code=given.status, media_type="application/json")
