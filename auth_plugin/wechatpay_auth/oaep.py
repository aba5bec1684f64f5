"""RSAES-OAEP for the fields that are encrypted inside of a body: names, card numbers, telephones.

SHA-1 and MGF1 with SHA-1, no label, base64: what the platform documents. What we send is encrypted with a key of
the platform, whose serial then goes into Wechatpay-Serial; what we receive was encrypted with the merchant's.

https://pay.weixin.qq.com/doc/v3/merchant/4013053257
"""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64
from typing import TYPE_CHECKING, Protocol

from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.hashes import SHA1

from .errors import DecrypterUnavailable, DecryptionError, NotSent
from .translation import gettext as _

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

# why SHA-1: the protocol fixes it, and OAEP does not rest on the collision resistance that SHA-1 has lost.
PADDING = OAEP(MGF1(SHA1()), SHA1(), None)  # noqa: S303
"""RSAES-OAEP with the platform's parameters, for a key of the cryptography package."""
_OVERHEAD = 2 * SHA1.digest_size + 2


class FieldDecrypter(Protocol):
    """Decrypts with the merchant's private key: credentials, or a KMS or HSM in their place."""

    def decrypt(self, ciphertext: bytes) -> bytes:
        """Undo RSAES-OAEP with SHA-1. Raises DecryptionError or ValueError for ciphertext of another key."""


class AsyncFieldDecrypter(Protocol):
    """A FieldDecrypter that works over a network."""

    async def decrypt_async(self, ciphertext: bytes) -> bytes:
        """Undo RSAES-OAEP with SHA-1. Raises DecryptionError or ValueError for ciphertext of another key."""


class PlaintextTooLong(NotSent, ValueError):
    """A text has more bytes than a key of this size encrypts. Nothing was sent."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(
            _(
                "the text to encrypt has {length} bytes in UTF-8, and this key takes at most {limit}; shorten it "
                "(a Chinese character has 3 bytes)"
            ).format(length=length, limit=limit)
        )
        self.length = length
        """Bytes of the text in UTF-8."""
        self.limit = limit
        """The most that the key takes: 214 for 2048 bits."""


class PlaintextNotUnicode(NotSent, ValueError):
    """A text has half of a surrogate pair in it, which cannot be written in UTF-8. Nothing was sent."""


def longest_plaintext(key: RSAPublicKey) -> int:
    """The most bytes that `encrypt` takes with this key: 214 for 2048 bits, 342 for 3072."""
    return (key.key_size + 7) // 8 - _OVERHEAD


def encrypt(key: RSAPublicKey, plaintext: str) -> str:
    """Base64 of the encrypted text, different on every call. `key` is the `public_key` of a PlatformKey.

    Raises PlaintextTooLong or PlaintextNotUnicode; both are NotSent, and neither repeats the text.
    """
    data = b""
    try:
        try:
            data = plaintext.encode()
        except UnicodeEncodeError as error:
            position = error.start + 1
        else:
            limit = longest_plaintext(key)
            if len(data) > limit:
                raise PlaintextTooLong(len(data), limit)
            return b2a_base64(key.encrypt(data, PADDING), newline=False).decode("ascii")
        # why raised here: chained to the codec's error, it would carry the text.
        raise PlaintextNotUnicode(
            _(
                "the text to encrypt has half of a surrogate pair at character {position}; decode it properly "
                "where it enters the program"
            ).format(position=position)
        )
    finally:
        del plaintext, data


def decrypt(decrypter: FieldDecrypter, ciphertext: str) -> str:
    """The text of a field that the platform encrypted for the merchant.

    Raises DecryptionError if it did not, or if the field was altered; no part of text, ciphertext or key is in it.
    """
    sealed = _decode_ciphertext(ciphertext)
    try:
        return _text(decrypter.decrypt(sealed))
    except Exception as error:  # noqa: BLE001 - a KMS may raise anything, and the reply is there all the same
        failure = _refusal(error)
    # why raised here: chained to the library's error, it would carry that one's frames.
    raise failure


async def decrypt_async(decrypter: AsyncFieldDecrypter, ciphertext: str) -> str:
    """`decrypt`, where the key is asked over a network."""
    sealed = _decode_ciphertext(ciphertext)
    try:
        return _text(await decrypter.decrypt_async(sealed))
    except Exception as error:  # noqa: BLE001 - as above
        failure = _refusal(error)
    raise failure


def _decode_ciphertext(ciphertext: str) -> bytes:
    try:
        return a2b_base64(ciphertext, strict_mode=True)
    except ValueError:
        pass
    raise DecryptionError(_("the encrypted field is not base64"))


def _text(data: bytes) -> str:
    kind = type(data).__name__
    try:
        if not isinstance(data, bytes):  # what stands in the place of credentials need not be typed
            raise DecryptionError(_("the decrypter returned {kind}; a decrypted field is bytes").format(kind=kind))
        return data.decode()
    except UnicodeDecodeError:
        pass
    finally:
        del data  # why: a traceback keeps this frame alive
    # why raised here: the codec's error would carry the text.
    raise DecryptionError(_("the encrypted field does not hold UTF-8 text"))


def _refusal(error: Exception) -> DecryptionError:
    """The decrypter's own DecryptionError; any other error by its type only, since its text may hold secrets."""
    if isinstance(error, DecryptionError):
        return error
    if isinstance(error, ValueError):
        return DecryptionError(
            _(
                "the field cannot be decrypted: it was encrypted for another merchant certificate than that of "
                "this private key, or was altered"
            )
        )
    return DecrypterUnavailable(
        _("the field cannot be decrypted: the decrypter raised {type}").format(type=type(error).__name__)
    )
