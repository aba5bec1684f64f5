"""One call, from arguments to verified reply. Sync and async share all but the sending."""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, Self, TypeVar, cast

import httpx
import msgspec
from msgspec import UNSET
from wechatpay_auth.errors import (
    APIStatusError,
    AuthenticationFailed,
    ConfigurationError,
    ConnectionFailed,
    DecryptionError,
    HostNotAllowed,
    NotFound,
    NotSent,
    OutcomeUnknown,
    ResponseUnreadable,
    WeChatPayError,
    error_from_reply,
)
from wechatpay_auth.hosts import OFFICIAL_HOSTS, check_host
from wechatpay_auth.httpx_auth import SIGN_BODY, UNSIGNED_REPLY, WeChatPayAuth, transport_error

from . import spec
from .connections import DEFAULT_TIMEOUT, Connections
from .errors import InvalidRequest, RetiredOperationWarning
from .model import Unset
from .operation import Operation, UndescribedOperation
from .pace import MIN_RATE
from .resolution import idempotency_value, query_for
from .response import Response
from .retries import FAILED, MOST_RETRIES, Attempts, may_repeat
from .validation import validate_call
from .wire import NotPlain, UnsafePath, has_whole_float, plain, query_string

if TYPE_CHECKING:
    from wechatpay_auth import KeyRing, NotificationParser, ReplayCache
    from wechatpay_auth.apiv3_keys import APIv3KeySource
    from wechatpay_auth.bills import AsyncBillStream, BillStream
    from wechatpay_auth.certificate_refresh import CertificateRefresher
    from wechatpay_auth.explanation import Explanation
    from wechatpay_auth.oaep import AsyncFieldDecrypter, FieldDecrypter
    from wechatpay_auth.signer import AnySigner

T = TypeVar("T")
R = TypeVar("R")

DEFAULT_BASE_URL = "https://api.mch.weixin.qq.com"
BACKUP_BASE_URL = "https://api2.mch.weixin.qq.com"
USER_AGENT = b"wechatpay-client/0.1.0 (Python)"
LONGEST_TARGET = 60_000
"""Characters of path and query; httpx takes no address of more than 65,536."""
_PACKAGE_FOLDER = str(Path(__file__).parent)

logger = logging.getLogger("wechatpay_client")


class Asked(NamedTuple):
    """A call as its caller wrote it."""

    operation: Operation[Any]
    path: Mapping[str, object]
    query: Mapping[str, object]
    body: object


class Server(NamedTuple):
    """Where requests go."""

    base_url: str
    """Without a trailing slash."""
    netloc: bytes
    host: str


_CERTIFICATES = UndescribedOperation("GET", "/v3/certificates")
_HEADERS = [(b"Accept", b"application/json"), (b"User-Agent", USER_AGENT)]


