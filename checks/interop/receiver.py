"""The merchant's notify_url: keeps what the sandbox sends, for the programs to fetch and feed to their SDK."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

NOTIFIED_WITHIN_SECONDS: Final = 10.0
PROBE_PREFIX: Final = "WECHATPAY/SIGNTEST/"
"""With this begins the signature of a probe, which is wrong on purpose."""


class _Taken:
    """What arrived under each name: the probe, if any, and the notification."""

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._arrived: dict[str, dict[str, object]] = defaultdict(dict)

    def take(self, name: str, headers: dict[str, str], body: bytes) -> int:
        """The status to answer with: a probe is refused, as the documents ask."""
        probe = headers.get("Wechatpay-Signature", "").startswith(PROBE_PREFIX)
        with self._change:
            self._arrived[name]["probe" if probe else "notification"] = {"headers": headers, "body": body.decode()}
            self._change.notify_all()
        return 401 if probe else 204

    def wait(self, name: str) -> dict[str, object] | None:
        with self._change:
            arrived = self._change.wait_for(lambda: "notification" in self._arrived[name], NOTIFIED_WITHIN_SECONDS)
            return self._arrived[name] if arrived else None


@contextmanager
def receiving() -> Iterator[str]:
    """Serves on loopback as long as the block lasts; gives the URL that `Setting.notify_url` is."""
    taken = _Taken()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self._answer(taken.take(self.path.removeprefix("/notify/"), dict(self.headers.items()), body), b"")

        def do_GET(self) -> None:
            found = taken.wait(self.path.removeprefix("/taken/"))
            self._answer(404, b"") if found is None else self._answer(200, json.dumps(found).encode())

        def _answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing: the table is what there is to read."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
