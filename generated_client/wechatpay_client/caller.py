# Generated from spec/ by `make generate`. Do not edit.
"""One call, from arguments to verified reply. Sync and async share all but the sending."""

from __future__ import annotations

import logging
import ssl
import sys
import threading
import warnings
from collections.abc import AsyncGenerator, Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar
from weakref import WeakKeyDictionary, finalize

import httpx
import msgspec
from msgspec import UNSET
from wechatpay_auth.errors import (
    ConfigurationError,
    HostNotAllowed,
    OutcomeUnknown,
    ResponseUnreadable,
    WeChatPayError,
    error_from_reply,
)
from wechatpay_auth.hosts import OFFICIAL_HOSTS, check_host
from wechatpay_auth.httpx_auth import UNSIGNED_REPLY, WeChatPayAuth, transport_error

from .errors import InvalidRequest, RetiredOperationWarning
from .operation import Operation
from .response import Response
from .validation import validate_call
from .wire import NotPlain, UnsafePath, has_whole_float, plain, query_string

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from wechatpay_auth import KeyRing, MerchantCredentials

T = TypeVar("T")

DEFAULT_BASE_URL = "https://api.mch.weixin.qq.com"
DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
# The platform closes an idle connection after 8 seconds; giving it up after 7 avoids writing into a closed one.
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=7.0)

USER_AGENT = b"wechatpay-client/0.1.0 (Python)"
_PACKAGE_FOLDER = str(Path(__file__).parent)

logger = logging.getLogger("wechatpay_client")


