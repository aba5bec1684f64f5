"""Notifications in aiohttp.

    app.router.add_post("/notify", notification_handler(parser, handle))

What `handle` does decides the answer: see `wechatpay_auth.frameworks`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, cast

from aiohttp import web

from wechatpay_auth.errors import WeChatPayError
from wechatpay_auth.notification import NotificationParser, too_large
from wechatpay_auth.notification_errors import RawRequestNeeded
from wechatpay_auth.translation import gettext as _

from .answering import Answer, AsyncHandler, Handler, answer, answer_async, copy_name, is_async, refuse


def notification_handler(
    parser: NotificationParser, handle: Handler | AsyncHandler
) -> Callable[[web.Request], Coroutine[Any, Any, web.Response]]:
    """A handler that verifies, decrypts, hands over and answers. A sync `handle` and the parser run in threads."""

    async def handler(request: web.Request) -> web.Response:
        try:
            parser.check_head(request.headers)
            body = await _body(request, parser.max_body)
        except WeChatPayError as error:
            return _response(refuse(error))
        if is_async(handle):
            parsing = asyncio.to_thread(parser.parse, request.headers, body)
            return _response(await answer_async(parsing, parser, handle))
        return _response(await asyncio.to_thread(answer, parser, cast(Handler, handle), request.headers, body))

    return copy_name(handle, handler)


async def _body(request: web.Request, max_body: int) -> bytes:
    """The body, no more of it than it may have. Raises BodyTooLarge and RawRequestNeeded."""
    read = bytearray()
    async for chunk in request.content.iter_any():
        read += chunk
        if len(read) > max_body:
            raise too_large(max_body)
    body = bytes(read) or await request.read()  # which keeps what it has read before
    if not body and request.content_length:
        raise RawRequestNeeded(
            _("something read request.content before this handler; let that call await request.read(), which keeps it")
        )
    return body


def _response(given: Answer) -> web.Response:
    return web.Response(body=given.body, status=given.status, content_type="application/json" if given.body else None)
