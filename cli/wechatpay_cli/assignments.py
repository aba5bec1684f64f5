"""Reads `name=value` on the command line, with the types of the spec."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import typer

from wechatpay_cli.json_input import json_from_text
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_client import Operation
    from wechatpay_sandbox.spec.schema_node import SchemaNode

_INTEGER = re.compile(r"-?[0-9]{1,4000}")  # Python converts no more digits than that
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_BOOLEANS = {"true": True, "false": False}


def path_arguments(written: Iterable[str]) -> dict[str, object]:
    """The path arguments, whose values are always texts. Raises typer.BadParameter for what is not `name=value`."""
    found: dict[str, object] = {}
    for name, value in _pairs(written, "NAME=VALUE"):
        if name in found:
            raise typer.BadParameter(
                _("{name} has two values; give it once").format(name=name), param_hint="NAME=VALUE"
            )
        found[name] = value
    return found


def type_path_arguments(given: Mapping[str, object], operation: Operation[Any]) -> dict[str, object]:
    """The path arguments with the types of the operation, where that leaves the path as it is written."""
    if not operation.described:
        return dict(given)
    schemas = {one["name"]: _resolve_schema(one["schema"]) for one in operation.parameters("path")}
    typed = {
        name: _convert_text(value, schemas[name]) if isinstance(value, str) and name in schemas else value
        for name, value in given.items()
    }
    return {name: value if str(value) == str(given[name]) else given[name] for name, value in typed.items()}


def query_arguments(written: Iterable[str], schemas: Mapping[str, object] | None) -> dict[str, object]:
    """The query parameters, with the types of the operation's `schemas`; texts if the spec has no such operation.

    A text that does not fit its type stays a text, so that the check of the whole call reports all violations at once.
    Raises typer.BadParameter for what is not `name=value`, and for a repeated name that takes one value.
    """
    given: dict[str, list[str]] = {}
    for name, value in _pairs(written, "-q"):
        given.setdefault(name, []).append(value)
    found: dict[str, object] = {}
    for name, values in given.items():
        schema = _resolve_schema((schemas or {}).get(name))
        if "array" in _types(schema):
            item = _resolve_schema(schema.get("items"))
            found[name] = [_convert_text(value, item) for value in values]
        elif len(values) == 1:
            found[name] = _convert_text(values[0], schema)
        elif schemas is None:
            found[name] = values
        else:
            raise typer.BadParameter(
                _("{name} has {count} values, but takes one; give it once").format(name=name, count=len(values)),
                param_hint="-q",
            )
    return found


def header_arguments(written: Iterable[str], operation: Operation[Any], *, takes_others: bool) -> dict[str, object]:
    """The header parameters, named and typed as the operation has them; texts if the spec has no such operation.

    Raises typer.BadParameter for what is not `name=value`, for a name with two values, and for a header that the
    operation does not have, unless `takes_others`.
    """
    schemas = (
        {one["name"].lower(): (one["name"], one["schema"]) for one in operation.parameters("header")}
        if operation.described
        else {}
    )
    found: dict[str, object] = {}
    for given, text in _pairs(written, "--header"):
        name, schema = schemas.get(given.lower(), (given, {}))
        if any(name.lower() == other.lower() for other in found):
            raise typer.BadParameter(_("{name} has two values; give it once").format(name=name), param_hint="--header")
        if operation.described and given.lower() not in schemas and not takes_others:
            known = ", ".join(name for name, _schema in schemas.values())
            problem = (
                _("{operation} has no header {name}; it has {known}")
                if known
                else _("{operation} has no header parameters; omit the option")
            )
            raise typer.BadParameter(
                problem.format(operation=operation.id, name=given, known=known), param_hint="--header"
            )
        found[name] = _convert_text(text, _resolve_schema(schema))
    return found


def field_changes(written: Iterable[str], schema: SchemaNode) -> dict[str, object]:
    """The changes of an object, as one object: `amount.total=1` is {"amount": {"total": 1}}.

    A number in a path is an index into a list. A value has the type of the schema. If the schema has no type, the value
    is JSON, or a text if it is not JSON. `null` removes a field. Raises typer.BadParameter for what is not
    `name=value`, for a value that has to be JSON and is not, and for a field with two values.
    """
    changes: dict[str, object] = {}
    for path, text in _pairs(written, "--set"):
        *around, last = path.split(".")
        into, node = changes, schema
        for name in around:
            inner = into.setdefault(name, {})
            if not isinstance(inner, dict):
                raise typer.BadParameter(
                    _("{path} is a field of {name}, which has a value too; set one of them").format(
                        path=path, name=name
                    ),
                    param_hint="--set",
                )
            into, node = inner, _child_node(node, name)
        if last in into:
            raise typer.BadParameter(_("{name} has two values; give it once").format(name=path), param_hint="--set")
        into[last] = _value(text, _child_node(node, last), path)
    return changes


def _child_node(node: SchemaNode, name: str) -> SchemaNode:
    from wechatpay_sandbox.spec.schema_node import ANYTHING

    inner = node.item if "array" in node.kinds and name.isdigit() else node.field(name)
    return inner or ANYTHING


def _value(text: str, node: SchemaNode, path: str) -> object:
    if text == "null":
        return None
    if node.kinds & {"object", "array"}:
        return json_from_text(text, _("the value of {path}").format(path=path), "--set")
    if node.kinds:
        return _convert_text(text, {"type": list(node.kinds)})
    try:
        return json_from_text(text, path, "--set")
    except typer.BadParameter:
        return text


def _pairs(written: Iterable[str], argument: str) -> list[tuple[str, str]]:
    pairs = []
    for text in written:
        name, equals, value = text.partition("=")
        if not (name and equals):
            raise typer.BadParameter(
                _("{text!r} is not an assignment; write it name=value").format(text=text), param_hint=argument
            )
        pairs.append((name, value))
    return pairs


def _convert_text(text: str, schema: Mapping[str, object]) -> object:
    types = _types(schema)
    if "integer" in types and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in types and _NUMBER.fullmatch(text):
        return float(text)
    if "boolean" in types and text in _BOOLEANS:
        return _BOOLEANS[text]
    return text


def _types(schema: Mapping[str, object]) -> list[object]:
    kind = schema.get("type")
    return kind if isinstance(kind, list) else [kind]


def _resolve_schema(schema: object) -> Mapping[str, object]:
    from wechatpay_client import spec

    while isinstance(schema, Mapping) and isinstance(schema.get("$ref"), str):
        schema = spec.resolve(schema["$ref"])
    return schema if isinstance(schema, Mapping) else {}
