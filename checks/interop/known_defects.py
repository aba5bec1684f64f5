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

_ACCEPTED = "AssertionError: it was accepted"
_NO_HOST = "Its upload_images sends to a path without a host, so no request goes out (index.js, upload_images)."
_NO_ENCRYPTION = "It has no function that encrypts a field for the platform."

NPM_DEFECTS: tuple[KnownDefect, ...] = (
    *(
        KnownDefect(f"wechatpay-node-v3 ({mode})", "image upload", "Cannot convert undefined", _NO_HOST)
        for mode in ("public", "certificates")
    ),
    KnownDefect(
        "wechatpay-node-v3 (public)",
        "payment notification",
        "拉取平台证书失败",
        "Its verifySign knows platform certificates only, and downloads them for a public key too, of which there are "
        "none (index.js, verifySign). So it refuses every notification to a merchant with the public key.",
    ),
    KnownDefect(
        "wechatpay-node-v3 (certificates)",
        "notification of yesterday",
        _ACCEPTED,
        "It never looks at the time in a signature (index.js, verifySign).",
    ),
    *(
        KnownDefect(f"tnwx ({mode})", case, says, reason)
        for mode in ("public", "certificates")
        for case, says, reason in (
            ("encrypted field", "it has no function that encrypts", _NO_ENCRYPTION),
            (
                "notification of yesterday",
                _ACCEPTED,
                "It never looks at the time in a signature (PayKit.js, verifySign).",
            ),
        )
    ),
)
