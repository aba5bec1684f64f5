"""Signs requests on the way out and verifies replies on the way in, for any HTTP library that is like httpx.

The flow is written once, as generators that make no connection: they give a request to be sent and take its reply.
`httpx_auth` and `httpx2_auth` make it the auth of their library; another one like them takes one more such module.
"""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic

from .errors import (
    ConfigurationError,
    NotSent,
    ResponseNotVerified,
    ResponseUnreadable,
    VerificationError,
    WeChatPayError,
)
from .hosts import OFFICIAL_HOSTS, check_host, is_loopback
from .http_library import RequestT, ResponseT, is_http_error, response_headers
from .reply_body import LONGEST_ERROR, LONGEST_REPLY, ReplyBody, UnreadableBody
from .request_extensions import (
    CERTIFICATES,
    DEADLINE,
    HANDED_OVER,
    MAX_REPLY,
    SIGN_BODY,
    UNSIGNED_REPLY,
    UNSIGNED_REQUEST,
)
from .scheme import SignatureScheme
from .signer import AnySigner, Signer
from .translation import gettext as _
from .transport_errors import describe_error
from .verifier import Verifier, has_signature_raw

if TYPE_CHECKING:  # whoever has credentials and keys has loaded cryptography; a program that has none need not
    from .certificate_fetch import CertificateFetch
    from .certificate_refresh import CertificateRefresher
    from .http_types import AsyncByteStream, ByteStream, HttpRequest, HttpResponse
    from .platform_keys import KeyRing


class LimitedStream:
    """The body of a reply as it was before its Content-Encoding, within its bound."""

    __slots__ = ("_body", "_stream")

    def __init__(self, stream: ByteStream, body: ReplyBody) -> None:
        self._stream = stream
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        for data in self._stream:
            yield from self._body.feed(data)
        self._body.finish()

    def close(self) -> None:
        """Let the connection go."""
        self._stream.close()


class AsyncLimitedStream:
    """`LimitedStream` for `async for`."""

    __slots__ = ("_body", "_stream")

    def __init__(self, stream: AsyncByteStream, body: ReplyBody) -> None:
        self._stream = stream
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in self._stream:
            for piece in self._body.feed(data):
                yield piece
        self._body.finish()

    async def aclose(self) -> None:
        """Let the connection go."""
        await self._stream.aclose()


