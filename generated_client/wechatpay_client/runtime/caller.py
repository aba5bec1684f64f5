# Generated from spec/ by `make generate`. Do not edit.
"""A client without its spec: settings, and calls by operation. `Client` adds the ways to write a call down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeVar

from .call_options import Timeout, explain_class
from .connections import DEFAULT_TIMEOUT, Connections
from .http_library import httpx
from .key_changes import OLD_FOR, KeyChanges
from .operation import Operation
from .pace import MIN_RATE
from .request import CallArguments
from .response import Response
from .retries import MOST_RETRIES
from .sender import Sender
from .servers import DEFAULT_BASE_URL, Servers
from .translation import gettext as _
from .unset import UNSET, Unset
from .validate_setting import Validate, read_setting

if TYPE_CHECKING:
    from wechatpay_auth import KeyRing, NotificationParser, PlatformKey, ReplayCache
    from wechatpay_auth.certificate_refresh import CertificateRefresher
    from wechatpay_auth.defaults import Defaults
    from wechatpay_auth.signer import AnySigner

    from .placed_call import Record
    from .telemetry import Telemetry

T = TypeVar("T")

_NOTHING: Mapping[str, object] = MappingProxyType({})
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
        timeout: Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        validate: Validate = True,
        retries: int = MOST_RETRIES,
        defaults: Defaults | None = None,
        record: Record | None = None,
        backup_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        trust_env: bool = True,
        min_rate: float | None = MIN_RATE,
        file_deadline: float | None = None,
        telemetry: Telemetry | bool = False,
    ) -> None:
        """No connection is made and no file is read here.

        `credentials` are the merchant's, a brand's, or what signs in their place. `certificates` keeps the platform's
        certificates in `keys` fresh, for merchants without the platform's public key. `timeout` is in seconds, for one
        wait on the network; `deadline` is what a call may take in all, its repetitions included (None: no end).
        `validate` says how requests are checked: "strict" refuses what the spec does not know, True sends it with an
        UnknownFieldWarning if it is no slip, and False switches the check off. `retries` is how often a call is
        repeated when that cannot do harm (0: never). What a call says itself of these four goes before it. `defaults`
        are what a call takes where it leaves a field out, such as `{"appid": "wx…", "notify_url": "https://…"}`.
        `record` is called with a PlacedCall before an order, a refund or whatever else has its final word later is
        sent: `wechatpay_bookkeeping.Watcher.record`, for example. What it raises keeps the call from being sent.
        `backup_url` is tried last when no connection can be made; for the platform's own `base_url` it is the official
        backup. `transport` and `async_transport` replace our connection pools. `proxy` is the address of one; without
        it, and unless `trust_env` is False, those of the environment are used (HTTPS_PROXY, NO_PROXY), as its
        SSL_CERT_FILE and SSL_CERT_DIR are. No proxy stands before a server on this machine. `min_rate` is how many
        bytes a second an upload or download must make at least, and `file_deadline` how many seconds it may take in all
        (None: any); they hold for files in place of `deadline`. `telemetry` tells OpenTelemetry of each call: True, or
        a Telemetry that names its providers; False imports nothing of it.

        Raises ConfigurationError for a setting that cannot be used, and for plain http to anywhere but this machine.
        """
        servers = Servers(base_url, backup_url)
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
            defaults=defaults,
            record=record,
            telemetry=telemetry,
        )
        self._key_changes = KeyChanges(self._sender)

    @classmethod
    def from_config(
        cls,
        path: str | PathLike[str] | None = None,
        *,
        timeout: Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        validate: Validate = True,
        retries: int = MOST_RETRIES,
        defaults: Defaults | Unset | None = UNSET,
        record: Record | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        trust_env: bool = True,
        min_rate: float | None = MIN_RATE,
        file_deadline: float | None = None,
        telemetry: Telemetry | bool = False,
    ) -> Self:
        """A client from `wechatpay.toml` or the `WECHATPAY_*` variables; the settings are those of `Client` itself.

        `defaults` that are given here stand in the place of those that are configured; None: there are none.

        Looked for in this order: `path`, `$WECHATPAY_CONFIG`, `./wechatpay.toml`. Variables go before the file and are
        enough without one. The file that `wechatpay sandbox` wrote is used where it is named (`WECHATPAY_SANDBOX=1`, or
        its path); at a terminal also where nothing else is found, with a SandboxConfigWarning.

        Raises ConfigurationError, which says where it looked and what is missing.
        """
        from wechatpay_auth.config import load_config  # tomllib and the key loaders: only needed here

        config = load_config(path, sandbox=None)
        client = cls(
            config.credentials,
            config.keys,
            certificates=config.certificates,
            base_url=config.base_url,
            timeout=timeout,
            deadline=deadline,
            validate=validate,
            retries=retries,
            defaults=config.defaults if isinstance(defaults, Unset) else defaults,
            record=record,
            proxy=proxy,
            trust_env=trust_env,
            min_rate=min_rate,
            file_deadline=file_deadline,
            telemetry=telemetry,
        )
        client._key_changes.origin = config.origin
        return client

    def reload(
        self,
        credentials: AnySigner | None = None,
        *,
        keys: Iterable[PlatformKey] = (),
        old_for: float = OLD_FOR,
    ) -> None:
        """Use new keys of the merchant from now on, while calls are under way and notifications come in.

        A client that was made by `from_config` reads its configuration again, if no `credentials` are given: the
        merchant's key and certificate, the APIv3 key, and keys of the platform. Else the `credentials` are used, and
        the platform's `keys` are trusted besides those that the client has.

        Calls under way end with the keys that they began with. The parsers of `notification_parser()` and the
        download of certificates follow; for `old_for` seconds (a day) they go on reading what is encrypted for the old
        APIv3 key and certificate. No key of the platform is removed: `client.keys.remove(serial)` does that.

        Raises ConfigurationError, which says what is wrong, also for another merchant or another base_url. The client
        then goes on with the old keys, and nothing has changed.
        """
        self._key_changes.reload(credentials, keys, old_for)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._sender.credentials!r}, base_url={self.base_url!r})"

    def __copy__(self) -> Self:
        return self.with_options()

    def __deepcopy__(self, memo: dict[int, Any]) -> NoReturn:
        raise TypeError(
            _(
                "a client cannot be copied deeply, since it holds keys and open connections; use the same one "
                "everywhere, or client.with_options(…) for one with other options that shares them"
            )
        )

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            _(
                "a client cannot be pickled, since it holds keys and open connections; make one in each process, "
                "by {name}.from_config() for example"
            ).format(name=type(self).__name__)
        )

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        validate: Validate | None = None,
        defaults: Defaults | Unset | None = UNSET,
        record: Record | Unset | None = UNSET,
    ) -> Self:
        """A client with these options in the place of this one's own, which stays as it is.

        It costs next to nothing: keys and connections are the same, so that closing either closes both. `defaults`
        takes the place of all defaults; None: there are none. `record` takes the place of the client's own, so that a
        call is recorded in a transaction of the merchant's. What is left out stays as it is here.

        Raises ConfigurationError, which names the option.
        """
        changed = object.__new__(type(self))
        changed.__dict__.update(self.__dict__)
        changed._sender = self._sender.with_options(
            timeout=timeout, retries=retries, deadline=deadline, defaults=defaults, record=record
        )
        changed._validate = self.validates(validate)
        return changed

    @property
    def mchid(self) -> str:
        """Number of the merchant who signs the calls; of a brand, its brand_id."""
        return self._sender.mchid

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

        Platform certificates that this client downloads are known to it, too, and it follows `reload`. `replay_cache`
        is as for NotificationParser: by default in this process's memory. Raises ConfigurationError without an APIv3
        key.
        """
        from wechatpay_auth.notification import NotificationParser  # only who is notified needs it

        source = self._key_changes.share_apiv3_keys()
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
        query: Mapping[str, object] = _NOTHING,
        body: object = UNSET,
        *,
        headers: Mapping[str, object] = _NOTHING,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[T]:
        """Make one call and return its verified reply.

        Raises InvalidRequest and the other kinds of NotSent (nothing left this machine), OutcomeUnknown (sent, the
        outcome cannot be read), APIStatusError (the platform refused), and IdentifierMismatch where the reply to a
        query is about another thing. `timeout`, `retries` and `deadline` go before those of the client.
        """
        try:
            sender = self._sender
        except AttributeError:
            raise _explain_class(self) from None
        if timeout is not UNSET or retries is not None:
            sender = sender.with_options(timeout=timeout, retries=retries)
        with sender.deadline(deadline).applies():
            return sender.call(CallArguments(operation, path, query, body, headers), validate=self.validates(validate))

    async def call_async(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object] = _NOTHING,
        body: object = UNSET,
        *,
        headers: Mapping[str, object] = _NOTHING,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[T]:
        """`call`, awaited."""
        try:
            sender = self._sender
        except AttributeError:
            raise _explain_class(self) from None
        if timeout is not UNSET or retries is not None:
            sender = sender.with_options(timeout=timeout, retries=retries)
        with sender.deadline(deadline).applies():
            arguments = CallArguments(operation, path, query, body, headers)
            return await sender.call_async(arguments, validate=self.validates(validate))

    def validates(self, given: Validate | None) -> Validate:
        """How a call is checked: as it says itself, or else by the setting of the client. Raises ConfigurationError."""
        return self._validate if given is None else read_setting(given)

    # --- connections -------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the connections of sync calls, and those of every client made by `with_options`.

        A call that would have to open a connection is refused from then on, by ClientClosed. Entering `with client:`
        opens the client again.
        """
        self._connections.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop and those of sync calls."""
        await self._connections.aclose()

    def __enter__(self) -> Self:
        self._connections.reopen()
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        self._connections.reopen()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()


def _explain_class(given: object) -> Exception:
    """The error for `call` of an object that is no client: it is an operation where `call` is that of the class."""
    if isinstance(given, Operation):
        return TypeError(explain_class())
    name = type(given).__name__
    return AttributeError(_("{name} has an __init__ of its own; call that of Client in it").format(name=name))
