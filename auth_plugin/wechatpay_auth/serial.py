"""Serial numbers of certificates (at most 40 hex digits) and IDs of WeChat Pay public keys (PUB_KEY_ID_…)."""

from __future__ import annotations

import re

from .errors import ConfigurationError
from .translation import gettext as _

_HEX = re.compile(r"[0-9A-Fa-f]{1,40}")
# why 33: an APIv3 key has 32 characters, which may all be hex digits; a serial has 40, less the zeros it begins with.
_SERIAL_SETTING = re.compile(r"[0-9A-Fa-f]{33,40}")
_SERIAL_LIKE = re.compile(r"(?:0x)?[0-9A-Fa-f:]{33,80}|PUB_KEY_ID_[0-9A-Za-z]{0,64}")
_PUBLIC_KEY_ID = re.compile(r"PUB_KEY_ID_[0-9A-Za-z]{1,64}")
# why below 32: an APIv3 key has 32 characters, which may all be digits, and a serial has more.
_ID_WITHOUT_PREFIX = re.compile(r"[0-9]{20,31}")


def format_serial(number: int) -> str:
    """A certificate's serial number as WeChat Pay writes it: 40 upper-case hex digits, leading zeros kept."""
    return f"{number:040X}"


def same_form(serial: str) -> str:
    """One spelling for all that mean the same: hex serials are numbers, anything else is itself."""
    return format_serial(int(serial, 16)) if _HEX.fullmatch(serial) else serial


def check_serial(serial: str, what: str) -> str:
    """A certificate serial from a setting, in WeChat Pay's spelling. Raises ConfigurationError."""
    if not isinstance(serial, str):
        raise ConfigurationError(
            _("{what} must be text of 40 hexadecimal digits, not {type}").format(
                what=_(what), type=type(serial).__name__
            )
        )
    if serial != serial.strip():
        raise ConfigurationError(_("{what} has whitespace around it; remove it").format(what=_(what)))
    if serial.startswith("PUB_KEY_ID_"):
        raise ConfigurationError(
            _(
                "{what}{serial} is the ID of a WeChat Pay public key; give the certificate's serial number instead"
            ).format(what=_(what), serial=mask_serial(serial))
        )
    if serial.isascii() and serial.isdigit() and len(serial) != 40:
        # why from 41: what is shorter may be an APIv3 key or a passphrase of digits.
        hint = (
            _("; in hexadecimal it would be {serial}").format(serial=format_serial(int(serial)))
            if 40 < len(serial) < 50
            else ""
        )
        raise ConfigurationError(
            _("{what} looks decimal; WeChat Pay wants 40 hexadecimal digits{hint}").format(what=_(what), hint=hint)
        )
    if len(serial) == 32 and serial.isascii() and serial.isalnum():
        raise ConfigurationError(
            _(
                "{what} has 32 characters, as an APIv3 key has; give the 40 hexadecimal digits of the serial number"
            ).format(what=_(what))
        )
    if _SERIAL_SETTING.fullmatch(serial) is None:
        raise ConfigurationError(
            _(
                "{what}{serial} must be 40 hexadecimal digits without colons or spaces, as shown by `openssl x509 "
                "-in apiclient_cert.pem -noout -serial`"
            ).format(what=_(what), serial=mask_serial(serial))
        )
    return same_form(serial)


def check_public_key_id(key_id: str) -> str:
    """The ID of a WeChat Pay public key from a setting, which may lack PUB_KEY_ID_. Raises ConfigurationError."""
    if not isinstance(key_id, str):
        raise ConfigurationError(
            _("the WeChat Pay public key's ID must be text beginning PUB_KEY_ID_, not {type}").format(
                type=type(key_id).__name__
            )
        )
    if key_id != key_id.strip():
        raise ConfigurationError(_("the WeChat Pay public key's ID has whitespace around it; remove it"))
    if _ID_WITHOUT_PREFIX.fullmatch(key_id):
        return f"PUB_KEY_ID_{key_id}"
    if _PUBLIC_KEY_ID.fullmatch(key_id) is None:
        fix = (
            _(
                "that is a certificate's serial number: give the certificate instead, or the ID shown beside the "
                "public key in the merchant platform"
            )
            if _SERIAL_SETTING.fullmatch(key_id)
            else _("it must begin PUB_KEY_ID_, as shown beside the public key in the merchant platform")
        )
        raise ConfigurationError(
            _("the WeChat Pay public key's ID{key_id} is not one; {fix}").format(key_id=mask_serial(key_id), fix=fix)
        )
    return key_id


def mask_serial(text: str) -> str:
    """A blank and the serial, for a message; empty if the text may be a secret that was put in the wrong place."""
    return f" {text[:60]}" if _SERIAL_LIKE.fullmatch(text) else ""
