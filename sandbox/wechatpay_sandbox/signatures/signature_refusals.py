"""What the platform answers to a signature that it does not accept: 401 SIGN_ERROR, each way with its own words.

https://pay.weixin.qq.com/doc/v3/merchant/4012365342
"""

from __future__ import annotations

from typing import Final

from wechatpay_auth.authorization import SCHEME

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.signatures.signed_request import SignedRequest

WINDOW_SECONDS: Final = 300
_AUTHORIZATION_MALFORMED = 270924332
# why so short: the platform shows the first lines and cuts early in the body, which may hold personal data
_BODY_BYTES_SHOWN = 32


def header_missing() -> Refusal:
    """There is no Authorization header."""
    return _header_refusal("authorization is missing", "there is no Authorization header: sign the request")


def header_malformed(why: str) -> Refusal:
    """The Authorization header does not have its form."""
    return _header_refusal("authorization is malformed", why)


def unknown_scheme() -> Refusal:
    """The Authorization header begins with another type."""
    return _header_refusal("authorization type is unknown", f"Authorization does not begin with the type {SCHEME}")


def outside_window(ahead: int) -> Refusal:
    """The request is dated this many seconds ahead of the platform's clock, or behind it if negative."""
    return refusal(
        "timestamp",
        "timestamp is out of the window",
        f"timestamp is {abs(ahead)} s {'ahead of' if ahead > 0 else 'behind'} the platform's clock, "
        f"{WINDOW_SECONDS} s are allowed: set this machine's clock, and sign each request when it is sent",
    )


def unknown_merchant(mchid: str, known: str) -> Refusal:
    """No such merchant; `known` says which there is."""
    return refusal("mchid", "mchid is unknown", f"no merchant {mchid}: {known}")


def unusable_certificate(issue: str, why: str) -> Refusal:
    """The API certificate named in the header cannot be used; `issue` begins with what it is."""
    return refusal("serial_no", f"serial_no {issue}", why)


def wrong_signature(request: SignedRequest, message: bytes) -> Refusal:
    """The signature is not one of this message, which is shown as far as the platform shows it."""
    shown = len(message) - len(request.body) - 1 + _BODY_BYTES_SHOWN
    return refusal(
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


def refusal(
    field: str,
    issue: str,
    message: str,
    *,
    sign_information: dict[str, object] | None = None,
    numeric_code: int | None = None,
) -> Refusal:
    """401 SIGN_ERROR for one item of the Authorization header."""
    detail: dict[str, object] = {"detail": {"issue": issue}, "field": field, "location": "authorization"}
    if sign_information is not None:
        detail["sign_information"] = sign_information
    return Refusal(401, "SIGN_ERROR", message, detail, numeric_code=numeric_code)


def _header_refusal(issue: str, message: str) -> Refusal:
    return refusal("authorization", issue, message, numeric_code=_AUTHORIZATION_MALFORMED)
