"""A notify_url in its smallest form, on the standard library's HTTP server. In a web framework it is one line: see
fastapi_shop.py."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import SimpleQueue

from wechatpay_auth import VerificationError
from wechatpay_client import Client, webhooks

ARRIVES_WITHIN_SECONDS = 20.0


@dataclass
class Notified:
    """Where notifications arrive."""

    url: str
    _arrived: SimpleQueue[webhooks.Event] = field(default_factory=SimpleQueue)

    def put(self, event: webhooks.Event) -> None:
        self._arrived.put(event)

    def next(self) -> webhooks.Event:
        """The next one, as soon as it is here. Raises queue.Empty after ARRIVES_WITHIN_SECONDS."""
        return self._arrived.get(timeout=ARRIVES_WITHIN_SECONDS)


@contextmanager
def notify_url(client: Client) -> Iterator[Notified]:
    """Serves a notify_url on this machine as long as the block lasts; it verifies and decrypts what comes."""
    parser = client.notification_parser()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            # The bytes as they came, since the signature is over these.
            body = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                event = webhooks.parse(parser, self.headers.items(), body)
            except VerificationError as error:
                # The platform sends wrong signatures on purpose now and then, to see that they are refused.
                print(f"  notify_url: refused, {error}")
                self.send_response(401)
            else:
                notified.put(event)
                # Any 2xx will do; without one the same event comes again, 15 times in 24 hours.
                self.send_response(204)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing: the program says itself what happens."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    notified = Notified(f"http://127.0.0.1:{server.server_port}/notify")
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield notified
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
