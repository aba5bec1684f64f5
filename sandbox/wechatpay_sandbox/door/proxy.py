"""The proxy of the door. It answers for the hosts of WeChat Pay itself, and opens no connection to anywhere.

A client asks for a tunnel with `CONNECT host:443` (RFC 9110, 9.3.6), and speaks TLS through it with us. Requests of
plain http, with a whole address in their first line, go to the same application.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable
from typing import Any

import h11

from wechatpay_sandbox.http.addresses import parse_authority
from wechatpay_sandbox.http.connection import HEAD_WITHIN_SECONDS, Connection, Passage
from wechatpay_sandbox.translation import gettext as _

HANDSHAKE_WITHIN_SECONDS = 10.0
"""Time in which a client must have done its part of TLS."""
CLOSE_WITHIN_SECONDS = 1.0
"""Time in which a client must have said goodbye in TLS."""
MOST_CONNECTIONS = 512
"""How many connections the server has at most when the door takes another."""
MOST_HEAD_BYTES = 16 * 1024
"""The size of the first line and the headers of a CONNECT request."""
_TUNNEL_PORT = "443"
_REASON = b"Refused by the WeChat Pay sandbox, which forwards nothing"

_log = logging.getLogger("wechatpay_sandbox")


class DoorConnection(Connection):
    """A connection that came through the door. Its requests reach the API only, and name a host of WeChat Pay."""

    def __init__(self, passage: Passage, *arguments: Any) -> None:  # why Any: uvicorn's own arguments are passed on
        super().__init__(*arguments)
        self.passage = passage

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        is_full = len(self.connections) >= MOST_CONNECTIONS
        super().connection_made(transport)
        if is_full:
            _log.warning(_("the door has %d connections and takes no more"), MOST_CONNECTIONS)
            self.transport.abort()


class ProxyConnection(asyncio.Protocol):
    """A connection to the proxy until its first request has a head. Then another protocol takes it over."""

    def __init__(
        self,
        passage: Passage,
        context: ssl.SSLContext,
        make_connection: Callable[[Passage], DoorConnection],
        connections: set[Any],  # why Any: uvicorn's protocols and this one, which its shutdown closes alike
    ) -> None:
        self._passage = passage
        self._context = context
        self._make_connection = make_connection
        self._connections = connections
        self._loop = asyncio.get_running_loop()
        self._http = h11.Connection(h11.SERVER, MOST_HEAD_BYTES)
        self._received = b""
        self._upgrade: asyncio.Task[None] | None = None
        self._has_refused = False

    # --- asyncio's and uvicorn's own calls

    # why the type: asyncio declares a wider one, and gives a TCP transport
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self._transport = transport
        is_full = len(self._connections) >= MOST_CONNECTIONS
        self._connections.add(self)
        self._timer = self._loop.call_later(HEAD_WITHIN_SECONDS, self._give_up)
        if is_full:
            self._refuse(503, _("the door has too many connections; close some"))

    def data_received(self, data: bytes) -> None:
        if self._has_refused or self._transport.is_closing():
            return
        self._received += data
        if self._upgrade is not None:
            return  # the client was faster than `_speak_tls`, which takes these bytes
        try:
            self._http.receive_data(data)
            request = self._http.next_event()
        except h11.RemoteProtocolError as error:
            self._refuse(error.error_status_hint, _("this is no HTTP request: {error}").format(error=error))
            return
        if isinstance(request, h11.Request):
            self._timer.cancel()
            if request.method == b"CONNECT":
                self._open_tunnel(request)
            else:
                self._hand_over(self._transport, self._passage)

    def connection_lost(self, exc: Exception | None) -> None:
        self._timer.cancel()
        self._connections.discard(self)

    def shutdown(self) -> None:
        """Close the connection, since the server stops."""
        self._transport.abort()

    # --- what becomes of it

    def _open_tunnel(self, request: h11.Request) -> None:
        target = request.target.decode("latin-1")
        authority = parse_authority(target)
        if len(self._received) > MOST_HEAD_BYTES:
            # why here: h11 limits only a head that has no end yet
            self._refuse(431, _("the headers are larger than {bytes} bytes").format(bytes=MOST_HEAD_BYTES), target)
        elif authority is None or authority.host not in self._passage.hosts:
            self._refuse(
                403,
                _(
                    "the door of the WeChat Pay sandbox answers for the hosts of WeChat Pay only, and forwards "
                    "nothing; leave other hosts out of the proxy settings (NO_PROXY)"
                ),
                target,
            )
        elif authority.port != _TUNNEL_PORT:
            self._refuse(403, _("the door of the WeChat Pay sandbox has tunnels to port 443 only"), target)
        elif _has_body(request) or self._http.trailing_data[0]:
            # why: what stands between the head and the tunnel could be read in two ways
            self._refuse(400, _("a CONNECT request has no body; wait for the reply before you send more"), target)
        else:
            self._transport.pause_reading()
            self._received = b""
            self._transport.write(self._http.send(h11.Response(status_code=200, headers=[], reason=b"OK")) or b"")
            self._upgrade = self._loop.create_task(self._speak_tls(Passage(frozenset({authority.host}), False)))

    async def _speak_tls(self, passage: Passage) -> None:
        try:
            transport = await self._loop.start_tls(
                self._transport,
                self,
                self._context,
                server_side=True,
                ssl_handshake_timeout=HANDSHAKE_WITHIN_SECONDS,
                ssl_shutdown_timeout=CLOSE_WITHIN_SECONDS,
            )
        except OSError as error:  # also of TLS, and of a client that is gone or too slow
            _log.info(_("a client did not begin TLS with the door: %s"), ascii(str(error))[1:-1])
            self._connections.discard(self)
            self._transport.abort()
            return
        if transport is None or transport.is_closing():
            self._connections.discard(self)
            return
        self._hand_over(transport, passage)

    def _hand_over(self, transport: asyncio.Transport, passage: Passage) -> None:
        """Let a connection of the server go on with what was received."""
        self._connections.discard(self)
        connection = self._make_connection(passage)
        transport.set_protocol(connection)
        connection.connection_made(transport)
        if self._received:
            connection.data_received(self._received)

    def _refuse(self, status: int, message: str, target: str = "") -> None:
        if target:
            # why ascii: a name in a request may hold characters that steer a terminal
            _log.warning(_("the door refused CONNECT %s"), ascii(target)[1:-1])
        body = f"{message}\n".encode()
        headers = [
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("Connection", "close"),
        ]
        # why a new one: after a broken request, h11 sends nothing but errors of its own
        reply = h11.Connection(h11.SERVER)
        # why the phrase: Go shows that of a refused CONNECT, and not the body
        response = h11.Response(status_code=status, headers=headers, reason=_REASON)
        for event in (response, h11.Data(data=body), h11.EndOfMessage()):
            self._transport.write(reply.send(event) or b"")
        # why not closed at once: to close with bytes unread is a reset, by which a client may lose the reply
        self._has_refused = True
        self._transport.write_eof()
        self._abort_soon()

    def _give_up(self) -> None:
        if self._received:
            self._refuse(408, _("the headers did not arrive within {seconds:g} s").format(seconds=HEAD_WITHIN_SECONDS))
        else:
            self._transport.close()
            self._abort_soon()

    def _abort_soon(self) -> None:
        """Abort the connection in a second if the client, which may read nothing, has not closed it by then."""
        self._timer.cancel()
        self._timer = self._loop.call_later(CLOSE_WITHIN_SECONDS, self._transport.abort)


def _has_body(request: h11.Request) -> bool:
    return any(
        name == b"transfer-encoding" or (name == b"content-length" and value != b"0") for name, value in request.headers
    )


def refuse_other_names(hosts: frozenset[str]) -> Callable[[ssl.SSLObject, str | None, ssl.SSLContext], int | None]:
    """A callback of TLS that ends the handshake of a client that asks for the certificate of another host."""

    def check(connection: ssl.SSLObject, name: str | None, context: ssl.SSLContext) -> int | None:
        return None if name is None or name.lower() in hosts else ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME

    return check
