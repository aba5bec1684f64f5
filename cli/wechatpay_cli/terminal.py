"""Prints results: as JSON or as text, with colour on a terminal only."""

from __future__ import annotations

import json
import re
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from rich.console import Console


class OutputFormat(StrEnum):
    """The values of `--format`."""

    TEXT = "text"
    JSON = "json"


# Control characters, and the marks that change the direction of text: a reply must not steer the terminal. Also halves
# of surrogate pairs, which JSON can write, and which cannot be printed.
_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    """The text of somebody else, safe for a terminal: lines and tabs stay, and what `_ESCAPED` has becomes escapes."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def console() -> Console:
    """The standard output, for text with styles. The terminal breaks long lines, so that they can be copied whole."""
    # why here: loading rich takes 30 ms, and a reply that is piped into a file does not need it
    from rich.console import Console

    return Console(soft_wrap=True, highlight=False, markup=False, emoji=False)


def print_indented(text: str, indent: int) -> None:
    """Print a text behind so many spaces. A terminal gets it in lines of its width, all of them indented."""
    from rich.text import Text

    shown = Text(printable(text))
    if not sys.stdout.isatty():
        console().print(Text(" " * indent) + shown)
        return
    from rich.console import Console
    from rich.padding import Padding

    Console(highlight=False, markup=False, emoji=False).print(Padding(shown, (0, 0, 0, indent), expand=False))


def print_json(value: object) -> None:
    """Print one JSON document on standard output."""
    # why printable: the characters that it escapes occur inside of JSON strings only, where the escape means the same
    text = printable(json.dumps(value, ensure_ascii=False, indent=2))
    if not sys.stdout.isatty():
        typer.echo(text)
        return
    from rich.highlighter import JSONHighlighter
    from rich.text import Text

    console().print(JSONHighlighter()(Text(text)))


# why Any: an operation of the client, which this module does not load
def full_title(operation: Any) -> str:
    """The summary of an operation with its official name, if it has one."""
    return f"{operation.summary} ({operation.official_name})" if operation.official_name else str(operation.summary)


def say(text: str) -> None:
    """Print a message for people on standard error; it is no part of the result."""
    typer.echo(printable(text), err=True)
