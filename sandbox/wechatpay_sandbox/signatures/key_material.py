"""Makes keys and certificates like those of WeChat Pay: RSA-2048, self-signed, valid for five years."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

_VALID_FOR = timedelta(days=5 * 365)


def new_private_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def private_pem(key: rsa.RSAPrivateKey) -> bytes:
    """The key in PEM: PKCS#8, not encrypted, which is the form of apiclient_key.pem."""
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def public_pem(key: rsa.RSAPublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def new_certificate(
    key: rsa.RSAPrivateKey, common_name: str, now: float, *, lasts_from: float | None = None
) -> x509.Certificate:
    """A certificate signed with its own key; valid from a day before `now` (Unix seconds) for five years.

    With `lasts_from`, the five years are counted from a later time.
    """
    # why a day before: to a client whose clock is behind, the certificate must be valid already
    start = datetime.fromtimestamp(int(now), UTC) - timedelta(days=1)
    last = datetime.fromtimestamp(int(max(now, lasts_from or now)), UTC) - timedelta(days=1) + _VALID_FOR
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "WeChat Pay sandbox"),
            x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"),
        ]
    )
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(_serial_of_40_digits())
        .not_valid_before(start)
        .not_valid_after(last)
        .sign(key, hashes.SHA256())
    )


def certificate_serial(certificate: x509.Certificate) -> str:
    """The serial in upper-case hexadecimal digits, 40 of them."""
    return f"{certificate.serial_number:040X}"


def certificate_pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _serial_of_40_digits() -> int:
    # why the two top bits: the first must be 0 (serials are positive in 20 octets), the next 1 so that no
    # digit is lost
    return secrets.randbits(158) | 1 << 158


@dataclass(frozen=True, slots=True, repr=False)
class CertifiedKey:
    """A private key with its certificate."""

    private_key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def serial(self) -> str:
        return certificate_serial(self.certificate)
