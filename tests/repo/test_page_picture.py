"""The picture at the top of README: small, in both languages, and made smaller without another look."""

from __future__ import annotations

import re
import struct
import zlib

import pytest

from checks.page_picture.__main__ import LANGUAGES
from checks.page_picture.png import SIGNATURE, read_size, shrink_png
from tests.repo.pages import ROOT

README = {"en-US": ROOT / "README.md", "zh-CN": ROOT / "README.zh-CN.md"}
COLOURS = [(255, 255, 255), (31, 136, 61), (87, 96, 106), (9, 105, 218)]


def make_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def make_png(pixels: list[list[tuple[int, ...]]], kind: int, filters: list[int]) -> bytes:
    """A PNG of these pixels, whose rows are filtered in these ways."""
    channels = len(pixels[0][0])
    above = bytes(len(pixels[0]) * channels)
    data = b""
    for row, way in zip(pixels, filters, strict=True):
        plain = bytes(sample for pixel in row for sample in pixel)
        data += bytes([way])
        for at, sample in enumerate(plain):
            left = plain[at - channels] if at >= channels else 0
            corner = above[at - channels] if at >= channels else 0
            upper = above[at]
            estimate = left + upper - corner
            distances = [abs(estimate - left), abs(estimate - upper), abs(estimate - corner)]
            paeth = (left, upper, corner)[distances.index(min(distances))]
            data += bytes([(sample - (0, left, upper, (left + upper) // 2, paeth)[way]) % 256])
        above = plain
    head = struct.pack(">IIBBBBB", len(pixels[0]), len(pixels), 8, kind, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(data)), (b"IEND", b"")]
    return SIGNATURE + b"".join(make_chunk(*part) for part in parts)


def read_palette_png(png: bytes) -> list[list[tuple[int, ...]]]:
    """The pixels of what `shrink_png` returns."""
    chunks = {}
    at = len(SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, content = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length]) == (zlib.crc32(kind + content),)
        chunks[kind] = content
        at += length + 12
    assert chunks[b"IHDR"][8:10] == bytes([8, 3])
    width, _ = read_size(png)
    palette = [tuple(chunks[b"PLTE"][number : number + 3]) for number in range(0, len(chunks[b"PLTE"]), 3)]
    data = zlib.decompress(chunks[b"IDAT"])
    rows = [data[start : start + width + 1] for start in range(0, len(data), width + 1)]
    assert {row[0] for row in rows} == {0}
    return [[palette[number] for number in row[1:]] for row in rows]


@pytest.mark.parametrize(("kind", "alpha"), [(2, ()), (6, (255,))], ids=["RGB", "RGBA"])
def test_a_picture_of_few_colours_stays_as_it_is(kind, alpha):
    pixels = [[(*COLOURS[(row * row + column) % 4], *alpha) for column in range(7)] for row in range(5)]
    shrunk = shrink_png(make_png(pixels, kind, [0, 1, 2, 3, 4]))
    assert read_palette_png(shrunk) == [[pixel[:3] for pixel in row] for row in pixels]


def test_of_many_colours_each_takes_the_nearest_that_is_left():
    often = [(number, number, number) for number in range(256)]
    pixels = [often * 2, [*often, *[(9, 9, 9)] * 255, (9, 9, 10)]]
    shrunk = read_palette_png(shrink_png(make_png(pixels, 2, [1, 2])))
    assert shrunk[1][-1] == (9, 9, 9)
    assert shrunk[0] == pixels[0]


@pytest.mark.parametrize("wrong", [b"", b"GIF89a", make_png([[(1, 2)]], 4, [0])], ids=["empty", "GIF", "grey"])
def test_what_is_no_screenshot_is_refused(wrong):
    with pytest.raises(ValueError, match=r"PNG|RGB"):
        shrink_png(wrong)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.accept)
def test_readme_opens_with_its_picture(language):
    picture = ROOT / "docs" / language.file
    assert picture.stat().st_size <= 300_000
    width, height = read_size(picture.read_bytes())
    assert width > height > 400
    opening = README[language.accept].read_text(encoding="utf-8")[:900]
    shown = re.search(r"!\[([^\]]+)\]\((\S+)\)", opening)
    assert shown is not None
    assert shown[2] == f"docs/{language.file}"
    assert len(shown[1]) > 20, "what the picture shows is said to those who do not see it"
