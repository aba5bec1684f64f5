# Generated from spec/ by `make generate`. Do not edit.
"""Which failures a call repeats by itself, how often, after what pause, and how a repeated call ends.

Only what cannot do harm twice is repeated: a request that never left, one that was turned away for its speed, and one
whose outcome the platform does not know, where the spec says that a repetition is the same request.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from wechatpay_auth.errors import (
    ConfigurationError,
    ConnectionFailed,
    NotSent,
    OutcomePending,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    WeChatPayError,
)
from wechatpay_auth.interruption import attach_outcome, own_outcome

from .operation import Operation
from .verdict import Verdict, replaces_unknown

if TYPE_CHECKING:
    from tenacity import RetryCallState

    from .deadline import Deadline
    from .request import CallArguments

T = TypeVar("T")

MOST_RETRIES = 3
FIRST_PAUSE = 1.0
"""Seconds before the first repetition, doubled for each further one, with as much jitter again."""
LONGEST_PAUSE = 8.0

FAILED = (ConnectionFailed, RateLimited, OutcomeUnknown)
"""The only errors after which anything more is done: a repetition, or finding out."""
_NOTHING_SENT = (NotSent, ConfigurationError)
"""Errors that say that the last sending, and only that, did not leave this machine."""
_TOO_MANY_REQUESTS = 429


def may_repeat(error: BaseException, call: CallArguments) -> bool:
    """Whether the same request, signed anew, may be sent again after `error`. Decided on the code, not the status."""
    if isinstance(error, ConnectionFailed | RateLimited):
        return True
    if not isinstance(error, OutcomeUnknown) or isinstance(error, OutcomePending) or not is_safe_to_repeat(call):
        return False
    too_many = error.status_code == _TOO_MANY_REQUESTS  # a gateway's, without a code that says who refused
    return too_many or (isinstance(error, ServerError) and error.retryable)


def is_safe_to_repeat(call: CallArguments) -> bool:
    """Whether sending it a second time is the same as once: it changes nothing, or its number makes it one request.

    Some operations let the caller leave the number out: then each sending is a request of its own.
    """
    from .resolution import idempotency_value  # only what went wrong needs it

    operation = call.operation
    if not operation.changes_state:
        return True
    if operation.idempotency is None or not operation.idempotency.repeat:
        return False
    return bool(idempotency_value(operation, call.path, call.body, call.headers))


def must_query_instead(error: OutcomeUnknown, operation: Operation[Any]) -> bool:
    """Whether the client asks by the query operation, after an error for which it would repeat other operations."""
    asks = operation.idempotency is not None and not operation.idempotency.repeat
    return asks and isinstance(error, ServerError) and error.retryable


def first_pause(deadline: Deadline) -> float:
    """Seconds before the first repetition, or fewer if the deadline is nearer."""
    remaining = deadline.remaining()
    return FIRST_PAUSE if remaining is None else min(FIRST_PAUSE, remaining)


def pausing_rules(retries: int, deadline: Deadline) -> dict[str, Any]:
    """Keywords for tenacity: how long to pause, and to stop after so many repetitions or at the deadline."""
    from tenacity import wait_exponential, wait_random

    pause = wait_exponential(multiplier=FIRST_PAUSE, max=LONGEST_PAUSE) + wait_random(0, FIRST_PAUSE)

    def wait(state: RetryCallState) -> float:
        asked = _platform_pause(state)
        return pause(state) if asked is None else max(asked, pause(state))

    def has_ended(state: RetryCallState) -> bool:
        remaining = deadline.remaining()
        return state.attempt_number > retries or (remaining is not None and state.upcoming_sleep >= remaining)

    return {"stop": has_ended, "wait": wait}


class Sendings:
    """The sendings of one call, the first of which has failed, and what the call ends with.

    A call that changes something and of which one sending may have taken effect ends with that first unknown outcome,
    unless a later sending is done: a refusal or a refused connection at the end does not undo the first one. `NotSent`
    is said only where no sending was answered. A query ends with the last word it got.
    """

    def __init__(self, call: CallArguments, first: WeChatPayError, retries: int, deadline: Deadline) -> None:
        self._call = call
        self._first: WeChatPayError | None = first
        self._retries = retries
        self._deadline = deadline
        self.unknown: OutcomeUnknown | None = None
        self._answered: WeChatPayError | None = None
        self._take(first)

    def run(self, send: Callable[[], T], to_backup: Callable[[], T] | None) -> T:
        """Repeat `send` until it succeeds, fails for good or has been tried often enough; then the backup host."""
        from tenacity import Retrying  # 30 ms, which only a failed call pays

        def send_again() -> T:
            self._raise_first()
            return send()

        try:
            try:
                return Retrying(**self._rules())(send_again)
            except ConnectionFailed:
                if to_backup is None:
                    raise
                return to_backup()
        except WeChatPayError as error:
            ended = self.end(error)
            raise ended from ended.__cause__

    async def run_async(self, send: Callable[[], Awaitable[T]], to_backup: Callable[[], Awaitable[T]] | None) -> T:
        """`run`, awaited."""
        from tenacity import AsyncRetrying

        async def send_again() -> T:
            self._raise_first()
            return await send()

        try:
            try:
                return await AsyncRetrying(**self._rules())(send_again)
            except ConnectionFailed:
                if to_backup is None:
                    raise
                return await to_backup()
        except WeChatPayError as error:
            ended = self.end(error)
            raise ended from ended.__cause__

    def end(self, last: WeChatPayError) -> WeChatPayError:
        """The error that the call ends with, of which `last` is that of its last sending."""
        self._take(last)
        # An error is never the verdict DONE, and REFUSED stands for every other one here.
        if self.unknown is not None and not replaces_unknown(Verdict.REFUSED, self._call.operation.facts):
            if last is not self.unknown and (not isinstance(last, OutcomeUnknown) or isinstance(last, OutcomePending)):
                self.unknown.later = last
            return self.unknown
        if isinstance(last, _NOTHING_SENT) and self._answered is not None:
            return self._answered
        return last

    def interrupt(self, interruption: BaseException) -> None:
        """Attach to what interrupted the call that an earlier sending may have taken effect."""
        if self.unknown is None or not self._call.operation.changes_state:
            return
        running = own_outcome(interruption)  # of the sending that was interrupted, if one was
        if running is not None:
            self._take(running)
        attach_outcome(interruption, self.unknown)

    def _take(self, error: WeChatPayError) -> None:
        if isinstance(error, OutcomeUnknown):
            if self.unknown is None:
                self.unknown = error
            # The last sending may be the one that takes effect.
            self.unknown.sent_at = error.sent_at or self.unknown.sent_at
        if not isinstance(error, _NOTHING_SENT):
            self._answered = error

    def _raise_first(self) -> None:
        """Raise the first failure once. It counts as the first sending, so a pause comes before the next one."""
        first, self._first = self._first, None
        if first is not None:
            raise first

    def _rules(self) -> dict[str, Any]:
        from tenacity import retry_if_exception

        rules = pausing_rules(self._retries, self._deadline)
        return {**rules, "retry": retry_if_exception(self._may_repeat), "reraise": True}

    def _may_repeat(self, error: BaseException) -> bool:
        if isinstance(error, WeChatPayError):
            self._take(error)
        return may_repeat(error, self._call)


def _platform_pause(state: RetryCallState) -> float | None:
    error = state.outcome.exception() if state.outcome is not None else None
    return error.retry_after if isinstance(error, OutcomeUnknown | RateLimited) else None
