"""Makes a value that fits a schema from the schema alone, always the same value.

Texts follow the examples, formats and limits of the field. A pattern that neither digits nor letters satisfy needs an
example in the spec.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from math import ceil, floor
from typing import Any

from wechatpay_client.tooling import write_json_text

from wechatpay_sandbox.spec.schema_node import ANYTHING, SchemaNode

_MOST_ITEMS = 200
_LONGEST_TEXT = 4096
# why these first: patterns of numbers, of tokens, and of hexadecimal digits in either case
_ALPHABETS = ("1", "A", "a", "中")
_KINDS = ("object", "array", "string", "integer", "number", "boolean", "null")
_FORMATS = {
    "date-time": "2026-01-02T15:04:05+08:00",
    "date": "2026-01-02",
    "time": "15:04:05+08:00",
    "duration": "PT1H",
    "email": "someone@example.com",
    "hostname": "www.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://www.example.com/",
    "uri-reference": "/",
    "uuid": "00000000-0000-4000-8000-000000000001",
}


class NoSample(Exception):
    """No value fits. The message names the schema."""


class SchemaSampler:
    """Makes sample values. `fits` tells whether a value fits a schema."""

    def __init__(self, fits: Callable[[Mapping[str, Any], object], bool]) -> None:
        self._fits = fits

    def sample(self, node: SchemaNode) -> object:
        """A value that fits the schema, with as many fields as possible. Raises NoSample."""
        return self._sample(node, frozenset())

    # `around` has the $refs around a value: the smallest value that fits never contains its own component

    def _sample(self, node: SchemaNode, around: frozenset[str]) -> object:
        return next(self._samples(node, around))

    def _samples(self, node: SchemaNode, around: frozenset[str]) -> Iterator[object]:
        """Different values that fit, the one with the most fields first. Raises NoSample if there is none."""
        found = False
        for value in self._candidates(node, around):
            if self._fits(node.schema, value):
                found = True
                yield value
        if not found:
            raise NoSample(_name(node))

    def _candidates(self, node: SchemaNode, around: frozenset[str]) -> Iterator[object]:
        yield from _proposals(node)
        for way, followed in node.alternatives():
            if followed & around:
                continue
            yield from _proposals(way)
            for kind in _kinds(way):
                yield from self._of_kind(kind, way, around | followed)

    def _of_kind(self, kind: str, node: SchemaNode, around: frozenset[str]) -> Iterable[object]:
        match kind:
            case "object":
                return self._objects(node, around)
            case "array":
                return self._arrays(node, around)
            case "string":
                return _texts(node) if node.content is None else self._json_texts(node.content, around)
            case "integer":
                return (int(number) for number in _numbers(node, whole=True))
            case "number":
                return _numbers(node, whole=False)
            case "boolean":
                return (True, False)
        return (None,)

    def _objects(self, node: SchemaNode, around: frozenset[str]) -> Iterator[object]:
        needed: dict[str, object] = {}
        everything: dict[str, object] = {}
        try:
            for name in dict.fromkeys([*node.properties, *sorted(node.required)]):
                field = node.field(name) or ANYTHING
                if name in node.required:
                    needed[name] = everything[name] = self._sample(field, around)
                else:
                    with suppress(NoSample):
                        everything[name] = self._sample(field, around)
        except NoSample:
            return
        yield everything
        yield needed

    def _json_texts(self, content: SchemaNode, around: frozenset[str]) -> Iterator[object]:
        with suppress(NoSample):
            yield from map(write_json_text, self._samples(content, around))

    def _arrays(self, node: SchemaNode, around: frozenset[str]) -> Iterator[object]:
        fewest = int(node.first("minItems") or 0)
        item = node.item or ANYTHING
        wanted = max(1, fewest)
        if wanted <= _MOST_ITEMS:
            with suppress(NoSample):
                if node.first("uniqueItems"):
                    yield _different(self._samples(item, around), wanted)
                yield [self._sample(item, around)] * wanted
        yield []


def _different(values: Iterator[object], wanted: int) -> list[object]:
    found: list[object] = []
    # why a limit: further tries would only be longer texts
    for value in islice(values, 4 * wanted + 16):
        if value not in found:
            found.append(value)
        if len(found) == wanted:
            break
    return found


def _proposals(node: SchemaNode) -> Iterator[object]:
    """The values that the schema itself names."""
    for part in node.branches:
        if "const" in part:
            yield part["const"]
        yield from part.get("examples", ())
        yield from (part[keyword] for keyword in ("example", "default") if keyword in part)
        yield from part.get("enum", ())


def _kinds(node: SchemaNode) -> list[str]:
    documented = node.kinds or _infer_types(node)
    return [kind for kind in _KINDS if kind in documented]


def _infer_types(node: SchemaNode) -> set[str]:
    """The types that the keywords of the schema imply, if it names no type."""
    keywords = {keyword for part in node.branches for keyword in part}
    if keywords & {"properties", "required", "additionalProperties", "minProperties"}:
        return {"object"}
    if keywords & {"items", "minItems", "maxItems", "uniqueItems"}:
        return {"array"}
    if keywords & {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}:
        return {"integer", "number"}
    return {"string"}


def _texts(node: SchemaNode) -> Iterator[str]:
    if node.format in _FORMATS:
        yield _FORMATS[str(node.format)]
    shortest = max((int(part["minLength"]) for part in node.branches if "minLength" in part), default=0)
    longest = min((int(part["maxLength"]) for part in node.branches if "maxLength" in part), default=_LONGEST_TEXT)
    start = max(1, shortest)
    if node.first("pattern") is None:
        lengths: Iterable[int] = (min(max(start, 8), longest), start)
    else:
        lengths = range(start, min(longest, start + 64) + 1)
    for alphabet in _ALPHABETS:
        for length in lengths:
            if length <= _LONGEST_TEXT:
                yield alphabet * length
    yield ""


def _numbers(node: SchemaNode, *, whole: bool) -> Iterator[int | float]:
    step = node.first("multipleOf") or 1
    least = [part["minimum"] for part in node.branches if "minimum" in part]
    least += [part["exclusiveMinimum"] + (1 if whole else 0) for part in node.branches if "exclusiveMinimum" in part]
    most = [part["maximum"] for part in node.branches if "maximum" in part]
    most += [part["exclusiveMaximum"] - (1 if whole else 0) for part in node.branches if "exclusiveMaximum" in part]
    if not least:
        yield from (step, 0)
        if most:
            yield floor(min(most) / step) * step
            yield min(most)
        return
    low = max(least)
    first = ceil(low / step) * step
    yield from (first + step * count for count in (1, 0, 2, 3))
    if not whole and most:
        yield (low + min(most)) / 2
    yield low


def _name(node: SchemaNode) -> str:
    return next(iter(sorted(node.refs)), "a field") + f" ({', '.join(sorted(node.schema))})"
