# Generated from spec/ by `make generate`. Do not edit.
"""Files from the platform: streamed, or held in memory up to a bound.

What proves a file is its hash, which came with a signed reply, or the reply's own signature. A file that the spec says
has neither is given as what it is: its `verified` is False, its `proven_by` None.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

import httpx
from msgspec import UNSET
from wechatpay_auth.bills.download import (
    AsyncBillStream,
    BillStream,
    address_request,
    open_download,
    open_download_async,
)
from wechatpay_auth.bills.file import ArrivingFile, BillFile, UnhashedFile
from wechatpay_auth.errors import AuthenticationFailed, NotSent, ResponseUnreadable
from wechatpay_auth.httpx_auth import MAX_REPLY, UNSIGNED_REPLY
from wechatpay_auth.reply_body import BodyTooLong

from . import spec
from .cached_property import cached_property
from .caller import USER_AGENT, Asked, Caller, Outgoing, Server
from .errors import FileTooLarge
from .operation import OPERATIONS, Operation, UndescribedOperation
from .pace import PACE
from .response import Response
from .retries import FAILED

if TYPE_CHECKING:
    from .validation import Violation

HELD_IN_MEMORY = 64 * 1024 * 1024
"""Bytes of a file that `sync`, `asyncio` and `get` return at most."""
LONGEST_SIGNED = 256 * 1024 * 1024
"""Bytes of a file that `stream` and `download` take where its signature proves it: it is read whole, to verify it.

Where a hash proves it, there is no bound.
"""

ProvenBy = Literal["signature", "hash"] | None

_HEADERS = [
    (b"Accept", b"*/*"),
    # why: a hash is of the file itself; any encoding on the way would only have to be undone
    (b"Accept-Encoding", b"identity"),
    (b"User-Agent", USER_AGENT),
]


class FileResponse(Response[bytes]):
    """Status, headers and bytes of a file, held whole: `content` and `parsed` are the same."""

    def __init__(
        self, operation: Operation[bytes], headers: Mapping[str, str], content: bytes, proven_by: ProvenBy
    ) -> None:
        super().__init__(operation, 200, headers, content, None)
        self.proven_by = proven_by
        """What proves the bytes: the reply's signature, or the hash. None: nothing but the connection does."""

    @cached_property
    def parsed(self) -> bytes:
        return self.content

    def violations(self) -> list[Violation]:
        """None: of a file's inside the spec says nothing."""
        return []


class _Proof(NamedTuple):
    by: ProvenBy
    file: ArrivingFile


def stream(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    *,
    hash_value: str | None = None,
    hash_type: str | None = None,
    validate: bool | None = None,
) -> BillStream:
    """The file that an operation answers with, to be opened by `with` and read once. Nothing is sent before `with`.

    Raises InvalidRequest and NotSent here; opening and reading raise as `Client.download` says.
    """
    return _stream(caller, operation, path, query, _proof(operation, hash_value, hash_type), validate)


def stream_async(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    *,
    hash_value: str | None = None,
    hash_type: str | None = None,
    validate: bool | None = None,
) -> AsyncBillStream:
    """`stream` for `async with`; itself it is not awaited."""
    return _stream_async(caller, operation, path, query, _proof(operation, hash_value, hash_type), validate)


def fetch(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    *,
    hash_value: str | None = None,
    hash_type: str | None = None,
    validate: bool | None = None,
) -> FileResponse:
    """The file that an operation answers with, whole and proven. Raises FileTooLarge beyond HELD_IN_MEMORY."""
    proof = _proof(operation, hash_value, hash_type)
    pieces = []
    try:
        with _stream(caller, operation, path, query, proof, validate, HELD_IN_MEMORY) as file:
            for piece in file:
                if file.size > HELD_IN_MEMORY:
                    file.abandon()
                    raise _too_large(operation)
                pieces.append(piece)
    except ResponseUnreadable as error:
        if isinstance(error.__cause__, BodyTooLong):  # a signed file is read when it is opened
            raise _too_large(operation) from error
        raise
    return FileResponse(operation, file.headers, b"".join(pieces), proof.by)


async def fetch_async(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    *,
    hash_value: str | None = None,
    hash_type: str | None = None,
    validate: bool | None = None,
) -> FileResponse:
    """`fetch`, awaited."""
    proof = _proof(operation, hash_value, hash_type)
    pieces = []
    try:
        async with _stream_async(caller, operation, path, query, proof, validate, HELD_IN_MEMORY) as file:
            async for piece in file:
                if file.size > HELD_IN_MEMORY:
                    file.abandon()
                    raise _too_large(operation)
                pieces.append(piece)
    except ResponseUnreadable as error:
        if isinstance(error.__cause__, BodyTooLong):  # a signed file is read when it is opened
            raise _too_large(operation) from error
        raise
    return FileResponse(operation, file.headers, b"".join(pieces), proof.by)


def download(caller: Caller, url: str, hash_value: str | None, hash_type: str | None) -> BillStream:
    """`Client.download`."""
    asked, proof, request = _addressed(caller, url, hash_value, hash_type)

    def send() -> httpx.Response:
        return _opened(caller, asked, _server_at(request), lambda _: request)

    return BillStream(send, proof.file)


