"""An HTTP connection. It ends if its sender or reader is too slow, and a fault can break it.

uvicorn limits neither the time in which a request's head must arrive nor the time in which a reply must be read.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import sys
from http import HTTPStatus
from typing import Any, Final, NamedTuple

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from wechatpay_sandbox.http.asgi_types import Scope
from wechatpay_sandbox.http.messages import Reply, refusal_reply
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.translation import gettext as _

HEAD_WITHIN_SECONDS = 10.0
"""Time in which the first line and the headers of a request must arrive, from the first byte or from the connection."""
READ_WITHIN_SECONDS = 30.0
"""Time in which a reply must be read once the connection is idle."""
STATE: Final = "wechatpay_sandbox.http.connection"
"""The name of the connection in the `state` of an ASGI scope."""
# on, for zero seconds: unsent bytes are dropped, and the other side gets a reset
_NO_LINGER = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Passage(NamedTuple):
    """What a connection through the door may ask for."""

    hosts: frozenset[str]
    """The hosts that its requests may name: all of WeChat Pay's, or the one to which a tunnel leads."""
    any_port: bool
    """Whether its requests may name a port other than the usual one, since the door itself listens on another."""


class Connection(H11Protocol):
    """The protocol of one connection. Faults break it by `reset` and `cut`."""

    passage: Passage | None = None
    """What the door lets through; None for a connection that did not come through the door."""

    def __init__(self, *arguments: Any, **named: Any) -> None:  # why Any: uvicorn's own arguments are passed on
        super().__init__(*arguments, **named)
        # why here: uvicorn's own switch is a property of the process-wide logger, which other programs (pytest among
        # them) turn back on; its lines hold query strings, ours do not
        self.access_log = False
        # uvicorn gives each request a copy
        self.app_state = {**self.app_state, STATE: self}
        self._timer: asyncio.TimerHandle | None = None
        self._ending = asyncio.Event()

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
        lines = [f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}"]
        lines += [f"{name}: {value}" for name, value in reply.headers]
        if reply.body:
            lines.append(f"Content-Length: {len(reply.body)}")
        head = "".join(f"{line}\r\n" for line in [*lines, ""]).encode("latin-1")
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
        # why the types: uvicorn declares a narrower one, and `_Joining` stands in for a TCP transport
        super().connection_made(_Joining(transport, self.loop))  # type: ignore[arg-type]
        self._arm(HEAD_WITHIN_SECONDS, self._give_up_on_head)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._disarm()
        elif self._timer is None and self.conn.trailing_data[0]:
            self._arm(HEAD_WITHIN_SECONDS, self._give_up_on_head)

    def on_response_complete(self) -> None:
        self._disarm()
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
        if self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]:
            reply = refusal_reply(
                Refusal(
                    408,
                    "INVALID_REQUEST",
                    _("the headers did not arrive within {head_within_seconds:g} s").format(
                        head_within_seconds=HEAD_WITHIN_SECONDS
                    ),
                )
            )
            headers = [*reply.headers, ("Content-Length", str(len(reply.body))), ("Connection", "close")]
            response = h11.Response(status_code=reply.status, headers=headers, reason=b"Request Timeout")
            for event in (response, h11.Data(data=reply.body), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self._close_when_read()


class _Joining:
    """A transport that sends the writes of one step together: the head and the body of a reply in one packet."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._written: list[bytes] = []

    def __getattr__(self, name: str) -> object:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        if data:
            if not self._written:
                self._loop.call_soon(self._send)
            self._written.append(data)

    def close(self) -> None:
        self._send()
        self._transport.close()

    def abort(self) -> None:
        self._written.clear()
        self._transport.abort()

    def _send(self) -> None:
        if self._written:
            self._transport.write(b"".join(self._written))
            self._written.clear()


def find_connection(scope: Scope) -> Connection | None:
    """The connection of a request; None if another server than the sandbox's own runs the application."""
    found = scope.get("state", {}).get(STATE)
    return found if isinstance(found, Connection) else None
