"""Sends calls: signs, sends, judges the reply, repeats where that can do no harm, and says what became of it.

Calls, lists in pages, uploads and downloads all go through here. Sync and async share all but the waiting.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar

from wechatpay_auth.errors import (
    APIStatusError,
    AuthenticationFailed,
    CannotResolve,
    ConfigurationError,
    NoResponse,
    NotFound,
    OutcomeUnknown,
    ResponseUnreadable,
    WeChatPayError,
)
from wechatpay_auth.hosts import certificates_path
from wechatpay_auth.httpx_auth import WeChatPayAuth
from wechatpay_auth.interruption import attach_outcome
from wechatpay_auth.request_extensions import HANDED_OVER, SIGN_BODY
from wechatpay_auth.transport_errors import transport_error

from .call_options import Timeout, read_retries
from .connections import check_timeout
from .deadline import Deadline, current_deadline
from .defaults import fill_defaults
from .http_library import httpx
from .operation import Operation, UndescribedOperation
from .reply import read_reply, read_reply_async, refusal_error, unreadable_reply
from .request import CallArguments, PreparedRequest, prepare_request
from .response import Response
from .retries import FAILED, Sendings, may_repeat, must_query_instead
from .translation import gettext as _
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth import KeyRing
    from wechatpay_auth.certificate_refresh import CertificateRefresher
    from wechatpay_auth.defaults import Defaults, DefaultValues
    from wechatpay_auth.explanation import Explanation
    from wechatpay_auth.resolution import AnyResolution
    from wechatpay_auth.signer import AnySigner

    from .call_log import CallLog
    from .call_spans import CallTelemetry, ObservedCall
    from .connections import Connections
    from .placed_call import Record
    from .resolution import Query
    from .servers import Server, Servers
    from .telemetry import Telemetry
    from .validate_setting import Validate

T = TypeVar("T")
R = TypeVar("R")

logger = logging.getLogger("wechatpay_client")


class Signing(NamedTuple):
    """What signs requests and opens encrypted replies. A sending keeps the one that it began with."""

    auth: WeChatPayAuth
    credentials: AnySigner


class _InForce:
    """What signs from now on, shared by a client and those that `with_options` made of it."""

    __slots__ = ("signing",)

    def __init__(self, signing: Signing) -> None:
        self.signing = signing


class Sender:
    """Sends the calls of one client."""

    def __init__(
        self,
        credentials: AnySigner,
        keys: KeyRing,
        *,
        servers: Servers,
        connections: Connections,
        certificates: CertificateRefresher | None,
        retries: int,
        deadline: float | None,
        defaults: Defaults | None,
        record: Record | None,
        telemetry: Telemetry | bool,
    ) -> None:
        """`deadline`: seconds that a call may take in all, unless it says otherwise; None: as long as it likes.

        Raises ConfigurationError, which names the setting.
        """
        self.connections = connections
        self.servers = servers
        self.keys = keys
        self.certificates = certificates
        self._in_force = _InForce(self.make_signing(credentials))
        self._retries = read_retries(retries)
        self._seconds = deadline
        self._timeouts: dict[str, float | None] | None = None
        """Seconds of one wait each, where they are others than those of the connections."""
        self._defaults = _read_defaults(defaults)
        self._record = record
        self._telemetry = _start_telemetry(telemetry)
        self._list_certificates = UndescribedOperation("GET", certificates_path(servers.own.host))

    @property
    def auth(self) -> WeChatPayAuth:
        """What signs the next sending and verifies its reply."""
        return self._in_force.signing.auth

    @property
    def credentials(self) -> AnySigner:
        """The credentials in force."""
        return self._in_force.signing.credentials

    @property
    def mchid(self) -> str:
        """Number of the merchant, or of the brand, who signs."""
        return identity(self._in_force.signing.credentials)

    def make_signing(self, credentials: AnySigner) -> Signing:
        """What would sign with these credentials. Raises ConfigurationError."""
        auth = WeChatPayAuth(credentials, self.keys, allowed_hosts=self.servers.hosts, certificates=self.certificates)
        return Signing(auth, credentials)

    def use(self, signing: Signing) -> None:
        """Sign with these credentials from the next sending on."""
        self._in_force.signing = signing

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        defaults: Defaults | Unset | None = UNSET,
        record: Record | Unset | None = UNSET,
    ) -> Self:
        """A sender with these options in the place of its own; connections, keys and servers are the same.

        Raises ConfigurationError, which names the option.
        """
        changed = object.__new__(type(self))
        changed.__dict__.update(self.__dict__)
        if not isinstance(timeout, Unset):
            changed._timeouts = check_timeout(timeout).as_dict()
        if retries is not None:
            changed._retries = read_retries(retries)
        if not isinstance(deadline, Unset):
            changed._seconds = deadline
        if not isinstance(defaults, Unset):
            changed._defaults = _read_defaults(defaults)
        if not isinstance(record, Unset):
            changed._record = record
        return changed

    def deadline(self, seconds: float | Unset | None = UNSET) -> Deadline:
        """The deadline of a call that begins now, after its own `seconds` or those of the client. None: no deadline.

        One of the call's own covers its file as well.
        """
        if isinstance(seconds, Unset):
            return Deadline.start(self._seconds)
        return Deadline.start(seconds, covers_files=True)

    # --- a call with a JSON body, or none ----------------------------------------------------------------------------

    def call(self, arguments: CallArguments, *, validate: Validate) -> Response[Any]:
        """Make one call and return its verified reply.

        Raises InvalidRequest and the other kinds of NotSent, OutcomeUnknown, APIStatusError, and IdentifierMismatch.
        """
        if self.lacks_key(arguments.operation):
            self.call(CallArguments(self._list_certificates, {}, {}), validate=False)
        arguments = self.fill(arguments)
        return self.send(arguments, self.prepare(arguments, validate=validate))

    async def call_async(self, arguments: CallArguments, *, validate: Validate) -> Response[Any]:
        """`call`, awaited."""
        if self.lacks_key(arguments.operation):
            await self.call_async(CallArguments(self._list_certificates, {}, {}), validate=False)
        arguments = self.fill(arguments)
        return await self.send_async(arguments, self.prepare(arguments, validate=validate))

    def fill(self, arguments: CallArguments) -> CallArguments:
        """The arguments of a call with the client's defaults where it leaves a field out."""
        operation = arguments.operation
        return (
            fill_defaults(arguments, self._defaults)
            if operation.query_defaults or operation.body_defaults
            else arguments
        )

    def prepare(self, arguments: CallArguments, *, validate: Validate, with_file: bool = False) -> PreparedRequest:
        """The request of a call; see `prepare_request`."""
        return prepare_request(arguments, self.keys, validate=validate, with_file=with_file)

    def lacks_key(self, operation: Operation[Any]) -> bool:
        """Whether fields are to be encrypted with a certificate that is still to be downloaded."""
        return operation.sensitive_call and self.certificates is not None and self.keys.preferred is None

    def send(self, arguments: CallArguments, request: PreparedRequest) -> Response[Any]:
        """Send a prepared request, repeated where that can do no harm. The log and telemetry tell what became of it."""
        if self._record is not None:
            self._note(self._record, arguments)
        if self._telemetry is None and not logger.isEnabledFor(logging.INFO):
            return self._send(arguments, request, None)
        with self._observe(arguments.operation) as observed:
            return observed.take(self._send(arguments, request, observed))

    async def send_async(self, arguments: CallArguments, request: PreparedRequest) -> Response[Any]:
        """`send`, awaited."""
        if self._record is not None:
            await self._note_async(self._record, arguments)
        if self._telemetry is None and not logger.isEnabledFor(logging.INFO):
            return await self._send_async(arguments, request, None)
        with self._observe(arguments.operation) as observed:
            return observed.take(await self._send_async(arguments, request, observed))

    def _note(self, record: Record, arguments: CallArguments) -> None:
        """Have a call that places something recorded before it is sent. What recording raises keeps it from that."""
        from .placed_call import describe_if_asked_for  # only who records needs it

        placed = describe_if_asked_for(arguments, self.mchid)
        if placed is None:
            return
        recorded = record(placed)
        if hasattr(recorded, "__await__"):
            if hasattr(recorded, "close"):
                recorded.close()
            raise ConfigurationError(
                _("record= of the client is a coroutine, and this call is not awaited; give one that is no coroutine")
            )

    async def _note_async(self, record: Record, arguments: CallArguments) -> None:
        """`_note`, awaited where `record` gives something to await."""
        from .placed_call import describe_if_asked_for

        placed = describe_if_asked_for(arguments, self.mchid)
        if placed is None:
            return
        recorded = record(placed)
        if isinstance(recorded, Awaitable):
            await recorded

    def _send(
        self, arguments: CallArguments, request: PreparedRequest, observed: CallLog | ObservedCall | None
    ) -> Response[Any]:
        server = self.servers.find_server(arguments.operation)

        def exchange(server: Server) -> Response[Any]:
            if observed is None:
                return self._exchange(arguments, request, server)
            with observed.sending(server) as sending:
                return sending.take(self._exchange(arguments, request, server))

        try:
            return exchange(server)
        except FAILED as error:
            try:
                return self.repeat(error, arguments, server, exchange)
            except OutcomeUnknown as unknown:
                if not self._retries or not must_query_instead(unknown, arguments.operation):
                    raise
                return self._ask(arguments, unknown)

    async def _send_async(
        self, arguments: CallArguments, request: PreparedRequest, observed: CallLog | ObservedCall | None
    ) -> Response[Any]:
        server = self.servers.find_server(arguments.operation)

        async def exchange(server: Server) -> Response[Any]:
            if observed is None:
                return await self._exchange_async(arguments, request, server)
            with observed.sending(server) as sending:
                return sending.take(await self._exchange_async(arguments, request, server))

        try:
            return await exchange(server)
        except FAILED as error:
            try:
                return await self.repeat_async(error, arguments, server, exchange)
            except OutcomeUnknown as unknown:
                if not self._retries or not must_query_instead(unknown, arguments.operation):
                    raise
                return await self._ask_async(arguments, unknown)

    def _exchange(self, arguments: CallArguments, prepared: PreparedRequest, server: Server) -> Response[Any]:
        request, signing = prepared.build_request(server), self._in_force.signing
        self._apply_options(request)
        try:
            try:
                reply = self.connections.open().send(request, auth=signing.auth, follow_redirects=False)
            except WeChatPayError:
                raise
            except Exception as error:
                raise transport_error(error, request) from error
            try:
                return read_reply(arguments.operation, prepared, reply, signing.credentials)
            except WeChatPayError:
                raise
            except Exception as error:
                raise unreadable_reply(reply, error) from error
        except WeChatPayError as error:
            self._complete(error, arguments, request)
            raise
        except BaseException as interruption:
            self._interrupt(interruption, arguments, request)
            raise

    async def _exchange_async(
        self, arguments: CallArguments, prepared: PreparedRequest, server: Server
    ) -> Response[Any]:
        request, signing = prepared.build_request(server), self._in_force.signing
        self._apply_options(request)
        try:
            try:
                client = await self.connections.open_async()
                reply = await client.send(request, auth=signing.auth, follow_redirects=False)
            except WeChatPayError:
                raise
            except Exception as error:
                raise transport_error(error, request) from error
            try:
                return await read_reply_async(arguments.operation, prepared, reply, signing.credentials)
            except WeChatPayError:
                raise
            except Exception as error:
                raise unreadable_reply(reply, error) from error
        except WeChatPayError as error:
            self._complete(error, arguments, request)
            raise
        except BaseException as interruption:
            self._interrupt(interruption, arguments, request)
            raise

    def _apply_options(self, request: httpx.Request) -> None:
        """Give a request what this client says of all its requests."""
        if self._timeouts is not None:
            request.extensions["timeout"] = self._timeouts
        if self._telemetry is not None:
            self._telemetry.propagate(request.headers)

    def _observe(self, operation: Operation[Any]) -> CallLog | ObservedCall:
        """What observes a call that is about to begin: telemetry, the log, or both."""
        from .call_log import CallLog  # only who reads the log, or has telemetry, needs it

        log = CallLog(operation.id)
        if self._telemetry is None:
            return log
        return self._telemetry.observe(operation, log if logger.isEnabledFor(logging.INFO) else None)

    # --- a file that is asked for ------------------------------------------------------------------------------------

    def open(
        self, arguments: CallArguments, server: Server, request_to: Callable[[Server], httpx.Request]
    ) -> httpx.Response:
        """The successful reply to a request for a file, its body still to be read; asked for again like any query."""
        if self._telemetry is None and not logger.isEnabledFor(logging.INFO):
            return self._open(arguments, server, request_to, None)
        with self._observe(arguments.operation) as observed:
            return observed.take(self._open(arguments, server, request_to, observed))

    async def open_async(
        self, arguments: CallArguments, server: Server, request_to: Callable[[Server], httpx.Request]
    ) -> httpx.Response:
        """`open`, awaited."""
        if self._telemetry is None and not logger.isEnabledFor(logging.INFO):
            return await self._open_async(arguments, server, request_to, None)
        with self._observe(arguments.operation) as observed:
            return observed.take(await self._open_async(arguments, server, request_to, observed))

    def _open(
        self,
        arguments: CallArguments,
        server: Server,
        request_to: Callable[[Server], httpx.Request],
        observed: CallLog | ObservedCall | None,
    ) -> httpx.Response:
        def exchange(server: Server) -> httpx.Response:
            if observed is None:
                return self._exchange_file(arguments, request_to(server))
            with observed.sending(server) as sending:
                return sending.take(self._exchange_file(arguments, request_to(server)))

        try:
            return exchange(server)
        except FAILED as error:
            return self.repeat(error, arguments, server, exchange)

    async def _open_async(
        self,
        arguments: CallArguments,
        server: Server,
        request_to: Callable[[Server], httpx.Request],
        observed: CallLog | ObservedCall | None,
    ) -> httpx.Response:
        async def exchange(server: Server) -> httpx.Response:
            if observed is None:
                return await self._exchange_file_async(arguments, request_to(server))
            with observed.sending(server) as sending:
                return sending.take(await self._exchange_file_async(arguments, request_to(server)))

        try:
            return await exchange(server)
        except FAILED as error:
            return await self.repeat_async(error, arguments, server, exchange)

    def _exchange_file(self, arguments: CallArguments, request: httpx.Request) -> httpx.Response:
        from wechatpay_auth.bills.download import open_download

        self._apply_options(request)
        try:
            return open_download(self.connections.open(), request, self.auth)
        except WeChatPayError as error:
            judged = _judge_download(error, arguments.operation)
            self._complete(judged, arguments, request)
            raise judged from judged.__cause__

    async def _exchange_file_async(self, arguments: CallArguments, request: httpx.Request) -> httpx.Response:
        from wechatpay_auth.bills.download import open_download_async

        self._apply_options(request)
        try:
            return await open_download_async(await self.connections.open_async(), request, self.auth)
        except WeChatPayError as error:
            judged = _judge_download(error, arguments.operation)
            self._complete(judged, arguments, request)
            raise judged from judged.__cause__

    # --- after a sending that failed ---------------------------------------------------------------------------------

    def repeat(
        self, error: WeChatPayError, arguments: CallArguments, server: Server, exchange: Callable[[Server], R]
    ) -> R:
        """Repeat an exchange where that can do no harm, with the backup at last; or raise what the call ends with."""
        deadline = current_deadline() or Deadline.start(None)
        if not self._retries or not may_repeat(error, arguments):
            raise error from error.__cause__
        sendings = Sendings(arguments, error, self._retries, deadline)
        backup = self.servers.find_backup(server)
        try:
            return sendings.run(lambda: exchange(server), None if backup is None else lambda: exchange(backup))
        except WeChatPayError:
            raise
        except BaseException as interruption:
            sendings.interrupt(interruption)
            raise

    async def repeat_async(
        self,
        error: WeChatPayError,
        arguments: CallArguments,
        server: Server,
        exchange: Callable[[Server], Awaitable[R]],
    ) -> R:
        """`repeat`, awaited."""
        deadline = current_deadline() or Deadline.start(None)
        if not self._retries or not may_repeat(error, arguments):
            raise error from error.__cause__
        sendings = Sendings(arguments, error, self._retries, deadline)
        backup = self.servers.find_backup(server)
        try:
            return await sendings.run_async(
                lambda: exchange(server), None if backup is None else lambda: exchange(backup)
            )
        except WeChatPayError:
            raise
        except BaseException as interruption:
            sendings.interrupt(interruption)
            raise

    def _complete(self, error: WeChatPayError, arguments: CallArguments, request: httpx.Request) -> None:
        """Complete an error with the facts of its call."""
        if isinstance(error, AuthenticationFailed) and not arguments.operation.unsigned_request:
            error.explanation = self._explain(request, error)
        if isinstance(error, OutcomeUnknown):
            # only what went wrong needs them
            from .placed_call import describe_if_asked_for
            from .resolution import idempotency_value

            operation = arguments.operation
            error.placed_call = describe_if_asked_for(arguments, self.mchid)
            error.sent_at = request.extensions.get(HANDED_OVER) or None
            error.operation = operation.id
            if operation.idempotency is not None:
                error.idempotency_field = operation.idempotency.key
                error.idempotency_value = idempotency_value(
                    operation, arguments.path, arguments.body, arguments.headers
                )
            error.set_resolver(lambda: self.resolve(arguments, error), lambda: self.resolve_async(arguments, error))

    def _interrupt(self, interruption: BaseException, arguments: CallArguments, request: httpx.Request) -> None:
        """Attach to a cancellation, or to Ctrl-C, that the request may have taken effect."""
        if not arguments.operation.changes_state or not request.extensions.get(HANDED_OVER):
            return
        kind = type(interruption).__name__
        unknown = NoResponse(
            _(
                "the call was interrupted ({kind}) when its request may have been on its way; whether it took "
                "effect is unknown"
            ).format(kind=kind)
        )
        self._complete(unknown, arguments, request)
        attach_outcome(interruption, unknown)

    def _explain(self, request: httpx.Request, refusal: AuthenticationFailed) -> Explanation:
        """Why the platform did not accept the signature."""
        from wechatpay_auth.explanation import SignedRequest, explain  # only a refused signature needs it

        headers = request.headers
        meta = request.extensions.get(SIGN_BODY)
        signed = SignedRequest(
            request.method,
            request.url.raw_path,
            request.content if meta is None else meta,
            headers.get("Authorization"),
            request.url.netloc.decode("ascii"),
            headers.get("Wechatpay-Serial"),
        )
        return explain(signed, refusal, mchid=self.mchid, serial=self.credentials.serial)

    # --- finding out -------------------------------------------------------------------------------------------------

    def _build_query(self, arguments: CallArguments) -> Query:
        from .resolution import build_query

        call = arguments
        return build_query(call.operation, call.path, call.query, call.body, self.mchid, call.headers)

    def resolve(self, arguments: CallArguments, unknown: OutcomeUnknown) -> AnyResolution[Response[Any]]:
        """Ask by the query operation that the spec names what became of a call. Raises CannotResolve."""
        from .resolution import read_absence, read_resolution

        query, asked_at = self._build_query(arguments), datetime.now(UTC)
        try:
            with (current_deadline() or self.deadline()).applies():
                return read_resolution(arguments, self.call(CallArguments(*query), validate=True))
        except NotFound as refusal:
            return read_absence(arguments, query.operation, refusal, asked_at, unknown)
        except CannotResolve:
            raise
        except WeChatPayError as error:
            raise _query_failed(arguments, query, error) from error

    async def resolve_async(self, arguments: CallArguments, unknown: OutcomeUnknown) -> AnyResolution[Response[Any]]:
        """`resolve`, awaited."""
        from .resolution import read_absence, read_resolution

        query, asked_at = self._build_query(arguments), datetime.now(UTC)
        try:
            with (current_deadline() or self.deadline()).applies():
                return read_resolution(arguments, await self.call_async(CallArguments(*query), validate=True))
        except NotFound as refusal:
            return read_absence(arguments, query.operation, refusal, asked_at, unknown)
        except CannotResolve:
            raise
        except WeChatPayError as error:
            raise _query_failed(arguments, query, error) from error

    def _ask(self, arguments: CallArguments, unknown: OutcomeUnknown) -> Response[Any]:
        """Ask what became of a call that must not be repeated. Raises the unknown outcome with what was learnt."""
        deadline = current_deadline() or Deadline.start(None)
        try:
            from .asking import ask_until_known, result_or_raise  # only payment codes come here

            found = ask_until_known(lambda: self.resolve(arguments, unknown), self._retries, deadline)
        except WeChatPayError:
            raise
        except BaseException as interruption:
            attach_outcome(interruption, unknown)
            raise
        return result_or_raise(arguments, unknown, found)

    async def _ask_async(self, arguments: CallArguments, unknown: OutcomeUnknown) -> Response[Any]:
        """`_ask`, awaited."""
        deadline = current_deadline() or Deadline.start(None)
        try:
            from .asking import ask_until_known_async, result_or_raise

            found = await ask_until_known_async(lambda: self.resolve_async(arguments, unknown), self._retries, deadline)
        except WeChatPayError:
            raise
        except BaseException as interruption:
            attach_outcome(interruption, unknown)
            raise
        return result_or_raise(arguments, unknown, found)


