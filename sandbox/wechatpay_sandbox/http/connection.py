"""An HTTP connection. It ends if its sender or reader is too slow, and a fault can break it.

uvicorn limits neither the time in which a request's head must arrive nor the time in which a reply must be read.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import sys
from collections.abc import Iterable
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

import httptools
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from wechatpay_sandbox.http.asgi_types import Scope
from wechatpay_sandbox.http.messages import Reply, refusal_reply
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.translation import gettext as _

HEAD_WITHIN_SECONDS = 10.0
"""Time in which the first line and the headers of a request must arrive, from the first byte or from the connection."""
MOST_HEAD_BYTES = 32 * 1024
"""The size of the first line and the headers of a request that has not ended them yet."""
READ_WITHIN_SECONDS = 30.0
"""Time in which a reply must be read once the connection is idle."""
STATE: Final = "wechatpay_sandbox.http.exchange"
"""The name of the exchange in the `state` of an ASGI scope."""
_FRAMING: Final = (b"content-length", b"transfer-encoding")
"""The headers that say where the body of a request ends."""
# on, for zero seconds: unsent bytes are dropped, and the other side gets a reset
_NO_LINGER = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Passage(NamedTuple):
    """What a connection through the door may ask for."""

    hosts: frozenset[str]
    """The hosts that its requests may name: all of WeChat Pay's, or the one to which a tunnel leads."""
    any_port: bool
    """Whether its requests may name a port other than the usual one, since the door itself listens on another."""


