"""The shape that the requests, replies and clients of httpx and httpx2 have in common, for type checkers alone."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping, MutableMapping
from typing import Any, Protocol, TypeVar


class HttpUrl(Protocol):
    """An address."""

    @property
    def scheme(self) -> str:
        """The scheme, in lower case."""

    @property
    def host(self) -> str:
        """The host in lower case, without port; an IPv6 address without brackets."""

    @property
    def port(self) -> int | None:
        """The port; None where the address leaves it to its scheme."""

    @property
    def raw_path(self) -> bytes:
        """Path and query, as they are sent."""


class HttpRequest(Protocol):
    """A request that is about to be sent."""

    @property
    def method(self) -> str:
        """The method, in upper case."""

    @property
    def url(self) -> HttpUrl:
        """The address that the request goes to."""

    @property
    def headers(self) -> MutableMapping[str, str]:
        """The headers by name, in any case."""

    @property
    def extensions(self) -> MutableMapping[str, Any]:
        """Values that auth, client and transport exchange. (`Any`: each extension has a type of its own.)"""

    def read(self) -> bytes:
        """The body."""

    async def aread(self) -> bytes:
        """The body."""


class HttpHeaders(Protocol):
    """The headers of a reply."""

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """Names and values as they came, one pair for each line."""

    def multi_items(self) -> list[tuple[str, str]]:
        """Names and values as text, one pair for each line."""


class HttpResponse(Protocol):
    """A reply, whose body may still be to come."""

    status_code: int
    is_stream_consumed: bool

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""

    @property
    def headers(self) -> MutableMapping[str, str]:
        """The headers by name, in any case; see `response_headers` for the lines."""

    @property
    def content(self) -> bytes:
        """The body, once it was read."""

    def read(self) -> bytes:
        """Read the body to its end."""

    async def aread(self) -> bytes:
        """Read the body to its end."""

    def iter_raw(self) -> Iterator[bytes]:
        """The body as it comes."""

    def aiter_raw(self) -> AsyncIterator[bytes]:
        """The body as it comes."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body, which was read, in pieces."""

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body, which was read, in pieces."""

    def close(self) -> None:
        """Let the connection go."""

    async def aclose(self) -> None:
        """Let the connection go."""


class ByteStream(Protocol):
    """A body that is still to be read."""

    def __iter__(self) -> Iterator[bytes]: ...

    def close(self) -> None:
        """Let the connection go."""


class AsyncByteStream(Protocol):
    """A body that is still to be read, by awaiting it."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None:
        """Let the connection go."""


_RequestT = TypeVar("_RequestT", bound=HttpRequest)
_RequestT_co = TypeVar("_RequestT_co", bound=HttpRequest, covariant=True)
_ResponseT_co = TypeVar("_ResponseT_co", bound=HttpResponse, covariant=True)


class BuildsRequests(Protocol[_RequestT_co]):
    """A client of either library, sync or async, that makes a request."""

    def build_request(
        self,
        method: str,
        url: str,
        *,
        content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
        extensions: dict[str, Any] | None = None,  # why Any: as in HttpRequest
    ) -> _RequestT_co:
        """A request with the client's own headers and base URL; nothing is sent."""


class SendsRequests(BuildsRequests[_RequestT], Protocol[_RequestT, _ResponseT_co]):
    """A sync client of either library."""

    @property
    def auth(self) -> object:
        """The auth of requests that bring none of their own; None if there is none."""

    def send(self, request: _RequestT, *, stream: bool = False) -> _ResponseT_co:
        """The reply, read unless `stream` is set."""


class SendsRequestsAsync(BuildsRequests[_RequestT], Protocol[_RequestT, _ResponseT_co]):
    """An async client of either library."""

    @property
    def auth(self) -> object:
        """The auth of requests that bring none of their own; None if there is none."""

    async def send(self, request: _RequestT, *, stream: bool = False) -> _ResponseT_co:
        """The reply, read unless `stream` is set."""
