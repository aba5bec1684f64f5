"""The compiled checks of an operation: its whole request, and its successful reply.

The engine is jsonschema-rs behind one class. It answers yes or no; on a no it says where and which keyword, and the
rest is made here from the spec, never from the engine's messages, which would repeat the values of sensitive fields.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from . import spec

if TYPE_CHECKING:
    from .operation import Operation


class Fault(NamedTuple):
    """One place where data breaks its schema."""

    path: tuple[str | int, ...]
    """From the root of the checked object to the value at fault, or to where the missing field would stand."""
    keyword: str
    value: Any
    """What the schema gives for the keyword: the enum, the length, the pattern …"""


class Check:
    """A schema with every component it reaches, compiled once and kept with its operation."""

    __slots__ = ("_engine", "is_valid", "schema")

    def __init__(self, places: dict[str, Any], required: list[str]) -> None:
        import jsonschema_rs  # 10 ms: only a process that validates pays for it

        self.schema: dict[str, Any] = {
            "type": "object",
            "properties": places,
            "required": required,
            "components": spec.closure(places),
        }
        self._engine = jsonschema_rs.Draft202012Validator(self.schema, validate_formats=True)
        self.is_valid = self._engine.is_valid

    def faults(self, data: object) -> Iterator[Fault]:
        """Every fault in `data`."""
        from jsonschema_rs import ValidationErrorKind as Kind

        for error in self._engine.iter_errors(data):
            path = tuple(error.instance_path)
            keyword_path = [str(part) for part in error.schema_path]
            value = _at(self.schema, keyword_path)
            match error.kind:
                case Kind.Required(property=name):
                    yield Fault((*path, name), "required", value)
                case Kind.AdditionalProperties(unexpected=names) | Kind.UnevaluatedProperties(unexpected=names):
                    known = sorted(_at(self.schema, [*keyword_path[:-1], "properties"]) or ())
                    for name in names:
                        yield Fault((*path, name), error.kind.name, known)
                case kind:
                    yield Fault(path, kind.name, value)

    def takes_no_fraction(self, path: tuple[str | int, ...]) -> bool:
        """Whether the field at `path` is an integer, so that not even 1.0 will do."""
        node: dict[str, Any] | None = self.schema
        for part in path:
            node = None if node is None else _child(self.schema, node, part)
        kinds: set[str] = set()
        for schema in () if node is None else _branches(self.schema, node):
            kind = schema.get("type", ())
            kinds.update([kind] if isinstance(kind, str) else kind)
        return "integer" in kinds and "number" not in kinds

    def sealed(self, data: dict[str, Any]) -> list[tuple[Any, str | int]]:
        """Where in `data` the texts stand that travel encrypted: each as its object or list, and the key in it."""
        found = _sealed(self.schema, self.schema, [data], 0)
        return list({(id(container), key): (container, key) for container, key in found}.values())

    def about(self, path: tuple[str | int, ...]) -> tuple[str, bool]:
        """The description of the field at `path`, and whether it or a field around it is marked sensitive."""
        node: dict[str, Any] | None = self.schema
        description, sensitive = "", False
        for part in path:
            node = None if node is None else _child(self.schema, node, part)
            description = "" if node is None else _described(self.schema, node)
            sensitive = sensitive or (node is not None and _marked(self.schema, node))
        return description, sensitive


def _sealed(
    root: dict[str, Any], schema: dict[str, Any], container: Any, key: str | int
) -> Iterator[tuple[Any, str | int]]:
    node = container[key]
    branches = list(_branches(root, schema))
    if any("x-wechatpay-sensitive" in branch for branch in branches):
        if isinstance(node, str) and node:
            yield container, key
        return
    for branch in branches:
        if isinstance(node, dict):
            for name, child in branch.get("properties", {}).items():
                if name in node and isinstance(child, dict):
                    yield from _sealed(root, child, node, name)
        elif isinstance(node, list) and isinstance(branch.get("items"), dict):
            for position in range(len(node)):
                yield from _sealed(root, branch["items"], node, position)


def request_check(operation: Operation[Any]) -> Check:
    """Path arguments, query and body as one object, so that one run of the engine finds everything."""
    required = ["path", "query"]
    places: dict[str, Any] = {"path": _parameters_schema(operation.parameters("path"))}
    if not operation.described:
        return Check(places, required)
    places["query"] = _parameters_schema(operation.parameters("query"))
    places["body"] = False if operation.body_schema is None else operation.body_schema
    if operation.body_required:
        required.append("body")
    return Check(places, required)


def reply_check(operation: Operation[Any]) -> Check:
    """The body of a successful reply; where the spec has it empty, nothing fits."""
    schema = operation.reply_schema
    return Check({"response": False if schema is None else schema}, [])


def _parameters_schema(parameters: list[dict[str, Any]]) -> dict[str, Any]:
    properties = {}
    for parameter in parameters:
        schema = dict(parameter["schema"])
        if "description" in parameter:
            schema["description"] = parameter["description"]
        properties[parameter["name"]] = schema
    return {
        "type": "object",
        "properties": properties,
        "required": [parameter["name"] for parameter in parameters if parameter.get("required")],
        "additionalProperties": False,
    }


def _at(node: Any, path: list[str]) -> Any:
    for part in path:
        if isinstance(node, list):
            node = node[int(part)]
        elif isinstance(node, dict):
            node = node.get(part)
    return node


def _branches(root: dict[str, Any], node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The node itself and every schema that applies in its place: behind `$ref`, in allOf, anyOf and oneOf."""
    yield node
    if "$ref" in node:
        yield from _branches(root, _at(root, node["$ref"].removeprefix("#/").split("/")))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in node.get(keyword, ()):
            yield from _branches(root, part)


def _child(root: dict[str, Any], node: dict[str, Any], part: str | int) -> dict[str, Any] | None:
    for schema in _branches(root, node):
        found = schema.get("items") if isinstance(part, int) else schema.get("properties", {}).get(part)
        if isinstance(found, dict):
            return found
    return None


def _described(root: dict[str, Any], node: dict[str, Any]) -> str:
    return next((str(s["description"]) for s in _branches(root, node) if "description" in s), "")


def _marked(root: dict[str, Any], node: dict[str, Any]) -> bool:
    return any("x-wechatpay-sensitive" in schema for schema in _branches(root, node))
