"""Keys and certificates from text, bytes or a file, with errors that say what was given instead.

No error repeats what it read, none is chained to the cryptography library's own, and the frames of a
traceback hold no key: each function that touches a secret drops it on its way out.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from cryptography.exceptions import InternalError, InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
)

from .errors import ConfigurationError
from .key_text import KeyBlock, find_blocks, holds_key, is_encrypted, is_pkcs12
from .setting_masks import mask_path
from .translation import gettext as _
from .translation import mark_text

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

PemSource: TypeAlias = str | bytes | os.PathLike[str]
"""PEM, base64 of it or of DER as text or bytes, DER as bytes, or the path of a file that holds one of these."""

_Key = TypeVar("_Key", RSAPrivateKey, RSAPublicKey)

_MINIMUM_BITS = 2048
_PRIVATE = (
    b"PRIVATE KEY",
    b"RSA PRIVATE KEY",
    b"ENCRYPTED PRIVATE KEY",
    b"EC PRIVATE KEY",
    b"DSA PRIVATE KEY",
)
_PUBLIC = (b"PUBLIC KEY", b"RSA PUBLIC KEY")
_CERTIFICATE = (b"CERTIFICATE",)
_NAMES = {
    **dict.fromkeys(_PRIVATE, mark_text("a private key")),
    **dict.fromkeys(_PUBLIC, mark_text("a public key")),
    **dict.fromkeys(_CERTIFICATE, mark_text("a certificate")),
    b"CERTIFICATE REQUEST": mark_text("a certificate request"),
    b"EC PARAMETERS": mark_text("parameters of an EC key"),
}


def load_private_key(
    source: PemSource | RSAPrivateKey,
    passphrase: str | bytes | None = None,
    *,
    what: str = mark_text("the merchant's private key"),
) -> RSAPrivateKey:
    """An RSA private key from PKCS#1, PKCS#8 or PKCS#12, encrypted or not. Raises ConfigurationError."""
    try:
        return load_private_key_and_certificate(source, passphrase, what=what)[0]
    finally:
        del source, passphrase


def load_private_key_and_certificate(
    source: PemSource | RSAPrivateKey,
    passphrase: str | bytes | None = None,
    *,
    what: str = mark_text("the merchant's private key"),
) -> tuple[RSAPrivateKey, Certificate | None]:
    """The same, with the certificate that stands beside the key in a PKCS#12 file. Raises ConfigurationError."""
    block: KeyBlock | None = None
    secret = b""
    certificate = None
    try:
        if isinstance(source, RSAPrivateKey):
            return _strong(source, what), None
        block = _find_block(source, what, _PRIVATE, "apiclient_key.pem")
        secret = _passphrase_bytes(passphrase, what)
        if is_pkcs12(block.der):
            key, certificate = _load_pkcs12(block.der, secret, what)
        else:
            key = _load_private(block, secret, what)
        if not isinstance(key, RSAPrivateKey):
            raise ConfigurationError(
                _("{what} is not an RSA key; use the apiclient_key.pem of WeChat Pay").format(what=_(what))
            )
        _require_proof(_strong(key, what), what)
        return key, certificate
    finally:
        del source, passphrase, block, secret


def _load_private(block: KeyBlock, secret: bytes, what: str) -> object:
    """The private key of a block, whatever its kind. Raises ConfigurationError."""
    try:
        if not block.label and _find_kind(block.der) not in (None, *_PRIVATE):
            raise _unreadable(block, what, _PRIVATE, "apiclient_key.pem")
        encrypted = is_encrypted(block.der) if block.der else b"Proc-Type: 4,ENCRYPTED" in block.pem
        if encrypted and not secret:
            raise ConfigurationError(_("{what} is encrypted; give its passphrase").format(what=_(what)))
        if secret and not encrypted:
            raise ConfigurationError(_("{what} is not encrypted; leave the passphrase out").format(what=_(what)))
        try:
            # why without OpenSSL's own test of the primes: it takes 55 ms, and `_require_proof` what one call takes
            if block.der:
                return load_der_private_key(block.der, secret or None, unsafe_skip_rsa_key_validation=True)
            return load_pem_private_key(block.pem, secret or None, unsafe_skip_rsa_key_validation=True)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            pass
        if not encrypted:
            raise _unreadable(block, what, _PRIVATE, "apiclient_key.pem")
        raise ConfigurationError(_("{what} could not be decrypted; is the passphrase right?").format(what=_(what)))
    finally:
        del block, secret


