"""Walks and looks up in a bundled document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wechatpay_generator.document_tree import METHODS, children

SCHEMA = "#/components/schemas/"


def operations(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The operations of the paths, not those of the events."""
    for item in document.get("paths", {}).values():
        yield from (item[method] for method in METHODS if method in item)


def event_operations(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The event type and the operation of each event."""
    for event_type, item in document.get("webhooks", {}).items():
        yield from ((event_type, item[method]) for method in METHODS if method in item)


def resolve(document: Mapping[str, Any], node: Any) -> Any:
    """The object that a node stands for: itself, or the component that its `$ref` names."""
    while isinstance(node, dict) and "$ref" in node:
        node = find_component(document, node["$ref"])
    return node


def find_component(document: Mapping[str, Any], ref: str) -> Any:
    """The component of this reference, which may be a reference itself."""
    _, _, kind, name = ref.split("/")
    return document["components"][kind][name]


def walk_schemas(kind: str, node: Any) -> Iterator[dict[str, Any]]:
    """Every schema inside an object of this kind, itself included. References are not followed."""
    if kind == "schemas" and isinstance(node, dict):
        yield node
    for child in children(kind, node):
        yield from walk_schemas(child.kind, child.node)


def references(node: Any) -> Iterator[str]:
    """Every `$ref` inside a node, and every component that a discriminator maps to."""
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str):
            yield ref
        mapping = node.get("mapping")
        if isinstance(mapping, dict):
            yield from (value for value in mapping.values() if isinstance(value, str) and value.startswith("#/"))
        for key, value in node.items():
            # why: an example is data, and its `$ref` would be a text
            if key not in ("example", "examples", "default", "const", "enum"):
                yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def select_components(document: Mapping[str, Any], *roots: Any) -> dict[str, dict[str, Any]]:
    """The components that these objects lead to, by kind, and every security scheme."""
    needed = reachable(document, *roots)
    components: dict[str, dict[str, Any]] = {}
    for kind, named in document["components"].items():
        # security requirements name schemes without a $ref
        everything = kind == "securitySchemes"
        kept = {name: value for name, value in named.items() if everything or f"#/components/{kind}/{name}" in needed}
        if kept:
            components[kind] = kept
    return components


def reachable(document: Mapping[str, Any], *roots: Any) -> set[str]:
    """The references that these objects lead to, through components too."""
    found: set[str] = set()
    waiting = [ref for root in roots for ref in references(root)]
    while waiting:
        ref = waiting.pop()
        if ref not in found:
            found.add(ref)
            waiting.extend(references(find_component(document, ref)))
    return found
