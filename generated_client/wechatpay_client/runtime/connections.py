# Generated from spec/ by `make generate`. Do not edit.
"""The connection pools of one client: one for sync calls, one for each event loop, made when first needed.

A process has its own: after a fork the child begins without any, and leaves the parent's as they are.
"""

from __future__ import annotations

import math
import ssl
import threading
from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, WeakSet, finalize

from wechatpay_auth.errors import ConfigurationError
from wechatpay_auth.forks import remember_for_forks

from .authorities import find_empty_context, find_tls_context
from .http_clients import AsyncClient, SyncClient
from .http_library import httpx
from .pace import MIN_RATE, Pace
from .translation import gettext as _

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from .proxies import Proxies
    from .transport import Pools

# why a longer wait for the pool: a thousand calls at once wait for each other, not for the platform
DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0, pool=120.0)
# The platform closes an idle connection after 8 seconds; giving it up after 7 avoids writing into a closed one. As many
# are kept as there may be: httpcore, told to keep fewer, may close one that it has just given to a waiting call.
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=7.0)


_inherited: list[object] = []
"""What a parent process had open when it forked this one.

It is kept, and never used or closed. Both processes have the same sockets: closing the connection of an event loop
would take it out of the parent's selector, and ending TLS would end it for the parent.
"""

_alive: WeakSet[Connections] = WeakSet()


def is_in_use() -> bool:
    """Whether this process has a client."""
    return bool(_alive)


class Connections:
    """Opens pools on demand and closes them. Safe to share between threads and event loops, and across a fork."""

    def __init__(
        self,
        *,
        local: bool,
        timeout: httpx.Timeout | float | None,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        trust_env: bool = True,
        min_rate: float | None = MIN_RATE,
        file_deadline: float | None = None,
    ) -> None:
        """`local`: a server on this machine, so no proxy stands between and there is no TLS.

        `timeout` is in seconds, for one wait each. `proxy` is the address of one; `trust_env` says whether to use
        those of the environment where it is None, and SSL_CERT_FILE and SSL_CERT_DIR. `transport` and
        `async_transport` take the place of all that. `min_rate` is in bytes a second and `file_deadline` in seconds:
        what `pace` gives.

        Raises ConfigurationError, which names the setting.
        """
        self._timeout = check_timeout(timeout)
        self._local = local
        self._transport = transport
        self._async_transport = async_transport
        self._proxy = None if proxy is None else _check_proxy(proxy)
        self._trust_env = trust_env
        self._min_rate = _check_positive("min_rate", min_rate, "bytes a second")
        self._file_deadline = _check_positive("file_deadline", file_deadline, "seconds")
        self._ssl_context: ssl.SSLContext | None = None
        self._is_closed = False
        self._reset_pools()
        _alive.add(self)
        remember_for_forks(self)

    def _reset_pools(self) -> None:
        self._sync: httpx.Client | None = None
        self._closing: finalize[[], Connections] | None = None
        # An async pool belongs to the event loop that opened it; a second asyncio.run gets its own.
        self._pools: WeakKeyDictionary[AbstractEventLoop, _AsyncPool] = WeakKeyDictionary()
        self._opening = threading.Lock()

    def after_fork_in_child(self) -> None:
        """Begin without pools and with a lock of this process; see `_inherited`."""
        if self._closing is not None:
            self._closing.detach()
        # why the context too: another thread of the parent may have held a lock of OpenSSL in it.
        _inherited.append((self._sync, dict(self._pools), self._ssl_context))
        self._ssl_context = None
        self._reset_pools()

    def open(self) -> httpx.Client:
        """The pool of sync calls.

        Raises ClientClosed, and ConfigurationError, which names the variable of the environment.
        """
        client = self._sync
        if client is None:
            with self._opening:
                client = self._sync
                if client is None:
                    self._refuse_closed()
                    client = self._sync = SyncClient(self._transport or self._make_transport(), self._timeout)
                    self._closing = finalize(self, client.close)
        return client

    async def open_async(self) -> httpx.AsyncClient:
        """The pool of the running event loop.

        Raises ClientClosed, and ConfigurationError, also where that loop is none of asyncio.
        """
        loop = running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            self._refuse_closed()
            transport = self._async_transport or self._make_async_transport()
            client = AsyncClient(transport, self._timeout)
            self._drop_pools_of_closed_loops()
            pool = self._pools[loop] = _AsyncPool(client, lambda: self._pools.pop(loop, None))
            await pool.tie_to_loop()
        return pool.client

    def pace(self) -> Pace:
        """A pace for one file: the least rate, and the file's own deadline."""
        return Pace(self._min_rate, self._file_deadline)

    def _make_transport(self) -> httpx.BaseTransport:
        from .transport import Transport  # with httpcore, which who brings a transport need not load

        return Transport(self._pools_to_make())

    def _make_async_transport(self) -> httpx.AsyncBaseTransport:
        from .transport import AsyncTransport

        return AsyncTransport(self._pools_to_make())

    def _pools_to_make(self) -> Pools:
        from .transport import Pools

        return Pools(self.tls(), LIMITS, self._proxies())

    def _proxies(self) -> Proxies:
        from .proxies import NO_PROXIES, Proxies, proxies_of_environment  # with the pool, not before

        if self._local:
            return NO_PROXIES
        if self._proxy is not None:
            return Proxies({}, (), self._proxy)
        return proxies_of_environment() if self._trust_env else NO_PROXIES

    def find_proxy(self, url: httpx.URL) -> httpx.Proxy | None:
        """The proxy on the way to this address, or None. Raises ConfigurationError, which names the variable."""
        return self._proxies().find_proxy(url)

    def tls(self) -> ssl.SSLContext:
        """One context for every pool, and for other clients too. Without TLS, one that trusts nobody.

        Raises ConfigurationError, which names the variable of the environment.
        """
        context = self._ssl_context
        if context is None:
            context = find_empty_context() if self._local else find_tls_context(self._trust_env)
            self._ssl_context = context
        return context

    def _drop_pools_of_closed_loops(self) -> None:
        """Forget the pools of loops that were closed without ending their async generators, which close the pools."""
        for loop in [loop for loop in list(self._pools) if loop.is_closed()]:
            self._pools.pop(loop, None)

    def _refuse_closed(self) -> None:
        if self._is_closed:
            from .errors import ClientClosed  # only a mistake needs it

            raise ClientClosed(describe_closed())

    def reopen(self) -> None:
        """Let calls open pools again after `close`."""
        self._is_closed = False

    def close(self) -> None:
        """Close the pool of sync calls, and open no other until `reopen`."""
        self._is_closed = True
        client, self._sync = self._sync, None
        if client is not None:
            client.close()

    async def aclose(self) -> None:
        """Close the pool of the running event loop, and that of sync calls."""
        pool = self._pools.pop(running_loop(), None)
        if pool is not None:
            await pool.aclose()
        self.close()


