"""One shop, served by each framework over a real socket, and a platform that notifies it."""

from __future__ import annotations

import http.client
import json
import logging
import socket
import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
import uvicorn
from wechatpay_auth import KeyRing
from wechatpay_auth.notification import Notification, NotificationParser

from tests.auth.conftest import APIV3_KEY, PUBLIC_KEY_ID, Keys
from tests.auth.conftest_notification import Headers, Platform


class Reply(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def message(self) -> str:
        """Why not, as the platform is told."""
        assert self.headers["content-type"] == "application/json"
        content = json.loads(self.body)
        assert content["code"] == "FAIL"
        assert list(content) == ["code", "message"]
        return str(content["message"])


@dataclass
class Shop:
    """What a shop does with notifications, as sync and as async handler."""

    answer: Any = None
    failure: BaseException | None = None
    read: Callable[[Notification], object] | None = None
    """What reads the typed event of the notification."""
    received: list[Notification] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)

    def handle(self, notification: Notification) -> Any:
        """Note down what came."""
        self.received.append(notification)
        self.threads.append(threading.get_ident())
        if self.failure is not None:
            raise self.failure
        if self.read is not None:
            self.read(notification)
        return self.answer

    async def handle_async(self, notification: Notification) -> Any:
        """The same, awaited."""
        return self.handle(notification)


@pytest.fixture(scope="session")
def keys() -> Keys:
    return Keys()


@pytest.fixture
def platform(keys: Keys) -> Platform:
    return Platform(keys)


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def parser(keys: Keys) -> NotificationParser:
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem)
    return NotificationParser(ring, {"1900000001": "x" * 32, "1900000002": APIV3_KEY})


class Log(logging.Handler):
    """What our package logs; frameworks log on their own."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    @property
    def text(self) -> str:
        """As a log file would hold it, tracebacks included."""
        formatter = logging.Formatter("%(levelname)s %(message)s")
        return "\n".join(map(formatter.format, self.records))


@pytest.fixture
def log() -> Iterator[Log]:
    logger, log = logging.getLogger("wechatpay_auth"), Log()
    level = logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(log)
    yield log
    logger.removeHandler(log)
    logger.setLevel(level)


@dataclass
class Served:
    """An address at which a framework listens."""

    port: int

    def post(self, path: str, headers: Headers, body: bytes, *, method: str = "POST", chunked: bool = False) -> Reply:
        """Send it the way the platform does, over a connection of its own.

        Head and body leave together: what a server has not read when it closes would take its answer with it.
        """
        if chunked:
            sent = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:10], body[10:], b""))
            return self.send(path, [*headers, ("Transfer-Encoding", "chunked")], sent, method=method)
        return self.send(path, [*headers, ("Content-Length", str(len(body)))], body, method=method)

    def send(self, path: str, headers: Headers, sent: bytes, *, method: str = "POST") -> Reply:
        """These headers and bytes as they are, and the answer, perhaps before all is there that they announce."""
        lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", "Content-Type: application/json"]
        lines += [f"{name}: {value}" for name, value in headers]
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            connection.sendall("\r\n".join([*lines, "", ""]).encode() + sent)
            response = http.client.HTTPResponse(connection, method=method)
            response.begin()
            return Reply(response.status, {n.lower(): v for n, v in response.getheaders()}, response.read())


class _Threading(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = False
    block_on_close = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_arguments: object) -> None:
        """The tests' output is no place for an access log."""


@contextmanager
def wsgi_server(app: Callable[..., Any]) -> Iterator[Served]:
    """The server that Django's own development server is made of."""
    server = make_server("127.0.0.1", 0, app, server_class=_Threading, handler_class=_Quiet)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield Served(server.server_port)
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()


class ASGIServer:
    """One uvicorn for the session, since it takes its time to stop; `serve` says what it serves from now on."""

    def __init__(self) -> None:
        self._app: Any = None
        self._server = uvicorn.Server(
            uvicorn.Config(self._delegate, port=0, interface="asgi3", log_config=None, lifespan="off")
        )
        self._thread = threading.Thread(target=self._server.run)
        self._thread.start()
        deadline = time.monotonic() + 10
        while not self._server.started:
            assert time.monotonic() < deadline, "uvicorn did not start"
            time.sleep(0.01)
        self._served = Served(self._server.servers[0].sockets[0].getsockname()[1])

    async def _delegate(self, scope: Any, receive: Any, send: Any) -> None:
        await self._app(scope, receive, send)

    def serve(self, app: Any) -> Served:
        self._app = app
        return self._served

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)
        # why: a view that waits for the rest of a body would keep the whole run from ending.
        self._server.force_exit = True
        self._thread.join(10)


@pytest.fixture(scope="session")
def asgi() -> Iterator[ASGIServer]:
    server = ASGIServer()
    yield server
    server.close()