class Caller:
    """Validates, signs, sends and reads calls. `Client` adds the ways to write a call down."""

    def __init__(
        self,
        credentials: MerchantCredentials,
        keys: KeyRing,
        *,
        base_url: str = DEFAULT_BASE_URL,
        timeout: httpx.Timeout | float | None = DEFAULT_TIMEOUT,
        validate: bool = True,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """No connection is made and no file is read here.

        `timeout` is in seconds. `validate=False` switches the check of requests off for every call of this client; a
        call's own `validate=` goes before it. `transport` and `async_transport` replace httpx's connection pools.

        Raises ConfigurationError where `base_url` is no URL, or is plain http to anywhere but this machine.
        """
        self._credentials = credentials
        self._origin, self._base_path, host = _split_base_url(base_url)
        self._host = host
        self._auth = WeChatPayAuth(credentials, keys, allowed_hosts={*OFFICIAL_HOSTS, host})
        self._keys = keys
        self._timeout = timeout
        self._validate = validate
        self._transport = transport
        self._async_transport = async_transport
        self._sync_client: httpx.Client | None = None
        # An async pool belongs to the event loop that opened it; a second asyncio.run gets its own.
        self._async_pools: WeakKeyDictionary[AbstractEventLoop, _AsyncPool] = WeakKeyDictionary()
        self._ssl_context: ssl.SSLContext | None = None
        self._opening = threading.Lock()
        netloc = httpx.URL(self._origin).netloc
        self._headers = [(b"Host", netloc), (b"Accept", b"application/json"), (b"User-Agent", USER_AGENT)]

    @classmethod
    def from_config(cls, path: str | PathLike[str] | None = None) -> Self:
        """A client from `wechatpay.toml` or the `WECHATPAY_*` variables.

        Looked for in this order: `path`, `$WECHATPAY_CONFIG`, `./wechatpay.toml`, the file that `wechatpay sandbox`
        wrote. Variables go before the file and are enough without one.

        Raises ConfigurationError, which says where it looked and what is missing.
        """
        from wechatpay_auth.config import load_config  # tomllib and the key loaders: only needed here

        config = load_config(path)
        return cls(config.credentials, config.keys, base_url=config.base_url)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(mchid={self._credentials.mchid!r}, base_url={self.base_url!r})"

    @property
    def base_url(self) -> str:
        """Where calls go, without a trailing slash."""
        return self._origin + self._base_path

    @property
    def keys(self) -> KeyRing:
        """The platform's keys; `keys.preferred` chooses the one that replies are asked to be signed with."""
        return self._keys

    # --- calling -----------------------------------------------------------------------------------------------------

    def call(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: object = UNSET,
        *,
        validate: bool | None = None,
    ) -> Response[T]:
        """Make one call and return its verified reply.

        Raises InvalidRequest and the other kinds of NotSent (nothing left this machine), OutcomeUnknown (sent, the
        outcome cannot be read) or APIStatusError (the platform refused).
        """
        request = self._request(operation, path, query, body, validate)
        try:
            reply = self._open().send(request, auth=self._auth, follow_redirects=False)
            return self._read(operation, reply)
        except OutcomeUnknown as error:
            raise _with_context(error, operation, path, body) from error.__cause__
        except httpx.HTTPError as error:
            raise _with_context(transport_error(error), operation, path, body) from error

    async def call_async(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: object = UNSET,
        *,
        validate: bool | None = None,
    ) -> Response[T]:
        """`call`, awaited."""
        request = self._request(operation, path, query, body, validate)
        try:
            client = await self._open_async()
            reply = await client.send(request, auth=self._auth, follow_redirects=False)
            return self._read(operation, reply)
        except OutcomeUnknown as error:
            raise _with_context(error, operation, path, body) from error.__cause__
        except httpx.HTTPError as error:
            raise _with_context(transport_error(error), operation, path, body) from error

    def _request(
        self,
        operation: Operation[Any],
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: object,
        validate: bool | None,
    ) -> httpx.Request:
        """The request as it will be sent, all but signed."""
        if operation.retired is not None:
            _warn_retired(operation)
        try:
            data: dict[str, Any] = {"path": plain(path), "query": plain(query)}
            if body is not UNSET:
                data["body"] = plain(body)
            target = operation.fill(data["path"])
        except (NotPlain, UnsafePath):
            raise InvalidRequest(operation.id, validate_call(operation, path, query, body)) from None
        if self._validate if validate is None else validate:
            check = operation.request_check
            if not check.is_valid(data) or has_whole_float(data):
                violations = validate_call(operation, path, query, body)
                if violations:
                    raise InvalidRequest(operation.id, violations)
        if data["query"]:
            target = f"{target}?{query_string(data['query'])}"
        headers = self._headers
        content = b""
        if "body" in data:
            content = msgspec.json.encode(data["body"])
            headers = [
                *headers,
                (b"Content-Type", b"application/json"),
                (b"Content-Length", b"%d" % len(content)),
            ]
        elif operation.method != "GET":
            headers = [*headers, (b"Content-Length", b"0")]
        # Built by hand: httpx would merge defaults and parse the address twice, a third of the cost of a request.
        return httpx.Request(
            operation.method,
            f"{self._origin}{self._base_path}{target}",
            headers=headers,
            stream=httpx.ByteStream(content),
            extensions={UNSIGNED_REPLY: True} if operation.unsigned_reply else None,
        )

    def _read(self, operation: Operation[T], reply: httpx.Response) -> Response[T]:
        """The verified reply as a Response, or the error that it is."""
        status, content = reply.status_code, reply.content
        if not 200 <= status < 300:
            raise error_from_reply(status, reply.headers, content)
        data = None
        if content and operation.json_reply(reply.headers):
            try:
                data = msgspec.json.decode(content)
            except ValueError:  # not JSON, or not UTF-8
                raise _unreadable(f"status {status}, but the body is not JSON", reply) from None
        elif operation.reply is not None and status == 200:
            raise _unreadable(f"status {status} without the JSON body that is due", reply)
        if operation.reply is not None and content and not operation.reply_check.is_valid({"response": data}):
            response = Response(operation, status, reply.headers, content, data)
            places = ", ".join(f"{found.pointer or '/'} ({found.rule})" for found in response.violations())
            logger.warning("the reply of %s differs from the spec: %s", operation.id, places)
            return response
        return Response(operation, status, reply.headers, content, data)

    # --- connections -------------------------------------------------------------------------------------------------

    def _open(self) -> httpx.Client:
        client = self._sync_client
        if client is None:
            with self._opening:
                client = self._sync_client
                if client is None:
                    client = httpx.Client(
                        timeout=self._timeout,
                        limits=LIMITS,
                        verify=self._tls(),
                        transport=self._transport,
                        trust_env=not self._local,
                    )
                    finalize(self, client.close)
                    self._sync_client = client
        return client

    async def _open_async(self) -> httpx.AsyncClient:
        from asyncio import get_running_loop  # 10 ms, which a sync program need not pay

        loop = get_running_loop()
        pool = self._async_pools.get(loop)
        if pool is None:
            pool = self._async_pools[loop] = _AsyncPool(
                httpx.AsyncClient(
                    timeout=self._timeout,
                    limits=LIMITS,
                    verify=self._tls(),
                    transport=self._async_transport,
                    trust_env=not self._local,
                )
            )
            await pool.tie_to_loop()
        return pool.client

    @property
    def _local(self) -> bool:
        """A server on this machine: no proxy of the environment stands between, and no TLS."""
        return self._origin.startswith("http:")

    def _tls(self) -> ssl.SSLContext:
        """One context for every pool: reading the authorities takes 20 ms. Without TLS, one that trusts nobody."""
        if self._ssl_context is None:
            local = self._local
            self._ssl_context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if local else httpx.create_ssl_context()
        return self._ssl_context

    def close(self) -> None:
        """Close the connections of sync calls. The client opens new ones if it is used again."""
        client, self._sync_client = self._sync_client, None
        if client is not None:
            client.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop and those of sync calls."""
        from asyncio import get_running_loop

        pool = self._async_pools.pop(get_running_loop(), None)
        if pool is not None:
            await pool.aclose()
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()


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


def _split_base_url(base_url: str) -> tuple[str, str, str]:
    """Origin, path without trailing slash, and host. Raises ConfigurationError for what cannot be signed for."""
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(f"base_url {base_url!r} is not a URL; an example: {DEFAULT_BASE_URL}") from error
    if url.scheme not in ("http", "https") or not url.host or url.query or url.fragment or url.userinfo:
        raise ConfigurationError(
            f"base_url {base_url!r} must be scheme, host, port and path only, like {DEFAULT_BASE_URL}"
        )
    try:
        check_host(url.scheme, url.host, {url.host})
    except HostNotAllowed as error:
        raise ConfigurationError(f"base_url {base_url!r}: {error}") from None
    origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
    return origin, url.raw_path.decode("ascii").rstrip("/"), url.host


def _warn_retired(operation: Operation[Any]) -> None:
    """Warn at the line outside this package that asked for the call, whichever way it was written."""
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE_FOLDER):
        level, frame = level + 1, frame.f_back
    message = f"{operation.id} went out of service on {operation.retired}"
    warnings.warn(message, RetiredOperationWarning, stacklevel=level)


def _unreadable(what: str, reply: httpx.Response) -> ResponseUnreadable:
    return ResponseUnreadable(what, status_code=reply.status_code, headers=reply.headers, content=reply.content)


def _with_context(
    error: WeChatPayError, operation: Operation[Any], path: Mapping[str, object], body: object
) -> WeChatPayError:
    """Tell an unknown outcome which operation it was and by which number the platform knows the request."""
    if isinstance(error, OutcomeUnknown):
        error.operation = operation.id
        if operation.idempotency is not None:
            field = operation.idempotency.key
            value = _field(body, field)
            error.idempotency_field = field
            error.idempotency_value = value if value is not None else _field(path, field)
    return error


def _field(data: object, field: str) -> str | None:
    value = plain(data) if data is not UNSET else None
    for part in field.split("/"):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) else None
