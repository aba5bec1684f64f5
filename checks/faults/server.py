"""A platform made of one listening socket that does to each request what a scenario tells it to."""

from __future__ import annotations

import base64
import json
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa


@dataclass
class Signing:
    """A key of the platform, and how far its clock is off."""

    serial: str
    key: rsa.RSAPrivateKey
    skew: int = 0

    def headers(self, body: bytes) -> list[tuple[str, str]]:
        """The four headers of a signature over `body`."""
        timestamp, nonce = str(int(time.time()) + self.skew), "fault"
        message = f"{timestamp}\n{nonce}\n".encode() + body + b"\n"
        signature = self.key.sign(message, padding.PKCS1v15(), hashes.SHA256())
        return [
            ("Wechatpay-Timestamp", timestamp),
            ("Wechatpay-Nonce", nonce),
            ("Wechatpay-Serial", self.serial),
            ("Wechatpay-Signature", base64.b64encode(signature).decode()),
        ]


def reply_bytes(status: int, body: bytes, headers: list[tuple[str, str]]) -> bytes:
    """A reply as it goes over the wire."""
    lines = [f"HTTP/1.1 {status} Status", f"Content-Length: {len(body)}", "Request-ID: 08F5-0"]
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def json_reply(status: int, data: object, signing: Signing | None) -> bytes:
    """A JSON reply, signed if a key is given."""
    body = json.dumps(data).encode()
    signature = [] if signing is None else signing.headers(body)
    return reply_bytes(status, body, [("Content-Type", "application/json"), *signature])


def reset(connection: socket.socket) -> None:
    """Close with RST, as a crashed process or a firewall does."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


Answer = Callable[[int, socket.socket], bytes | None]
"""From the number of the request (1, 2, …) to the reply's bytes; None once the connection has been done with."""


@dataclass
class Server:
    """Counts requests that arrived whole, and answers them."""

    answer: Answer
    on_accept: Callable[[socket.socket], bool] = lambda connection: True
    """Called for each connection before anything is read; False: it has been dealt with."""
    answer_path: Callable[[str], bytes | None] = lambda path: None
    """Asked first, by path; None: the answer is `answer`'s."""
    reached: int = 0
    paths: Counter[str] = field(default_factory=Counter)
    base_url: str = ""
    listener: socket.socket | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def stop_listening(self) -> None:
        """Refuse every further connection, as a server that is down."""
        listener, self.listener = self.listener, None
        if listener is not None:
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()

    def serve(self, connection: socket.socket) -> None:
        """Answer the requests of one connection until either side ends it."""
        with suppress(OSError), connection:
            if not self.on_accept(connection):
                return
            pending = b""
            while True:
                request, pending = _whole_request(connection, pending)
                if not request:
                    return
                with self._lock:
                    self.reached += 1
                    number = self.reached
                    path = request.split(b" ", 2)[1].decode()
                    self.paths[path] += 1
                reply = self.answer_path(path) or self.answer(number, connection)
                if reply is None:
                    return
                connection.sendall(reply)


def _whole_request(connection: socket.socket, pending: bytes) -> tuple[bytes, bytes]:
    while b"\r\n\r\n" not in pending:
        chunk = connection.recv(65536)
        if not chunk:
            return b"", b""
        pending += chunk
    head, _, rest = pending.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    length = int(lengths[0].partition(b":")[2]) if lengths else 0
    while len(rest) < length:
        chunk = connection.recv(65536)
        if not chunk:
            return b"", b""
        rest += chunk
    return head + rest[:length], rest[length:]


@contextmanager
def serving(server: Server) -> Iterator[Server]:
    """Run it on a free port of this machine."""
    with socket.create_server(("127.0.0.1", 0), backlog=512) as listener:
        server.base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.listener = listener

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:  # the listener was closed: the end
                    return
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=server.serve, args=(connection,), daemon=True).start()

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.stop_listening()
    thread.join(5)