class SigningAuth(Generic[RequestT, ResponseT]):
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
            raise ConfigurationError(
                _("certificates renews another key ring; make it with the ring that is given here")
            )
        if self._public_key_only and certificates is not None:
            raise ConfigurationError(_("brands have no platform certificates; leave certificates out"))
        if self._public_key_only and keys.public_key_serial is None:
            raise ConfigurationError(
                _(
                    "replies to brands are signed with the WeChat Pay public key only, and the key ring has no "
                    "public key; add it with public_key_id and public_key"
                )
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
            raise ConfigurationError(
                _("max_reply is {max_reply}; it is a number of bytes, at least 1").format(max_reply=max_reply)
            )
        self._max_reply = max_reply

    @abstractmethod
    def _build_certificates_request(
        self, request: RequestT, url: str | None, headers: dict[str, str], extensions: dict[str, Any]
    ) -> RequestT:
        """A GET of the platform certificates from `url`, by default from the host that `request` goes to."""

    @abstractmethod
    def _limit_body(self, response: ResponseT, body: ReplyBody) -> None:
        """Let the bytes of the reply pass through `body` before the library sees them."""

    @abstractmethod
    def _limit_body_async(self, response: ResponseT, body: ReplyBody) -> None:
        """`_limit_body` for a reply that is read by awaiting it."""

    def sync_auth_flow(self, request: RequestT) -> Generator[RequestT, ResponseT, None]:
        """Give each request that is to be sent, the last of them `request` itself, and take its reply."""
        request.extensions[HANDED_OVER] = False  # it may have been sent before
        self._check_host(request)
        unsigned = request.extensions.get(UNSIGNED_REPLY)
        if unsigned and request.extensions.get(UNSIGNED_REQUEST):
            if self._user_agent is not None:
                request.headers["User-Agent"] = self._user_agent
            request.extensions[HANDED_OVER] = self._clock()
            yield request
            return
        if self._certificates is not None and self._certificates.due and not unsigned:
            with self._certificate_fetch(self._certificates, request, blocking=True) as fetch:
                while fetch.is_under_way:
                    if fetch.request is None:
                        fetch.wait(_remaining_seconds(request))
                    else:
                        self._sign(fetch.request, b"")
                        response = yield fetch.request
                        response.read()
                        fetch.take_reply(response)
        body = request.extensions.get(SIGN_BODY)
        self._sign(request, request.read() if body is None else body)
        request.extensions[HANDED_OVER] = self._clock()
        response = yield request
        if unsigned:
            return
        arriving = self._arriving(request, response)
        self._limit_body(response, arriving)
        try:
            body = response.read()
        except Exception as error:  # why all: a transport that is not ours may raise anything; the reply had begun
            raise _unreadable(response, error, arriving.raw) from error
        self._check(response, body)

    async def async_auth_flow(self, request: RequestT) -> AsyncGenerator[RequestT, ResponseT]:
        """`sync_auth_flow` for an async client."""
        request.extensions[HANDED_OVER] = False  # it may have been sent before
        self._check_host(request)
        unsigned = request.extensions.get(UNSIGNED_REPLY)
        if unsigned and request.extensions.get(UNSIGNED_REQUEST):
            if self._user_agent is not None:
                request.headers["User-Agent"] = self._user_agent
            request.extensions[HANDED_OVER] = self._clock()
            yield request
            return
        if self._certificates is not None and self._certificates.due and not unsigned:
            with self._certificate_fetch(self._certificates, request, blocking=False) as fetch:
                while fetch.is_under_way:
                    if fetch.request is None:
                        await fetch.wait_async(_remaining_seconds(request))
                    else:
                        await self._sign_async(fetch.request, b"")
                        response = yield fetch.request
                        await response.aread()
                        fetch.take_reply(response)
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
        self._limit_body_async(response, arriving)
        try:
            body = await response.aread()
        except Exception as error:  # why all: as above
            raise _unreadable(response, error, arriving.raw) from error
        self._check(response, body)

    def _certificate_fetch(
        self, certificates: CertificateRefresher, request: RequestT, *, blocking: bool
    ) -> CertificateFetch[RequestT]:
        from .certificate_fetch import CertificateFetch  # only where certificates are downloaded, which few still do

        def build(url: str | None) -> RequestT:
            kept = {name: request.headers[name] for name in ("User-Agent",) if name in request.headers}
            fetch = self._build_certificates_request(
                request,
                url,
                {"Accept": "application/json", **kept},
                {"timeout": request.extensions.get("timeout", {}), CERTIFICATES: True},
            )
            self._check_host(fetch)
            return fetch

        return CertificateFetch(certificates.steps(blocking=blocking), build)

    def _arriving(self, request: RequestT, response: ResponseT) -> ReplyBody:
        """Takes the reply's body, within its bound. Raises ResponseUnreadable for an encoding that is not supported."""
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

    def _check_host(self, request: RequestT) -> None:
        url = request.url
        if (url.scheme, url.host) not in self._origins:
            check_host(url.scheme, url.host, self._allowed_hosts)

    def _sign(self, request: RequestT, body: bytes) -> None:
        try:
            authorization = self._authorization(request.method, request.url.raw_path, body)
        except WeChatPayError:
            raise
        except Exception as error:  # why all: a KMS in the credentials' place may raise anything
            raise _not_signed(error) from error
        self._complete(request, authorization)

    async def _sign_async(self, request: RequestT, body: bytes) -> None:
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

    def _complete(self, request: RequestT, authorization: str) -> None:
        headers = request.headers
        headers["Authorization"] = authorization
        if "Wechatpay-Serial" not in headers:
            keys = self._keys
            preferred = keys.public_key_serial if self._public_key_only else keys.preferred
            if preferred is not None:
                headers["Wechatpay-Serial"] = preferred
        if self._user_agent is not None:
            headers["User-Agent"] = self._user_agent

    def _check(self, response: ResponseT, body: bytes) -> None:
        raw = response_headers(response).raw
        if not 200 <= response.status_code < 300 and not has_signature_raw(raw):
            return
        try:
            self._verify(raw, body)
        except VerificationError as error:
            raise ResponseNotVerified(
                _("the reply's signature was not accepted: {error}; whether the request took effect is unknown").format(
                    error=error
                ),
                cause=error,
                status_code=response.status_code,
                headers=response.headers,
                content=body,
            ) from error


def _remaining_seconds(request: HttpRequest) -> float | None:
    """Seconds that the call has left to wait for someone else's download. Raises CertificatesUnreachable at its end."""
    deadline = request.extensions.get(DEADLINE)
    left: float | None = None if deadline is None else deadline.remaining()
    if left == 0.0:
        from .certificate_errors import CertificatesUnreachable

        raise CertificatesUnreachable(
            _(
                "the call's deadline is over, and the platform certificates, which another call downloads, are not "
                "there yet; so the request was not sent"
            )
        )
    return left


def _unreadable(response: HttpResponse, error: Exception, raw: bytes) -> ResponseUnreadable:
    if isinstance(error, UnreadableBody):
        what = _("the reply cannot be read: {error}").format(error=error)
    else:
        reason = describe_error(error) if is_http_error(error) else type(error).__name__
        what = _("the reply broke off after {count} bytes ({reason})").format(count=len(raw), reason=reason)
    return ResponseUnreadable(
        _("{what}; whether the request took effect is unknown").format(what=what),
        status_code=response.status_code,
        headers=response.headers,
        content=raw,
    )


def _not_signed(error: Exception) -> NotSent:
    # why its type only: what a KMS says of itself may hold secrets.
    return NotSent(
        _("the signer raised {type}, so the request was not signed; nothing was sent").format(type=type(error).__name__)
    )
