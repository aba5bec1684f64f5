"""Checks the signature of a request: the Authorization header against the bytes of the request.

Each kind of failure has a message of its own, since "signature error" alone does not help anybody.
https://pay.weixin.qq.com/doc/v3/merchant/4012365342
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from wechatpay_auth import Authorization, MalformedAuthorization, parse_authorization
from wechatpay_auth.authorization import SCHEME

from wechatpay_sandbox.signatures import signature_refusals
from wechatpay_sandbox.signatures.key_material import certificate_serial
from wechatpay_sandbox.signatures.signature_refusals import WINDOW_SECONDS
from wechatpay_sandbox.signatures.signed_request import SignedRequest, canonical_message
from wechatpay_sandbox.signatures.usual_authorization import read_usual
from wechatpay_sandbox.state.state_folder import StateFolder
from wechatpay_sandbox.translation import gettext as _

_PADDING, _DIGEST = padding.PKCS1v15(), hashes.SHA256()


@dataclass(frozen=True, slots=True, repr=False)
class Merchant:
    """The merchant of the sandbox, with the public key of its API certificate."""

    mchid: str
    serial: str
    public_key: rsa.RSAPublicKey
    apiv3_key: bytes
    other_keys: Mapping[str, rsa.RSAPublicKey] = field(default_factory=dict)
    """The keys of other API certificates in force, by serial: while a merchant changes its certificate, both are."""

    def find_key(self, serial: str) -> rsa.RSAPublicKey | None:
        """The public key of the certificate with this serial, if it is in force."""
        written = serial.upper().zfill(40)
        return self.public_key if written == self.serial else self.other_keys.get(written)

    @classmethod
    def from_folder(cls, folder: StateFolder) -> Merchant:
        """The merchant of a state folder."""
        public_key = folder.merchant_certificate.public_key()
        if not isinstance(public_key, rsa.RSAPublicKey):
            raise TypeError("the merchant's certificate has no RSA key")
        return cls(folder.mchid, certificate_serial(folder.merchant_certificate), public_key, folder.apiv3_key)


def authenticate(
    merchant: Merchant, headers: Sequence[str], request: SignedRequest, now: float, user_agents: Sequence[str] = ()
) -> tuple[Authorization, SignedRequest]:
    """Check that the merchant signed the request within 300 s of `now`. Return the content of its Authorization header,
    and the request in its signed form. Refusal 401 SIGN_ERROR for any other request.

    `headers` are the values of all Authorization headers; `user_agents` may tell why there is none. A nonce may be used
    again, since no document says that the platform refuses that.
    """
    if not headers:
        raise signature_refusals.header_missing(user_agents[0] if user_agents else "")
    if len(headers) > 1:
        raise signature_refusals.header_malformed(
            _("the request has {count} Authorization headers; send one").format(count=len(headers))
        )
    authorization = read_usual(headers[0]) or _parse_header(headers[0])
    check_clock(authorization, now)
    if authorization.mchid != merchant.mchid:
        raise signature_refusals.unknown_merchant(
            authorization.mchid, _("its merchant is {mchid}").format(mchid=merchant.mchid)
        )
    public_key = merchant.find_key(authorization.serial)
    if public_key is None:
        raise signature_refusals.unusable_certificate(
            "is unknown",
            _("merchant {mchid} has no API certificate {serial}; its certificate is {own}").format(
                mchid=merchant.mchid, serial=authorization.serial, own=merchant.serial
            ),
        )
    signed = _find_signed_form(public_key, authorization, request)
    if signed is None:
        raise signature_refusals.wrong_signature(request, canonical_message(authorization, request))
    return authorization, signed


def _parse_header(header: str) -> Authorization:
    try:
        return parse_authorization(header)
    except MalformedAuthorization as error:
        if error.part == "scheme" and header.strip():
            raise signature_refusals.unknown_scheme() from error
        raise signature_refusals.header_malformed(
            _(
                "Authorization is malformed: {error}; write {scheme} "
                'mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"'
            ).format(error=error, scheme=SCHEME)
        ) from error


def check_clock(authorization: Authorization, now: float) -> None:
    """Refusal 401 if the timestamp of a request is more than 300 s from `now` (Unix seconds)."""
    ahead = int(authorization.timestamp) - int(now)
    if abs(ahead) > WINDOW_SECONDS:
        raise signature_refusals.outside_window(ahead)


def _find_signed_form(
    key: rsa.RSAPublicKey, authorization: Authorization, request: SignedRequest
) -> SignedRequest | None:
    try:
        signature = base64.b64decode(authorization.signature, validate=True)
    except binascii.Error:
        return None
    if _verifies(key, signature, canonical_message(authorization, request)):
        return request
    if b"?" in request.target:
        return None
    with_mark = request._replace(target=request.target + b"?")
    return with_mark if _verifies(key, signature, canonical_message(authorization, with_mark)) else None


def _verifies(key: rsa.RSAPublicKey, signature: bytes, message: bytes) -> bool:
    try:
        key.verify(signature, message, _PADDING, _DIGEST)
    except InvalidSignature:
        return False
    return True