def describe_closed() -> str:
    """The message of ClientClosed."""
    return _(
        "the client is closed, so nothing was sent; close it after its last call, or open it again: `with client:`, "
        "in async code `async with client:`"
    )


class _AsyncPool:
    """An httpx.AsyncClient that is closed with its event loop, if nobody closes it before.

    A loop closes the async generators that were started on it before it ends, so one of them holds the client. Then
    `forget` is called: the pool knows its loop, so no weak reference would ever let go of the two.
    """

    def __init__(self, client: httpx.AsyncClient, forget: Callable[[], object]) -> None:
        self.client = client
        self._guard = _open_until_closed(client, forget)

    async def tie_to_loop(self) -> None:
        await anext(self._guard)

    async def aclose(self) -> None:
        await self._guard.aclose()


async def _open_until_closed(client: httpx.AsyncClient, forget: Callable[[], object]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        forget()
        await client.aclose()


def running_loop() -> AbstractEventLoop:
    """The event loop of asyncio that runs here. Raises ConfigurationError where none does."""
    from asyncio import get_running_loop  # 10 ms, which a sync program need not pay

    try:
        return get_running_loop()
    except RuntimeError:
        pass
    raise ConfigurationError(
        _(
            "async calls need an event loop of asyncio, and none is running here. Trio is not supported: call from "
            "asyncio (anyio works on it), or make the sync call in a worker thread. Nothing was sent"
        )
    )


def _check_proxy(proxy: str | httpx.URL | httpx.Proxy) -> httpx.Proxy:
    from .proxies import check_proxy  # only who sets one needs it

    return check_proxy(proxy, "proxy")


def check_timeout(timeout: httpx.Timeout | float | None) -> httpx.Timeout:
    """The timeout with all its parts. Raises ConfigurationError for a part that is not above 0."""
    checked = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(_seconds("timeout", timeout))
    for part, seconds in checked.as_dict().items():
        _seconds(f"timeout ({part})", seconds)
    return checked


def _seconds(name: str, value: object) -> float | None:
    return _check_positive(name, value, "seconds")


def _check_positive(name: str, value: object, unit: str) -> float | None:
    """A number above 0, or None. Raises ConfigurationError."""
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf:
        return float(value)
    shown = value if isinstance(value, int | float) else _("of type {type}").format(type=type(value).__name__)
    raise ConfigurationError(
        _("{name} is {shown}; it is {unit}, more than 0, or None for no bound").format(
            name=name, shown=shown, unit=unit
        )
    )
