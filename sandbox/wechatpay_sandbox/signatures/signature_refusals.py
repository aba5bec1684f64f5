"""The refusals of a signature: 401 SIGN_ERROR, for each cause with a message of its own.

https://pay.weixin.qq.com/doc/v3/merchant/4012365342
"""

from __future__ import annotations

from typing import Final

from wechatpay_auth.authorization import SCHEME

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.signatures.signed_request import SignedRequest
from wechatpay_sandbox.translation import gettext as _

WINDOW_SECONDS: Final = 300
_SIGNS_FOR_OWN_HOSTS = "WechatPay-Apache-HttpClient/"
"""The User-Agent of wechatpay-apache-httpclient, and of WxJava, which has its code."""
_AUTHORIZATION_MALFORMED = 270924332
# why so short: like the platform, it shows the first lines and little of the body, which may have personal data
_BODY_BYTES_SHOWN = 32


def header_missing(user_agent: str = "") -> Refusal:
    """The request has no Authorization header. The program that `user_agent` names may be known for the reason."""
    why = _("the request has no Authorization header; sign it")
    if user_agent.startswith(_SIGNS_FOR_OWN_HOSTS):
        why = _(
            "the request has no Authorization header: WxJava and wechatpay-apache-httpclient sign only for hosts that "
            "end in .mch.weixin.qq.com; keep the host api.mch.weixin.qq.com and start the sandbox with --intercept, "
            "or, in newer versions of WxJava, set apiHostUrl or call withTrustedHost with the host of this sandbox"
        )
    return _header_refusal("authorization is missing", why)


def header_malformed(why: str) -> Refusal:
    """The Authorization header is malformed; `why` is a sentence that says how."""
    return _header_refusal("authorization is malformed", why)


def unknown_scheme() -> Refusal:
    """The Authorization header has another scheme."""
    return _header_refusal(
        "authorization type is unknown",
        _("Authorization does not begin with {scheme}; use this scheme").format(scheme=SCHEME),
    )


def outside_window(ahead: int) -> Refusal:
    """The timestamp is this many seconds ahead of the platform's clock, or behind it if negative."""
    if ahead > 0:
        text = _(
            "timestamp is {seconds} s ahead of the platform's clock, which is more than {window} s; set this "
            "machine's clock, and sign each request when it is sent"
        )
    else:
        text = _(
            "timestamp is {seconds} s behind the platform's clock, which is more than {window} s; set this "
            "machine's clock, and sign each request when it is sent"
        )
    return refusal(
        "timestamp",
        "timestamp is out of the window",
        text.format(seconds=abs(ahead), window=WINDOW_SECONDS),
    )


def unknown_merchant(mchid: str, known: str) -> Refusal:
    """The sandbox has no such merchant; `known` is a sentence that says which it has."""
    return refusal(
        "mchid", "mchid is unknown", _("the sandbox has no merchant {mchid}; {known}").format(mchid=mchid, known=known)
    )


def unusable_certificate(issue: str, why: str) -> Refusal:
    """The API certificate of the header cannot be used. `issue` is the platform's phrase, `why` our sentence."""
    return refusal("serial_no", f"serial_no {issue}", why)


def wrong_signature(request: SignedRequest, message: bytes) -> Refusal:
    """The signature does not fit this message. The refusal shows as much of the message as the platform does."""
    shown = len(message) - len(request.body) - 1 + _BODY_BYTES_SHOWN
    return refusal(
        "signature",
        "sign not match",
        _(
            "the signature is wrong; compare the message that you signed with sign_information, and check that the "
            "private key belongs to the certificate of serial_no"
        ),
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