class Connection(HttpToolsProtocol):
    """The protocol of one connection. Faults break it by `reset` and `cut`."""

    passage: Passage | None = None
    """What the door lets through; None for a connection that did not come through the door."""

    def __init__(self, *arguments: Any, **named: Any) -> None:  # why Any: uvicorn's own arguments are passed on
        super().__init__(*arguments, **named)
        # why here: uvicorn's own switch is a property of the process-wide logger, which other programs (pytest among
        # them) turn back on; its lines hold query strings, ours do not
        self.access_log = False
        self._timer: asyncio.TimerHandle | None = None
        self._ending = asyncio.Event()
        self._reads_head = True
        self._repeats_head = False
        """Whether the parser reads a head that another has read already."""
        self._head_bytes = 0
        """What has arrived since the head began that is being read, rounded up to whole packets."""

    # --- faults

    def reset(self) -> None:
        """End the connection with a reset. Unsent bytes are dropped."""
        raw = self.transport.get_extra_info("socket")
        if raw is not None:
            with contextlib.suppress(OSError):  # the other side has closed the connection first
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self.transport.abort()

    def cut(self, reply: Reply, *, in_head: bool) -> None:
        """Send the first half of a reply's body, or of its head if it has no body, and end the connection."""
        head = write_head(reply, [("Content-Length", str(len(reply.body)))] if reply.body else [])
        if in_head or not reply.body:
            self.transport.write(head[: len(head) // 2])
        else:
            self.transport.write(head + reply.body[: len(reply.body) // 2])
        self._close_when_read()

    async def pause(self, seconds: float) -> None:
        """Wait for some seconds, or until the connection is lost or the server stops."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._ending.wait()

    # --- asyncio's and uvicorn's own calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # why the type: uvicorn declares a narrower one, and asyncio gives a TCP transport
        super().connection_made(transport)  # type: ignore[arg-type]
        self._arm(HEAD_WITHIN_SECONDS, self._give_up_on_head)

    def data_received(self, data: bytes) -> None:
        if self._reads_head:
            self._head_bytes += len(data)
        self._unset_keepalive_if_required()
        try:
            self._feed(data)
        except httptools.HttpParserError:
            self.logger.warning(_("what was received is no HTTP request"))
            self.send_400_response("Invalid HTTP request received.")
            return
        if self.transport.is_closing():
            return
        if not self._reads_head or not self._head_bytes:
            self._disarm()
        elif self._head_bytes > MOST_HEAD_BYTES:
            self.send_400_response("The headers are too large.")
        elif self._timer is None:
            self._arm(HEAD_WITHIN_SECONDS, self._give_up_on_head)

    def on_response_complete(self) -> None:
        self._disarm()
        # why: nobody waits for the rest of the body of a request that has its reply
        if self.cycle.more_body and not self.pipeline:
            self.transport.close()
        super().on_response_complete()
        if self.transport.is_closing():
            self._close_when_read()

    def timeout_keep_alive_handler(self) -> None:
        super().timeout_keep_alive_handler()
        self._close_when_read()

    def connection_lost(self, exc: Exception | None) -> None:
        self._disarm()
        self._ending.set()
        super().connection_lost(exc)

    def shutdown(self) -> None:
        self._ending.set()
        super().shutdown()

    def _close_when_read(self) -> None:
        self.transport.close()
        # why: it may wait for ever for its last bytes to be read
        self._arm(READ_WITHIN_SECONDS, self.reset)

    def _arm(self, seconds: float, then: Any) -> None:  # why Any: a callback without arguments, with any result
        self._disarm()
        self._timer = self.loop.call_later(seconds, then)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _give_up_on_head(self) -> None:
        self._timer = None
        if self.transport.is_closing():
            return
        if self._head_bytes:
            reply = refusal_reply(
                Refusal(
                    408,
                    "INVALID_REQUEST",
                    _("the headers did not arrive within {head_within_seconds:g} s").format(
                        head_within_seconds=HEAD_WITHIN_SECONDS
                    ),
                )
            )
            more = [("Content-Length", str(len(reply.body))), ("Connection", "close")]
            self.transport.write(write_head(reply, more) + reply.body)
        self._close_when_read()

    # --- the parser and its calls

    def _feed(self, data: bytes) -> None:
        """Let the parser read on. Raises httptools.HttpParserError for what is no request."""
        while True:
            try:
                self.parser.feed_data(data)
                return
            except httptools.HttpParserUpgrade as offer:
                data = data[offer.args[0] :]
                self._leave_offer()

    def _leave_offer(self) -> None:
        """Make a parser that goes on with a request which offers another protocol as if it did not.

        The parser that saw the offer would leave the body out. Java's own client offers HTTP/2 with the first request
        of each connection.
        """
        self.parser = httptools.HttpRequestParser(self)
        self.parser.set_dangerous_leniencies(lenient_data_after_close=True)  # as uvicorn does
        framing = [b"%s: %s\r\n" % header for header in self.headers if header[0] in _FRAMING]
        self._repeats_head = True
        try:
            self.parser.feed_data(b"POST / HTTP/1.1\r\n%s\r\n" % b"".join(framing))
        finally:
            self._repeats_head = False

    def on_message_begin(self) -> None:
        if self._repeats_head:
            return
        super().on_message_begin()
        self._reads_head = True
        # why: the first bytes of this head may have come in the packet with the end of the request before
        self._head_bytes = self._head_bytes or 1

    def on_url(self, url: bytes) -> None:
        if self._repeats_head:
            return
        if not url.isascii():
            raise ValueError(url)  # the parser makes an error of its own of it, as below
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        # why: what stands behind a body in chunks would become a header of the request
        if self._reads_head and not self._repeats_head:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        if self._repeats_head:
            return
        if self.parser.get_http_version() not in ("1.0", "1.1"):
            raise ValueError(self.parser.get_http_version())
        self._reads_head = False
        self._head_bytes = 0
        # why not uvicorn's: of a whole address it keeps the path alone, and the host that it names counts
        target, self.url = self.url, b"/"
        super().on_headers_complete()
        self.url = target
        raw_path, _mark, query = target.partition(b"?")
        self.scope["raw_path"], self.scope["query_string"] = raw_path, query
        self.scope["path"] = unquote(raw_path.decode("ascii"))
        # why the cycle too: when a reply is sent, the next request may have begun another
        self.scope["state"][STATE] = Exchange(self, self.cycle)

    def on_message_complete(self) -> None:
        if self.parser.should_upgrade():
            return  # `_leave_offer` reads the body
        super().on_message_complete()
        self._reads_head = True


class Exchange(NamedTuple):
    """A request on a connection, whose reply can be sent."""

    connection: Connection
    cycle: RequestResponseCycle

    async def send(self, reply: Reply) -> None:
        """Send a whole reply, with the names of its headers as they are: uvicorn writes them in lower case."""
        connection, cycle = self
        if cycle.flow.write_paused and not cycle.disconnected:
            await cycle.flow.drain()
        if cycle.disconnected:
            return
        more = [(name.decode("latin-1").title(), value.decode("latin-1")) for name, value in cycle.default_headers]
        if reply.status != 204:
            more.append(("Content-Length", str(len(reply.body))))
        if ("Connection", "close") in reply.headers:
            cycle.keep_alive = False
        elif not cycle.keep_alive:
            more.append(("Connection", "close"))
        # why first: where it raises, nothing was sent, and uvicorn can still answer 500
        head = write_head(reply, more)
        cycle.response_started = cycle.response_complete = True
        cycle.waiting_for_100_continue = False
        # why one write: head and body leave in one packet
        connection.transport.write(head if cycle.scope["method"] == "HEAD" else head + reply.body)
        cycle.message_event.set()
        if not cycle.keep_alive:
            connection.transport.close()
        cycle.on_response()


def write_head(reply: Reply, more: Iterable[tuple[str, str]]) -> bytes:
    """The head of a reply, with more headers. Raises ValueError for a header that would end its line."""
    lines = [f"{name}: {value}" for name, value in (*reply.headers, *more)]
    text = "\r\n".join(lines)
    if not text.count("\r") == text.count("\n") == len(lines) - 1:
        raise ValueError(_("a header of the reply holds the end of a line"))
    return STATUS_LINE[reply.status] + text.encode("latin-1") + b"\r\n\r\n"


def find_exchange(scope: Scope) -> Exchange | None:
    """The exchange of a request; None if another server than the sandbox's own runs the application."""
    found = scope.get("state", {}).get(STATE)
    return found if isinstance(found, Exchange) else None


def find_connection(scope: Scope) -> Connection | None:
    """The connection of a request; None if another server than the sandbox's own runs the application."""
    found = find_exchange(scope)
    return None if found is None else found.connection
