"""Downloading a bill, or another file (receipts, images), as a stream.

A bill's address is fetched exactly as the platform gave it, signed, and only from hosts that are signed for. The reply
itself is not signed: the hash, which came with a signed reply, proves it. Memory use does not grow with the file.

    with download_bill(client, reply["download_url"], hash_value=reply["hash_value"]) as bill:
        for row in bill.rows():
            ...

https://pay.weixin.qq.com/doc/v3/merchant/4012791896
"""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn, Self

from wechatpay_auth.errors import (
    LONGEST_CONTENT,
    ConfigurationError,
    ResponseUnreadable,
    WeChatPayError,
    error_from_reply,
)
from wechatpay_auth.http_library import RequestT, ResponseT, is_http_error, is_invalid_url
from wechatpay_auth.reply_body import Inflation, UnreadableBody
from wechatpay_auth.request_extensions import UNSIGNED_REPLY
from wechatpay_auth.translation import gettext as _
from wechatpay_auth.transport_errors import transport_error

from .errors import BillNotReadToEnd, UnusableDownloadUrl
from .file import PIECE, ArrivingFile, BillFile
from .log_filter import hide_tokens_in_logs
from .part_file import PartFile
from .reader import AsyncBillRows, BillRows

if TYPE_CHECKING:  # whoever has a client has loaded its auth
    from wechatpay_auth.http_types import HttpResponse, SendsRequests, SendsRequestsAsync
    from wechatpay_auth.signing_auth import SigningAuth

LONGEST_ERROR = LONGEST_CONTENT
"""Bytes of a reply that is not the file."""
# What may stand in a request line: printable ASCII, without the space that would end it.
_URL = re.compile(r"https?://(?P<authority>[!-~]+?)(?P<target>[/?][!-~]*)?", re.IGNORECASE)


def download_bill(
    client: SendsRequests[RequestT, ResponseT],
    download_url: str,
    *,
    hash_value: str,
    hash_type: str = "SHA1",
    auth: SigningAuth[RequestT, ResponseT] | None = None,
) -> BillStream:
    """The bill at this address, to be opened by `with` and read once. Nothing is sent before `with`.

    The three values are those of the reply to the request for the bill; the address lives 5 minutes. Gzip
    (tar_type=GZIP) is recognised by itself. The client signs by its own WeChatPayAuth, or by the one given here.

    Raises UnusableDownloadUrl and ConfigurationError. Opening and reading it raise HostNotAllowed and
    ConnectionFailed (nothing was sent), NoBill and the other APIStatusErrors, ResponseUnreadable, NoResponse,
    MalformedBill, and HashMismatch.
    """
    request, signing = address_request(client.build_request, download_url), _find_auth(client, auth)
    return BillStream(partial(open_download, client, request, signing), BillFile(hash_value, hash_type))


def download_bill_async(
    client: SendsRequestsAsync[RequestT, ResponseT],
    download_url: str,
    *,
    hash_value: str,
    hash_type: str = "SHA1",
    auth: SigningAuth[RequestT, ResponseT] | None = None,
) -> AsyncBillStream:
    """`download_bill` for `async with`; itself it is not awaited, since nothing is sent before."""
    request, signing = address_request(client.build_request, download_url), _find_auth(client, auth)
    return AsyncBillStream(partial(open_download_async, client, request, signing), BillFile(hash_value, hash_type))


class _Arrival:
    """The part of a download that sync and async code share: the file as it arrives, and its state."""

    def __init__(self, file: ArrivingFile) -> None:
        self._file = file
        self._response: HttpResponse | None = None
        self._begun = False
        self._abandoned = False

    @property
    def verified(self) -> bool:
        """Whether the bytes are proven: by the hash, once the file was read to its end, or by the reply's signature.

        It stays False where the platform gives neither.
        """
        # why the reply: before it has come, there are no bytes to prove.
        return self._response is not None and self._file.verified

    @property
    def size(self) -> int:
        """How many bytes were read so far, inflated."""
        return self._file.size

    @property
    def headers(self) -> Mapping[str, str]:
        """The reply's headers by name, in any case. Raises RuntimeError before `with`."""
        return self._require_response().headers

    def abandon(self) -> None:
        """Allow the `with` block to end before the file does; the program must not rely on what it read."""
        self._abandoned = True

    def _require_response(self) -> HttpResponse:
        if self._response is None:
            raise RuntimeError(_("the file is not open; read it inside `with`"))
        return self._response

    def _begin(self) -> HttpResponse:
        response = self._require_response()
        if self._begun:
            raise RuntimeError(_("the file was read before; download it again to read it twice"))
        self._begun = True
        return response

    def _inflation(self, response: HttpResponse) -> Inflation:
        """Undoes the reply's encoding. The file itself undoes gzip where it has a hash, whatever the header announces.

        Raises ResponseUnreadable.
        """
        try:
            return Inflation(None if self._file.has_hash else response.headers.get("Content-Encoding"))
        except UnreadableBody as error:
            raise self._truncation(error) from error

    def _check_left(self, body_failed: bool) -> None:
        """Raise unless the file was read to its end: otherwise unproven bytes would pass for proven ones."""
        if body_failed or self._file.verified or self._abandoned or not self._file.has_hash:
            return
        if self._file.mismatch is not None:
            raise self._file.mismatch
        raise BillNotReadToEnd(
            _(
                "the file was left after {size} bytes, before its hash could be checked: what was read may be "
                "false. Read it to the end, or call abandon() before leaving"
            ).format(size=self._file.size)
        )

    def _truncation(self, error: Exception) -> ResponseUnreadable:
        # why only ours: what a foreign transport says may hold anything.
        told = str(error) if is_http_error(error) or isinstance(error, UnreadableBody) else ""
        reason = f"{type(error).__name__}: {told}" if told else type(error).__name__
        # why: the bytes so far are not kept; there may be a gigabyte of them.
        return ResponseUnreadable(
            _(
                "the file broke off after {size} bytes ({reason}); download it again, with a new address if this "
                "one is older than 5 minutes"
            ).format(size=self._file.size, reason=reason)
        )


