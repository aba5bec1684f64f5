"""The credentials of a merchant or brand: its number, its certificate's serial, its private key."""

from __future__ import annotations

import re
import warnings
from binascii import b2a_base64
from typing import TYPE_CHECKING, NoReturn, Self

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from .errors import CertificateExpiryWarning, ConfigurationError, DecryptionError
from .oaep import PADDING as FIELD_PADDING
from .pem import (
    PemSource,
    certified_mchid,
    is_platform_certificate,
    load_certificate,
    load_private_key_and_certificate,
    subject_public_key,
)
from .serial import check_serial, format_serial
from .translation import gettext as _
from .translation import mark_text

if TYPE_CHECKING:
    from datetime import datetime

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.x509 import Certificate

# why not 32: a number of that length is an APIv3 key in the wrong place, and would be shown as a merchant's.
_NUMBER = re.compile(r"[0-9]{1,31}")
_WARNED_DAYS = 30
_PADDING = PKCS1v15()
_HASH = SHA256()


class TrimmedSettingWarning(UserWarning):
    """Whitespace around a setting was cut off: the value given is not quite that of the merchant platform."""


class _PrivateKeyHolder:
    """The common part of merchants and brands: a certificate's serial, its private key, perhaps an APIv3 key."""

    __slots__ = ("_apiv3_key", "_decrypt", "_not_after", "_private_key", "_serial", "_sign")

    def __init__(
        self,
        private_key: PemSource | RSAPrivateKey,
        serial: str | None,
        certificate: PemSource | Certificate | None,
        passphrase: str | bytes | None,
        apiv3_key: str | bytes | None,
        mchid: str | None = None,
    ) -> None:
        # why: error reporters ask a half-made object for its repr.
        self._serial = ""
        try:
            self._apiv3_key = None if apiv3_key is None else check_apiv3_key(apiv3_key)
            self._private_key, beside = load_private_key_and_certificate(private_key, passphrase)
            if certificate is None and beside is not None and serial is not None:
                _compare_serials(beside, serial)
            self._serial, self._not_after = _find_serial(
                self._private_key, serial, beside if certificate is None else certificate, mchid
            )
            # why: bound once, because they are called for every request and field.
            self._sign = self._private_key.sign
            self._decrypt = self._private_key.decrypt
        finally:
            # why: a traceback keeps this frame alive, and error reporters print its variables.
            del private_key, passphrase, apiv3_key, certificate

    @property
    def serial(self) -> str:
        """Serial number of the API certificate: 40 upper-case hex digits."""
        return self._serial

    @property
    def not_after(self) -> datetime | None:
        """When the API certificate ends (with time zone); None if only its serial number was given."""
        return self._not_after

    @property
    def public_key(self) -> RSAPublicKey:
        """The public half of the private key."""
        return self._private_key.public_key()

    @property
    def apiv3_key(self) -> bytes | None:
        """The 32 bytes of the APIv3 key, or None if it was not given."""
        return self._apiv3_key

    def sign(self, message: bytes) -> str:
        """RSASSA-PKCS1-v1_5 with SHA-256 over the message, in base64 on one line."""
        return b2a_base64(self._sign(message, _PADDING, _HASH), newline=False).decode("ascii")

    def decrypt(self, ciphertext: bytes) -> bytes:
        """RSAES-OAEP with SHA-1, as in the encrypted fields of replies: the bytes inside of their base64.

        Raises DecryptionError if it was encrypted for another key, or altered.
        """
        try:
            return self._decrypt(ciphertext, FIELD_PADDING)
        except ValueError:
            pass
        # why raised here: unchained, for the library's error holds frames of its own.
        raise DecryptionError(
            _(
                "the ciphertext was encrypted for another certificate than {serial}, or was altered; does the "
                "merchant have a newer API certificate?"
            ).format(serial=self._serial)
        )

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            _(
                "{type} holds a private key and is not pickled; make it in each process from the key's file instead"
            ).format(type=type(self).__name__)
        )


