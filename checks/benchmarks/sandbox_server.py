"""The sandbox as a process of its own, whose processor time and memory can be asked for.

Run as a module it serves the folder it is given and prints the port; it ends when its stdin closes: with the `with`
block of `serving`, or with the parent, however that ends.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from wechatpay_auth import Signer, load_config
from wechatpay_sandbox import serve

from .peer import ROOT

_START = 60
"""Seconds the process has to name its port; the first start makes keys."""
_CONNECTIONS = 8
"""Requests that are under way at once, so that the server never waits for the next."""
_END_OF_HEAD = b"\r\n\r\n"
_LENGTH = b"content-length:"


@dataclass
class Served:
    """A running sandbox and connections to it, over which requests go as bytes: a client would take more than it."""

    pid: int
    port: int
    seconds: float
    """From the start of the process until it answers."""
    _signer: Signer = field(repr=False)
    _key_id: str
    mchid: str
    _connections: list[socket.socket] = field(repr=False)

    def processor_time(self) -> float:
        """Seconds of processor time of the server so far."""
        # Linux's clock of another process: its number in the upper bits, 2 for user and system time together
        return time.clock_gettime((~self.pid << 3) | 2)

    def resident(self) -> float:
        """Resident memory in MiB."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")) / 1024

    def request(self, method: str, target: str, payload: object = None) -> bytes:
        """A signed request, ready to be sent."""
        body = b"" if payload is None else json.dumps(payload, ensure_ascii=False).encode()
        headers = {
            "Host": f"127.0.0.1:{self.port}",
            "User-Agent": "benchmarks",
            "Accept": "application/json",
            "Wechatpay-Serial": self._key_id,
            "Authorization": self._signer.authorization(method, target.encode(), body),
        }
        if body:
            headers |= {"Content-Type": "application/json", "Content-Length": str(len(body))}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"{method} {target} HTTP/1.1\r\n{lines}\r\n".encode() + body

    def send(self, request: bytes) -> bytes:
        """The body of the reply, which must be a success."""
        return self.send_all([request])[0]

    def send_all(self, requests: list[bytes], *, accept_refusals: bool = False) -> list[bytes]:
        """The bodies of the replies, which must be successes unless `accept_refusals`.

        As many requests are under way at once as there are connections.
        """
        bodies = []
        for start in range(0, len(requests), len(self._connections)):
            under_way = list(zip(self._connections, requests[start:], strict=False))
            for connection, request in under_way:
                connection.sendall(request)
            bodies += [self._body(connection, accept_refusals) for connection, _ in under_way]
        return bodies

    def _body(self, connection: socket.socket, accept_refusal: bool) -> bytes:
        received = b""
        while _END_OF_HEAD not in received:
            received += self._more(connection)
        head, _, body = received.partition(_END_OF_HEAD)
        if not head.startswith(b"HTTP/1.1 2") and not accept_refusal:
            raise AssertionError(f"the sandbox refused the benchmark's own request: {head[:40]!r} {body[:400]!r}")
        length = next(int(line[len(_LENGTH) :]) for line in head.split(b"\r\n") if line.lower().startswith(_LENGTH))
        while len(body) < length:
            body += self._more(connection)
        return body

    def _more(self, connection: socket.socket) -> bytes:
        part = connection.recv(1 << 20)
        if not part:
            raise ConnectionError("the sandbox closed the connection")
        return part


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """A sandbox over this folder, which is made if need be."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", f"{__package__}.sandbox_server", str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with selectors.DefaultSelector() as waiting:
            waiting.register(process.stdout, selectors.EVENT_READ)
            if not waiting.select(_START):
                raise TimeoutError(f"the sandbox named no port within {_START} s")
        port = int(process.stdout.readline())
        seconds = time.perf_counter() - begun
        config = load_config(folder / "wechatpay.toml")
        with ExitStack() as stack:
            connections = [stack.enter_context(_connection(port)) for _ in range(_CONNECTIONS)]
            yield Served(
                process.pid,
                port,
                seconds,
                Signer(config.credentials),
                config.keys.preferred or "",
                config.credentials.mchid,
                connections,
            )
    finally:
        process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
        process.stdout.close()


def _connection(port: int) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", port), timeout=60)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def main() -> None:
    """Serve the folder named on the command line until stdin ends."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    serve(Path(sys.argv[1]), port=0, on_ready=lambda base_url: print(base_url.rpartition(":")[2], flush=True))


def _end_with_parent() -> None:
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
