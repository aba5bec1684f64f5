"""Makes one schema of those that `$ref` and `allOf` put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .published.walking import resolve


# why Any: a schema may be true or false
def merge_all_of(document: Mapping[str, Any], schema: Any) -> dict[str, Any]:
    """The schema with what its `$ref` and its `allOf` say: later parts win, and its own keywords over them.

    A field of several parts becomes an `allOf` of what they say of it. The schemas of fields are not merged themselves.
    """
    if not isinstance(schema, dict):
        return {}
    parts = [resolve(document, schema)] if "$ref" in schema else []
    own = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    made: dict[str, Any] = {}
    for part in [*(merge_all_of(document, one) for one in [*parts, *schema.get("allOf", [])]), own]:
        properties = _join(made.get("properties", {}), part.get("properties", {}))
        required = dict.fromkeys([*made.get("required", []), *part.get("required", [])])
        made = {**made, **part}
        if properties:
            made["properties"] = properties
        if required:
            made["required"] = list(required)
    return made


def _join(some: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    both = {field: {"allOf": [some[field], more[field]]} for field in some.keys() & more.keys()}
    return {**some, **more, **both}
