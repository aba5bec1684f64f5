# Generated from spec/ by `make generate`. Do not edit.
"""The bundled OpenAPI document, read a slice at a time.

`openapi.json` is shipped whole, for any tool. Beside it, `openapi.index.json` says at which bytes each operation, event
and component stands, so that one call parses the few hundred bytes it needs and never the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import msgspec

_FOLDER = Path(__file__).parents[1]
# why a small letter: the names of components, which have a capital one, are our own
_NAMES = rb'"([a-z]\w*)":|"name": ?"([a-z]\w*)"'
_NO_OPERATIONS: Mapping[str, str] = MappingProxyType({})


class OperationEntry(NamedTuple):
    """Where an operation is found: by method and path in HTTP, from `start` to `end` in `openapi.json`."""

    method: str
    path: str
    start: int
    end: int


class EventEntry(NamedTuple):
    """Where an event is found: its area and class, the types it is sent under, its bytes in `openapi.json`."""

    area: str
    name: str
    sent_as: tuple[str, ...]
    start: int
    end: int


class CodeFacts(NamedTuple):
    """What the spec says of an error code."""

    outcome: Literal["refused", "unknown", "pending"]
    """What the code says of the request.

    refused: nothing was done. unknown: it may have taken effect. pending: it was accepted and is not finished.
    """
    text: str
    """What the code means and what to do about it."""
    before_acceptance: bool = False
    """Whether the platform answers it before it accepts a request, so that it may be believed without a signature."""
    repeat: bool = False
    """Whether the request was turned away for its speed: the same request may be sent again after a pause."""
    absent: bool = False
    """Whether it says that the thing named does not exist."""
    wait: int | None = None
    """Seconds to wait before the query, where the outcome is pending."""


class _Index(msgspec.Struct):
    operations: dict[str, OperationEntry]
    webhooks: dict[str, EventEntry]
    components: dict[str, tuple[int, int]]
    error_codes: tuple[int, int] | None = None


@cache
def _index() -> _Index:
    return msgspec.json.decode((_FOLDER / "openapi.index.json").read_bytes(), type=_Index)


@cache
def _by_route() -> dict[tuple[str, str], str]:
    return {(entry.method, entry.path): name for name, entry in _index().operations.items()}


@cache
def _by_path() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for name, entry in _index().operations.items():
        found.setdefault(entry.path, {})[entry.method] = name
    return found


@cache
def _by_sent_type() -> dict[str, str]:
    return {sent: name for name, entry in _index().webhooks.items() for sent in entry.sent_as}


def _slice(start: int, end: int) -> Any:
    with (_FOLDER / "openapi.json").open("rb") as file:
        file.seek(start)
        return msgspec.json.decode(file.read(end - start))


def operation_entries() -> Mapping[str, OperationEntry]:
    """Every operationId with its method and path template, in the order of the spec."""
    return _index().operations


def operation_id(method: str, path: str) -> str | None:
    """The operation at `method` and path template (`/v3/…/{contract_id}`), or None where the spec has none."""
    return _by_route().get((method.upper(), path))


def operations_by_method(path: str) -> Mapping[str, str]:
    """The operationIds at a path template by method; empty where the spec has none. Treat it as read-only."""
    return _by_path().get(path, _NO_OPERATIONS)


def path_templates() -> Iterable[str]:
    """Every path template once, in the order of the spec."""
    return _by_path().keys()


def operation_fitting(method: str, path: str) -> str | None:
    """The operation whose template an address's path fits, or None: literal segments go before placeholders."""
    segments = path.split("/")
    fitting = [
        (template.count("{"), name)
        for (verb, template), name in _by_route().items()
        if verb == method and _fits(segments, template.split("/"))
    ]
    return min(fitting)[1] if fitting else None


def _fits(segments: list[str], template: list[str]) -> bool:
    return len(segments) == len(template) and all(
        part == segment or (part.startswith("{") and segment != "")
        for segment, part in zip(segments, template, strict=True)
    )


def operation(name: str) -> dict[str, Any]:
    """The OpenAPI operation object of an operationId. Raises KeyError where there is none."""
    entry = _index().operations[name]
    found: dict[str, Any] = _slice(entry.start, entry.end)
    return found


def event_entries() -> Mapping[str, EventEntry]:
    """Every event type with its area and class, in the order of the spec."""
    return _index().webhooks


def resolve_event_type(event_type: str) -> str | None:
    """The event that a notification of this type is, by its own type, or None where the spec has none."""
    return _by_sent_type().get(event_type)


def event(event_type: str) -> dict[str, Any]:
    """The OpenAPI operation object of an event. Raises KeyError where there is none."""
    entry = _index().webhooks[event_type]
    found: dict[str, Any] = _slice(entry.start, entry.end)
    return found


@cache
def resolve(ref: str) -> dict[str, Any]:
    """What a `$ref` such as `#/components/schemas/Fen` names. Treat it as read-only: it is shared."""
    found: dict[str, Any] = _slice(*_index().components[ref.removeprefix("#/components/")])
    return found


@cache
def error_codes() -> Mapping[str, CodeFacts]:
    """What is known of each documented error code. Treat it as read-only: it is shared."""
    place = _index().error_codes
    table: dict[str, dict[str, Any]] = {} if place is None else _slice(*place)
    return {
        code: CodeFacts(**{key.replace("-", "_"): value for key, value in facts.items()})
        for code, facts in table.items()
    }


@cache
def _codes_by_letters() -> Mapping[str, str]:
    return {code.replace("_", ""): code for code in error_codes()}


def documented_code(code: str) -> str:
    """The documented spelling of an error code: ORDERNOTEXIST → ORDER_NOT_EXIST. An unknown code stays as it is."""
    return _codes_by_letters().get(code.replace("_", "").upper(), code)


def code_facts(code: str) -> CodeFacts | None:
    """What is known of an error code, in either spelling (`ORDER_NOT_EXIST`, `ORDERNOTEXIST`); None if nothing is."""
    return error_codes().get(documented_code(code))


def error_meaning(code: str) -> str | None:
    """What an error code means, in either spelling; None where the spec does not say it."""
    facts = code_facts(code)
    return None if facts is None else facts.text


def member_names() -> frozenset[str]:
    """The names of all parameters, and of all members of objects in the document. Reads the whole document."""
    found = re.findall(_NAMES, (_FOLDER / "openapi.json").read_bytes())
    return frozenset((member or parameter).decode("ascii") for member, parameter in found)


def closure(node: object) -> dict[str, dict[str, Any]]:
    """All components that `node` reaches by `$ref`, laid out like the document's own `components`."""
    components: dict[str, dict[str, Any]] = {}
    waiting = list(_refs(node))
    while waiting:
        ref = waiting.pop()
        kind, _slash, name = ref.removeprefix("#/components/").partition("/")
        if name not in components.setdefault(kind, {}):
            components[kind][name] = resolve(ref)
            waiting.extend(_refs(components[kind][name]))
    return components


def _refs(node: object) -> Iterator[str]:
    children: Iterable[object] = ()
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str):
            yield ref
        children = node.values()
    elif isinstance(node, list):
        children = node
    for child in children:
        yield from _refs(child)
