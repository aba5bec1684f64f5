"""Sockets that know the running call's deadline: none is waited for longer than the call has left.

httpcore's timeouts are for one wait each, so a peer that sends a byte now and then would keep a call for ever. Its hook
for other sockets, the network backend, is where each wait is cut to what remains.
"""

from __future__ import annotations

import logging
import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

from .deadline import Deadline, current_deadline
from .http_library import httpcore
from .translation import gettext as _

logger = logging.getLogger("wechatpay_client")

SLOW = 1.0
"""Seconds after which the log says how long a connection took to make, or its TLS."""
SocketOptions = Iterable[tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int],]
_WRITTEN_AT_ONCE = 64 * 1024
"""Bytes after which an async write counts what it has moved."""


def longest_wait(timeout: float | None, deadline: Deadline | None) -> float | None:
    """The seconds that one wait may take: its own timeout, or what the call has left. None: for ever."""
    left = None if deadline is None else deadline.remaining()
    if left is None:
        return timeout
    return left if timeout is None or left < timeout else timeout


def _timeout_error(
    kind: type[httpcore.TimeoutException], deadline: Deadline | None, error: Exception | None = None
) -> httpcore.TimeoutException:
    """The error for a wait that took too long; it says so if that was the end of the deadline."""
    if deadline is not None and deadline.is_over:
        return kind(deadline.describe_overrun())
    return kind("" if error is None else str(error))


def _report_slow_connection(host: str, port: int, seconds: float, found_after: float | None) -> None:
    """Log a connection that took long; `found_after` is how much of it looking up the name took, if that is known."""
    if seconds < SLOW:
        return
    if found_after is None:
        logger.warning("the connection to %s:%d took %.1f s, looking up its name included", host, port, seconds)
    else:
        logger.warning(
            "the connection to %s:%d took %.1f s, of which looking up its name took %.1f s",
            host,
            port,
            seconds,
            found_after,
        )


def _report_slow_tls(host: str | None, seconds: float) -> None:
    if seconds >= SLOW:
        logger.warning("TLS with %s took %.1f s, after its connection was made", host, seconds)


class _Moving:
    """Tells the pace of the file on its way, if there is one, how long a wait took and how many bytes it moved."""

    __slots__ = ("_began", "_pace")

    def __init__(self, deadline: Deadline | None) -> None:
        self._pace = None if deadline is None else deadline.pace
        self._began = 0.0 if self._pace is None else time.monotonic()

    def count_bytes(self, size: int) -> None:
        if self._pace is not None:
            self._pace.record(size, time.monotonic() - self._began)


class Network(httpcore.NetworkBackend):
    """Opens sockets for sync calls."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first of the host's addresses that takes one. Looking up the name knows no timeout."""
        began = time.monotonic()
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError, OverflowError) as error:  # a name that IDNA cannot write, a port beyond 65535
            raise httpcore.ConnectError(str(error)) from error
        found_after = time.monotonic() - began
        failure: Exception | None = None
        for *_family, address in found:
            deadline = current_deadline()
            wait = longest_wait(timeout, deadline)
            if wait == 0.0:
                raise _timeout_error(httpcore.ConnectTimeout, deadline)
            try:
                stream = self._backend.connect_tcp(str(address[0]), port, wait, local_address, socket_options)
            except httpcore.ConnectTimeout as error:
                failure = _timeout_error(httpcore.ConnectTimeout, deadline, error)
            except httpcore.ConnectError as error:
                failure = error
            else:
                _report_slow_connection(host, port, time.monotonic() - began, found_after)
                return Stream(stream)
        raise failure or httpcore.ConnectError(_("the name has no address"))


