"""How results look: JSON or text, with colour on a terminal only."""

from __future__ import annotations

import json
import re
import sys
from enum import StrEnum
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.console import Console


class OutputFormat(StrEnum):
    """What `--format` takes."""

    TEXT = "text"
    JSON = "json"


# Control characters, and the marks that turn the direction of text: what a reply says must not steer the terminal.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Text of others, fit for a terminal: lines and tabs stay, what would steer it is shown as an escape."""
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def console() -> Console:
    """Standard output for text with styles; long lines are left to the terminal, so that they can be copied whole."""
    # why here: rich takes 30 ms, and a reply that is piped into a file does not need it
    from rich.console import Console

    return Console(soft_wrap=True, highlight=False, markup=False, emoji=False)


def print_json(value: object) -> None:
    """One JSON document on standard output."""
    # why printable: what it escapes can stand inside of JSON texts only, and there the escape means the same
    text = printable(json.dumps(value, ensure_ascii=False, indent=2))
    if not sys.stdout.isatty():
        typer.echo(text)
        return
    from rich.highlighter import JSONHighlighter
    from rich.text import Text

    console().print(JSONHighlighter()(Text(text)))


def say(text: str) -> None:
    """What is for people and not part of the result: standard error."""
    typer.echo(printable(text), err=True)
