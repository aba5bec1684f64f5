"""The compiled checks of an operation: its whole request, and its successful reply.

The engine is jsonschema-rs behind one class. It answers yes or no; on a no it says where and which keyword, and the
rest is made here from the spec, never from the engine's messages, which would repeat the values of sensitive fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any

from . import spec
from .cached_property import cached_property
from .json_schema import (
    TEXT,
    SchemaViolation,
    branches,
    compile_schema,
    field_schemas,
    find_schema_violations,
    fitting_branches,
    has_choice,
    has_json_text,
    resolve_path,
    take_any_form,
)

if TYPE_CHECKING:
    from .json_text import JsonTexts


class Check:
    """A schema with every component it reaches, compiled when first used and kept with its operation."""

    def __init__(self, places: dict[str, Any], required: list[str]) -> None:
        schema = {"type": "object", "properties": places, "required": required, "components": spec.closure(places)}
        self.schema: dict[str, Any] = take_any_form(schema) if has_choice(schema) else schema
        self.texts: JsonTexts | None = None
        """Fields whose text is JSON, if there are any. Data may have their texts or their values."""
        if has_json_text(self.schema):
            from .json_text import JsonTexts, inline_texts  # few operations have one

            self.schema = inline_texts(self.schema)
            self.texts = JsonTexts(self.schema)

    # why Any: the engine has no public name for what it compiles to
    @cached_property
    def _engine(self) -> Any:
        return compile_schema(self.schema)

    @cached_property
    def is_valid(self) -> Callable[[object], bool]:
        """Whether data fits the schema. Without JSON texts this is the engine's own function, for speed."""
        engine, texts = self._engine, self.texts
        if texts is None:
            found: Callable[[object], bool] = engine.is_valid
            return found
        return lambda data: not texts.find_violations(data) and engine.is_valid(texts.read_values(data))

    def find_violations(self, data: object) -> Iterator[SchemaViolation]:
        """Every violation in `data`."""
        unreadable = set()
        if self.texts is not None:
            of_texts = self.texts.find_violations(data)
            unreadable = {violation.path for violation in of_texts if violation.keyword == "contentMediaType"}
            yield from of_texts
            data = self.texts.read_values(data)
        for violation in find_schema_violations(self._engine, self.schema, data):
            if violation.path not in unreadable:
                yield violation

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

    def find_encrypted(self, data: dict[str, Any]) -> list[tuple[Any, str | int]]:
        """The places of the texts in `data` that travel encrypted: the object or list, and the key in it.

        A JSON text that holds such a text is replaced by its value in `data` itself. A value whose whole text travels
        encrypted is replaced by its text.
        """
        found = _find_encrypted(self.schema, self.schema, [data], 0)
        return list({(id(container), key): (container, key) for container, key in found}.values())

    def describe_field(self, path: tuple[str | int, ...]) -> tuple[str, bool]:
        """The description of the field at `path`, and whether it or a field around it is marked sensitive."""
        node: dict[str, Any] | None = self.schema
        description, sensitive = "", False
        for part in path:
            node = None if node is None else _child(self.schema, node, part)
            description = "" if node is None else _find_description(self.schema, node)
            sensitive = sensitive or (node is not None and _is_sensitive(self.schema, node))
        return description, sensitive


def _find_encrypted(
    root: dict[str, Any], schema: dict[str, Any], container: Any, key: str | int
) -> Iterator[tuple[Any, str | int]]:
    node = container[key]
    parts = list(fitting_branches(root, schema, node))
    if any("x-wechatpay-sensitive" in part for part in parts):
        if isinstance(node, dict | list) and any(TEXT in part for part in parts):
            node = container[key] = _json_text().write_json_text(node)
        if isinstance(node, str) and node:
            yield container, key
        return
    for part in parts:
        if isinstance(node, dict):
            for name, child in field_schemas(part, node):
                yield from _find_encrypted(root, child, node, name)
        elif isinstance(node, list) and isinstance(part.get("items"), dict):
            for position in range(len(node)):
                yield from _find_encrypted(root, part["items"], node, position)
        elif isinstance(node, str) and TEXT in part:
            value = _json_text().read_json_text(node)
            inside = [] if value is None else list(_find_encrypted(root, part["else"], [value], 0))
            if inside:
                container[key] = value
            yield from inside


def _json_text() -> ModuleType:
    from . import json_text

    return json_text


def request_check(
    path: list[dict[str, Any]],
    query: list[dict[str, Any]],
    body: dict[str, Any] | None,
    *,
    needs_body: bool,
    headers: list[dict[str, Any]],
) -> Check:
    """Path arguments, query, headers and body as one object, so that one run of the engine finds everything.

    `path`, `query` and `headers` are parameter objects of OpenAPI; `body` is the schema of the body, None if there is
    none. The data has headers only where a caller may give some, or gave some.
    """
    places = {
        "path": _parameters_schema(path),
        "query": _parameters_schema(query),
        "header": _parameters_schema(headers),
        "body": False if body is None else body,
    }
    return Check(places, ["path", "query", *(["header"] if headers else []), *(["body"] if needs_body else [])])


def path_check(path: list[dict[str, Any]]) -> Check:
    """Path arguments alone, for a path that the spec does not have: query and body may be anything."""
    return Check({"path": _parameters_schema(path)}, ["path", "query"])


def reply_check(schema: dict[str, Any] | None) -> Check:
    """The body of a successful reply; where the spec has it empty, nothing fits."""
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


def _child(root: dict[str, Any], node: dict[str, Any], part: str | int) -> dict[str, Any] | None:
    for schema in branches(root, node):
        found = schema.get("items") if isinstance(part, int) else _field_schema(schema, part)
        if isinstance(found, dict):
            return found
    return None


def _field_schema(schema: dict[str, Any], name: str) -> Any:
    return schema.get("properties", {}).get(name, schema.get("additionalProperties"))


def _find_description(root: dict[str, Any], node: dict[str, Any]) -> str:
    return next((str(s["description"]) for s in branches(root, node) if "description" in s), "")


def _is_sensitive(root: dict[str, Any], node: dict[str, Any]) -> bool:
    """Whether a field is sensitive. A JSON text is sensitive if anything inside of it is."""
    return any(
        "x-wechatpay-sensitive" in schema or (TEXT in schema and _holds_mark(root, schema, set()))
        for schema in branches(root, node)
    )


def _holds_mark(root: dict[str, Any], node: Any, seen: set[str]) -> bool:
    if isinstance(node, list):
        return any(_holds_mark(root, part, seen) for part in node)
    if not isinstance(node, dict):
        return False
    ref = node.get("$ref")
    if isinstance(ref, str) and ref not in seen:
        seen.add(ref)
        if _holds_mark(root, resolve_path(root, ref.removeprefix("#/").split("/")), seen):
            return True
    return "x-wechatpay-sensitive" in node or any(_holds_mark(root, part, seen) for part in node.values())
