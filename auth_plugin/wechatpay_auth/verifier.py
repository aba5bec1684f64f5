"""Whether a reply or notification was signed by the platform, over these bytes, just now.

https://pay.weixin.qq.com/doc/v3/merchant/4013053420
"""

from __future__ import annotations

import re
import time
from binascii import a2b_base64
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from .canonical import join_reply
from .errors import (
    DuplicateHeader,
    MalformedHeader,
    MissingHeader,
    SignatureMismatch,
    SignatureProbe,
    TimestampOutOfWindow,
    UnknownSerial,
    VerificationCause,
)
from .scheme import RSA_SIGNATURE_TYPE, check_known_signature_type
from .translation import gettext as _

if TYPE_CHECKING:
    from .platform_keys import KeyRing, PlatformKey

_TIMESTAMP = b"wechatpay-timestamp"
_NONCE = b"wechatpay-nonce"
_SERIAL = b"wechatpay-serial"
_SIGNATURE = b"wechatpay-signature"
_TYPE = b"wechatpay-signature-type"
_SIGNED = {
    _TIMESTAMP: "Wechatpay-Timestamp",
    _NONCE: "Wechatpay-Nonce",
    _SERIAL: "Wechatpay-Serial",
    _SIGNATURE: "Wechatpay-Signature",
}
_KNOWN = {**_SIGNED, _TYPE: "Wechatpay-Signature-Type"}
_RSA = RSA_SIGNATURE_TYPE.encode()
_PROBE = b"WECHATPAY/SIGNTEST/"
# why: a line feed in the nonce would let bytes wander between nonce and body under one signature.
_LONGEST_NONCE = 128
_NONCE_FORM = re.compile(rb"[!-~]{1,%d}" % _LONGEST_NONCE)


class VerifiedBy(NamedTuple):
    """The platform key a signature was checked with."""

    serial: str


