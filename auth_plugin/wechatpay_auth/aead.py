"""AEAD_AES_256_GCM under the APIv3 key, as in notifications and platform certificates.

https://pay.weixin.qq.com/doc/v3/merchant/4012071382
"""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .errors import ConfigurationError, DecryptionError
from .translation import gettext as _

USUAL_ALGORITHM = "AEAD_AES_256_GCM"
"""The algorithm of every notification and certificate so far."""


def encrypt(key: bytes, nonce: bytes, plaintext: bytes, associated_data: bytes) -> str:
    """Base64 of ciphertext and 16-byte tag. `key` has 32 bytes; `nonce` has 12, new for each message."""
    if len(nonce) != 12:
        raise ValueError(_("the nonce has {count} bytes; it must have 12").format(count=len(nonce)))
    try:
        return b2a_base64(_cipher(key).encrypt(nonce, plaintext, associated_data), newline=False).decode("ascii")
    finally:
        del key, plaintext


def decrypt(key: bytes, nonce: str | bytes, ciphertext: str, associated_data: str | bytes | None) -> bytes:
    """The plaintext of base64 ciphertext‖tag. Associated data that is absent counts as empty.

    Raises DecryptionError if anything was altered or the APIv3 key is not the one it was made with, and
    ConfigurationError if the key does not have 32 bytes.
    """
    try:
        cipher = _cipher(key)
    finally:
        del key
    return _open(cipher, nonce, ciphertext, associated_data)


class Decrypter:
    """`decrypt` with one key, which is expanded once. Thread-safe; no repr shows the key."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        try:
            self._cipher = _cipher(key)
        finally:
            del key

    def decrypt(self, nonce: str | bytes, ciphertext: str | bytes, associated_data: str | bytes | None) -> bytes:
        """The plaintext of ciphertext‖tag, which is base64 if it is text. Raises DecryptionError."""
        return _open(self._cipher, nonce, ciphertext, associated_data)


def _open(cipher: AESGCM, nonce: str | bytes, ciphertext: str | bytes, associated_data: str | bytes | None) -> bytes:
    # why surrogatepass: what is not Unicode fails to authenticate, like anything else that was not sealed
    iv = nonce.encode(errors="surrogatepass") if isinstance(nonce, str) else nonce
    bound = associated_data
    if isinstance(bound, str):
        bound = bound.encode(errors="surrogatepass")
    try:
        sealed = ciphertext if isinstance(ciphertext, bytes) else a2b_base64(ciphertext, strict_mode=True)
    except ValueError:
        sealed = b""
    if len(sealed) < 16:
        raise DecryptionError(_("the ciphertext is not base64, or too short to hold its 16-byte tag"))
    if len(iv) != 12:
        raise DecryptionError(_("the nonce has {count} bytes; it must have 12").format(count=len(iv)))
    try:
        return cipher.decrypt(iv, sealed, bound)
    except InvalidTag:
        pass
    raise DecryptionError(
        _(
            "the ciphertext does not authenticate: the APIv3 key is not the one set in the merchant platform, or "
            "nonce, associated data or ciphertext were altered"
        )
    )


def _cipher(key: bytes) -> AESGCM:
    try:
        if len(key) != 32:
            raise ConfigurationError(_("the APIv3 key has {count} bytes; it must have 32").format(count=len(key)))
        return AESGCM(key)
    finally:
        del key
