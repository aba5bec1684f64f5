"""The errors, ordered by what happened to the money.

    WeChatPayError
    ├── ConfigurationError          a key, certificate, serial or setting is wrong (also a ValueError)
    ├── NotSent                     nothing left this machine: repeating is safe
    │   ├── HostNotAllowed          the request would have gone to a host that is not on the allow-list
    │   └── ConnectionFailed        no connection was made
    ├── OutcomeUnknown              it may have taken effect: query before repeating
    │   ├── NoResponse              timeout or reset after the request may have been written
    │   ├── ResponseNotVerified     a reply came, but no signature proves that it is the platform's
    │   ├── ResponseUnreadable      a reply came, but it is HTML, empty, cut off or not JSON
    │   ├── ResponseIdentifierMismatch  a reply came, but it is about another order, refund or payout
    │   ├── OutcomePending          the platform has accepted it and is not done: wait, then query
    │   └── ServerError             the platform says it does not know either (also an APIStatusError)
    ├── APIStatusError              the platform refused; nothing was done
    │   ├── BadRequest              400
    │   ├── AuthenticationFailed    401
    │   ├── PermissionDenied        403
    │   ├── NotFound                404
    │   │   └── NoBill              there is no bill for that day
    │   ├── Conflict                409
    │   ├── RateLimited             429, not processed
    │   └── ServerError             5xx whose code does not name a caller's mistake
    ├── VerificationError           a signature was not accepted; `cause` says why
    │   ├── MissingHeader
    │   ├── DuplicateHeader
    │   ├── MalformedHeader
    │   ├── TimestampOutOfWindow
    │   ├── UnknownSerial
    │   ├── SignatureMismatch
    │   └── SignatureProbe          the platform's own test that we do verify
    ├── IdentifierMismatch          the reply to a query is about another order, refund or payout
    ├── CannotResolve               resolve() learnt nothing
    └── DecryptionError             AEAD_AES_256_GCM did not authenticate, or a field cannot be decrypted
        └── DecrypterUnavailable    what decrypts in the place of a private key failed by itself

No error's text holds a key, an Authorization header or a body. Every error survives pickling.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from .translation import gettext as _

if TYPE_CHECKING:
    from .explanation.signature_finding import Explanation
    from .resolution import AnyResolution


LONGEST_CONTENT = 64 * 1024
"""Bytes that an error keeps of a reply; no documented error comes near."""


class WeChatPayError(Exception):
    """Base of everything this product raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # why: Exception's own way calls __init__ with args alone, losing required keywords and __cause__.
        cause = self.__cause__ if isinstance(self.__cause__, WeChatPayError) else None
        # why: what asks the platform again holds connections and a private key; it stays in this process.
        state = {name: value for name, value in self.__dict__.items() if not name.startswith("_ask")}
        return (_rebuild, (type(self), self.args, state, cause))


def _rebuild(
    kind: type[WeChatPayError],
    args: tuple[object, ...],
    state: dict[str, object],
    cause: WeChatPayError | None,
) -> WeChatPayError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    if cause is not None:
        error.__cause__ = cause
    return error


class ConfigurationError(WeChatPayError, ValueError):
    """A key, certificate, serial number or setting is wrong. The message says which, and the fix."""


class CannotResolve(WeChatPayError):
    """Nothing was learnt about a request of unknown outcome, which stays unknown.

    The spec has no query operation for it, the query lacks a value, its answer does not decide, or the query itself
    failed: then `__cause__` is the error of the query, which says nothing about the request that it asks for.
    """

    reply: object = None
    """The reply of the query where it came and does not decide: the client's Response."""


class CertificateExpiryWarning(UserWarning):
    """The merchant's API certificate ends within 30 days; apply for the next one in the merchant platform."""


class InsecureKeyFileWarning(UserWarning):
    """The private key's file can be read by other users of this machine."""


class NotSent(WeChatPayError):
    """The request did not leave this machine, so nothing happened and repeating it is safe."""


class HostNotAllowed(NotSent):
    """The request was for a host we do not sign for, or would have crossed a network without TLS."""


class ConnectionFailed(NotSent):
    """No connection was made, or the request was refused before any of it was written."""


