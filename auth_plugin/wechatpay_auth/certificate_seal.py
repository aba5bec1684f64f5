"""Certificates as texts that are only trusted if this merchant sealed them, wherever they are kept.

A seal is an HMAC made with a key derived from the APIv3 key. Who can write to the store but does not know the APIv3 key
cannot make us trust a certificate, any more than on the wire.
"""

from __future__ import annotations

import hmac
import logging
import re
from typing import NoReturn

from .certificates import PlatformCertificate
from .credentials import check_apiv3_key
from .errors import ConfigurationError
from .platform_keys import certificate_key
from .translation import gettext as _

logger = logging.getLogger("wechatpay_auth")

LONGEST = 17_000
"""More bytes than a sealed certificate has."""
_TEXT = re.compile(
    rb"Platform certificate of WeChat Pay, downloaded and verified at ([0-9]{1,12}) \(Unix seconds\)\.\n"
    rb"Seal ([0-9a-f]{64})\n"
    rb"(-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]{1,16000}-----END CERTIFICATE-----\n)"
)


class CertificateSeal:
    """Writes and reads sealed certificates. Raises ConfigurationError."""

    __slots__ = ("_sealing",)

    def __init__(self, apiv3_key: str | bytes) -> None:
        try:
            derived = hmac.digest(check_apiv3_key(apiv3_key), b"wechatpay_auth certificate folder 1", "sha256")
            # why an HMAC object: no attribute or variable holds the key where an error reporter looks.
            self._sealing = hmac.new(derived, digestmod="sha256")
        finally:
            del apiv3_key
            derived = b""

    def write(self, certificate: PlatformCertificate, downloaded_at: float) -> bytes:
        """The text of a certificate that was verified when it was downloaded (Unix seconds)."""
        moment = int(downloaded_at)
        return (
            f"Platform certificate of WeChat Pay, downloaded and verified at {moment} (Unix seconds).\n"
            f"Seal {self._seal(certificate.pem, moment)}\n"
        ).encode() + certificate.pem

    def read(self, text: bytes, place: object) -> tuple[PlatformCertificate, float] | None:
        """A certificate and when it was downloaded; None, with a warning that names the place, if it is not trusted."""
        match = _TEXT.fullmatch(text)
        if match is None:
            logger.warning("%s is ignored: it is cut off, or was not downloaded into this place", place)
            return None
        downloaded_at, seal, pem = match.groups()
        if not hmac.compare_digest(seal.decode(), self._seal(pem, int(downloaded_at))):
            logger.warning(
                "%s is ignored: its seal is wrong; it was altered, or downloaded with another APIv3 key", place
            )
            return None
        try:
            return PlatformCertificate(pem, certificate_key(pem)), float(downloaded_at)
        except ConfigurationError as error:  # a newer version of this package may keep what this one cannot read
            logger.warning("%s is ignored: %s", place, error)
            return None

    def _seal(self, pem: bytes, downloaded_at: int) -> str:
        sealing = self._sealing.copy()
        sealing.update(b"%d\n%b" % (downloaded_at, pem))
        return sealing.hexdigest()

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(_("a seal holds a key and is not pickled; make it in each process"))
