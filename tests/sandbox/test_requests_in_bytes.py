"""Requests as bytes: what only a parser of HTTP sees, and what a client may send around a request."""

from __future__ import annotations

import json
import socket
from http.client import HTTPResponse
from urllib.parse import urlsplit

import pytest
from sandbox_caller import Caller
from wechatpay_sandbox.http.connection import MOST_HEAD_BYTES, write_head
from wechatpay_sandbox.http.messages import Reply

ECHO = "/v3/security/echo"
CERTIFICATES = "/v3/certificates"


def _connect(caller: Caller) -> socket.socket:
    address = urlsplit(caller.base_url)
    return socket.create_connection((address.hostname, address.port), timeout=10)


def _head(caller: Caller, method: str, target: str, body: bytes = b"", *more: str) -> bytes:
    lines = [
        f"{method} {target} HTTP/1.1",
        "Host: x",
        "User-Agent: t",
        f"Authorization: {caller.sign(method, target, body)}",
        *more,
    ]
    return "\r\n".join([*lines, "", ""]).encode()


def _status(connection: socket.socket) -> int:
    reply = HTTPResponse(connection)
    reply.begin()
    reply.read()
    return reply.status


def test_what_stands_behind_a_body_in_chunks_is_no_header(merchant: Caller) -> None:
    body = b"{}"
    request = (
        f"POST {ECHO} HTTP/1.1\r\nHost: x\r\nUser-Agent: t\r\nConnection: close\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\nTrailer: Authorization\r\n\r\n"
        f"{len(body):x}\r\n{body.decode()}\r\n0\r\nAuthorization: {merchant.sign('POST', ECHO, body)}\r\n\r\n"
    )
    reply = merchant.raw(request.encode())
    assert reply.startswith(b"HTTP/1.1 401 ")
    assert b"Authorization" in reply.partition(b"\r\n\r\n")[2]


def test_a_head_without_end_is_refused_when_it_is_too_large(merchant: Caller) -> None:
    with _connect(merchant) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + b"a" * (MOST_HEAD_BYTES + 1))
        came = b""
        while part := connection.recv(65536):
            came += part
    assert came.startswith(b"HTTP/1.1 400 ")
    assert came.endswith(b"The headers are too large.")


def test_a_large_head_that_has_an_end_is_read(merchant: Caller) -> None:
    request = _head(merchant, "GET", CERTIFICATES, b"", "Connection: close", "X-Long: " + "a" * 20_000)
    assert merchant.raw(request).startswith(b"HTTP/1.1 200 ")


def test_who_goes_on_with_a_body_that_was_refused_is_cut_off(merchant: Caller) -> None:
    with _connect(merchant) as connection:
        connection.sendall(_head(merchant, "POST", ECHO, b"", f"Content-Length: {10**9}"))
        came = b""
        while part := connection.recv(65536):
            came += part
    assert came.startswith(b"HTTP/1.1 413 ")


def test_an_offer_of_http_2_is_left_alone(merchant: Caller) -> None:
    """Java's own client makes it with the first request of each connection, also with one that has a body."""
    offer = ("Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAEAAEAAAAIAAAAA")
    body = b'{"message":"x"}'
    with _connect(merchant) as connection:
        connection.sendall(
            _head(
                merchant, "POST", ECHO, body, *offer, "Content-Type: application/json", f"Content-Length: {len(body)}"
            )
            + body
        )
        first = _status(connection)
        connection.sendall(_head(merchant, "GET", CERTIFICATES, b"", *offer))
        assert _status(connection) == 200
        connection.sendall(_head(merchant, "GET", CERTIFICATES))
        assert _status(connection) == 200
    assert first == merchant.call("POST", ECHO, body=body).status_code


def test_many_offers_in_one_packet(merchant: Caller) -> None:
    request = b"GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"
    last = b"GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with _connect(merchant) as connection:
        connection.sendall(request * 700 + last)
        came = b""
        while part := connection.recv(65536):
            came += part
    assert came.count(b"HTTP/1.1 4") == 701


@pytest.mark.parametrize(
    "request_line",
    [
        "GET /v3/证书 HTTP/1.1".encode(),
        b"GET /v3/\xff HTTP/1.1",
        b"GET /v3/certificates HTTP/7.3",
        b"G\x01T /v3/certificates HTTP/1.1",
        b"GET /v3/certificates",
    ],
)
def test_what_is_no_request_is_refused(merchant: Caller, request_line: bytes) -> None:
    reply = merchant.raw(request_line + b"\r\nHost: x\r\n\r\n")
    assert reply.startswith(b"HTTP/1.1 400 ")
    assert merchant.call("GET", CERTIFICATES).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        b"Content-Length: 2\r\nContent-Length: 3\r\n",
        b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
        b"Content-Length: -1\r\n",
        b"Content-Length: 2 \r\n folded\r\n",
        b"Transfer-Encoding: gzip\r\n",
        b"Bad Name: x\r\n",
        b"X: a\x00b\r\n",
    ],
)
def test_a_body_whose_end_could_be_read_in_two_ways_is_refused(merchant: Caller, headers: bytes) -> None:
    reply = merchant.raw(b"POST " + ECHO.encode() + b" HTTP/1.1\r\nHost: x\r\n" + headers + b"\r\n{}")
    assert reply.startswith(b"HTTP/1.1 400 ")
    assert reply.count(b"HTTP/1.1 ") == 1


def test_the_address_of_another_server_in_the_first_line(merchant: Caller) -> None:
    """A client that takes the sandbox for a proxy names the whole address, here without a path."""
    reply = merchant.raw(b"GET http://localhost?a=1 HTTP/1.1\r\nHost: x\r\nUser-Agent: t\r\nConnection: close\r\n\r\n")
    assert reply.startswith(b"HTTP/1.1 ")
    assert not reply.startswith(b"HTTP/1.1 5")


def test_a_connection_of_http_1_0_is_closed(merchant: Caller) -> None:
    request = _head(merchant, "GET", CERTIFICATES).replace(b"HTTP/1.1", b"HTTP/1.0", 1)
    with _connect(merchant) as connection:
        connection.sendall(request)
        came = b""
        while part := connection.recv(65536):
            came += part
    head, _, body = came.partition(b"\r\n\r\n")
    assert b"\r\nConnection: close" in head
    assert json.loads(body)["data"]


@pytest.mark.parametrize("value", ["a\r\nSet-Cookie: b=1", "a\nb", "a\rb", "a\r\n\r\n"])
def test_no_header_of_a_reply_ends_its_line(value: str) -> None:
    with pytest.raises(ValueError, match="end of a line"):
        write_head(Reply(200, [("X-Mark", value), ("Y", "z")], b""), [])
