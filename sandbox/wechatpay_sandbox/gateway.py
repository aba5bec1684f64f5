"""Makes the reply to a request, both in bytes. It knows HTTP, but no web framework and no I/O."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import nullcontext, suppress
from dataclasses import replace
from functools import partial

from wechatpay_auth import Authorization
from wechatpay_client import Violation

from wechatpay_sandbox.faults.error_codes import ErrorCodes
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_book import HEADER, FaultBook
from wechatpay_sandbox.faults.faulty_reply import MARK, error_page, make_faulty_signature, make_refusal
from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.http.messages import (
    DONE,
    Findings,
    Received,
    Reply,
    UnknownPart,
    json_bytes,
    refusal_reply,
    unsigned_headers,
)
from wechatpay_sandbox.http.multipart_body import Part, read_parts
from wechatpay_sandbox.reply.refusal import Refusal, header_error, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.request.payload import json_pointer
from wechatpay_sandbox.request.route_trie import ArgumentUnreadable, MethodUnknown, PathUnknown, RouteTrie
from wechatpay_sandbox.request.served_operation import ServedOperation
from wechatpay_sandbox.request.upload_form import META
from wechatpay_sandbox.signatures.encrypted_fields import encrypt_fields
from wechatpay_sandbox.signatures.reply_signature import SigningKey
from wechatpay_sandbox.signatures.request_signature import Merchant, authenticate, check_clock
from wechatpay_sandbox.signatures.signed_request import SignedRequest
from wechatpay_sandbox.trade.appointments import catch_up
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

_log = logging.getLogger("wechatpay_sandbox")
# A client without a certificate names no key when it downloads them. It verifies the reply with the downloaded ones.
_FIRST_DOWNLOAD = "certificates.list_certificates"
_MOST_UNKNOWN = 20
"""The most unknown fields of one request that are noted."""
_MOST_POINTER = 200
_ASKING = HEADER.lower().encode()


class Gateway:
    """Authenticates, routes, decrypts, validates, calls the handler, encrypts and signs, in this order.

    A refusal after the signature of the request was accepted is signed too; a 401 is not.
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
        """The reply to a request of the API."""
        now = self._clock()
        received: SignedRequest | None = None
        try:
            parts = read_parts(request.body, request.values(b"content-type"))
            # of an upload, only the part `meta` is signed
            signed_body = parts[META].content if META in parts else request.body
            received = SignedRequest(request.method, request.target, signed_body)
            authorization: Authorization | None = None
            signed = received
            given = request.values(b"authorization")
            if given or not self._takes_unsigned(request):
                authorization, signed = authenticate(self._merchant, given, received, now)
        except Refusal as refusal:
            return replace(refusal_reply(refusal), findings=Findings(received, code=refusal.code))
        findings = Findings(signed, accepted=True)
        keys = self._platform.keys
        key: SigningKey | None = keys.preferred
        fault: Fault | None = None
        headers: tuple[tuple[str, str], ...] = ()
        unknown: list[Violation] = []
        try:
            serials = request.values(b"wechatpay-serial")
            key = named = keys.find_named(serials)
            operation, arguments = self._route(request)
            findings = replace(findings, operation=operation.id)
            if not serials and operation.id == _FIRST_DOWNLOAD:
                key = keys.for_first_download
            if not operation.signs_reply:
                key = None
            perform = partial(
                self._perform, operation, arguments, request, parts, now, named if serials else None, unknown
            )
            # why no fault without a signature: a fault is asked for by who signs
            fault = None if authorization is None else self._find_fault(operation.id, request)
            payload = (
                perform()
                if fault is None or authorization is None
                else self._perform_under_fault(fault, operation.id, authorization, signed, perform)
            )
            status, numeric_code = operation.status, DONE
        except Refusal as refusal:
            # a 401 says that the signature of the request was not accepted; the platform does not sign it
            key = None if refusal.status == 401 else key or keys.preferred
            payload, headers = refusal.payload(), refusal.headers
            status, numeric_code = refusal.status, refusal.numeric_code
            findings = replace(findings, code=refusal.code)
        if unknown:
            findings = replace(findings, unknown=_note_unknown(findings.operation, unknown))
        file = payload if isinstance(payload, File) else None
        body = b"" if payload is None else json_bytes(payload) if file is None else file.content
        # why before signing: a reply to HEAD has no body
        sent = b"" if request.method == "HEAD" else body
        media_type = None if file is None else file.media_type
        plain = [*unsigned_headers(payload is not None, numeric_code, media_type), *headers]
        if fault is not None:
            return _make_faulty_reply(fault, key, Reply(status, plain, sent, findings=findings), self._clock())
        signature = key.headers(sent, self._clock()) if key is not None else ()
        return Reply(status, [*plain, *signature], sent, findings=findings)

    def _takes_unsigned(self, request: Received) -> bool:
        """Whether the operation of a request needs no signature."""
        try:
            return self._routes.find(request.method, request.raw_path).operation.takes_unsigned
        except (PathUnknown, MethodUnknown, ArgumentUnreadable):
            return False

    def _find_fault(self, operation: str, request: Received) -> Fault | None:
        asked = self._faults.requested_fault(operation, request.values(_ASKING))
        return asked or self._faults.hits(operation)

    def _perform_under_fault(
        self,
        fault: Fault,
        operation: str,
        authorization: Authorization,
        signed: SignedRequest,
        perform: Callable[[], object],
    ) -> object:
        """Perform an operation under a fault, except for what the fault does to the bytes of the reply."""
        if fault.kind == "clock":
            check_clock(authorization, self._clock() + (fault.seconds or 0))
        if not fault.replaces_reply:
            return perform()
        if fault.has_effect:
            with suppress(Refusal):  # a refused request has no effect, and the fault hides the refusal
                perform()
        raise make_refusal(fault, self._codes.status(fault.kind, operation), authorization, signed)

    def _route(self, request: Received) -> tuple[ServedOperation, dict[str, str]]:
        if not any(request.values(b"user-agent")):
            raise header_error("User-Agent", _("is missing; name the program and its version"), reason="missing")
        try:
            found = self._routes.find(request.method, request.raw_path)
        except PathUnknown as error:
            raise not_found(_("no operation has this path; check it, since a trailing slash counts too")) from error
        except MethodUnknown as error:
            allowed = ", ".join(error.allowed)
            raise Refusal(
                405,
                "INVALID_REQUEST",
                _("this path does not take {method}; it takes {allowed}").format(
                    method=request.method, allowed=allowed
                ),
                headers=(("Allow", allowed),),
            ) from error
        except ArgumentUnreadable as error:
            raise parameter_error(
                json_pointer(error.name), "path", _("is not percent-encoded UTF-8"), reason="encoding"
            ) from error
        return found.operation, found.arguments

    def _perform(
        self,
        operation: ServedOperation,
        arguments: dict[str, str],
        request: Received,
        parts: Mapping[str, Part],
        now: float,
        named: SigningKey | None,
        unknown: list[Violation],
    ) -> object:
        """The payload of the reply. What the spec does not know of the request is added to `unknown`."""
        path, query, headers, body, file, not_known = operation.read_arguments(
            arguments, request.query_string, request.body, request.values, parts, named
        )
        unknown += not_known
        checked = CheckedRequest(
            self._platform, self._merchant, operation.id, now, path, query, body, file, request.origin, headers
        )
        try:
            catch_up(self._platform, now)
            # why one transaction: the changes and their notifications are stored together or not at all
            with self._platform.store.database.transaction() if operation.changes_state else nullcontext():
                reply = operation.handler(checked)
        except sqlite3.DatabaseError as error:
            # such as a full disk, or a lock of another process; the caller has not caused it
            _log.error(_("%s failed: the database says %s"), operation.id, error)
            raise Refusal(500, "SYSTEM_ERROR", _("the sandbox could not use its database; its log says why")) from error
        node = operation.reply_node
        return reply if node is None else encrypt_fields(reply, node, self._merchant.public_key)


def _note_unknown(operation: str | None, unknown: list[Violation]) -> tuple[UnknownPart, ...]:
    """What the spec does not know of a request, for its log, also as a line of the sandbox's own log."""
    parts = tuple(
        UnknownPart("token" if found.rule == "enum" else "field", found.where, found.pointer[:_MOST_POINTER])
        for found in unknown[:_MOST_UNKNOWN]
    )
    # why ascii: a name in a request may hold line feeds, which would look like further lines of the log
    places = ", ".join(f"{part.where} {ascii(part.pointer)[1:-1]}" for part in parts)
    _log.warning(_("%s: accepted, but the spec does not know %s"), operation, places)
    return parts


def _make_faulty_reply(fault: Fault, key: SigningKey | None, reply: Reply, now: float) -> Reply:
    mark = (MARK, str(fault))
    if fault.kind == "html":
        headers, page = error_page(reply.status)
        return Reply(reply.status, [*headers, mark], page, fault, reply.findings)
    signature = [] if key is None else make_faulty_signature(fault, key, reply.body, now)
    return Reply(reply.status, [*reply.headers, *signature, mark], reply.body, fault, reply.findings)
