"""Senders that never finish, and readers that never read: each is given up in time, and disturbs nobody else."""

from __future__ import annotations

import logging
import socket
import threading
import time
from http.client import HTTPResponse
from urllib.parse import urlsplit

import pytest
from receiver import eventually
from sandbox_caller import Caller
from wechatpay_sandbox import Running
from wechatpay_sandbox.http import connection

WAIT = 0.4


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "HEAD_WITHIN_SECONDS", WAIT)
    monkeypatch.setattr(connection, "READ_WITHIN_SECONDS", WAIT)


def _connect(caller: Caller) -> socket.socket:
    address = urlsplit(caller.base_url)
    return socket.create_connection((address.hostname, address.port), timeout=10)


def _all(connection: socket.socket) -> bytes:
    parts = []
    while part := connection.recv(65536):
        parts.append(part)
    return b"".join(parts)


def _one(connection: socket.socket) -> int:
    """Reads one whole reply; its status."""
    reply = HTTPResponse(connection)
    reply.begin()
    reply.read()
    return reply.status


def _request(caller: Caller) -> bytes:
    return (
        "GET /v3/certificates HTTP/1.1\r\nHost: x\r\nUser-Agent: t\r\n"
        f"Authorization: {caller.sign('GET', '/v3/certificates')}\r\n\r\n"
    ).encode()


def _drip(connection: socket.socket, data: bytes, seconds: float) -> None:
    """Sends byte by byte until the other side has enough of it."""

    def send() -> None:
        try:
            for byte in data:
                connection.sendall(bytes([byte]))
                time.sleep(seconds)
        except OSError:
            return

    threading.Thread(target=send, daemon=True).start()


def test_a_head_that_comes_byte_by_byte_is_given_up(merchant: Caller) -> None:
    with _connect(merchant) as slow:
        began = time.monotonic()
        _drip(slow, b"GET /v3/certificates HTTP/1.1\r\nHost: x\r\n" + b"A: b\r\n" * 1000, 0.02)
        reply = _all(slow)
        assert WAIT * 0.9 < time.monotonic() - began < 5
    head, _, body = reply.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 408 Request Timeout\r\n")
    assert b"connection: close" in head.lower()
    assert b"Wechatpay-" not in head
    assert body.startswith(b'{"code":"INVALID_REQUEST","message":"the headers did not arrive within ')
    assert merchant.call("GET", "/v3/certificates").status_code == 200


def test_a_connection_on_which_nothing_comes_is_closed_without_a_word(merchant: Caller) -> None:
    with _connect(merchant) as silent:
        began = time.monotonic()
        assert _all(silent) == b""
        assert WAIT * 0.9 < time.monotonic() - began < 5


def test_the_second_request_of_a_connection_is_given_up_too(merchant: Caller) -> None:
    with _connect(merchant) as slow:
        slow.sendall(_request(merchant))
        assert _one(slow) == 200
        time.sleep(WAIT * 1.5)  # idle between requests is another matter: there the platform waits for 8 s
        slow.sendall(_request(merchant))
        assert _one(slow) == 200
        _drip(slow, b"GET /v3/certificates HTTP/1.1\r\n" + b"A: b\r\n" * 1000, 0.02)
        assert b"HTTP/1.1 408 " in _all(slow)


def test_a_head_in_pieces_that_comes_in_time_is_read(merchant: Caller) -> None:
    with _connect(merchant) as connection:
        request = _request(merchant)
        for start in range(0, len(request), 100):
            connection.sendall(request[start : start + 100])
            time.sleep(0.01)
        assert connection.recv(65536).startswith(b"HTTP/1.1 200 ")


def test_the_time_for_the_head_does_not_run_during_the_body(merchant: Caller) -> None:
    head = f"POST /v3/businesscircle/parkings HTTP/1.1\r\nHost: x\r\nUser-Agent: t\r\nContent-Length: {20}\r\n\r\n"
    with _connect(merchant) as slow:
        slow.sendall(head.encode())
        for _ in range(20):
            slow.sendall(b" ")
            time.sleep(WAIT / 10)
        assert slow.recv(65536).startswith(b"HTTP/1.1 401 ")


def test_two_requests_at_once_on_one_connection(merchant: Caller) -> None:
    with _connect(merchant) as connection:
        connection.sendall(_request(merchant) + _request(merchant) + b"GET /v3/cer")
        time.sleep(WAIT / 2)
        connection.sendall(b"t")
        came = _all(connection)
    assert came.count(b"HTTP/1.1 200 ") == 2
    assert came.count(b"HTTP/1.1 408 ") == 1


def test_a_reply_that_nobody_reads_is_given_up(
    own: Running, own_merchant: Caller, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(own.sandbox, "capabilities", lambda: [_Long()] * 10)
    address = urlsplit(own_merchant.base_url)
    deaf = socket.socket()
    deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    deaf.settimeout(10)
    with deaf:
        deaf.connect((address.hostname, address.port))
        deaf.sendall(b"GET /_sandbox/capabilities HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        eventually(lambda: "GET /_sandbox/capabilities 200" in caplog.text)
        time.sleep(WAIT * 2)
        with pytest.raises(ConnectionResetError):
            _all(deaf)


class _Long:
    def _asdict(self) -> dict[str, str]:
        return {"operation": "x" * 1_000_000}
