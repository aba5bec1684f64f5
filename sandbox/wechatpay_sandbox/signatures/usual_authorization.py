"""Reads an Authorization header that has nothing unusual, with one pattern."""

from __future__ import annotations

import re

from wechatpay_auth import Authorization
from wechatpay_auth.authorization import SCHEME

_ITEM = "|".join(
    (
        'mchid="([0-9]{1,32})"',
        'serial_no="([0-9A-Za-z_]{1,64})"',
        'nonce_str="([0-9A-Za-z]{1,32})"',
        'timestamp="([0-9]{1,12})"',
        'signature="([0-9A-Za-z+/]+={0,2})"',
    )
)
_HEADER = re.compile(f"{SCHEME} (?:{_ITEM})(?:, *(?:{_ITEM})){{4}}")


def read_usual(header: str) -> Authorization | None:
    """What `parse_authorization` returns; None for any header that it refuses."""
    found = _HEADER.fullmatch(header)
    if found is None:
        return None
    texts = found.groups()
    # why: a group for each item where it comes first, and one where it comes later
    values = [first or later for first, later in zip(texts[:5], texts[5:], strict=True)]
    # why this proves it: the header has five items, so if none is missing, none is given twice
    return None if None in values else Authorization(SCHEME, *values)
