"""What an SDK cannot do for a fault of its own. It is not worked around; `make interop` fails when one goes away."""

from __future__ import annotations

from typing import NamedTuple


class KnownDefect(NamedTuple):
    sdk: str
    case: str
    says: str
    """Part of what the case reports: a case that fails in another way is no known defect."""
    reason: str


_NO_CLOCK = (
    "It never looks at the time in a signature, so one that was caught is accepted for ever (core.py, "
    "_verify_signature)."
)

KNOWN_DEFECTS: tuple[KnownDefect, ...] = (
    KnownDefect(
        "wechatpayv3",
        "order number with |",
        "(401, 'SIGN_ERROR', None)",
        "It signs the path as it composed it, and its HTTP library sends another: requests percent-encodes the | that "
        "an order number may contain (core.py, build_authorization).",
    ),
    KnownDefect(
        "wechatpayv3",
        "image upload",
        "Content-Type has no boundary",
        "It sends `Content-Type: multipart/form-data` without the boundary that divides the parts, which RFC 2046 "
        "demands (core.py, request). Of a server that guesses it, nothing is documented.",
    ),
    KnownDefect(
        "wechatpayv3 async",
        "image upload",
        "cannot unpack non-iterable coroutine object",
        "Its image_upload and video_upload return a coroutine that they forgot to await (async_/media.py); what that "
        "one sends has no boundary either.",
    ),
    KnownDefect("wechatpayv3", "notification of yesterday", "is 'TRANSACTION.SUCCESS', expected None", _NO_CLOCK),
    KnownDefect("wechatpayv3 async", "notification of yesterday", "is 'TRANSACTION.SUCCESS', expected None", _NO_CLOCK),
    KnownDefect(
        "wechatpay-axios-plugin",
        "certificates downloaded",
        "it saved [], after status 200",
        "Its command `wxpay crt` adds what it decrypted to the object that it gave the client, and since 0.9.0 the "
        "client verifies with a copy made before: every download ends with EV3_RES_HEADER_PLATFORM_SERIAL (cert.js, "
        "injector; decorator.js, jsonBased).",
    ),
)
