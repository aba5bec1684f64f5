"""A call from its arguments to the bytes that every sending of it has."""

from __future__ import annotations

import os
import re
import sys
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import msgspec
from wechatpay_auth.errors import NotSent
from wechatpay_auth.request_extensions import UNSIGNED_REPLY

from . import __version__
from .errors import InvalidRequest, RetiredOperationWarning, UnknownFieldWarning
from .header_names import spell_names
from .http_library import httpx
from .operation import Operation
from .request_headers import refuse_own_headers, write_headers
from .translation import gettext as _
from .unset import UNSET
from .wire import NotPlain, UnsafePath, find_values, has_whole_float, plain, query_string

if TYPE_CHECKING:
    from wechatpay_auth import KeyRing

    from .servers import Server
    from .validate_setting import Validate
    from .validation import Violation

USER_AGENT = f"wechatpay-client/{__version__} (Python)".encode("ascii")
LONGEST_TARGET = 60_000
"""Characters of path and query; httpx takes no address of more than 65,536."""
_HEADERS = [(b"Accept", b"application/json"), (b"User-Agent", USER_AGENT)]
_POSITION = r"/[0-9]+(?=/|$)"
_PACKAGE_FOLDER = f"{Path(__file__).parents[1]}{os.sep}"


class CallArguments(msgspec.Struct, frozen=True):
    """A call as its caller wrote it."""

    operation: Operation[Any]
    path: Mapping[str, object]
    query: Mapping[str, object]
    body: object = UNSET
    headers: Mapping[str, object] = MappingProxyType({})


class PreparedRequest(msgspec.Struct, frozen=True):
    """A call as it will be sent, all but signed: every sending of it has these bytes."""

    method: str
    target: str
    headers: list[tuple[bytes, bytes]]
    stream: httpx.SyncByteStream | httpx.AsyncByteStream
    """The body. Each iteration gives the same bytes."""
    extensions: dict[str, Any] | None
    identifiers: tuple[tuple[tuple[str, ...], frozenset[str]], ...] = ()
    """Fields that the reply must repeat if it has them: the path in the reply, and the values of the request."""

    def build_request(self, server: Server) -> httpx.Request:
        """The request of one sending. It is built by hand: httpx would merge defaults and parse the address twice."""
        return httpx.Request(
            self.method,
            server.base_url + self.target,
            headers=[(b"Host", server.netloc), *self.headers],
            stream=self.stream,
            extensions=self.extensions,
        )


def prepare_request(
    arguments: CallArguments, keys: KeyRing, *, validate: Validate, with_file: bool = False
) -> PreparedRequest:
    """The request of a call, checked against the spec, its sensitive fields encrypted. The arguments stay as they are.

    Of an upload the body is its part `meta`; whoever sets `with_file` takes care of the file itself.
    Unknown fields and tokens are sent with a warning, unless `validate` is "strict". Raises InvalidRequest and NotSent.
    """
    operation, path, query = arguments.operation, arguments.path, arguments.query
    body, given_headers = arguments.body, arguments.headers
    if operation.unusual:
        if operation.retired is not None:
            _warn_retired(operation)
        if not with_file:
            _refuse_without_file(operation)
    try:
        data: dict[str, Any] = {"path": plain(path), "query": plain(query)}
        if body is not UNSET:
            data["body"] = plain(body)
        if given_headers or operation.header_names:
            data["header"] = spell_names(plain(given_headers), operation.header_names)
            refuse_own_headers(operation.id, data["header"])
        target = operation.fill(data["path"])
    except (NotPlain, UnsafePath):
        from .validation import validate_call

        raise InvalidRequest(operation.id, validate_call(operation, path, query, body, given_headers)) from None
    check = operation.request_check
    if validate:
        seen = data if check.texts is None else check.texts.read_values(data)
        if not check.is_valid(data) or has_whole_float(seen):
            from .validation import validate_call  # only a call that is wrong needs it

            violations = validate_call(operation, path, query, body, given_headers)
            if any(found.refused or validate == "strict" for found in violations):
                raise InvalidRequest(operation.id, violations)
            _warn_unknown(operation, violations)
    identifiers = _identifiers(operation, data) if operation.identifiers else ()
    headers = _encrypt_fields(operation, data, keys) if operation.sensitive_call else _HEADERS
    if data.get("header"):
        headers = [*headers, *write_headers(operation.id, data["header"])]
    if check.texts is not None:
        check.texts.close(data)
    if data["query"]:
        try:
            target = f"{target}?{query_string(data['query'])}"
        except ValueError as error:  # only where the check is off, or the path is not in the spec
            raise NotSent(f"{operation.id}: {error}") from None
    if len(target) > LONGEST_TARGET:
        raise NotSent(
            _("{id}: path and query have {count} characters, more than {longest_target}").format(
                id=operation.id, count=len(target), longest_target=LONGEST_TARGET
            )
        )
    content = b""
    if "body" in data:
        content = msgspec.json.encode(data["body"])
        length = (b"Content-Length", b"%d" % len(content))
        headers = [*headers, (b"Content-Type", b"application/json"), length]
    elif operation.method != "GET":
        headers = [*headers, (b"Content-Length", b"0")]
    extensions = {UNSIGNED_REPLY: True} if operation.unsigned_reply else None
    return PreparedRequest(operation.method, target, headers, httpx.ByteStream(content), extensions, identifiers)


