"""Calls WeChat Pay's own host with requests, and signs with cryptography as the official documents say.

What it needs stands in variables: those of `wechatpay sandbox env --for python`, and those of sandbox.env.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_HOST = "https://api.mch.weixin.qq.com"
_TIMEOUT = 20


class Failed(Exception):
    """The case did not go as it should."""


# why Any: the JSON of a reply
def call(method: str, target: str, payload: object = None) -> Any:
    """The verified reply."""
    body = "" if payload is None else json.dumps(payload, ensure_ascii=False)
    key = serialization.load_pem_private_key(Path(os.environ["WECHATPAY_PRIVATE_KEY_FILE"]).read_bytes(), None)
    public_key = serialization.load_pem_public_key(Path(os.environ["WECHATPAY_PUBLIC_KEY_FILE"]).read_bytes())
    assert isinstance(key, rsa.RSAPrivateKey)
    assert isinstance(public_key, rsa.RSAPublicKey)
    timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
    message = "".join(f"{part}\n" for part in (method, target, timestamp, nonce, body)).encode()
    signature = base64.b64encode(key.sign(message, padding.PKCS1v15(), hashes.SHA256())).decode()
    fields = {
        "mchid": os.environ["WECHATPAY_MCHID"],
        "nonce_str": nonce,
        "timestamp": timestamp,
        "serial_no": os.environ["WECHATPAY_SERIAL"],
        "signature": signature,
    }
    token = ",".join(f'{name}="{value}"' for name, value in fields.items())
    headers = {
        "Authorization": f"WECHATPAY2-SHA256-RSA2048 {token}",
        "Wechatpay-Serial": os.environ["WECHATPAY_PUBLIC_KEY_ID"],
        "Content-Type": "application/json",
        "Accept": "application/json",
    }
    reply = requests.request(method, _HOST + target, data=body.encode(), headers=headers, timeout=_TIMEOUT)
    if reply.status_code != 200:
        raise Failed(f"{reply.status_code} {reply.text}")
    told = "".join(f"{reply.headers[f'Wechatpay-{name}']}\n" for name in ("Timestamp", "Nonce")).encode()
    public_key.verify(
        base64.b64decode(reply.headers["Wechatpay-Signature"]),
        told + reply.content + b"\n",
        padding.PKCS1v15(),
        hashes.SHA256(),
    )
    return reply.json()


_NUMBER = f"PYTHON{secrets.token_hex(8)}"


def place_order() -> None:
    order = {
        "appid": os.environ["WECHATPAY_APPID"],
        "mchid": os.environ["WECHATPAY_MCHID"],
        "description": "手冲咖啡",
        "out_trade_no": _NUMBER,
        "notify_url": "https://shop.example.com/notify",
        "amount": {"total": 2800},
    }
    expect("weixin://", call("POST", "/v3/pay/transactions/native", order)["code_url"][:9])


def query_order() -> None:
    mchid = os.environ["WECHATPAY_MCHID"]
    found = call("GET", f"/v3/pay/transactions/out-trade-no/{_NUMBER}?mchid={mchid}")
    expect("NOTPAY", found["trade_state"])


def download_certificates() -> None:
    (entry,) = call("GET", "/v3/certificates")["data"]
    sealed = entry["encrypt_certificate"]
    pem = AESGCM(os.environ["WECHATPAY_APIV3_KEY"].encode()).decrypt(
        sealed["nonce"].encode(), base64.b64decode(sealed["ciphertext"]), sealed["associated_data"].encode()
    )
    serial = f"{x509.load_pem_x509_certificate(pem).serial_number:040X}"
    expect(os.environ["WECHATPAY_PLATFORM_CERTIFICATE_SERIAL"], serial)


def meet_other_host() -> None:
    try:
        requests.get("https://example.com/", timeout=_TIMEOUT)
    except requests.exceptions.ProxyError as error:
        expect(True, "403" in str(error))
    else:
        raise Failed("it answered")


def meet_foreign_certificate() -> None:
    foreign, good = sys.argv[1:]
    expect("good", requests.get(good, timeout=_TIMEOUT).text)
    try:
        requests.get(foreign, timeout=_TIMEOUT)
    except requests.exceptions.SSLError as error:
        expect(True, "permitted subtree" in str(error))
    else:
        raise Failed("the certificate was accepted")


def expect(wanted: object, found: object) -> None:
    if found != wanted:
        raise Failed(f"{found!r} in the place of {wanted!r}")


CASES: dict[str, Callable[[], None]] = {
    "order placed": place_order,
    "order queried": query_order,
    "certificates downloaded": download_certificates,
    "other host refused": meet_other_host,
    "foreign certificate refused": meet_foreign_certificate,
}


def main() -> None:
    print(json.dumps({"version": version("requests")}), flush=True)
    for case, play in CASES.items():
        failure = None
        try:
            play()
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is the result of the case
            failure = f"{type(error).__name__}: {error}"
        print(json.dumps({"case": case, "failure": failure}), flush=True)


if __name__ == "__main__":
    main()
