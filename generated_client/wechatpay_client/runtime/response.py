# Generated from spec/ by `make generate`. Do not edit.
"""The verified reply of a call that the platform carried out, and the error for a reply that differs from the spec."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec
from wechatpay_auth.errors import DecryptionError, WeChatPayError

from .cached_property import cached_property
from .errors import PUBLIC_MODULE
from .object_forms import read_model
from .operation import Operation
from .translation import gettext as _
from .unknown_fields import unknown_fields

if TYPE_CHECKING:
    from .validation import Violation

T = TypeVar("T", covariant=True)


class Response(Generic[T]):
    """Status, headers, bytes and model of a verified reply."""

    def __init__(
        self,
        operation: Operation[T],
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        data: Any,
        undecrypted: DecryptionError | None = None,
    ) -> None:
        self.operation = operation
        self.status_code = status_code
        self.headers = headers
        """The headers of the reply. Lookup ignores case."""
        self.content = content
        """The bytes whose signature was verified."""
        self._data = data
        self._undecrypted = undecrypted

    @property
    def request_id(self) -> str | None:
        """The header `Request-ID`, for which the platform's support asks."""
        return self.headers.get("Request-ID")

    def json(self) -> Any:
        """The whole reply as decoded JSON, fields newer than the spec included; None where it is empty.

        Fields that the spec marks as encrypted are decrypted, unless they could not be: then `parsed` says why. A text
        that holds JSON is that text here; in `parsed` it is the value.
        """
        return self._data

    @cached_property
    def parsed(self) -> T:
        """The reply as its model; None where the spec has the reply empty.

        A reply that is not quite as the spec says is read as far as it goes, since the call was carried out: null is
        an absent field, a text takes a number, and what a field cannot hold or the spec requires in vain raises
        MissingInReply when that field is read. `violations` says what differs.

        Raises ReplyMismatch (which carries this response) where the reply is no object, or cannot be decrypted.
        """
        model = self.operation.reply
        if model is None:
            # A reply of an operation without a model is None or, for a path outside the spec, plain JSON.
            return self._data  # type: ignore[no-any-return]
        if self._undecrypted is not None:
            reason = _("its encrypted fields cannot be read ({undecrypted})").format(undecrypted=self._undecrypted)
            raise ReplyMismatch(self, [], reason) from self._undecrypted
        texts = self.operation.reply_check.texts
        try:
            if texts is None:
                return read_model(model, self._data)
            return texts.convert_values({"response": self._data}, lambda data: read_model(model, data["response"]))
        except msgspec.ValidationError as error:
            if type(self._data) is not dict:
                # The text of msgspec names types, never values; the violations are masked by the spec's marks.
                raise ReplyMismatch(self, self.violations(), str(error)) from None
        from .lenient_reading import read_leniently  # why here: few replies need it
        from .partial_model import Origin

        kind: type[Any] = model  # why Any: that a reply is a model, its type does not say
        read: T = read_leniently(self._data, kind, Origin(self.operation.id, self.request_id), texts)
        return read

    def violations(self) -> list[Violation]:
        """Where the reply differs from the spec; empty when it fits. Unknown fields and enum tokens are no error."""
        from .validation import check_reply  # only a reply that differs, or a test, asks

        return check_reply(self.operation, self._data)

    def unknown_fields(self) -> dict[str, Any]:
        """Fields that the spec does not know yet, by JSON Pointer."""
        parsed = self.parsed
        return dict(unknown_fields(self._data, parsed))

    def __repr__(self) -> str:
        return f"<Response {self.status_code} {self.operation.id} request_id={self.request_id!r}>"


class ReplyMismatch(WeChatPayError):
    """The platform carried the call out and its reply is verified, but the reply is not what the spec says.

    Nothing is lost: `response` has the status, the bytes and `json()`; `violations` says what differs.
    """

    __module__ = PUBLIC_MODULE

    def __init__(self, response: Response[Any], violations: Sequence[Violation], reason: str) -> None:
        super().__init__(response, violations, reason)
        self.response = response
        self.violations = list(violations)
        self.reason = reason

    def __str__(self) -> str:
        head = _(
            "{id} was carried out (status {status_code}, request id {request_id}), but its reply differs from "
            "the spec: {reason}; read it with error.response.json()"
        ).format(
            id=self.response.operation.id,
            status_code=self.response.status_code,
            request_id=self.response.request_id,
            reason=self.reason,
        )
        return "\n  ".join([head, *(violation.message for violation in self.violations)])
