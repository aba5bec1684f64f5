"""Keys made fresh for each run, and a server on a bare socket that records what really arrives."""

from __future__ import annotations

import shutil
import socket
import ssl
import struct
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import KeyRing, MerchantCredentials, Verifier, httpx2_auth, httpx_auth, reply_message

PUBLIC_KEY_ID = "PUB_KEY_ID_0119000000012024010100000001"
MERCHANT_SERIAL = "0157F09EFDC096DE15EBE81A47057A7232F1B8E1"
PLATFORM_SERIAL = "00A9C3D5E7F1024688ACE013579BDF2468ACE013"
APIV3_KEY = "planted-apiv3-key-0123456789abcd"
PASSPHRASE = "planted-passphrase-9f2c71"
NOW = 1_760_000_000


def new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def private_pem(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def public_pem(key: rsa.RSAPublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def certificate_pem(
    key: rsa.RSAPrivateKey, serial: str, *, begins: int = NOW - 86_400, ends: int = NOW + 86_400
) -> bytes:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(int(serial, 16))
        .not_valid_before(datetime.fromtimestamp(begins, UTC))
        .not_valid_after(datetime.fromtimestamp(ends, UTC))
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )


@dataclass
class Keys:
    """One merchant and one platform, with their keys as objects and as PEM."""

    merchant: rsa.RSAPrivateKey = field(default_factory=new_key)
    platform: rsa.RSAPrivateKey = field(default_factory=new_key)
    stranger: rsa.RSAPrivateKey = field(default_factory=new_key)

    def __post_init__(self) -> None:
        self.merchant_pem = private_pem(self.merchant)
        # why the real time: credentials refuse a certificate whose term is over
        self.merchant_certificate = certificate_pem(self.merchant, MERCHANT_SERIAL, ends=int(time.time()) + 99 * 86_400)
        self.platform_pem = public_pem(self.platform.public_key())
        self.platform_certificate = certificate_pem(self.platform, PLATFORM_SERIAL)
        self.platform_signs = MerchantCredentials("1", self.platform, serial=PLATFORM_SERIAL).sign
        self.stranger_signs = MerchantCredentials("1", self.stranger, serial=PLATFORM_SERIAL).sign

    def reply_headers(
        self, body: bytes, *, at: int | None = None, nonce: str = "Zx81Nonce", serial: str = PUBLIC_KEY_ID
    ) -> list[tuple[str, str]]:
        timestamp = str(int(time.time()) if at is None else at)
        return [
            ("Request-ID", "08F5B2A1C3-268435461"),
            ("Wechatpay-Timestamp", timestamp),
            ("Wechatpay-Nonce", nonce),
            ("Wechatpay-Signature", self.platform_signs(reply_message(timestamp, nonce, body))),
            ("Wechatpay-Serial", serial),
            ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048"),
        ]


@dataclass
class Recorded:
    """A request as it came over the wire."""

    line: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes

    @property
    def method(self) -> bytes:
        return self.line.split(b" ")[0]

    @property
    def target(self) -> bytes:
        # why: by position, not by split: what a raw path may hold is the very question.
        return self.line[len(self.method) + 1 : -len(b" HTTP/1.1")]

    def header(self, name: bytes) -> bytes:
        (value,) = [value for given, value in self.headers if given.lower() == name]
        return value


class RawServer:
    """Answers every request with what `answer` returns; records what it read. `reset` hangs up rudely instead."""

    def __init__(self) -> None:
        self.recorded: list[Recorded] = []
        self.answer: Callable[[Recorded], bytes] = lambda _request: http_reply(204, [], b"")
        self.reset: str | None = None
        """`before` reading the request, or `after` it."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept)
        self._accepting.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _address = self._listener.accept()
            except OSError:
                return
            self._open.add(connection)
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection, connection.makefile("rb") as stream:
                while True:
                    if self.reset == "before":
                        return _abort(connection)
                    request = read_request(stream)
                    if request is None:
                        return None
                    self.recorded.append(request)
                    if self.reset == "after":
                        return _abort(connection)
                    reply = self.answer(request)
                    connection.sendall(reply)
                    if b"connection: close" in reply.partition(b"\r\n\r\n")[0].lower():
                        return None
        except OSError:
            return None
        finally:
            self._open.discard(connection)

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # the other side was quicker
        for thread in [self._accepting, *self._threads]:
            thread.join(timeout=5)


def _abort(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def read_request(stream: object) -> Recorded | None:
    read_line: Callable[[], bytes] = stream.readline  # type: ignore[attr-defined]
    read: Callable[[int], bytes] = stream.read  # type: ignore[attr-defined]
    line = read_line().removesuffix(b"\r\n")
    if not line:
        return None
    headers = []
    while (header := read_line().removesuffix(b"\r\n")) != b"":
        name, _, value = header.partition(b":")
        headers.append((name, value.strip()))
    lowered = {name.lower(): value for name, value in headers}
    if lowered.get(b"transfer-encoding") == b"chunked":
        body = b""
        while size := int(read_line(), 16):
            body += read(size)
            read_line()
        read_line()
    else:
        body = read(int(lowered.get(b"content-length", b"0")))
    return Recorded(line, headers, body)


def http_reply(status: int, headers: list[tuple[str, str]], body: bytes, *, length: int | None = None) -> bytes:
    """A reply as bytes. With a `length` that is not the body's, it is cut off and the connection closed."""
    head = [f"HTTP/1.1 {status} X"]
    head += [f"{name}: {value}" for name, value in headers]
    if status != 204:
        head.append(f"Content-Length: {len(body) if length is None else length}")
    if length is not None:
        head.append("Connection: close")
    return "\r\n".join([*head, "", ""]).encode("latin-1") + body


@dataclass(frozen=True)
class Library:
    """An HTTP library that the auth works with. (`Any`: the two have classes of the same names and no common type.)"""

    http: Any
    auth: Any

    def __repr__(self) -> str:
        return str(self.http.__name__)


LIBRARIES = (Library(httpx, httpx_auth.WeChatPayAuth), Library(httpx2, httpx2_auth.WeChatPayAuth))


@pytest.fixture(scope="module", params=LIBRARIES, ids=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Library:
    found: Library = request.param
    return found


@pytest.fixture(scope="session")
def keys() -> Keys:
    return Keys()


@pytest.fixture(scope="session")
def credentials(keys: Keys) -> MerchantCredentials:
    return MerchantCredentials("1900000001", keys.merchant, serial=MERCHANT_SERIAL, apiv3_key=APIV3_KEY)


@pytest.fixture
def ring(keys: Keys) -> KeyRing:
    return KeyRing.load(
        public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem, certificates=[keys.platform_certificate]
    )


@pytest.fixture
def verifier(ring: KeyRing) -> Verifier:
    return Verifier(ring, clock=lambda: float(NOW))


@pytest.fixture(scope="session")
def shared_server() -> Iterator[RawServer]:
    server = RawServer()
    yield server
    server.close()


@pytest.fixture
def server(shared_server: RawServer) -> RawServer:
    """The one server of the session, with nothing recorded and nothing broken."""
    shared_server.recorded.clear()
    shared_server.reset = None
    shared_server.answer = lambda _request: http_reply(204, [], b"")
    return shared_server


@pytest.fixture(scope="session")
def tls() -> ssl.SSLContext:
    """One TLS context for all clients of these tests: making one costs 20 ms, and none is used."""
    return ssl.create_default_context()


@pytest.fixture(scope="session")
def openssl() -> Callable[..., bytes]:
    """Run the openssl command: the second, independent implementation of all the cryptography here."""
    program = shutil.which("openssl")
    if program is None:
        pytest.fail("these tests need the openssl command (Debian: apt install openssl); it is not on the PATH")

    def run(*arguments: str | Path, data: bytes = b"") -> bytes:
        done = subprocess.run([program, *map(str, arguments)], input=data, capture_output=True, check=False, timeout=60)
        assert done.returncode == 0, f"openssl {arguments[0]} failed: {done.stderr.decode()}"
        return done.stdout

    return run
