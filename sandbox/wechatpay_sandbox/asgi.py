"""The sandbox as an ASGI application."""

from __future__ import annotations

import asyncio
import logging
import time

from wechatpay_sandbox.control.api import PREFIX, ControlApi, PendingReply, Stream
from wechatpay_sandbox.control.controls import CONTROLS
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.http.addresses import Addresses
from wechatpay_sandbox.http.asgi_types import Application, Receive, Scope, Send
from wechatpay_sandbox.http.connection import find_connection, find_exchange
from wechatpay_sandbox.http.messages import Received, Reply, refusal_reply
from wechatpay_sandbox.page.files import page_reply
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.sandbox import Sandbox
from wechatpay_sandbox.translation import gettext as _

MOST_BODY_BYTES = 8 * 1024 * 1024
BODY_WITHIN_SECONDS = 30.0
_GONE_WITHIN_SECONDS = 60.0

_log = logging.getLogger("wechatpay_sandbox")


def app(sandbox: Sandbox, *, hosts: frozenset[str] = frozenset(), control_token: str = "") -> Application:
    """The application over an open sandbox, which the caller has to close.

    `hosts` are further names of this server beside localhost. Requests below /_sandbox/ must have `control_token`.
    """
    addresses = Addresses(lambda: sandbox.base_url, hosts=hosts, public_url=sandbox.settings.public_url)
    return _Application(sandbox, ControlApi(sandbox, CONTROLS, hosts=hosts, token=control_token), addresses)


class _Application:
    # why no framework: there is one route, for raw paths, and the layers of a framework take as long as the gateway

    def __init__(self, sandbox: Sandbox, control: ControlApi, addresses: Addresses) -> None:
        self._sandbox = sandbox
        self._control = control
        self._addresses = addresses

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            await self._reply(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1000, "reason": ""})

    async def _reply(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        try:
            reply = await self._find_reply(scope, receive, started)
            is_broken = (
                isinstance(reply, Reply)
                and reply.fault is not None
                and await _break_connection(reply, reply.fault, scope)
            )
        except Exception:
            await _send_reply(_internal_error(), scope, send)
            raise  # the server logs where it failed
        if reply is None:
            return
        if isinstance(reply, Stream):
            await reply.run(receive, send)
            return
        if not is_broken:
            await _send_reply(reply, scope, send)
        if _log.isEnabledFor(logging.INFO):
            _log.info(
                "%s %s %s %.1f ms%s",
                scope["method"],
                scope["raw_path"].decode("latin-1"),
                "no reply" if reply.fault is not None and reply.fault.kind.startswith("reset") else reply.status,
                (time.perf_counter() - started) * 1000,
                "" if reply.fault is None else f", fault {reply.fault}",
            )

    async def _find_reply(self, scope: Scope, receive: Receive, started: float) -> Reply | Stream | None:
        """The reply to a request; None if its sender has gone before it was complete."""
        request = Received(scope["method"], scope["raw_path"], scope["query_string"], tuple(scope["headers"]), b"")
        refusal: Refusal
        try:
            request = self._addresses.read(scope)
            request.body = await _body(scope, receive)
        except _SenderGone:
            return None
        except TimeoutError:
            refusal = Refusal(
                408,
                "INVALID_REQUEST",
                _("the body did not arrive within {body_within_seconds:.0f} s; send it faster").format(
                    body_within_seconds=BODY_WITHIN_SECONDS
                ),
                headers=(("Connection", "close"),),
            )
        except Refusal as wrong_address_or_too_large:
            refusal = wrong_address_or_too_large
        else:
            # why not in a thread: one request takes about a millisecond, most of it RSA, which a thread would not make
            # shorter
            answer = self._answer(request, started)
            return await answer.wait() if isinstance(answer, PendingReply) else answer
        return self._log_request(request, refusal_reply(refusal), started)

    def _answer(self, request: Received, started: float) -> Reply | Stream | PendingReply:
        behind_door = request.sent_to.door_host is not None
        if not behind_door and request.raw_path.startswith(PREFIX):
            return self._control.answer(request)
        page = None if behind_door else page_reply(request)
        return page if page is not None else self._log_request(request, self._sandbox.gateway.answer(request), started)

    def _log_request(self, request: Received, reply: Reply, started: float) -> Reply:
        """Add the request to the log before its reply is sent, so that the receiver of the reply finds it there."""
        sandbox, seconds = self._sandbox, time.perf_counter() - started
        sandbox.requests.add(request, reply, sandbox.clock() - seconds, seconds)
        sandbox.announcer.announce("requests")
        return reply


async def _break_connection(reply: Reply, fault: Fault, scope: Scope) -> bool:
    """Apply the fault to the connection. True if the reply must not be sent."""
    connection = find_connection(scope)
    if fault.kind == "latency":
        await (asyncio.sleep if connection is None else connection.pause)(fault.seconds or 0)
    if not fault.breaks_connection:
        return False
    if connection is None:
        # why not the whole reply: a test would pass without its fault
        raise FaultNotPossible(
            _(
                "only the sandbox's own server can break connections, so it alone can play {kind}; use serve or running"
            ).format(kind=fault.kind)
        )
    if fault.kind == "cut":
        connection.cut(reply, in_head=fault.at == "head")
    else:
        connection.reset()
    # why wait: a request that ends without a reply is an error to the server
    await connection.pause(_GONE_WITHIN_SECONDS)
    return True


class FaultNotPossible(Exception):
    """This server cannot play the fault. The message names the server that can."""


class _SenderGone(Exception):
    """The connection was closed before the request was complete."""


async def _body(scope: Scope, receive: Receive) -> bytes:
    """The whole body. Raises TimeoutError, _SenderGone, and Refusal 413."""
    declared = [int(value) for name, value in scope["headers"] if name == b"content-length"]
    if any(length > MOST_BODY_BYTES for length in declared):
        raise _too_large()
    # why only these versions: in HTTP/2 a body needs no header that announces it
    if not declared and scope["http_version"] in ("1.0", "1.1") and not _is_chunked(scope):
        return b""
    async with asyncio.timeout(BODY_WITHIN_SECONDS):
        parts: list[bytes] = []
        size = 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise _SenderGone
            parts.append(message.get("body", b""))
            size += len(parts[-1])
            if size > MOST_BODY_BYTES:
                raise _too_large()
            if not message.get("more_body", False):
                return b"".join(parts)


def _is_chunked(scope: Scope) -> bool:
    return any(name == b"transfer-encoding" for name, value in scope["headers"])


def _too_large() -> Refusal:
    return Refusal(
        413,
        "INVALID_REQUEST",
        _("the body is larger than {most_body_bytes} bytes; send less").format(most_body_bytes=MOST_BODY_BYTES),
    )


async def _send_reply(reply: Reply, scope: Scope, send: Send) -> None:
    exchange = find_exchange(scope)
    if exchange is not None:
        await exchange.send(reply)
        return
    # why this spelling of the names: some SDKs look for the platform's only. A 204 has no length.
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers]
    if reply.status != 204:
        headers.append((b"Content-Length", str(len(reply.body)).encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body})


def _internal_error() -> Reply:
    return refusal_reply(Refusal(500, "SYSTEM_ERROR", _("the sandbox failed; its log says why")))


async def _live(receive: Receive, send: Send) -> None:
    """Follow the life of the server. Whoever opened the sandbox closes it, so nothing is to be done."""
    while (await receive())["type"] != "lifespan.shutdown":
        await send({"type": "lifespan.startup.complete"})
    await send({"type": "lifespan.shutdown.complete"})
