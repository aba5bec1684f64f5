"""The platform's keys: a reply is signed with the one that the request's Wechatpay-Serial names."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from wechatpay_auth import reply_message
from wechatpay_auth.oaep import PADDING

from wechatpay_sandbox.refusal import Refusal
from wechatpay_sandbox.state_folder import StateFolder

SIGNATURE_TYPE = "WECHATPAY2-SHA256-RSA2048"
PROBE_PREFIX = "WECHATPAY/SIGNTEST/"
"""With this the signature of a probe begins: it is wrong on purpose, and a receiver that accepts it does not verify."""


def probe_signature() -> str:
    """A signature as the platform sends it to find out whether it is verified."""
    return PROBE_PREFIX + secrets.token_urlsafe(192)


@dataclass(frozen=True, slots=True, repr=False)
class SigningKey:
    """`serial` is what stands in the reply's Wechatpay-Serial."""

    serial: str
    private_key: rsa.RSAPrivateKey

    def headers(self, body: bytes, now: float) -> list[tuple[str, str]]:
        """The five Wechatpay-* headers for a body that is sent at `now` (Unix seconds)."""
        timestamp, nonce = str(int(now)), secrets.token_hex(16)
        signature = self.private_key.sign(reply_message(timestamp, nonce, body), padding.PKCS1v15(), hashes.SHA256())
        return [
            ("Wechatpay-Nonce", nonce),
            ("Wechatpay-Signature", base64.b64encode(signature).decode()),
            ("Wechatpay-Signature-Type", SIGNATURE_TYPE),
            ("Wechatpay-Serial", self.serial),
            ("Wechatpay-Timestamp", timestamp),
        ]

    def decrypt(self, ciphertext: bytes) -> bytes:
        """What a merchant encrypted for this key; ValueError for anything else."""
        return self.private_key.decrypt(ciphertext, PADDING)


class PlatformKeys:
    """The keys of the platform: that of the public-key mode and that of the certificate mode, two different
    ones.

    Two keys, so that a client which verifies with the wrong one of the two notices.
    """

    def __init__(self, folder: StateFolder) -> None:
        self.public_key = SigningKey(folder.public_key_id, folder.public_key_private)
        self.certificate = SigningKey(folder.certified_key.serial, folder.certified_key.private_key)

    @property
    def preferred(self) -> SigningKey:
        """What signs where no key is named: notifications, and replies to requests without Wechatpay-Serial."""
        return self.public_key

    def named(self, serials: list[str]) -> SigningKey:
        """The key a request asks for by its Wechatpay-Serial headers; the public key if it has none.

        Ids of public keys are compared exactly, serials of certificates as numbers. Refusal 400 for any
        other.
        """
        if not serials:
            return self.preferred
        wanted = serials[0].strip()
        if len(serials) == 1:
            if wanted == self.public_key.serial:
                return self.public_key
            if _is_same_number(wanted, self.certificate.serial):
                return self.certificate
        issue = (
            f"names no key of this platform: send {self.public_key.serial} (public key) or "
            f"{self.certificate.serial} (platform certificate), as the sandbox's wechatpay.toml does"
            if len(serials) == 1
            else f"is given {len(serials)} times"
        )
        raise Refusal(
            400,
            "PARAM_ERROR",
            f"Wechatpay-Serial {issue}",
            {"field": "Wechatpay-Serial", "issue": issue, "location": "header"},
        )


def _is_same_number(text: str, serial: str) -> bool:
    # why not int() alone: it also takes signs, underscores, spaces and the digits of other scripts
    return 1 <= len(text) <= 64 and set(text) <= set("0123456789abcdefABCDEF") and int(text, 16) == int(serial, 16)