class MerchantCredentials(_PrivateKeyHolder):
    """A merchant's number, certificate serial, private key and perhaps APIv3 key. Immutable, thread-safe.

    `private_key` and `certificate` are PEM text, PEM bytes or a path (or objects of the cryptography
    package); base64 of them, DER, and the key as apiclient_cert.p12 with its passphrase are taken too. The serial
    number is taken from the certificate if one is given, or stands in the .p12; with both, they must agree. The
    certificate must be that of `mchid` and valid today; a CertificateExpiryWarning says when it ends in 30 days.
    `apiv3_key` is the 32 bytes set in the merchant platform; it decrypts notifications and platform
    certificates. Whitespace around it is cut off, with a TrimmedSettingWarning.

    Raises ConfigurationError, which names what is wrong and the fix, and never repeats a secret. Secrets
    appear in no repr; pickling is refused; a copy is the object itself.
    """

    __slots__ = ("_mchid",)

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
        self._mchid = self._serial = ""  # why: as above
        try:
            self._mchid = check_mchid(mchid)
            super().__init__(private_key, serial, certificate, passphrase, apiv3_key, self._mchid)
        finally:
            del private_key, passphrase, apiv3_key, certificate  # why: as above

    @property
    def mchid(self) -> str:
        """The merchant number; in partner mode the service provider's."""
        return self._mchid

    def __repr__(self) -> str:
        return f"MerchantCredentials(mchid={self._mchid!r}, serial={self._serial!r})"


class BrandCredentials(_PrivateKeyHolder):
    """A brand's number, certificate serial, private key and perhaps APIv3 key, for the paths under /brand/.

    The same as MerchantCredentials in all else. Requests are signed by the scheme WECHATPAY-BRAND-SHA256-RSA2048;
    their replies are verified with the WeChat Pay public key only, so the key ring needs one.
    https://pay.weixin.qq.com/doc/brand/4015597833
    """

    __slots__ = ("_brand_id",)

    def __init__(
        self,
        brand_id: str,
        private_key: PemSource | RSAPrivateKey,
        *,
        serial: str | None = None,
        certificate: PemSource | Certificate | None = None,
        passphrase: str | bytes | None = None,
        apiv3_key: str | bytes | None = None,
    ) -> None:
        self._brand_id = self._serial = ""  # why: as above
        try:
            self._brand_id = _check_number(brand_id, "brand_id", "123456789")
            super().__init__(private_key, serial, certificate, passphrase, apiv3_key)
        finally:
            del private_key, passphrase, apiv3_key, certificate  # why: as above

    @property
    def brand_id(self) -> str:
        """The brand's number."""
        return self._brand_id

    def __repr__(self) -> str:
        return f"BrandCredentials(brand_id={self._brand_id!r}, serial={self._serial!r})"


def check_mchid(mchid: str) -> str:
    """The merchant number, if it has the form of one. Raises ConfigurationError."""
    return _check_number(mchid, "mchid", "1900000001")


def _check_number(number: str, what: str, example: str) -> str:
    if not isinstance(number, str):
        raise ConfigurationError(
            _("{what} must be text such as '{example}', not {type}").format(
                what=_(what), example=example, type=type(number).__name__
            )
        )
    if number != number.strip():
        raise ConfigurationError(_("{what} has whitespace around it; remove it").format(what=_(what)))
    if _NUMBER.fullmatch(number) is None:
        raise ConfigurationError(
            _("{what} must be digits only, such as '{example}'").format(what=_(what), example=example)
        )
    return number


def check_apiv3_key(apiv3_key: str | bytes) -> bytes:
    """The APIv3 key as 32 bytes, without whitespace around it. Raises ConfigurationError."""
    given = key = b""
    try:
        if not isinstance(apiv3_key, (str, bytes)):
            raise ConfigurationError(
                _("the APIv3 key must be text or bytes, not {type}").format(type=type(apiv3_key).__name__)
            )
        given = apiv3_key.encode(errors="surrogatepass") if isinstance(apiv3_key, str) else apiv3_key
        key = given.strip()
        if len(key) != 32:
            around = _(" without the whitespace around it") if len(key) != len(given) else ""
            raise ConfigurationError(
                _("the APIv3 key has {count} bytes{around}; it must have 32, as set in the merchant platform").format(
                    count=len(key), around=around
                )
            )
        if len(key) != len(given):
            warnings.warn(
                _(
                    "the APIv3 key has {count} bytes of whitespace around it, which were cut off; remove them "
                    "where it is set"
                ).format(count=len(given) - len(key)),
                TrimmedSettingWarning,
                stacklevel=4,
            )
        return key
    finally:
        del apiv3_key, given, key