def _load_pkcs12(content: bytes, secret: bytes, what: str) -> tuple[object, Certificate | None]:
    """The private key and certificate of a PKCS#12 file. Raises ConfigurationError."""
    # why here: it loads x509, and few people give such a file
    from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates

    try:
        if not secret:
            raise ConfigurationError(
                _(
                    "{what} is a PKCS#12 file (.p12), which is encrypted; give its passphrase, which is the merchant "
                    "number unless somebody changed it"
                ).format(what=_(what))
            )
        try:
            key, certificate, _others = load_key_and_certificates(content, secret)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            key = certificate = None
        if key is None:
            raise ConfigurationError(
                _(
                    "{what} is a PKCS#12 file (.p12) from which no key could be decrypted; its passphrase is the "
                    "merchant number unless somebody changed it"
                ).format(what=_(what))
            )
        return key, certificate
    finally:
        del content, secret


def _require_proof(key: RSAPrivateKey, what: str) -> None:
    """Refuse a key whose parts do not belong together: what it signs must verify by its own public half."""
    message = b"a key is proved before it is used"
    try:
        signature = key.sign(message, PKCS1v15(), SHA256())
        key.public_key().verify(signature, message, PKCS1v15(), SHA256())
    except (InvalidSignature, InternalError, ValueError):
        is_proved = False
    else:
        is_proved = True
    if not is_proved:
        raise ConfigurationError(_("{what} {damaged}").format(what=_(what), damaged=_(_DAMAGED)))


def _passphrase_bytes(passphrase: str | bytes | None, what: str) -> bytes:
    """The passphrase as bytes. Raises ConfigurationError."""
    encoded: bytes | None = None
    try:
        if not isinstance(passphrase, str):
            return passphrase or b""
        try:
            # why surrogateescape: a variable of the environment holds bytes that are not UTF-8 in this way.
            encoded = passphrase.encode(errors="surrogateescape")
        except UnicodeEncodeError:
            encoded = None
        if encoded is not None:
            return encoded
        # why outside of the handler: the codec's error holds the passphrase.
        raise ConfigurationError(
            _("the passphrase of {what} has a character that cannot be encoded; copy it anew").format(what=_(what))
        )
    finally:
        del passphrase, encoded


def load_public_key(
    source: PemSource | RSAPublicKey, *, what: str = mark_text("the WeChat Pay public key")
) -> RSAPublicKey:
    """An RSA public key from `PUBLIC KEY` or `RSA PUBLIC KEY` PEM. Raises ConfigurationError."""
    try:
        if isinstance(source, RSAPublicKey):
            return _strong(source, what)
        block = _find_block(source, what, _PUBLIC, "pub_key.pem")
        try:
            key = load_der_public_key(block.der)
        except (ValueError, UnsupportedAlgorithm):
            key = None
        if key is None:
            raise _unreadable(block, what, _PUBLIC, "pub_key.pem")
        if not isinstance(key, RSAPublicKey):
            raise ConfigurationError(
                _("{what} is not an RSA key; use the pub_key.pem of WeChat Pay").format(what=_(what))
            )
        return _strong(key, what)
    finally:
        del source  # why: someone may have put a private key here


def load_certificate(source: PemSource | Certificate, *, what: str = mark_text("the certificate")) -> Certificate:
    """An X.509 certificate from PEM, or one that is loaded already. Raises ConfigurationError."""
    # why: x509 costs 25 ms, and in public-key mode nobody needs it.
    from cryptography.x509 import Certificate, load_der_x509_certificate

    try:
        if isinstance(source, Certificate):
            return source
        block = _find_block(source, what, _CERTIFICATE, "apiclient_cert.pem")
        try:
            certificate = load_der_x509_certificate(block.der)
        except ValueError:
            certificate = None
        if certificate is None:
            raise _unreadable(block, what, _CERTIFICATE, "apiclient_cert.pem")
        return certificate
    finally:
        del source  # why: someone may have put a private key here


def subject_public_key(certificate: Certificate, what: str = mark_text("the certificate")) -> RSAPublicKey:
    """The RSA public key of the certificate's subject. Raises ConfigurationError."""
    try:
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, RSAPublicKey):
        raise ConfigurationError(
            _("{what} does not have an RSA key; give the certificate of WeChat Pay, which has one").format(what=_(what))
        )
    return _strong(key, what)


def is_platform_certificate(certificate: Certificate) -> bool:
    """Whether the subject is that of platform certificates."""
    return _common_name(certificate) == "Tenpay.com sign"


def certified_mchid(certificate: Certificate) -> str | None:
    """The mchid, if the subject is that of a merchant's API certificate: its common name."""
    name = _common_name(certificate)
    return name if name.isascii() and name.isdigit() else None