class Stream(httpcore.NetworkStream):
    """One connection of sync calls."""

    __slots__ = ("_socket", "_stream")

    def __init__(self, stream: httpcore.NetworkStream, *, in_tls: bool = False) -> None:
        """`in_tls`: TLS inside of TLS, as it leads through a proxy that speaks TLS itself."""
        self._stream = stream
        # why the socket: httpcore would grant each part of a write the whole timeout anew. TLS inside of TLS has none.
        self._socket: socket.socket | None = None if in_tls else stream.get_extra_info("socket")

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read at least one byte; an empty result is the end."""
        deadline = current_deadline()
        wait = longest_wait(timeout, deadline)
        if wait == 0.0:
            raise _timeout_error(httpcore.ReadTimeout, deadline)
        moving = _Moving(deadline)
        connection = self._socket
        try:
            if connection is None:
                data = self._stream.read(max_bytes, wait)
            else:
                connection.settimeout(wait)
                data = connection.recv(max_bytes)
        except (TimeoutError, httpcore.ReadTimeout) as error:
            moving.count_bytes(0)
            raise _timeout_error(httpcore.ReadTimeout, deadline, error) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error
        moving.count_bytes(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write the whole buffer."""
        rest = memoryview(buffer)
        while rest:
            deadline = current_deadline()
            wait = longest_wait(timeout, deadline)
            if wait == 0.0:
                raise _timeout_error(httpcore.WriteTimeout, deadline)
            moving = _Moving(deadline)
            try:
                sent = self._write_some(rest, wait)
            except (TimeoutError, httpcore.WriteTimeout) as error:
                moving.count_bytes(0)
                raise _timeout_error(httpcore.WriteTimeout, deadline, error) from error
            except OSError as error:
                raise httpcore.WriteError(str(error)) from error
            moving.count_bytes(sent)
            rest = rest[sent:]

    def _write_some(self, data: memoryview, wait: float | None) -> int:
        connection = self._socket
        if connection is None:
            self._stream.write(bytes(data), wait)
            return len(data)
        connection.settimeout(wait)
        return connection.send(data)

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Start TLS on this connection."""
        deadline = current_deadline()
        wait = longest_wait(timeout, deadline)
        if wait == 0.0:
            self.close()
            raise _timeout_error(httpcore.ConnectTimeout, deadline)
        in_tls = isinstance(self._socket, ssl.SSLSocket)
        began = time.monotonic()
        try:
            stream = Stream(self._stream.start_tls(ssl_context, server_hostname, wait), in_tls=in_tls)
        except httpcore.ConnectTimeout as error:
            raise _timeout_error(httpcore.ConnectTimeout, deadline, error) from error
        _report_slow_tls(server_hostname, time.monotonic() - began)
        return stream

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks of a stream, such as `is_readable`."""
        return self._stream.get_extra_info(info)


class AsyncNetwork(httpcore.AsyncNetworkBackend):
    """Opens sockets in an event loop of asyncio."""

    def __init__(self) -> None:
        self._backend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - here and below, the interface is httpcore's
        local_address: str | None = None,
        socket_options: SocketOptions | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the host; `timeout` includes looking up its name."""
        deadline = current_deadline()
        wait = longest_wait(timeout, deadline)
        if wait == 0.0:
            raise _timeout_error(httpcore.ConnectTimeout, deadline)
        began = time.monotonic()
        try:
            stream = AsyncStream(await self._backend.connect_tcp(host, port, wait, local_address, socket_options))
        except httpcore.ConnectTimeout as error:
            raise _timeout_error(httpcore.ConnectTimeout, deadline, error) from error
        except httpcore.ConnectError:
            raise
        except Exception as error:  # why all: anyio tries addresses in tasks, whose errors come as a group
            raise httpcore.ConnectError(type(error).__name__) from error
        _report_slow_connection(host, port, time.monotonic() - began, None)
        return stream


class AsyncStream(httpcore.AsyncNetworkStream):
    """One connection of async calls."""

    __slots__ = ("_stream",)

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """Read at least one byte; an empty result is the end."""
        deadline = current_deadline()
        wait = longest_wait(timeout, deadline)
        if wait == 0.0:
            raise _timeout_error(httpcore.ReadTimeout, deadline)
        moving = _Moving(deadline)
        try:
            data = await self._stream.read(max_bytes, wait)
        except httpcore.ReadTimeout as error:
            moving.count_bytes(0)
            raise _timeout_error(httpcore.ReadTimeout, deadline, error) from error
        moving.count_bytes(len(data))
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Write the whole buffer."""
        for start in range(0, len(buffer), _WRITTEN_AT_ONCE):
            piece = buffer[start : start + _WRITTEN_AT_ONCE]
            deadline = current_deadline()
            wait = longest_wait(timeout, deadline)
            if wait == 0.0:
                raise _timeout_error(httpcore.WriteTimeout, deadline)
            moving = _Moving(deadline)
            try:
                await self._stream.write(piece, wait)
            except httpcore.WriteTimeout as error:
                moving.count_bytes(0)
                raise _timeout_error(httpcore.WriteTimeout, deadline, error) from error
            moving.count_bytes(len(piece))

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """Start TLS on this connection."""
        deadline = current_deadline()
        wait = longest_wait(timeout, deadline)
        if wait == 0.0:
            await self.aclose()
            raise _timeout_error(httpcore.ConnectTimeout, deadline)
        began = time.monotonic()
        try:
            stream = AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, wait))
        except httpcore.ConnectTimeout as error:
            raise _timeout_error(httpcore.ConnectTimeout, deadline, error) from error
        _report_slow_tls(server_hostname, time.monotonic() - began)
        return stream

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks of a stream, such as `is_readable`."""
        return self._stream.get_extra_info(info)
