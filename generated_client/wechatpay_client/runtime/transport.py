# Generated from spec/ by `make generate`. Do not edit.
"""httpx's transport over httpcore, with sockets that know the call's deadline and files that have a least rate."""

from __future__ import annotations

import ssl
import threading
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from functools import partial
from heapq import heappop, heappush
from typing import Any, Generic, NamedTuple, TypeVar, cast

from .deadline import Deadline, current_deadline
from .http_library import httpcore, httpx
from .network import AsyncNetwork, Network, longest_wait
from .pace import PACE, Pace
from .proxies import Proxies
from .translation import gettext as _

Pool = TypeVar("Pool")

_ERRORS: dict[type[Exception], type[httpx.TransportError]] = {
    getattr(httpcore, name): getattr(httpx, name)
    for name in (
        "ConnectError",
        "ConnectTimeout",
        "LocalProtocolError",
        "NetworkError",
        "PoolTimeout",
        "ProtocolError",
        "ProxyError",
        "ReadError",
        "ReadTimeout",
        "RemoteProtocolError",
        "TimeoutException",
        "UnsupportedProtocol",
        "WriteError",
        "WriteTimeout",
    )
}
_OF_HTTPCORE = tuple(_ERRORS)
DEFAULT_MOST = 100
"""Connections of a pool where the limits name no number."""


class Pools:
    """How connection pools are made: one for the direct way, and one for each proxy."""

    def __init__(self, tls: ssl.SSLContext, limits: httpx.Limits, proxies: Proxies) -> None:
        self._tls = tls
        self._limits = limits
        self.proxies = proxies
        self.most = limits.max_connections or DEFAULT_MOST
        """Connections of one pool at most."""

    def make(self, proxy: httpx.Proxy | None) -> httpcore.ConnectionPool:
        """A pool of sync calls."""
        if proxy is None:
            return httpcore.ConnectionPool(network_backend=Network(), **self._settings())
        if proxy.url.scheme.startswith("socks"):
            return httpcore.SOCKSProxy(network_backend=Network(), **self._through_socks(proxy))
        return httpcore.HTTPProxy(network_backend=Network(), **self._through_http(proxy))

    def make_async(self, proxy: httpx.Proxy | None) -> SmallPools:
        """The pools of one event loop."""
        make: type[httpcore.AsyncConnectionPool]
        if proxy is None:
            make, settings = httpcore.AsyncConnectionPool, self._settings()
        elif proxy.url.scheme.startswith("socks"):
            make, settings = httpcore.AsyncSOCKSProxy, self._through_socks(proxy)
        else:
            make, settings = httpcore.AsyncHTTPProxy, self._through_http(proxy)
        settings |= {"max_connections": SmallPools.SIZE, "max_keepalive_connections": SmallPools.SIZE}
        return SmallPools(lambda: make(network_backend=AsyncNetwork(), **settings), self.most)

    # why Any: keywords that six classes have in common, each with a type of its own.
    def _settings(self) -> dict[str, Any]:
        return {
            "ssl_context": self._tls,
            "max_connections": self._limits.max_connections,
            "max_keepalive_connections": self._limits.max_keepalive_connections,
            "keepalive_expiry": self._limits.keepalive_expiry,
        }

    def _through_socks(self, proxy: httpx.Proxy) -> dict[str, Any]:
        return {**self._settings(), "proxy_url": _core_url(proxy.url), "proxy_auth": proxy.raw_auth}

    def _through_http(self, proxy: httpx.Proxy) -> dict[str, Any]:
        # why the platform's authorities: a proxy with TLS of its own is one that they vouch for, or was given its own.
        own_tls = (proxy.ssl_context or self._tls) if proxy.url.scheme == "https" else None
        return {**self._through_socks(proxy), "proxy_headers": proxy.headers.raw, "proxy_ssl_context": own_tls}


class SmallPools:
    """Many small pools of httpcore in the place of a large one. Each is made when a call first needs it.

    A pool of httpcore looks at each of its connections each time that a call comes or goes, which of fifty calls at
    once takes more than half of the time. A call has one of as many places as there may be connections, the lowest
    that is free, and `SIZE` places have a pool in common: so few calls share few connections, and keep them open.
    """

    SIZE = 2
    """Connections of one pool."""

    def __init__(self, make: Callable[[], httpcore.AsyncConnectionPool], places: int) -> None:
        self._make = make
        self._count = -(-places // self.SIZE)
        self._pools: dict[int, httpcore.AsyncConnectionPool] = {}

    def find(self, place: int) -> httpcore.AsyncConnectionPool:
        """The pool of a place, from 0 on. Up to half of the places have one each to themselves."""
        number = place % self._count
        pool = self._pools.get(number)
        if pool is None:
            pool = self._pools[number] = self._make()
        return pool

    async def aclose(self) -> None:
        """Close all connections."""
        for pool in list(self._pools.values()):
            await pool.aclose()


class _Route(NamedTuple, Generic[Pool]):
    """How requests to one host go."""

    pool: Pool
    proxy: str | None


class _Routes(Generic[Pool]):
    """Finds the pool for a host; hosts that have their proxy in common, or have none, share one."""

    def __init__(self, proxies: Proxies, make: Callable[[httpx.Proxy | None], Pool]) -> None:
        self._proxies = proxies
        self._make = make
        self._known: dict[tuple[str, bytes], _Route[Pool]] = {}
        self._adding = threading.Lock()

    def find_route(self, url: httpx.URL) -> _Route[Pool]:
        """The way of requests to the host of `url`. Raises ConfigurationError for a proxy that cannot be used."""
        known = self._known.get((url.scheme, url.netloc))
        return self._find(url) if known is None else known

    def _find(self, url: httpx.URL) -> _Route[Pool]:
        proxy = self._proxies.find_proxy(url)
        name = None if proxy is None else repr((str(proxy.url), proxy.raw_auth))
        with self._adding:  # of two threads at once, one makes the pool
            pools = {route.proxy: route.pool for route in self._known.values()}
            pool = pools[name] if name in pools else self._make(proxy)
            return self._known.setdefault((url.scheme, url.netloc), _Route(pool, name))

    def pools(self) -> list[Pool]:
        """All pools, each once."""
        return list({route.proxy: route.pool for route in list(self._known.values())}.values())


class Transport(httpx.BaseTransport):
    """Sends the requests of sync calls."""

    def __init__(self, pools: Pools) -> None:
        self._routes = _Routes(pools.proxies, pools.make)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the reply's body is still to be read. Raises ConfigurationError for an unusable proxy."""
        route = self._routes.find_route(request.url)
        progress = None if route.proxy is None else _Progress()
        core = _core_request(request, None if progress is None else progress.trace)
        try:
            reply = route.pool.handle_request(core)
        except Exception as error:  # why all: what a proxy answers can raise errors of its protocol's package
            raise _translate_error(error, progress) from error
        parts = cast("Iterable[bytes]", reply.stream)
        pace = request.extensions.get(PACE)
        stream = _Body(parts) if pace is None else _File(parts, pace)
        return httpx.Response(reply.status, headers=reply.headers, stream=stream, extensions=reply.extensions)

    def close(self) -> None:
        """Close all connections."""
        for pool in self._routes.pools():
            pool.close()


class AsyncTransport(httpx.AsyncBaseTransport):
    """Sends the requests of one event loop."""

    def __init__(self, pools: Pools) -> None:
        from asyncio import Semaphore  # whoever is here runs a loop of asyncio

        self._routes = _Routes(pools.proxies, pools.make_async)
        # why not httpcore's own queue: it compares every waiting request with every connection each time that one
        # comes or goes, which takes half a minute of a thousand calls at once.
        self._places = Semaphore(pools.most)
        self._free = list(range(pools.most))
        """The places that no call has, as a heap."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """`Transport.handle_request`, awaited."""
        route = self._routes.find_route(request.url)
        place = await self._take_place(request)
        try:
            progress = None if route.proxy is None else _Progress()
            core = _core_request(request, None if progress is None else progress.trace_async)
            try:
                reply = await route.pool.find(place).handle_async_request(core)
            except Exception as error:  # why all: as above
                raise _translate_error(error, progress) from error
        except BaseException:
            self._leave_place(place)
            raise
        parts = cast("AsyncIterable[bytes]", reply.stream)
        pace = request.extensions.get(PACE)
        leave = partial(self._leave_place, place)
        stream = _AsyncBody(parts, leave) if pace is None else _AsyncFile(parts, leave, pace)
        return httpx.Response(reply.status, headers=reply.headers, stream=stream, extensions=reply.extensions)

    async def _take_place(self, request: httpx.Request) -> int:
        """The lowest free place, once a connection can be had; the body's end gives it back. Raises PoolTimeout."""
        if not self._places.locked():
            await self._places.acquire()  # at once
            return heappop(self._free)
        from asyncio import timeout

        deadline = current_deadline()
        try:
            async with timeout(longest_wait(request.extensions.get("timeout", {}).get("pool"), deadline)):
                await self._places.acquire()
        except TimeoutError:
            over = deadline is not None and deadline.is_over
            why = deadline.describe_overrun() if deadline is not None and over else _("all connections are in use")
            raise httpx.PoolTimeout(why) from None
        return heappop(self._free)

    def _leave_place(self, place: int) -> None:
        heappush(self._free, place)
        self._places.release()

    async def aclose(self) -> None:
        """Close all connections."""
        for pool in self._routes.pools():
            await pool.aclose()


class _Progress:
    """Whether anything of a request has gone through the proxy: what fails before is the way there."""

    def __init__(self) -> None:
        self.begun = False

    def trace(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith("send_request_headers.started") and info["request"].method != b"CONNECT":
            self.begun = True

    async def trace_async(self, event: str, info: dict[str, Any]) -> None:
        self.trace(event, info)


def _core_request(request: httpx.Request, trace: Callable[..., object] | None) -> httpcore.Request:
    extensions: dict[str, Any] = request.extensions
    deadline = current_deadline()
    left = None if deadline is None else deadline.remaining()
    if deadline is not None and left is not None:
        timeouts = extensions.get("timeout", {})
        wait = timeouts.get("pool")
        if left == 0.0:
            raise httpx.PoolTimeout(deadline.describe_overrun())
        if wait is None or left < wait:
            extensions = {**extensions, "timeout": {**timeouts, "pool": left}}
    if trace is not None:
        extensions = {**extensions, "trace": trace}
    return httpcore.Request(
        request.method,
        _core_url(request.url),
        headers=request.headers.raw,
        content=cast("Any", request.stream),
        extensions=extensions,
    )


def _core_url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _translate_error(error: Exception, progress: _Progress | None = None) -> Exception:
    """The error of httpx for an error of httpcore. Any other error is returned as it is."""
    kind = next((_ERRORS[base] for base in type(error).__mro__ if base in _ERRORS), None)
    if progress is not None and not progress.begun and (kind is None or kind not in _BEFORE_SENDING):
        # why: of an answer to CONNECT that breaks off or is none, httpcore speaks as of an answer to the request.
        return httpx.ProxyError(_("the proxy gave no way through ({type})").format(type=type(error).__name__))
    if kind is None:
        return error
    deadline = current_deadline()
    if kind is httpx.PoolTimeout and deadline is not None and deadline.is_over:
        return kind(deadline.describe_overrun())
    return kind(str(error))


_BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class _Body(httpx.SyncByteStream):
    """The body of a reply, read while the call's own deadline applies."""

    __slots__ = ("_parts",)

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._parts = parts

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._parts
        except _OF_HTTPCORE as error:
            raise _translate_error(error) from error

    def close(self) -> None:
        cast("httpx.SyncByteStream", self._parts).close()


class _File(_Body):
    """The body of a reply that is read when the call is over: it has a pace instead of a deadline."""

    __slots__ = ("_deadline",)

    def __init__(self, parts: Iterable[bytes], pace: Pace) -> None:
        super().__init__(parts)
        self._deadline = _start_deadline(pace)

    def __iter__(self) -> Iterator[bytes]:
        parts = iter(self._parts)
        while True:
            with self._deadline.applies():
                try:
                    part = next(parts, None)
                except _OF_HTTPCORE as error:
                    raise _translate_error(error) from error
            if part is None:
                return
            yield part


class _AsyncBody(httpx.AsyncByteStream):
    """`_Body`, awaited. Its end gives back the place of its request."""

    __slots__ = ("_leave", "_parts")

    def __init__(self, parts: AsyncIterable[bytes], leave: Callable[[], None]) -> None:
        self._parts = parts
        self._leave: Callable[[], None] | None = leave

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._parts:
                yield part
        except _OF_HTTPCORE as error:
            raise _translate_error(error) from error

    async def aclose(self) -> None:
        try:
            await cast("httpx.AsyncByteStream", self._parts).aclose()
        finally:
            leave, self._leave = self._leave, None
            if leave is not None:
                leave()


class _AsyncFile(_AsyncBody):
    """`_File`, awaited."""

    __slots__ = ("_deadline",)

    def __init__(self, parts: AsyncIterable[bytes], leave: Callable[[], None], pace: Pace) -> None:
        super().__init__(parts, leave)
        self._deadline = _start_deadline(pace)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        parts = aiter(self._parts)
        while True:
            with self._deadline.applies():
                try:
                    part = await anext(parts, None)
                except _OF_HTTPCORE as error:
                    raise _translate_error(error) from error
            if part is None:
                return
            yield part


def _start_deadline(pace: Pace) -> Deadline:
    deadline = Deadline.start(None)
    deadline.follow_pace(pace)
    return deadline