def _common_name(certificate: Certificate) -> str:
    # why: loaded with the certificate anyway, and not at all in public-key mode.
    from cryptography.x509 import NameOID

    try:
        names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    except ValueError:
        return ""  # a name that cannot be decoded is nobody's we know
    value = names[0].value if names else ""
    return value if isinstance(value, str) else ""


_DAMAGED = mark_text(
    "is damaged: the BEGIN and END lines are there, but what they enclose cannot be read; copy it anew"
)


def _strong(key: _Key, what: str) -> _Key:
    if key.key_size < _MINIMUM_BITS:
        raise ConfigurationError(
            _("{what} has {key_size} bits; keys of WeChat Pay have {minimum_bits}").format(
                what=_(what), key_size=key.key_size, minimum_bits=_MINIMUM_BITS
            )
        )
    return key


def _find_block(source: PemSource, what: str, wanted: tuple[bytes, ...], file: str) -> KeyBlock:
    """The first block of a wanted kind, or one that does not say its kind. Raises ConfigurationError."""
    text = b""
    blocks: list[KeyBlock] = []
    try:
        text = _read(source, what)
        blocks = find_blocks(text)
        labels = [each.label for each in blocks]
        for position, label in enumerate(labels):
            if label in wanted or not label:
                return blocks[position]
        if labels:
            raise _wrong_kind(_NAMES.get(labels[0], mark_text("something else")), what, wanted, file)
        begun = _("has a BEGIN line without its END line") if b"-----BEGIN" in text else _("is not PEM")
        raise ConfigurationError(
            _("{what} {begun}; give PEM text or the path of {file}").format(what=_(what), begun=begun, file=file)
        )
    finally:
        del source, text, blocks


def _wrong_kind(given: str, what: str, wanted: tuple[bytes, ...], file: str) -> ConfigurationError:
    return ConfigurationError(
        _("{what} was given as {given}; it must be {wanted} ({file})").format(
            what=_(what), given=_(given), wanted=_(_NAMES[wanted[0]]), file=file
        )
    )


def _unreadable(block: KeyBlock, what: str, wanted: tuple[bytes, ...], file: str) -> ConfigurationError:
    """What is wrong with a block that is not what its label says, or that has none."""
    try:
        found = _find_kind(block.der)
        if found is not None and found not in wanted:
            return _wrong_kind(_NAMES[found], what, wanted, file)
        if is_pkcs12(block.der):
            return ConfigurationError(
                _(
                    "{what} is a PKCS#12 file (.p12); give it as the private key with its passphrase, and leave this "
                    "out, or take {file} of the same download"
                ).format(what=_(what), file=file)
            )
        if block.label:
            return ConfigurationError(_("{what} {damaged}").format(what=_(what), damaged=_(_DAMAGED)))
        return ConfigurationError(
            _("{what} is damaged: it is base64 or DER, but of no key that can be read; copy it anew").format(
                what=_(what)
            )
        )
    finally:
        del block


def _find_kind(der: bytes) -> bytes | None:
    """The label that DER would have in PEM; None if it cannot be read."""
    # why here: it loads x509, and only a failure needs it
    from cryptography.x509 import load_der_x509_certificate

    try:
        for label, load in (
            (_CERTIFICATE[0], load_der_x509_certificate),
            (_PUBLIC[0], load_der_public_key),
            (_PRIVATE[0], lambda der: load_der_private_key(der, None, unsafe_skip_rsa_key_validation=True)),
        ):
            try:
                load(der)
            except TypeError:  # an encrypted private key
                return _PRIVATE[0]
            except (ValueError, UnsupportedAlgorithm):
                continue
            return label
        return None
    finally:
        del der


def _read(source: object, what: str) -> bytes:
    path = ""
    try:
        if isinstance(source, str) and holds_key(source):
            # why replace: a remark around the block may hold anything, and what the codec raises would hold the key.
            return source.encode(errors="replace")
        if isinstance(source, bytes):
            return source
        if not isinstance(source, (str, os.PathLike)):
            kind = type(source).__name__
            raise ConfigurationError(
                _("{what} must be PEM text, PEM bytes or a path, not {kind}").format(what=_(what), kind=kind)
            )
        path = os.fspath(source)
        try:
            with open(path, "rb") as file:
                return file.read()
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else _("not a path")
        # why: a damaged key is taken for a path; it must not end up in the message.
        if "\n" in path or len(path) > 255:
            return path.encode(errors="replace")
        raise ConfigurationError(
            _("{what} cannot be read from {path}: {reason}").format(what=_(what), path=mask_path(path), reason=reason)
        )
    finally:
        del source, path
