"""JSON from the command line, a file or standard input, read more strictly than Python does."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import NoReturn

import typer

STANDARD_INPUT = "-"


def json_from_option(text: str, option: str) -> object:
    """The value of `-d`: JSON text, `@FILE`, or `-` for standard input."""
    if text == STANDARD_INPUT or text.startswith("@"):
        return json_from_file(text.removeprefix("@"), option)
    return _parse(text, "the JSON text", option)


def json_from_text(text: str, place: str, argument: str) -> object:
    """The JSON in a text, which messages call `place`. Raises typer.BadParameter."""
    return _parse(text, place, argument)


def json_from_file(name: str, argument: str) -> object:
    """The JSON in a file, or in standard input for `-`. Raises typer.BadParameter (exit code 2) that says where."""
    if name == STANDARD_INPUT:
        place, content = "standard input", sys.stdin.buffer.read()
    else:
        place = name
        try:
            content = Path(name).read_bytes()
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            reason = error.strerror if isinstance(error, OSError) else str(error)
            raise typer.BadParameter(f"{name} cannot be read: {reason}", param_hint=argument) from None
    try:
        # why -sig: some editors put a byte order mark in front of UTF-8
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise typer.BadParameter(
            f"{place} is not UTF-8 (byte {error.start + 1}): save it as UTF-8", param_hint=argument
        ) from None
    return _parse(text, place, argument)


_DEEPEST = 100
"""Levels of nesting; no documented payload has ten, and what checks and writes JSON gives up after a few hundred."""
_TOO_DEEP = f"is nested more than {_DEEPEST} levels deep"


def _depth(value: object) -> int:
    depth, level = 0, [value]
    while level := [one for one in level if isinstance(one, dict | list)]:
        depth += 1
        level = [inner for one in level for inner in (one.values() if isinstance(one, dict) else one)]
    return depth


class _NotJSON(ValueError):
    """What Python's reader would let pass."""


def _parse(text: str, place: str, argument: str) -> object:
    try:
        value: object = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        problem = f"is not JSON: line {error.lineno}, column {error.colno}: {error.msg}"
    except _NotJSON as error:
        problem = str(error)
    except RecursionError:
        problem = _TOO_DEEP
    except ValueError:  # the only other one: an integer with more digits than Python converts
        problem = "has a number with too many digits"
    else:
        if _depth(value) <= _DEEPEST:
            return value
        problem = _TOO_DEEP
    # why raised here: chained to the reader's error, it would carry the whole text
    raise typer.BadParameter(f"{place} {problem}", param_hint=argument)


def _no_constant(name: str) -> NoReturn:
    raise _NotJSON(f"has {name}, which JSON does not know")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        # why refused: which of the two counts is read differently by different programs
        raise _NotJSON(f"has the field {json.dumps(twice)} twice in one object")
    for name in found:
        if any("\ud800" <= character <= "\udfff" for character in name):
            raise _NotJSON(f"has a field name that is no Unicode text: {json.dumps(name)}")
    return found
