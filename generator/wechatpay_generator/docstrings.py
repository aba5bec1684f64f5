"""Texts of the spec as docstrings that fit an editor: 120 columns, and one line for each value of an enum.

Columns are counted as ruff and terminals count them: a Chinese character takes two.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import east_asian_width

from .escaping import escape_hidden

MAX_COLUMNS = 120
_QUOTES = '"""'
_CLOSING_QUOTES = re.compile(r'"""+|"+$')
_VALUE = re.compile(r"(?:^|(?<=[.;:)] ))(?=`[^`]+`(?:(?:, | and | or )`[^`]+`)*: )")
"""The beginning of an enum's value with its meaning, as descriptions list them: `` `PAID`: the money is there; …``."""
_GROUP = re.compile(r"(?<=[.;]) ([^.;`]+:)$")
"""What a group of values has in common; it stands at the end of the value before the group."""


_once = lru_cache(maxsize=1 << 16)
"""Operations share objects, so most texts are asked for several times."""


@_once
def display_width(text: str) -> int:
    """The columns that a text takes in an editor."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def escape_doc(text: str) -> str:
    """Words that can neither end the docstring they stand in nor begin an escape sequence, one space between two."""
    words = " ".join(text.split()).replace("\\", "\\\\")
    return _CLOSING_QUOTES.sub(lambda quotes: '\\"' * len(quotes[0]), escape_hidden(words))


@_once
def docstring(text: str, indent: int = 4) -> str:
    """A whole docstring literal. Its first line is not indented, the others are, by so many columns.

    `text` is escaped here.
    """
    escaped = escape_doc(text)
    if indent + display_width(escaped) + 2 * len(_QUOTES) <= MAX_COLUMNS and not split_values(escaped)[1]:
        return f"{_QUOTES}{escaped}{_QUOTES}"
    head, values = _wrap_parts(escaped, indent, len(_QUOTES))
    if len(head) == 1 and not values:  # ruff would put the closing quotes behind it, where there is no room for them
        head = wrap(escaped, MAX_COLUMNS - indent, MAX_COLUMNS - indent - 2 * len(_QUOTES))
    lines = [*head, *([""] if head and values else []), *values, _QUOTES]
    return _QUOTES + _join(lines, indent)


@_once
def paragraph(text: str, indent: int = 0, used: int = 0) -> str:
    """Lines of a docstring. The first one is not indented, the others are, by so many columns.

    `used` is the number of columns that stand before the first line on it, beyond `indent`. `text` is escaped here.
    """
    head, values = _wrap_parts(escape_doc(text), indent, used)
    return _join([*head, *values], indent)


def split_values(text: str) -> tuple[str, list[str]]:
    """What stands before the values of an enum, and the entries for values and groups; none for a single value."""
    starts = [match.start() for match in _VALUE.finditer(text)]
    if len(starts) < 2:
        return text, []
    entries: list[str] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        value = text[start:end].strip()
        group = _GROUP.search(value) if end < len(text) else None
        if group:
            value = value[: group.start()]
        entries.append(f"- {value.removesuffix(';')}")
        if group:
            entries += ["", group[1], ""]
    return text[: starts[0]].strip(), entries


def wrap(text: str, columns: int, first: int | None = None, hang: str = "") -> list[str]:
    """Lines of at most so many columns, broken at spaces; `first` holds for the first one, `hang` begins the others.

    A word that is longer than a line stays whole.
    """
    lines: list[str] = []
    words: list[str] = []
    used, room = 0, columns if first is None else first
    for word in text.split():
        width = display_width(word)
        if words and used + 1 + width > room:
            lines.append(" ".join(words))
            words, used, room = [hang + word], display_width(hang) + width, columns
        else:
            used += width + (1 if words else 0)
            words.append(word)
    return [*lines, " ".join(words)] if words else lines


def _wrap_parts(escaped: str, indent: int, used: int) -> tuple[list[str], list[str]]:
    columns = MAX_COLUMNS - indent
    head, entries = split_values(escaped)
    values = [
        line
        for entry in entries
        for line in (wrap(entry, columns, hang="  " if entry.startswith("- ") else "") or [""])
    ]
    return wrap(head, columns, columns - used), values


def _join(lines: list[str], indent: int) -> str:
    return "\n".join([lines[0], *(" " * indent + line if line else "" for line in lines[1:])]) if lines else ""
