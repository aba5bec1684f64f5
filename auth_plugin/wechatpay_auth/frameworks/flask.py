"""Notifications in Flask.

    app.add_url_rule("/notify", view_func=notification_view(parser, handle), methods=["POST"])

What `handle` does decides the answer: see `wechatpay_auth.frameworks`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from flask import Response, current_app, request

from wechatpay_auth.notification import NotificationParser
from wechatpay_auth.notification_errors import RawRequestNeeded

from .answering import Answer, AsyncHandler, Handler, answer, named_after, refused


def notification_view(parser: NotificationParser, handle: Handler | AsyncHandler) -> Callable[..., Response]:
    """A view that verifies, decrypts, hands over and answers; see `wechatpay_auth.frameworks`.

    An async handler needs Flask's extra `async`. Variables of the URL stay in `flask.request.view_args`.
    """

    def view(**_variables: object) -> Response:
        body = request.get_data()
        if not body and request.content_length:
            return _response(
                refused(
                    RawRequestNeeded(
                        "something read the body before this view (request.stream, request.form or a hook), and it "
                        "can be read once; let that call request.get_data() first, which keeps it"
                    )
                )
            )
        return _response(answer(parser, cast(Handler, current_app.ensure_sync(handle)), request.headers, body))

    return named_after(handle, view)


def _response(given: Answer) -> Response:
    response = Response(given.body, given.status, mimetype="application/json")
    if given.status == 204:
        del response.headers["Content-Type"]
    return response
