"""The one place where an error becomes text or JSON: what happened, what it means for the money, what to do."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from wechatpay_cli.terminal import OutputFormat, print_json, say

if TYPE_CHECKING:
    from wechatpay_auth.errors import WeChatPayError


@contextmanager
def failures_reported(output: OutputFormat) -> Iterator[None]:
    """Errors of the packages end the command with exit code 1 and a text, never with a stack trace."""
    from wechatpay_auth.errors import WeChatPayError

    try:
        yield
    except WeChatPayError as error:
        if output is OutputFormat.JSON:
            print_json({"error": _as_json(error)})
        else:
            say(f"error: {error}")
            for line in _advice(error):
                say(f"  {line}")
        raise typer.Exit(1) from None


def _outcome(error: WeChatPayError) -> str:
    """What became of the call, in one word for programs."""
    from wechatpay_auth.errors import APIStatusError, NotSent, OutcomeUnknown
    from wechatpay_client.errors import BillError, FileTooLarge

    match error:
        case NotSent():
            return "not-sent"
        case OutcomeUnknown():  # before APIStatusError: a ServerError is both
            return "unknown"
        case APIStatusError():
            return "refused"
        case BillError() | FileTooLarge():
            return "discarded"  # a file that came and is not to be relied on, or is too long to hold
    return "not-sent"  # a setting or a key is wrong


def _advice(error: WeChatPayError) -> Iterator[str]:
    from wechatpay_auth.errors import (
        APIStatusError,
        AuthenticationFailed,
        ConnectionFailed,
        OutcomeUnknown,
        ResponseNotVerified,
        ServerError,
    )
    from wechatpay_client.errors import FileTooLarge, InvalidRequest

    match error:
        case InvalidRequest():
            yield "a field that is newer than the spec: --no-validate sends the call unchecked"
        case FileTooLarge():
            yield "-o FILE saves it piece by piece"
        case ConnectionFailed():
            yield "check base_url in the configuration; a local sandbox has to be running: wechatpay sandbox"
        case ServerError():
            yield "ask for the outcome before repeating it, and repeat it with the same numbers only"
        case OutcomeUnknown():
            if isinstance(error, ResponseNotVerified):
                yield f"cause: {error.cause.cause.value}; check the keys of [platform] and this machine's clock"
            yield "the call may have taken effect: ask for the outcome before repeating it"
        case APIStatusError():
            detail = shown_detail(error.detail)
            if detail is not None:
                yield f"detail: {json.dumps(detail, ensure_ascii=False)}"
            if isinstance(error, AuthenticationFailed):
                yield "check that serial and private_key in the configuration belong together, and this machine's clock"
            yield "nothing was done" + ("; it may be repeated after a pause" if error.retryable else "")


def _as_json(error: WeChatPayError) -> dict[str, object]:
    from wechatpay_auth.errors import APIStatusError, OutcomeUnknown, ResponseNotVerified
    from wechatpay_client.errors import InvalidRequest

    found: dict[str, object] = {
        "type": type(error).__name__,
        "outcome": _outcome(error),
        "message": str(error),
    }
    if isinstance(error, APIStatusError | OutcomeUnknown):
        found |= {"status_code": error.status_code, "request_id": error.request_id}
    if isinstance(error, APIStatusError):
        found |= {"code": error.code, "meaning": error.meaning}
        found |= {"retryable": error.retryable, "detail": shown_detail(error.detail)}
    if isinstance(error, OutcomeUnknown) and error.idempotency_field is not None:
        found["idempotency"] = {error.idempotency_field: error.idempotency_value}
    if isinstance(error, ResponseNotVerified):
        found["cause"] = error.cause.cause.value
    if isinstance(error, InvalidRequest):
        found["violations"] = [violation.as_dict() for violation in error.violations]
    return found


_LINES_BEFORE_THE_BODY = 4


def shown_detail(detail: object) -> object:
    """The `detail` of a refusal without what was sent: `value` repeats a field, the hashed message begins the body."""
    if isinstance(detail, Mapping):
        shown = {key: shown_detail(item) for key, item in detail.items() if key != "value"}
        message = shown.get("truncated_sign_message")
        if isinstance(message, str):
            shown["truncated_sign_message"] = "\n".join(message.split("\n")[:_LINES_BEFORE_THE_BODY])
        return shown
    if isinstance(detail, list):
        return [shown_detail(item) for item in detail]
    return detail
