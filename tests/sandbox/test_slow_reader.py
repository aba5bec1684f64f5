"""A client that does not read its replies, when the sandbox ends."""

from __future__ import annotations

import gc
import socket
import time
from contextlib import suppress
from pathlib import Path

import pytest
from wechatpay_sandbox.sandbox import Sandbox
from wechatpay_sandbox.server import served


def test_its_connection_is_closed_with_the_sandbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wechatpay_sandbox.server._SHUTDOWN_SECONDS", 1)
    left: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", lambda told: left.append(told.exc_value))
    with Sandbox(tmp_path / "sandbox") as sandbox, socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        with served(sandbox) as running:
            port = int(running.base_url.rpartition(":")[2])
            client.connect(("127.0.0.1", port))
            for _ in range(30):
                client.sendall(f"GET /_sandbox/operations HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
            time.sleep(0.5)  # until the sandbox writes, and nobody reads
        gc.collect()
        assert left == [], "a socket was left open"
        client.settimeout(10)
        with suppress(ConnectionResetError):  # a connection that was closed ends in one of two ways
            while client.recv(1 << 16):
                pass
