"""Operations that list in pages: what one item is, and whether the mark of the spec fits the operation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .failure import GenerationError
from .page_texts import MARK
from .shapes import python_type

_FORMS = (("items", "offset", "limit"), ("items", "page", "size"), ("items", "token", "next-token"), ("items", "next"))
_OPTIONAL = {"offset": {"total"}, "page": {"total", "first"}, "token": {"size", "total"}, "next": set[str]()}
_KINDS: dict[str, tuple[type[IntProperty | StringProperty], ...]] = {
    "offset": (IntProperty, StringProperty),
    "limit": (IntProperty, StringProperty),
    "page": (IntProperty, StringProperty),
    "size": (IntProperty, StringProperty),
    "token": (StringProperty,),
}
"""What says which page is asked for, and its kinds."""
_REPLY_KINDS: dict[str, tuple[type[IntProperty | StringProperty], ...]] = {
    "total": (IntProperty,),
    "next": (StringProperty,),
    "next-token": (StringProperty,),
}


@dataclass(frozen=True)
class Listing:
    """A list that comes in pages."""

    item: str
    """Annotation of one item."""
    kind: str
    """How one page follows another: by `offset`, number of the `page`, `token`, or address of the `next`."""
    start: str | None = None
    """Name of the query parameter whose value for the first page is known, if there is one."""
    first: int | str = 0
    """That value."""


def read_listing(
    id: str, operation: Mapping[str, Any], endpoint: Endpoint, models: Mapping[str, ModelProperty]
) -> Listing | None:
    """How an operation lists in pages, None where it does not; `models` are the parsed objects by class name.

    Raises GenerationError where the mark speaks of what the operation does not have.
    """
    mark = operation.get(MARK)
    if mark is None:
        return None
    kind = next((kind for kind in _OPTIONAL if kind in mark), "")
    form = next((form for form in _FORMS if kind in form), ())
    if not kind or set(mark) - _OPTIONAL[kind] != set(form):
        raise GenerationError(
            f"{id}: {MARK} is {{items, offset, limit, total}}, {{items, page, size, total, first}}, "
            f"{{items, token, next-token, size, total}} or {{items, next}}, not {sorted(mark)}"
        )
    if endpoint.method not in ("get", "post"):
        raise GenerationError(f"{id}: what lists in pages is a GET or a POST")
    if endpoint.bodies and kind == "next":
        raise GenerationError(f"{id}: what lists in pages by addresses has no body, since they hold no part of one")
    replies = endpoint.responses.patterns
    reply = next((each.prop for each in replies if str(each.status_code.pattern).startswith("2")), None)
    items = _find_property(id, "items", mark["items"], reply, models)
    if not isinstance(items, ListProperty):
        raise GenerationError(
            f"{id}: {MARK} says that {mark['items']} is a list, but the reply has something else there"
        )
    for key in sorted(_REPLY_KINDS.keys() & mark.keys()):
        _expect(id, key, mark[key], _find_property(id, key, mark[key], reply, models), _REPLY_KINDS[key])
    arguments = _read_arguments(endpoint, models)
    for key in sorted(_KINDS.keys() & mark.keys()):
        _expect(id, key, mark[key], _without_null(arguments.get(mark[key])), _KINDS[key])
    item = python_type(items.inner_property, open_enums=True)
    if kind not in ("offset", "page") or endpoint.bodies:
        return Listing(item, kind)
    first = mark.get("first", 1) if kind == "page" else 0
    textual = isinstance(_without_null(arguments[mark[kind]]), StringProperty)
    return Listing(item, kind, mark[kind], str(first) if textual else first)


def _read_arguments(endpoint: Endpoint, models: Mapping[str, ModelProperty]) -> dict[str, PropertyProtocol]:
    """What may say which page is asked for: the fields of the body or, where there is none, the query parameters."""
    properties: Iterable[PropertyProtocol] = endpoint.query_parameters
    if endpoint.bodies:
        body = endpoint.bodies[0].prop
        # why by its class: a property that refers to a class need not know its fields
        model = models[str(body.class_info.name)] if isinstance(body, ModelProperty) else None
        properties = () if model is None else _fields(model)
    return {prop.name.get_untrusted_value(): prop for prop in properties}


def _expect(
    id: str, key: str, name: str, parsed: PropertyProtocol | None, kinds: tuple[type[IntProperty | StringProperty], ...]
) -> None:
    if not isinstance(parsed, kinds):
        wanted = " or ".join("an integer" if kind is IntProperty else "text" for kind in kinds)
        raise GenerationError(
            f"{id}: {MARK} says that {name} is its {key}, but there is no such field that is {wanted}"
        )


def _find_property(
    id: str, key: str, path: str, reply: PropertyProtocol | None, models: Mapping[str, ModelProperty]
) -> PropertyProtocol | None:
    """What stands at a path in a reply."""
    found = reply
    for name in path.split("/"):
        if not isinstance(found, ModelProperty):
            raise GenerationError(f"{id}: {MARK} says that the reply has its {key} at {path}, but there is no {name}")
        # why by its class: a property that refers to a class need not know its fields
        model = models[str(found.class_info.name)]
        found = _without_null(
            next((field for field in _fields(model) if field.name.get_untrusted_value() == name), None)
        )
    return found


def _fields(model: ModelProperty) -> tuple[PropertyProtocol, ...]:
    return (*(model.required_properties or ()), *(model.optional_properties or ()))


def _without_null(parsed: PropertyProtocol | None) -> PropertyProtocol | None:
    if isinstance(parsed, UnionProperty):
        members = [member for member in parsed.inner_properties if not isinstance(member, NoneProperty)]
        return members[0] if len(members) == 1 else parsed
    return parsed