def identity(credentials: AnySigner) -> str:
    """Number of the merchant, or of the brand, that these credentials are of."""
    return credentials.brand_id if hasattr(credentials, "brand_id") else credentials.mchid


def _read_defaults(given: Defaults | None) -> DefaultValues | None:
    if given is None:
        return None
    from wechatpay_auth.defaults import read_defaults  # only who sets some needs it

    return read_defaults(given)


def _start_telemetry(given: Telemetry | bool) -> CallTelemetry | None:
    if given is False:
        return None
    from .telemetry import read_telemetry  # only who asks for it needs it

    telemetry = read_telemetry(given)
    from .call_spans import CallTelemetry  # with OpenTelemetry, which is there now

    return CallTelemetry(telemetry)


def _judge_download(error: WeChatPayError, operation: Operation[Any]) -> WeChatPayError:
    """The error for a refused file by the spec's table of codes. Any other error is returned as it is."""
    if not isinstance(error, APIStatusError | ResponseUnreadable) or error.status_code is None:
        return error
    if 200 <= error.status_code < 300 or error.headers is None:
        return error
    verified = isinstance(error, APIStatusError) and error.verified
    return refusal_error(operation, error.status_code, error.headers, error.content, verified=verified)


def _query_failed(arguments: CallArguments, query: Query, error: WeChatPayError) -> CannotResolve:
    return CannotResolve(
        _("what became of {id} stays unknown, since {query} failed: {error}. Ask again").format(
            id=arguments.operation.id, query=query.operation.id, error=error
        )
    )
