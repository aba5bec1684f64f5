"""Applies a fault to a reply: another status, another signature, or the error page of a gateway."""

from __future__ import annotations

import secrets

from wechatpay_auth import Authorization

from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.kinds import REASONS, SIGN_ERROR
from wechatpay_sandbox.faults.sign_errors import sign_error
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.signatures.reply_signature import SigningKey, probe_signature
from wechatpay_sandbox.signatures.signed_request import SignedRequest
from wechatpay_sandbox.translation import gettext as _

MARK = "Sandbox-Fault"
"""The header of a reply that names the fault that hit it. It is for tests; programs should not read it."""
BAD_GATEWAY = 502


def make_refusal(fault: Fault, status: int | None, authorization: Authorization, request: SignedRequest) -> Refusal:
    """The refusal of a fault that replaces the reply. `status` is that of its error code."""
    if fault.kind == SIGN_ERROR:
        return sign_error(fault.reason or REASONS[0], authorization, request)
    if fault.is_code and status is not None:
        return Refusal(status, fault.kind, _("this is a fault on demand: {kind}").format(kind=fault.kind))
    return Refusal(fault.status or BAD_GATEWAY, "SYSTEM_ERROR", _("this is a fault on demand"))


def error_page(status: int) -> tuple[list[tuple[str, str]], bytes]:
    """The headers and the body of a gateway that cannot reach the platform."""
    body = (
        f"<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n"
        "<hr><center>sandbox gateway</center>\r\n</body>\r\n</html>\r\n"
    ).encode()
    return [("Server", "sandbox-gateway"), ("Content-Type", "text/html")], body


def make_faulty_signature(fault: Fault, key: SigningKey, body: bytes, now: float) -> list[tuple[str, str]]:
    """The Wechatpay-* headers for a body that is sent at `now` (Unix seconds), wrong if the fault says so."""
    match fault.kind:
        case "unsigned":
            return []
        case "wrong-signature":
            return key.headers(body + b" ", now)
        case "unknown-serial":
            return _replace_header(key.headers(body, now), "Wechatpay-Serial", _foreign_serial(key.serial))
        case "probe":
            return _replace_header(key.headers(body, now), "Wechatpay-Signature", probe_signature())
        case "skew" | "clock":
            return key.headers(body, now + (fault.seconds or 0))
        case _:
            return key.headers(body, now)


def _replace_header(headers: list[tuple[str, str]], name: str, value: str) -> list[tuple[str, str]]:
    return [(key, value if key == name else old) for key, old in headers]


def _foreign_serial(serial: str) -> str:
    """A serial of the same form that belongs to no key."""
    if serial.startswith("PUB_KEY_ID_"):
        return f"PUB_KEY_ID_{secrets.randbelow(10**40):040}"
    return f"{secrets.randbits(158) | 1 << 158:040X}"
