"""Classes are called as their components are. openapi-python-client would spell some of them in its own way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.strings import ClassName

from .component_names import is_class_name

_PARTS = ("inner_property", "additional_properties")
_LISTS = ("inner_properties", "required_properties", "optional_properties")


def restore_names(document: Mapping[str, Any], parsed: GeneratorData, prefix: str) -> None:
    """Give each parsed class the name of its component again: `Apply4subAccount`, not `Apply4SubAccount`.

    `prefix` is the one with which the names were spelt. Two components whose names were spelt alike were refused.
    """
    spelt = {str(ClassName(name, prefix)): name for name in document.get("components", {}).get("schemas", {})}
    for shape in _shapes(parsed):
        name = spelt.get(str(shape.class_info.name), "")
        if is_class_name(name):
            shape.class_info.name = str.__new__(ClassName, name)


# why Any: the properties of the parser have no type in common that has a class_info
def _shapes(parsed: GeneratorData) -> Iterator[Any]:
    """Every property that has a class. A reference to a class is a copy with a name of its own, so all are visited."""
    waiting: list[Any] = [*parsed.models, *parsed.enums]
    for collection in parsed.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            waiting += [*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters]
            waiting += [body.prop for body in endpoint.bodies]
            waiting += [reply.prop for reply in endpoint.responses.patterns]
    seen: dict[int, Any] = {}
    while waiting:
        found = waiting.pop()
        if id(found) in seen:
            continue
        seen[id(found)] = found
        if hasattr(found, "class_info"):
            yield found
        waiting += [part for part in (getattr(found, name, None) for name in _PARTS) if part not in (None, True, False)]
        waiting += [part for name in _LISTS for part in getattr(found, name, None) or ()]
