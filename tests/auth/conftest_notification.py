"""Notifications as the platform makes them: encrypted, enveloped, signed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from wechatpay_auth.notification import NotificationParser
from wechatpay_auth.platform_keys import KeyRing
from wechatpay_auth.replay_cache import ReplayCache

from tests.auth.conftest import APIV3_KEY, NOW, PUBLIC_KEY_ID, Keys

Headers = list[tuple[str, str]]

ORDER = {"out_trade_no": "Order0000000001", "trade_state": "SUCCESS", "amount": {"total": 100}, "attach": "附加"}
NONCE = "0123456789ab"


def seal(plaintext: bytes, *, key: str = APIV3_KEY, nonce: str = NONCE, bound: str = "transaction") -> str:
    """Base64 of ciphertext and tag, made with another interface to AES-GCM than the one under test."""
    from base64 import b64encode

    cipher = Cipher(algorithms.AES256(key.encode()), modes.GCM(nonce.encode())).encryptor()
    cipher.authenticate_additional_data(bound.encode())
    return b64encode(cipher.update(plaintext) + cipher.finalize() + cipher.tag).decode()


def envelope(resource: object = ORDER, *, key: str = APIV3_KEY) -> dict[str, Any]:
    """A notification before it is JSON; change what shall be wrong."""
    return {
        "id": "EV-0000000000000000001",
        "create_time": "2026-01-02T15:04:05+08:00",
        "event_type": "TRANSACTION.SUCCESS",
        "resource_type": "encrypt-resource",
        "summary": "支付成功",
        "resource": {
            "original_type": "transaction",
            "algorithm": "AEAD_AES_256_GCM",
            "associated_data": "transaction",
            "nonce": NONCE,
            "ciphertext": seal(json.dumps(resource, ensure_ascii=False).encode(), key=key),
        },
    }


def encoded(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode()


@dataclass
class Platform:
    """Signs what it is given, each time under a new nonce."""

    keys: Keys
    sent: int = 0

    def sign(
        self, body: bytes, *, at: int | None = NOW, nonce: str | None = None, serial: str = PUBLIC_KEY_ID
    ) -> Headers:
        self.sent += 1
        return self.keys.reply_headers(body, at=at, nonce=nonce or f"Nonce{self.sent:08}", serial=serial)

    def notify(self, content: object = None, *, at: int | None = NOW) -> tuple[Headers, bytes]:
        """A notification that is true in all respects, if its content is."""
        body = encoded(envelope() if content is None else content)
        return self.sign(body, at=at), body


def parser_of(ring: KeyRing, keys: Any = APIV3_KEY, **options: Any) -> NotificationParser:
    """A parser whose clock stands at NOW."""
    return NotificationParser(ring, keys, clock=lambda: float(NOW), **options)


class WatchedCache:
    """A replay cache of somebody else's making: it has the two methods, and no more."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str, int]] = []
        self.keys: set[str] = set()

    def add(self, key: str, seconds: int) -> bool:
        self.calls.append(("add", key, seconds))
        new = key not in self.keys
        self.keys.add(key)
        return new

    def discard(self, key: str) -> None:
        self.calls.append(("discard", key, 0))
        self.keys.discard(key)


_is_a_cache: type[ReplayCache] = WatchedCache
