"""Notifications in Tornado.

    app = Application([("/notify", notification_handler(parser, handle))])

What `handle` does decides the answer: see `wechatpay_auth.frameworks`.
"""

from __future__ import annotations

import asyncio
from typing import cast

from tornado.web import RequestHandler, stream_request_body

from wechatpay_auth.errors import WeChatPayError
from wechatpay_auth.notification import NotificationParser, too_large

from .answering import Answer, AsyncHandler, Handler, answer, answer_async, is_async, refuse


def notification_handler(parser: NotificationParser, handle: Handler | AsyncHandler) -> type[RequestHandler]:
    """A handler that verifies, decrypts, hands over and answers. A sync `handle` and the parser run in threads."""

    @stream_request_body
    class NotificationHandler(RequestHandler):
        SUPPORTED_METHODS = ("POST",)

        def prepare(self) -> None:
            self._read = bytearray()
            self._headers_read = list(self.request.headers.get_all())
            try:
                parser.check_head(self._headers_read)
            except WeChatPayError as error:
                self._answer(refuse(error))

        def data_received(self, chunk: bytes) -> None:
            self._read += chunk[: parser.max_body + 1]
            if len(self._read) > parser.max_body and not self._finished:
                self._answer(refuse(too_large(parser.max_body)))

        async def post(self) -> None:
            if self._finished:
                return
            headers, body = self._headers_read, bytes(self._read)
            if is_async(handle):
                self._answer(await answer_async(asyncio.to_thread(parser.parse, headers, body), parser, handle))
            else:
                self._answer(await asyncio.to_thread(answer, parser, cast(Handler, handle), headers, body))

        def _answer(self, given: Answer) -> None:
            self.set_status(given.status)
            if given.body:
                self.set_header("Content-Type", "application/json")
            else:
                self.clear_header("Content-Type")
            self.finish(given.body or None)

    return NotificationHandler
