"""Who the merchant is, and its private key."""

from __future__ import annotations

import re
from binascii import b2a_base64
from typing import TYPE_CHECKING, NoReturn, Self

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from .errors import ConfigurationError
from .pem import PemSource, certified_key, load_certificate, load_private_key
from .serial import check_serial, format_serial

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate

_MCHID = re.compile(r"[0-9]{1,32}")
_PADDING = PKCS1v15()
_HASH = SHA256()


class MerchantCredentials:
    """A merchant's number, certificate serial, private key and perhaps APIv3 key. Immutable, thread-safe.

    `private_key` and `certificate` are PEM text, PEM bytes or a path (or objects of the cryptography
    package). The serial number is taken from the certificate if one is given; with both, they must agree.
    `apiv3_key` is the 32 bytes set in the merchant platform; it decrypts notifications and platform
    certificates.

    Raises ConfigurationError, which names what is wrong and the fix, and never repeats a secret. Secrets
    appear in no repr; pickling is refused; a copy is the object itself.
    """

    __slots__ = ("_apiv3_key", "_mchid", "_private_key", "_serial", "_sign")

    def __init__(
        self,
        mchid: str,
        private_key: PemSource | RSAPrivateKey,
        *,
        serial: str | None = None,
        certificate: PemSource | Certificate | None = None,
        passphrase: str | bytes | None = None,
        apiv3_key: str | bytes | None = None,
    ) -> None:
        # why: error reporters ask a half-made object for its repr.
        self._mchid = self._serial = ""
        try:
            self._mchid = check_mchid(mchid)
            self._apiv3_key = None if apiv3_key is None else check_apiv3_key(apiv3_key)
            self._private_key = load_private_key(private_key, passphrase)
            self._serial = _serial_of(self._private_key, serial, certificate)
            # why: bound once, because it is called for every request.
            self._sign = self._private_key.sign
        finally:
            # why: a traceback keeps this frame alive, and error reporters print its variables.
            del private_key, passphrase, apiv3_key, certificate

    @property
    def mchid(self) -> str:
        """The merchant number; in partner mode the service provider's."""
        return self._mchid

    @property
    def serial(self) -> str:
        """Serial number of the merchant's certificate: 40 upper-case hex digits."""
        return self._serial

    @property
    def apiv3_key(self) -> bytes | None:
        """The 32 bytes of the APIv3 key, or None if it was not given."""
        return self._apiv3_key

    def sign(self, message: bytes) -> str:
        """RSASSA-PKCS1-v1_5 with SHA-256 over the message, in base64 on one line."""
        return b2a_base64(self._sign(message, _PADDING, _HASH), newline=False).decode("ascii")

    def __repr__(self) -> str:
        return f"MerchantCredentials(mchid={self._mchid!r}, serial={self._serial!r})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            "MerchantCredentials holds a private key and is not pickled; "
            "make it in each process from the key's file instead"
        )


def check_mchid(mchid: str) -> str:
    """The merchant number, if it has the form of one. Raises ConfigurationError."""
    if not isinstance(mchid, str):
        raise ConfigurationError(f"mchid must be text such as '1900000001', not {type(mchid).__name__}")
    if mchid != mchid.strip():
        raise ConfigurationError("mchid has whitespace around it; remove it")
    if _MCHID.fullmatch(mchid) is None:
        raise ConfigurationError("mchid must be digits only, such as '1900000001'")
    return mchid


def check_apiv3_key(apiv3_key: str | bytes) -> bytes:
    """The APIv3 key as 32 bytes. Raises ConfigurationError."""
    key = b""
    try:
        if not isinstance(apiv3_key, (str, bytes)):
            raise ConfigurationError(f"the APIv3 key must be text or bytes, not {type(apiv3_key).__name__}")
        key = apiv3_key.encode() if isinstance(apiv3_key, str) else apiv3_key
        if len(key) != 32:
            padded = len(key.strip()) == 32
            fix = "; remove the whitespace around it" if padded else ", as set in the merchant platform"
            raise ConfigurationError(f"the APIv3 key has {len(key)} bytes; it must have 32{fix}")
        if key != key.strip():
            raise ConfigurationError("the APIv3 key has whitespace around it; remove it, 32 bytes must remain")
        return key
    finally:
        del apiv3_key, key


def _serial_of(private_key: RSAPrivateKey, serial: str | None, certificate: PemSource | Certificate | None) -> str:
    try:
        given = None if serial is None else check_serial(serial, "the merchant certificate's serial number")
        if certificate is None:
            if given is None:
                raise ConfigurationError(
                    "neither serial nor certificate is given; give the serial number of the merchant's API "
                    "certificate, or the certificate itself (apiclient_cert.pem)"
                )
            return given
        loaded = load_certificate(certificate, what="the merchant's certificate")
        key = certified_key(loaded, "the merchant's certificate")
        if key.public_numbers() != private_key.public_key().public_numbers():
            raise ConfigurationError(
                "the merchant's certificate and private key do not belong together; take apiclient_cert.pem "
                "and apiclient_key.pem from the same download"
            )
        certified = format_serial(loaded.serial_number)
        if given is not None and given != certified:
            raise ConfigurationError(
                f"the serial number given is {given}, the certificate's is {certified}; leave the serial "
                "out, or give the certificate that has it"
            )
        return certified
    finally:
        del certificate  # why: someone may have put a private key here