def download_async(caller: Caller, url: str, hash_value: str | None, hash_type: str | None) -> AsyncBillStream:
    """`Client.download_async`."""
    asked, proof, request = _addressed(caller, url, hash_value, hash_type)

    async def send() -> httpx.Response:
        return await _opened_async(caller, asked, _server_at(request), lambda _: request)

    return AsyncBillStream(send, proof.file)


def _stream(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: _Proof,
    validate: bool | None,
    longest: int = LONGEST_SIGNED,
) -> BillStream:
    asked, outgoing = _prepared(caller, operation, path, query, proof, validate, longest)

    def send() -> httpx.Response:
        return _opened(caller, asked, caller._server_of(operation), outgoing.request)

    return BillStream(send, proof.file)


def _stream_async(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: _Proof,
    validate: bool | None,
    longest: int = LONGEST_SIGNED,
) -> AsyncBillStream:
    asked, outgoing = _prepared(caller, operation, path, query, proof, validate, longest)

    async def send() -> httpx.Response:
        return await _opened_async(caller, asked, caller._server_of(operation), outgoing.request)

    return AsyncBillStream(send, proof.file)


def _prepared(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: _Proof,
    validate: bool | None,
    longest: int,
) -> tuple[Asked, Outgoing]:
    if operation.described and operation.reply is not bytes:
        raise NotSent(f"{operation.id} does not answer with a file")
    asked = Asked(operation, path, query, UNSET)
    outgoing = caller._prepared(asked, validate, with_file=True)
    extensions: dict[str, object] = {MAX_REPLY: longest, PACE: caller._connections.pace()}
    if proof.by != "signature":
        extensions[UNSIGNED_REPLY] = True
    return asked, outgoing._replace(headers=_HEADERS, extensions=extensions)


def _addressed(
    caller: Caller, url: str, hash_value: str | None, hash_type: str | None
) -> tuple[Asked, _Proof, httpx.Request]:
    """What is asked for at an address, what proves it, and the request. Raises UnusableDownloadUrl and NotSent."""
    request = address_request(httpx.Request, url)
    request.headers["User-Agent"] = USER_AGENT.decode("ascii")
    target = request.url.raw_path.partition(b"?")[0].decode("ascii")
    id = spec.operation_fitting("GET", target)
    operation = UndescribedOperation("GET", target) if id is None else OPERATIONS[id]
    proof = _proof(operation, hash_value, hash_type)
    request.extensions.update({MAX_REPLY: LONGEST_SIGNED, PACE: caller._connections.pace()})
    if proof.by == "signature":
        del request.extensions[UNSIGNED_REPLY]
    return Asked(operation, {}, {}, UNSET), proof, request


def _server_at(request: httpx.Request) -> Server:
    url = request.url
    return Server(f"{url.scheme}://{url.netloc.decode('ascii')}", url.netloc, url.host)


def _proof(operation: Operation[bytes], hash_value: str | None, hash_type: str | None) -> _Proof:
    """What will prove the file. Raises NotSent where the spec says a hash does and none is given."""
    if hash_value is not None and hash_type is not None:
        return _Proof("hash", BillFile(hash_value, hash_type))
    if hash_value is not None or hash_type is not None:
        raise NotSent("hash_value and hash_type belong together: give both, as the platform sent them")
    mark = operation.reply_hash
    if mark is not None:
        raise NotSent(
            f"{operation.id} gives a file that only its hash proves: give hash_value and hash_type, the fields "
            f"{mark.value} and {mark.type} of the reply that gave the address"
        )
    if operation.unsigned_reply:
        return _Proof(None, UnhashedFile(verified=False))
    return _Proof("signature", UnhashedFile(verified=True))


def _opened(
    caller: Caller, asked: Asked, server: Server, request_to: Callable[[Server], httpx.Request]
) -> httpx.Response:
    """The successful reply, its body still to be read; asked for again where that can do no harm."""
    try:
        return _open(caller, request_to(server))
    except FAILED as error:
        return caller._again(error, asked, server, lambda server: _open(caller, request_to(server)))


async def _opened_async(
    caller: Caller, asked: Asked, server: Server, request_to: Callable[[Server], httpx.Request]
) -> httpx.Response:
    try:
        return await _open_async(caller, request_to(server))
    except FAILED as error:
        return await caller._again_async(error, asked, server, lambda server: _open_async(caller, request_to(server)))


def _open(caller: Caller, request: httpx.Request) -> httpx.Response:
    try:
        return open_download(caller._connections.open(), request, caller._auth)
    except AuthenticationFailed as error:
        error.explanation = caller._explained(request, error)
        raise


async def _open_async(caller: Caller, request: httpx.Request) -> httpx.Response:
    try:
        return await open_download_async(await caller._connections.open_async(), request, caller._auth)
    except AuthenticationFailed as error:
        error.explanation = caller._explained(request, error)
        raise


def _too_large(operation: Operation[bytes]) -> FileTooLarge:
    return FileTooLarge(
        f"the file of {operation.id} has more than {HELD_IN_MEMORY // 1024**2} MiB, the most that is held in memory: "
        "use stream, which gives it piece by piece or saves it"
    )
