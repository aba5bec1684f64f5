"""One look at the bytes of a bill file: its hash, its first line, its last two, and how each line begins.

Where each line is one row of the plainest form, SQL can take the file apart by lines and by what stands between cells,
and finds what `BillReader` of wechatpay_auth finds. Any other file is left to that reader.
"""

from __future__ import annotations

import os
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from wechatpay_auth.bills.cells import normalise_heading, split_line
from wechatpay_auth.bills.columns import SUMMARY_BEGINS
from wechatpay_auth.bills.file import ArrivingFile, BillFile, UnhashedFile
from wechatpay_auth.bills.table import Table

UNUSED = "\x1f"
"""A character that no plain bill has, so that what a reader of CSV must be told to look for is never found."""
_PIECE = 1024 * 1024
_LONGEST_LINE = 64 * 1024
"""Bytes of the first line and of the last two of a plain bill."""
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class PlainBill:
    """What was counted in a bill whose every line is a row, but for the first one and the last two."""

    rows: int
    summary: dict[str, str]
    """The cells of the last line, by the line above it."""
    lines: int
    """All of them, without blank ones at the end."""


@dataclass(frozen=True, slots=True)
class BillScan:
    """What one look at the bytes of a file told."""

    size: int
    """Bytes, inflated."""
    plain: PlainBill | None
    """None for a file that SQL must not take apart."""


def read_pieces(
    path: str | os.PathLike[str], hash_value: str | None = None, hash_type: str = "SHA1"
) -> Iterator[bytes]:
    """The file in pieces, inflated; with a hash, the last one comes only if it is right.

    Raises HashMismatch, MalformedBill for invalid gzip, ConfigurationError for what is no hash, and OSError.
    """
    file: ArrivingFile
    file = UnhashedFile(verified=False, undoes_gzip=True) if hash_value is None else BillFile(hash_value, hash_type)
    with Path(path).open("rb") as raw:
        while data := raw.read(_PIECE):
            yield from file.feed(data)
    if last := file.finish():
        yield last


def is_gzip(path: str | os.PathLike[str]) -> bool:
    """Whether a file begins as gzip does. Raises OSError."""
    with Path(path).open("rb") as raw:
        return raw.read(len(_GZIP)) == _GZIP


def read_table(path: str | os.PathLike[str]) -> Table | None:
    """The columns of a bill file by its first line; None if no plain bill begins so. Raises as `read_pieces`."""
    first = b""
    for piece in read_pieces(path):
        first += piece
        if b"\n" in first or len(first) > _LONGEST_LINE:
            break
    line, end, _rest = first.removeprefix(BOM_UTF8).partition(b"\n")
    try:
        header = line.decode().removesuffix("\r")
    except UnicodeDecodeError:
        return None
    is_plain = end and len(line) <= _LONGEST_LINE and not header.startswith(("`", "{", "[", "<", " ", "\t"))
    return Table(split_line(header)) if is_plain and header else None


def scan_bill(
    path: str | os.PathLike[str],
    table: Table,
    *,
    hash_value: str | None = None,
    hash_type: str = "SHA1",
    is_cancelled: Callable[[], bool] = lambda: False,
) -> BillScan:
    """Read the bytes of a bill file once, up to its end or until it is cancelled. Raises as `read_pieces`."""
    count = _LineCount()
    for piece in read_pieces(path, hash_value, hash_type):
        count.add(piece)
        if is_cancelled():
            break
    return BillScan(count.size, count.find_plain_bill(table))


class _LineCount:
    """Counts lines in pieces of bytes, by what they begin with.

    The bytes of a bill are many, so that each is looked at by as few and as simple searches as possible.
    """

    def __init__(self) -> None:
        self.size = 0
        self._tail = b""
        self._end = b""
        """What ends the first line: one line feed, or a carriage return before it."""
        self._last = b""
        """The bytes before the next piece, as many as `_end` has."""
        self._lines = self._returns = self._ticked = 0
        self._is_plain = True

    def add(self, piece: bytes) -> None:
        """Count the lines that a piece ends."""
        if not piece:
            return
        self.size += len(piece)
        self._tail = piece[-_LONGEST_LINE:] if len(piece) >= _LONGEST_LINE else (self._tail + piece)[-_LONGEST_LINE:]
        if not self._is_plain:
            return
        if not self._end:
            line, self._end, _rest = (self._last + piece).partition(b"\n")
            self._end = b"\r\n" if self._end and line.endswith(b"\r") else self._end
        begin = self._end + b"`"
        joint = self._last + piece[: len(self._end)]
        if self._end:
            self._ticked += piece.count(begin) + joint.count(begin)
        self._lines += piece.count(b"\n")
        self._returns += piece.count(b"\r")
        # why: a reader of CSV may end a line or a text at these, and is told to look for the last one
        self._is_plain = b"\0" not in piece and UNUSED.encode() not in piece
        self._last = (self._last + piece[-2:])[-(len(self._end) or 2) :]

    def find_plain_bill(self, table: Table) -> PlainBill | None:
        """What the whole has, once each piece was added; None if it is not plain."""
        body = self._tail.rstrip(b"\r\n")
        ends = body.split(b"\n")[-3:]  # why three: what stands before the last two lines proves that they are whole
        has_returns = self._end == b"\r\n"
        # why of the tail by itself: the lines there do not all begin with a backtick, by which the others are counted
        are_ends_alike = self._returns == (self._lines if has_returns else 0) and (
            not has_returns or self._tail.count(b"\n") == self._tail.count(b"\r\n")
        )
        if not self._is_plain or not are_ends_alike or len(ends) < 3:
            return None
        try:
            heading, last = (line.decode().removesuffix("\r") for line in ends[1:])
        except UnicodeDecodeError:
            return None
        lines = self._lines - self._tail[len(body) :].count(b"\n") + 1
        rows = lines - 3
        names = [normalise_heading(cell) for cell in split_line(heading)]
        cells = split_line(last)
        is_plain = (
            rows > 0
            and self._ticked == rows + last.startswith("`")
            and heading[:1] not in ("", " ", "\t")
            and "`" not in heading
            and len(cells) == len(names) == len(set(names)) != table.width
            and (table.columns is None or names[0] in SUMMARY_BEGINS)
        )
        return PlainBill(rows, dict(zip(names, cells, strict=True)), lines) if is_plain else None
