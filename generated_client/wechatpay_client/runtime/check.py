# Generated from spec/ by `make generate`. Do not edit.
"""The compiled checks of an operation: its whole request, and its successful reply.

The engine is jsonschema-rs behind one class. It answers yes or no; on a no it says where and which keyword, and the
rest is made here from the spec, never from the engine's messages, which would repeat the values of sensitive fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from . import spec
from .cached_property import cached_property

if TYPE_CHECKING:
    from .json_text import JsonTexts
    from .operation import Operation

TEXT = "x-wechatpay-text"
"""In a check's schema: what the spec says of the text on the wire whose value the schema around it describes."""


class Fault(NamedTuple):
    """One place where data breaks its schema."""

    path: tuple[str | int, ...]
    """From the root of the checked object to the value at fault, or to where the missing field would stand."""
    keyword: str
    value: Any
    """What the schema gives for the keyword: the enum, the length, the pattern …"""


class Check:
    """A schema with every component it reaches, compiled when first used and kept with its operation."""

    def __init__(self, places: dict[str, Any], required: list[str]) -> None:
        schema = {"type": "object", "properties": places, "required": required, "components": spec.closure(places)}
        self.schema: dict[str, Any] = schema
        self.texts: JsonTexts | None = None
        """Fields whose text is JSON, if there are any. Data may have their texts or their values."""
        if _has_json_text(schema):
            from .json_text import JsonTexts, structured  # few operations have one

            self.schema = structured(schema)
            self.texts = JsonTexts(self.schema)

    # why Any: the engine has no public name for what it compiles to
    @cached_property
    def _engine(self) -> Any:
        return compiled(self.schema)

    @cached_property
    def is_valid(self) -> Callable[[object], bool]:
        """Whether data fits. Without JSON texts it is the engine's own function: nothing stands in between."""
        engine, texts = self._engine, self.texts
        if texts is None:
            found: Callable[[object], bool] = engine.is_valid
            return found
        return lambda data: not texts.faults(data) and engine.is_valid(texts.opened(data))

    def faults(self, data: object) -> Iterator[Fault]:
        """Every fault in `data`."""
        unreadable = set()
        if self.texts is not None:
            of_texts = self.texts.faults(data)
            unreadable = {fault.path for fault in of_texts if fault.keyword == "contentMediaType"}
            yield from of_texts
            data = self.texts.opened(data)
        for fault in faults_of(self._engine, self.schema, data):
            if fault.path not in unreadable:
                yield fault

    def takes_no_fraction(self, path: tuple[str | int, ...]) -> bool:
        """Whether the field at `path` is an integer, so that not even 1.0 will do."""
        node: dict[str, Any] | None = self.schema
        for part in path:
            node = None if node is None else _child(self.schema, node, part)
        kinds: set[str] = set()
        for schema in () if node is None else branches(self.schema, node):
            kind = schema.get("type", ())
            kinds.update([kind] if isinstance(kind, str) else kind)
        return "integer" in kinds and "number" not in kinds

    def sealed(self, data: dict[str, Any]) -> list[tuple[Any, str | int]]:
        """Where in `data` the texts stand that travel encrypted: each as its object or list, and the key in it.

        A JSON text that holds one of them is opened for it, in `data` itself, and a value whose whole text travels
        encrypted is written.
        """
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
    parts = list(branches(root, schema))
    if any("x-wechatpay-sensitive" in part for part in parts):
        if isinstance(node, dict | list) and any(TEXT in part for part in parts):
            node = container[key] = _json_text().write_json_text(node)
        if isinstance(node, str) and node:
            yield container, key
        return
    for part in parts:
        if isinstance(node, dict):
            for name, child in part.get("properties", {}).items():
                if name in node and isinstance(child, dict):
                    yield from _sealed(root, child, node, name)
        elif isinstance(node, list) and isinstance(part.get("items"), dict):
            for position in range(len(node)):
                yield from _sealed(root, part["items"], node, position)
        elif isinstance(node, str) and TEXT in part:
            value = _json_text().read_json_text(node)
            inside = [] if value is None else list(_sealed(root, part["else"], [value], 0))
            if inside:
                container[key] = value
            yield from inside


def _json_text() -> ModuleType:
    from . import json_text

    return json_text


def compiled(schema: dict[str, Any]) -> Any:
    """A schema, ready to check data."""
    import jsonschema_rs  # 10 ms: only a process that validates pays for it

    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def faults_of(engine: Any, schema: dict[str, Any], data: object) -> Iterator[Fault]:
    """Every fault that the engine finds, with what its schema says about it."""
    from jsonschema_rs import ValidationErrorKind as Kind

    for error in engine.iter_errors(data):
        path = tuple(error.instance_path)
        keyword_path = [str(part) for part in error.schema_path]
        value = _at(schema, keyword_path)
        match error.kind:
            case Kind.Required(property=name):
                yield Fault((*path, name), "required", value)
            case Kind.AdditionalProperties(unexpected=names) | Kind.UnevaluatedProperties(unexpected=names):
                known = sorted(_at(schema, [*keyword_path[:-1], "properties"]) or ())
                for name in names:
                    yield Fault((*path, name), error.kind.name, known)
            case kind:
                yield Fault(path, kind.name, value)


def is_json_text(schema: dict[str, Any]) -> bool:
    """Whether a schema is of a text whose value the spec describes."""
    return "contentSchema" in schema and schema.get("contentMediaType") == "application/json"


def _has_json_text(node: Any) -> bool:
    if isinstance(node, dict):
        return is_json_text(node) or any(_has_json_text(part) for part in node.values())
    return isinstance(node, list) and any(_has_json_text(part) for part in node)


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


def branches(root: dict[str, Any], node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The node itself and every schema that applies in its place: behind `$ref`, in allOf, anyOf and oneOf."""
    yield node
    if "$ref" in node:
        yield from branches(root, _at(root, node["$ref"].removeprefix("#/").split("/")))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in node.get(keyword, ()):
            yield from branches(root, part)
    if TEXT in node:
        yield from branches(root, node["else"])


def _child(root: dict[str, Any], node: dict[str, Any], part: str | int) -> dict[str, Any] | None:
    for schema in branches(root, node):
        found = schema.get("items") if isinstance(part, int) else schema.get("properties", {}).get(part)
        if isinstance(found, dict):
            return found
    return None


def _described(root: dict[str, Any], node: dict[str, Any]) -> str:
    return next((str(s["description"]) for s in branches(root, node) if "description" in s), "")


def _marked(root: dict[str, Any], node: dict[str, Any]) -> bool:
    """Whether a field is sensitive; as a JSON text it is where anything inside of it is."""
    return any(
        "x-wechatpay-sensitive" in schema or (TEXT in schema and _holds_mark(root, schema, set()))
        for schema in branches(root, node)
    )


def _holds_mark(root: dict[str, Any], node: Any, followed: set[str]) -> bool:
    if isinstance(node, list):
        return any(_holds_mark(root, part, followed) for part in node)
    if not isinstance(node, dict):
        return False
    ref = node.get("$ref")
    if isinstance(ref, str) and ref not in followed:
        followed.add(ref)
        if _holds_mark(root, _at(root, ref.removeprefix("#/").split("/")), followed):
            return True
    return "x-wechatpay-sensitive" in node or any(_holds_mark(root, part, followed) for part in node.values())
