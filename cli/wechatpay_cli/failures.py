"""Turns errors into text or JSON: what happened, what it means for the money, what to do. No other module does."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from wechatpay_cli.terminal import OutputFormat, print_json, say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_auth.errors import APIStatusError, OutcomeUnknown, WeChatPayError

NOT_DONE = 1
"""Exit code: nothing was done, or the file that came must not be relied on."""
NOT_CHECKED = 4
"""Exit code: nothing wrong was found, but something could not be checked."""
MAY_HAVE_TAKEN_EFFECT = 3
"""Exit code: the outcome of the call is unknown, or the call is not finished. Ask for the outcome, do not repeat it."""


@dataclass
class Failures:
    """What a report of an error needs to know about the call. The command sets it once it knows the operation."""

    changes_state: bool = True
    """Whether the call may change anything; a query does not."""
    ask_command: Callable[[], str | None] = lambda: None
    """The command that asks for the outcome of the call; None if the spec names no query for it."""


@contextmanager
def report_failures(output: OutputFormat) -> Iterator[Failures]:
    """Inside, an error of the packages ends the command with a text and exit code 1 or 3, never with a stack trace."""
    from wechatpay_auth.errors import OutcomeUnknown, WeChatPayError

    failures = Failures()
    try:
        yield failures
    except WeChatPayError as error:
        if output is OutputFormat.JSON:
            print_json({"error": _as_json(error, failures)})
        else:
            say(_("error: {problem}").format(problem=error))
            for line in _advice(error, failures):
                say(f"  {line}")
        is_open = isinstance(error, OutcomeUnknown) and failures.changes_state
        raise typer.Exit(MAY_HAVE_TAKEN_EFFECT if is_open else NOT_DONE) from None


def _outcome(error: WeChatPayError) -> str:
    """The outcome of the call, as a code for programs."""
    from wechatpay_auth.errors import APIStatusError, IdentifierMismatch, NotSent, OutcomePending, OutcomeUnknown
    from wechatpay_client.errors import BillError, FileTooLarge

    match error:
        case NotSent():
            return "not-sent"
        case OutcomePending():
            return "pending"
        case OutcomeUnknown():  # before APIStatusError: a ServerError is both
            return "unknown"
        case APIStatusError():
            return "refused"
        case IdentifierMismatch():
            return "mismatched"  # the reply to a query is about another resource
        case BillError() | FileTooLarge():
            return "discarded"  # the file must not be relied on, or is too long for memory
    return "not-sent"  # a setting or a key is wrong


def _advice(error: WeChatPayError, failures: Failures) -> Iterator[str]:
    from wechatpay_auth.errors import (
        APIStatusError,
        ConnectionFailed,
        IdentifierMismatch,
        OutcomeUnknown,
    )
    from wechatpay_client.errors import FileTooLarge, InvalidRequest

    match error:
        case InvalidRequest():
            yield _("if the spec is wrong here, send the call unchecked: --no-validate")
        case FileTooLarge():
            yield _("save the file piece by piece: -o FILE")
        case ConnectionFailed():
            yield _("check base_url in the configuration; start a local sandbox by: wechatpay sandbox")
        case OutcomeUnknown():
            yield from _advice_on_unknown(error, failures)
        case IdentifierMismatch():
            yield _("the reply is not a result; make the call again")
        case APIStatusError():
            yield from _advice_on_refusal(error)


def _advice_on_unknown(error: OutcomeUnknown, failures: Failures) -> Iterator[str]:
    from wechatpay_auth.errors import OutcomePending, ResponseNotVerified

    if isinstance(error, ResponseNotVerified):
        yield _("cause: {cause}; check the keys of [platform] and this machine's clock").format(
            cause=error.cause.cause.value
        )
    if not failures.changes_state:
        yield _("nothing was changed, because the call is a query; make it again")
        return
    if isinstance(error, OutcomePending):
        yield _("the platform has not finished the call; wait {seconds:g} seconds, then ask for the outcome").format(
            seconds=error.wait
        )
    else:
        yield _("the call may have taken effect; ask for the outcome before you repeat it")
    yield from ask_lines(failures)


def ask_lines(failures: Failures) -> Iterator[str]:
    """The line with the command that asks for the outcome, if there is one."""
    command = failures.ask_command()
    if command is not None:
        yield _("ask by: {command}").format(command=command)


def _advice_on_refusal(error: APIStatusError) -> Iterator[str]:
    from wechatpay_auth.errors import AuthenticationFailed

    detail = redact_detail(error.detail)
    if detail is not None:
        yield _("detail: {json}").format(json=json.dumps(detail, ensure_ascii=False))
    if isinstance(error, AuthenticationFailed):
        yield _("check that serial and private_key in the configuration belong together, and this machine's clock")
    if not error.verified:
        yield _("the refusal has no signature")
    if not error.retryable:
        yield _("nothing was done")
    elif error.retry_after is None:
        yield _("nothing was done; you may repeat the call after a pause")
    else:
        yield _("nothing was done; you may repeat the call after {seconds:g} seconds").format(seconds=error.retry_after)


def _as_json(error: WeChatPayError, failures: Failures) -> dict[str, object]:
    from wechatpay_auth.errors import APIStatusError, IdentifierMismatch, OutcomeUnknown
    from wechatpay_client.errors import InvalidRequest

    found: dict[str, object] = {
        "type": type(error).__name__,
        "outcome": _outcome(error),
        "message": str(error),
    }
    if isinstance(error, APIStatusError | OutcomeUnknown | IdentifierMismatch):
        found |= {"status_code": error.status_code, "request_id": error.request_id}
        if error.retry_after is not None:
            found["retry_after"] = error.retry_after
    if isinstance(error, APIStatusError):
        found |= {"code": error.code, "meaning": error.meaning, "verified": error.verified}
        found |= {"retryable": error.retryable, "detail": redact_detail(error.detail)}
    if isinstance(error, OutcomeUnknown):
        found |= _unknown_as_json(error, failures)
    if isinstance(error, InvalidRequest):
        found["violations"] = [violation.as_dict() for violation in error.violations]
    return found


def _unknown_as_json(error: OutcomeUnknown, failures: Failures) -> dict[str, object]:
    from wechatpay_auth.errors import OutcomePending, ResponseNotVerified

    found: dict[str, object] = {"changes_state": failures.changes_state}
    if failures.changes_state:
        found["ask"] = failures.ask_command()
    if error.idempotency_field is not None:
        found["idempotency"] = {error.idempotency_field: error.idempotency_value}
    if isinstance(error, ResponseNotVerified):
        found["cause"] = error.cause.cause.value
    if isinstance(error, OutcomePending):
        found |= {"code": error.code, "wait": error.wait}
    if error.later is not None:
        found["later"] = _as_json(error.later, failures)
    return found


_LINES_BEFORE_THE_BODY = 4


def redact_detail(detail: object) -> object:
    """The `detail` of a refusal without the data of the request: `value` repeats a field, the message has the body."""
    if isinstance(detail, Mapping):
        shown = {key: redact_detail(item) for key, item in detail.items() if key != "value"}
        message = shown.get("truncated_sign_message")
        if isinstance(message, str):
            shown["truncated_sign_message"] = "\n".join(message.split("\n")[:_LINES_BEFORE_THE_BODY])
        return shown
    if isinstance(detail, list):
        return [redact_detail(item) for item in detail]
    return detail
