"""Turns Python values into what is sent: plain JSON data, path segments and query strings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cache
from math import isfinite
from typing import Any
from urllib.parse import quote

from msgspec import Struct
from msgspec.structs import astuple

from .translation import gettext as _
from .unset import ABSENT_LIST, OMITTED, UNSET, is_absent

Path = tuple[str | int, ...]
_LARGEST = 2**63 - 1
DEEPEST = 64
"""The most levels of nesting. No documented object comes near, and the checks behind this recurse."""


class NotPlain(Exception):
    """A value that JSON has no form for; `path` leads to it."""

    def __init__(self, path: Path, expected: str, got: str) -> None:
        super().__init__(_("expected {expected}, got {got}").format(expected=expected, got=got))
        self.path = path
        self.expected = expected
        self.got = got


def plain(value: object, path: Path = (), problems: list[NotPlain] | None = None) -> Any:
    """A copy of `value` as JSON data: models become objects, times RFC 3339 text to the second. What is absent is
    left out.

    The copy has exact types: text and numbers of a subclass (safe text of a template engine, members of an enum, the
    floats of numpy) are what their base type holds, whatever their own `__str__` says. The caller's objects are never
    changed. What JSON cannot say (bytes, sets, NaN) raises NotPlain or, given a list of `problems`, is added to it and
    stands as None in the copy.
    """
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is int:
        in_range = -_LARGEST <= value <= _LARGEST  # type: ignore[operator]  # mypy does not follow `kind is int`
        return value if in_range else _refuse(NotPlain(path, _("an integer of 64 bits"), _("a larger one")), problems)
    if isinstance(value, str):
        return _text(exact_text(value), path, problems)
    if len(path) > DEEPEST:
        return _refuse(NotPlain(path, _("at most {deepest} levels").format(deepest=DEEPEST), _("one more")), problems)
    if isinstance(value, Mapping):
        return _object(value.items(), path, problems)
    if isinstance(value, Struct):
        # why not getattr: a field that a reply lacks raises when it is read
        return _object(zip(value.__struct_encode_fields__, astuple(value), strict=True), path, problems)
    if isinstance(value, float):
        value = exact_float(value)
        return value if isfinite(value) else _refuse(NotPlain(path, _("a JSON number"), str(value)), problems)
    if isinstance(value, int):
        return plain(exact_integer(value), path, problems)
    if isinstance(value, datetime):
        # The documented form has no fraction of a second. A naive time keeps no offset and so fails the spec's check.
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return plain(value.value, path, problems)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [plain(item, (*path, position), problems) for position, item in enumerate(value)]
    return _refuse(NotPlain(path, _("text, a number, a list, a mapping or a model"), kind.__name__), problems)


def exact_text(value: str) -> str:
    """The text itself, of type `str`, that a value of `str` or of a subclass holds."""
    return value if type(value) is str else str.__str__(value)


def exact_float(value: float) -> float:
    """The number itself, of type `float`, that a value of `float` or of a subclass holds."""
    return float.__float__(value)


def exact_integer(value: int) -> int:
    """The number itself, of type `int`, that a value of `int` or of a subclass holds; of True and False 1 and 0."""
    return int.__int__(value)


@cache
def field_names(model: type[Struct]) -> tuple[tuple[str, str], ...]:
    """Name on the wire and name in Python of each field of a model."""
    return tuple(zip(model.__struct_encode_fields__, model.__struct_fields__, strict=True))


def read_field(model: Struct, name: str) -> object:
    """The value of a field by its name in Python; `UNSET` where it is absent, also if the spec requires it."""
    value: object = astuple(model)[model.__struct_fields__.index(name)]
    return UNSET if is_absent(value) else value


def _object(items: Iterable[tuple[object, object]], path: Path, problems: list[NotPlain] | None) -> dict[str, Any]:
    found: dict[str, Any] = {}
    may_repeat = False
    for key, item in items:
        if item is UNSET or item is ABSENT_LIST or item is OMITTED:
            continue
        if type(key) is str:
            name = key
        elif isinstance(key, str):
            name = exact_text(key)
            may_repeat = True  # a subclass may compare as another text than the one that it holds
        else:
            kind = type(key).__name__
            problem = NotPlain(path, _("field names that are text"), _("one that is {type}").format(type=kind))
            _refuse(problem, problems)
            continue
        if not name.isascii() and not _is_unicode(name):
            _refuse(NotPlain(path, _("field names that are text"), _("one with a lone surrogate")), problems)
        elif may_repeat and name in found:
            _refuse(NotPlain((*path, name), _("one field of this name"), _("two")), problems)
        elif type(item) is str and item.isascii():
            found[name] = item
        else:
            found[name] = plain(item, (*path, name), problems)
    return found


def _text(value: str, path: Path, problems: list[NotPlain] | None) -> str | None:
    if not value.isascii() and not _is_unicode(value):
        _refuse(NotPlain(path, "text", _("text with a lone surrogate, which UTF-8 cannot carry")), problems)
        return None
    return value


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _refuse(problem: NotPlain, problems: list[NotPlain] | None) -> None:
    if problems is None:
        raise problem
    problems.append(problem)


def find_values(data: Any, path: Path) -> list[Any]:
    """What stands at a path in plain data, nulls and what is missing left out; a step `*` is every item of a list."""
    found = [data]
    for name in path:
        if name == "*":
            found = [item for items in found if isinstance(items, list) for item in items]
        else:
            found = [item[name] for item in found if isinstance(item, dict) and item.get(name) is not None]
    return found


def find_states(data: Any, path: Path) -> tuple[list[str], bool]:
    """The states that stand at a path in plain data, and whether every item of its innermost list has one."""
    found = [str(value) for value in find_values(data, path)]
    if "*" not in path:
        return found, True
    last = len(path) - path[::-1].index("*")
    return found, len(found) == len(find_values(data, path[:last]))


def has_whole_float(value: Any) -> bool:
    """Whether a float such as 1.0 stands anywhere in plain data.

    JSON Schema counts 1.0 among the integers; the wire does not, and money written as a float is a mistake to catch.
    """
    kind = type(value)
    if kind is dict:
        return any(type(item) is not str and has_whole_float(item) for item in value.values())
    if kind is list:
        return any(has_whole_float(item) for item in value)
    return kind is float and bool(value.is_integer())


def whole_floats(value: Any, path: Path = ()) -> Iterator[Path]:
    """The paths of floats such as 1.0 in plain data."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from whole_floats(item, (*path, key))
    elif isinstance(value, list):
        for position, item in enumerate(value):
            yield from whole_floats(item, (*path, position))
    elif isinstance(value, float) and value.is_integer():
        yield path


