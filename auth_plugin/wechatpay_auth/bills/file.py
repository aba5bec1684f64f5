"""Inflates and hashes the bytes of a file as they arrive, and holds the last ones back until the hash is checked."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Protocol

from wechatpay_auth.file_digest import check_hex, new_digest
from wechatpay_auth.translation import gettext as _

from .errors import HashMismatch, MalformedBill

PIECE = 128 * 1024
"""At most so many bytes are inflated at once, however small they were compressed."""
_GZIP = b"\x1f\x8b"


class ArrivingFile(Protocol):
    """Takes the bytes of a reply as they come, and gives away those that may be read."""

    @property
    def has_hash(self) -> bool:
        """Whether the file has a hash, which can be checked at its end only."""
        ...

    @property
    def verified(self) -> bool:
        """Whether the hash, or the signature of the reply, proves the bytes."""
        ...

    @property
    def size(self) -> int:
        """Bytes so far, inflated."""
        ...

    @property
    def mismatch(self) -> HashMismatch | None:
        """The error that `finish` raised because the hash was wrong; None otherwise."""
        ...

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The pieces that these bytes complete."""
        ...

    def finish(self) -> bytes:
        """The last piece."""
        ...


class UnhashedFile:
    """A file without a hash. It is `verified` if its reply was signed and verified; otherwise nothing proves it."""

    __slots__ = ("_content", "size", "verified")

    has_hash = False
    mismatch = None

    def __init__(self, *, verified: bool, undoes_gzip: bool = False) -> None:
        """`undoes_gzip`: for files that come as gzip or as they are, told apart by their first bytes."""
        self.verified = verified
        self._content = _Content() if undoes_gzip else None
        self.size = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The bytes, inflated if that is wanted. Raises MalformedBill if the gzip is invalid."""
        for piece in (data,) if self._content is None else self._content.feed(data):
            if piece:
                self.size += len(piece)
                yield piece

    def finish(self) -> bytes:
        """The last piece, if one was held back. Raises MalformedBill if the gzip is cut off."""
        last = b"" if self._content is None else self._content.finish()
        self.size += len(last)
        return last


class BillFile:
    """A file with a hash. It gives the file's content back, and its end says whether the content is genuine.

    The last piece is held back until the hash has been checked: a program that reads to the end has read a genuine
    file, and one that stops earlier must not believe what it read. Gzip is recognised by its first bytes, since the
    announced hash is that of the inflated file either way.
    """

    __slots__ = ("_content", "_digest", "_expected", "_held", "_kind", "mismatch", "size", "verified")

    has_hash = True

    def __init__(self, hash_value: str, hash_type: str = "SHA1") -> None:
        """Raises ConfigurationError if `hash_value` does not have the form of such a hash."""
        self._expected = check_hex(hash_type, hash_value)
        self._digest = new_digest(hash_type)
        self._kind = hash_type
        self._content = _Content()
        self._held = b""
        self.size = 0
        """Bytes so far, inflated."""
        self.verified = False
        """Whether the end was reached and the hash was right."""
        self.mismatch: HashMismatch | None = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The pieces that these bytes complete. Raises MalformedBill if the gzip is invalid."""
        for piece in self._content.feed(data):
            yield from self._pass(piece)

    def finish(self) -> bytes:
        """The last piece, now that everything has been checked. Raises HashMismatch and MalformedBill."""
        only = self._content.finish()
        if only:  # a bill of one byte; its hash will tell
            self._held = only
            self._digest.update(only)
            self.size = 1
        found = self._digest.hexdigest()
        if found != self._expected:
            self.mismatch = HashMismatch(
                _(
                    "the {kind} of the file is {found}, and the platform announced {expected}: these {size} bytes "
                    "are not the announced file, or not all of it; discard them and download it again"
                ).format(kind=self._kind, found=found, expected=self._expected, size=self.size)
            )
            raise self.mismatch
        self.verified = True
        last, self._held = self._held, b""
        return last

    def _pass(self, piece: bytes) -> Iterator[bytes]:
        if not piece:
            return
        self._digest.update(piece)
        self.size += len(piece)
        ready, self._held = self._held, piece
        if ready:
            yield ready


class AnnouncedFile(BillFile):
    """A file whose hash becomes known only when it is opened: `announce` tells it, before the first byte."""

    __slots__ = ()

    def __init__(self) -> None:
        self.size = 0
        self.verified = False
        self.mismatch = None

    def announce(self, hash_value: str, hash_type: str) -> None:
        """Tell the hash. Raises ConfigurationError if `hash_value` does not have the form of such a hash."""
        super().__init__(hash_value, hash_type)


class _Content:
    """The content of a file that comes as gzip or as it is, told apart by its first bytes."""

    __slots__ = ("_gunzip", "_head")

    def __init__(self) -> None:
        self._gunzip: _Gunzip | None = None
        self._head: bytes | None = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._head is not None:
            data = self._head + data
            if len(data) < len(_GZIP):
                self._head = data
                return
            self._head = None
            if data.startswith(_GZIP):
                self._gunzip = _Gunzip()
        if self._gunzip is None:
            yield data
        else:
            yield from self._gunzip.feed(data)

    def finish(self) -> bytes:
        """The only byte of a file that has no more. Raises MalformedBill if the gzip is cut off."""
        if self._gunzip is not None and not self._gunzip.is_finished:
            raise MalformedBill(_("the gzip of the bill is cut off; download the bill again"))
        head, self._head = self._head, None
        return head or b""


class _Gunzip:
    """Inflates one gzip member after another, a bounded piece at a time."""

    __slots__ = ("_inflate",)

    def __init__(self) -> None:
        self._inflate = _new_inflate()

    @property
    def is_finished(self) -> bool:
        return self._inflate.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        while True:
            if self._inflate.eof:
                data = data.lstrip(b"\0")  # padding, as tapes and some archivers leave it
                if not data:
                    return
                self._inflate = _new_inflate()
            try:
                piece = self._inflate.decompress(data, PIECE)
            except zlib.error:
                raise MalformedBill(
                    _("the bill begins as gzip does and is not valid gzip; download it again")
                ) from None
            yield piece
            data = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail
            # why: a full piece may mean that zlib holds more, even with no input left.
            if not data and len(piece) < PIECE:
                return


def _new_inflate() -> zlib._Decompress:
    return zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
