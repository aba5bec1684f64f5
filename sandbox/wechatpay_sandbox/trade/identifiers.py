"""Makes identifiers in the forms of the platform."""

from __future__ import annotations

import secrets
import string

from wechatpay_sandbox.clock.beijing_time import beijing_time

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
    """The content of a Native order's QR code."""
    # why not random.choice: it is slow, and a small bias among the letters does no harm
    letters = (_LETTERS[byte % len(_LETTERS)] for byte in secrets.token_bytes(11))
    return f"weixin://wxpay/bizpayurl?pr={''.join(letters)}"


def transfer_bill_no(now: float) -> str:
    """40 digits, with the day in them, like those of batches, their payouts and receipts."""
    return _long("1330", now)


def transfer_batch_id(now: float) -> str:
    return _long("1030", now)


def transfer_detail_id(now: float) -> str:
    return _long("1040", now)


def receipt_signature_no(now: float) -> str:
    return _long("1050", now)


def package_info() -> str:
    """The text with which an app opens a page of WeChat, on which the user agrees."""
    return secrets.token_urlsafe(48)


def authorization_id(now: float) -> str:
    """28 digits, with the day in them."""
    return f"{_day(now)}{secrets.randbelow(10**20):020}"


def sharing_order_id(now: float) -> str:
    """28 digits, with the day in them, like those of shares and returns."""
    return _short("30", now)


def sharing_detail_id(now: float) -> str:
    return _short("36", now)


def sharing_return_id(now: float) -> str:
    return _short("37", now)


def contract_id() -> str:
    """31 characters."""
    return f"Contract{secrets.randbelow(10**23):023}"


def complaint_id(now: float) -> str:
    """27 digits, with day and time in them, like those of the entries in a complaint's history."""
    return f"2000000{_moment(now)}{secrets.randbelow(10**6):06}"


def complaint_log_id(now: float) -> str:
    return f"3000000{_moment(now)}{secrets.randbelow(10**6):06}"


def token() -> str:
    """32 random characters."""
    return secrets.token_hex(16).upper()


def _long(prefix: str, now: float) -> str:
    return f"{prefix}{secrets.randbelow(10**8):08}{_day(now)}{secrets.randbelow(10**20):020}"


def _short(prefix: str, now: float) -> str:
    return f"{prefix}{secrets.randbelow(10**8):08}{_day(now)}{secrets.randbelow(10**10):010}"


def _moment(now: float) -> str:
    return "".join(sign for sign in beijing_time(now)[:19] if sign.isdigit())


def _day(now: float) -> str:
    return beijing_time(now)[:10].replace("-", "")
