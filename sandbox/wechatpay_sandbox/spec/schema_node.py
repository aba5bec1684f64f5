"""A JSON Schema and its child schemas, with `$ref` resolved and allOf, anyOf and oneOf merged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

_Way = tuple[Mapping[str, Any], frozenset[str]]
_COMPOSITIONS = ("allOf", "anyOf", "oneOf")


class SchemaNode:
    """One schema. Its child schemas are read at their first use, so a schema may contain itself."""

    # why Any: schemas of the spec; `true` is a schema too
    def __init__(
        self,
        schema: Any,
        resolve: Callable[[str], dict[str, Any]],
        known: dict[tuple[int, ...], SchemaNode] | None = None,
    ) -> None:
        self.schema: Mapping[str, Any] = schema if isinstance(schema, Mapping) else {}
        self.resolve = resolve
        self._children: dict[str, SchemaNode | None] = {}
        # why shared: a schema that contains itself then has as many nodes as schemas, however deep the values are
        self._known = {} if known is None else known

    @cached_property
    def refs(self) -> frozenset[str]:
        """The names of the components that the value is an instance of, such as `MchId`."""
        return frozenset(str(part["$ref"]).rpartition("/")[2] for part in self.branches if "$ref" in part)

    @cached_property
    def branches(self) -> tuple[Mapping[str, Any], ...]:
        """Every schema that applies in this place, or may apply."""
        return tuple(self._spread(self.schema, set()))

    def _spread(self, schema: Any, followed: set[str]) -> Iterator[Mapping[str, Any]]:
        if not isinstance(schema, Mapping):
            return
        yield schema
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref not in followed:
            followed.add(ref)
            yield from self._spread(self.resolve(ref), followed)
        for keyword in _COMPOSITIONS:
            for part in schema.get(keyword, ()):
                yield from self._spread(part, followed)

    def first(self, *keywords: str) -> Any:
        """The value of the first keyword that any branch has; None if no branch has one."""
        return next((part[keyword] for part in self.branches for keyword in keywords if keyword in part), None)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The documented JSON types; empty if none is documented."""
        kinds: set[str] = set()
        for part in self.branches:
            kind = part.get("type", ())
            kinds.update([kind] if isinstance(kind, str) else kind)
        return frozenset(kinds)

    @cached_property
    def format(self) -> str | None:
        found = self.first("format")
        return None if found is None else str(found)

    @cached_property
    def sensitive(self) -> bool:
        """Whether the value travels encrypted."""
        return bool(self.first("x-wechatpay-sensitive"))

    @cached_property
    def holds_sensitive(self) -> bool:
        """Whether the value or anything inside of it travels encrypted."""
        waiting: list[Any] = [self.schema]
        followed: set[str] = set()
        while waiting:
            part = waiting.pop()
            if isinstance(part, list):
                waiting += part
            elif isinstance(part, Mapping):
                if part.get("x-wechatpay-sensitive"):
                    return True
                ref = part.get("$ref")
                if isinstance(ref, str) and ref not in followed:
                    followed.add(ref)
                    waiting.append(self.resolve(ref))
                waiting += part.values()
        return False

    @cached_property
    def sensitive_fields(self) -> Mapping[str, SchemaNode] | None:
        """The documented fields that travel encrypted or hold something that does, by name; None if fields of any name
        may."""
        for part in self.branches:
            more = part.get("additionalProperties")
            if isinstance(more, Mapping) and SchemaNode(more, self.resolve).holds_sensitive:
                return None
        nodes = [(name, self.field(name)) for name in self.properties]
        return {name: node for name, node in nodes if node is not None and node.holds_sensitive}

    @cached_property
    def properties(self) -> tuple[str, ...]:
        """The names of the documented fields."""
        return tuple(dict.fromkeys(name for part in self.branches for name in part.get("properties", ())))

    @cached_property
    def required(self) -> frozenset[str]:
        return frozenset(name for part in self.branches for name in part.get("required", ()))

    def field(self, name: str) -> SchemaNode | None:
        """The schema of the field with this name; None if the spec does not describe it."""
        if name in self._children:
            return self._children[name]
        found = [part["properties"][name] for part in self.branches if name in part.get("properties", ())]
        if not found:
            # why not cached: senders choose such names, and their number has no limit
            return self._child_node(
                [part["additionalProperties"] for part in self.branches if "additionalProperties" in part]
            )
        self._children[name] = self._child_node(found)
        return self._children[name]

    @cached_property
    def item(self) -> SchemaNode | None:
        """The schema of an array's items; None if the spec does not describe them."""
        return self._child_node([part["items"] for part in self.branches if "items" in part])

    @cached_property
    def content(self) -> SchemaNode | None:
        """The schema of the JSON in a text; None if the text is no JSON."""
        return self._child_node(
            [
                part["contentSchema"]
                for part in self.branches
                if part.get("contentMediaType") == "application/json" and "contentSchema" in part
            ]
        )

    def _child_node(self, schemas: list[Any]) -> SchemaNode | None:
        found = [schema for schema in schemas if isinstance(schema, Mapping)]
        if not found:
            return None
        # the node keeps its schemas alive, so their ids stay unique
        name = tuple(id(schema) for schema in found)
        if name not in self._known:
            schema = found[0] if len(found) == 1 else {"anyOf": found}
            self._known[name] = SchemaNode(schema, self.resolve, self._known)
        return self._known[name]

    def alternatives(self) -> Iterator[tuple[SchemaNode, frozenset[str]]]:
        """Each way through the anyOf and oneOf of the schema, the first way first, with the `$ref`s on it."""
        for flat, followed in self._ways(self.schema, frozenset()):
            yield SchemaNode(flat, self.resolve), followed

    def _ways(self, schema: Any, followed: frozenset[str]) -> Iterator[_Way]:
        """Schemas without `$ref`, anyOf and oneOf at the top; one allOf has all schemas that apply."""
        if not isinstance(schema, Mapping):
            yield {}, followed
            return
        plain = {name: value for name, value in schema.items() if name not in (*_COMPOSITIONS, "$ref")}
        choices: list[list[Any]] = []
        ref = schema.get("$ref")
        if isinstance(ref, str):
            if ref in followed:
                return
            followed |= {ref}
            choices.append([self.resolve(ref)])
        choices += [[part] for part in schema.get("allOf", ())]
        choices += [list(schema[keyword]) for keyword in ("anyOf", "oneOf") if keyword in schema]
        yield from self._combine_ways((plain, followed), choices)

    def _combine_ways(self, so_far: _Way, choices: list[list[Any]]) -> Iterator[_Way]:
        if not choices:
            yield so_far
            return
        for part in choices[0]:
            for way, followed in self._ways(part, so_far[1]):
                yield from self._combine_ways(({"allOf": [so_far[0], way]}, followed), choices[1:])


def _nothing_named(ref: str) -> dict[str, Any]:
    raise KeyError(ref)


ANYTHING = SchemaNode({}, _nothing_named)
"""The schema of a field that the spec does not describe."""


def json_type(value: object) -> str:
    """The JSON Schema type of a decoded value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "array" if isinstance(value, list) else "object"
