"""A file for one of the upload operations: its digest, its `meta` part, and a multipart body that streams.

Only the bytes of `meta` are signed; they hold the file's digest. Nothing reads the file into memory: it is read
once for the digest and once for each sending.

    upload = build_upload(Path("licence.png"))
    reply = client.send(build_upload_request(client, "/v3/merchant/media/upload", upload))

Operations differ in what they call things:

    most                            filename, sha256                file
    ecommerce cancel-applications   file_name, file_digest          file
    mch-manage submission-files     file_name, file_digest          submission_file
    enhanced-due-diligence          file_name, file_digest          due_diligence_file
    global merchant-storage         filename, digest                file
    fapiao, taxi-invoice            (no name), digest (SM3)         file
    shopping-receipt                (no name), sha256               file

https://pay.weixin.qq.com/doc/v3/merchant/4012365344
"""

from __future__ import annotations

import inspect
import io
import json
import os
import re
import secrets
import unicodedata
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Protocol, TypeGuard, cast

from .errors import NotSent
from .file_digest import new_digest
from .http_library import RequestT
from .request_extensions import SIGN_BODY
from .translation import gettext as _

if TYPE_CHECKING:
    from .http_types import BuildsRequests

CHUNK = 64 * 1024
"""Bytes read at once."""

_PART = re.compile(r"[A-Za-z0-9_-]{1,64}")


class FormFile(Protocol):
    """What Starlette and FastAPI make of a file in a form: `UploadFile`. Its `file` is read, without awaiting."""

    @property
    def filename(self) -> str | None:
        """What the browser calls the file."""

    @property
    def file(self) -> BinaryIO:
        """The file itself."""


class FormStream(Protocol):
    """What Flask makes of a file in a form: `FileStorage`. Its `name` is that of the form's field, not of the file."""

    @property
    def filename(self) -> str | None:
        """What the browser calls the file."""

    @property
    def stream(self) -> IO[bytes]:
        """The file itself."""


class AsyncFile(Protocol):
    """A file whose reading is awaited, such as those of aiofiles and AnyIO."""

    async def read(self, size: int, /) -> bytes:
        """At most so many bytes; none at the end."""

    # why Any: each library returns something else, and nobody needs it
    async def seek(self, offset: int, /) -> Any:
        """Go to so many bytes after the beginning."""


UploadSource = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO | FormFile | FormStream
"""A path, the bytes themselves, a file open for reading bytes that can seek, or a file from a form."""
AsyncUploadSource = UploadSource | AsyncFile
"""What an async program may upload: also a file whose reading is awaited."""

# What is left of a source once a file from a form is taken out of its wrapper.
_Opened = str | os.PathLike[str] | bytes | IO[bytes] | AsyncFile


class InvalidUpload(NotSent, ValueError):
    """The file or its description cannot be uploaded. The message says why, and the fix."""


class FileChanged(NotSent):
    """The file is no longer the one whose digest was signed. The request was left incomplete: upload it anew."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file, described and ready to be sent, as often as needed. Made by `build_upload`."""

    filename: str
    size: int
    """Bytes of the file."""
    digest: str
    """Lower-case hex, as it stands in `meta`."""
    meta: bytes = field(repr=False)
    """The JSON of the part `meta`: these bytes are signed, and no others."""
    content_type: str
    """The header of this name, with the boundary."""
    content_length: int
    """The header of this name: bytes of the whole body."""
    _source: _Opened = field(repr=False)
    _algorithm: str = field(repr=False)
    _opening: bytes = field(repr=False)
    """What stands before `meta` in the body."""
    _middle: bytes = field(repr=False)
    """What stands between `meta` and the file."""
    _tail: bytes = field(repr=False)

    def replace_meta(self, meta: bytes) -> Upload:
        """The same file with other bytes of `meta`, such as those whose sensitive fields are encrypted.

        Name and digest of the file must stand in them as they did.
        """
        length = self.content_length + len(meta) - len(self.meta)
        return replace(self, meta=meta, content_length=length)

    @property
    def _head(self) -> bytes:
        return self._opening + self.meta + self._middle

    def __iter__(self) -> Iterator[bytes]:
        """The body, from its first byte on each iteration. Raises FileChanged, and OSError of the file system."""
        yield self._head
        if isinstance(self._source, bytes):
            yield self._source
        else:
            with _open(_refuse_awaited(self._source)) as file:
                checking = _Checking(self)
                while chunk := file.read(CHUNK):
                    yield checking.take(chunk)
                checking.finish()
        yield self._tail

    async def _aiter(self) -> AsyncIterator[bytes]:
        yield self._head
        if isinstance(self._source, bytes):
            yield self._source
        elif _is_awaited(self._source):
            checking = _Checking(self)
            await self._source.seek(0)
            while chunk := await self._source.read(CHUNK):
                yield checking.take(chunk)
            checking.finish()
        else:
            from asyncio import to_thread

            with _open(_refuse_awaited(self._source)) as file:
                checking = _Checking(self)
                while chunk := await to_thread(file.read, CHUNK):
                    yield checking.take(chunk)
                checking.finish()
        yield self._tail

    def async_body(self) -> AsyncBody:
        """The body for `async for`, from its first byte on each iteration; the file is read in a thread."""
        return AsyncBody(self)


