# Generated from spec/ by `make generate`. Do not edit.
"""Finds the paths of the spec that are like a path that the spec does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from . import spec
from .edits import count_edits
from .path_tree import find_templates, is_placeholder, path_tree, split_template

_MOST_EDITS = 2
"""The most literal segments in which two like paths may differ by an edit."""


def templates_like(segments: Sequence[str]) -> list[str]:
    """Every template that fits, values not looked at, and then those of which the path is a near miss."""
    return list(dict.fromkeys([*find_templates(segments), *near_templates(segments)]))


def near_templates(segments: Sequence[str]) -> list[str]:
    """The templates that the path is a near miss of, the nearest first.

    A slash at the end, an encoded slash, another case, another way to write several words (`individualContracts`), one
    edit in a literal segment (at most in two of them), a first segment that is missing or one too many; or a value that
    does not fit its parameter.
    """
    unescaped = "/".join(segments).split("/")
    scores: dict[str, int] = {}
    for given in (without_last_slash(segments), *([without_last_slash(unescaped)] if unescaped != segments else [])):
        for count in (len(given) - 1, len(given), len(given) + 1):
            for template, parts in _templates_by_length().get(count, ()):
                edits = _distance(given, parts)
                if edits is not None:
                    scores[template] = min(edits, scores.get(template, edits))
    return sorted(scores, key=scores.__getitem__)


@cache
def _templates_by_length() -> Mapping[int, Sequence[tuple[str, Sequence[str]]]]:
    found: dict[int, list[tuple[str, Sequence[str]]]] = {}
    for template in spec.path_templates():
        parts = without_last_slash(split_template(template))
        found.setdefault(len(parts), []).append((template, parts))
    return found


def without_last_slash(segments: Sequence[str]) -> Sequence[str]:
    """The segments without the empty one that a slash at the end leaves."""
    return segments[:-1] if len(segments) > 1 and segments[-1] == "" else segments


def _distance(given: Sequence[str], parts: Sequence[str]) -> int | None:
    """The number of literal segments with an edit, or None where the two are not alike."""
    if len(given) == len(parts):
        return _edits(given, parts)
    shifted = {len(parts) - 1: (given, parts[1:]), len(parts) + 1: (given[1:], parts)}.get(len(given))
    return _MOST_EDITS if shifted is not None and _edits(*shifted) == 0 else None


def _edits(given: Sequence[str], parts: Sequence[str]) -> int | None:
    """The number of literal segments with an edit, of two paths of one length."""
    edits = 0
    for segment, part in zip(given, parts, strict=True):
        if segment == part or (is_placeholder(part) and segment):
            continue
        if is_placeholder(part) or is_placeholder(segment):
            return None
        one, other = _letters(segment), _letters(part)
        if one == other:
            continue
        edits += 1
        if edits > _MOST_EDITS or not differ_by_one_edit(one, other):
            return None
    return edits


@lru_cache(maxsize=4096)
def _letters(segment: str) -> str:
    return segment.casefold().replace("-", "").replace("_", "")


def differ_by_one_edit(one: str, other: str) -> bool:
    """Whether one character more, less, changed, or two exchanged make one text of the other; of two at least."""
    return max(len(one), len(other)) > 1 and count_edits(one, other, 1) == 1


def close_siblings(segments: Sequence[str], template: str) -> Iterator[str]:
    """Templates with a literal segment of which a value in the path may be a misspelling.

    `template` is one that the path fits.
    """
    step = path_tree()
    for place, part in enumerate(split_template(template)):
        segment, rest = segments[place], segments[place + 1 :]
        if is_placeholder(part) and not is_placeholder(segment):
            for literal, below in step.literals.items():
                one, other = _letters(segment), _letters(literal)
                if one == other or differ_by_one_edit(one, other):
                    yield from find_templates(rest, below=below)
        step = step.child(part)
