"""Asking by the query operation what became of a call that must not be repeated, such as one with a payment code.

For other calls the caller asks, by `resolve()` of the error.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from wechatpay_auth.errors import CannotResolve, OutcomeUnknown
from wechatpay_auth.resolution import NoEffectYet, NotKnown, TookEffect

from .response import Response
from .retries import first_pause, pausing_rules
from .wire import plain

if TYPE_CHECKING:
    from tenacity import RetryCallState
    from wechatpay_auth.resolution import AnyResolution

    from .deadline import Deadline
    from .request import CallArguments

T = TypeVar("T")


def ask_until_known(ask: Callable[[], AnyResolution[T]], retries: int, deadline: Deadline) -> AnyResolution[T] | None:
    """The last answer of `ask`. It is called after a pause, and again while its answer decides nothing.

    None if no call of it gave an answer."""
    from tenacity import Retrying

    rules = _asking_rules(retries, deadline)
    time.sleep(first_pause(deadline))
    found: AnyResolution[T] | None = Retrying(**rules)(ask)
    return found


async def ask_until_known_async(
    ask: Callable[[], Awaitable[AnyResolution[T]]], retries: int, deadline: Deadline
) -> AnyResolution[T] | None:
    """`ask_until_known`, awaited."""
    from asyncio import sleep

    from tenacity import AsyncRetrying

    async def ask_again() -> AnyResolution[T]:
        return await ask()

    rules = _asking_rules(retries, deadline)
    await sleep(first_pause(deadline))
    found: AnyResolution[T] | None = await AsyncRetrying(**rules)(ask_again)
    return found


def _asking_rules(retries: int, deadline: Deadline) -> dict[str, Any]:
    from tenacity import retry_if_exception_type, retry_if_result

    def is_open(found: object) -> bool:
        return isinstance(found, NoEffectYet | NotKnown)

    def last(state: RetryCallState) -> object:
        # The last answer counts, even if it decides nothing.
        return None if state.outcome is None or state.outcome.failed else state.outcome.result()

    rules = pausing_rules(retries - 1, deadline)
    retry = retry_if_result(is_open) | retry_if_exception_type(CannotResolve)
    return {**rules, "retry": retry, "retry_error_callback": last}


def result_or_raise(
    arguments: CallArguments, unknown: OutcomeUnknown, found: AnyResolution[Response[Any]] | None
) -> Response[Any]:
    """The result, where the query tells that the call took effect and its reply has what the call's own would have.

    The response then has the status, headers and bytes of the reply to the query. Raises the unknown outcome otherwise.
    """
    operation = arguments.operation
    if isinstance(found, TookEffect):
        asked = found.reply
        response = Response(operation, asked.status_code, asked.headers, asked.content, asked.json())
        if _fits(response):
            return response
    unknown.resolution = found
    raise unknown from unknown.__cause__


def _fits(response: Response[Any]) -> bool:
    """Whether the reply fits the spec, as it came or as it is read: null is an absent field, an id may be a number."""
    check, data = response.operation.reply_check, response.json()
    if check.is_valid({"response": data}):
        return True
    return type(data) is dict and check.is_valid({"response": plain(response.parsed)})
