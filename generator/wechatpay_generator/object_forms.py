"""Fields that are one of several objects: the components that they may be, and what tells these apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .failure import GenerationError

KNOWN_BY = "x-wechatpay-known-by"
"""The mark beside the `$ref` of a form: the fields that tell it from those after it."""
_CHOICES = ("anyOf", "oneOf")


@dataclass(frozen=True)
class Forms:
    """The type of such a field as an alias of one module."""

    name: str
    members: tuple[str, ...]
    """The components, in the order of the spec."""
    known_by: tuple[tuple[str, ...], ...]


def is_map(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is of an object without documented field names: a map, or an object that nobody documents."""
    if schema.get("type") != "object" or schema.get("properties") or any(key in schema for key in ("allOf", *_CHOICES)):
        return False
    return schema.get("additionalProperties", True) is not False


def read_forms(document: Mapping[str, Any], find_fields: Callable[[str], Sequence[str]]) -> dict[frozenset[str], Forms]:
    """Every set of components of which one field may be any; `find_fields` tells the fields of a component.

    Raises GenerationError where nothing tells two forms apart, or where one would be taken for another.
    """
    schemas: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
    found: dict[frozenset[str], Forms] = {}
    for choice in _choices([document.get("paths", {}), document.get("components", {})]):
        members = {str(part["$ref"]).rpartition("/")[2]: part for part in choice if "$ref" in part}
        names = tuple(name for name in members if _is_object(schemas.get(name, {})))
        if len(names) < 2:
            continue
        known_by = tuple(_read_mark(members, name, names, find_fields) for name in names)
        for position, name in enumerate(names):
            _check(names, position, name, known_by, find_fields)
        forms = Forms(_alias(names, schemas), names, known_by)
        if found.setdefault(frozenset(names), forms) != forms:
            raise GenerationError(
                f"{' and '.join(names)} are told apart in two ways; say the same {KNOWN_BY} each time"
            )
    return found


def _is_object(schema: Mapping[str, Any]) -> bool:
    return "properties" in schema or schema.get("type") == "object" or "allOf" in schema


def _read_mark(
    members: Mapping[str, Any], name: str, names: Sequence[str], find_fields: Callable[[str], Sequence[str]]
) -> tuple[str, ...]:
    if KNOWN_BY in members[name]:
        return tuple(members[name][KNOWN_BY])
    others = {field for other in names if other != name for field in find_fields(other)}
    return tuple(field for field in find_fields(name) if field not in others)


def _check(
    names: Sequence[str],
    position: int,
    name: str,
    known_by: Sequence[Sequence[str]],
    find_fields: Callable[[str], Sequence[str]],
) -> None:
    unknown = sorted(set(known_by[position]) - set(find_fields(name)))
    if unknown:
        raise GenerationError(f"{KNOWN_BY} of {name}: it has no field {', '.join(unknown)}")
    if not known_by[position] and position < len(names) - 1:
        raise GenerationError(
            f"nothing tells a {name} from {' and '.join(names[position + 1 :])}; say {KNOWN_BY} beside its $ref, or "
            "put it last"
        )
    for later in names[position + 1 :]:
        shared = sorted(set(known_by[position]) & set(find_fields(later)))
        if shared:
            raise GenerationError(
                f"a {later} would be taken for a {name}, which stands before it and is known by {', '.join(shared)}"
            )


def _alias(names: Sequence[str], schemas: Mapping[str, Any]) -> str:
    name = "Or".join(names)
    while name in schemas:
        name += "_"
    return name


def _choices(node: Any) -> Iterator[list[Any]]:
    """Every anyOf and oneOf."""
    if isinstance(node, list):
        for part in node:
            yield from _choices(part)
    elif isinstance(node, dict):
        for key, part in node.items():
            if key in _CHOICES and isinstance(part, list):
                yield [each for each in part if isinstance(each, dict)]
            if isinstance(part, (dict, list)) and key not in ("example", "examples", "default", "const", "enum"):
                yield from _choices(part)
