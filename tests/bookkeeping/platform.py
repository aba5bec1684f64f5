"""The platform's side: notifications that are encrypted and signed, with keys of the tests' own."""

from __future__ import annotations

import json
import os
import time
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from itertools import count
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from wechatpay_auth import KeyRing, Notification, NotificationParser, reply_message
from wechatpay_client import spec

APIV3_KEY = "planted-apiv3-key-0123456789abcd"
PUBLIC_KEY_ID = "PUB_KEY_ID_0119000000012024010100000001"
MCHID = "1900000001"
_numbers = count(1)


@cache
def platform_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def make_parser(apiv3_keys: Any = None, **settings: Any) -> NotificationParser:
    """A parser that knows the platform's key."""
    pem = (
        platform_key()
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=pem.decode())
    return NotificationParser(ring, {MCHID: APIV3_KEY} if apiv3_keys is None else apiv3_keys, **settings)


def example(model: str, **changes: object) -> dict[str, Any]:
    """The spec's example of a resource, with other values."""
    found: dict[str, Any] = spec.resolve(f"#/components/schemas/{model}")["examples"][0]
    return found | changes


def paid(number: int, *, total: int = 2800) -> dict[str, Any]:
    """A paid order."""
    order = example("PaidOrder", out_trade_no=f"ORDER{number:08}", transaction_id=f"4200{number:024}", mchid=MCHID)
    return order | {"amount": order["amount"] | {"total": total}}


def notify(
    resource: object,
    *,
    event_type: str = "TRANSACTION.SUCCESS",
    notice: str | None = None,
    key: str = APIV3_KEY,
) -> tuple[dict[str, str], bytes]:
    """Headers and body of a notification; each has an id of its own unless it is given."""
    nonce = os.urandom(6).hex()
    ciphertext = AESGCM(key.encode()).encrypt(nonce.encode(), json.dumps(resource).encode(), b"transaction")
    body = json.dumps(
        {
            "id": notice or f"EV-{os.getpid()}-{next(_numbers):012}",
            "create_time": "2026-01-02T15:04:05+08:00",
            "event_type": event_type,
            "resource_type": "encrypt-resource",
            "summary": "支付成功",
            "resource": {
                "original_type": "transaction",
                "algorithm": "AEAD_AES_256_GCM",
                "associated_data": "transaction",
                "nonce": nonce,
                "ciphertext": b64encode(ciphertext).decode(),
            },
        }
    ).encode()
    timestamp, signed_nonce = str(int(time.time())), os.urandom(16).hex()
    message = reply_message(timestamp, signed_nonce, body)
    signature = platform_key().sign(message, padding.PKCS1v15(), hashes.SHA256())
    return {
        "Wechatpay-Timestamp": timestamp,
        "Wechatpay-Nonce": signed_nonce,
        "Wechatpay-Signature": b64encode(signature).decode(),
        "Wechatpay-Serial": PUBLIC_KEY_ID,
    }, body


def notification(resource: Mapping[str, object], **given: Any) -> Notification:
    """A notification that was verified and decrypted."""
    return make_parser().parse(*notify(resource, **given))