class UnsafePath(Exception):
    """A path argument that is missing or would reach another address."""


def segment_problem(value: object) -> str | None:
    """Why `value` cannot be a path argument, or None when it can."""
    if not isinstance(value, str):
        return None  # the spec's check says so in its own words
    if value in ("", ".", ".."):
        return _("text other than {value!r}, which would reach another address").format(value=value)
    return None


class PathTemplate:
    """`/v3/…/{contract_id}/confirm`, taken apart once."""

    __slots__ = ("_literals", "names")

    def __init__(self, template: str) -> None:
        parts = template.replace("{", "}").split("}")
        self._literals = parts[0::2]
        self.names = parts[1::2]

    def fill(self, arguments: Mapping[str, object]) -> str:
        """The path with each argument as one percent-encoded segment. Raises UnsafePath."""
        filled = self._literals[0]
        for name, literal in zip(self.names, self._literals[1:], strict=True):
            value = arguments.get(name)
            if isinstance(value, str):
                value = exact_text(value)
            elif type(value) is int:
                value = str(value)
            if not isinstance(value, str) or value in ("", ".", ".."):
                raise UnsafePath(name)
            filled += quote(value, safe="") + literal
        return filled


def query_string(pairs: Mapping[str, object]) -> str:
    """`a=1&b=%E4%BD%A0`: RFC 3986 encoding (a space is %20), a list repeats its name, true and false in lower case."""
    parts = []
    for name, value in pairs.items():
        for item in value if isinstance(value, list) else (value,):
            text = exact_text(item) if isinstance(item, str) else _scalar_text(item)
            parts.append(f"{quote(name, safe='')}={quote(text, safe='')}")
    return "&".join(parts)


def _scalar_text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(exact_integer(value))
    if isinstance(value, float):
        return str(exact_float(value))
    raise ValueError(_("{type} has no form in a query string").format(type=type(value).__name__))
