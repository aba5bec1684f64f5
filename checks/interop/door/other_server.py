"""A server on this machine with a certificate of a test: it answers every GET with `good`."""

from __future__ import annotations

import ssl
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from wechatpay_sandbox.door.authority import ServerCertificate
from wechatpay_sandbox.door.door_files import find_door_files, make_tls_context, write_certificates


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "4")
        self.end_headers()
        self.wfile.write(b"good")

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing: the table is what there is to read."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self._context = context

    def finish_request(self, request: object, client_address: object) -> None:
        try:
            super().finish_request(self._context.wrap_socket(request, server_side=True), client_address)  # type: ignore[arg-type]
        except OSError:
            # a client that refuses the certificate ends the handshake
            return


@contextmanager
def serving(certificate: ServerCertificate) -> Iterator[str]:
    """Serves as long as the block lasts; gives its address, https://localhost:PORT/."""
    with tempfile.TemporaryDirectory(prefix="wechatpay-door-") as folder:
        files = find_door_files(Path(folder))
        write_certificates(files, certificate)
        server = _Server(make_tls_context(files))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"https://localhost:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
