"""Posts one notification once, as the platform posts it, and returns the answer of the receiver."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Mapping
from typing import Final, NamedTuple, TypeAlias

import httpx

from wechatpay_sandbox.translation import gettext as _

HttpClient: TypeAlias = httpx.AsyncClient
HttpTransport: TypeAlias = httpx.AsyncBaseTransport
"""The HTTP library is named in this module alone; others take its classes from here."""

ANSWER_WITHIN_SECONDS: Final = 5.0
ANSWER_BYTES_KEPT: Final = 2048
_USER_AGENT = "Mozilla/4.0"


class Answer(NamedTuple):
    """The answer of a receiver to one request."""

    status: int | None
    """HTTP status; None without an answer."""
    text: str | None
    """The beginning of the answer's body."""
    failure: str | None
    """Why there is no answer, in words for people."""
    seconds: float
    """How long the request took."""
    is_late: bool = False
    """Whether there is no answer because the receiver took longer than the platform waits."""

    @property
    def is_accepted(self) -> bool:
        """Whether the receiver accepted the notification."""
        return self.status is not None and 200 <= self.status < 300


def request_headers(signature: Mapping[str, str]) -> dict[str, str]:
    """All headers of a notification: the signature, which are the Wechatpay-* headers, and the others."""
    return {
        "Content-Type": "application/json; charset=utf-8",
        "Accept": "*/*",
        "User-Agent": _USER_AGENT,
        "Request-ID": f"{secrets.token_hex(16).upper()}-0",
        **signature,
    }


def http_client(most_at_once: int = 1, transport: HttpTransport | None = None) -> HttpClient:
    """A client without proxy and redirects, with a connection for each request."""
    return HttpClient(
        transport=transport,
        timeout=ANSWER_WITHIN_SECONDS,
        follow_redirects=False,
        trust_env=False,
        limits=httpx.Limits(max_connections=most_at_once, max_keepalive_connections=0),
    )


async def post(http: HttpClient, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
    """Post one notification and wait for the answer, at most 5 s."""
    started = time.perf_counter()
    status = text = failure = None
    is_late = False
    try:
        request = http.build_request("POST", url, content=body, headers=dict(headers))
        async with asyncio.timeout(ANSWER_WITHIN_SECONDS):
            response = await http.send(request, stream=True)
            try:
                status, text = response.status_code, await _beginning(response)
            finally:
                await response.aclose()
    except TimeoutError:
        status, failure, is_late = (
            None,
            _("no answer within {seconds:.0f} s").format(seconds=ANSWER_WITHIN_SECONDS),
            True,
        )
    # UnicodeError: of a host that is no internationalized name
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        status, failure = None, f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return Answer(status, text, failure, time.perf_counter() - started, is_late)


async def _beginning(response: httpx.Response) -> str:
    found = b""
    async for chunk in response.aiter_raw():
        found += chunk
        if len(found) >= ANSWER_BYTES_KEPT:
            break
    return found[:ANSWER_BYTES_KEPT].decode("utf-8", "replace")