@dataclass(frozen=True, slots=True)
class AsyncBody:
    """The body of an upload for `async for`. Not an Upload, because httpx takes what has `__iter__` for sync."""

    upload: Upload

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.upload._aiter()


class _Checking:
    """Compares the file as it is sent with the file whose digest was signed."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self._digest = new_digest(upload._algorithm)
        self._left = upload.size

    def take(self, chunk: bytes) -> bytes:
        self._left -= len(chunk)
        if self._left < 0:
            self._refuse()
        self._digest.update(chunk)
        return chunk

    def finish(self) -> None:
        # why: before the last boundary is sent, so that the platform never sees a whole request.
        if self._left or self._digest.hexdigest() != self._upload.digest:
            self._refuse()

    def _refuse(self) -> None:
        raise FileChanged(
            _(
                "the file changed after its digest was made; the request was left incomplete and has no effect: "
                "upload it again"
            )
        )


def build_upload(
    source: UploadSource,
    *,
    filename: str | None = None,
    meta: Mapping[str, object] | None = None,
    algorithm: str = "SHA256",
    filename_key: str | None = "filename",
    digest_key: str = "sha256",
    part: str = "file",
    media_type: str | None = None,
    max_bytes: int | None = None,
    extensions: Collection[str] | None = None,
) -> Upload:
    """Describe a file for uploading. It is read here once, for its digest: in an async program, call this in a thread.

    `filename` may hold anything but control characters; without it, it is the path's last part. `meta` holds what
    the operation asks for besides name and digest, which are put in under `filename_key` (None: not at all) and
    `digest_key`. `algorithm` is SHA256, or SM3 for invoices. `part` is the name of the file's own part.
    `media_type` is guessed from the extension. `max_bytes` and `extensions` (such as {"jpg", "png"}, in any
    case) are the operation's limits, checked here instead of by the platform.

    A file object is uploaded whole, from its beginning, and must not be used until the upload is done. Of a file from
    a form (`UploadFile` of FastAPI, `FileStorage` of Flask) this is the file in it.

    Raises InvalidUpload; OSError of the file system; ConfigurationError for an unknown algorithm.
    """
    name, opened = _take_file(source, filename, extensions)
    size, digest = _measure(_refuse_awaited(opened), algorithm, max_bytes)
    return _describe(opened, name, size, digest, meta or {}, algorithm, filename_key, digest_key, part, media_type)


async def build_upload_async(
    source: AsyncUploadSource,
    *,
    filename: str | None = None,
    meta: Mapping[str, object] | None = None,
    algorithm: str = "SHA256",
    filename_key: str | None = "filename",
    digest_key: str = "sha256",
    part: str = "file",
    media_type: str | None = None,
    max_bytes: int | None = None,
    extensions: Collection[str] | None = None,
) -> Upload:
    """`build_upload`, awaited: also for a file whose reading is awaited. Any other is read in a thread.

    An upload made of such a file can be sent by async clients only.
    """
    name, opened = _take_file(source, filename, extensions)
    if _is_awaited(opened):
        size, digest = await _measure_awaited(opened, algorithm, max_bytes)
    else:
        from asyncio import to_thread

        size, digest = await to_thread(_measure, _refuse_awaited(opened), algorithm, max_bytes)
    return _describe(opened, name, size, digest, meta or {}, algorithm, filename_key, digest_key, part, media_type)


def _take_file(
    source: AsyncUploadSource, filename: str | None, extensions: Collection[str] | None
) -> tuple[str, _Opened]:
    """The name of the file, and the file without what a web framework wraps around it. Raises InvalidUpload."""
    name = _check_filename(_source_name(source) if filename is None else filename)
    if extensions is not None:
        _check_extension(name, extensions)
    return name, _unwrap(source)


def _describe(
    source: _Opened,
    name: str,
    size: int,
    digest: str,
    meta: Mapping[str, object],
    algorithm: str,
    filename_key: str | None,
    digest_key: str,
    part: str,
    media_type: str | None,
) -> Upload:
    """The upload of a file whose size and digest are known."""
    described = _meta({filename_key: name} if filename_key is not None else {}, {digest_key: digest}, meta)
    boundary = secrets.token_hex(16)
    kind = _media_type(name) if media_type is None else _check_media_type(media_type)
    opening = b"\r\n".join(
        (
            f"--{boundary}".encode(),
            b'Content-Disposition: form-data; name="meta"',
            b"Content-Type: application/json",
            b"",
            b"",
        )
    )
    middle = b"\r\n".join(
        (
            b"",
            f"--{boundary}".encode(),
            f'Content-Disposition: form-data; name="{_check_part(part)}"; filename="{_quote(name)}"'.encode(),
            f"Content-Type: {kind}".encode(),
            b"",
            b"",
        )
    )
    after = f"\r\n--{boundary}--\r\n".encode()
    return Upload(
        filename=name,
        size=size,
        digest=digest,
        meta=described,
        content_type=f"multipart/form-data; boundary={boundary}",
        content_length=len(opening) + len(described) + len(middle) + size + len(after),
        _source=source,
        _algorithm=algorithm,
        _opening=opening,
        _middle=middle,
        _tail=after,
    )


def build_upload_request(
    client: BuildsRequests[RequestT], url: str, upload: Upload, *, method: str = "POST"
) -> RequestT:
    """The request that uploads it, for `client.send(…)` with WeChatPayAuth; the reply is verified as always.

    `client` is a sync or async client of httpx or httpx2.

    It can be sent again: the body begins anew, and nonce and timestamp are new each time.
    """
    is_async = hasattr(client, "aclose")  # of both libraries, only an async client has it
    return client.build_request(
        method,
        url,
        content=upload.async_body() if is_async else upload,
        headers={
            "Accept": "application/json",
            "Content-Type": upload.content_type,
            # why: without it httpx would send the body in chunks, which the platform does not document.
            "Content-Length": str(upload.content_length),
        },
        extensions={SIGN_BODY: upload.meta},
    )


@contextmanager
def _open(source: str | os.PathLike[str] | bytes | IO[bytes]) -> Iterator[IO[bytes]]:
    """The file at its beginning; closed afterwards if it was opened here."""
    if isinstance(source, (str, os.PathLike)):
        with open(source, "rb") as file:
            yield file
    elif isinstance(source, bytes):
        yield io.BytesIO(source)
    else:
        source.seek(0)
        yield source


def _is_awaited(source: object) -> TypeGuard[AsyncFile]:
    """Whether reading the file must be awaited, and the file is no wrapper around one that can be read at once."""
    return inspect.iscoroutinefunction(getattr(source, "read", None))


def _refuse_awaited(source: _Opened) -> str | os.PathLike[str] | bytes | IO[bytes]:
    """The file, which can be read at once. Raises InvalidUpload."""
    if _is_awaited(source):
        raise InvalidUpload(
            _(
                "reading a {type} must be awaited, which a sync call does not do: upload it by an async function of "
                "the client, or give its path"
            ).format(type=type(source).__name__)
        )
    return cast("str | os.PathLike[str] | bytes | IO[bytes]", source)


def _unwrap(source: AsyncUploadSource) -> _Opened:
    """The file in a file from a form; bytes that nobody changes in the place of others. Raises InvalidUpload."""
    if isinstance(source, (str, bytes, os.PathLike)):
        return source
    if isinstance(source, (bytearray, memoryview)):
        return bytes(source)  # why: their owner may change them between digest and sending
    if hasattr(source, "filename"):
        for attribute in ("file", "stream"):
            inner = getattr(source, attribute, None)
            if callable(getattr(inner, "read", None)):
                return _check_file(inner)
    return _check_file(source)


def _check_file(file: Any) -> _Opened:
    """The file itself, which is binary and can seek. Raises InvalidUpload."""
    if isinstance(file, io.TextIOBase):
        raise InvalidUpload(_('the file is open as text; open it with mode "rb"'))
    if not callable(getattr(file, "read", None)) or not callable(getattr(file, "seek", None)):
        raise InvalidUpload(
            _("a {type} cannot be uploaded; give a path, bytes or a binary file").format(type=type(file).__name__)
        )
    seekable = getattr(file, "seekable", None)
    # why not asked of a file that is awaited: there the answer is awaited as well, and seek says it
    if not _is_awaited(file) and callable(seekable) and not seekable():
        raise _cannot_seek()
    found: _Opened = file
    return found


def _cannot_seek() -> InvalidUpload:
    return InvalidUpload(
        _(
            "the file cannot seek, and its digest must be known before its first byte is sent; save it to "
            "a temporary file, or read it and pass the bytes"
        )
    )


class _Measure:
    """Size and digest of a file, of which nothing is read beyond the limit."""

    def __init__(self, algorithm: str, max_bytes: int | None) -> None:
        self._digest = new_digest(algorithm)
        self._size = 0
        self._max_bytes = max_bytes

    def take(self, chunk: object) -> None:
        if not isinstance(chunk, bytes):
            raise InvalidUpload(
                _('the file gives {type}, not bytes; open it with mode "rb"').format(type=type(chunk).__name__)
            )
        self._size += len(chunk)
        if self._max_bytes is not None and self._size > self._max_bytes:
            raise InvalidUpload(
                _("the file has more than {max_bytes} bytes, which this operation does not take").format(
                    max_bytes=self._max_bytes
                )
            )
        self._digest.update(chunk)

    def finish(self) -> tuple[int, str]:
        if self._size == 0:
            raise InvalidUpload(_("the file is empty"))
        return self._size, self._digest.hexdigest()


def _measure(
    source: str | os.PathLike[str] | bytes | IO[bytes], algorithm: str, max_bytes: int | None
) -> tuple[int, str]:
    """Size and digest, in one reading that ends where the limit is exceeded."""
    measure = _Measure(algorithm, max_bytes)
    with _open(source) as file:
        while chunk := file.read(CHUNK):
            measure.take(chunk)
    return measure.finish()


async def _measure_awaited(source: AsyncFile, algorithm: str, max_bytes: int | None) -> tuple[int, str]:
    measure = _Measure(algorithm, max_bytes)
    try:
        await source.seek(0)
    except io.UnsupportedOperation:
        raise _cannot_seek() from None
    while chunk := await source.read(CHUNK):
        measure.take(chunk)
    return measure.finish()


def _source_name(source: AsyncUploadSource) -> str:
    # why filename first: the name of a FileStorage is that of the form's field
    given = getattr(source, "filename", None)
    if isinstance(given, str) and given:
        return re.split(r"[/\\]", given)[-1]  # some browsers send the whole path, in the form of their system
    path: object = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    if isinstance(path, (str, os.PathLike)) and not hasattr(source, "filename"):
        return os.path.basename(os.fspath(path))
    raise InvalidUpload(_("the file has no name of its own; give filename=, such as 'licence.png'"))


def _check_filename(name: str) -> str:
    if not isinstance(name, str) or not name:
        raise InvalidUpload(_("filename must be text, such as 'licence.png'"))
    # why: CR and LF would end a header line of the part, and a lone surrogate has no bytes to sign.
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in name):
        raise InvalidUpload(
            _(
                "filename holds a control character or undecodable bytes; give another by filename=, it need not "
                "be the one on disk"
            )
        )
    return name


def _check_extension(name: str, allowed: Collection[str]) -> None:
    extension = os.path.splitext(name)[1].removeprefix(".").lower()
    if extension not in {each.removeprefix(".").lower() for each in allowed}:
        takes = ", ".join(sorted(each.removeprefix(".").lower() for each in allowed))
        raise InvalidUpload(
            _("the filename's extension is {extension!r}; this operation takes {takes}").format(
                extension=extension, takes=takes
            )
        )


def _meta(name: Mapping[str, object], digest: Mapping[str, object], given: Mapping[str, object]) -> bytes:
    computed = {**name, **digest}
    twice = computed.keys() & given.keys()
    if twice:
        raise InvalidUpload(
            _("meta holds {twice}, which is computed from the file; leave it out of meta").format(
                twice=sorted(twice)[0]
            )
        )
    try:
        text = json.dumps({**computed, **given}, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return text.encode()
    except (TypeError, ValueError):
        raise InvalidUpload(_("meta must be what JSON can say: text, numbers, booleans, lists and mappings")) from None


def _check_part(part: str) -> str:
    if _PART.fullmatch(part) is None:
        raise InvalidUpload(_("part must be the name the operation gives the file's part, such as 'file'"))
    return part


def _quote(text: str) -> str:
    """A parameter of Content-Disposition as browsers write it: UTF-8, with only the quote escaped."""
    return text.replace('"', "%22")


def _media_type(name: str) -> str:
    from mimetypes import MimeTypes  # why: 2 ms, for uploads only

    # why: its own table, not that of the machine, so that the same file is the same request everywhere.
    return MimeTypes().guess_type(f"file{os.path.splitext(name)[1].lower()}")[0] or "application/octet-stream"


def _check_media_type(media_type: str) -> str:
    if not (media_type.isascii() and media_type.isprintable() and "/" in media_type):
        raise InvalidUpload(_("media_type must be such as 'image/png'"))
    return media_type
