"""The trust store for Java: the roots of the system and ours, as PKCS #12."""

from __future__ import annotations

import hashlib
import re
import warnings

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12
from cryptography.hazmat.primitives.serialization.pkcs12 import PBES
from cryptography.utils import CryptographyDeprecationWarning

PASSWORD = "changeit"  # noqa: S105 - that of every trust store of Java; what it protects is public
_ALIAS = "wechatpay-sandbox (local test, not WeChat Pay)"
_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.S)


def make_trust_store(system_roots: bytes, root: x509.Certificate) -> bytes:
    """The store. `system_roots` are certificates in PEM, or empty."""
    entries = [
        pkcs12.PKCS12Certificate(each, hashlib.sha256(each.tbs_certificate_bytes).hexdigest().encode("ascii"))
        for each in _read_certificates(system_roots)
    ]
    entries.append(pkcs12.PKCS12Certificate(root, _ALIAS.encode("ascii")))
    # why these old algorithms: Java 8 before its update 301 reads no others, and nothing here is secret
    encryption = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(2048)
        .key_cert_algorithm(PBES.PBESv1SHA1And3KeyTripleDESCBC)
        .hmac_hash(hashes.SHA1())  # noqa: S303 - see above
        .build(PASSWORD.encode("ascii"))
    )
    return pkcs12.serialize_java_truststore(entries, encryption)


def _read_certificates(pem: bytes) -> list[x509.Certificate]:
    """The certificates in PEM, but for those that the library does not read, which Java then does not trust."""
    found = []
    with warnings.catch_warnings():
        # why: systems still trust a few old roots whose serial is 0, and the library warns of them
        warnings.simplefilter("ignore", CryptographyDeprecationWarning)
        for block in _CERTIFICATE.findall(pem):
            try:
                found.append(x509.load_pem_x509_certificate(block))
            except ValueError:
                continue
    return found
