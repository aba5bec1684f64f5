"""Files from the platform: streamed, or held in memory up to a bound.

What proves a file is its hash, which came with a signed reply, or the reply's own signature. A file that the spec says
has neither is given as what it is: its `verified` is False, its `proven_by` None.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

import msgspec
from wechatpay_auth.bills.download import AsyncBillStream, BillStream, address_request
from wechatpay_auth.bills.file import ArrivingFile, BillFile, UnhashedFile
from wechatpay_auth.errors import NotSent, ResponseUnreadable
from wechatpay_auth.reply_body import BodyTooLong
from wechatpay_auth.request_extensions import MAX_REPLY, UNSIGNED_REPLY, UNSIGNED_REQUEST

from . import spec
from .cached_property import cached_property
from .call_options import Timeout
from .call_sender import find_sender
from .errors import FileTooLarge
from .http_library import httpx
from .operation import OPERATIONS, Operation, UndescribedOperation
from .pace import PACE
from .request import USER_AGENT, CallArguments, PreparedRequest
from .response import Response
from .servers import Server
from .translation import gettext as _
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .caller import Caller
    from .deadline import Deadline
    from .pace import Pace
    from .sender import Sender
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


class _FileCall(NamedTuple):
    """How a call for a file is made."""

    sender: Sender
    deadline: float | Unset | None
    validate: Validate

    def start_deadline(self, pace: Pace) -> Deadline:
        """The deadline of opening the file, from now on; one of the call's own bounds the file's pace as well."""
        deadline = self.sender.deadline(self.deadline)
        deadline.limit_pace(pace)
        return deadline


class _Prepared(NamedTuple):
    """An address that the platform gave, ready to be requested."""

    call: _FileCall
    arguments: CallArguments
    """The call that the address stands for."""
    proof: _Proof
    request: httpx.Request

    def open(self) -> httpx.Response:
        with self.call.start_deadline(self.request.extensions[PACE]).applies():
            return self.call.sender.open(self.arguments, _parse_server(self.request), lambda _: self.request)

    async def open_async(self) -> httpx.Response:
        with self.call.start_deadline(self.request.extensions[PACE]).applies():
            return await self.call.sender.open_async(
                self.arguments, _parse_server(self.request), lambda _: self.request
            )


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
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BillStream:
    """The file that an operation answers with, to be opened by `with` and read once. Nothing is sent before `with`.

    `deadline` is how many seconds the call may take in all, with the file; without it that of the client is for the
    opening, and the file has the least rate of the client.

    Raises InvalidRequest and NotSent here; opening and reading raise as `Client.download` says.
    """
    proof = _proof(operation, hash_value, hash_type)
    call = _FileCall(find_sender(caller, timeout, retries), deadline, caller.validates(validate))
    return _stream(call, operation, path, query, proof, headers)


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
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncBillStream:
    """`stream` for `async with`; itself it is not awaited."""
    proof = _proof(operation, hash_value, hash_type)
    call = _FileCall(find_sender(caller, timeout, retries), deadline, caller.validates(validate))
    return _stream_async(call, operation, path, query, proof, headers)


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
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FileResponse:
    """The file that an operation answers with, whole and proven. Raises FileTooLarge beyond HELD_IN_MEMORY."""
    proof = _proof(operation, hash_value, hash_type)
    call = _FileCall(find_sender(caller, timeout, retries), deadline, caller.validates(validate))
    pieces = []
    try:
        with _stream(call, operation, path, query, proof, headers, HELD_IN_MEMORY) as file:
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
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FileResponse:
    """`fetch`, awaited."""
    proof = _proof(operation, hash_value, hash_type)
    call = _FileCall(find_sender(caller, timeout, retries), deadline, caller.validates(validate))
    pieces = []
    try:
        async with _stream_async(call, operation, path, query, proof, headers, HELD_IN_MEMORY) as file:
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


def download(
    caller: Caller,
    url: str,
    hash_value: str | None,
    hash_type: str | None,
    *,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BillStream:
    """Download from an address that the platform gave; see `Client.download`."""
    call = _FileCall(find_sender(caller, timeout, retries), deadline, validate=False)
    prepared = _prepare_address(call, url, hash_value, hash_type)
    return BillStream(prepared.open, prepared.proof.file)


def download_async(
    caller: Caller,
    url: str,
    hash_value: str | None,
    hash_type: str | None,
    *,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncBillStream:
    """Download as `Client.download_async` does."""
    call = _FileCall(find_sender(caller, timeout, retries), deadline, validate=False)
    prepared = _prepare_address(call, url, hash_value, hash_type)
    return AsyncBillStream(prepared.open_async, prepared.proof.file)


def open_address(
    caller: Caller,
    url: str,
    hash_value: str,
    hash_type: str,
    *,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> httpx.Response:
    """The reply to a request for an address that the platform gave. It is a 200 whose body is still to be read."""
    call = _FileCall(find_sender(caller, timeout, retries), deadline, validate=False)
    return _prepare_address(call, url, hash_value, hash_type).open()


async def open_address_async(
    caller: Caller,
    url: str,
    hash_value: str,
    hash_type: str,
    *,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> httpx.Response:
    """`open_address`, awaited."""
    call = _FileCall(find_sender(caller, timeout, retries), deadline, validate=False)
    return await _prepare_address(call, url, hash_value, hash_type).open_async()


def _stream(
    call: _FileCall,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: _Proof,
    headers: Mapping[str, object],
    longest: int = LONGEST_SIGNED,
) -> BillStream:
    arguments, prepared, pace = _prepare(call, operation, path, query, proof, headers, longest)

    def send() -> httpx.Response:
        with call.start_deadline(pace).applies():
            return call.sender.open(arguments, call.sender.servers.find_server(operation), prepared.build_request)

    return BillStream(send, proof.file)


def _stream_async(
    call: _FileCall,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: _Proof,
    headers: Mapping[str, object],
    longest: int = LONGEST_SIGNED,
) -> AsyncBillStream:
    arguments, prepared, pace = _prepare(call, operation, path, query, proof, headers, longest)

    async def send() -> httpx.Response:
        with call.start_deadline(pace).applies():
            return await call.sender.open_async(
                arguments, call.sender.servers.find_server(operation), prepared.build_request
            )

    return AsyncBillStream(send, proof.file)


def _prepare(
    call: _FileCall,
    operation: Operation[bytes],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: _Proof,
    headers: Mapping[str, object],
    longest: int,
) -> tuple[CallArguments, PreparedRequest, Pace]:
    if operation.described and operation.reply is not bytes:
        raise NotSent(_("{id} does not answer with a file").format(id=operation.id))
    arguments = call.sender.fill(CallArguments(operation, path, query, UNSET, headers))
    prepared = call.sender.prepare(arguments, validate=call.validate, with_file=True)
    pace = call.sender.connections.pace()
    extensions: dict[str, object] = {MAX_REPLY: longest, PACE: pace}
    if proof.by != "signature":
        extensions[UNSIGNED_REPLY] = True
    if operation.unsigned_request:
        extensions[UNSIGNED_REQUEST] = True
    prepared = msgspec.structs.replace(prepared, headers=_with_usual(prepared.headers), extensions=extensions)
    return arguments, prepared, pace


def _with_usual(prepared: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """The headers of a download and those that the caller gave, which go before: an Accept-Encoding, say."""
    given = [(name, value) for name, value in prepared if name not in _OF_CALLS]
    names = {name.lower() for name, _value in given}
    return [*(header for header in _HEADERS if header[0].lower() not in names), *given]


def _prepare_address(call: _FileCall, url: str, hash_value: str | None, hash_type: str | None) -> _Prepared:
    """The request for an address. Raises UnusableDownloadUrl and NotSent."""
    request = address_request(httpx.Request, url)
    request.headers["User-Agent"] = USER_AGENT.decode("ascii")
    target = request.url.raw_path.partition(b"?")[0].decode("ascii")
    id = spec.operation_fitting("GET", target)
    operation = UndescribedOperation("GET", target) if id is None else OPERATIONS[id]
    proof = _proof(operation, hash_value, hash_type)
    request.extensions.update({MAX_REPLY: LONGEST_SIGNED, PACE: call.sender.connections.pace()})
    if proof.by == "signature":
        del request.extensions[UNSIGNED_REPLY]
    elif operation.unsigned_request:
        request.extensions[UNSIGNED_REQUEST] = True
    return _Prepared(call, CallArguments(operation, {}, {}, UNSET), proof, request)


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
