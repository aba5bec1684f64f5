"""The adapter for httpx: sign on the way out, verify on the way in, for the sync and the async client alike.

Nothing else in this package knows httpx; another HTTP library takes one more module of this size.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection, Generator, Iterator
from typing import TYPE_CHECKING, cast

import httpx

from .errors import (
    ConnectionFailed,
    NoResponse,
    NotSent,
    OutcomeUnknown,
    ResponseNotVerified,
    ResponseUnreadable,
    VerificationError,
)
from .hosts import OFFICIAL_HOSTS, check_host, is_loopback
from .signer import Signer
from .verifier import Verifier, has_signature_raw

if TYPE_CHECKING:  # whoever has credentials and keys has loaded cryptography; a program that has none need not
    from .credentials import MerchantCredentials
    from .platform_keys import KeyRing

SIGN_BODY = "wechatpay_sign_body"
"""Request extension: the bytes to sign instead of the body; for an upload, those of its part `meta`."""
UNSIGNED_REPLY = "wechatpay_unsigned_reply"
"""Request extension: True for a call whose reply is not signed (downloads). Its body is not read."""


class WeChatPayAuth(httpx.Auth):
    """Signs each request as it is about to be sent, and verifies each reply before anyone sees it.

    A 2xx must carry a valid signature. Any other status is verified when all four signature headers are
    there; the platform leaves them out of replies to requests whose own signature it did not accept.

    Raises HostNotAllowed before anything is sent, ResponseNotVerified and ResponseUnreadable after.
    `user_agent`,
    if given, replaces the request's own.
    """

    __slots__ = ("_allowed_hosts", "_authorization", "_keys", "_origins", "_user_agent", "_verify")

    def __init__(
        self,
        credentials: MerchantCredentials,
        keys: KeyRing,
        *,
        allowed_hosts: Collection[str] = OFFICIAL_HOSTS,
        clock: Callable[[], float] = time.time,
        user_agent: str | None = None,
    ) -> None:
        self._authorization = Signer(credentials, clock=clock).authorization
        self._verify = Verifier(keys, clock=clock).verify_raw
        self._keys = keys
        self._allowed_hosts = frozenset(host.lower() for host in allowed_hosts)
        # why: what check_host accepts, worked out once.
        self._origins = frozenset(
            (scheme, host)
            for host in self._allowed_hosts
            for scheme in (("https", "http") if is_loopback(host) else ("https",))
        )
        self._user_agent = user_agent

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        self._check_host(request)
        body = request.extensions.get(SIGN_BODY)
        self._sign(request, request.read() if body is None else body)
        response = yield request
        if request.extensions.get(UNSIGNED_REPLY):
            return
        recording = _RecordingStream(cast("httpx.SyncByteStream", response.stream))
        response.stream = recording
        try:
            body = response.read()
        except (httpx.TransportError, httpx.DecodingError) as error:
            raise _broken_off(response, recording.chunks) from error
        self._check(response, body)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        self._check_host(request)
        body = request.extensions.get(SIGN_BODY)
        self._sign(request, await request.aread() if body is None else body)
        response = yield request
        if request.extensions.get(UNSIGNED_REPLY):
            return
        recording = _AsyncRecordingStream(cast("httpx.AsyncByteStream", response.stream))
        response.stream = recording
        try:
            body = await response.aread()
        except (httpx.TransportError, httpx.DecodingError) as error:
            raise _broken_off(response, recording.chunks) from error
        self._check(response, body)

    def _check_host(self, request: httpx.Request) -> None:
        url = request.url
        if (url.scheme, url.host) not in self._origins:
            check_host(url.scheme, url.host, self._allowed_hosts)

    def _sign(self, request: httpx.Request, body: bytes) -> None:
        headers = request.headers
        headers["Authorization"] = self._authorization(request.method, request.url.raw_path, body)
        if "Wechatpay-Serial" not in headers:
            preferred = self._keys.preferred
            if preferred is not None:
                headers["Wechatpay-Serial"] = preferred
        if self._user_agent is not None:
            headers["User-Agent"] = self._user_agent

    def _check(self, response: httpx.Response, body: bytes) -> None:
        raw = response.headers.raw
        if not 200 <= response.status_code < 300 and not has_signature_raw(raw):
            return
        try:
            self._verify(raw, body)
        except VerificationError as error:
            raise ResponseNotVerified(
                f"the reply's signature was not accepted: {error}; whether the request took effect is unknown",
                cause=error,
                status_code=response.status_code,
                headers=response.headers,
                content=body,
            ) from error


def transport_error(error: httpx.HTTPError) -> NotSent | OutcomeUnknown:
    """Our error for one of httpx's: ConnectionFailed if nothing can have been processed, else NoResponse.

    Returned, not raised: `raise transport_error(error) from error`.
    """
    try:
        host = error.request.url.host
    except RuntimeError:  # httpx: the error was made without a request
        host = "the host"
    if isinstance(error, _NOT_SENT):
        # why: the text of these is safe; that of LocalProtocolError may quote a header.
        reason = type(error).__name__ if isinstance(error, httpx.LocalProtocolError) else _describe(error)
        return ConnectionFailed(f"no connection to {host}: {reason}; nothing was sent")
    if isinstance(error, httpx.DecodingError):
        return ResponseUnreadable(f"the reply of {host} cannot be decompressed")
    return NoResponse(f"no reply from {host}: {_describe(error)}; whether the request took effect is unknown")


_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
    httpx.LocalProtocolError,
)


def _describe(error: httpx.HTTPError) -> str:
    text = str(error)
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


class _RecordingStream(httpx.SyncByteStream):
    """Keeps what went through, because httpx drops it when a body breaks off."""

    __slots__ = ("_stream", "chunks")

    def __init__(self, stream: httpx.SyncByteStream) -> None:
        self._stream = stream
        self.chunks: list[bytes] = []

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self.chunks.append(chunk)
            yield chunk

    def close(self) -> None:
        self._stream.close()


class _AsyncRecordingStream(httpx.AsyncByteStream):
    __slots__ = ("_stream", "chunks")

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream
        self.chunks: list[bytes] = []

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self.chunks.append(chunk)
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


def _broken_off(response: httpx.Response, chunks: list[bytes]) -> ResponseUnreadable:
    content = b"".join(chunks)
    return ResponseUnreadable(
        f"the reply broke off or cannot be decompressed after {len(content)} bytes; "
        "whether the request took effect is unknown",
        status_code=response.status_code,
        headers=response.headers,
        content=content,
    )
