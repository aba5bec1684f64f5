"""Fields whose text is JSON: values in Python, one text on the wire.

Where a schema is a text with `contentMediaType: application/json` and a `contentSchema`, callers give the value, or the
text if they have it written already. A check looks at the value, so that a violation says where inside of it, and at
the limits of the text as it will be written: compact, in UTF-8, before anything inside of it is encrypted.

Only operations that have such fields load this module.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from typing import Any, NamedTuple, TypeVar

import msgspec

from .json_schema import (
    TEXT,
    SchemaViolation,
    branches,
    compile_schema,
    field_schemas,
    find_schema_violations,
    is_json_text,
)
from .text_limits import CHARSET, MAX_BYTES
from .wire import NotPlain, plain

T = TypeVar("T")
Path = tuple[str | int, ...]

_ABOUT = frozenset({"description", "title", "deprecated", "default", "example", "examples"})


def write_json_text(value: object) -> str:
    """The JSON text of a value."""
    return msgspec.json.encode(value).decode()


def read_json_text(text: str) -> Any:
    """The list or object that a JSON text holds. None for any other text, and for one that nests too deep."""
    try:
        value = plain(msgspec.json.decode(text))
    except (ValueError, RecursionError, NotPlain):
        return None
    return value if isinstance(value, dict | list) else None


def inline_texts(schema: Any) -> Any:
    """The schema with the values that texts hold in the place of those texts; what it says of a text is at `TEXT`."""
    if isinstance(schema, list):
        return [inline_texts(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {name: inline_texts(part) for name, part in schema.items()}
    if not is_json_text(schema):
        return parts
    value, _media_type = parts.pop("contentSchema"), parts.pop("contentMediaType")
    about = {
        name: part
        for name, part in parts.items()
        if name in _ABOUT or (name.startswith("x-") and name not in (MAX_BYTES, CHARSET))
    }
    text = {name: part for name, part in parts.items() if name not in about}
    # why not anyOf: then a violation would not say where in the value
    exempt = {"type": "null"} if "null" in text.get("type", ()) else False
    return {**about, "if": exempt, "else": value, TEXT: text}


class _Place(NamedTuple):
    """Where a text stands in data, or the value of one."""

    path: Path
    container: Any
    key: str | int
    schema: dict[str, Any]
    """What the spec says of the text."""

    @property
    def value(self) -> Any:
        return self.container[self.key]

    def put(self, value: object) -> None:
        self.container[self.key] = value


class JsonTexts:
    """The texts of one check's data. `schema` is what `inline_texts` has made."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._schema = schema
        self._limits: dict[int, Any] = {}

    def read_values(self, data: Any, shut: Container[Path] = ()) -> Any:
        """A copy of `data` with values in place of their texts; texts at the paths in `shut`, and other texts, stay."""
        copy = _copy(data)
        self._open(copy, shut)
        return copy

    def close(self, data: Any) -> None:
        """Put the text of each value into its place, in `data` itself; texts stay as they were written."""
        for place in reversed(list(_places(self._schema, self._schema, [data], 0, ()))):
            if isinstance(place.value, dict | list):
                place.put(write_json_text(place.value))

    def convert_values(self, data: Any, convert: Callable[[Any], T]) -> T:
        """The result of `convert` for the data with values in place of texts. A text stays if its value does not fit.

        Raises msgspec.ValidationError where the rest does not fit.
        """
        try:
            return convert(self.read_values(data))
        except msgspec.ValidationError:
            shut = set(self._open(_copy(data)))
        fitting = convert(self.read_values(data, shut))
        for path in sorted(shut, key=len):
            try:
                fitting = convert(self.read_values(data, shut - {path}))
            except msgspec.ValidationError:
                continue
            shut.remove(path)
        return fitting

    def find_paths(self, data: Any) -> set[Path]:
        """Where a text stands whose value can be read, in values of other texts too."""
        return set(self._open(_copy(data)))

    def find_violations(self, data: Any) -> list[SchemaViolation]:
        """The violations of the texts themselves: a text that is no JSON, or breaks the limits of its field."""
        copy = _copy(data)
        texts = self._open(copy)
        found: dict[tuple[Path, str], SchemaViolation] = {}
        # why reversed: a text inside of a value is written before the value is
        for place in reversed(list(_places(self._schema, self._schema, [copy], 0, ()))):
            text = texts.get(place.path)
            if isinstance(place.value, str):
                text = place.value
                found[place.path, "contentMediaType"] = SchemaViolation(
                    place.path, "contentMediaType", "application/json"
                )
            elif text is None and isinstance(place.value, dict | list):
                text = write_json_text(place.value)
            if text is None:
                continue
            place.put(text)
            for violation in find_schema_violations(self._limit(place.schema), place.schema, text):
                found[place.path, violation.keyword] = violation._replace(path=place.path)
        return list(found.values())

    def _open(self, data: Any, shut: Container[Path] = ()) -> dict[Path, str]:
        """Put the values of texts into `data` itself; the texts by path."""
        texts: dict[Path, str] = {}
        for place in _places(self._schema, self._schema, [data], 0, ()):
            text = place.value
            value = read_json_text(text) if isinstance(text, str) and place.path not in shut else None
            if value is not None:
                texts[place.path] = text
                place.put(value)
        return texts

    def _limit(self, schema: dict[str, Any]) -> Any:
        """The compiled limits of one text."""
        if id(schema) not in self._limits:
            self._limits[id(schema)] = compile_schema({**schema, "components": self._schema["components"]})
        return self._limits[id(schema)]


def _places(
    root: dict[str, Any], schema: dict[str, Any], container: Any, key: str | int, path: Path
) -> Iterator[_Place]:
    """Every text and every value of a text, outer ones first. A value that is put into a place meanwhile is walked."""
    parts = list(branches(root, schema))
    for part in parts:
        if TEXT in part:
            yield _Place(path, container, key, part[TEXT])
            break
    node = container[key]
    for part in parts:
        if isinstance(node, dict):
            for name, child in field_schemas(part, node):
                yield from _places(root, child, node, name, (*path, name))
        elif isinstance(node, list) and isinstance(part.get("items"), dict):
            for position in range(len(node)):
                yield from _places(root, part["items"], node, position, (*path, position))


def _copy(data: Any) -> Any:
    if isinstance(data, dict):
        return {name: _copy(item) for name, item in data.items()}
    return [_copy(item) for item in data] if isinstance(data, list) else data
