"""From the bytes of a request to the bytes of its reply. Knows HTTP, but no web framework and no I/O."""

from __future__ import annotations

import json
import logging
import re
import secrets
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from functools import partial

from wechatpay_auth import Authorization

from wechatpay_sandbox.call import Call, Platform
from wechatpay_sandbox.faults.error_codes import ErrorCodes
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_book import HEADER, FaultBook
from wechatpay_sandbox.faults.spoilt_reply import MARK, error_page, instead, spoilt_signature
from wechatpay_sandbox.file import File
from wechatpay_sandbox.multipart_body import Part, read_parts
from wechatpay_sandbox.operations import ServedOperation
from wechatpay_sandbox.progress import catch_up
from wechatpay_sandbox.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.reply_signature import SigningKey
from wechatpay_sandbox.request_payload import pointer_to
from wechatpay_sandbox.request_signature import Merchant, SignedRequest, authenticate, check_clock
from wechatpay_sandbox.route_trie import ArgumentUnreadable, MethodUnknown, PathUnknown, RouteTrie
from wechatpay_sandbox.sealed_fields import sealed
from wechatpay_sandbox.upload_form import META

_log = logging.getLogger("wechatpay_sandbox")
_DONE = 0
_HOST = re.compile(r"[A-Za-z0-9._~-]+(?::[0-9]+)?|\[[0-9A-Fa-f:.]+\](?::[0-9]+)?")
# Who asks for certificates without naming a key has none yet, and verifies the reply with what it brings.
_FIRST_DOWNLOAD = "certificates.list_certificates"
_ASKING = HEADER.lower().encode()


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it arrived; header names in lower case, one entry per header line."""

    method: str
    raw_path: bytes
    query_string: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    def values(self, name: bytes) -> list[str]:
        """The values of every header line of this name."""
        return [value.decode("latin-1") for key, value in self.headers if key == name]

    @property
    def target(self) -> bytes:
        return self.raw_path + b"?" + self.query_string if self.query_string else self.raw_path

    @property
    def origin(self) -> str:
        """Where the sender found the sandbox, such as http://127.0.0.1:8787: links in replies lead there."""
        host = next(iter(self.values(b"host")), "")
        return f"http://{host if _HOST.fullmatch(host) else 'localhost'}"


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found out about a request on the way to its reply. Nothing of it is sent."""

    signed: SignedRequest | None = None
    """What its signature was checked against; None where nobody came to look at that."""
    accepted: bool = False
    """Whether it was signed as it should be."""
    operation: str | None = None
    """operationId, where its path leads to one."""
    code: str | None = None
    """The error code it was refused with."""


@dataclass(frozen=True, slots=True)
class Reply:
    """Header names are in the platform's spelling: SDKs exist that look for exactly that."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes
    fault: Fault | None = None
    """The fault that hit it; what it does to the connection is still to be done."""
    findings: Findings = Findings()