class Outgoing(NamedTuple):
    """A call as it will be sent, all but signed: every sending of it has these bytes."""

    method: str
    target: str
    headers: list[tuple[bytes, bytes]]
    stream: httpx.SyncByteStream | httpx.AsyncByteStream
    """Gives the same bytes each time."""
    extensions: dict[str, Any] | None

    def request(self, server: Server) -> httpx.Request:
        """For one sending. Built by hand: httpx would merge defaults and parse the address twice."""
        return httpx.Request(
            self.method,
            server.base_url + self.target,
            headers=[(b"Host", server.netloc), *self.headers],
            stream=self.stream,
            extensions=self.extensions,
        )


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
        validate: bool = True,
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
        certificates in `keys` fresh, for merchants without the platform's public key. `timeout` is in seconds.
        `validate=False` switches the check of requests off for every call of this client; a call's own `validate=`
        goes before it. `retries` is how often a call is repeated when that cannot do harm (0: never). `backup_url` is
        tried last when no connection can be made; for the platform's own `base_url` it is the official backup.
        `transport` and `async_transport` replace our connection pools. `proxy` is the address of one; without it, and
        unless `trust_env` is False, those of the environment are used (HTTPS_PROXY, NO_PROXY), as its SSL_CERT_FILE
        and SSL_CERT_DIR are. No proxy stands before a server on this machine. `min_rate` is how many bytes a second
        an upload or download must make at least, and `file_deadline` how many seconds it may take in all (None: any).

        Raises ConfigurationError where a URL is none, or is plain http to anywhere but this machine.
        """
        if backup_url is None and base_url == DEFAULT_BASE_URL:
            backup_url = BACKUP_BASE_URL
        self._server = _server("base_url", base_url)
        self._backup = None if backup_url is None else _server("backup_url", backup_url)
        self._credentials = credentials
        self._keys = keys
        self._validate = validate
        self._retries = retries
        hosts = {server.host for server in (self._server, self._backup) if server is not None}
        self._certificates = certificates
        self._auth = WeChatPayAuth(credentials, keys, allowed_hosts=OFFICIAL_HOSTS | hosts, certificates=certificates)
        self._connections = Connections(
            local=self._server.base_url.startswith("http:"),
            timeout=timeout,
            transport=transport,
            async_transport=async_transport,
            proxy=proxy,
            trust_env=trust_env,
            min_rate=min_rate,
            file_deadline=file_deadline,
        )

    @classmethod
    def from_config(
        cls,
        path: str | PathLike[str] | None = None,
        *,
        timeout: httpx.Timeout | float | None = DEFAULT_TIMEOUT,
        validate: bool = True,
        retries: int = MOST_RETRIES,
    ) -> Self:
        """A client from `wechatpay.toml` or the `WECHATPAY_*` variables; the settings are those of `Client` itself.

        Looked for in this order: `path`, `$WECHATPAY_CONFIG`, `./wechatpay.toml`, the file that `wechatpay sandbox`
        wrote. Variables go before the file and are enough without one.

        Raises ConfigurationError, which says where it looked and what is missing.
        """
        from wechatpay_auth.config import load_config  # tomllib and the key loaders: only needed here

        config = load_config(path)
        return cls(
            config.credentials,
            config.keys,
            certificates=config.certificates,
            base_url=config.base_url,
            timeout=timeout,
            validate=validate,
            retries=retries,
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._credentials!r}, base_url={self.base_url!r})"

    @property
    def base_url(self) -> str:
        """Where calls go, without a trailing slash."""
        return self._server.base_url

    @property
    def keys(self) -> KeyRing:
        """The platform's keys; `keys.preferred` chooses the one that replies are asked to be signed with."""
        return self._keys

    def notification_parser(self, *, replay_cache: ReplayCache | Unset | None = UNSET) -> NotificationParser:
        """What `webhooks.parse` and the views of `wechatpay_auth.frameworks` need, with this client's own keys.

        Platform certificates that this client downloads are known to it, too. `replay_cache` is as for
        NotificationParser: by default in this process's memory. Raises ConfigurationError without an APIv3 key.
        """
        from wechatpay_auth.notification import NotificationParser  # only who is notified needs it

        source = cast("APIv3KeySource", self._credentials)  # what signs in their place is refused there
        if isinstance(replay_cache, Unset):
            return NotificationParser(self._keys, source)
        return NotificationParser(self._keys, source, replay_cache=replay_cache)

    # --- calling -----------------------------------------------------------------------------------------------------

    def _server_of(self, operation: Operation[Any]) -> Server:
        """The operation's own address, unless this client was given one of its own: a sandbox serves everything."""
        if operation.base_url is None or self._server.base_url != DEFAULT_BASE_URL:
            return self._server
        return _server(f"x-wechatpay-base-url of {operation.id}", operation.base_url)

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
        asked = Asked(operation, path, query, body)
        if self._lacks_key(operation):
            self.call(_CERTIFICATES, {}, {})
        outgoing = self._prepared(asked, validate)
        server = self._server_of(operation)
        try:
            return self._send(operation, outgoing, server)
        except FAILED as error:
            return self._again(error, asked, server, lambda server: self._send(operation, outgoing, server))

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
        asked = Asked(operation, path, query, body)
        if self._lacks_key(operation):
            await self.call_async(_CERTIFICATES, {}, {})
        outgoing = self._prepared(asked, validate)
        server = self._server_of(operation)
        try:
            return await self._send_async(operation, outgoing, server)
        except FAILED as error:
            return await self._again_async(
                error, asked, server, lambda server: self._send_async(operation, outgoing, server)
            )

    def download(self, url: str, *, hash_value: str | None = None, hash_type: str | None = None) -> BillStream:
        """The file at an address that the platform gave, such as the `download_url` of a bill, to be opened by `with`.

            bill = request_trade_bill.sync(client=client, bill_date=date(2026, 1, 2))
            with client.download(bill.download_url, hash_value=bill.hash_value, hash_type=bill.hash_type) as file:
                for row in file.rows():
                    ...

        The address is requested exactly as given, signed, and only from hosts that this client signs for. Hash and
        kind of hash come from the reply that gave the address. They may be left out where the platform gives none:
        then the reply must be signed, unless the spec says that it is not (`file.verified` stays False there).
        Nothing is sent before `with`.

        Raises UnusableDownloadUrl and NotSent here. Opening and reading raise HostNotAllowed, ConnectionFailed (both
        NotSent), OutcomeUnknown, APIStatusError (NoBill among them), HashMismatch and MalformedBill.
        """
        from .downloads import download  # with the reader of bills, which calls do not need

        return download(self, url, hash_value, hash_type)

    def download_async(
        self, url: str, *, hash_value: str | None = None, hash_type: str | None = None
    ) -> AsyncBillStream:
        """`download` for `async with`; itself it is not awaited, since nothing is sent before."""
        from .downloads import download_async

        return download_async(self, url, hash_value, hash_type)

    # --- sending (the modules of uploads and downloads take part) ---------------------------------------------------

    def _again(self, error: Exception, asked: Asked, server: Server, send: Callable[[Server], R]) -> R:
        """After a sending that failed: repeat it where that can do no harm, to the backup at last; or raise the error.

        `send` sends to the server it is given.
        """
        try:
            if not self._retries or not may_repeat(error, asked.operation):
                raise error
            attempts = Attempts(asked.operation, error, self._retries)
            try:
                return attempts.run(lambda: send(server))
            except ConnectionFailed:
                if self._backup is None or server is not self._server:
                    raise
                return send(self._backup)
        except OutcomeUnknown as unknown:
            self._raise_with_context(unknown, asked)

    async def _again_async(
        self, error: Exception, asked: Asked, server: Server, send: Callable[[Server], Awaitable[R]]
    ) -> R:
        """`_again`, awaited."""
        try:
            if not self._retries or not may_repeat(error, asked.operation):
                raise error
            attempts = Attempts(asked.operation, error, self._retries)
            try:
                return await attempts.run_async(lambda: send(server))
            except ConnectionFailed:
                if self._backup is None or server is not self._server:
                    raise
                return await send(self._backup)
        except OutcomeUnknown as unknown:
            self._raise_with_context(unknown, asked)

    # why Any: what the items are stands in the spec; the generated functions have their type
    def pages(
        self,
        operation: Operation[Any],
        path: Mapping[str, object],
        query: Mapping[str, object],
        *,
        validate: bool | None = None,
    ) -> Iterator[Any]:
        """Every item of a list that comes in pages: a call for each page, made when its first item is asked for.

        `query` may say where to begin and how many a page has. `wechatpay_client.pages` says when the list is at its
        end, and what is raised.
        """
        from .pages import items  # only lists need it

        return items(self, operation, path, query, validate)

    def pages_async(
        self,
        operation: Operation[Any],
        path: Mapping[str, object],
        query: Mapping[str, object],
        *,
        validate: bool | None = None,
    ) -> AsyncIterator[Any]:
        """`pages`, for `async for`."""
        from .pages import items_async

        return items_async(self, operation, path, query, validate)

    def _send(self, operation: Operation[T], outgoing: Outgoing, server: Server) -> Response[T]:
        request = outgoing.request(server)
        try:
            reply = self._connections.open().send(request, auth=self._auth, follow_redirects=False)
        except WeChatPayError:
            raise
        except Exception as error:  # why all: a transport that is not ours may raise anything
            raise transport_error(error, request) from error
        try:
            return self._read(operation, reply)
        except AuthenticationFailed as error:
            error.explanation = self._explained(request, error)
            raise

    async def _send_async(self, operation: Operation[T], outgoing: Outgoing, server: Server) -> Response[T]:
        request = outgoing.request(server)
        try:
            client = await self._connections.open_async()
            reply = await client.send(request, auth=self._auth, follow_redirects=False)
        except WeChatPayError:
            raise
        except Exception as error:  # why all: as above
            raise transport_error(error, request) from error
        try:
            return await self._read_async(operation, reply)
        except AuthenticationFailed as error:
            error.explanation = self._explained(request, error)
            raise

    def _prepared(self, asked: Asked, validate: bool | None, *, with_file: bool = False) -> Outgoing:
        """The call, checked, with its sensitive fields encrypted. The caller's own objects stay as they are.

        Of an upload the body is its part `meta`; whoever sets `with_file` takes care of the file itself.
        """
        operation, path, query, body = asked
        if operation.unusual:
            if operation.retired is not None:
                _warn_retired(operation)
            if not with_file:
                _refuse_without_file(operation)
        try:
            data: dict[str, Any] = {"path": plain(path), "query": plain(query)}
            if body is not UNSET:
                data["body"] = plain(body)
            target = operation.fill(data["path"])
        except (NotPlain, UnsafePath):
            raise InvalidRequest(operation.id, validate_call(operation, path, query, body)) from None
        check = operation.request_check
        if self._validate if validate is None else validate:
            seen = data if check.texts is None else check.texts.opened(data)
            if not check.is_valid(data) or has_whole_float(seen):
                violations = validate_call(operation, path, query, body)
                if violations:
                    raise InvalidRequest(operation.id, violations)
        headers = self._encrypt(operation, data) if operation.sensitive_call else _HEADERS
        if check.texts is not None:
            check.texts.close(data)
        if data["query"]:
            try:
                target = f"{target}?{query_string(data['query'])}"
            except ValueError as error:  # only where the check is off, or the path is not in the spec
                raise NotSent(f"{operation.id}: {error}") from None
        if len(target) > LONGEST_TARGET:
            raise NotSent(f"{operation.id}: path and query have {len(target)} characters, more than {LONGEST_TARGET}")
        content = b""
        if "body" in data:
            content = msgspec.json.encode(data["body"])
            length = (b"Content-Length", b"%d" % len(content))
            headers = [*headers, (b"Content-Type", b"application/json"), length]
        elif operation.method != "GET":
            headers = [*headers, (b"Content-Length", b"0")]
        extensions = {UNSIGNED_REPLY: True} if operation.unsigned_reply else None
        return Outgoing(operation.method, target, headers, httpx.ByteStream(content), extensions)

    def _encrypt(self, operation: Operation[Any], data: dict[str, Any]) -> list[tuple[bytes, bytes]]:
        """Encrypt what the spec marks, in `data`; the headers then name the very key that was used."""
        sealed = operation.request_check.sealed(data)
        if not sealed:
            return _HEADERS
        from wechatpay_auth.oaep import encrypt

        key = self._keys.for_encryption()
        public_key = key.public_key
        for container, name in sealed:
            container[name] = encrypt(public_key, container[name])
        return [*_HEADERS, (b"Wechatpay-Serial", key.serial.encode("ascii"))]

    def _lacks_key(self, operation: Operation[Any]) -> bool:
        """Whether fields are to be encrypted with a certificate that is still to be downloaded."""
        return operation.sensitive_call and self._certificates is not None and self._keys.preferred is None

    def _read(self, operation: Operation[T], reply: httpx.Response) -> Response[T]:
        data = _decoded(operation, reply)
        if not operation.sensitive_reply:
            return _response(operation, reply, data, None)
        from wechatpay_auth.oaep import decrypt

        sealed = operation.reply_check.sealed({"response": data})
        try:
            texts = [decrypt(_decrypter(self._credentials), container[name]) for container, name in sealed]
        except DecryptionError as error:
            return _response(operation, reply, _unsealed(operation, data), error)
        return _response(operation, reply, _unsealed(operation, data, sealed, texts), None)

    async def _read_async(self, operation: Operation[T], reply: httpx.Response) -> Response[T]:
        if not operation.sensitive_reply or not hasattr(self._credentials, "decrypt_async"):
            return self._read(operation, reply)
        from wechatpay_auth.oaep import decrypt_async

        data = _decoded(operation, reply)
        sealed = operation.reply_check.sealed({"response": data})
        decrypter = cast("AsyncFieldDecrypter", self._credentials)
        try:
            texts = [await decrypt_async(decrypter, container[name]) for container, name in sealed]
        except DecryptionError as error:
            return _response(operation, reply, _unsealed(operation, data), error)
        return _response(operation, reply, _unsealed(operation, data, sealed, texts), None)

    def _explained(self, request: httpx.Request, refusal: AuthenticationFailed) -> Explanation:
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
        return explain(signed, refusal, mchid=self._number, serial=self._credentials.serial)

    # --- an unknown outcome ------------------------------------------------------------------------------------------

    def _raise_with_context(self, error: OutcomeUnknown, asked: Asked) -> NoReturn:
        """Tell an unknown outcome which operation it was, by which number it is known and how to ask for it."""
        operation, path, _, body = asked
        error.operation = operation.id
        if operation.idempotency is not None:
            error.idempotency_field = operation.idempotency.key
            error.idempotency_value = idempotency_value(operation, path, body)
        error.resolvable_by(lambda: self._resolve(asked), lambda: self._resolve_async(asked))
        raise error from error.__cause__

    def _resolve(self, asked: Asked) -> Response[Any] | None:
        try:
            return self.call(*query_for(*asked, self._number))
        except NotFound:
            return None

    async def _resolve_async(self, asked: Asked) -> Response[Any] | None:
        try:
            return await self.call_async(*query_for(*asked, self._number))
        except NotFound:
            return None

    # --- connections -------------------------------------------------------------------------------------------------

    @property
    def _number(self) -> str:
        """Number of the merchant, or of the brand."""
        credentials = self._credentials
        return credentials.brand_id if hasattr(credentials, "brand_id") else credentials.mchid

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


