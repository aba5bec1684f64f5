"""Notifications in Flask.

    app.add_url_rule("/notify", view_func=notification_view(parser, handle), methods=["POST"])

What `handle` does decides the answer: see `wechatpay_auth.frameworks`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from flask import Response, current_app, request
from werkzeug.exceptions import RequestEntityTooLarge

from wechatpay_auth.errors import WeChatPayError
from wechatpay_auth.notification import NotificationParser, too_large
from wechatpay_auth.notification_errors import RawRequestNeeded
from wechatpay_auth.translation import gettext as _

from .answering import Answer, AsyncHandler, Handler, answer, copy_name, refuse


def notification_view(parser: NotificationParser, handle: Handler | AsyncHandler) -> Callable[..., Response]:
    """A view that verifies, decrypts, hands over and answers; see `wechatpay_auth.frameworks`.

    An async handler needs Flask's extra `async`. Variables of the URL stay in `flask.request.view_args`.
    """

    def view(**_variables: object) -> Response:
        try:
            parser.check_head(request.headers)
            body = _body(parser.max_body)
        except WeChatPayError as error:
            return _response(refuse(error))
        return _response(answer(parser, cast(Handler, current_app.ensure_sync(handle)), request.headers, body))

    return copy_name(handle, view)


def _body(max_body: int) -> bytes:
    """The body, no more of it than it may have. Raises BodyTooLarge and RawRequestNeeded."""
    announced = request.content_length
    try:
        # why: werkzeug reads no more than was announced; of a body in chunks nothing was.
        body = _read_unannounced(max_body) if announced is None else request.get_data()
    except RequestEntityTooLarge:  # by MAX_CONTENT_LENGTH of the application
        body = None
    if body is None:
        raise too_large(max_body)
    if not body and announced:
        raise RawRequestNeeded(
            _(
                "something read the body before this view (request.stream, request.form or a hook), and it can be "
                "read once; let that call request.get_data() first, which keeps it"
            )
        )
    return body


def _read_unannounced(max_body: int) -> bytes | None:
    """A body without a Content-Length; None if it is too large."""
    read = bytearray()
    while len(read) <= max_body:
        chunk = request.stream.read(max_body + 1 - len(read))
        if not chunk:
            # why get_data: who has called it before has emptied the stream, and it kept the body.
            return bytes(read) or request.get_data()
        read += chunk
    return None


def _response(given: Answer) -> Response:
    response = Response(given.body, given.status, mimetype="application/json")
    if given.status == 204:
        del response.headers["Content-Type"]
    return response
