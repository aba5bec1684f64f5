"""`GET events`: server-sent events that announce changes.

The data of each `event: changed` are a JSON array of names, such as ["notifications","orders"], whose data the reader
then requests again. The events have no data of their own, so a reader that missed one is right after the next.
https://html.spec.whatwg.org/multipage/server-sent-events.html
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import json
from typing import Final

from wechatpay_sandbox.control.api import Control, ControlRequest, Stream
from wechatpay_sandbox.http.asgi_types import Receive, Send
from wechatpay_sandbox.state.announcer import Announcer, Listener

STILL_HERE_SECONDS: Final = 15.0
"""The pause after which a comment is sent, so that both sides notice a lost connection."""
_GATHER_SECONDS = 0.1
"""The pause after an event; changes of this time come in one event."""
_FAREWELL_SECONDS = 0.5
_HEADERS = (
    (b"Content-Type", b"text/event-stream; charset=utf-8"),
    (b"Cache-Control", b"no-store"),
    (b"X-Content-Type-Options", b"nosniff"),
)


async def _stream(announcer: Announcer, receive: Receive, send: Send) -> None:
    """Send events until the connection ends, or until the announcer ends its listeners."""
    with announcer.listener() as listener:
        await send({"type": "http.response.start", "status": 200, "headers": list(_HEADERS)})
        telling = asyncio.create_task(_tell(listener, send))
        leaving = asyncio.create_task(_wait_until_gone(receive))
        try:
            await asyncio.wait((telling, leaving), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (telling, leaving):
                task.cancel()
            ended = await asyncio.gather(telling, leaving, return_exceptions=True)
    for error in ended:
        if isinstance(error, Exception):
            raise error


async def _tell(listener: Listener, send: Send) -> None:
    await _say(send, ": what changes from now on\n\n")
    while True:
        try:
            async with asyncio.timeout(STILL_HERE_SECONDS):
                names = await listener.news()
        except TimeoutError:
            await _say(send, ": still here\n\n")
            continue
        if names is None:
            break
        await _say(send, f"event: changed\ndata: {json.dumps(sorted(names))}\n\n")
        await asyncio.sleep(_GATHER_SECONDS)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_FAREWELL_SECONDS):
            await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _say(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


async def _wait_until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _listen(request: ControlRequest) -> object:
    return Stream(functools.partial(_stream, request.sandbox.announcer))


CONTROLS: dict[str, Control] = {"GET events": _listen}
