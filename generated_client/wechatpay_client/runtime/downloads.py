# Generated from spec/ by `make generate`. Do not edit.
"""Files from the platform: streamed, or held in memory up to a bound.

What proves a file is its hash, which came with a signed reply, or the reply's own signature. A file that the spec says
has neither is given as what it is: its `verified` is False, its `proven_by` None.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from msgspec import UNSET
from wechatpay_auth.bills.download import AsyncBillStream, BillStream, address_request
from wechatpay_auth.bills.file import ArrivingFile, BillFile, UnhashedFile
from wechatpay_auth.errors import NotSent, ResponseUnreadable
from wechatpay_auth.reply_body import BodyTooLong
from wechatpay_auth.request_extensions import MAX_REPLY, UNSIGNED_REPLY, UNSIGNED_REQUEST

from . import spec
from .cached_property import cached_property
from .errors import FileTooLarge
from .http_library import httpx
from .operation import OPERATIONS, Operation, UndescribedOperation
from .pace import PACE
from .request import USER_AGENT, CallArguments, PreparedRequest
from .response import Response
from .servers import Server
from .translation import gettext as _

if TYPE_CHECKING:
    from .caller import Caller
    from .validate_setting import Validate
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
    # why: the hash is of the file itself, so an encoding would only have to be undone
    (b"Accept-Encoding", b"identity"),
    (b"User-Agent", USER_AGENT),
]
_OF_CALLS = frozenset({b"Accept", b"User-Agent"})
"""Headers of every call with a JSON reply; those of a download are above."""


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
        """An empty list: the spec says nothing of the content of a file."""
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
    headers: Mapping[str, object] = MappingProxyType({}),
    validate: Validate | None = None,
) -> BillStream:
    """The file that an operation answers with, to be opened by `with` and read once. Nothing is sent before `with`.

    Raises InvalidRequest and NotSent here; opening and reading raise as `Client.download` says.
    """
    return _stream(caller, operation, path, query, _proof(operation, hash_value, hash_type), headers, validate)


def stream_async(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    *,
    hash_value: str | None = None,
    hash_type: str | None = None,
    headers: Mapping[str, object] = MappingProxyType({}),
    validate: Validate | None = None,
) -> AsyncBillStream:
    """`stream` for `async with`; itself it is not awaited."""
    return _stream_async(caller, operation, path, query, _proof(operation, hash_value, hash_type), headers, validate)


def fetch(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    *,
    hash_value: str | None = None,
    hash_type: str | None = None,
    headers: Mapping[str, object] = MappingProxyType({}),
    validate: Validate | None = None,
) -> FileResponse:
    """The file that an operation answers with, whole and proven. Raises FileTooLarge beyond HELD_IN_MEMORY."""
    proof = _proof(operation, hash_value, hash_type)
    pieces = []
    try:
        with _stream(caller, operation, path, query, proof, headers, validate, HELD_IN_MEMORY) as file:
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
    headers: Mapping[str, object] = MappingProxyType({}),
    validate: Validate | None = None,
) -> FileResponse:
    """`fetch`, awaited."""
    proof = _proof(operation, hash_value, hash_type)
    pieces = []
    try:
        async with _stream_async(caller, operation, path, query, proof, headers, validate, HELD_IN_MEMORY) as file:
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
    """Download from an address that the platform gave; see `Client.download`."""
    arguments, proof, request = _prepare_address(caller, url, hash_value, hash_type)

    def send() -> httpx.Response:
        with caller.sender.deadline().applies():
            return caller.sender.open(arguments, _parse_server(request), lambda _: request)

    return BillStream(send, proof.file)


def download_async(caller: Caller, url: str, hash_value: str | None, hash_type: str | None) -> AsyncBillStream:
    """Download as `Client.download_async` does."""
    arguments, proof, request = _prepare_address(caller, url, hash_value, hash_type)

    async def send() -> httpx.Response:
        with caller.sender.deadline().applies():
            return await caller.sender.open_async(arguments, _parse_server(request), lambda _: request)

    return AsyncBillStream(send, proof.file)


def _stream(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: _Proof,
    headers: Mapping[str, object],
    validate: Validate | None,
    longest: int = LONGEST_SIGNED,
) -> BillStream:
    arguments, prepared = _prepare(caller, operation, path, query, proof, headers, validate, longest)

    def send() -> httpx.Response:
        with caller.sender.deadline().applies():
            return caller.sender.open(arguments, caller.sender.servers.find_server(operation), prepared.build_request)

    return BillStream(send, proof.file)


def _stream_async(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: _Proof,
    headers: Mapping[str, object],
    validate: Validate | None,
    longest: int = LONGEST_SIGNED,
) -> AsyncBillStream:
    arguments, prepared = _prepare(caller, operation, path, query, proof, headers, validate, longest)

    async def send() -> httpx.Response:
        with caller.sender.deadline().applies():
            return await caller.sender.open_async(
                arguments, caller.sender.servers.find_server(operation), prepared.build_request
            )

    return AsyncBillStream(send, proof.file)


def _prepare(
    caller: Caller,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: _Proof,
    headers: Mapping[str, object],
    validate: Validate | None,
    longest: int,
) -> tuple[CallArguments, PreparedRequest]:
    if operation.described and operation.reply is not bytes:
        raise NotSent(_("{id} does not answer with a file").format(id=operation.id))
    arguments = CallArguments(operation, path, query, UNSET, headers)
    prepared = caller.sender.prepare(arguments, validate=caller.validates(validate), with_file=True)
    extensions: dict[str, object] = {MAX_REPLY: longest, PACE: caller.sender.connections.pace()}
    if proof.by != "signature":
        extensions[UNSIGNED_REPLY] = True
    if operation.unsigned_request:
        extensions[UNSIGNED_REQUEST] = True
    return arguments, prepared._replace(headers=_with_usual(prepared.headers), extensions=extensions)


def _with_usual(prepared: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """The headers of a download and those that the caller gave, which go before: an Accept-Encoding, say."""
    given = [(name, value) for name, value in prepared if name not in _OF_CALLS]
    names = {name.lower() for name, _value in given}
    return [*(header for header in _HEADERS if header[0].lower() not in names), *given]


def _prepare_address(
    caller: Caller, url: str, hash_value: str | None, hash_type: str | None
) -> tuple[CallArguments, _Proof, httpx.Request]:
    """The call that an address stands for, the proof of its file, and the request.

    Raises UnusableDownloadUrl and NotSent."""
    request = address_request(httpx.Request, url)
    request.headers["User-Agent"] = USER_AGENT.decode("ascii")
    target = request.url.raw_path.partition(b"?")[0].decode("ascii")
    id = spec.operation_fitting("GET", target)
    operation = UndescribedOperation("GET", target) if id is None else OPERATIONS[id]
    proof = _proof(operation, hash_value, hash_type)
    request.extensions.update({MAX_REPLY: LONGEST_SIGNED, PACE: caller.sender.connections.pace()})
    if proof.by == "signature":
        del request.extensions[UNSIGNED_REPLY]
    elif operation.unsigned_request:
        request.extensions[UNSIGNED_REQUEST] = True
    return CallArguments(operation, {}, {}, UNSET), proof, request


def _parse_server(request: httpx.Request) -> Server:
    url = request.url
    return Server(f"{url.scheme}://{url.netloc.decode('ascii')}", url.netloc, url.host)


def _proof(operation: Operation[bytes], hash_value: str | None, hash_type: str | None) -> _Proof:
    """The proof of the file. Raises NotSent if the spec says that a hash proves it and no hash is given."""
    if hash_value is not None and hash_type is not None:
        return _Proof("hash", BillFile(hash_value, hash_type))
    if hash_value is not None or hash_type is not None:
        raise NotSent(_("hash_value and hash_type belong together: give both, as the platform sent them"))
    mark = operation.reply_hash
    if mark is not None:
        raise NotSent(
            _(
                "{id} gives a file that only its hash proves: give hash_value and hash_type, the fields {mark} and "
                "{type} of the reply that gave the address"
            ).format(id=operation.id, mark=mark.value, type=mark.type)
        )
    # why not of a single type: who asks for a file that is gzip gets it as it is
    zipped = operation.reply is bytes and len(operation.reply_media_types) > 1
    if operation.unsigned_reply:
        return _Proof(None, UnhashedFile(verified=False, undoes_gzip=zipped))
    return _Proof("signature", UnhashedFile(verified=True, undoes_gzip=zipped))


def _too_large(operation: Operation[bytes]) -> FileTooLarge:
    return FileTooLarge(
        _(
            "the file of {id} has more than {held_in_memory} MiB, the most that is held in memory: use stream, "
            "which gives it piece by piece or saves it"
        ).format(id=operation.id, held_in_memory=HELD_IN_MEMORY // 1024**2)
    )
