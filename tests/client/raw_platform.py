"""A platform on a raw socket, over http or TLS, each of whose connections is handled by a function of the test."""

from __future__ import annotations

import base64
import datetime
import ipaddress
import json
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID
from wechatpay_auth import KeyRing, MerchantCredentials

KEY_ID = "PUB_KEY_ID_0119000000012026010100000000000001"
PLATFORM_KEY = rsa.generate_private_key(65537, 2048)
MERCHANT_KEY = rsa.generate_private_key(65537, 2048)


def credentials() -> MerchantCredentials:
    return MerchantCredentials("1900000001", MERCHANT_KEY, serial="5A" * 20, apiv3_key="k" * 32)


def ring() -> KeyRing:
    return KeyRing.load(public_key_id=KEY_ID, public_key=PLATFORM_KEY.public_key())


def signature(body: bytes) -> list[str]:
    timestamp = str(int(time.time()))
    signed = PLATFORM_KEY.sign(f"{timestamp}\nn\n".encode() + body + b"\n", padding.PKCS1v15(), hashes.SHA256())
    return [
        f"Wechatpay-Timestamp: {timestamp}",
        "Wechatpay-Nonce: n",
        f"Wechatpay-Serial: {KEY_ID}",
        f"Wechatpay-Signature: {base64.b64encode(signed).decode()}",
    ]


def reply(body: bytes, *, status: int = 200, headers: tuple[str, ...] = (), over: bytes | None = None) -> bytes:
    """A signed reply as it goes over the wire; `over` is what is signed, if not the body."""
    lines = [f"HTTP/1.1 {status} Status", "Content-Type: application/json", f"Content-Length: {len(body)}"]
    lines += [*headers, *signature(body if over is None else over)]
    return "\r\n".join([*lines, "", ""]).encode() + body


def order_reply(request: bytes) -> bytes:
    """The order that a query asks for."""
    found = re.match(rb"GET /v3/pay/transactions/out-trade-no/([^?/ ]+)", request)
    number = "none" if found is None else found[1].decode()
    order = {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "out_trade_no": number,
        "trade_state": "NOTPAY",
        "trade_state_desc": "x",
    }
    return reply(json.dumps(order).encode())


def read_request(connection: socket.socket) -> bytes:
    """One request, head and body; empty at the end of the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    length = re.search(rb"content-length: (\d+)", data, re.IGNORECASE)
    whole = data.index(b"\r\n\r\n") + 4 + (0 if length is None else int(length[1]))
    while len(data) < whole:
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    return data


def answer_orders(connection: socket.socket) -> None:
    """Answer every query of a connection with the order it asks for, after a moment."""
    while request := read_request(connection):
        time.sleep(0.005)
        connection.sendall(order_reply(request))


@dataclass
class RawPlatform:
    base_url: str
    host: str
    port: int
    connections: list[socket.socket] = field(default_factory=list)
    """Every connection that was accepted, in this order."""


@contextmanager
def serving(
    handle: Callable[[socket.socket], None], tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> Iterator[RawPlatform]:
    """Handle each connection in a thread of its own, until the `with` ends."""
    listener = socket.create_server((host, 0), backlog=128)
    port = listener.getsockname()[1]
    platform = RawPlatform(f"{'http' if tls is None else 'https'}://{host}:{port}", host, port)

    def serve(connection: socket.socket) -> None:
        with suppress(OSError):  # a client that goes away is what some tests are about
            if tls is not None:
                connection = tls.wrap_socket(connection, server_side=True)
            connection.settimeout(30)
            with connection:
                handle(connection)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:  # the listener was closed
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            platform.connections.append(connection)
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield platform
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def make_certificate(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """A server's context for 127.0.0.1, and the file with the certificate that vouches for it."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate_file = folder / "platform.pem"
    key_file = folder / "platform.key"
    certificate_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_file, key_file)
    return context, certificate_file