def _decrypter(credentials: AnySigner) -> FieldDecrypter:
    if hasattr(credentials, "decrypt"):
        return cast("FieldDecrypter", credentials)
    raise DecryptionError(f"{type(credentials).__name__} has no decrypt(); give the client what can decrypt as well")


def _server(setting: str, url: str) -> Server:
    """Raises ConfigurationError for an address that cannot be signed for."""
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(f"{setting} {url!r} is not a URL; an example: {DEFAULT_BASE_URL}") from error
    plain_parts = not (parsed.query or parsed.fragment or parsed.userinfo)
    if parsed.scheme not in ("http", "https") or not parsed.host or not plain_parts:
        raise ConfigurationError(f"{setting} {url!r} must be scheme, host, port and path only, like {DEFAULT_BASE_URL}")
    try:
        check_host(parsed.scheme, parsed.host, {parsed.host})
    except HostNotAllowed as error:
        raise ConfigurationError(f"{setting} {url!r}: {error}") from None
    origin = f"{parsed.scheme}://{parsed.netloc.decode('ascii')}"
    return Server(origin + parsed.raw_path.decode("ascii").rstrip("/"), parsed.netloc, parsed.host)


def _warn_retired(operation: Operation[Any]) -> None:
    """Warn at the line outside this package that asked for the call, whichever way it was written."""
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE_FOLDER):
        level, frame = level + 1, frame.f_back
    message = f"{operation.id} went out of service on {operation.retired}"
    warnings.warn(message, RetiredOperationWarning, stacklevel=level)