class _Reply:
    """The headers of the HTTP reply behind an error, as far as they are known."""

    headers: Mapping[str, str] | None

    @property
    def request_id(self) -> str | None:
        """The reply's Request-ID, which WeChat Pay's support asks for."""
        if self.headers is None:
            return None
        return next((value for name, value in self.headers.items() if name.lower() == "request-id"), None)

    @property
    def numeric_code(self) -> int | None:
        """The number after the last dash of the Request-ID: finer than `code`, and in the manual."""
        last = (self.request_id or "").rpartition("-")[2]
        return int(last) if last.isascii() and last.isdigit() and len(last) <= 12 else None

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait before the next request, from the reply's Retry-After; None if there is none."""
        if self.headers is None:
            return None
        given = next((value for name, value in self.headers.items() if name.lower() == "retry-after"), "").strip()
        if given.isascii() and given.isdigit() and len(given) <= 9:
            return float(given)
        return _remaining_seconds(given) if given else None


class OutcomeUnknown(_Reply, WeChatPayError):
    """The request was sent, and whether it took effect is not known. Query the order before repeating it.

    `content` holds the bytes that did arrive, at most 64 KiB of them. `operation`, `idempotency_field` and
    `idempotency_value` say which call it was and under which merchant number (`out_trade_no`, `out_refund_no`…)
    to look for it; they are filled in by the client.
    """

    status_code: int | None
    later: WeChatPayError | None = None
    """The error that a repetition of the same request met, such as a refusal. It says nothing about the first sending,
    which may have taken effect: a later OUT_TRADE_NO_USED may just mean that it did."""
    sent_at: float | None = None
    """When the request was sent last, its repetitions included, in seconds since 1970; the client fills it in."""
    placed_call: object = None
    """What is needed to ask for it later, also in another process: a `PlacedCall` of the client; None if nobody can."""
    resolution: AnyResolution[object] | None = None
    """The answer that the client got by asking, where it asks by itself because a repetition is no safe question."""
    _ask: Callable[[], AnyResolution[object]] | None = None
    _ask_async: Callable[[], Awaitable[AnyResolution[object]]] | None = None

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        operation: str | None = None,
        idempotency_field: str | None = None,
        idempotency_value: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self.headers = headers
        self.content = content[:LONGEST_CONTENT]
        self.operation = operation
        self.idempotency_field = idempotency_field
        self.idempotency_value = idempotency_value

    def set_resolver(
        self,
        ask: Callable[[], AnyResolution[object]],
        ask_async: Callable[[], Awaitable[AnyResolution[object]]],
    ) -> None:
        """Set the functions that `resolve` calls to ask the platform; for the code that knows the operation."""
        self._ask, self._ask_async = ask, ask_async

    def resolve(self) -> AnyResolution[object]:
        """Ask the platform what became of the request, by the query operation that the spec names for it.

        The answer is one of TookEffect, NoEffectYet, Failed, OtherValues and NotKnown; see `wechatpay_auth.resolution`.
        (`object`: which reply the query has is known to the operation's own `resolve` function, which has its type.)

        Raises CannotResolve where nothing was learnt, also when the query itself fails.
        """
        if self._ask is None:
            raise CannotResolve(_("this error was not raised by a client's call, or it comes from another process"))
        return self._ask()

    async def resolve_async(self) -> AnyResolution[object]:
        """`resolve`, awaited."""
        if self._ask_async is None:
            raise CannotResolve(_("this error was not raised by a client's call, or it comes from another process"))
        return await self._ask_async()

    def __str__(self) -> str:
        known = []
        if self.operation is not None:
            known.append(self.operation)
        if self.status_code is not None:
            known.append(_("status {status_code}").format(status_code=self.status_code))
        if self.request_id is not None:
            known.append(f"Request-ID {_one_line(self.request_id)}")
        if self.idempotency_field is not None:
            known.append(f"{self.idempotency_field} {self.idempotency_value}")
        return self._with_later(f"{self.message} ({', '.join(known)})" if known else self.message)

    def _with_later(self, text: str) -> str:
        if self.later is None:
            return text
        met = f"{type(self.later).__name__} ({_summary(self.later)})"
        return _(
            "{text}. A repetition met {met}, which says nothing about the first sending: it may have taken effect"
        ).format(text=text, met=met)


class NoResponse(OutcomeUnknown):
    """Timeout, reset or hang-up after the request may have been written."""


