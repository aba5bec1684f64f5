"""A merchant that calls a sandbox over a real socket, with the core of wechatpay_auth and none of the client."""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
from wechatpay_auth import KeyRing, MerchantCredentials, Signer, Verifier, has_signature, load_config

JSON = {"Content-Type": "application/json"}


@dataclass
class Caller:
    base_url: str
    credentials: MerchantCredentials
    keys: KeyRing
    http: httpx.Client = field(repr=False)

    @classmethod
    def of(cls, config_path: Path) -> Caller:
        config = load_config(config_path)
        # why trust_env off: a proxy variable of the machine must not reach a test on loopback
        return cls(
            config.base_url, config.credentials, config.keys, httpx.Client(base_url=config.base_url, trust_env=False)
        )

    def sign(self, method: str, target: str, body: bytes = b"", *, at: float | None = None) -> str:
        signer = Signer(self.credentials) if at is None else Signer(self.credentials, clock=lambda: at)
        return signer.authorization(method, target.encode(), body)

    def send(
        self,
        method: str,
        target: str,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        authorization: str | None = None,
    ) -> httpx.Response:
        """Sends without looking at the reply; signed for what is sent unless `authorization` is given."""
        value = authorization if authorization is not None else self.sign(method, target, body)
        content_type = JSON if body else {}
        all_headers = {"Authorization": value, **content_type, **(headers or {})}
        return self.http.request(method, target, content=body, headers=all_headers)

    def call(
        self,
        method: str,
        target: str,
        payload: object = None,
        *,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Sends and verifies the reply, whatever its status."""
        if body is None:
            body = b"" if payload is None else json.dumps(payload, ensure_ascii=False).encode()
        reply = self.send(method, target, body, headers)
        self.verify(reply)
        return reply

    def verify(self, reply: httpx.Response) -> str:
        """The serial of the key that signed the reply."""
        return Verifier(self.keys).verify(reply.headers.multi_items(), reply.content).serial

    def raw(self, request: bytes) -> bytes:
        """Everything the server answers to these bytes until it closes or falls silent."""
        address = urlsplit(self.base_url)
        with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            parts = []
            while part := connection.recv(65536):
                parts.append(part)
        return b"".join(parts)


def refused(reply: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """The `detail` of an error reply, after checking status, code and shape."""
    assert reply.status_code == status, reply.text
    payload = reply.json()
    assert payload["code"] == code
    assert payload["message"]
    assert set(payload) <= {"code", "message", "detail"}
    detail: dict[str, Any] = payload.get("detail", {})
    return detail


def unsigned(reply: httpx.Response) -> bool:
    return not has_signature(reply.headers.multi_items()) and not any(
        name.lower().startswith("wechatpay-") for name in reply.headers
    )
