"""The adapter for httpx: sign on the way out, verify on the way in, for the sync and the async client alike.

Nothing else in this package knows httpx; another HTTP library takes one more module of this size.
"""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection, Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Self, cast

import httpx

from .errors import (
    ConfigurationError,
    ConnectionFailed,
    NoResponse,
    NotSent,
    OutcomeUnknown,
    ResponseNotVerified,
    ResponseUnreadable,
    VerificationError,
    WeChatPayError,
)
from .hosts import OFFICIAL_HOSTS, check_host, is_loopback
from .reply_body import LONGEST_ERROR, LONGEST_REPLY, ReplyBody, UnreadableBody
from .scheme import SignatureScheme
from .signer import AnySigner, Signer
from .verifier import Verifier, has_signature_raw

if TYPE_CHECKING:  # whoever has credentials and keys has loaded cryptography; a program that has none need not
    from .certificate_refresh import CertificateRefresher, Pause, Step, Wait
    from .platform_keys import KeyRing

SIGN_BODY = "wechatpay_sign_body"
"""Request extension: the bytes to sign instead of the body; for an upload, those of its part `meta`."""
UNSIGNED_REPLY = "wechatpay_unsigned_reply"
"""Request extension: True for a call whose reply is not signed (downloads). Its body is not read."""
DEADLINE = "wechatpay_deadline"
"""Request extension: what has `remaining() -> float | None`, the seconds that the call has left; 0.0 at its end."""
MAX_REPLY = "wechatpay_max_reply"
"""Request extension: bytes that the reply to this request may have, in place of `max_reply`."""
HANDED_OVER = "wechatpay_handed_over"
"""Request extension: when the request was given to the transport, in seconds since 1970 by the clock of its signature.

False before: then nothing of it left this machine."""


