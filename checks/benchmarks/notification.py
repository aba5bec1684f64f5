"""Time of parsing a notification, and of the typed event on top of it.

The measure is a function written by hand with the standard library, for one merchant and one platform key: the window,
the signature, the two JSON texts and the AES-GCM between them, and nothing else. RSA and AES-GCM alone, with inputs
decoded beforehand, stand beside it without a target: whoever reads JSON is above them.
"""

from __future__ import annotations

import json
import os
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from wechatpay_auth.notification import NotificationParser
from wechatpay_auth.platform_keys import KeyRing
from wechatpay_client import webhooks

from .figure import Control, Figure
from .measure import Batch, Elapsed, Plan, compare
from .setting import Setting

_BATCH = 200
_APIV3_KEY = b"0123456789abcdef0123456789abcdef"
_PAID = {
    "transaction_id": "4200000000202601020000000001",
    "out_trade_no": "Order00000000000000000000000001",
    "mchid": "1900000001",
    "appid": "wx8888888888888888",
    "trade_type": "JSAPI",
    "trade_state": "SUCCESS",
    "trade_state_desc": "支付成功",
    "bank_type": "OTHERS",
    "attach": "",
    "success_time": "2026-01-02T15:04:05+08:00",
    "payer": {"openid": "oSandboxUser0000000000000001"},
    "amount": {"total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY"},
    "scene_info": {"device_id": "10000001"},
    "promotion_detail": [],
}


class _Received(NamedTuple):
    """One notification: its headers as a framework gives them, and the bytes that were signed."""

    headers: dict[str, str]
    signature: bytes
    message: bytes


def notification(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """A paid order, each time under a new nonce, with the replay cache on."""
    signer = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    key, serial = signer.public_key(), setting.public_key_id
    body, sealed = _body()
    received = [_sign(signer, serial, body) for _ in range(_BATCH)]
    ring = KeyRing()
    ring.add_public_key(serial, key)
    cipher, padding, algorithm = AESGCM(_APIV3_KEY), PKCS1v15(), SHA256()

    def parser() -> Callable[[_Received], object]:
        parse = NotificationParser(ring, _APIV3_KEY).parse
        return lambda each: parse(each.headers, body)

    def event() -> Callable[[_Received], object]:
        parser = NotificationParser(ring, _APIV3_KEY)
        return lambda each: webhooks.parse(parser, each.headers, body)

    def by_hand() -> Callable[[_Received], object]:
        return lambda each: _read(key, serial, each.headers, body)

    def arithmetic(each: _Received) -> None:
        key.verify(each.signature, each.message, padding, algorithm)
        cipher.decrypt(b"0123456789ab", sealed, b"transaction")

    found = compare(
        {
            "parser": _batch(parser, received),
            "again": _batch(parser, received),
            "by hand": _batch(by_hand, received),
            "event": _batch(event, received),
            "arithmetic": _batch(lambda: arithmetic, received),
        },
        plan.rounds,
        _BATCH,
    )
    ratio = found.ratio("parser", "by hand")
    yield Figure("notification / verified, read, decrypted by hand", ratio.median, 0.9, detail=str(ratio))
    ratio = found.ratio("parser", "arithmetic")
    yield Figure("notification / RSA and AES-GCM alone", ratio.median, detail=str(ratio))
    more = found.surplus("event", "parser", "arithmetic")
    yield Figure("typed event, beside the notification / RSA and AES-GCM", more.median, 0.17, detail=str(more))
    yield Figure("one notification", found.seconds("parser") * 1e6, None, "us")
    control = found.ratio("again", "parser")
    yield Control("control: notification / itself", control.median, str(control))


def _batch(make: Callable[[], Callable[[_Received], object]], received: list[_Received]) -> Batch:
    def run(count: int) -> Elapsed:
        take = make()  # with a replay cache of its own: the next batch brings the same nonces
        cpu, wall = time.process_time(), time.perf_counter()
        for each in received[:count]:
            take(each)
        return Elapsed(time.perf_counter() - wall, time.process_time() - cpu)

    return run


def _body() -> tuple[bytes, bytes]:
    nonce, bound = b"0123456789ab", b"transaction"
    sealed = AESGCM(_APIV3_KEY).encrypt(nonce, json.dumps(_PAID, ensure_ascii=False).encode(), bound)
    envelope = {
        "id": "EV-0000000000000000001",
        "create_time": "2026-01-02T15:04:05+08:00",
        "event_type": "TRANSACTION.SUCCESS",
        "resource_type": "encrypt-resource",
        "summary": "支付成功",
        "resource": {
            "original_type": "transaction",
            "algorithm": "AEAD_AES_256_GCM",
            "associated_data": bound.decode(),
            "nonce": nonce.decode(),
            "ciphertext": b64encode(sealed).decode(),
        },
    }
    return json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode(), sealed


def _sign(signer: rsa.RSAPrivateKey, serial: str, body: bytes) -> _Received:
    timestamp, nonce = str(int(time.time())), os.urandom(16).hex()
    message = f"{timestamp}\n{nonce}\n".encode() + body + b"\n"
    signature = signer.sign(message, PKCS1v15(), SHA256())
    headers = {
        "Host": "shop.example",
        "User-Agent": "Mozilla/4.0",
        "Accept": "*/*",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "Request-Id": "08F5A2C1B00610D90118E0B2B1F80120E8B60128C5C901-0",
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Signature": b64encode(signature).decode(),
        "Wechatpay-Timestamp": timestamp,
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
    }
    return _Received(headers, signature, message)


def _read(key: rsa.RSAPublicKey, serial: str, headers: dict[str, str], body: bytes) -> Any:
    timestamp = headers["Wechatpay-Timestamp"]
    if abs(time.time() - int(timestamp)) > 300:
        raise ValueError("the notification's timestamp is outside the window")
    if headers["Wechatpay-Serial"] != serial:
        raise ValueError("the notification is signed by an unknown key")
    message = f"{timestamp}\n{headers['Wechatpay-Nonce']}\n".encode() + body + b"\n"
    key.verify(b64decode(headers["Wechatpay-Signature"]), message, PKCS1v15(), SHA256())
    resource = json.loads(body)["resource"]
    associated_data = resource.get("associated_data", "").encode()
    ciphertext = b64decode(resource["ciphertext"])
    return json.loads(AESGCM(_APIV3_KEY).decrypt(resource["nonce"].encode(), ciphertext, associated_data))