class Gateway:
    """Authenticates, routes, decrypts, validates, calls the handler, encrypts, signs; in that order.

    Whatever is refused after the request's own signature was accepted is signed as well; a 401 is not.
    """

    def __init__(
        self,
        platform: Platform,
        merchant: Merchant,
        routes: RouteTrie[ServedOperation],
        clock: Callable[[], float],
        faults: FaultBook,
        codes: ErrorCodes,
    ) -> None:
        self._platform = platform
        self._merchant = merchant
        self._routes = routes
        self._clock = clock
        self._faults = faults
        self._codes = codes

    def answer(self, request: Received) -> Reply:
        now = self._clock()
        received: SignedRequest | None = None
        try:
            parts = read_parts(request.body, request.values(b"content-type"))
            # of an upload, only what it says of its file is signed
            signed_body = parts[META].content if META in parts else request.body
            received = SignedRequest(request.method, request.target, signed_body)
            authorization, signed = authenticate(self._merchant, request.values(b"authorization"), received, now)
        except Refusal as refusal:
            return replace(refused(refusal), findings=Findings(received, code=refusal.code))
        findings = Findings(signed, accepted=True)
        keys = self._platform.keys
        key: SigningKey | None = keys.preferred
        fault: Fault | None = None
        headers: tuple[tuple[str, str], ...] = ()
        try:
            serials = request.values(b"wechatpay-serial")
            key = named = keys.named(serials)
            operation, arguments = self._route(request)
            findings = replace(findings, operation=operation.id)
            if not serials and operation.id == _FIRST_DOWNLOAD:
                key = keys.for_first_download
            if not operation.signs_reply:
                key = None
            perform = partial(self._perform, operation, arguments, request, parts, now, named if serials else None)
            fault = self._hit(operation.id, request)
            payload = perform() if fault is None else self._struck(fault, operation.id, authorization, signed, perform)
            status, numeric_code = operation.status, _DONE
        except Refusal as refusal:
            # a 401 says that the request's own signature was not accepted: it is not signed
            key = None if refusal.status == 401 else key or keys.preferred
            payload, headers = refusal.payload(), refusal.headers
            status, numeric_code = refusal.status, refusal.numeric_code
            findings = replace(findings, code=refusal.code)
        file = payload if isinstance(payload, File) else None
        body = b"" if payload is None else _json(payload) if file is None else file.content
        # why before signing: a reply to HEAD has no body, so there is none to sign
        sent = b"" if request.method == "HEAD" else body
        media_type = None if file is None else file.media_type
        plain = [*_plain_headers(payload is not None, numeric_code, media_type), *headers]
        if fault is not None:
            return _spoilt(fault, key, Reply(status, plain, sent, findings=findings), self._clock())
        signature = key.headers(sent, self._clock()) if key is not None else ()
        return Reply(status, [*plain, *signature], sent, findings=findings)

    def _hit(self, operation: str, request: Received) -> Fault | None:
        asked = self._faults.asked_for(operation, request.values(_ASKING))
        return asked or self._faults.hits(operation)

    def _struck(
        self,
        fault: Fault,
        operation: str,
        authorization: Authorization,
        signed: SignedRequest,
        perform: Callable[[], object],
    ) -> object:
        """What is answered under a fault, as far as it is about the request and not about the bytes of the reply."""
        if fault.kind == "clock":
            check_clock(authorization, self._clock() + (fault.seconds or 0))
        if not fault.replaces_reply:
            return perform()
        if fault.has_effect:
            with suppress(Refusal):  # what is refused has no effect, and the merchant is not to learn why
                perform()
        raise instead(fault, self._codes.status(fault.kind, operation), authorization, signed)

    def _route(self, request: Received) -> tuple[ServedOperation, dict[str, str]]:
        if not any(request.values(b"user-agent")):
            raise Refusal(
                400,
                "PARAM_ERROR",
                "there is no User-Agent header: name the program and its version",
                {"field": "User-Agent", "issue": "is missing", "location": "header"},
            )
        try:
            found = self._routes.find(request.method, request.raw_path)
        except PathUnknown as error:
            raise not_found("no operation has this path: check it, a trailing slash counts too") from error
        except MethodUnknown as error:
            allowed = ", ".join(error.allowed)
            raise Refusal(
                405,
                "INVALID_REQUEST",
                f"no operation has this path with this method: it takes {allowed}",
                headers=(("Allow", allowed),),
            ) from error
        except ArgumentUnreadable as error:
            raise parameter_error(pointer_to(error.name), "path", "is not percent-encoded UTF-8") from error
        return found.target, found.arguments

    def _perform(
        self,
        operation: ServedOperation,
        arguments: dict[str, str],
        request: Received,
        parts: Mapping[str, Part],
        now: float,
        named: SigningKey | None,
    ) -> object:
        path, query, body, file = operation.read_arguments(
            arguments, request.query_string, request.body, request.values(b"content-type"), parts, named
        )
        call = Call(self._platform, self._merchant, operation.id, now, path, query, body, file, request.origin)
        try:
            catch_up(self._platform, now)
            # one transaction for the whole step: either all of it happens, its notifications too, or none
            with self._platform.store.database.transaction() if operation.changes_state else nullcontext():
                reply = operation.handler(call)
        except sqlite3.DatabaseError as error:
            # a full disk, a database another process keeps locked: nothing the caller did
            _log.error("%s failed: the database says %s", operation.id, error)
            raise Refusal(500, "SYSTEM_ERROR", "the sandbox could not use its database; its log says why") from error
        node = operation.reply_node
        return reply if node is None else sealed(reply, node, self._merchant.public_key)


def _spoilt(fault: Fault, key: SigningKey | None, reply: Reply, now: float) -> Reply:
    mark = (MARK, str(fault))
    if fault.kind == "html":
        headers, page = error_page(reply.status)
        return Reply(reply.status, [*headers, mark], page, fault, reply.findings)
    signature = [] if key is None else spoilt_signature(fault, key, reply.body, now)
    return Reply(reply.status, [*reply.headers, *signature, mark], reply.body, fault, reply.findings)


def refused(refusal: Refusal) -> Reply:
    """The reply to a request whose signature was not accepted, or not even looked at: unsigned."""
    headers = [*_plain_headers(True, refusal.numeric_code), *refusal.headers]
    return Reply(refusal.status, headers, _json(refusal.payload()), findings=Findings(code=refusal.code))


def _plain_headers(has_content: bool, numeric_code: int, media_type: str | None = None) -> list[tuple[str, str]]:
    headers = [
        ("Server", "wechatpay-sandbox"),
        ("Request-ID", f"{secrets.token_hex(16).upper()}-{numeric_code}"),
        ("Cache-Control", "no-cache, must-revalidate"),
    ]
    return [("Content-Type", media_type or "application/json; charset=utf-8"), *headers] if has_content else headers


def plain_reply(status: int, payload: object, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    """JSON that nobody signs: what the sandbox says of itself."""
    return Reply(status, [*_plain_headers(True, _DONE), *headers], _json(payload))


def _json(payload: object) -> bytes:
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()