def _find_serial(
    private_key: RSAPrivateKey,
    serial: str | None,
    certificate: PemSource | Certificate | None,
    mchid: str | None,
) -> tuple[str, datetime | None]:
    """The serial number, and when the certificate ends if one is given."""
    try:
        given = None if serial is None else check_serial(serial, mark_text("the merchant certificate's serial number"))
        if certificate is None:
            if given is None:
                raise ConfigurationError(
                    _(
                        "neither serial nor certificate is given; give the serial number of the merchant's API "
                        "certificate, or the certificate itself (apiclient_cert.pem)"
                    )
                )
            return given, None
        loaded = load_certificate(certificate, what=mark_text("the merchant's certificate"))
        key = subject_public_key(loaded, mark_text("the merchant's certificate"))
        if key.public_numbers() != private_key.public_key().public_numbers():
            if is_platform_certificate(loaded):
                raise ConfigurationError(
                    _(
                        "the certificate given as the merchant's is one of the platform (its subject says so); "
                        "give apiclient_cert.pem, and put this one into the key ring"
                    )
                )
            raise ConfigurationError(
                _(
                    "the merchant's certificate and private key do not belong together; take apiclient_cert.pem "
                    "and apiclient_key.pem from the same download"
                )
            )
        owner = certified_mchid(loaded)
        if mchid is not None and owner not in (None, mchid):
            raise ConfigurationError(
                _(
                    "the merchant's certificate is that of merchant {owner}, and mchid is {mchid}; give mchid, "
                    "certificate and private key of the same merchant"
                ).format(owner=owner, mchid=mchid)
            )
        _check_term(loaded)
        certified = format_serial(loaded.serial_number)
        if given is not None and given != certified:
            raise ConfigurationError(
                _(
                    "the serial number given is {given}, the certificate's is {certified}; leave the serial out, "
                    "or give the certificate that has it"
                ).format(given=given, certified=certified)
            )
        return certified, loaded.not_valid_after_utc
    finally:
        del certificate  # why: someone may have put a private key here


def _compare_serials(certificate: Certificate, serial: str) -> None:
    """Refuse a serial number that is not that of the certificate beside the private key."""
    given = check_serial(serial, mark_text("the merchant certificate's serial number"))
    certified = format_serial(certificate.serial_number)
    if given != certified:
        raise ConfigurationError(
            _(
                "the serial number given is {given}, and the certificate in the PKCS#12 file has {certified}; leave "
                "the serial out, or give the file that has it"
            ).format(given=given, certified=certified)
        )


def _check_term(certificate: Certificate) -> None:
    """Refuse a certificate whose term is over, and warn of one whose term ends soon."""
    # why here: loaded with the certificate anyway, and not at all where only the serial number is given
    from datetime import UTC, datetime, timedelta

    ends = certificate.not_valid_after_utc
    left = ends - datetime.now(UTC)
    if left <= timedelta(0):
        raise ConfigurationError(
            _(
                "the merchant's certificate ended on {day}, and WeChat Pay refuses its signatures; apply for a new one "
                "in the merchant platform under API security, and give that with its private key"
            ).format(day=f"{ends:%Y-%m-%d}")
        )
    if left <= timedelta(days=_WARNED_DAYS):
        warnings.warn(
            _(
                "the merchant's certificate ends on {day}, in {days} days; apply for the next one in the merchant "
                "platform under API security"
            ).format(day=f"{ends:%Y-%m-%d}", days=left.days),
            CertificateExpiryWarning,
            stacklevel=5,
        )
