"""Texts of the spec on their way into another language: one function for each language that they are printed in.

A text stays a text wherever it is printed: it can neither end the literal, comment, cell or code span around it, nor
hide from a reader what stands there. What cannot be seen (control characters, marks that turn the direction of writing)
is printed as an escape sequence. `docstrings` has the functions for docstrings.
"""

from __future__ import annotations

import html
import json
import re
from functools import lru_cache

_SAFE_URL = re.compile(r"https?://[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
_BACKTICKS = re.compile("`+")
_MARKUP = re.compile(r"[\\<>]|&(?=#?\w+;)|(?<=\])(?=[(\[])|\](?=:)")

_BLOCK = re.compile(r"^(?:([0-9]+)(?=[.)])|(?=[#*+~=-]))")
"""The beginning of a title, a list, a line or a block of code."""

_once = lru_cache(maxsize=1 << 16)
"""Operations share objects, so most texts are asked for several times."""


def escape_hidden(text: str) -> str:
    """The text with an escape sequence of Python in the place of each character that shows nothing, a space apart."""
    return text if text.isprintable() else "".join(map(_escape_character, text))


def python_literal(value: str | float) -> str:
    """A literal of Python; in double quotes where it is a text."""
    return escape_hidden(json.dumps(value, ensure_ascii=False)) if isinstance(value, str) else repr(value)


def toml_literal(text: str) -> str:
    """A text of TOML in double quotes."""
    return "".join(
        character if character.isprintable() else f"\\U{ord(character):08x}"
        for character in json.dumps(text, ensure_ascii=False)
    )


@_once
def markdown(text: str) -> str:
    """One line of Markdown with its code spans, which can be no HTML, no link and more than one cell of no table."""
    line = escape_hidden(" ".join(text.split()))
    parts: list[str] = []
    position = 0
    while (opening := _BACKTICKS.search(line, position)) is not None:
        parts.append(_escape_markup(line[position : opening.start()]))
        closing = next((run for run in _BACKTICKS.finditer(line, opening.end()) if run[0] == opening[0]), None)
        position = closing.end() if closing else opening.end()
        # a run of backticks that nothing closes is text
        parts.append(line[opening.start() : position] if closing else opening[0].replace("`", "\\`"))
    parts.append(_escape_markup(line[position:]))
    return _BLOCK.sub(r"\1\\", "".join(parts).replace("|", "\\|"))


@_once
def code_span(text: str) -> str:
    """A text as code in Markdown, word for word, in a table too."""
    shown = escape_hidden(text)
    fence = "`" * (max(map(len, _BACKTICKS.findall(shown)), default=0) + 1)
    room = " " if not shown.strip() or "`" in (shown[0], shown[-1]) else ""
    return f"{fence}{room}{shown}{room}{fence}".replace("|", "\\|")


def field_path(path: str) -> str:
    """A path of a mark such as `a/*/b` as code in Markdown: `a[].b`."""
    return code_span(path.replace("/*", "[]").replace("/", "."))


def link(url: str) -> str:
    """An address as a link of Markdown; as code where it is no address that a link can hold."""
    return f"<{url}>" if _SAFE_URL.fullmatch(url) else code_span(url)


def _escape_character(character: str) -> str:
    if character.isprintable():
        return character
    number = ord(character)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def _escape_markup(text: str) -> str:
    return _MARKUP.sub(lambda found: html.escape(found[0]) if found[0] in ("<", ">", "&") else f"\\{found[0]}", text)
