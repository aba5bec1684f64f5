"""Which failures a call repeats by itself, how often and after what pause.

Only what cannot do harm twice: a request that never left, one that was turned away for speed, and one whose outcome the
platform does not know where the spec says that a repetition is the same request.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from wechatpay_auth.errors import ConnectionFailed, NotSent, OutcomeUnknown, RateLimited, ServerError

from .operation import Operation

T = TypeVar("T")

MOST_RETRIES = 3
FIRST_PAUSE = 1.0
"""Seconds before the first repetition, doubled for each further one, with as much jitter again."""
LONGEST_PAUSE = 8.0

FAILED = (ConnectionFailed, RateLimited, OutcomeUnknown)
"""The only errors after which anything more is done: a repetition, or finding out."""


def may_repeat(error: BaseException, operation: Operation[Any]) -> bool:
    """Whether the same request, signed anew, may be sent again after `error`. Decided on the code, not the status."""
    if isinstance(error, ConnectionFailed | RateLimited):
        return True
    same_twice = operation.method == "GET" or operation.idempotency is not None
    return isinstance(error, ServerError) and error.retryable and same_twice


class Attempts:
    """The sendings of one call, the first of which has failed.

    A call of which one sending may have taken effect ends with an unknown outcome whatever a later sending says of
    itself: a refused connection at the end does not make the first one unsent.
    """

    def __init__(self, operation: Operation[Any], first: BaseException, retries: int) -> None:
        self._operation = operation
        self._first: BaseException | None = first
        self._retries = retries
        self._unknown = first if isinstance(first, OutcomeUnknown) else None

    def run(self, send: Callable[[], T]) -> T:
        """Repeat `send` until it succeeds, fails for good or has been tried often enough."""
        from tenacity import Retrying  # 30 ms, which only a failed call pays

        def attempt() -> T:
            self._raise_first()
            return send()

        try:
            return Retrying(**self._rules())(attempt)
        except (NotSent, RateLimited) as error:
            raise self._outcome(error) from error.__cause__

    async def run_async(self, send: Callable[[], Awaitable[T]]) -> T:
        """`run`, awaited."""
        from tenacity import AsyncRetrying

        async def attempt() -> T:
            self._raise_first()
            return await send()

        try:
            return await AsyncRetrying(**self._rules())(attempt)
        except (NotSent, RateLimited) as error:
            raise self._outcome(error) from error.__cause__

    def _raise_first(self) -> None:
        """The sending that failed counts as the first attempt, so that a pause comes before the next one."""
        first, self._first = self._first, None
        if first is not None:
            raise first

    def _rules(self) -> dict[str, Any]:
        from tenacity import retry_if_exception, stop_after_attempt, wait_exponential, wait_random

        return {
            "stop": stop_after_attempt(1 + self._retries),
            "wait": wait_exponential(multiplier=FIRST_PAUSE, max=LONGEST_PAUSE) + wait_random(0, FIRST_PAUSE),
            "retry": retry_if_exception(self._may_repeat),
            "reraise": True,
        }

    def _may_repeat(self, error: BaseException) -> bool:
        if isinstance(error, OutcomeUnknown):
            self._unknown = error
        return may_repeat(error, self._operation)

    def _outcome(self, error: NotSent | RateLimited) -> NotSent | RateLimited | OutcomeUnknown:
        return error if self._unknown is None else self._unknown
