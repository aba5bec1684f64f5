"""The body of a reply, inflated here, so that a few bytes on the wire cannot become all of the machine's memory.

An HTTP library inflates whatever a piece holds in one go: 300 KB of gzip become 300 MB.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from .errors import LONGEST_CONTENT
from .translation import gettext as _

LONGEST_REPLY = 16 * 1024 * 1024
"""Bytes of a successful reply, inflated, that are taken at most; the longest documented reply has less than 1 MiB."""
LONGEST_ERROR = LONGEST_CONTENT
"""Bytes of any other reply that are taken at most."""
PIECE = 128 * 1024
"""Bytes that are inflated at once."""


class UnreadableBody(ValueError):
    """The body is longer than is taken, or is not what its Content-Encoding says. The message says which."""


class BodyTooLong(UnreadableBody):
    """The body is longer than is taken."""


class Inflation:
    """Gives the bytes of a body as they were before its Content-Encoding, in pieces of at most PIECE."""

    __slots__ = ("_gzip",)

    def __init__(self, encoding: str | None) -> None:
        """`encoding` is the header's value, None if it is missing. Raises UnreadableBody for any but gzip."""
        name = (encoding or "identity").strip().lower()
        if name not in ("identity", "gzip", "x-gzip"):
            raise UnreadableBody(_("its Content-Encoding is neither gzip nor identity"))
        self._gzip = None if name == "identity" else zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The pieces that these bytes complete. Raises UnreadableBody."""
        gzip = self._gzip
        if gzip is None:
            yield data
            return
        while data:
            if gzip.eof:
                raise UnreadableBody(_("something follows its gzip"))
            try:
                piece = gzip.decompress(data, PIECE)
            except zlib.error:
                raise UnreadableBody(_("its gzip is invalid")) from None
            yield piece
            data = gzip.unused_data if gzip.eof else gzip.unconsumed_tail
        while not gzip.eof and len(piece := gzip.decompress(b"", PIECE)):
            yield piece

    def finish(self) -> None:
        """The body is at its end. Raises UnreadableBody if the gzip is not."""
        if self._gzip is not None and not self._gzip.eof:
            raise UnreadableBody(_("its gzip is cut off"))


class ReplyBody:
    """A body on its way into memory, within a bound."""

    __slots__ = ("_inflation", "_left", "_longest", "_raw")

    def __init__(self, encoding: str | None, longest: int) -> None:
        """`longest` in bytes, before and after inflating. Raises UnreadableBody."""
        self._inflation = None if encoding is None else Inflation(encoding)
        self._longest = self._left = longest
        self._raw: list[bytes] = []

    def feed(self, data: bytes) -> Iterable[bytes]:
        """The pieces that these bytes complete. Raises UnreadableBody."""
        self._raw.append(data)
        if self._inflation is None:
            self._take(data)
            return (data,)
        return self._inflate(self._inflation, data)

    def _inflate(self, inflation: Inflation, data: bytes) -> Iterator[bytes]:
        for piece in inflation.feed(data):
            self._take(piece)
            yield piece

    def _take(self, piece: bytes) -> None:
        self._left -= len(piece)
        if self._left < 0:
            raise BodyTooLong(
                _("it has more than {longest} bytes, the most that is taken").format(longest=self._longest)
            )

    def finish(self) -> None:
        """The body is at its end. Raises UnreadableBody."""
        if self._inflation is not None:
            self._inflation.finish()

    @property
    def raw(self) -> bytes:
        """The bytes that came over the wire so far."""
        return b"".join(self._raw)
