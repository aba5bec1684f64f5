"""Which operations of an area share a page, where one page of them all would be too long to read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from posixpath import commonpath

LARGEST_PAGE = 280_000
"""Bytes of Markdown. Above some 300,000 a page takes seconds to open, and nobody finds a thing by scrolling."""
FEWEST_OPERATIONS = 3
"""What stands under a path with fewer operations has no page of its own."""

Segments = tuple[str, ...]


def divide(paths: Mapping[str, str], sizes: Mapping[str, int], largest: int = LARGEST_PAGE) -> dict[str, list[str]]:
    """The operations of an area by the page that they stand on; "" is the page of the area itself.

    `paths` and `sizes` in bytes are by operation. Where all of them fit on one page, that is the only one. Otherwise
    each segment of the paths that enough operations have in common makes a page, named after it; a page that is still
    too long is divided in the same way. A page is longer than `largest` only if its paths tell nothing apart.
    """
    literal = {id: _literal_segments(path) for id, path in paths.items()}
    found: dict[str, list[str]] = {"": []}
    for name, ids in _divide("", list(paths), literal, sizes, largest):
        found.setdefault(name, []).extend(ids)
    return found


def _divide(
    name: str, ids: list[str], literal: Mapping[str, Segments], sizes: Mapping[str, int], largest: int
) -> Iterator[tuple[str, list[str]]]:
    if sum(sizes[id] for id in ids) <= largest:
        yield name, ids
        return
    shared = len(_split(commonpath(["/".join(literal[id]) for id in ids])))
    groups: dict[Segments, list[str]] = {}
    for id in ids:
        groups.setdefault(literal[id][shared : shared + 1], []).append(id)
    parts = {segment[0]: group for segment, group in groups.items() if segment and len(group) >= FEWEST_OPERATIONS}
    rest = [id for id in ids if "".join(literal[id][shared : shared + 1]) not in parts]
    if rest:
        yield name, rest
    for segment, group in parts.items():
        yield from _divide(f"{name}-{segment}" if name else segment, group, literal, sizes, largest)


def _literal_segments(path: str) -> Segments:
    """The segments of a path that are no parameters, each as a part of a file's name."""
    return tuple(re.sub(r"[^A-Za-z0-9_-]+", "_", segment) for segment in _split(path) if "{" not in segment)


def _split(path: str) -> list[str]:
    return [segment for segment in path.split("/") if segment]
