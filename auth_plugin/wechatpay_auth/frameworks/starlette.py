"""Notifications in Starlette and FastAPI.

    app.add_route("/notify", notification_endpoint(parser, handle), methods=["POST"])        # both
    app.add_api_route("/notify", notification_endpoint(parser, handle), methods=["POST"])    # FastAPI, in its docs

What `handle` does decides the answer: see `wechatpay_auth.frameworks`.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import aclosing
from typing import Any, cast

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from wechatpay_auth.errors import WeChatPayError
from wechatpay_auth.notification import NotificationParser, too_large
from wechatpay_auth.notification_errors import RawRequestNeeded
from wechatpay_auth.received_headers import content_length
from wechatpay_auth.translation import gettext as _

from .answering import Answer, AsyncHandler, Handler, answer, answer_async, copy_name, is_async, refuse


def notification_endpoint(
    parser: NotificationParser, handle: Handler | AsyncHandler
) -> Callable[[Request], Coroutine[Any, Any, Response]]:
    """An endpoint that verifies, decrypts, hands over and answers; see `wechatpay_auth.frameworks`.

    A sync handler runs in a thread, and so does the parser in any case: neither its arithmetic nor a shared replay
    cache holds up the event loop.
    """

    async def endpoint(request: Request) -> Response:
        try:
            parser.check_head(request.scope)
            body = await _body(request, parser.max_body)
        except WeChatPayError as error:
            return _response(refuse(error))
        if is_async(handle):
            parsing = run_in_threadpool(parser.parse, request.scope, body)
            return _response(await answer_async(parsing, parser, handle))
        return _response(await run_in_threadpool(answer, parser, cast(Handler, handle), request.scope, body))

    return copy_name(handle, endpoint)


async def _body(request: Request, max_body: int) -> bytes:
    """The body, no more of it than it may have. Raises BodyTooLarge and RawRequestNeeded."""
    read = bytearray()
    try:
        async with aclosing(request.stream()) as chunks:
            async for chunk in chunks:
                read += chunk
                if len(read) > max_body:
                    raise too_large(max_body)
        # why: behind some middleware, a stream that was consumed gives an empty body.
        if read or not content_length(request.scope):
            return bytes(read)
    except RuntimeError:  # starlette: "Stream consumed"
        pass
    raise RawRequestNeeded(
        _(
            "something read the body before this endpoint (request.stream() or request.form()), and it can be read "
            "once; let that call await request.body() first, which keeps it"
        )
    )


def _response(given: Answer) -> Response:
    return Response(given.body, given.status, media_type="application/json" if given.body else None)