class FileStream(_Arrival):
    """A file on its way. Open it by `with`, then read it once: as bytes, or into a file.

    Where a hash proves it, leaving `with` normally before the end raises BillNotReadToEnd, and after a wrong hash
    HashMismatch.
    """

    def __init__(self, send: Callable[[], HttpResponse], file: ArrivingFile) -> None:
        """`send` gives the successful reply, its body still to be read; see `open_download`."""
        super().__init__(file)
        self._send = send

    def __enter__(self) -> Self:
        self._response = self._send()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            self._response.close()
        self._check_left(kind is not None)

    def __iter__(self) -> Iterator[bytes]:
        """The file in pieces of at most 128 KiB or so, inflated; with a hash, the last one only if the hash is right.

        The text of a bill is UTF-8.
        """
        response = self._begin()
        arriving = _inflate(response, self._inflation(response))
        while True:
            try:
                data = next(arriving, None)
            except Exception as error:  # why all: a transport that is not ours may raise anything
                raise self._truncation(error) from error
            if data is None:
                break
            yield from self._file.feed(data)
        last = self._file.finish()
        if last:
            yield last

    def save(self, path: str | os.PathLike[str]) -> int:
        """Write it to a file, inflated, which appears only if it is whole and genuine, and replaces an older one.

        Returns how many bytes it has. It is readable by its owner alone: a bill names customers. Raises OSError of the
        file system.
        """
        part = PartFile(path)
        try:
            for piece in self:
                part.file.write(piece)
            part.put_in_place()
        finally:
            part.discard()
        return self.size


class BillStream(FileStream):
    """A bill on its way: a `FileStream` that can be read as rows as well."""

    def rows(self) -> BillRows:
        """The rows of a trade or fund-flow bill, typed; its `summary` is there after the last."""
        return BillRows(self)


