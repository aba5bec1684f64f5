"""Checking who sent a request: the Authorization header against the bytes that arrived.

Each way to fail has its own message, since "signature error" alone is what costs integrators their days.
https://pay.weixin.qq.com/doc/v3/merchant/4012365342
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from wechatpay_auth import Authorization, MalformedAuthorization, parse_authorization, request_message
from wechatpay_auth.authorization import SCHEME

from wechatpay_sandbox.key_material import serial_of
from wechatpay_sandbox.refusal import Refusal
from wechatpay_sandbox.state_folder import StateFolder

WINDOW_SECONDS = 300
_AUTHORIZATION_MALFORMED = 270924332
# why so short: the platform shows the first lines and cuts early in the body, which may hold personal data
_BODY_BYTES_SHOWN = 32


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """What a signature covers, as it arrived.

    `target` is path and query from the request line. ASGI drops the `?` of an empty query, so with an empty
    query the sender may have signed either form.
    """

    method: str
    target: bytes
    body: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Merchant:
    """A merchant the sandbox knows, with the public half of its API certificate."""

    mchid: str
    serial: str
    public_key: rsa.RSAPublicKey
    apiv3_key: bytes

    @classmethod
    def of(cls, folder: StateFolder) -> Merchant:
        public_key = folder.merchant_certificate.public_key()
        if not isinstance(public_key, rsa.RSAPublicKey):
            raise TypeError("the merchant's certificate has no RSA key")
        return cls(folder.mchid, serial_of(folder.merchant_certificate), public_key, folder.apiv3_key)


def authenticate(merchant: Merchant, headers: list[str], request: SignedRequest, now: float) -> SignedRequest:
    """Accepts a request signed by the merchant within 300 s of `now`, and returns it as it was signed; anything else
    is a Refusal 401 SIGN_ERROR.

    `headers` are the values of all Authorization headers. A nonce may be used again: whether the platform
    minds is not documented.
    """
    if not headers:
        raise _refusal(
            "authorization",
            "authorization is missing",
            "there is no Authorization header: sign the request",
            numeric_code=_AUTHORIZATION_MALFORMED,
        )
    if len(headers) > 1:
        raise _refusal(
            "authorization",
            "authorization is malformed",
            f"there are {len(headers)} Authorization headers: send one",
            numeric_code=_AUTHORIZATION_MALFORMED,
        )
    authorization = _parsed(headers[0])
    _check_clock(authorization, now)
    if authorization.mchid != merchant.mchid:
        raise _refusal(
            "mchid",
            "mchid is unknown",
            f"no merchant {authorization.mchid}: this sandbox has {merchant.mchid}",
        )
    if authorization.serial.upper().zfill(40) != merchant.serial:
        raise _refusal(
            "serial_no",
            "serial_no is unknown",
            f"merchant {merchant.mchid} has no API certificate {authorization.serial}: its certificate is "
            f"{merchant.serial}",
        )
    signed = _as_signed_by(merchant.public_key, authorization, request)
    if signed is None:
        raise _wrong_signature(authorization, request)
    return signed


def _parsed(header: str) -> Authorization:
    try:
        return parse_authorization(header)
    except MalformedAuthorization as error:
        if error.part == "scheme" and header.strip():
            raise _refusal(
                "authorization",
                "authorization type is unknown",
                f"Authorization does not begin with the type {SCHEME}",
                numeric_code=_AUTHORIZATION_MALFORMED,
            ) from error
        raise _refusal(
            "authorization",
            "authorization is malformed",
            f"Authorization is malformed: {error}. Write {SCHEME} "
            'mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"',
            numeric_code=_AUTHORIZATION_MALFORMED,
        ) from error


def _check_clock(authorization: Authorization, now: float) -> None:
    ahead = int(authorization.timestamp) - int(now)
    if abs(ahead) > WINDOW_SECONDS:
        raise _refusal(
            "timestamp",
            "timestamp is out of the window",
            f"timestamp is {abs(ahead)} s {'ahead of' if ahead > 0 else 'behind'} the platform's clock, "
            f"{WINDOW_SECONDS} s are allowed: set this machine's clock, and sign each request when it is sent",
        )


def _as_signed_by(key: rsa.RSAPublicKey, authorization: Authorization, request: SignedRequest) -> SignedRequest | None:
    try:
        signature = base64.b64decode(authorization.signature, validate=True)
    except binascii.Error:
        return None
    targets = [request.target] if b"?" in request.target else [request.target, request.target + b"?"]
    candidates = (replace(request, target=target) for target in targets)
    return next((signed for signed in candidates if _verifies(key, signature, canonical(authorization, signed))), None)


def _verifies(key: rsa.RSAPublicKey, signature: bytes, message: bytes) -> bool:
    try:
        key.verify(signature, message, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        return False
    return True


def canonical(authorization: Authorization, request: SignedRequest) -> bytes:
    """The bytes that are signed."""
    return request_message(request.method, request.target, authorization.timestamp, authorization.nonce, request.body)


def _wrong_signature(authorization: Authorization, request: SignedRequest) -> Refusal:
    message = canonical(authorization, request)
    shown = len(message) - len(request.body) - 1 + _BODY_BYTES_SHOWN
    return _refusal(
        "signature",
        "sign not match",
        "the signature is wrong: compare what was signed with sign_information, and the private key with the "
        "certificate serial_no names",
        sign_information={
            "method": request.method,
            "url": request.target.decode("latin-1"),
            "truncated_sign_message": message[:shown].decode("utf-8", "replace"),
            "sign_message_length": len(message),
        },
    )


def _refusal(
    field: str,
    issue: str,
    message: str,
    *,
    sign_information: dict[str, object] | None = None,
    numeric_code: int | None = None,
) -> Refusal:
    detail: dict[str, object] = {"detail": {"issue": issue}, "field": field, "location": "authorization"}
    if sign_information is not None:
        detail["sign_information"] = sign_information
    return Refusal(401, "SIGN_ERROR", message, detail, numeric_code=numeric_code)
