"""The answer to a notification, whichever the framework."""

from __future__ import annotations

import inspect
import json
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeGuard, TypeVar

from wechatpay_auth.errors import SignatureProbe, VerificationError, WeChatPayError
from wechatpay_auth.notification import Notification, NotificationParser
from wechatpay_auth.notification_errors import BodyTooLarge, MalformedNotification, NotificationNotTaken
from wechatpay_auth.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_auth.received_headers import ReceivedHeaders

Reply: TypeAlias = Mapping[str, object] | None
"""None, or the JSON object that a synchronous question (PARKING_FEE.QUERY_TRANS_INFO…) is answered with.

Anything else that a handler returns is taken for None.
"""
Handler: TypeAlias = Callable[[Notification], Reply]
AsyncHandler: TypeAlias = Callable[[Notification], Coroutine[Any, Any, Reply]]

_logger = logging.getLogger("wechatpay_auth.notification")
_View = TypeVar("_View", bound=Callable[..., object])


class Answer(NamedTuple):
    """A status and a JSON body, which is empty with 204."""

    status: int
    body: bytes


def _failure(status: int, message: str) -> Answer:
    return Answer(status, json.dumps({"code": "FAIL", "message": message}, separators=(",", ":")).encode())


_DONE = Answer(204, b"")
_FAILURE = "the handler of notification %r (%r) failed; the answer is 500, so it will be sent again"
_NOT_TAKEN = "notification %r (%r) was not taken, and the answer is 500, so it will be sent again: %s"
_HANDLER_FAILED = _failure(500, "the notification was not handled; send it again")


def answer(parser: NotificationParser, handle: Handler, headers: ReceivedHeaders, body: bytes) -> Answer:
    """Parse the notification, hand it to the handler, and return the answer to send."""
    try:
        notification = parser.parse(headers, body)
    except WeChatPayError as error:
        return refuse(error)
    try:
        with _forget_on_failure(parser, notification):
            return _accept(handle(notification))
    except NotificationNotTaken as error:
        _logger.error(_NOT_TAKEN, notification.id, notification.event_type, error)
        return _HANDLER_FAILED
    except Exception:
        _logger.exception(_FAILURE, notification.id, notification.event_type)
        return _HANDLER_FAILED


async def answer_async(parsing: Awaitable[Notification], parser: NotificationParser, handle: AsyncHandler) -> Answer:
    """`answer` for a handler that is awaited. `parsing` is `parser.parse` in a thread: its replay cache may block."""
    try:
        notification = await parsing
    except WeChatPayError as error:
        return refuse(error)
    try:
        with _forget_on_failure(parser, notification):
            return _accept(await handle(notification))
    except NotificationNotTaken as error:
        _logger.error(_NOT_TAKEN, notification.id, notification.event_type, error)
        return _HANDLER_FAILED
    except Exception:
        _logger.exception(_FAILURE, notification.id, notification.event_type)
        return _HANDLER_FAILED


def refuse(error: WeChatPayError) -> Answer:
    """The answer to a request that is not accepted. The reason is logged; body and signature are not."""
    if isinstance(error, VerificationError):
        # why: probes come by themselves and prove that all is well; the rest somebody ought to look at.
        _logger.log(
            logging.INFO if isinstance(error, SignatureProbe) else logging.WARNING, "notification refused: %s", error
        )
        return _failure(401, f"signature not accepted: {error.cause}")
    if isinstance(error, BodyTooLarge):
        _logger.warning("notification refused: %s", error)
        return _failure(413, "the body is larger than a notification")
    _logger.error("notification not read: %s", error)
    if isinstance(error, MalformedNotification):
        return _failure(400, "signed, but not a notification")
    return _failure(500, "the notification could not be read; send it again")


def is_async(handle: Handler | AsyncHandler) -> TypeGuard[AsyncHandler]:
    """Whether what this handler returns must be awaited."""
    return inspect.iscoroutinefunction(handle) or inspect.iscoroutinefunction(getattr(handle, "__call__", None))  # noqa: B004


def copy_name(handle: Handler | AsyncHandler, view: _View) -> _View:
    """Give the view the handler's name: frameworks name routes by function, and would take two views for one."""
    update_wrapper(view, handle, assigned=("__module__", "__name__", "__qualname__", "__doc__"), updated=())
    # why: a framework that unwraps would believe that it calls the handler itself.
    del view.__wrapped__  # type: ignore[attr-defined]
    return view


@contextmanager
def _forget_on_failure(parser: NotificationParser, notification: Notification) -> Iterator[None]:
    try:
        yield
    except BaseException:
        # why: also when the handler is cancelled or the process stops: the platform will send it again.
        parser.forget(notification)
        raise


def _accept(reply: object) -> Answer:
    if isinstance(reply, Mapping):
        return Answer(200, json.dumps(dict(reply), ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode())
    if inspect.iscoroutine(reply):
        reply.close()  # why: else Python warns, long after, of something never awaited
        raise TypeError(_("the handler returned a coroutine: declare it with async def"))
    # why anything: the handler has done its work, and an answer of 500 would have it done again
    return _DONE
