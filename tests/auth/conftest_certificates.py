"""A platform with certificates that rotate, for the raw server of these tests."""

from __future__ import annotations

import functools
import json
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import MerchantCredentials, encrypt, reply_message

from tests.auth.conftest import APIV3_KEY, Recorded, certificate_pem, http_reply, new_key

DAY = 86_400
SERIALS = tuple(f"{number:040X}" for number in (0x4A01, 0x4A02, 0x4A03))


@functools.cache
def platform_key(number: int) -> rsa.RSAPrivateKey:
    """Made once for the run: each takes a tenth of a second."""
    return new_key()


def entry(serial: str, pem: bytes, *, apiv3_key: str = APIV3_KEY, **changed: object) -> dict[str, object]:
    nonce = secrets.token_hex(6)
    sealed: dict[str, object] = {
        "algorithm": "AEAD_AES_256_GCM",
        "nonce": nonce,
        "associated_data": "certificate",
        "ciphertext": encrypt(apiv3_key.encode(), nonce.encode(), pem, b"certificate"),
    }
    return {
        "serial_no": serial,
        "effective_time": "2024-01-01T00:00:00+08:00",
        "expire_time": "2029-01-01T00:00:00+08:00",
        "encrypt_certificate": {**sealed, **changed},
    }


@dataclass
class Platform:
    """Lists certificates `listed` (numbers of SERIALS) and signs with number `signs`; counts what it is asked."""

    listed: list[int] = field(default_factory=lambda: [0])
    signs: int = 0
    apiv3_key: str = APIV3_KEY
    now: Callable[[], float] = time.time
    ends: dict[int, float] = field(default_factory=dict)
    """When a certificate's term is over, if not in 30 days."""
    begins: dict[int, float] = field(default_factory=dict)
    certificates_answer: Callable[[Recorded], bytes] | None = None
    """Instead of the list of certificates."""
    downloads: int = 0
    others: int = 0
    delay: float = 0.0

    def pem(self, number: int) -> bytes:
        now = int(self.now())
        begins = int(self.begins.get(number, now - DAY + number))
        ends = int(self.ends.get(number, now + 30 * DAY))
        return self._pem(number, begins // 60 * 60 + number, ends // 60 * 60)

    @functools.cache  # noqa: B019 - a platform lives as long as its test
    def _pem(self, number: int, begins: int, ends: int) -> bytes:
        return certificate_pem(platform_key(number), SERIALS[number], begins=begins, ends=ends)

    def body(self) -> bytes:
        entries = [entry(SERIALS[number], self.pem(number), apiv3_key=self.apiv3_key) for number in self.listed]
        return json.dumps({"data": entries}).encode()

    def headers(self, body: bytes, *, by: int | None = None) -> list[tuple[str, str]]:
        number = self.signs if by is None else by
        timestamp, nonce = str(int(self.now())), secrets.token_hex(16)
        signer = MerchantCredentials("1", platform_key(number), serial=SERIALS[number])
        return [
            ("Request-ID", "08F5B2A1C3-268435461"),
            ("Wechatpay-Timestamp", timestamp),
            ("Wechatpay-Nonce", nonce),
            ("Wechatpay-Signature", signer.sign(reply_message(timestamp, nonce, body))),
            ("Wechatpay-Serial", SERIALS[number]),
            ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048"),
        ]

    def answer(self, request: Recorded) -> bytes:
        if request.target.endswith(b"/v3/certificates"):
            self.downloads += 1
            if self.delay:
                time.sleep(self.delay)
            if self.certificates_answer is not None:
                return self.certificates_answer(request)
            body = self.body()
        else:
            self.others += 1
            body = b'{"fine":true}'
        return http_reply(200, self.headers(body), body)

    __hash__ = object.__hash__
