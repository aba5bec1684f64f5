# Generated from spec/ by `make generate`. Do not edit.
"""Uploads: a file and its description, as one signed call. The file is streamed, never held in memory.

Digest, part `meta`, limits and signing follow the spec's marks; the trust layer makes the body.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec
from wechatpay_auth.errors import NotSent
from wechatpay_auth.request_extensions import SIGN_BODY
from wechatpay_auth.upload import FileChanged, InvalidUpload, Upload, build_upload, build_upload_async

from .call_options import Timeout
from .call_sender import find_sender
from .connections import running_loop
from .deadline import current_deadline
from .errors import InvalidRequest
from .http_library import httpx
from .operation import Operation
from .operation_marks import UploadRules
from .request import CallArguments, PreparedRequest
from .translation import gettext as _
from .unset import UNSET, Unset
from .validation import validate_call
from .wire import NotPlain, plain

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from .caller import Caller
    from .pace import Pace
    from .response import Response
    from .sender import Sender
    from .validate_setting import Validate

T = TypeVar("T")

_USUAL = UploadRules("file", "filename", "sha256", "SHA256")
"""The rules for a path that the spec does not have."""
_NO_DIGEST = "0" * 64


def upload(
    caller: Caller,
    operation: Operation[T],
    path: Mapping[str, object],
    query: Mapping[str, object],
    file: UploadSource,
    *,
    filename: str | None = None,
    meta: Mapping[str, object] | None = None,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[T]:
    """Upload a file and return the verified reply.

    `file` is a path, the bytes, a file open for reading bytes that can seek, or a file from a form of FastAPI or Flask;
    it is read once for its digest and once for each sending. `filename` is needed where `file` has no name. `meta`
    holds what the operation asks for besides name and digest. `deadline` is how many seconds sending and reply may take
    in all; without it the file has the least rate of the client.

    Raises InvalidUpload (the file cannot be read, or is not what the operation takes), FileChanged, InvalidRequest and
    the other kinds of NotSent, OutcomeUnknown or APIStatusError.
    """
    sender, checked = find_sender(caller, timeout, retries), caller.validates(validate)
    rules = _upload_arguments(operation, path, query, filename, meta or {}, checked)
    with _reading():
        described = build_upload(file, **rules)
    arguments, prepared = _prepare(sender, operation, path, query, described, checked)
    with sender.deadline(deadline).applies():
        return sender.send(arguments, prepared)


async def upload_async(
    caller: Caller,
    operation: Operation[T],
    path: Mapping[str, object],
    query: Mapping[str, object],
    file: AsyncUploadSource,
    *,
    filename: str | None = None,
    meta: Mapping[str, object] | None = None,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[T]:
    """`upload`, awaited. The file is read in a thread, so that no other task waits for the disk.

    A file whose reading is awaited, as those of aiofiles, is read by awaiting.
    """
    running_loop()  # before anything else: refuses what is not asyncio
    sender, checked = find_sender(caller, timeout, retries), caller.validates(validate)
    rules = _upload_arguments(operation, path, query, filename, meta or {}, checked)
    with _reading():
        described = await build_upload_async(file, **rules)
    arguments, prepared = _prepare(sender, operation, path, query, described, checked)
    with sender.deadline(deadline).applies():
        return await sender.send_async(arguments, prepared)


# why Any: they are keyword arguments of several types
def _upload_arguments(
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    filename: str | None,
    meta: Mapping[str, object],
    validate: Validate,
) -> dict[str, Any]:
    """What `build_upload` is told of the file. The operation's limits are checked if calls are checked."""
    rules = operation.upload
    if rules is None:
        if operation.described:
            raise NotSent(_("{id} takes no file").format(id=operation.id))
        rules = _USUAL
    try:
        further = plain(meta)
    except NotPlain:
        named = {} if rules.filename is None else {rules.filename: filename or "file"}
        whole = {**rules.fixed, **named, rules.digest: _NO_DIGEST, **meta}
        raise InvalidRequest(operation.id, validate_call(operation, path, query, whole)) from None
    return {
        "filename": filename,
        "meta": {**rules.fixed, **further},
        "algorithm": rules.algorithm,
        "filename_key": rules.filename,
        "digest_key": rules.digest,
        "part": rules.part,
        "max_bytes": rules.max_bytes if validate else None,
        "extensions": rules.extensions if validate else None,
    }


@contextmanager
def _reading() -> Iterator[None]:
    """Inside, what the file system says of the file is an InvalidUpload."""
    try:
        yield
    except OSError as error:
        raise InvalidUpload(
            _("the file cannot be read: {reason}").format(reason=error.strerror or type(error).__name__)
        ) from error


def _prepare(
    sender: Sender,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    described: Upload,
    validate: Validate,
) -> tuple[CallArguments, PreparedRequest]:
    """The checked call with `meta` as its body, and the request with the file behind `meta`."""
    arguments = sender.fill(CallArguments(operation, path, query, msgspec.json.decode(described.meta)))
    checked = sender.prepare(arguments, validate=validate, with_file=True)
    if operation.sensitive_request or operation.request_check.texts is not None:
        # the body as it was prepared has the encrypted fields and the JSON texts; it is what the signature covers
        described = described.replace_meta(b"".join(cast("Iterable[bytes]", checked.stream)))
    headers = [(name, value) for name, value in checked.headers if not name.startswith(b"Content-")]
    headers += [
        (b"Content-Type", described.content_type.encode("ascii")),
        (b"Content-Length", b"%d" % described.content_length),
    ]
    extensions = {**(checked.extensions or {}), SIGN_BODY: described.meta}
    body = _Body(described, sender.connections.pace())
    return arguments, msgspec.structs.replace(checked, headers=headers, stream=body, extensions=extensions)


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The multipart body, from its first byte on each iteration.

    While it is written, its pace stands in the place of the call's deadline, which begins anew for the reply.
    """

    def __init__(self, described: Upload, pace: Pace) -> None:
        self._described = described
        self._pace = pace

    def __iter__(self) -> Iterator[bytes]:
        deadline = current_deadline()
        if deadline is not None:
            deadline.follow_pace(self._pace)
        try:
            yield from self._described
        except OSError as error:
            raise _file_error(error) from error
        finally:
            if deadline is not None:
                deadline.leave_pace()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        deadline = current_deadline()
        if deadline is not None:
            deadline.follow_pace(self._pace)
        try:
            async for chunk in self._described.async_body():
                yield chunk
        except OSError as error:
            raise _file_error(error) from error
        finally:
            if deadline is not None:
                deadline.leave_pace()


def _file_error(error: OSError) -> FileChanged:
    return FileChanged(
        _("the file can no longer be read ({reason}); the request was left incomplete and has no effect").format(
            reason=error.strerror or type(error).__name__
        )
    )
