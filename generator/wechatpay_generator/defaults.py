"""Fields that take a default of the client where a call leaves them out, by the semantic scalars of the spec."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

MARK = "x-wechatpay-default"
"""On a scalar: the name of the default, which is also the name of the fields that take it."""
NAMES = ("appid", "mchid", "sp_mchid", "notify_url")
"""The defaults that a client has, as its settings are called."""
DOC = " Left out, it is the client's default."
"""What is told of a field that a call needs and that may be left out where the client has a default."""


def takes_default(document: Mapping[str, Any], name: str, schema: Mapping[str, Any]) -> bool:
    """Whether a field at the top of a body or query takes a default: its scalar is that of the default of its name."""
    kind, _slash, component = str(schema.get("$ref", "")).removeprefix("#/components/").partition("/")
    if kind != "schemas":
        return False
    return bool(document["components"]["schemas"][component].get(MARK) == name)


def find_default_fields(document: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, bool]:
    """The fields at the top of an object that take a default, each with whether the object must have it."""
    properties, required = _top_fields(document, schema)
    return {name: name in required for name, field in properties.items() if takes_default(document, name, field)}


def _top_fields(document: Mapping[str, Any], schema: Mapping[str, Any]) -> tuple[dict[str, Any], set[str]]:
    """The properties of an object and the names of the required ones. Of one that has several forms, those of all."""
    parts = list(schema.get("allOf", ()))
    if "$ref" in schema:
        parts.append(document["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    properties: dict[str, Any] = {}
    required: set[str] = set()
    for part in parts:
        of_part, required_there = _top_fields(document, part)
        properties |= of_part
        required |= required_there
    return properties | schema.get("properties", {}), required | set(schema.get("required", ()))
