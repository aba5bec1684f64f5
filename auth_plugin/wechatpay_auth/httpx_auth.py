"""The auth of httpx clients; see `signing_auth`."""

from __future__ import annotations

from typing import Any, cast

import httpx

from .hosts import certificates_path
from .reply_body import ReplyBody
from .signing_auth import AsyncLimitedStream, LimitedStream, SigningAuth


class _SyncStream(LimitedStream, httpx.SyncByteStream):
    __slots__ = ()


class _AsyncStream(AsyncLimitedStream, httpx.AsyncByteStream):
    __slots__ = ()


class WeChatPayAuth(SigningAuth[httpx.Request, httpx.Response], httpx.Auth):
    """Signs the requests of an httpx client and verifies the replies, before anyone sees them.

    Its settings, and what it raises, are those of `SigningAuth`.
    """

    __slots__ = ()

    def _build_certificates_request(
        self, request: httpx.Request, url: str | None, headers: dict[str, str], extensions: dict[str, Any]
    ) -> httpx.Request:
        path = certificates_path(request.url.host).encode("ascii")
        address = request.url.copy_with(raw_path=path, fragment=None) if url is None else url
        return httpx.Request("GET", address, headers=headers, extensions=extensions)

    def _limit_body(self, response: httpx.Response, body: ReplyBody) -> None:
        response.stream = _SyncStream(cast("httpx.SyncByteStream", response.stream), body)

    def _limit_body_async(self, response: httpx.Response, body: ReplyBody) -> None:
        response.stream = _AsyncStream(cast("httpx.AsyncByteStream", response.stream), body)