class Verifier:
    """Checks signatures of the platform against a key ring. Thread-safe.

    `clock` gives Unix seconds; `window` is how many seconds a signature may be old, or ahead of our clock.
    `public_key_only` refuses what was signed with a platform certificate, as the brand scheme wants it.
    """

    __slots__ = ("_clock", "_find", "_public_key_only", "_window")

    def __init__(
        self,
        keys: KeyRing,
        *,
        clock: Callable[[], float] = time.time,
        window: int = 300,
        public_key_only: bool = False,
    ) -> None:
        self._find = keys.find
        self._clock = clock
        self._window = window
        self._public_key_only = public_key_only

    def verify(self, headers: Iterable[tuple[str, str]] | Mapping[str, str], body: bytes) -> VerifiedBy:
        """Check the four Wechatpay-… headers against the raw body.

        A Wechatpay-Signature-Type may be missing, but must be that of the key named. Give the headers as
        pairs where the HTTP library has them: a mapping cannot show a header that came twice. Raises the
        VerificationError that names the cause and the header.
        """
        return VerifiedBy(self.verify_raw(_raw(headers), body).serial)

    def verify_raw(self, headers: Iterable[tuple[bytes, bytes]], body: bytes) -> PlatformKey:
        """`verify` for headers as bytes (ASGI's scope, httpx's `headers.raw`); no name may be empty."""
        found: dict[bytes, bytes] = {}
        for name, value in headers:
            if name[0] | 0x20 == 0x77:  # why: only names in w are worth lower-casing; this runs for every reply
                name = name.lower()
                if name in _KNOWN:
                    if name in found:
                        header = _KNOWN[name]
                        raise DuplicateHeader(_("{header} came twice").format(header=header), header=header)
                    found[name] = value
        return self.verify_found(found, body)

    def verify_found(self, found: Mapping[bytes, bytes], body: bytes) -> PlatformKey:
        """`verify` for the signature headers alone, each of which came once, by their names in lower case."""
        signature_type = found.get(_TYPE, _RSA)
        try:
            timestamp, nonce, signature, serial = found[_TIMESTAMP], found[_NONCE], found[_SIGNATURE], found[_SERIAL]
        except KeyError:
            raise _missing(found) from None
        if not timestamp.isdigit() or len(timestamp) > 12:
            raise MalformedHeader(_("Wechatpay-Timestamp is not Unix seconds in digits"), header="Wechatpay-Timestamp")
        age = int(self._clock()) - int(timestamp)
        if age > self._window or -age > self._window:
            raise _out_of_window(age, self._window)
        # Letters and digits, as nearly every nonce is, are told without the pattern.
        if not (nonce.isalnum() and len(nonce) <= _LONGEST_NONCE) and _NONCE_FORM.fullmatch(nonce) is None:
            raise MalformedHeader(_("Wechatpay-Nonce is empty, too long or not printable"), header="Wechatpay-Nonce")
        if signature.startswith(_PROBE):
            raise SignatureProbe(
                _("a signature probe: the platform tests whether a wrong signature is refused, as this one is"),
                header="Wechatpay-Signature",
            )
        try:
            decoded = a2b_base64(signature, strict_mode=True)
        except ValueError:
            decoded = b""
        if not decoded:
            raise MalformedHeader(_("Wechatpay-Signature is not base64"), header="Wechatpay-Signature")
        if not serial or not serial.isascii():
            raise MalformedHeader(_("Wechatpay-Serial is empty or not ASCII"), header="Wechatpay-Serial")
        if signature_type != _RSA:
            # why first: a key of an unknown type is in no ring, and its serial is not what is wrong.
            check_known_signature_type(signature_type.decode("latin-1"))
        key = self._find(serial.decode("ascii"))
        if signature_type != _RSA or key.signature_type != RSA_SIGNATURE_TYPE:
            key.check_type(signature_type.decode("latin-1"))
        if self._public_key_only and key.kind != "public-key":
            raise UnknownSerial(
                _(
                    "{serial} is a platform certificate, and replies to brands are signed with the WeChat Pay "
                    "public key only"
                ).format(serial=key.serial),
                header="Wechatpay-Serial",
            )
        if not key.verify(decoded, join_reply(timestamp, nonce, body)):
            raise SignatureMismatch(
                _("the signature was not made by {serial} over this body").format(serial=key.serial),
                header="Wechatpay-Signature",
            )
        return key


def has_signature(headers: Iterable[tuple[str, str]] | Mapping[str, str]) -> bool:
    """Whether all four signature headers are present; whether the signature holds is not checked."""
    return has_signature_raw(_raw(headers))


def has_signature_raw(headers: Iterable[tuple[bytes, bytes]]) -> bool:
    """`has_signature` for headers as bytes."""
    return _SIGNED.keys() <= {name.lower() for name, _value in headers}


def _raw(headers: Iterable[tuple[str, str]] | Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    # why: a character outside ASCII becomes bytes that no check below accepts, never an exception.
    return [
        (name.encode(errors="backslashreplace"), value.encode(errors="backslashreplace"))
        for name, value in pairs
        if name
    ]


def _missing(found: Mapping[bytes, bytes]) -> MissingHeader:
    header = next(header for name, header in _SIGNED.items() if name not in found)
    return MissingHeader(
        _("{header} is missing: this did not come from WeChat Pay, or a proxy dropped it").format(header=header),
        header=header,
    )


def _out_of_window(age: int, window: int) -> TimestampOutOfWindow:
    if age > 0:
        text, cause = _("{age} s old").format(age=age), VerificationCause.TIMESTAMP_TOO_OLD
    else:
        text, cause = _("{age} s in the future").format(age=-age), VerificationCause.TIMESTAMP_IN_FUTURE
    return TimestampOutOfWindow(
        _("the signature is {text}, more than {window} s; is this machine's clock right?").format(
            text=text, window=window
        ),
        cause=cause,
        header="Wechatpay-Timestamp",
    )
