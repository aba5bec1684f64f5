"""Operations that list in pages: what one item is, and whether the mark of the spec fits the operation."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
from .shapes import python_type

MARK = "x-wechatpay-pages"


@dataclass(frozen=True)
class Listing:
    """A list that comes in pages."""

    item: str
    """Annotation of one item."""
    offset: str | None
    """Name of the query parameter that says where a page begins; None where a reply has the address of the next one."""


def read_listing(
    id: str, operation: Mapping[str, Any], endpoint: Endpoint, models: Mapping[str, ModelProperty]
) -> Listing | None:
    """How an operation lists in pages, None where it does not; `models` are the parsed objects by class name.

    Raises GenerationError where the mark speaks of what the operation does not have.
    """
    mark = operation.get(MARK)
    if mark is None:
        return None
    if set(mark) - {"total"} != {"items", "offset", "limit"} and set(mark) != {"items", "next"}:
        raise GenerationError(f"{id}: {MARK} is {{items, offset, limit, total}} or {{items, next}}, not {sorted(mark)}")
    if endpoint.method != "get" or endpoint.bodies:
        raise GenerationError(f"{id}: what lists in pages is a GET without a body")
    replies = endpoint.responses.patterns
    reply = next((each.prop for each in replies if str(each.status_code.pattern).startswith("2")), None)
    query = {prop.name.get_untrusted_value(): prop for prop in endpoint.query_parameters}
    items = _find_property(id, "items", mark["items"], reply, models)
    if not isinstance(items, ListProperty):
        raise GenerationError(
            f"{id}: {MARK} says that {mark['items']} is a list, but the reply has something else there"
        )
    item = python_type(items.inner_property, open_enums=True)
    if "next" in mark:
        _expect(id, "next", mark["next"], _find_property(id, "next", mark["next"], reply, models), StringProperty)
        return Listing(item, None)
    for name in ("offset", "limit"):
        _expect(id, name, mark[name], _without_null(query.get(mark[name])), IntProperty)
    if "total" in mark:
        _expect(id, "total", mark["total"], _find_property(id, "total", mark["total"], reply, models), IntProperty)
    return Listing(item, mark["offset"])


def _expect(
    id: str, key: str, name: str, parsed: PropertyProtocol | None, kind: type[IntProperty | StringProperty]
) -> None:
    if not isinstance(parsed, kind):
        wanted = "an integer" if kind is IntProperty else "text"
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
        fields: Collection[PropertyProtocol] = (*(model.required_properties or ()), *(model.optional_properties or ()))
        found = _without_null(next((field for field in fields if field.name.get_untrusted_value() == name), None))
    return found


def _without_null(parsed: PropertyProtocol | None) -> PropertyProtocol | None:
    if isinstance(parsed, UnionProperty):
        members = [member for member in parsed.inner_properties if not isinstance(member, NoneProperty)]
        return members[0] if len(members) == 1 else parsed
    return parsed
