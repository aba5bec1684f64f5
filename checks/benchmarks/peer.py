"""The server that every call talks to: its own process, canned replies, as little work as a reply can be.

A reply is signed once a minute, not once a call, so that the server's share of a call is small and the same for all.
The process ends when its stdin closes: with the `with` block of `running_peer`, or with the parent, however that ends.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import selectors
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from .setting import CHARGING_TOKEN, CONFIRM_PATH, CONTRACT, CONTRACT_PATH, PARKING_PATH, Setting

ROOT = Path(__file__).parents[2]
PUBLIC_KEY_ID = "PUB_KEY_ID_0119000000010000000000000000000001"

_RENEW = 60
"""Seconds between signatures; callers accept one for 300."""
_START = 20
"""Seconds the process has to name its port."""
_LARGEST = 65536
"""Bytes of one request; the measured ones have less than 1000."""
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)\r\n", re.IGNORECASE)

_REPLIES: dict[tuple[bytes, bytes], tuple[bytes, object]] = {
    (b"GET", CONTRACT_PATH.encode()): (b"200 OK", CONTRACT),
    (b"POST", CONFIRM_PATH.encode()): (b"200 OK", CHARGING_TOKEN),
    (b"POST", PARKING_PATH.encode()): (b"204 No Content", None),
}
_NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


@contextmanager
def running_peer() -> Iterator[Setting]:
    """Make keys, start the server, end it. Yields what a caller needs to talk to it."""
    merchant = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    platform = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    process = subprocess.Popen(
        [sys.executable, "-m", f"{__package__}.peer"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(_pem(platform).encode())
        process.stdin.flush()
        with selectors.DefaultSelector() as waiting:
            waiting.register(process.stdout, selectors.EVENT_READ)
            if not waiting.select(_START):
                raise TimeoutError(f"the benchmark's server named no port within {_START} s")
        port = int(process.stdout.readline())
        yield Setting(
            base_url=f"http://127.0.0.1:{port}",
            mchid=CONTRACT["mchid"],
            serial="5157F09EFDC096DE15EBE81A47057A7200000001",
            private_key=_pem(merchant),
            public_key_id=PUBLIC_KEY_ID,
            public_key=platform.public_key()
            .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
            .decode(),
        )
    finally:
        process.stdin.close()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)
        process.stdout.close()


def _pem(key: rsa.RSAPrivateKey) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def _signed_replies(key: rsa.RSAPrivateKey) -> dict[tuple[bytes, bytes], bytes]:
    replies = {}
    for route, (status, data) in _REPLIES.items():
        body = b"" if data is None else json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode()
        timestamp, nonce = str(int(time.time())), os.urandom(16).hex()
        message = f"{timestamp}\n{nonce}\n".encode() + body + b"\n"
        headers = {
            "Server": "nginx",
            "Date": "Fri, 02 Jan 2026 07:04:05 GMT",
            "Content-Type": "application/json; charset=utf-8",
            "Content-Length": str(len(body)),
            "Connection": "keep-alive",
            "Keep-Alive": "timeout=8",
            "Cache-Control": "no-cache, must-revalidate",
            "X-Content-Type-Options": "nosniff",
            "Request-ID": "08F5A2C1B00610D90118E0B2B1F80120E8B60128C5C901-0",
            "Content-Language": "zh-CN",
            "Wechatpay-Nonce": nonce,
            "Wechatpay-Signature": base64.b64encode(key.sign(message, padding.PKCS1v15(), hashes.SHA256())).decode(),
            "Wechatpay-Timestamp": timestamp,
            "Wechatpay-Serial": PUBLIC_KEY_ID,
            "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
        }
        if data is None:
            del headers["Content-Type"], headers["Content-Length"]
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        replies[route] = b"HTTP/1.1 " + status + b"\r\n" + lines.encode() + b"\r\n" + body
    return replies


class _Answering(asyncio.Protocol):
    """One connection. `replies` is shared by all and renewed in place."""

    def __init__(self, replies: dict[tuple[bytes, bytes], bytes]) -> None:
        self._replies = replies
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        received = self._received + data
        while (end := received.find(b"\r\n\r\n") + 4) > 3:
            length = _LENGTH.search(received, 0, end)
            if length is not None:
                end += int(length[1])
            if len(received) < end:
                break
            method, target, _ = received.split(b" ", 2)
            self._transport.write(self._replies.get((method, target.partition(b"?")[0]), _NOT_FOUND))
            received = received[end:]
        if len(received) > _LARGEST:
            self._transport.abort()
        self._received = received


async def _serve(key: rsa.RSAPrivateKey) -> None:
    loop = asyncio.get_running_loop()
    replies = _signed_replies(key)
    server = await loop.create_server(lambda: _Answering(replies), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    parent_gone = asyncio.create_task(asyncio.to_thread(sys.stdin.read))
    try:
        while not (await asyncio.wait({parent_gone}, timeout=_RENEW))[0]:
            replies.update(_signed_replies(key))
    finally:
        server.close()


def main() -> None:
    """Read the platform's key from stdin, print the port, answer until stdin ends."""
    lines = []
    for line in sys.stdin:
        lines.append(line)
        if line.startswith("-----END"):
            break
    key = serialization.load_pem_private_key("".join(lines).encode(), password=None)
    assert isinstance(key, rsa.RSAPrivateKey)
    asyncio.run(_serve(key))


if __name__ == "__main__":
    main()
