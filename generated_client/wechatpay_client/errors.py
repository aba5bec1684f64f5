# Generated from spec/ by `make generate`. Do not edit.
"""What can go wrong with a call. The tree of `wechatpay_auth`, and what validation adds to it.

WeChatPayError
├── ConfigurationError          a key, certificate or setting is wrong; nothing was sent
├── NotSent                     nothing left this machine: repeating is safe
│   ├── InvalidRequest          the call does not fit the spec
│   ├── InvalidPath             the path is none, or a near miss of one of the spec
│   ├── InvalidUpload           the file cannot be uploaded
│   ├── FileChanged             it changed after its digest was made
│   ├── UnusableDownloadUrl     the download address cannot be sent exactly as given
│   ├── HostNotAllowed          the host is not on the allow-list
│   └── ConnectionFailed        no connection was made, or the deadline was over before
├── OutcomeUnknown              it may have taken effect: ask before you repeat
│   ├── NoResponse              timeout, reset or hang-up after the request may have been written
│   ├── ResponseNotVerified     no signature proves that the reply is the platform's
│   ├── ResponseUnreadable      the reply is HTML, empty, cut off, too large or not JSON
│   ├── ResponseIdentifierMismatch  the reply is about another order, refund or payout
│   ├── OutcomePending          the platform has it and is not done: wait, then ask
│   └── ServerError             the platform does not know either (also an APIStatusError)
├── APIStatusError              the platform refused: nothing was done
│   ├── BadRequest, AuthenticationFailed, PermissionDenied, Conflict, RateLimited
│   └── NotFound
│       └── NoBill              there is no bill for that day
├── IdentifierMismatch          the reply to a query is about another order, refund or payout
├── ReplyMismatch               carried out; the verified reply is not what the spec says
├── FileTooLarge                a file is longer than what is held in memory: stream it
├── DecryptionError             a field cannot be decrypted
│   └── DecrypterUnavailable    what decrypts in the place of a private key failed by itself
├── CannotResolve               resolve() learnt nothing
└── BillError                   what was read of a file is not to be relied on
    ├── HashMismatch            its hash is not the one the platform announced
    ├── BillNotReadToEnd        it was left before its hash could be checked
    ├── MalformedBill           it does not have the form of a bill, or is not gzip after all
    └── BillSummaryMismatch     its rows do not add up to its last line

`resolve()` of an OutcomeUnknown returns one of TookEffect, NoEffectYet, Failed, OtherValues and NotKnown.
Those of files are loaded when first asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from wechatpay_auth.errors import (
    APIStatusError,
    AuthenticationFailed,
    BadRequest,
    CannotResolve,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    DecrypterUnavailable,
    DecryptionError,
    HostNotAllowed,
    IdentifierMismatch,
    NoBill,
    NoResponse,
    NotFound,
    NotSent,
    OutcomePending,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    ResponseIdentifierMismatch,
    ResponseNotVerified,
    ResponseUnreadable,
    ServerError,
    WeChatPayError,
)
from wechatpay_auth.interruption import outcome_of, outcomes_of

from ._lazy import lazy_names

if TYPE_CHECKING:
    from wechatpay_auth.bills import (
        BillError,
        BillNotReadToEnd,
        BillSummaryMismatch,
        HashMismatch,
        MalformedBill,
        UnusableDownloadUrl,
    )
    from wechatpay_auth.resolution import Failed, NoEffectYet, NotKnown, OtherValues, Resolution, TookEffect
    from wechatpay_auth.upload import FileChanged, InvalidUpload

    from .response import Response
    from .validation import Violation

__all__ = [
    "APIStatusError",
    "AuthenticationFailed",
    "BadRequest",
    "BillError",
    "BillNotReadToEnd",
    "BillSummaryMismatch",
    "CannotResolve",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecrypterUnavailable",
    "DecryptionError",
    "Failed",
    "FileChanged",
    "FileTooLarge",
    "HashMismatch",
    "HostNotAllowed",
    "IdentifierMismatch",
    "InvalidPath",
    "InvalidRequest",
    "InvalidUpload",
    "MalformedBill",
    "NoBill",
    "NoEffectYet",
    "NoResponse",
    "NotFound",
    "NotKnown",
    "NotSent",
    "OtherValues",
    "OutcomePending",
    "OutcomeUnknown",
    "PermissionDenied",
    "RateLimited",
    "ReplyMismatch",
    "Resolution",
    "ResponseIdentifierMismatch",
    "ResponseNotVerified",
    "ResponseUnreadable",
    "RetiredOperationWarning",
    "ServerError",
    "TookEffect",
    "UndescribedPathWarning",
    "UnusableDownloadUrl",
    "WeChatPayError",
    "outcome_of",
    "outcomes_of",
]

if not TYPE_CHECKING:  # 10 ms, which only a program that has to do with files need pay
    __getattr__, _names = lazy_names(
        __name__,
        {
            "BillError": "wechatpay_auth.bills",
            "BillNotReadToEnd": "wechatpay_auth.bills",
            "BillSummaryMismatch": "wechatpay_auth.bills",
            "FileChanged": "wechatpay_auth.upload",
            "HashMismatch": "wechatpay_auth.bills",
            "InvalidUpload": "wechatpay_auth.upload",
            "MalformedBill": "wechatpay_auth.bills",
            "Failed": "wechatpay_auth.resolution",
            "NoEffectYet": "wechatpay_auth.resolution",
            "NotKnown": "wechatpay_auth.resolution",
            "OtherValues": "wechatpay_auth.resolution",
            "Resolution": "wechatpay_auth.resolution",
            "TookEffect": "wechatpay_auth.resolution",
            "UnusableDownloadUrl": "wechatpay_auth.bills",
        },
    )

    def __dir__() -> list[str]:
        return sorted({*globals(), *_names()})


class InvalidRequest(NotSent, ValueError):
    """The call does not fit the spec; nothing was signed or sent. `violations` has everything that is wrong."""

    def __init__(self, operation: str, violations: Sequence[Violation]) -> None:
        super().__init__(operation, violations)
        self.operation = operation
        self.violations = list(violations)

    def __str__(self) -> str:
        count = len(self.violations)
        head = f"{self.operation}: {count} violation{'s' if count != 1 else ''} of the spec, nothing was sent"
        pages = dict.fromkeys(violation.source for violation in self.violations if violation.source)
        return "\n  ".join([head, *(violation.message for violation in self.violations), *pages])


class InvalidPath(NotSent, ValueError):
    """The path is none, or is like one of the spec without being it; nothing was signed or sent."""

    def __init__(self, message: str, path: str, meant: Sequence[str] = (), advice: str = "") -> None:
        super().__init__(message, path, meant, advice)
        self.message = message
        self.advice = advice
        """What else can be done in Python; empty where there is nothing."""
        self.path = path
        self.meant = tuple(meant)
        """The paths of the spec that it may have been meant to be, the likeliest first."""

    def __str__(self) -> str:
        return f"{self.message}; {self.advice}" if self.advice else self.message


class ReplyMismatch(WeChatPayError):
    """The platform carried the call out and its reply is verified, but the reply is not what the spec says.

    Nothing is lost: `response` has the status, the bytes and `json()`; `violations` says what differs.
    """

    def __init__(self, response: Response[Any], violations: Sequence[Violation], reason: str) -> None:
        super().__init__(response, violations, reason)
        self.response = response
        self.violations = list(violations)
        self.reason = reason

    def __str__(self) -> str:
        head = (
            f"{self.response.operation.id} was carried out (status {self.response.status_code}, "
            f"request id {self.response.request_id}), but its reply differs from the spec: {self.reason}; "
            "read it with error.response.json()"
        )
        return "\n  ".join([head, *(violation.message for violation in self.violations)])


class FileTooLarge(WeChatPayError):
    """A file is longer than what a call holds in memory; nothing is lost, `stream` reads it a piece at a time."""


class RetiredOperationWarning(UserWarning):
    """The platform took this operation offline; the call is made all the same."""


class UndescribedPathWarning(UserWarning):
    """The spec has nothing like this path; the call is signed and verified, but neither checked nor typed."""
