"""A merchant's notify_url on loopback: keeps what arrives, answers what it is told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Arrived:
    path: str
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def signature(self) -> str:
        return dict(self.headers)["Wechatpay-Signature"]


Answering = Callable[[Arrived], int | tuple[int, bytes]]


@dataclass
class Receiver:
    url: str
    answer: Answering
    """Gives the HTTP status of the answer, and its body where that matters."""
    arrived: list[Arrived] = field(default_factory=list)
    _change: threading.Condition = field(default_factory=threading.Condition)

    def take(self, notification: Arrived) -> tuple[int, bytes]:
        with self._change:
            self.arrived.append(notification)
            self._change.notify_all()
        given = self.answer(notification)
        return given if isinstance(given, tuple) else (given, b"" if given == 204 else _REFUSAL)

    def wait(self, number: int, seconds: float = 10.0) -> list[Arrived]:
        """All that arrived, once they are this many."""
        with self._change:
            assert self._change.wait_for(lambda: len(self.arrived) >= number, seconds), len(self.arrived)
            return list(self.arrived)


_REFUSAL = b'{"code":"FAIL","message":"no"}'


@contextmanager
def receiving(answer: Answering = lambda notification: 204) -> Iterator[Receiver]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, text = receiver.take(Arrived(self.path, list(self.headers.items()), body))
            self.send_response(status)
            if status == 302:
                self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 128

    server = Server(("127.0.0.1", 0), Handler)
    receiver = Receiver(f"http://127.0.0.1:{server.server_port}/notify", answer)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def eventually(holds: Callable[[], bool], seconds: float = 10.0) -> None:
    """Waits until something holds that another thread brings about."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)
