"""Reads an Authorization header that has nothing unusual, by its quotation marks."""

from __future__ import annotations

from itertools import permutations

from wechatpay_auth import Authorization
from wechatpay_auth.authorization import SCHEME

_NAMES = ("mchid", "serial_no", "nonce_str", "timestamp", "signature")
"""In the order of the fields of Authorization."""


def _orders() -> dict[tuple[str, ...], tuple[int, ...]]:
    """What stands around the values of a header, for each order of the items; and where each value is then."""
    return {
        (f"{SCHEME} {names[0]}=", *(f"{separator}{name}=" for name in names[1:]), ""): tuple(
            2 * names.index(name) + 1 for name in _NAMES
        )
        for names in permutations(_NAMES)
        for separator in (",", ", ")
    }


_ORDERS = _orders()


def read_usual(header: str) -> Authorization | None:
    """What `parse_authorization` returns; None for any header that it refuses, and for some others."""
    pieces = header.split('"')
    places = _ORDERS.get(tuple(pieces[::2]))
    if places is None or not header.isascii():
        return None
    mchid, serial, nonce, timestamp, signature = [pieces[place] for place in places]
    base64 = signature[:-2] + signature[-2:].rstrip("=")
    if (
        mchid.isdecimal()
        and len(mchid) <= 32
        and serial.isalnum()
        and len(serial) <= 64
        and nonce.isalnum()
        and len(nonce) <= 32
        and timestamp.isdecimal()
        and len(timestamp) <= 12
        and base64.replace("+", "0").replace("/", "0").isalnum()
    ):
        return Authorization(SCHEME, mchid, serial, nonce, timestamp, signature)
    return None