class WeChatPayAuth(httpx.Auth):
    """Signs each request as it is about to be sent, and verifies each reply before anyone sees it.

    A 2xx must carry a valid signature. Any other status is verified when all four signature headers are
    there; the platform leaves them out of replies to requests whose own signature it did not accept.

    `credentials` are a merchant's or brand's, or whatever signs in their place (see MerchantSigner); one that has
    `sign_async` is awaited by async clients. `certificates` downloads platform certificates into `keys` before the
    requests that need them. `scheme` is that of the credentials unless given. `user_agent`, if given, replaces the
    request's own. `max_reply` is how many bytes a successful reply may have, inflated (16 MiB); an error has 64 KiB.

    Raises HostNotAllowed, CertificatesUnavailable and, where the signer fails, another NotSent before the request is
    sent, ResponseNotVerified and ResponseUnreadable after; here ConfigurationError, also if the merchant's own key is
    in the ring.
    """

    __slots__ = (
        "_allowed_hosts",
        "_authorization",
        "_authorization_async",
        "_certificates",
        "_clock",
        "_keys",
        "_max_reply",
        "_origins",
        "_public_key_only",
        "_user_agent",
        "_verify",
    )

    def __init__(
        self,
        credentials: AnySigner,
        keys: KeyRing,
        *,
        allowed_hosts: Collection[str] = OFFICIAL_HOSTS,
        clock: Callable[[], float] = time.time,
        user_agent: str | None = None,
        certificates: CertificateRefresher | None = None,
        scheme: SignatureScheme | None = None,
        max_reply: int = LONGEST_REPLY,
    ) -> None:
        keys.check_credentials(credentials)
        signer = Signer(credentials, scheme=scheme, clock=clock)
        self._authorization = signer.authorization
        self._authorization_async = signer.authorization_async if signer.is_async else None
        self._public_key_only = signer.scheme.public_key_only
        self._verify = Verifier(keys, clock=clock, public_key_only=self._public_key_only).verify_raw
        self._clock = clock
        self._keys = keys
        self._certificates = certificates
        if certificates is not None and certificates.keys is not keys:
            raise ConfigurationError("certificates renews another key ring; make it with the ring that is given here")
        if self._public_key_only and certificates is not None:
            raise ConfigurationError("brands have no platform certificates; leave certificates out")
        if self._public_key_only and keys.public_key_serial is None:
            raise ConfigurationError(
                "what is for brands is signed with the WeChat Pay public key only, and the key ring has none; add it "
                "with public_key_id and public_key"
            )
        self._allowed_hosts = frozenset(host.lower() for host in allowed_hosts)
        # why: what check_host accepts, worked out once.
        self._origins = frozenset(
            (scheme, host)
            for host in self._allowed_hosts
            for scheme in (("https", "http") if is_loopback(host) else ("https",))
        )
        self._user_agent = user_agent
        if max_reply < 1:
            raise ConfigurationError(f"max_reply is {max_reply}; it is a number of bytes, at least 1")
        self._max_reply = max_reply

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.extensions[HANDED_OVER] = False  # it may have been sent before
        self._check_host(request)
        unsigned = request.extensions.get(UNSIGNED_REPLY)
        if self._certificates is not None and self._certificates.due and not unsigned:
            with _Renewal(self, self._certificates, request, blocking=True) as renewal:
                while (step := renewal.step) is not None:
                    if isinstance(step, httpx.Request):
                        self._sign(step, b"")
                        response = yield step
                        response.read()
                        renewal.take_reply(response)
                    else:
                        step.wait(_remaining_seconds(request))
                        renewal.proceed()
        body = request.extensions.get(SIGN_BODY)
        self._sign(request, request.read() if body is None else body)
        request.extensions[HANDED_OVER] = self._clock()
        response = yield request
        if unsigned:
            return
        arriving = self._arriving(request, response)
        response.stream = _ReplyStream(cast("httpx.SyncByteStream", response.stream), arriving)
        try:
            body = response.read()
        except Exception as error:  # why all: a transport that is not ours may raise anything; the reply had begun
            raise _unreadable(response, error, arriving.raw) from error
        self._check(response, body)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        request.extensions[HANDED_OVER] = False  # it may have been sent before
        self._check_host(request)
        unsigned = request.extensions.get(UNSIGNED_REPLY)
        if self._certificates is not None and self._certificates.due and not unsigned:
            with _Renewal(self, self._certificates, request, blocking=False) as renewal:
                while (step := renewal.step) is not None:
                    if isinstance(step, httpx.Request):
                        await self._sign_async(step, b"")
                        response = yield step
                        await response.aread()
                        renewal.take_reply(response)
                    else:
                        await step.wait_async(_remaining_seconds(request))
                        renewal.proceed()
        body = request.extensions.get(SIGN_BODY)
        if body is None:
            body = await request.aread()
        if self._authorization_async is None:
            self._sign(request, body)
        else:
            await self._sign_async(request, body)
        request.extensions[HANDED_OVER] = self._clock()
        response = yield request
        if unsigned:
            return
        arriving = self._arriving(request, response)
        response.stream = _AsyncReplyStream(cast("httpx.AsyncByteStream", response.stream), arriving)
        try:
            body = await response.aread()
        except Exception as error:  # why all: as above
            raise _unreadable(response, error, arriving.raw) from error
        self._check(response, body)

    def _arriving(self, request: httpx.Request, response: httpx.Response) -> ReplyBody:
        """What takes the body, within its bound. Raises ResponseUnreadable for an encoding that is not undone."""
        longest = request.extensions.get(MAX_REPLY, self._max_reply) if response.is_success else LONGEST_ERROR
        encoding = response.headers.get("Content-Encoding")
        if encoding is None:
            return ReplyBody(None, longest)
        try:
            arriving = ReplyBody(encoding, longest)
        except UnreadableBody as error:
            raise _unreadable(response, error, b"") from error
        # why: the body that httpx gets is inflated already; with the header it would do so again.
        del response.headers["Content-Encoding"]
        return arriving

    def _check_host(self, request: httpx.Request) -> None:
        url = request.url
        if (url.scheme, url.host) not in self._origins:
            check_host(url.scheme, url.host, self._allowed_hosts)

    def _sign(self, request: httpx.Request, body: bytes) -> None:
        try:
            authorization = self._authorization(request.method, request.url.raw_path, body)
        except WeChatPayError:
            raise
        except Exception as error:  # why all: a KMS in the credentials' place may raise anything
            raise _not_signed(error) from error
        self._complete(request, authorization)

    async def _sign_async(self, request: httpx.Request, body: bytes) -> None:
        if self._authorization_async is None:
            self._sign(request, body)
        else:
            try:
                authorization = await self._authorization_async(request.method, request.url.raw_path, body)
            except WeChatPayError:
                raise
            except Exception as error:  # why all: as above
                raise _not_signed(error) from error
            self._complete(request, authorization)

    def _complete(self, request: httpx.Request, authorization: str) -> None:
        headers = request.headers
        headers["Authorization"] = authorization
        if "Wechatpay-Serial" not in headers:
            keys = self._keys
            preferred = keys.public_key_serial if self._public_key_only else keys.preferred
            if preferred is not None:
                headers["Wechatpay-Serial"] = preferred
        if self._user_agent is not None:
            headers["User-Agent"] = self._user_agent

    def _check(self, response: httpx.Response, body: bytes) -> None:
        raw = response.headers.raw
        if not 200 <= response.status_code < 300 and not has_signature_raw(raw):
            return
        try:
            self._verify(raw, body)
        except VerificationError as error:
            raise ResponseNotVerified(
                f"the reply's signature was not accepted: {error}; whether the request took effect is unknown",
                cause=error,
                status_code=response.status_code,
                headers=response.headers,
                content=body,
            ) from error


