"""Which objects of OpenAPI 3.1 stand where: the one description of the tree that bundler and linter walk.

A kind is the name of an OpenAPI object in the spelling of the `components` section (`schemas`, `responses`,
…), or for objects that cannot be components a word of our own (`operation`, `media-type`, …). Walking by
kinds instead of by keys keeps apart what only looks alike: a property that is called `properties`, an example
that holds a `$ref`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from wechatpay_generator.spec_files import Json, escape

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# kinds whose place may hold a $ref; all but path items become components
REFERABLE: Final = frozenset(
    {
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
        "pathItems",
    }
)

_ONE: Final[dict[str, dict[str, str]]] = {
    "document": {"components": "components"},
    "pathItems": dict.fromkeys(METHODS, "operation"),
    "operation": {"requestBody": "requestBodies"},
    "parameters": {"schema": "schemas"},
    "headers": {"schema": "schemas"},
    "media-type": {"schema": "schemas"},
    "schemas": dict.fromkeys(
        (
            "items",
            "additionalProperties",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contains",
            "propertyNames",
            "not",
            "if",
            "then",
            "else",
            "contentSchema",
        ),
        "schemas",
    ),
}
_LIST: Final[dict[str, dict[str, str]]] = {
    "pathItems": {"parameters": "parameters"},
    "operation": {"parameters": "parameters"},
    "schemas": dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "schemas"),
}
_MAP: Final[dict[str, dict[str, str]]] = {
    "document": {"paths": "pathItems", "webhooks": "pathItems"},
    "components": {kind: kind for kind in sorted(REFERABLE)},
    "operation": {"responses": "responses", "callbacks": "callbacks"},
    "parameters": {"content": "media-type", "examples": "examples"},
    "headers": {"content": "media-type", "examples": "examples"},
    "requestBodies": {"content": "media-type"},
    "responses": {"headers": "headers", "content": "media-type", "links": "links"},
    "media-type": {"examples": "examples", "encoding": "encoding"},
    "encoding": {"headers": "headers"},
    "schemas": dict.fromkeys(("properties", "patternProperties", "$defs", "dependentSchemas"), "schemas"),
}


class Child(NamedTuple):
    """An object inside another: the JSON Pointer from the outer one (`/items`), its kind and its value."""

    step: str
    kind: str
    node: Json


def children(kind: str, node: Json) -> Iterator[Child]:
    """The OpenAPI objects directly inside an object, in the order of the file."""
    if not isinstance(node, dict):
        return
    if kind == "callbacks":
        for key, value in node.items():
            if not key.startswith(("x-", "$ref")):
                yield Child(f"/{escape(key)}", "pathItems", value)
        return
    one, many, named = _ONE.get(kind, {}), _LIST.get(kind, {}), _MAP.get(kind, {})
    for key, value in node.items():
        if key in one:
            yield Child(f"/{key}", one[key], value)
        elif key in many and isinstance(value, list):
            for index, item in enumerate(value):
                yield Child(f"/{key}/{index}", many[key], item)
        elif key in named and isinstance(value, dict):
            for name, item in value.items():
                if kind != "document" or not name.startswith("x-"):
                    yield Child(f"/{key}/{escape(name)}", named[key], item)
