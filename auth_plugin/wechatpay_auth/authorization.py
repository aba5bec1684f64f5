"""The Authorization header: `<scheme> key="value",…` with five items in any order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple, TypeAlias

from .scheme import MERCHANT_RSA, SignatureScheme
from .translation import gettext as _

SCHEME = MERCHANT_RSA.name
IDENTITY = re.compile(r"[0-9]{1,32}")
SERIAL = re.compile(r"[0-9A-Za-z_]{1,64}")


_Form: TypeAlias = re.Pattern[str]


@cache
def _grammar() -> tuple[_Form, _Form, Mapping[str, tuple[str, _Form]]]:
    """The forms of an item and of what stands between two; by its name on the wire, each item's name here and its form.

    The fifth item is the scheme's identity. They are compiled when first needed, since a client only writes headers.
    """
    return (
        re.compile(r'([A-Za-z_]+)="([^"]*)"'),
        re.compile(r", *"),
        {
            "serial_no": ("serial", SERIAL),
            "nonce_str": ("nonce", re.compile(r"[0-9A-Za-z]{1,32}")),
            "timestamp": ("timestamp", re.compile(r"[0-9]{1,12}")),
            "signature": ("signature", re.compile(r"[0-9A-Za-z+/]+={0,2}")),
        },
    )


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
    """The merchant's number; in the brand scheme the brand's, which there is written as `brand_id`."""
    serial: str
    """Serial number of the merchant's (or brand's) certificate."""
    nonce: str
    timestamp: str
    """Unix seconds, as written: these very characters were signed."""
    signature: str
    """Base64."""

    def __repr__(self) -> str:
        # why: until its five minutes are over, a signature is as good as the request it belongs to.
        return f"Authorization(mchid={self.mchid!r}, serial={self.serial!r}, timestamp={self.timestamp!r})"


def format_authorization(
    mchid: str, serial: str, nonce: str, timestamp: str, signature: str, scheme: SignatureScheme = MERCHANT_RSA
) -> str:
    """The header's value. The five texts are trusted to be free of quotes.

    `mchid` is the merchant's number, in the brand scheme the brand's.
    """
    return (
        f'{scheme.name} {scheme.identity}="{mchid}",nonce_str="{nonce}",timestamp="{timestamp}",'
        f'serial_no="{serial}",signature="{signature}"'
    )


def parse_authorization(value: str, scheme: SignatureScheme = MERCHANT_RSA) -> Authorization:
    """Read the header's value. The order of the items and spaces after a comma do not matter; all else does.

    Raises MalformedAuthorization, a ValueError that names the part at fault and never repeats the signature.
    """
    name, _space, rest = value.partition(" ")
    if name != scheme.name:
        raise MalformedAuthorization(_("the scheme is not {scheme}").format(scheme=scheme.name), "scheme")
    item_form, separator_form, forms = _grammar()
    items = {scheme.identity: ("mchid", IDENTITY), **forms}
    found: dict[str, str] = {}
    position = 0
    while True:
        item = item_form.match(rest, position)
        if item is None:
            raise MalformedAuthorization(
                _('no key="value" at character {position} after the scheme').format(position=position), "items"
            )
        key, text = item.groups()
        if key not in items:
            raise MalformedAuthorization(_("unknown item {key}").format(key=key[:32]), key)
        name, form = items[key]
        if name in found:
            raise MalformedAuthorization(_("{key} is given twice").format(key=key), key)
        if form.fullmatch(text) is None:
            raise MalformedAuthorization(
                _("{key} is not of the form {pattern}").format(key=key, pattern=form.pattern), key
            )
        found[name] = text
        position = item.end()
        if position == len(rest):
            break
        separator = separator_form.match(rest, position)
        if separator is None:
            raise MalformedAuthorization(
                _("no comma at character {position} after the scheme").format(position=position), "items"
            )
        position = separator.end()
    for key, (name, _form) in items.items():
        if name not in found:
            raise MalformedAuthorization(_("{key} is missing").format(key=key), key)
    return Authorization(scheme.name, **found)
