"""A client of the door, byte by byte."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from wechatpay_sandbox import OpenDoor

WECHAT_PAY = "api.mch.weixin.qq.com"
TIMEOUT = 15.0


def tls_context(door: OpenDoor) -> ssl.SSLContext:
    """Trusts the root of the door and nothing else."""
    return ssl.create_default_context(cafile=door.files.root)


@contextmanager
def at_proxy(door: OpenDoor) -> Iterator[socket.socket]:
    """A connection to the proxy."""
    address = urlsplit(door.address.proxy_url)
    with socket.create_connection((address.hostname, address.port), timeout=TIMEOUT) as connection:
        yield connection


@contextmanager
def at_tls_port(door: OpenDoor, name: str, context: ssl.SSLContext | None = None) -> Iterator[ssl.SSLSocket]:
    """A connection to the port that speaks TLS, which asks for the certificate of a host."""
    with (
        socket.create_connection(("127.0.0.1", door.address.tls_port), timeout=TIMEOUT) as plain,
        (context or tls_context(door)).wrap_socket(plain, server_hostname=name) as connection,
    ):
        yield connection


@contextmanager
def in_tunnel(door: OpenDoor, host: str = WECHAT_PAY) -> Iterator[ssl.SSLSocket]:
    """A connection through a tunnel to a host."""
    with at_proxy(door) as plain:
        plain.sendall(f"CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n".encode())
        head = plain.recv(65536)
        assert head.startswith(b"HTTP/1.1 200 "), head
        with tls_context(door).wrap_socket(plain, server_hostname=host) as connection:
            yield connection


def through_proxy(door: OpenDoor, request: bytes) -> tuple[str, bytes]:
    """Head and body of what the proxy answers to these bytes."""
    with at_proxy(door) as connection:
        connection.sendall(request)
        return head_and_body(connection)


def head_and_body(connection: socket.socket) -> tuple[str, bytes]:
    """Everything until the other side closes."""
    received = b""
    while part := connection.recv(65536):
        received += part
    head, _, body = received.partition(b"\r\n\r\n")
    return head.decode("latin-1"), body
