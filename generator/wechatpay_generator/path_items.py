"""Parameters of a path item stand for each of its operations; from here on they stand on the operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .document_tree import METHODS
from .published.walking import resolve


def spread_parameters(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of the document without parameters on path items. One of an operation replaces that of the same name."""
    made = dict(document)
    for section in ("paths", "webhooks"):
        if section in document:
            made[section] = {key: _spread(document, item) for key, item in document[section].items()}
    return made


def _spread(document: Mapping[str, Any], item: Any) -> Any:
    if not isinstance(item, Mapping) or "parameters" not in item:
        return item
    made = {key: value for key, value in item.items() if key != "parameters"}
    for method in METHODS:
        if isinstance(made.get(method), Mapping):
            own = made[method].get("parameters", [])
            replaced = {_key(document, parameter) for parameter in own}
            shared = [one for one in item["parameters"] if _key(document, one) not in replaced]
            made[method] = {**made[method], "parameters": [*shared, *own]}
    return made


def _key(document: Mapping[str, Any], parameter: Any) -> tuple[Any, Any]:
    try:
        resolved = resolve(document, parameter)
    except KeyError:  # whoever reads the operation says where the component is missing
        return "$ref", parameter["$ref"]
    return resolved.get("in"), resolved.get("name")