class AsyncFileStream(_Arrival):
    """`FileStream` for `async with` and `async for`."""

    def __init__(self, send: Callable[[], Awaitable[HttpResponse]], file: ArrivingFile) -> None:
        super().__init__(file)
        self._send = send

    async def __aenter__(self) -> Self:
        self._response = await self._send()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.aclose()
        self._check_left(kind is not None)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The file in pieces of at most 128 KiB or so, inflated; with a hash, the last one only if the hash is right.

        The text of a bill is UTF-8.
        """
        response = self._begin()
        arriving = _inflate_async(response, self._inflation(response))
        while True:
            try:
                data = await anext(arriving, None)
            except Exception as error:  # why all: as above
                raise self._truncation(error) from error
            if data is None:
                break
            for piece in self._file.feed(data):
                yield piece
        last = self._file.finish()
        if last:
            yield last

    async def save(self, path: str | os.PathLike[str]) -> int:
        """`FileStream.save`, awaited. A thread writes the file, so that no other task waits for the disk."""
        from asyncio import to_thread

        part = await to_thread(PartFile, path)
        try:
            async for piece in self:
                await to_thread(part.file.write, piece)
            await to_thread(part.put_in_place)
        finally:
            part.discard()
        return self.size


class AsyncBillStream(AsyncFileStream):
    """`BillStream` for `async with` and `async for`."""

    def rows(self) -> AsyncBillRows:
        """The rows of a trade or fund-flow bill, typed; its `summary` is there after the last."""
        return AsyncBillRows(self)


def open_download(
    client: SendsRequests[RequestT, ResponseT], request: RequestT, auth: SigningAuth[RequestT, ResponseT]
) -> ResponseT:
    """Send a request for a file. The reply is a 200 whose body is still to be read; its receiver closes it.

    Raises what `download_bill` says of opening.
    """
    send: Callable[..., ResponseT] = client.send  # why: what each library takes as auth is a type of its own
    try:
        response = send(request, stream=True, auth=auth, follow_redirects=False)
        if response.status_code != 200:
            try:
                _raise_refusal(response, _first_bytes(response))
            finally:
                response.close()
    except WeChatPayError:
        raise
    except UnreadableBody as error:
        raise ResponseUnreadable(
            _("the platform answered {status_code}, and the reply cannot be read: {error}").format(
                status_code=response.status_code, error=error
            ),
            status_code=response.status_code,
            headers=response.headers,
        ) from error
    except Exception as error:  # why all: a transport that is not ours may raise anything
        raise transport_error(error, request) from error
    return response


async def open_download_async(
    client: SendsRequestsAsync[RequestT, ResponseT], request: RequestT, auth: SigningAuth[RequestT, ResponseT]
) -> ResponseT:
    """`open_download`, awaited."""
    send: Callable[..., Awaitable[ResponseT]] = client.send  # why: as above
    try:
        response = await send(request, stream=True, auth=auth, follow_redirects=False)
        if response.status_code != 200:
            try:
                _raise_refusal(response, await _first_bytes_async(response))
            finally:
                await response.aclose()
    except WeChatPayError:
        raise
    except UnreadableBody as error:
        raise ResponseUnreadable(
            _("the platform answered {status_code}, and the reply cannot be read: {error}").format(
                status_code=response.status_code, error=error
            ),
            status_code=response.status_code,
            headers=response.headers,
        ) from error
    except Exception as error:  # why all: a transport that is not ours may raise anything
        raise transport_error(error, request) from error
    return response


def _raise_refusal(response: HttpResponse, content: bytes) -> NoReturn:
    if 200 <= response.status_code < 300:
        raise ResponseUnreadable(
            _("the platform answered {status_code} where a file comes with 200").format(
                status_code=response.status_code
            ),
            status_code=response.status_code,
            headers=response.headers,
            content=content,
        )
    raise error_from_reply(response.status_code, response.headers, content)


def address_request(build: Callable[..., RequestT], download_url: str) -> RequestT:
    """A request whose target is, byte for byte, that of the address; made by `build`, as `client.build_request` does.

    Raises UnusableDownloadUrl.
    """
    parts = _URL.fullmatch(download_url.partition("#")[0]) if isinstance(download_url, str) else None
    if parts is None:
        raise UnusableDownloadUrl(
            _("download_url is not an http address of printable ASCII characters; give it as the platform sent it")
        )
    if "@" in parts["authority"] or "\\" in parts["authority"]:
        raise UnusableDownloadUrl(
            _("download_url names a user or has a backslash in its host; the platform's never does")
        )
    target = parts["target"] or "/"
    if target.startswith("?"):
        target = f"/{target}"
    hide_tokens_in_logs()
    try:
        request = build(
            "GET",
            download_url,
            # why: the hash is of the file itself; any encoding on the way would only have to be undone.
            headers={"Accept": "*/*", "Accept-Encoding": "identity"},
            extensions={UNSIGNED_REPLY: True},
        )
    except Exception as error:  # why all: the exception's class is that of the client's library
        if not is_invalid_url(error):
            raise
        raise UnusableDownloadUrl(_("download_url is not a valid address; give it as the platform sent it")) from None
    if request.url.raw_path != target.encode("ascii"):
        # why: the token is opaque. What the library would write differently (dot segments, `"<>`) or add (the client's
        # own params) is not what the platform handed out.
        raise UnusableDownloadUrl(
            _(
                "download_url cannot be sent exactly as given: the HTTP library would normalise its path or query, "
                "or the client adds params of its own"
            )
        )
    return request


def _find_auth(
    client: SendsRequests[RequestT, ResponseT] | SendsRequestsAsync[RequestT, ResponseT],
    given: SigningAuth[RequestT, ResponseT] | None,
) -> SigningAuth[RequestT, ResponseT]:
    from wechatpay_auth.signing_auth import SigningAuth

    auth = client.auth if given is None else given
    if not isinstance(auth, SigningAuth):
        raise ConfigurationError(
            _(
                "a file is downloaded with a signed request: make the client with auth=WeChatPayAuth(…), or pass "
                "auth= here"
            )
        )
    return auth


def _inflate(response: HttpResponse, inflation: Inflation) -> Iterator[bytes]:
    if response.is_stream_consumed:  # a signed reply was read whole, to verify it
        yield from response.iter_bytes(PIECE)
        return
    for data in response.iter_raw():
        yield from inflation.feed(data)
    inflation.finish()


async def _inflate_async(response: HttpResponse, inflation: Inflation) -> AsyncIterator[bytes]:
    if response.is_stream_consumed:
        async for piece in response.aiter_bytes(PIECE):
            yield piece
        return
    async for data in response.aiter_raw():
        for piece in inflation.feed(data):
            yield piece
    inflation.finish()


def _first_bytes(response: HttpResponse) -> bytes:
    """The beginning of the body that came instead of the file. Raises UnreadableBody."""
    content = b""
    for piece in _inflate(response, Inflation(response.headers.get("Content-Encoding"))):
        content += piece
        if len(content) >= LONGEST_ERROR:
            break
    return content[:LONGEST_ERROR]


async def _first_bytes_async(response: HttpResponse) -> bytes:
    content = b""
    async for piece in _inflate_async(response, Inflation(response.headers.get("Content-Encoding"))):
        content += piece
        if len(content) >= LONGEST_ERROR:
            break
    return content[:LONGEST_ERROR]
