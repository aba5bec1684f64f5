"""The Authorization header: `<scheme> key="value",…` with five items in any order."""

from __future__ import annotations

import re
from typing import NamedTuple

SCHEME = "WECHATPAY2-SHA256-RSA2048"

# name on the wire → (name here, its documented form)
_ITEMS = {
    "mchid": ("mchid", re.compile(r"[0-9]{1,32}")),
    "serial_no": ("serial", re.compile(r"[0-9A-Za-z_]{1,64}")),
    "nonce_str": ("nonce", re.compile(r"[0-9A-Za-z]{1,32}")),
    "timestamp": ("timestamp", re.compile(r"[0-9]{1,12}")),
    "signature": ("signature", re.compile(r"[0-9A-Za-z+/]+={0,2}")),
}
_ITEM = re.compile(r'([A-Za-z_]+)="([^"]*)"')
_SEPARATOR = re.compile(r", *")


class MalformedAuthorization(ValueError):
    """The header does not follow the grammar. `part` is `scheme`, an item's name on the wire, or `items`."""

    def __init__(self, message: str, part: str) -> None:
        super().__init__(message, part)
        self.part = part

    def __str__(self) -> str:
        return str(self.args[0])


class Authorization(NamedTuple):
    """A parsed Authorization header."""

    scheme: str
    mchid: str
    serial: str
    """Serial number of the merchant's certificate."""
    nonce: str
    timestamp: str
    """Unix seconds, as written: these very characters were signed."""
    signature: str
    """Base64."""

    def __repr__(self) -> str:
        # why: until its five minutes are over, a signature is as good as the request it belongs to.
        return f"Authorization(mchid={self.mchid!r}, serial={self.serial!r}, timestamp={self.timestamp!r})"


def format_authorization(mchid: str, serial: str, nonce: str, timestamp: str, signature: str) -> str:
    """The header's value. The five texts are trusted to be free of quotes."""
    return (
        f'{SCHEME} mchid="{mchid}",nonce_str="{nonce}",timestamp="{timestamp}",'
        f'serial_no="{serial}",signature="{signature}"'
    )


def parse_authorization(value: str) -> Authorization:
    """Read the header's value. The order of the items and spaces after a comma do not matter; all else does.

    Raises MalformedAuthorization, a ValueError that names the part at fault and never repeats the signature.
    """
    scheme, _, rest = value.partition(" ")
    if scheme != SCHEME:
        raise MalformedAuthorization(f"the scheme is not {SCHEME}", "scheme")
    found: dict[str, str] = {}
    position = 0
    while True:
        item = _ITEM.match(rest, position)
        if item is None:
            raise MalformedAuthorization(f'no key="value" at character {position} after the scheme', "items")
        key, text = item.groups()
        if key not in _ITEMS:
            raise MalformedAuthorization(f"unknown item {key[:32]}", key)
        name, form = _ITEMS[key]
        if name in found:
            raise MalformedAuthorization(f"{key} is given twice", key)
        if form.fullmatch(text) is None:
            raise MalformedAuthorization(f"{key} is not of the form {form.pattern}", key)
        found[name] = text
        position = item.end()
        if position == len(rest):
            break
        separator = _SEPARATOR.match(rest, position)
        if separator is None:
            raise MalformedAuthorization(f"no comma at character {position} after the scheme", "items")
        position = separator.end()
    for key, (name, _form) in _ITEMS.items():
        if name not in found:
            raise MalformedAuthorization(f"{key} is missing", key)
    return Authorization(scheme, **found)