class _Renewal:
    """One request's way through the refresher's steps: a Fetch becomes an httpx request, its reply a Fetched."""

    def __init__(
        self, auth: WeChatPayAuth, certificates: CertificateRefresher, request: httpx.Request, *, blocking: bool
    ) -> None:
        self._auth = auth
        self._request = request
        self._steps = certificates.steps(blocking=blocking)
        self.step: httpx.Request | Wait | Pause | None = None

    def __enter__(self) -> Self:
        self.proceed()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if isinstance(self.step, httpx.Request):
            reason: WeChatPayError | None = None
            if isinstance(error, httpx.HTTPError):
                reason = _without_reply(error)
            elif isinstance(error, GeneratorExit) and not _is_cancelled():
                # why: of a request that could not be sent httpx tells its flow nothing, it closes it.
                reason = NoResponse("no answer came to the request for certificates")
            if reason is not None:
                with contextlib.suppress(WeChatPayError, StopIteration):
                    self._steps.throw(reason)
        self._steps.close()

    def proceed(self) -> None:
        """A Wait or Pause is over."""
        self._advance(lambda: next(self._steps))

    def take_reply(self, response: httpx.Response) -> None:
        """The reply to the request came, and its body was read."""
        # why here: loaded by the refresher, and not needed without one.
        from .certificate_refresh import Fetched

        fetched = Fetched(response.status_code, response.headers.multi_items(), response.content)
        self._advance(lambda: self._steps.send(fetched))

    def _advance(self, resume: Callable[[], Step]) -> None:
        from .certificate_refresh import Fetch

        try:
            step = resume()
        except StopIteration:
            self.step = None
        else:
            self.step = self._fetch(step.url) if isinstance(step, Fetch) else step

    def _fetch(self, url: str | None) -> httpx.Request:
        request = self._request
        kept = {name: request.headers[name] for name in ("User-Agent",) if name in request.headers}
        fetch = httpx.Request(
            "GET",
            request.url.copy_with(raw_path=b"/v3/certificates", fragment=None) if url is None else url,
            headers={"Accept": "application/json", **kept},
            extensions={"timeout": request.extensions.get("timeout", {}), _CERTIFICATES: True},
        )
        self._auth._check_host(fetch)
        return fetch


_CERTIFICATES = "wechatpay_certificates"


def _remaining_seconds(request: httpx.Request) -> float | None:
    """Seconds that the call has left to wait for someone else's download. Raises CertificatesUnreachable at its end."""
    deadline = request.extensions.get(DEADLINE)
    left: float | None = None if deadline is None else deadline.remaining()
    if left == 0.0:
        from .certificate_errors import CertificatesUnreachable

        raise CertificatesUnreachable(
            "the call's deadline is over, and the platform certificates, which another call downloads, are not there "
            "yet; so the request was not sent"
        )
    return left


