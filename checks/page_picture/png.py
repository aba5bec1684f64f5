"""Makes the PNG of a screenshot smaller: a page of texts and lines needs no more than 256 colours."""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {2: 3, 6: 4}
"""Samples per pixel of the kinds of PNG that Chromium writes: RGB and RGBA."""


def shrink_png(png: bytes) -> bytes:
    """The same picture with a palette. Raises ValueError for what is no PNG of a screenshot."""
    width, height, rows = _read_pixels(png)
    counts: Counter[bytes] = Counter()
    for row in rows:
        counts.update(row)
    palette = [colour for colour, _ in counts.most_common(256)]
    numbers = {colour: number for number, colour in enumerate(palette)}
    for colour in counts:
        if colour not in numbers:
            numbers[colour] = _find_nearest(colour, palette)
    pixels = b"".join(b"\0" + bytes(numbers[colour] for colour in row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = ((b"IHDR", head), (b"PLTE", b"".join(palette)), (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b""))
    return SIGNATURE + b"".join(_write_chunk(kind, content) for kind, content in parts)


def read_size(png: bytes) -> tuple[int, int]:
    """Width and height in pixels."""
    if not png.startswith(SIGNATURE):
        raise ValueError("this is no PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def _read_pixels(png: bytes) -> tuple[int, int, list[list[bytes]]]:
    width, height = read_size(png)
    depth, kind, _, _, interlaced = png[24:29]
    if depth != 8 or kind not in _CHANNELS or interlaced:
        raise ValueError("only 8 bits of RGB or RGBA without interlacing are read, as Chromium writes them")
    channels = _CHANNELS[kind]
    data = zlib.decompress(b"".join(content for name, content in _read_chunks(png) if name == b"IDAT"))
    length = width * channels
    above = bytes(length)
    rows = []
    for start in range(0, len(data), length + 1):
        above = _undo_filter(data[start], bytearray(data[start + 1 : start + 1 + length]), above, channels)
        rows.append([above[at : at + 3] for at in range(0, length, channels)])
    return width, height, rows


def _undo_filter(kind: int, row: bytearray, above: bytes, channels: int) -> bytes:
    """A row as it was before it was filtered: by nothing, the left, the upper, their mean, or Paeth's choice."""
    for at in range(len(row)):
        left = row[at - channels] if at >= channels else 0
        corner = above[at - channels] if at >= channels else 0
        guess = (0, left, above[at], (left + above[at]) // 2, _choose_paeth(left, above[at], corner))[kind]
        row[at] = (row[at] + guess) & 0xFF
    return bytes(row)


def _choose_paeth(left: int, upper: int, corner: int) -> int:
    estimate = left + upper - corner
    return min((left, upper, corner), key=lambda value: abs(estimate - value))


def _find_nearest(colour: bytes, palette: list[bytes]) -> int:
    distances = [sum((a - b) ** 2 for a, b in zip(colour, other, strict=True)) for other in palette]
    return distances.index(min(distances))


def _read_chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def _write_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