class ResponseNotVerified(OutcomeUnknown):
    """A reply came, but no signature proves that it is the platform's, so nothing in it may be believed.

    The signature does not hold, or there is none: a gateway on the way may say 403 as well, before or after it passed
    the request on.
    """

    def __init__(
        self,
        message: str,
        *,
        cause: VerificationError,
        status_code: int | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        operation: str | None = None,
        idempotency_field: str | None = None,
        idempotency_value: str | None = None,
    ) -> None:
        super().__init__(
            message,
            status_code=status_code,
            headers=headers,
            content=content,
            operation=operation,
            idempotency_field=idempotency_field,
            idempotency_value=idempotency_value,
        )
        self.cause = cause
        """Why the signature was not accepted; the same object as `__cause__`."""
        self.__cause__ = cause


class ResponseUnreadable(OutcomeUnknown):
    """A reply came, but it is HTML, empty where JSON is due, cut off, not JSON, or of an undocumented status.

    When the body broke off, `content` is the part that arrived, as it came over the wire.
    """


class OutcomePending(OutcomeUnknown):
    """The platform has accepted the request and is not done with it: the user is at the password, say.

    Wait `wait` seconds, then ask: by `resolve()`, or by the operation `query`. `code` is the code of the reply, in the
    documented spelling; None where it has none.
    """

    code: str | None = None
    wait: float = 5.0
    """Seconds before asking makes sense."""
    query: str | None = None
    """operationId of the operation to ask by, if the spec names one; the client fills it in."""


class IdentifierMismatch(_Reply, WeChatPayError):
    """The verified reply to a query is about another order, refund or payout than the one that was asked for.

    The platform's signature does not bind a reply to its request, so a gateway or a cache may have mixed two up.
    Nothing in the reply is a result. `identifier`: the field that differs; `content`: the reply's bytes.
    """

    def __init__(
        self,
        message: str,
        *,
        identifier: str = "",
        status_code: int = 200,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.identifier = identifier
        self.status_code = status_code
        self.headers = headers
        self.content = content


class ResponseIdentifierMismatch(OutcomeUnknown):
    """A verified reply came, but it is about another order, refund or payout: it says nothing about this request."""

    identifier: str = ""
    """The field that differs."""


class APIStatusError(_Reply, WeChatPayError):
    """The platform refused the request: nothing was done.

    `code` is in the documented spelling with underscores, whichever the reply used; the reply as it came is
    in `content`. `detail` is free-form JSON: {field, value, issue, location} for a bad parameter,
    `sign_information` (what the platform hashed) for a rejected signature, otherwise mostly None.

    `verified` says whether the platform's signature proves the refusal. Without one the client believes a refusal of
    an operation that changes something only by a code that the platform answers before it accepts a request; of a query
    it raises whatever was answered.
    """

    status_code: int
    meaning: str | None = None
    """The documented meaning of `code`, and what to do about it; the client fills it in if there is one."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        code: str,
        detail: object = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        retryable: bool = False,
        verified: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self.code = code
        self.detail = detail
        self.headers = headers
        self.content = content[:LONGEST_CONTENT]
        self.verified = verified
        self.retryable = retryable
        """Whether repeating the very same request (same merchant number, same values) may succeed."""

    def __str__(self) -> str:
        text = f"{self.status_code} {self.code}: {self.message}{self._detail_text()}"
        if self.request_id is not None:
            text = f"{text} (Request-ID {_one_line(self.request_id)})"
        return self._with_meaning(text)

    def _detail_text(self) -> str:
        """What `detail` says of the field at fault, as far as the message does not say it; never the field's value."""
        if not isinstance(self.detail, Mapping):
            return ""
        told = [
            _one_line(value)
            for value in (self.detail.get("location"), self.detail.get("field"), self.detail.get("issue"))
            if isinstance(value, str) and value and value not in self.message
        ]
        return f" [{': '.join(told)}]" if told else ""

    def _with_meaning(self, text: str) -> str:
        return text if self.meaning is None else f"{text.rstrip('.。 ')}. {self.meaning}"


class BadRequest(APIStatusError):
    """400: the request is wrong, or what it asks for is not possible in the present state."""


class AuthenticationFailed(APIStatusError):
    """401: signature, certificate serial or clock. `detail` may show what the platform hashed."""

    explanation: Explanation | None = None
    """The differences between what was signed and what the platform saw; the client fills it in."""

    def __str__(self) -> str:
        text = super().__str__()
        return text if self.explanation is None else f"{text}; {self.explanation.summary}"


class PermissionDenied(APIStatusError):
    """403: the merchant may not do this, or a business rule forbids it."""


class NotFound(APIStatusError):
    """404: no such order, contract, statement…"""


class NoBill(NotFound):
    """There is no bill (NO_STATEMENT_EXIST): nothing was traded that day, or it is before 10:00 of the next."""


class Conflict(APIStatusError):
    """409: it contradicts something that exists already."""


class RateLimited(APIStatusError):
    """Too fast and not processed, mostly 429; repeat after a pause, of `retry_after` seconds if the reply says so."""


class ServerError(OutcomeUnknown, APIStatusError):
    """The platform failed and cannot say whether the request took effect.

    With `retryable` (a code like SYSTEM_ERROR, whose outcome is unknown) query, or repeat it with the same merchant
    number and the same values; never with a new number. A payment code is never repeated: query.
    """

    status_code: int

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        code: str,
        detail: object = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        retryable: bool = False,
        verified: bool = False,
        operation: str | None = None,
        idempotency_field: str | None = None,
        idempotency_value: str | None = None,
    ) -> None:
        # why: the two bases' constructors take different keywords, so neither is called.
        WeChatPayError.__init__(self, message)
        self.message = message
        self.status_code = status_code
        self.code = code
        self.detail = detail
        self.headers = headers
        self.content = content[:LONGEST_CONTENT]
        self.retryable = retryable
        self.verified = verified
        self.operation = operation
        self.idempotency_field = idempotency_field
        self.idempotency_value = idempotency_value

    def __str__(self) -> str:
        text = _("{code}: {message}; whether the request took effect is unknown").format(
            code=self.code, message=f"{self.message}{self._detail_text()}"
        )
        known = [_("status {status_code}").format(status_code=self.status_code)]
        if self.operation is not None:
            known.append(self.operation)
        if self.request_id is not None:
            known.append(f"Request-ID {_one_line(self.request_id)}")
        if self.idempotency_field is not None:
            known.append(f"{self.idempotency_field} {self.idempotency_value}")
        return self._with_later(self._with_meaning(f"{text} ({', '.join(known)})"))