def _identifiers(
    operation: Operation[Any], data: Mapping[str, Any]
) -> tuple[tuple[tuple[str, ...], frozenset[str]], ...]:
    """What the spec says that the reply repeats, with the request's values; a field that was left out asks nothing."""
    body = data.get("body")
    given = {**data["query"], **data["path"], **(body if isinstance(body, dict) else {})}
    found = []
    for in_request, in_reply in operation.identifiers:
        values = find_values(given, in_request)
        if values:
            found.append((in_reply, frozenset(map(str, values))))
    return tuple(found)


def _encrypt_fields(operation: Operation[Any], data: dict[str, Any], keys: KeyRing) -> list[tuple[bytes, bytes]]:
    """Encrypt what the spec marks, in `data`; the headers then name the very key that was used."""
    sensitive = operation.request_check.find_encrypted(data)
    if not sensitive:
        return _HEADERS
    from wechatpay_auth.oaep import encrypt

    key = keys.for_encryption()
    public_key = key.public_key
    for container, name in sensitive:
        container[name] = encrypt(public_key, container[name])
    return [*_HEADERS, (b"Wechatpay-Serial", key.serial.encode("ascii"))]


def _warn_retired(operation: Operation[Any]) -> None:
    message = _("{id} went out of service on {retired}").format(id=operation.id, retired=operation.retired)
    warnings.warn(message, RetiredOperationWarning, stacklevel=_level_of_caller())


def _warn_unknown(operation: Operation[Any], violations: Sequence[Violation]) -> None:
    """Warn of each unknown field and token; where every item of a list has it, of the first one."""
    first: dict[tuple[str, str, str], Violation] = {}
    for violation in violations:
        first.setdefault((violation.where, re.sub(_POSITION, "/*", violation.pointer), violation.rule), violation)
    for violation in first.values():
        is_token = violation.rule == "enum"
        warning = UnknownFieldWarning(operation.id, violation.where, violation.pointer, is_token=is_token)
        warnings.warn(warning, stacklevel=_level_of_caller())


def _level_of_caller() -> int:
    """The `stacklevel` of the line outside this package that asked for the call, whichever way it was written."""
    level, frame = 0, sys._getframe()
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE_FOLDER):
        level, frame = level + 1, frame.f_back
    return level


def _refuse_without_file(operation: Operation[Any]) -> None:
    """Refuse a plain call of an operation that takes or gives a file. Raises NotSent."""
    if operation.upload is not None:
        raise NotSent(
            _("{id} takes a file: give file=, with further fields of its meta in meta=").format(id=operation.id)
        )
    if operation.reply is bytes:
        raise NotSent(
            _("{id} answers with a file: use its sync or stream function, or get or stream of a path").format(
                id=operation.id
            )
        )
