"""Texts that hold JSON: `contentMediaType: application/json` with a `contentSchema`.

In Python such a field is the value or its text. openapi-python-client knows neither keyword, so it is shown a document
in which the field is one or the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .failure import GenerationError

_SCALARS = frozenset({"string", "integer", "number", "boolean"})
ABOUT = " Travels as JSON inside a text."
"""What the description of such a field ends with."""


def is_json_text(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is of a text whose value the spec describes."""
    return "contentSchema" in schema and schema.get("contentMediaType") == "application/json"


def either_way(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with `anyOf` value and text in the place of each text that holds JSON.

    Raises GenerationError where such a value is neither an object nor a list: it could not be told apart from a text.
    """
    # why not the webhooks: the parser does not read them
    return {
        name: _either_way(document, part, name) if name in ("paths", "components") else part
        for name, part in document.items()
    }


def _either_way(document: Mapping[str, Any], node: Any, place: str) -> Any:
    if isinstance(node, list):
        return [_either_way(document, part, f"{place}/{index}") for index, part in enumerate(node)]
    if not isinstance(node, dict):
        return node
    parts: dict[str, Any] = {
        name: part if isinstance(part, str) else _either_way(document, part, f"{place}/{name}")
        for name, part in node.items()
    }
    if not is_json_text(node):
        return parts
    value = parts["contentSchema"]
    kind = _resolve_ref(document, value).get("type", ())
    if _SCALARS & set([kind] if isinstance(kind, str) else kind):
        raise GenerationError(f"{place}: what a JSON text holds is an object or a list, not {kind}")
    empty = [{"type": "null"}] if "null" in parts.get("type", ()) else []
    about = {"description": parts["description"]} if "description" in parts else {}
    return {**about, "anyOf": [value, {"type": "string"}, *empty]}


def _resolve_ref(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema
