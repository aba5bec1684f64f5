"""httpx's connection pools: one for sync calls, one for each event loop, made when first needed."""

from __future__ import annotations

import ssl
import threading
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, finalize

import httpx

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

# why a longer wait for the pool: a thousand calls at once wait for each other, not for the platform
DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0, pool=120.0)
# The platform closes an idle connection after 8 seconds; giving it up after 7 avoids writing into a closed one.
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=7.0)


class _NoCookies(httpx.Cookies):
    """The platform sets none that matter. httpx would look for them in every reply, at 40 µs each."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Keep nothing."""


class _Client(httpx.Client):
    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        raise AttributeError("calls carry no cookies")


class _AsyncClient(httpx.AsyncClient):
    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        raise AttributeError("calls carry no cookies")


_NO_COOKIES = _NoCookies()


class Connections:
    """Opens pools on demand and closes them. Safe to share between threads and event loops."""

    def __init__(
        self,
        *,
        local: bool,
        timeout: httpx.Timeout | float | None,
        transport: httpx.BaseTransport | None,
        async_transport: httpx.AsyncBaseTransport | None,
        proxy: str | None = None,
        trust_env: bool = True,
    ) -> None:
        """`local`: a server on this machine, so no proxy of the environment stands between and there is no TLS."""
        self._local = local
        self._timeout = timeout
        self._transport = transport
        self._async_transport = async_transport
        self._sync: httpx.Client | None = None
        # An async pool belongs to the event loop that opened it; a second asyncio.run gets its own.
        self._pools: WeakKeyDictionary[AbstractEventLoop, _AsyncPool] = WeakKeyDictionary()
        self._ssl_context: ssl.SSLContext | None = None
        self._opening = threading.Lock()

    def open(self) -> httpx.Client:
        """The pool of sync calls."""
        client = self._sync
        if client is None:
            with self._opening:
                client = self._sync
                if client is None:
                    client = _Client(
                        timeout=self._timeout,
                        limits=LIMITS,
                        verify=self._tls(),
                        transport=self._transport,
                        trust_env=not self._local,
                    )
                    finalize(self, client.close)
                    self._sync = client
        return client

    async def open_async(self) -> httpx.AsyncClient:
        """The pool of the running event loop."""
        from asyncio import get_running_loop  # 10 ms, which a sync program need not pay

        loop = get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            pool = self._pools[loop] = _AsyncPool(
                _AsyncClient(
                    timeout=self._timeout,
                    limits=LIMITS,
                    verify=self._tls(),
                    transport=self._async_transport,
                    trust_env=not self._local,
                )
            )
            await pool.tie_to_loop()
        return pool.client

    def _tls(self) -> ssl.SSLContext:
        """One context for every pool: reading the authorities takes 20 ms. Without TLS, one that trusts nobody."""
        if self._ssl_context is None:
            self._ssl_context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if self._local else httpx.create_ssl_context()
        return self._ssl_context

    def close(self) -> None:
        """Close the pool of sync calls; the next call opens another."""
        client, self._sync = self._sync, None
        if client is not None:
            client.close()

    async def aclose(self) -> None:
        """Close the pool of the running event loop, and that of sync calls."""
        from asyncio import get_running_loop

        pool = self._pools.pop(get_running_loop(), None)
        if pool is not None:
            await pool.aclose()
        self.close()


class _AsyncPool:
    """An httpx.AsyncClient that is closed with its event loop, if nobody closes it before.

    A loop closes the async generators that were started on it before it ends, so one of them holds the client.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self._guard = _open_until_closed(client)

    async def tie_to_loop(self) -> None:
        await anext(self._guard)

    async def aclose(self) -> None:
        await self._guard.aclose()


async def _open_until_closed(client: httpx.AsyncClient) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await client.aclose()
