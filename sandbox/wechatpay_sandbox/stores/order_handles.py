"""What opens the payment of an order: a prepay_id, or the code_url of its QR code. Each has the order's number in it.

Whoever opens a payment finds the order by its transaction_id, so that no index of handles is written for each order.
"""

from __future__ import annotations

import re

from wechatpay_sandbox.clock.beijing_time import compact_time
from wechatpay_sandbox.randomness import random_digits

TRANSACTION_PREFIX = "42000"
"""How the transaction_id of an order begins; 23 digits follow."""
_CODE_URL = "weixin://wxpay/bizpayurl?pr="
_FORM = re.compile(rf"(?:wx[0-9]{{11}}|{re.escape(_CODE_URL)})([0-9]{{23}})")


def prepay_id(transaction_id: str, now: float) -> str:
    """36 characters: wx, day and time, then digits."""
    return f"wx{compact_time(now)[6:]}{random_digits(3)}{transaction_id[len(TRANSACTION_PREFIX) :]}"


def code_url(transaction_id: str) -> str:
    """The content of a Native order's QR code."""
    return f"{_CODE_URL}{transaction_id[len(TRANSACTION_PREFIX) :]}"


def find_number(handle: str) -> str | None:
    """The transaction_id in a prepay_id or code_url; None if a handle has neither form, such as a charging_token.

    All parts of a combined order have the handle of its first part, and their position behind a #.
    """
    found = _FORM.match(handle)
    return None if found is None else f"{TRANSACTION_PREFIX}{found[1]}"
