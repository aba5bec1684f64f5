# Generated from spec/ by `make generate`. Do not edit.
"""The errors of a call that `wechatpay_auth` does not have. Programs import them from the client's `errors`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wechatpay_auth.errors import NotSent, WeChatPayError

from .translation import gettext as _
from .translation import ngettext

if TYPE_CHECKING:
    from wechatpay_auth.notification import Notification

    from .validation import Violation

PUBLIC_MODULE = __name__.replace(".runtime.", ".")
"""The module from which programs import these classes; a traceback and a pickle name it."""


class InvalidRequest(NotSent, ValueError):
    """The call does not fit the spec; nothing was signed or sent. `violations` has what is wrong, at most 100 of it."""

    __module__ = PUBLIC_MODULE

    def __init__(self, operation: str, violations: Sequence[Violation]) -> None:
        super().__init__(operation, violations)
        self.operation = operation
        self.violations = list(violations)

    def __str__(self) -> str:
        count = len(self.violations)
        head = ngettext(
            "{operation}: {count} violation of the spec, nothing was sent",
            "{operation}: {count} violations of the spec, nothing was sent",
            count,
        ).format(operation=self.operation, count=count)
        pages = dict.fromkeys(violation.source for violation in self.violations if violation.source)
        return "\n  ".join([head, *(violation.message for violation in self.violations), *pages])


class InvalidAnswer(WeChatPayError, ValueError):
    """The answer to an event that asks does not fit the spec. `violations` has what is wrong, at most 100 of it.

    Let it pass out of a handler, and the frameworks' views answer 500.
    """

    __module__ = PUBLIC_MODULE

    def __init__(self, event_type: str, violations: Sequence[Violation]) -> None:
        super().__init__(event_type, violations)
        self.event_type = event_type
        self.violations = list(violations)

    def __str__(self) -> str:
        count = len(self.violations)
        head = ngettext(
            "the answer to {event_type} has {count} violation of the spec",
            "the answer to {event_type} has {count} violations of the spec",
            count,
        ).format(event_type=self.event_type, count=count)
        return "\n  ".join([head, *(violation.message for violation in self.violations)])


class InvalidPath(NotSent, ValueError):
    """The text is no path, or a near miss of a path of the spec; nothing was signed or sent."""

    __module__ = PUBLIC_MODULE

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


class ClientClosed(NotSent):
    """The client was closed before the call; `with client:` opens it again."""

    __module__ = PUBLIC_MODULE


class FileTooLarge(WeChatPayError):
    """A file is longer than what a call holds in memory; nothing is lost, `stream` reads it a piece at a time."""

    __module__ = PUBLIC_MODULE


class MissingInReply(WeChatPayError):
    """A field was read that the spec requires and the reply or event lacks, or whose value is of another kind.

    The call was carried out. All other fields can be read; `Response.json()` and `Event.raw` have what came.

    It is no AttributeError on purpose: `hasattr`, `getattr` with a default, a `case` of `match` and templates take an
    AttributeError for an answer and go on, so that a paid order would be passed over in silence.
    """

    __module__ = PUBLIC_MODULE

    def __init__(self, source: str, pointer: str, request_id: str | None = None, notification_id: str | None = None):
        super().__init__(source, pointer, request_id, notification_id)
        self.source = source
        """The operationId of the call, or the type of the event; empty for a copy by `msgspec.structs.replace`."""
        self.pointer = pointer
        """JSON Pointer to the field in the reply, or in the resource of the event."""
        self.request_id = request_id
        """The header `Request-ID` of the reply, for which the platform's support asks; None for an event."""
        self.notification_id = notification_id
        """The identifier of the notification; None for a reply."""

    def __str__(self) -> str:
        if self.notification_id is not None:
            return _(
                "{source} (notification {id}) came without a usable {pointer}; the other fields can be read, and "
                "event.raw has what came"
            ).format(source=self.source, id=self.notification_id, pointer=self.pointer)
        if not self.source:
            return _("the reply that this object was copied from had no usable {pointer}; set it in the copy").format(
                pointer=self.pointer
            )
        return _(
            "the reply of {source} (request id {id}) came without a usable {pointer}; the other fields can be read, "
            "and json() of the response has what came"
        ).format(source=self.source, id=self.request_id, pointer=self.pointer)


class UnreadableEvent(WeChatPayError):
    """A verified notification of a known type fits none of its forms, or its `create_time` is no time.

    It may tell of money: answer 500, so that it comes again, and ask for what it may be about by the query operation.
    `notification.resource` has the decrypted data. The frameworks' views answer so.
    """

    __module__ = PUBLIC_MODULE

    def __init__(self, notification: Notification, reason: str) -> None:
        super().__init__(notification, reason)
        self.notification = notification
        self.reason = reason

    @property
    def event_type(self) -> str:
        """What happened, such as TRANSACTION.SUCCESS."""
        return self.notification.event_type

    def __str__(self) -> str:
        return _("{event_type} (notification {id}) cannot be read: {reason}").format(
            event_type=self.event_type, id=self.notification.id, reason=self.reason
        )


class RetiredOperationWarning(UserWarning):
    """The platform took this operation offline; the call is made all the same."""

    __module__ = PUBLIC_MODULE


class UndescribedPathWarning(UserWarning):
    """The spec has nothing like this path; the call is signed and verified, but neither checked nor typed."""

    __module__ = PUBLIC_MODULE


class UnknownFieldWarning(UserWarning):
    """The spec does not know a field of a request, or a token of an enum; it is sent as it was given.

    It is like none that the spec knows: what is, is refused by InvalidRequest, which names the right one. With
    `validate="strict"` this is refused, too. Nothing unknown is encrypted. The value is never in the message.
    """

    __module__ = PUBLIC_MODULE

    def __init__(self, operation: str, where: str, pointer: str, is_token: bool = False) -> None:
        super().__init__(operation, where, pointer, is_token)
        self.operation = operation
        """Its operationId; the type of an event that is answered."""
        self.where = where
        """The part of the call: `query` or `body`; for a token also `path`. Of an upload, `body` is its `meta`.
        `answer` of the answer to an event."""
        self.pointer = pointer
        """JSON Pointer to the field in that part; if several items of a list have it, to the first one."""
        self.is_token = is_token
        """Whether the spec has the field, but not the token in it."""

    def __str__(self) -> str:
        text = (
            _("{operation}: {place} has a token that the spec does not know; it is sent as it is.")
            if self.is_token
            else _("{operation}: the spec does not know {place}; it is sent as it is, and not encrypted.")
        ).format(operation=self.operation, place=f"{self.where} {self.pointer}")
        if self.where == "answer":
            return _("{text} Check it against the official page.").format(text=text)
        return _('{text} Check it against the official page; validate="strict" refuses it.').format(text=text)
