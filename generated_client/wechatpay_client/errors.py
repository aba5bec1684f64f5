# Generated from spec/ by `make generate`. Do not edit.
"""What can go wrong with a call. The tree of `wechatpay_auth`, and what validation adds to it.

WeChatPayError
├── ConfigurationError          a key, certificate or setting is wrong
├── NotSent                     nothing left this machine
│   └── InvalidRequest          the call does not fit the spec
├── OutcomeUnknown              sent; what became of it cannot be read
├── APIStatusError              refused by the platform
└── ReplyMismatch               carried out; the verified reply is not what the spec says
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
    DecryptionError,
    HostNotAllowed,
    NoResponse,
    NotFound,
    NotSent,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    ResponseNotVerified,
    ResponseUnreadable,
    ServerError,
    WeChatPayError,
)

if TYPE_CHECKING:
    from .response import Response
    from .validation import Violation

__all__ = [
    "APIStatusError",
    "AuthenticationFailed",
    "BadRequest",
    "CannotResolve",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecryptionError",
    "HostNotAllowed",
    "InvalidRequest",
    "NoResponse",
    "NotFound",
    "NotSent",
    "OutcomeUnknown",
    "PermissionDenied",
    "RateLimited",
    "ReplyMismatch",
    "ResponseNotVerified",
    "ResponseUnreadable",
    "RetiredOperationWarning",
    "ServerError",
    "WeChatPayError",
]


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


class RetiredOperationWarning(UserWarning):
    """The platform took this operation offline; the call is made all the same."""
