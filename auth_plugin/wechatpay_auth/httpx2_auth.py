"""The auth of httpx2 clients; see `signing_auth`. It needs httpx2, which is not installed with this package."""

from __future__ import annotations

from typing import Any, cast

import httpx2

from .hosts import certificates_path
from .reply_body import ReplyBody
from .signing_auth import AsyncLimitedStream, LimitedStream, SigningAuth


class _SyncStream(LimitedStream, httpx2.SyncByteStream):
    __slots__ = ()


class _AsyncStream(AsyncLimitedStream, httpx2.AsyncByteStream):
    __slots__ = ()


class WeChatPayAuth(SigningAuth[httpx2.Request, httpx2.Response], httpx2.Auth):
    """Signs the requests of an httpx2 client and verifies the replies, before anyone sees them.

    Its settings, and what it raises, are those of `SigningAuth`.
    """

    __slots__ = ()

    def _build_certificates_request(
        self, request: httpx2.Request, url: str | None, headers: dict[str, str], extensions: dict[str, Any]
    ) -> httpx2.Request:
        path = certificates_path(request.url.host).encode("ascii")
        address = request.url.copy_with(raw_path=path, fragment=None) if url is None else url
        return httpx2.Request("GET", address, headers=headers, extensions=extensions)

    def _limit_body(self, response: httpx2.Response, body: ReplyBody) -> None:
        response.stream = _SyncStream(cast("httpx2.SyncByteStream", response.stream), body)

    def _limit_body_async(self, response: httpx2.Response, body: ReplyBody) -> None:
        response.stream = _AsyncStream(cast("httpx2.AsyncByteStream", response.stream), body)
