# Generated from spec/ by `make generate`. Do not edit.
"""Reads a reply: judges it, decrypts it and compares it with its request. A refusal becomes an error."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec
from wechatpay_auth.errors import (
    APIStatusError,
    DecryptionError,
    IdentifierMismatch,
    MissingHeader,
    OutcomePending,
    OutcomeUnknown,
    RateLimited,
    ResponseIdentifierMismatch,
    ResponseNotVerified,
    ResponseUnreadable,
    ServerError,
    read_error_body,
    refusal_class,
    unreadable_error,
)
from wechatpay_auth.verifier import has_signature_raw

from . import spec
from .operation import Operation
from .response import Response
from .translation import gettext as _
from .verdict import USUAL_WAIT, Sending, Verdict, judge
from .wire import find_values

if TYPE_CHECKING:
    from wechatpay_auth.errors import ErrorBody
    from wechatpay_auth.oaep import AsyncFieldDecrypter, FieldDecrypter
    from wechatpay_auth.signer import AnySigner

    from .http_library import httpx
    from .request import PreparedRequest
    from .spec import CodeFacts

T = TypeVar("T")
ErrorT = TypeVar("ErrorT", bound=APIStatusError)

logger = logging.getLogger("wechatpay_client")


def read_reply(
    operation: Operation[T], request: PreparedRequest, reply: httpx.Response, credentials: AnySigner
) -> Response[T]:
    """The result of a call from its reply, with encrypted fields decrypted. Raises the error of a refusal."""
    data = _result(operation, request, reply)
    if not operation.sensitive_reply:
        return _response(operation, reply, data, None)
    from wechatpay_auth.oaep import decrypt

    encrypted = operation.reply_check.find_encrypted({"response": data})
    try:
        texts = [decrypt(_decrypter(credentials), container[name]) for container, name in encrypted]
    except DecryptionError as error:
        return _response(operation, reply, _with_texts(operation, data), error)
    return _response(operation, reply, _with_texts(operation, data, encrypted, texts), None)


async def read_reply_async(
    operation: Operation[T], request: PreparedRequest, reply: httpx.Response, credentials: AnySigner
) -> Response[T]:
    """`read_reply` for credentials that decrypt asynchronously, such as a KMS."""
    if not operation.sensitive_reply or not hasattr(credentials, "decrypt_async"):
        return read_reply(operation, request, reply, credentials)
    from wechatpay_auth.oaep import decrypt_async

    data = _result(operation, request, reply)
    encrypted = operation.reply_check.find_encrypted({"response": data})
    decrypter = cast("AsyncFieldDecrypter", credentials)
    try:
        texts = [await decrypt_async(decrypter, container[name]) for container, name in encrypted]
    except DecryptionError as error:
        return _response(operation, reply, _with_texts(operation, data), error)
    return _response(operation, reply, _with_texts(operation, data, encrypted, texts), None)


def _result(operation: Operation[Any], request: PreparedRequest, reply: httpx.Response) -> Any:
    """The JSON of a successful reply, or None where it is empty. Raises the error that the reply is."""
    status, content = reply.status_code, reply.content
    if not 200 <= status < 300:
        verified = has_signature_raw(reply.headers.raw)
        raise refusal_error(operation, status, reply.headers, content, verified=verified)
    data, problem = None, ""
    if content and operation.json_reply(reply.headers):
        data, problem = _decode(content)
    # A reply that should be empty may say with a body that nothing is done yet.
    said = data if operation.json_reply(reply.headers) else _decode(content)[0] if content else None
    sending = Sending(True, status, True, _find_code(operation, said), data is not None)
    facts = None if sending.code is None else spec.code_facts(sending.code)
    verdict = judge(sending, operation.facts, facts)
    if problem:
        raise _unreadable(
            _("the platform answered {status}, but {problem}").format(status=status, problem=problem), reply
        )
    if verdict is Verdict.PENDING:
        raise _pending(operation, status, reply.headers, content, sending.code, facts)
    if verdict is not Verdict.DONE:
        what = (
            _("without the JSON body that is due")
            if sending.code is None
            else _("with the error code {code}").format(code=sending.code)
        )
        raise _unreadable(_("the platform answered {status} {what}").format(status=status, what=what), reply)
    for path, sent in request.identifiers:
        if any(value != "" and str(value) not in sent for value in find_values(data, path)):
            raise _mismatch(operation, "/".join(path), reply)
    return data


def _decode(content: bytes) -> tuple[Any, str]:
    """The JSON value of the body, and the fault of a body without one."""
    try:
        return msgspec.json.decode(content), ""
    except ValueError:  # not JSON, or not UTF-8
        return None, _("the body is not JSON")
    except RecursionError:
        return None, _("the body is nested too deep")


def _find_code(operation: Operation[Any], data: Any) -> str | None:
    """The error code of a successful reply, of which the spec has no field of that name."""
    code = data.get("code") if type(data) is dict else None
    if not isinstance(code, str) or not code or operation.has_code_field:
        return None
    # A path that the spec does not have may have a field of that name: there only a code of the table counts.
    return spec.documented_code(code) if operation.described or spec.code_facts(code) is not None else None


class Refusal(msgspec.Struct, frozen=True):
    """A reply that is not 2xx and has the documented body."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    body: ErrorBody
    code: str
    """The error code in its documented spelling."""
    verified: bool

    def error(self, kind: type[ErrorT], *, retryable: bool) -> ErrorT:
        """The refusal as an exception."""
        return kind(
            self.body.message,
            status_code=self.status,
            code=self.code,
            detail=self.body.detail,
            headers=self.headers,
            content=self.content,
            retryable=retryable,
            verified=self.verified,
        )


