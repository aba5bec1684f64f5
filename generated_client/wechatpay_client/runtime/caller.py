# Generated from spec/ by `make generate`. Do not edit.
"""A client without its spec: settings, and calls by operation. `Client` adds the ways to write a call down."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from types import MappingProxyType
from typing import TYPE_CHECKING, Self, TypeVar, cast

from msgspec import UNSET

from .connections import DEFAULT_TIMEOUT, Connections
from .http_library import httpx
from .model import Unset
from .operation import Operation
from .pace import MIN_RATE
from .request import CallArguments
from .response import Response
from .retries import MOST_RETRIES
from .sender import Sender
from .servers import DEFAULT_BASE_URL, Servers
from .validate_setting import Validate, read_setting

if TYPE_CHECKING:
    from wechatpay_auth import KeyRing, NotificationParser, ReplayCache
    from wechatpay_auth.apiv3_keys import APIv3KeySource
    from wechatpay_auth.certificate_refresh import CertificateRefresher
    from wechatpay_auth.signer import AnySigner

T = TypeVar("T")

_NO_HEADERS: Mapping[str, object] = MappingProxyType({})
DEFAULT_DEADLINE = 60.0
"""Seconds that a call may take in all: connecting, sending, the reply and every repetition."""


class Caller:
    """Validates, signs, sends and reads calls. `Client` adds the ways to write a call down."""

    def __init__(
        self,
        credentials: AnySigner,
        keys: KeyRing,
        *,
        certificates: CertificateRefresher | None = None,
        base_url: str = DEFAULT_BASE_URL,
        timeout: httpx.Timeout | float | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        validate: Validate = True,
        retries: int = MOST_RETRIES,
        backup_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        trust_env: bool = True,
        min_rate: float | None = MIN_RATE,
        file_deadline: float | None = None,
    ) -> None:
        """No connection is made and no file is read here.

        `credentials` are the merchant's, a brand's, or what signs in their place. `certificates` keeps the platform's
        certificates in `keys` fresh, for merchants without the platform's public key. `timeout` is in seconds, for one
        wait on the network; `deadline` is what a call may take in all, its repetitions included (None: no end).
        `validate` says how requests are checked: "strict" refuses what the spec does not know, True sends it with an
        UnknownFieldWarning if it is no slip, and False switches the check off. A call's own `validate=` goes before it,
        as its `deadline=` does. `retries` is how often a call is repeated when that cannot do harm (0:
        never). `backup_url` is tried last when no connection can be made; for the platform's own `base_url` it is the
        official backup. `transport` and `async_transport` replace our connection pools. `proxy` is the address of one;
        without it, and unless `trust_env` is False, those of the environment are used (HTTPS_PROXY, NO_PROXY), as its
        SSL_CERT_FILE and SSL_CERT_DIR are. No proxy stands before a server on this machine. `min_rate` is how many
        bytes a second an upload or download must make at least, and `file_deadline` how many seconds it may take in
        all (None: any); they hold for files in place of `deadline`.

        Raises ConfigurationError where `validate` is none of these, or where a URL is none, or is plain http to
        anywhere but this machine.
        """
        servers = Servers(base_url, backup_url)
        self._credentials = credentials
        self._validate = read_setting(validate)
        self._connections = Connections(
            local=servers.own.base_url.startswith("http:"),
            timeout=timeout,
            transport=transport,
            async_transport=async_transport,
            proxy=proxy,
            trust_env=trust_env,
            min_rate=min_rate,
            file_deadline=file_deadline,
        )
        self._sender = Sender(
            credentials,
            keys,
            servers=servers,
            connections=self._connections,
            certificates=certificates,
            retries=retries,
            deadline=deadline,
        )

    @classmethod
    def from_config(
        cls,
        path: str | PathLike[str] | None = None,
        *,
        timeout: httpx.Timeout | float | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        validate: Validate = True,
        retries: int = MOST_RETRIES,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        trust_env: bool = True,
        min_rate: float | None = MIN_RATE,
        file_deadline: float | None = None,
    ) -> Self:
        """A client from `wechatpay.toml` or the `WECHATPAY_*` variables; the settings are those of `Client` itself.

        Looked for in this order: `path`, `$WECHATPAY_CONFIG`, `./wechatpay.toml`. Variables go before the file and are
        enough without one. The file that `wechatpay sandbox` wrote is used where it is named (`WECHATPAY_SANDBOX=1`, or
        its path); at a terminal also where nothing else is found, with a SandboxConfigWarning.

        Raises ConfigurationError, which says where it looked and what is missing.
        """
        from wechatpay_auth.config import load_config  # tomllib and the key loaders: only needed here

        config = load_config(path, sandbox=None)
        return cls(
            config.credentials,
            config.keys,
            certificates=config.certificates,
            base_url=config.base_url,
            timeout=timeout,
            deadline=deadline,
            validate=validate,
            retries=retries,
            proxy=proxy,
            trust_env=trust_env,
            min_rate=min_rate,
            file_deadline=file_deadline,
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._credentials!r}, base_url={self.base_url!r})"

    @property
    def base_url(self) -> str:
        """Where calls go, without a trailing slash."""
        return self._sender.servers.own.base_url

    @property
    def keys(self) -> KeyRing:
        """The platform's keys; `keys.preferred` chooses the one that replies are asked to be signed with."""
        return self._sender.keys

    def notification_parser(self, *, replay_cache: ReplayCache | Unset | None = UNSET) -> NotificationParser:
        """What `webhooks.parse` and the views of `wechatpay_auth.frameworks` need, with this client's own keys.

        Platform certificates that this client downloads are known to it, too. `replay_cache` is as for
        NotificationParser: by default in this process's memory. Raises ConfigurationError without an APIv3 key.
        """
        from wechatpay_auth.notification import NotificationParser  # only who is notified needs it

        source = cast("APIv3KeySource", self._credentials)  # what signs in their place is refused there
        if isinstance(replay_cache, Unset):
            return NotificationParser(self.keys, source)
        return NotificationParser(self.keys, source, replay_cache=replay_cache)

    @property
    def sender(self) -> Sender:
        """The sender of this client's calls."""
        return self._sender

    # --- calling -----------------------------------------------------------------------------------------------------

    def call(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: object = UNSET,
        *,
        headers: Mapping[str, object] = _NO_HEADERS,
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[T]:
        """Make one call and return its verified reply.

        Raises InvalidRequest and the other kinds of NotSent (nothing left this machine), OutcomeUnknown (sent, the
        outcome cannot be read), APIStatusError (the platform refused), and IdentifierMismatch where the reply to a
        query is about another thing.
        """
        with self._sender.deadline(deadline).applies():
            return self._sender.call(
                CallArguments(operation, path, query, body, headers), validate=self.validates(validate)
            )

    async def call_async(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: object = UNSET,
        *,
        headers: Mapping[str, object] = _NO_HEADERS,
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[T]:
        """`call`, awaited."""
        with self._sender.deadline(deadline).applies():
            arguments = CallArguments(operation, path, query, body, headers)
            return await self._sender.call_async(arguments, validate=self.validates(validate))

    def validates(self, given: Validate | None) -> Validate:
        """How a call is checked: as it says itself, or else by the setting of the client. Raises ConfigurationError."""
        return self._validate if given is None else read_setting(given)

    # --- connections -------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the connections of sync calls. The client opens new ones if it is used again."""
        self._connections.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop and those of sync calls."""
        await self._connections.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()
