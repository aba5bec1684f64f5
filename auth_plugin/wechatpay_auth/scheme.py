"""The families of algorithms WeChat Pay signs and encrypts with, by the names they have on the wire.

RSA-2048 with SHA-256 and AEAD_AES_256_GCM are built in. The national algorithms (SM2, SM3, SM4) are added with
`register_signature_type` and `register_aead`, a `SignatureScheme` and a signer; nothing that calls these changes.
https://pay.weixin.qq.com/doc/v3/merchant/4012365342
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple, TypeAlias

from .errors import ConfigurationError, DecryptionError, VerificationCause, VerificationError
from .translation import gettext as _


class SignatureScheme(NamedTuple):
    """The way in which requests are signed."""

    name: str
    """The first word of the Authorization header."""
    identity: Literal["mchid", "brand_id"]
    """The item of the header that names the signer, and the signer's attribute that holds its value."""
    public_key_only: bool = False
    """Whether replies are signed with the WeChat Pay public key only, never with a platform certificate."""


MERCHANT_RSA = SignatureScheme("WECHATPAY2-SHA256-RSA2048", "mchid")
BRAND_RSA = SignatureScheme("WECHATPAY-BRAND-SHA256-RSA2048", "brand_id", public_key_only=True)

RSA_SIGNATURE_TYPE = MERCHANT_RSA.name
"""The Wechatpay-Signature-Type of a reply that names none."""

Verify: TypeAlias = Callable[[Any, bytes, bytes], bool]
"""(public key, signature, message) → whether it holds. `Any`: the key's class is the algorithm's own."""
Open: TypeAlias = Callable[[bytes, str, str, str | None], bytes]
"""(APIv3 key, nonce, base64 ciphertext, associated data) → plaintext; raises DecryptionError."""


class UnsupportedSignatureType(VerificationError):
    """The Wechatpay-Signature-Type is one we do not know, or not that of the key named in Wechatpay-Serial."""

    cause = VerificationCause.SIGNATURE_TYPE


class UnsupportedAlgorithm(DecryptionError):
    """The ciphertext was made by an algorithm we do not know."""


# why both: replies of brand operations name the scheme of their requests, and the signature is the same.
_RSA_TYPES = (MERCHANT_RSA.name, BRAND_RSA.name)
_signature_types: dict[str, Verify] = {}
_aeads: dict[str, Open] = {}


def register_signature_type(name: str, verify: Verify) -> None:
    """Let replies be verified whose Wechatpay-Signature-Type is `name`.

    Keys of this type get into a ring by `KeyRing.add(PlatformKey(…, signature_type=name))`. For the whole process;
    call it at import time. Raises ConfigurationError if the name is taken.
    """
    if name in _RSA_TYPES or name in _signature_types:
        raise ConfigurationError(_("the signature type {name} is registered already").format(name=name))
    _signature_types[name] = verify


def register_aead(algorithm: str, decrypt: Open) -> None:
    """Let notifications and platform certificates be decrypted whose `algorithm` is this one.

    For the whole process; call it at import time. Raises ConfigurationError if the name is taken.
    """
    if algorithm == "AEAD_AES_256_GCM" or algorithm in _aeads:
        raise ConfigurationError(_("the algorithm {algorithm} is registered already").format(algorithm=algorithm))
    _aeads[algorithm] = decrypt


def find_verification(signature_type: str) -> Verify:
    """The function that verifies signatures of a registered type. Raises ConfigurationError."""
    verify = _signature_types.get(signature_type)
    if verify is None:
        raise ConfigurationError(
            _("the signature type {signature_type!r} is unknown; make it known with register_signature_type").format(
                signature_type=signature_type[:64]
            )
        )
    return verify


def find_decryption(algorithm: str) -> Open:
    """The function that opens ciphertext of this `algorithm`. Raises UnsupportedAlgorithm, a DecryptionError."""
    if algorithm == "AEAD_AES_256_GCM":
        # why: cryptography is loaded by who decrypts, not by who formats a header.
        from .aead import decrypt

        return decrypt
    found = _aeads.get(algorithm)
    if found is None:
        raise UnsupportedAlgorithm(
            _(
                "the ciphertext's algorithm {algorithm!r} is unknown; AEAD_AES_256_GCM is built in, others are "
                "made known with register_aead"
            ).format(algorithm=algorithm[:64])
        )
    return found


def check_signature_type(named: str, of_key: str, serial: str) -> None:
    """Raise UnsupportedSignatureType unless a reply names the type of the very key its serial selects.

    The key decides how a signature is verified. The header is not signed: were it to decide, a forger would choose.
    """
    if named == of_key or (named in _RSA_TYPES and of_key in _RSA_TYPES):
        return
    raise UnsupportedSignatureType(
        _("Wechatpay-Signature-Type is {named!r}, but signatures of {serial} are {of_key}").format(
            named=named[:64], serial=serial, of_key=of_key
        ),
        header="Wechatpay-Signature-Type",
    )


def check_known_signature_type(named: str) -> None:
    """Raise UnsupportedSignatureType for a type nothing here can verify."""
    if named not in _RSA_TYPES and named not in _signature_types:
        known = ", ".join((*_RSA_TYPES, *_signature_types))
        raise UnsupportedSignatureType(
            _("Wechatpay-Signature-Type is {named!r}; known are {known}").format(named=named[:64], known=known),
            header="Wechatpay-Signature-Type",
        )