class VerificationCause(StrEnum):
    """Why a signature was not accepted."""

    MISSING_HEADER = "missing-header"
    DUPLICATE_HEADER = "duplicate-header"
    MALFORMED_HEADER = "malformed-header"
    TIMESTAMP_TOO_OLD = "timestamp-too-old"
    TIMESTAMP_IN_FUTURE = "timestamp-in-future"
    SIGNATURE_TYPE = "signature-type"
    UNKNOWN_SERIAL = "unknown-serial"
    SIGNATURE_MISMATCH = "signature-mismatch"
    SIGNATURE_PROBE = "signature-probe"
    REPLAYED = "replayed"


class VerificationError(WeChatPayError):
    """A reply's or notification's signature was not accepted."""

    cause: VerificationCause
    header: str | None

    def __init__(self, message: str, *, cause: VerificationCause | None = None, header: str | None = None) -> None:
        super().__init__(message)
        if cause is not None:
            self.cause = cause
        self.header = header


class MissingHeader(VerificationError):
    """One of the four signature headers is absent."""

    cause = VerificationCause.MISSING_HEADER


class DuplicateHeader(VerificationError):
    """A signature header came twice, so it is unknown which one was signed."""

    cause = VerificationCause.DUPLICATE_HEADER


class MalformedHeader(VerificationError):
    """A signature header does not have its documented form."""

    cause = VerificationCause.MALFORMED_HEADER


class TimestampOutOfWindow(VerificationError):
    """The signature is more than 300 s old, or more than 300 s ahead of this machine's clock."""

    cause = VerificationCause.TIMESTAMP_TOO_OLD


class UnknownSerial(VerificationError):
    """No key of the ring has the serial named in Wechatpay-Serial."""

    cause = VerificationCause.UNKNOWN_SERIAL


class SignatureMismatch(VerificationError):
    """The signature was not made by the named key over these bytes."""

    cause = VerificationCause.SIGNATURE_MISMATCH