def refusal_error(
    operation: Operation[Any], status: int, headers: Mapping[str, str], content: bytes, *, verified: bool
) -> OutcomeUnknown | APIStatusError:
    """The error of a reply that is not 2xx, by the verdict on it."""
    body = read_error_body(content) if 400 <= status < 600 else None
    if body is None:
        return unreadable_error(status, headers, content)
    refusal = Refusal(status, headers, content, body, spec.documented_code(body.code), verified)
    facts = spec.code_facts(refusal.code)
    match judge(Sending(True, status, verified, refusal.code, True), operation.facts, facts):
        case Verdict.PENDING:
            return _pending(operation, status, headers, content, refusal.code, facts)
        case Verdict.REFUSED:
            return _add_meaning(operation, _build_refusal(refusal, facts))
    if not verified and status < 500 and (facts is None or facts.outcome == "refused"):
        return _unproven(refusal)
    repeatable = facts is not None and facts.outcome == "unknown"
    error = _add_meaning(operation, refusal.error(ServerError, retryable=repeatable))
    if operation.idempotency is not None and not operation.idempotency.repeat:
        # The table says of such codes that a repetition is safe, which it is of almost every operation.
        error.meaning = _("Do not send it again; ask by {query}").format(query=operation.idempotency.query)
    return error


def _build_refusal(refusal: Refusal, facts: CodeFacts | None) -> APIStatusError:
    kind = refusal_class(refusal.status, refusal.code)
    too_fast = kind is RateLimited if facts is None else facts.repeat
    if too_fast:
        kind = RateLimited
    elif kind is RateLimited:  # a quota that is used up comes with 429 too, and is no question of speed
        kind = APIStatusError
    return refusal.error(kind, retryable=too_fast)


def _add_meaning(operation: Operation[Any], error: ErrorT) -> ErrorT:
    """The error, with the meaning that the spec gives for its code."""
    if operation.described:
        error.meaning = spec.error_meaning(error.code)
    return error


def _unproven(refusal: Refusal) -> ResponseNotVerified:
    """The error for a refusal without a valid signature, which a gateway between may have written."""
    return ResponseNotVerified(
        _(
            "the refusal {status} {code} carries no signature, so a gateway may have written it, before or after "
            "it passed the request on; whether the request took effect is unknown"
        ).format(status=refusal.status, code=refusal.code),
        cause=MissingHeader(_("the reply has no Wechatpay-Signature"), header="Wechatpay-Signature"),
        status_code=refusal.status,
        headers=refusal.headers,
        content=refusal.content,
    )


def _pending(
    operation: Operation[Any],
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    code: str | None,
    facts: CodeFacts | None,
) -> OutcomePending:
    query = operation.idempotency.query if operation.idempotency is not None else operation.next
    wait = USUAL_WAIT if facts is None or facts.wait is None else float(facts.wait)
    asking = _("ask by {query}").format(query=query) if query else _("ask for the outcome")
    what = _("accepted the request and is not done with it") if code is None else _("answered {code}").format(code=code)
    message = _("the platform {what}: wait {wait:g} seconds, then {asking}").format(what=what, wait=wait, asking=asking)
    error = OutcomePending(message, status_code=status, headers=headers, content=content)
    error.code, error.wait, error.query = code, wait, query
    return error


def _mismatch(operation: Operation[Any], path: str, reply: httpx.Response) -> OutcomeUnknown | IdentifierMismatch:
    """A reply about something else. Neither value is repeated here: an identifier may be a person's OpenID."""
    what = _("the reply of {id} has another {path} than the request: it belongs to another request").format(
        id=operation.id, path=path
    )
    if not operation.changes_state:
        return IdentifierMismatch(
            what, identifier=path, status_code=reply.status_code, headers=reply.headers, content=reply.content
        )
    error = ResponseIdentifierMismatch(
        _("{what}; whether this one took effect is unknown").format(what=what),
        status_code=reply.status_code,
        headers=reply.headers,
        content=reply.content,
    )
    error.identifier = path
    return error


def _unreadable(what: str, reply: httpx.Response) -> ResponseUnreadable:
    return ResponseUnreadable(
        _("{what}; whether the request took effect is unknown").format(what=what),
        status_code=reply.status_code,
        headers=reply.headers,
        content=reply.content,
    )


def unreadable_reply(reply: httpx.Response, problem: Exception) -> ResponseUnreadable:
    """The error for a verified reply that could not be read, whatever failed."""
    what = _("the platform answered {status_code}, but reading the reply raised {type}").format(
        status_code=reply.status_code, type=type(problem).__name__
    )
    return _unreadable(what, reply)


def _with_texts(
    operation: Operation[Any], data: Any, encrypted: Sequence[tuple[Any, str | int]] = (), texts: Sequence[str] = ()
) -> Any:
    """`data` with the texts in the places of their ciphertexts; a JSON text that was opened for them is text again."""
    for (container, name), text in zip(encrypted, texts, strict=True):
        container[name] = text
    json_texts = operation.reply_check.texts
    if json_texts is not None:
        json_texts.close({"response": data})
    return data


def _response(
    operation: Operation[T], reply: httpx.Response, data: Any, problem: DecryptionError | None
) -> Response[T]:
    response = Response(operation, reply.status_code, reply.headers, reply.content, data, problem)
    if operation.reply is not None and data is not None and not operation.reply_check.is_valid({"response": data}):
        places = ", ".join(f"{found.pointer or '/'} ({found.rule})" for found in response.violations())
        logger.warning("the reply of %s differs from the spec: %s", operation.id, places)
    return response


def _decrypter(credentials: AnySigner) -> FieldDecrypter:
    if hasattr(credentials, "decrypt"):
        return cast("FieldDecrypter", credentials)
    raise DecryptionError(
        _("{type} has no decrypt(); give the client what can decrypt as well").format(type=type(credentials).__name__)
    )
