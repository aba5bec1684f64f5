"""Notifications in Django, and in Django REST framework.

    urlpatterns = [path("notify/", notification_view(parser, handle))]

In an APIView with empty `authentication_classes` and `permission_classes`: `return view(request)`, before
`request.data` is touched.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias, cast, overload

from asgiref.sync import sync_to_async
from django.core.exceptions import RequestDataTooBig
from django.db import connections
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotAllowed
from django.http.request import RawPostDataException

from wechatpay_auth.errors import WeChatPayError
from wechatpay_auth.notification import NotificationParser, too_large
from wechatpay_auth.notification_errors import RawRequestNeeded
from wechatpay_auth.translation import gettext as _

from .answering import Answer, AsyncHandler, Handler, answer, answer_async, copy_name, is_async, refuse

View: TypeAlias = Callable[..., HttpResponseBase]
AsyncView: TypeAlias = Callable[..., Coroutine[Any, Any, HttpResponseBase]]


@overload
def notification_view(parser: NotificationParser, handle: AsyncHandler) -> AsyncView: ...
@overload
def notification_view(parser: NotificationParser, handle: Handler) -> View: ...
def notification_view(parser: NotificationParser, handle: Handler | AsyncHandler) -> View | AsyncView:
    """A view that verifies, decrypts, hands over and answers; see `wechatpay_auth.frameworks`.

    It takes POST only, and is exempt from CSRF checks: what it checks is a signature, not a cookie. Where
    ATOMIC_REQUESTS is on, the transaction of a handler that failed is rolled back. An async handler makes an async
    view.
    """
    view = _async_view(parser, handle) if is_async(handle) else _view(parser, cast(Handler, handle))
    # why: by hand, since csrf_exempt of older Djangos hides that a view is async.
    view.csrf_exempt = True  # type: ignore[union-attr]
    return copy_name(handle, view)


def _view(parser: NotificationParser, handle: Handler) -> View:
    def view(request: HttpRequest, **_variables: object) -> HttpResponseBase:
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        try:
            body = _body(request, parser)
        except WeChatPayError as error:
            return _response(refuse(error))
        given = answer(parser, handle, request.META, body)
        if given.status == 500:
            _roll_back()
        return _response(given)

    return view


def _async_view(parser: NotificationParser, handle: AsyncHandler) -> AsyncView:
    async def view(request: HttpRequest, **_variables: object) -> HttpResponseBase:
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        try:
            body = _body(request, parser)
        except WeChatPayError as error:
            return _response(refuse(error))
        parsing = sync_to_async(parser.parse, thread_sensitive=False)(request.META, body)
        return _response(await answer_async(parsing, parser, handle))

    return view


def _body(request: HttpRequest, parser: NotificationParser) -> bytes:
    """The body, no more of it than it may have. Raises MissingHeader, BodyTooLarge and RawRequestNeeded."""
    parser.check_head(request.META)
    try:
        # why: of a body in chunks only ASGI has more than nothing, and request.body would hold all of it; a
        # Content-Length beside the chunks says nothing.
        announced = request.META.get("CONTENT_LENGTH") and "HTTP_TRANSFER_ENCODING" not in request.META
        if announced or not hasattr(request, "scope"):
            return request.body
        read = request.read(parser.max_body + 1)
        if len(read) <= parser.max_body:
            return read or request.body
    except RequestDataTooBig:  # by the setting DATA_UPLOAD_MAX_MEMORY_SIZE
        pass
    except RawPostDataException:
        raise RawRequestNeeded(
            _(
                "something read the body before this view (request.data of Django REST framework, request.POST or "
                "request.read()), and it can be read once; call this view first, or let that touch request.body "
                "before"
            )
        ) from None
    raise too_large(parser.max_body)


def _roll_back() -> None:
    # why: Django rolls a request's transaction back when its view raises, and this one answers instead.
    for connection in connections.all(initialized_only=True):
        if connection.settings_dict["ATOMIC_REQUESTS"] and connection.in_atomic_block:
            connection.set_rollback(True)


def _response(given: Answer) -> HttpResponse:
    response = HttpResponse(given.body, status=given.status, content_type="application/json")
    if given.status == 204:
        del response["Content-Type"]
    return response
