"""A merchant's receiver on a real socket, which verifies what it gets."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from wechatpay_auth import NotificationParser, VerificationError
from wechatpay_client import webhooks


class Shop:
    """A merchant's receiver: it verifies, unless it is told another answer."""

    def __init__(self, parser: NotificationParser) -> None:
        self.parser = parser
        self.url = ""
        self.events: list[Any] = []
        self.bodies: list[bytes] = []
        self.answer: int | None = None

    def take(self, headers: dict[str, str], body: bytes) -> int:
        self.bodies.append(body)
        if self.answer is not None:
            return self.answer
        try:
            self.events.append(webhooks.parse(self.parser, headers, body))
        except VerificationError:
            return 401
        return 204


@contextmanager
def served_shop(parser: NotificationParser) -> Iterator[Shop]:
    shop = Shop(parser)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status = shop.take(dict(self.headers.items()), body)
            self.send_response(status)
            text = b"" if status == 204 else '{"code":"FAIL","message":"签名\x1b[31m"}'.encode()
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    shop.url = f"http://127.0.0.1:{server.server_port}/notify"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield shop
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
