"""Makes the reply to a request, both in bytes. It knows HTTP, but no web framework and no I/O."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from wechatpay_auth import Authorization
from wechatpay_client import Violation

from wechatpay_sandbox.clock.sandbox_clock import SandboxClock
from wechatpay_sandbox.faults.error_codes import ErrorCodes
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_book import HEADER, FaultBook
from wechatpay_sandbox.faults.faulty_reply import MARK, error_page, make_faulty_signature, make_refusal
from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.http.json_bytes import json_bytes
from wechatpay_sandbox.http.messages import (
    DONE,
    Findings,
    Received,
    Reply,
    UnknownPart,
    refusal_reply,
    unsigned_headers,
)
from wechatpay_sandbox.http.multipart_body import Part, read_parts
from wechatpay_sandbox.identities import Identities
from wechatpay_sandbox.reply.apiv2 import is_apiv2, refuse_apiv2
from wechatpay_sandbox.reply.refusal import Refusal, header_error, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.request.host_routes import HostRoutes
from wechatpay_sandbox.request.identity import check_identity
from wechatpay_sandbox.request.notes import note_boundary, note_key, note_unknown
from wechatpay_sandbox.request.payload import json_pointer
from wechatpay_sandbox.request.route_trie import ArgumentUnreadable, Found, MethodUnknown, PathUnknown
from wechatpay_sandbox.request.served_operation import ServedOperation
from wechatpay_sandbox.request.undescribed_paths import find_undescribed
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
_ASKING = HEADER.lower().encode()


class Gateway:
    """Authenticates, routes, decrypts, validates, calls the handler, encrypts and signs, in this order.

    A refusal after the signature of the request was accepted is signed too; a 401 is not.
    """

    def __init__(
        self,
        platform: Platform,
        merchant: Merchant,
        routes: HostRoutes[ServedOperation],
        clock: SandboxClock,
        faults: FaultBook,
        codes: ErrorCodes,
        identities: Identities,
    ) -> None:
        self._platform = platform
        self.merchant = merchant
        """The merchant, with its keys; may be replaced at any time."""
        self._routes = routes
        self._clock = clock
        self._faults = faults
        self._codes = codes
        self.identities = identities
        """What belongs to the merchant; may be replaced at any time."""

    def answer(self, request: Received) -> Reply:
        """The reply to a request of the API."""
        if is_apiv2(request):
            return refuse_apiv2()
        now = self._clock()
        received: SignedRequest | None = None
        try:
            read = read_parts(request.body, request.values(b"content-type"))
            parts = read.by_name
            # of an upload, only the part `meta` is signed
            signed_body = parts[META].content if META in parts else request.body
            received = SignedRequest(request.method, request.target, signed_body)
            authorization: Authorization | None = None
            signed = received
            given = request.values(b"authorization")
            if given or not self._takes_unsigned(request):
                authorization, signed = authenticate(
                    self.merchant, given, received, self._clock.machine(), request.values(b"user-agent")
                )
        except Refusal as refusal:
            return refusal_reply(refusal)._replace(findings=Findings(received, code=refusal.code))
        keys = self._platform.keys
        key: SigningKey | None = None
        operation: ServedOperation | None = None
        fault: Fault | None = None
        headers: tuple[tuple[str, str], ...] = ()
        code: str | None = None
        unknown: list[Violation] = []
        refused: Refusal | None = None
        named = keys.find_named(request.values(b"wechatpay-serial"))
        try:
            key = named if isinstance(named, SigningKey) else keys.preferred
            operation, arguments = self._route(request)
            if not isinstance(named, SigningKey) and operation.id == _FIRST_DOWNLOAD:
                key = keys.for_first_download
            if not operation.signs_reply:
                key = None
            own_key = None if authorization is None else self.merchant.find_key(authorization.serial)
            perform = partial(self._perform, operation, arguments, request, parts, now, named, own_key, unknown)
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
            code = refusal.code
            refused = refusal
        operation_id = None if operation is None else operation.id
        notes: tuple[UnknownPart, ...] = note_unknown(operation_id, unknown) if unknown else ()
        if isinstance(named, Refusal) and named is not refused:
            notes += (note_key(operation_id, named),)
        if read.lacks_boundary:
            notes += (note_boundary(operation_id),)
        findings = Findings(signed, True, operation_id, code, notes)
        file = payload if isinstance(payload, File) else None
        body = b"" if payload is None else json_bytes(payload) if file is None else file.content
        # why before signing: a reply to HEAD has no body
        sent = b"" if request.method == "HEAD" else body
        media_type = None if file is None else file.media_type
        plain = [*unsigned_headers(payload is not None, numeric_code, media_type), *headers]
        if fault is not None:
            return _make_faulty_reply(fault, key, Reply(status, plain, sent, findings=findings), self._clock.machine())
        signature = key.headers(sent, self._clock.machine()) if key is not None else ()
        return Reply(status, [*plain, *signature], sent, findings=findings)

    def _takes_unsigned(self, request: Received) -> bool:
        """Whether the operation of a request needs no signature."""
        try:
            return self._find_operation(request).operation.takes_unsigned
        except (PathUnknown, MethodUnknown, ArgumentUnreadable):
            return False

    def _find_operation(self, request: Received) -> Found[ServedOperation]:
        return self._routes.find_host(request.sent_to.door_host).find(request.method, request.raw_path)

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
            check_clock(authorization, self._clock.machine() + (fault.seconds or 0))
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
            found = self._find_operation(request)
        except PathUnknown as error:
            _refuse_undescribed(request)
            raise not_found(_("no operation has this path; check it, since a trailing slash counts too")) from error
        except MethodUnknown as error:
            _refuse_undescribed(request)
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
        named: SigningKey | Refusal | None,
        own_key: RSAPublicKey | None,
        unknown: list[Violation],
    ) -> object:
        """The payload of the reply. What the spec does not know of the request is added to `unknown`.

        `own_key` is that of the certificate which the request was signed with, if it was signed.
        """
        path, query, headers, body, file, not_known = operation.read_arguments(
            arguments, request.query_string, request.body, request.values, parts, named
        )
        unknown += not_known
        checked = CheckedRequest(
            self._platform,
            self.merchant,
            operation.id,
            now,
            path,
            query,
            body,
            file,
            request.sent_to,
            headers,
            self._clock.ahead,
        )
        check_identity(checked, self.identities, self._codes)
        try:
            reply = (
                self._change_state(operation, checked) if operation.changes_state else self._look(operation, checked)
            )
        except sqlite3.DatabaseError as error:
            # such as a full disk, or a lock of another process; the caller has not caused it
            _log.error(_("%s failed: the database says %s"), operation.id, error)
            raise Refusal(500, "SYSTEM_ERROR", _("the sandbox could not use its database; its log says why")) from error
        node = operation.reply_node
        return reply if node is None else encrypt_fields(reply, node, own_key or self.merchant.public_key)

    def _look(self, operation: ServedOperation, checked: CheckedRequest) -> object:
        catch_up(self._platform, checked.now)
        return operation.handler(checked)

    def _change_state(self, operation: ServedOperation, checked: CheckedRequest) -> object:
        store = self._platform.store
        while True:
            # why one transaction: the changes and their notifications are stored together or not at all
            with store.database.transaction():
                # why in here: the transaction has begun anyway, and nobody else can add an appointment meanwhile
                if not store.agenda.is_due(checked.now):
                    return operation.handler(checked)
            # why in transactions of their own: they happen even if the request is refused
            catch_up(self._platform, checked.now)


def _refuse_undescribed(request: Received) -> None:
    """Refusal 404 if WeChat Pay has the operation and the spec does not describe it."""
    known = find_undescribed(request.method, request.raw_path)
    if known is not None:
        raise not_found(
            _(
                "WeChat Pay has the operation {known}, but the spec of this sandbox does not describe it yet, so the "
                "sandbox cannot answer it; test this call against WeChat Pay itself, or against a mock of your own"
            ).format(known=known)
        )


def _make_faulty_reply(fault: Fault, key: SigningKey | None, reply: Reply, now: float) -> Reply:
    mark = (MARK, str(fault))
    if fault.kind == "html":
        headers, page = error_page(reply.status)
        return Reply(reply.status, [*headers, mark], page, fault, reply.findings)
    signature = [] if key is None else make_faulty_signature(fault, key, reply.body, now)
    return Reply(reply.status, [*reply.headers, *signature, mark], reply.body, fault, reply.findings)
