"""Lists the fields of an operation, flat: each with its path, type, marks and description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wechatpay_client import Operation, spec

_DEEPEST = 8
"""The levels of a body that are listed. No documented object has more; the listing of a recursive schema ends here."""


# why Any here and below: schemas of the spec
def list_parameters(operation: Operation[Any], place: Any) -> Iterator[dict[str, Any]]:
    """Every parameter of one place: path, query or header."""
    for parameter in operation.parameters(place):
        schema = {**parameter["schema"]}
        if "description" in parameter:
            schema["description"] = parameter["description"]
        yield _field(parameter["name"], schema, bool(parameter.get("required", False)))


def list_fields(schema: Mapping[str, Any] | None, prefix: str = "", depth: int = 0) -> Iterator[dict[str, Any]]:
    """Every field of an object. Inner fields follow their outer field: `charge_info/start_time`."""
    schema = _resolve_schema(schema or {})
    if depth > _DEEPEST:
        return
    for name, child in schema.get("properties", {}).items():
        path = f"{prefix}{name}"
        yield _field(path, child, name in schema.get("required", ()))
        yield from list_fields(child, f"{path}/", depth + 1)
    if "items" in schema:
        yield from list_fields(schema["items"], f"{prefix}*/", depth + 1)
    if "contentSchema" in schema:
        yield from list_fields(schema["contentSchema"], prefix, depth + 1)
    for part in (*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from list_fields(part, prefix, depth + 1)


def _field(name: str, schema: Mapping[str, Any], required: bool) -> dict[str, Any]:
    schema = _resolve_schema(schema)
    return {
        "name": name,
        "type": _type_name(schema),
        "required": required,
        "sensitive": "x-wechatpay-sensitive" in schema,
        "description": schema.get("description", ""),
    }


def _type_name(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type", "")
    text = "|".join(kind) if isinstance(kind, list) else str(kind)
    if "contentSchema" in schema:
        return f"{text} (JSON)"
    if "enum" in schema:
        return "|".join(str(token) for token in schema["enum"])
    if "x-wechatpay-unit" in schema:
        return f"{text} ({schema['x-wechatpay-unit']})"
    return str(schema.get("format", text)) if text == "string" else text


def _resolve_schema(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    # why in this order: what stands beside a $ref, mostly a description, overrides what the $ref names
    while "$ref" in schema:
        schema = {**spec.resolve(schema["$ref"]), **{key: value for key, value in schema.items() if key != "$ref"}}
    return schema