def _refuse_without_file(operation: Operation[Any]) -> None:
    """A file needs other means than `call`. Raises NotSent."""
    if operation.upload is not None:
        raise NotSent(f"{operation.id} takes a file: give file=, with further fields of its meta in meta=")
    if operation.reply is bytes:
        raise NotSent(
            f"{operation.id} answers with a file: use its sync or stream function, or get or stream of a path"
        )


def _decoded(operation: Operation[Any], reply: httpx.Response) -> Any:
    """The JSON of a successful reply, or None where it is empty. Raises the error that the reply is."""
    status, content = reply.status_code, reply.content
    if not 200 <= status < 300:
        raise _refusal(operation, error_from_reply(status, reply.headers, content))
    if content and operation.json_reply(reply.headers):
        try:
            return msgspec.json.decode(content)
        except ValueError:  # not JSON, or not UTF-8
            raise _unreadable(f"status {status}, but the body is not JSON", reply) from None
    if operation.reply is not None and status == 200:
        raise _unreadable(f"status {status} without the JSON body that is due", reply)
    return None


def _refusal(operation: Operation[Any], error: OutcomeUnknown | APIStatusError) -> OutcomeUnknown | APIStatusError:
    """The error, with what the spec says of its code."""
    if operation.described and isinstance(error, APIStatusError):
        error.meaning = spec.error_meaning(error.code)
    return error


def _unreadable(what: str, reply: httpx.Response) -> ResponseUnreadable:
    return ResponseUnreadable(what, status_code=reply.status_code, headers=reply.headers, content=reply.content)


def _unsealed(
    operation: Operation[Any], data: Any, sealed: Sequence[tuple[Any, str | int]] = (), texts: Sequence[str] = ()
) -> Any:
    """`data` with the texts in the places of their ciphertexts; a JSON text that was opened for them is text again."""
    for (container, name), text in zip(sealed, texts, strict=True):
        container[name] = text
    json_texts = operation.reply_check.texts
    if json_texts is not None:
        json_texts.close({"response": data})
    return data


def _response(
    operation: Operation[T], reply: httpx.Response, data: Any, problem: DecryptionError | None
) -> Response[T]:
    response = Response(operation, reply.status_code, reply.headers, reply.content, data, problem)
    if operation.reply is not None and data is not None and not operation.reply_check.is_valid({"response": data}):
        places = ", ".join(f"{found.pointer or '/'} ({found.rule})" for found in response.violations())
        logger.warning("the reply of %s differs from the spec: %s", operation.id, places)
    return response