def _is_cancelled() -> bool:
    """Whether the running task was cancelled, which says nothing about the platform: another may try at once."""
    # why: 10 ms that a sync program need not pay; whoever has tasks has loaded it.
    asyncio = sys.modules.get("asyncio")
    if asyncio is None:
        return False
    try:
        task = asyncio.current_task()
    except RuntimeError:  # no event loop is running
        return False
    return task is not None and task.cancelling() > 0


def transport_error(error: Exception, request: httpx.Request | None = None) -> NotSent | OutcomeUnknown:
    """Our error for whatever sending `request` raised: a NotSent if nothing can have been processed, else NoResponse.

    A foreign exception (of a transport, a hook or a signer that is not ours) is named by its type only, since its text
    may hold secrets; it says nothing was sent only if the request was not yet given to the transport.

    Returned, not raised: `raise transport_error(error, request) from error`.
    """
    if isinstance(error, httpx.HTTPError):
        concerned = _find_request(error)
        found = _without_reply(error, request)
        if concerned is not None and concerned.extensions.get(_CERTIFICATES):
            from .certificate_errors import CertificatesUnreachable

            return CertificatesUnreachable(
                f"the platform certificates, which are downloaded first, cannot be had: {found}; so the request itself "
                "was not sent"
            )
        return found
    kind = type(error).__name__
    if request is None or request.extensions.get(HANDED_OVER):
        return NoResponse(f"sending the request raised {kind}; whether the request took effect is unknown")
    return NotSent(f"preparing the request raised {kind}; nothing was sent")


def _find_request(error: httpx.HTTPError) -> httpx.Request | None:
    """The request that failed, which may be one for certificates; None if the error was made without one."""
    try:
        return error.request
    except RuntimeError:
        return None


def _without_reply(error: httpx.HTTPError, request: httpx.Request | None = None) -> NotSent | OutcomeUnknown:
    concerned = _find_request(error) or request
    host = "the host" if concerned is None else concerned.url.host
    if isinstance(error, _NOT_SENT):
        # why: the text of these is safe; that of LocalProtocolError may quote a header.
        reason = type(error).__name__ if isinstance(error, httpx.LocalProtocolError) else _describe(error)
        return ConnectionFailed(f"no connection to {host}: {reason}; nothing was sent")
    if isinstance(error, httpx.DecodingError):
        return ResponseUnreadable(f"the reply of {host} cannot be decompressed")
    return NoResponse(f"no reply from {host}: {_describe(error)}; whether the request took effect is unknown")


_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
    httpx.LocalProtocolError,
)


def _describe(error: httpx.HTTPError) -> str:
    text = str(error)
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


class _ReplyStream(httpx.SyncByteStream):
    """A body as it was before its Content-Encoding, within its bound."""

    __slots__ = ("_arriving", "_stream")

    def __init__(self, stream: httpx.SyncByteStream, arriving: ReplyBody) -> None:
        self._stream = stream
        self._arriving = arriving

    def __iter__(self) -> Iterator[bytes]:
        for data in self._stream:
            yield from self._arriving.feed(data)
        self._arriving.finish()

    def close(self) -> None:
        self._stream.close()


class _AsyncReplyStream(httpx.AsyncByteStream):
    __slots__ = ("_arriving", "_stream")

    def __init__(self, stream: httpx.AsyncByteStream, arriving: ReplyBody) -> None:
        self._stream = stream
        self._arriving = arriving

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in self._stream:
            for piece in self._arriving.feed(data):
                yield piece
        self._arriving.finish()

    async def aclose(self) -> None:
        await self._stream.aclose()


def _unreadable(response: httpx.Response, error: Exception, raw: bytes) -> ResponseUnreadable:
    if isinstance(error, UnreadableBody):
        what = f"the reply cannot be read: {error}"
    else:
        reason = _describe(error) if isinstance(error, httpx.HTTPError) else type(error).__name__
        what = f"the reply broke off after {len(raw)} bytes ({reason})"
    return ResponseUnreadable(
        f"{what}; whether the request took effect is unknown",
        status_code=response.status_code,
        headers=response.headers,
        content=raw,
    )


def _not_signed(error: Exception) -> NotSent:
    # why its type only: what a KMS says of itself may hold secrets.
    return NotSent(f"the signer raised {type(error).__name__}, so the request was not signed; nothing was sent")
