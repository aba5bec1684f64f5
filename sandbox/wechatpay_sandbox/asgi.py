"""The sandbox as an ASGI application, with one route for all raw paths."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send

from wechatpay_sandbox.control.api import PREFIX, ControlApi, Stream
from wechatpay_sandbox.control.controls import CONTROLS
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.http.connection import find_connection
from wechatpay_sandbox.http.messages import Received, Reply, refusal_reply
from wechatpay_sandbox.page.files import page_reply
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.sandbox import Sandbox
from wechatpay_sandbox.translation import gettext as _

MOST_BODY_BYTES = 8 * 1024 * 1024
BODY_WITHIN_SECONDS = 30.0
_GONE_WITHIN_SECONDS = 60.0

_log = logging.getLogger("wechatpay_sandbox")


def app(sandbox: Sandbox, *, hosts: frozenset[str] = frozenset(), control_token: str = "") -> Starlette:
    """The application over an open sandbox, which the caller has to close.

    `hosts` are further names of this server beside localhost. Requests below /_sandbox/ must have `control_token`.
    """
    control = ControlApi(sandbox, CONTROLS, hosts=hosts, token=control_token)
    return Starlette(routes=[_EveryRequest(sandbox, control)], exception_handlers={Exception: _internal_error})


class _EveryRequest(BaseRoute):
    # why no Route("/{path:path}"): its pattern does not match a path with a line feed, which %0A becomes

    def __init__(self, sandbox: Sandbox, control: ControlApi) -> None:
        self._sandbox = sandbox
        self._control = control

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        return (Match.FULL if scope["type"] == "http" else Match.NONE), {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        request = Received(
            method=scope["method"],
            raw_path=scope["raw_path"],
            query_string=scope["query_string"],
            headers=tuple(scope["headers"]),
            body=b"",
        )
        try:
            async with asyncio.timeout(BODY_WITHIN_SECONDS):
                request = replace(request, body=await _body(scope, receive))
        except _SenderGone:
            return
        except TimeoutError:
            refusal = Refusal(
                408,
                "INVALID_REQUEST",
                _("the body did not arrive within {body_within_seconds:.0f} s; send it faster").format(
                    body_within_seconds=BODY_WITHIN_SECONDS
                ),
                headers=(("Connection", "close"),),
            )
            reply = self._log_request(request, refusal_reply(refusal), started)
        except Refusal as refusal:
            reply = self._log_request(request, refusal_reply(refusal), started)
        else:
            # why not in a thread: one request takes about a millisecond, most of it RSA, which a thread would not make
            # shorter
            answer = self._answer(request, started)
            if isinstance(answer, Stream):
                await answer.run(receive, send)
                return
            reply = answer
        if reply.fault is None or not await _break_connection(reply, reply.fault, scope):
            await _response(reply)(scope, receive, send)
        _log.info(
            "%s %s %s %.1f ms%s",
            scope["method"],
            scope["raw_path"].decode("latin-1"),
            "no reply" if reply.fault is not None and reply.fault.kind.startswith("reset") else reply.status,
            (time.perf_counter() - started) * 1000,
            "" if reply.fault is None else f", fault {reply.fault}",
        )

    def _answer(self, request: Received, started: float) -> Reply | Stream:
        if request.raw_path.startswith(PREFIX):
            return self._control.answer(request)
        page = page_reply(request)
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
    declared = [int(value) for name, value in scope["headers"] if name == b"content-length"]
    parts: list[bytes] = []
    size = 0
    if any(length > MOST_BODY_BYTES for length in declared):
        raise _too_large()
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


def _too_large() -> Refusal:
    return Refusal(
        413,
        "INVALID_REQUEST",
        _("the body is larger than {most_body_bytes} bytes; send less").format(most_body_bytes=MOST_BODY_BYTES),
    )


def _response(reply: Reply) -> Response:
    response = Response(reply.body, reply.status)
    # why by hand: Starlette writes header names in lower case, and some SDKs look for the platform's spelling only.
    # A 204 has no length.
    length = [] if reply.status == 204 else [("Content-Length", str(len(reply.body)))]
    response.raw_headers = [
        (name.encode("latin-1"), value.encode("latin-1")) for name, value in [*reply.headers, *length]
    ]
    return response


async def _internal_error(request: Request, error: Exception) -> Response:
    """The reply if the sandbox itself fails. Starlette logs the traceback afterwards."""
    return _response(refusal_reply(Refusal(500, "SYSTEM_ERROR", _("the sandbox failed; its log says why"))))