class SignatureProbe(VerificationError):
    """The platform sent a deliberately wrong signature to test us. Answer it with 4xx or 5xx."""

    cause = VerificationCause.SIGNATURE_PROBE


class DecryptionError(WeChatPayError):
    """The ciphertext was not made with this APIv3 key, nonce and associated data, or was altered."""


class DecrypterUnavailable(DecryptionError):
    """The decrypter that stands in for a private key, such as a KMS, failed; ask it again."""


_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequest,
    401: AuthenticationFailed,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    429: RateLimited,
}
_NO_BILL = "NOSTATEMENTEXIST"


class ErrorBody(NamedTuple):
    """The documented body of a refusal: {code, message, detail}."""

    code: str
    """The code as the reply spells it, with underscores or without."""
    message: str
    detail: object


def refusal_class(status_code: int, code: str) -> type[APIStatusError]:
    """The class of a refusal with this status; one code has a class of its own."""
    if code.replace("_", "") == _NO_BILL:
        return NoBill
    return _BY_STATUS.get(status_code, APIStatusError)


def error_from_reply(
    status_code: int, headers: Mapping[str, str], content: bytes, *, verified: bool = False
) -> OutcomeUnknown | APIStatusError:
    """The error of a reply that is not 2xx, by its status; returned, not raised, so that the caller can add to it.

    What a code says of the outcome stands in the spec, which this package does not know: `wechatpay_client` decides by
    it, and so finds SYSTEM_ERROR under any status. Here 5xx is an unknown outcome and 4xx a refusal. `verified` says
    whether the reply's signature was checked; a refusal without one may come from a gateway on the way.

    Raises ValueError for a 2xx, which is not an error (202 included).
    """
    if 200 <= status_code < 300:
        raise ValueError(_("{status_code} is a success, not an error").format(status_code=status_code))
    body = read_error_body(content) if 400 <= status_code < 600 else None
    if body is None:
        return unreadable_error(status_code, headers, content)
    kind = ServerError if status_code >= 500 else refusal_class(status_code, body.code)
    return kind(
        body.message,
        status_code=status_code,
        code=body.code,
        detail=body.detail,
        headers=headers,
        content=content,
        retryable=kind is RateLimited,
        verified=verified,
    )


def unreadable_error(status_code: int, headers: Mapping[str, str], content: bytes) -> ResponseUnreadable:
    """The error of a reply that is not 2xx and has no documented body."""
    if 400 <= status_code < 600:
        what = _("the platform answered {status_code} with {content}").format(
            status_code=status_code, content=_describe_content(content)
        )
    else:
        what = _("the platform answered with status {status_code}, which WeChat Pay does not document").format(
            status_code=status_code
        )
        what += _("; redirects are never followed") if 300 <= status_code < 400 else ""
    return ResponseUnreadable(
        _("{what}; whether the request took effect is unknown").format(what=what),
        status_code=status_code,
        headers=headers,
        content=content,
    )


def read_error_body(content: bytes) -> ErrorBody | None:
    """The documented {code, message, detail}, or None if the body is anything else."""
    try:
        reply = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(reply, dict):
        return None
    code, message = reply.get("code"), reply.get("message")
    if not isinstance(code, str) or not code:
        return None
    return ErrorBody(code, message if isinstance(message, str) else "", reply.get("detail"))


def _remaining_seconds(http_date: str) -> float | None:
    # Few replies have a date here, and reading one takes modules that nothing else needs.
    from datetime import UTC, datetime
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(http_date)
    except ValueError:
        return None
    # A date without a zone is meant in UTC, as HTTP says.
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def _summary(error: WeChatPayError) -> str:
    if isinstance(error, APIStatusError):
        return f"{error.status_code} {error.code}"
    return str(error)


def _describe_content(content: bytes) -> str:
    start = content[:512].lstrip().lower()
    if not start:
        return _("an empty body where a JSON error is due")
    if start.startswith(b"<"):
        return _("HTML, not JSON")
    if start.startswith(b"{"):
        return _("JSON that is cut off or has no error code")
    return _("a body that is not a JSON error")


def _one_line(text: str, limit: int = 128) -> str:
    """Header text for a log line: at most `limit` characters, without control characters."""
    return "".join(character if character.isprintable() else "?" for character in text[:limit])
