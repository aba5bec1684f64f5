"""Reads JSON from the command line, a file or standard input, more strictly than Python does."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import NoReturn

import typer

from wechatpay_cli.translation import gettext as _

STANDARD_INPUT = "-"


def json_from_option(text: str, option: str) -> object:
    """The JSON value of `-d`, which is JSON text, `@FILE`, or `-` for standard input. Raises typer.BadParameter."""
    if text == STANDARD_INPUT or text.startswith("@"):
        return json_from_file(text.removeprefix("@"), option)
    return _parse(text, _("the JSON text"), option)


def json_from_text(text: str, place: str, argument: str) -> object:
    """The JSON value of a text. Messages call the text `place`. Raises typer.BadParameter."""
    return _parse(text, place, argument)


def json_from_file(name: str, argument: str) -> object:
    """The JSON value in a file, or in standard input for `-`. Raises typer.BadParameter, which is exit code 2."""
    if name == STANDARD_INPUT:
        place, content = _("standard input"), sys.stdin.buffer.read()
    else:
        place = name
        try:
            content = Path(name).read_bytes()
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            reason = error.strerror if isinstance(error, OSError) else str(error)
            raise typer.BadParameter(
                _("{file} cannot be read: {reason}").format(file=name, reason=reason), param_hint=argument
            ) from None
    try:
        # why -sig: some editors put a byte order mark in front of UTF-8
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise typer.BadParameter(
            _("{place} is not UTF-8 at byte {byte}; save it as UTF-8").format(place=place, byte=error.start + 1),
            param_hint=argument,
        ) from None
    return _parse(text, place, argument)


_DEEPEST = 100
"""The most levels of nesting. No documented payload has ten, and the JSON libraries fail after a few hundred."""


def _too_deep(place: str) -> str:
    return _("{place} has more than {levels} levels of nesting; no operation takes as many").format(
        place=place, levels=_DEEPEST
    )


def _depth(value: object) -> int:
    depth, level = 0, [value]
    while level := [one for one in level if isinstance(one, dict | list)]:
        depth += 1
        level = [inner for one in level for inner in (one.values() if isinstance(one, dict) else one)]
    return depth


class _NotJSON(ValueError):
    """A text that Python's reader takes for JSON, but which is not."""


def _parse(text: str, place: str, argument: str) -> object:
    try:
        value: object = json.loads(
            text, parse_constant=partial(_refuse_constant, place), object_pairs_hook=partial(_object, place)
        )
    except json.JSONDecodeError as error:
        problem = _("{place} is not JSON: line {line}, column {column}: {problem}").format(
            place=place, line=error.lineno, column=error.colno, problem=error.msg
        )
    except _NotJSON as error:
        problem = str(error)
    except RecursionError:
        problem = _too_deep(place)
    except ValueError:  # the only other cause is an integer with more digits than Python converts
        problem = _("{place} has a number with too many digits; shorten it").format(place=place)
    else:
        if _depth(value) <= _DEEPEST:
            return value
        problem = _too_deep(place)
    # why raised here: inside the except clause, it would be chained to an error that has the whole text
    raise typer.BadParameter(problem, param_hint=argument)


def _refuse_constant(place: str, name: str) -> NoReturn:
    raise _NotJSON(
        _("{place} has {constant}, which is not JSON; write a number or null").format(place=place, constant=name)
    )


def _object(place: str, pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        # why refused: some programs take the first of the two values, others the last
        raise _NotJSON(
            _("{place} has the field {field} twice in one object; keep one of them").format(
                place=place, field=json.dumps(twice)
            )
        )
    for name in found:
        if any("\ud800" <= character <= "\udfff" for character in name):
            raise _NotJSON(
                _("{place} has the field name {field}, which is not Unicode text; correct the escape in it").format(
                    place=place, field=json.dumps(name)
                )
            )
    return found
