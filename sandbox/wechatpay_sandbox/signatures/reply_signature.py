"""Signs replies and notifications: makes the five headers over a body."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from wechatpay_auth import reply_message
from wechatpay_auth.oaep import PADDING

from wechatpay_sandbox.randomness import random_hex

SIGNATURE_TYPE = "WECHATPAY2-SHA256-RSA2048"
_PADDING, _DIGEST = padding.PKCS1v15(), hashes.SHA256()
PROBE_PREFIX = "WECHATPAY/SIGNTEST/"
"""The beginning of a probe's signature, which is wrong on purpose. A receiver that accepts it does not verify."""
_PROBE_BYTES = 252
"""These become the 336 characters of base64 that the platform's probes have behind the prefix."""


def probe_signature() -> str:
    """The signature of a probe, with which the platform tests whether receivers verify."""
    return PROBE_PREFIX + base64.b64encode(secrets.token_bytes(_PROBE_BYTES)).decode()


@dataclass(frozen=True, slots=True, repr=False)
class SigningKey:
    """A key that signs. `serial` is the value of Wechatpay-Serial."""

    serial: str
    private_key: rsa.RSAPrivateKey

    def headers(self, body: bytes, now: float) -> list[tuple[str, str]]:
        """The five Wechatpay-* headers for a body that is sent at `now` (Unix seconds)."""
        timestamp, nonce = str(int(now)), random_hex()
        signature = self.private_key.sign(reply_message(timestamp, nonce, body), _PADDING, _DIGEST)
        return [
            ("Wechatpay-Nonce", nonce),
            ("Wechatpay-Signature", base64.b64encode(signature).decode()),
            ("Wechatpay-Signature-Type", SIGNATURE_TYPE),
            ("Wechatpay-Serial", self.serial),
            ("Wechatpay-Timestamp", timestamp),
        ]

    def decrypt(self, ciphertext: bytes) -> bytes:
        """Decrypt a text that a merchant encrypted for this key. Raises ValueError for any other text."""
        return self.private_key.decrypt(ciphertext, PADDING)
