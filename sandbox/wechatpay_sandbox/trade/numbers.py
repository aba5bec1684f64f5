"""Numbers as the platform gives them out."""

from __future__ import annotations

import secrets
import string

from wechatpay_sandbox.beijing_time import beijing_time

_LETTERS = string.ascii_letters + string.digits


def transaction_id(now: float) -> str:
    """28 digits, with the day in them."""
    return f"42000{secrets.randbelow(10**5):05}{_day(now)}{secrets.randbelow(10**10):010}"


def refund_id(now: float) -> str:
    """29 digits, with the day in them."""
    return f"503{secrets.randbelow(10**8):08}{_day(now)}{secrets.randbelow(10**10):010}"


def prepay_id(now: float) -> str:
    """36 characters: wx, day and time, then letters and digits."""
    clock = "".join(sign for sign in beijing_time(now)[8:19] if sign.isdigit())
    return f"wx{clock}{secrets.token_hex(13)}"


def code_url() -> str:
    """What the QR code of a Native order says."""
    return f"weixin://wxpay/bizpayurl?pr={''.join(secrets.choice(_LETTERS) for _ in range(11))}"


def _day(now: float) -> str:
    return beijing_time(now)[:10].replace("-", "")
