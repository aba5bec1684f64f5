"""Keys and certificates from PEM text, PEM bytes or a file, with errors that say what was given instead.

No error repeats what it read, none is chained to the cryptography library's own, and the frames of a
traceback hold no key: each function that touches a secret drops it on its way out.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from cryptography.exceptions import InternalError, InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

from .errors import ConfigurationError
from .setting_masks import mask_path
from .translation import gettext as _
from .translation import mark_text

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

PemSource: TypeAlias = str | bytes | os.PathLike[str]
"""PEM text (a str that holds `-----BEGIN`), PEM bytes, or the path of a PEM file."""

_Key = TypeVar("_Key", RSAPrivateKey, RSAPublicKey)

_MINIMUM_BITS = 2048
_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----.*?-----END \1-----", re.DOTALL)
_BARE_BASE64 = re.compile(rb"\s*MI[A-Za-z0-9+/=\s]{62,}|[A-Za-z0-9+/=\s]{200,}")
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
    """An RSA private key from PKCS#1 or PKCS#8, encrypted or not. Raises ConfigurationError."""
    block = secret = b""
    try:
        if isinstance(source, RSAPrivateKey):
            return _strong(source, what)
        block, label = _find_block(source, what, _PRIVATE, "apiclient_key.pem")
        secret = _passphrase_bytes(passphrase, what)
        encrypted = label == b"ENCRYPTED PRIVATE KEY" or b"Proc-Type: 4,ENCRYPTED" in block
        if encrypted and not secret:
            raise ConfigurationError(_("{what} is encrypted; give its passphrase").format(what=_(what)))
        if secret and not encrypted:
            raise ConfigurationError(_("{what} is not encrypted; leave the passphrase out").format(what=_(what)))
        try:
            # why without OpenSSL's own test of the primes: it takes 55 ms, and `_require_proof` what one call takes
            key = load_pem_private_key(block, secret or None, unsafe_skip_rsa_key_validation=True)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            key = None
        if key is None:
            fix = _("could not be decrypted; is the passphrase right?") if encrypted else _(_DAMAGED)
            raise ConfigurationError(_("{what} {fix}").format(what=_(what), fix=fix))
        if not isinstance(key, RSAPrivateKey):
            raise ConfigurationError(
                _("{what} is not an RSA key; use the apiclient_key.pem of WeChat Pay").format(what=_(what))
            )
        _require_proof(_strong(key, what), what)
        return key
    finally:
        del source, passphrase, block, secret


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
        block, _label = _find_block(source, what, _PUBLIC, "pub_key.pem")
        try:
            key = load_pem_public_key(block)
        except (ValueError, UnsupportedAlgorithm):
            key = None
        if key is None:
            raise ConfigurationError(_("{what} {damaged}").format(what=_(what), damaged=_(_DAMAGED)))
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
    from cryptography.x509 import Certificate, load_pem_x509_certificate

    try:
        if isinstance(source, Certificate):
            return source
        block, _label = _find_block(source, what, _CERTIFICATE, "apiclient_cert.pem")
        try:
            certificate = load_pem_x509_certificate(block)
        except ValueError:
            certificate = None
        if certificate is None:
            raise ConfigurationError(_("{what} {damaged}").format(what=_(what), damaged=_(_DAMAGED)))
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


def _find_block(source: PemSource, what: str, wanted: tuple[bytes, ...], file: str) -> tuple[bytes, bytes]:
    """The first PEM block of a wanted kind, and its label."""
    text = b""
    try:
        text = _read(source, what)
        labels = []
        for match in _BLOCK.finditer(text):
            if match[1] in wanted:
                return match[0], match[1]
            labels.append(match[1])
        if labels:
            given = _(_NAMES.get(labels[0], mark_text("something else")))
            raise ConfigurationError(
                _("{what} was given as {given}; it must be {wanted} ({file})").format(
                    what=_(what), given=given, wanted=_(_NAMES[wanted[0]]), file=file
                )
            )
        if _BARE_BASE64.fullmatch(text):
            raise ConfigurationError(
                _(
                    "{what} lacks its PEM armour; put the lines -----BEGIN {wanted}----- and -----END "
                    "{wanted}----- around it, or give the path of {file}"
                ).format(what=_(what), wanted=wanted[0].decode(), file=file)
            )
        if text.startswith(b"0\x82"):
            raise ConfigurationError(
                _("{what} is DER; convert it with `openssl pkey -inform DER`, `rsa` or `x509`").format(what=_(what))
            )
        begun = _("has a BEGIN line without its END line") if b"-----BEGIN" in text else _("is not PEM")
        raise ConfigurationError(
            _("{what} {begun}; give PEM text or the path of {file}").format(what=_(what), begun=begun, file=file)
        )
    finally:
        del source, text


def _read(source: object, what: str) -> bytes:
    path = ""
    try:
        if isinstance(source, str) and "-----BEGIN" in source:
            # why: environment files cannot hold line breaks, so keys arrive with a literal \n instead.
            # why replace: a remark around the block may hold anything, and what the codec raises would hold the key.
            return (source if "\n" in source else source.replace("\\n", "\n")).encode(errors="replace")
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
        # why: a key without armour is taken for a path; it must not end up in the message.
        if "\n" in path or len(path) > 255 or _BARE_BASE64.fullmatch(path.encode(errors="replace")):
            return path.encode(errors="replace")
        raise ConfigurationError(
            _("{what} cannot be read from {path}: {reason}").format(what=_(what), path=mask_path(path), reason=reason)
        )
    finally:
        del source, path
