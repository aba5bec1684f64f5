"""The operations of the spec as the sandbox needs them: by route, with a handler, with checked arguments."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from wechatpay_client import OPERATIONS, spec, validate_call

from wechatpay_sandbox.call import Handler
from wechatpay_sandbox.refusal import Refusal
from wechatpay_sandbox.request_payload import ParameterShape, read_json, read_query, typed, typed_query
from wechatpay_sandbox.route_trie import RouteTrie

# Published numbers for two kinds of PARAM_ERROR, by the rule that is broken; every other rule has the general
# number.
_FIELD_NOT_ALLOWED = 270924358
_OUT_OF_RANGE = 268435464
_NUMERIC_CODES = {
    "additionalProperties": _FIELD_NOT_ALLOWED,
    "unevaluatedProperties": _FIELD_NOT_ALLOWED,
    "minimum": _OUT_OF_RANGE,
    "maximum": _OUT_OF_RANGE,
    "exclusiveMinimum": _OUT_OF_RANGE,
    "exclusiveMaximum": _OUT_OF_RANGE,
}


class HandlerMissing(Exception):
    """Spec and sandbox do not fit together: an operation without a handler, or the reverse."""


class ServedOperation:
    """One operation with its handler. What the spec says of it is read when it is first called."""

    def __init__(self, operation_id: str, handler: Handler) -> None:
        self.id = operation_id
        self.handler = handler

    @cached_property
    def status(self) -> int:
        """The documented status of success."""
        return OPERATIONS[self.id].success_status

    @cached_property
    def signs_reply(self) -> bool:
        return not OPERATIONS[self.id].unsigned_reply

    @cached_property
    def _query_shapes(self) -> dict[str, ParameterShape]:
        return self._shapes("query")

    @cached_property
    def _path_shapes(self) -> dict[str, ParameterShape]:
        return self._shapes("path")

    def _shapes(self, place: Literal["path", "query"]) -> dict[str, ParameterShape]:
        return {parameter["name"]: _shape(parameter) for parameter in OPERATIONS[self.id].parameters(place)}

    def read_arguments(
        self, path: Mapping[str, str], query_string: bytes, body: bytes, content_types: list[str]
    ) -> tuple[dict[str, object], object]:
        """Query and JSON body as values, once they are what the spec asks for; Refusal 400 PARAM_ERROR
        otherwise.

        A body sent to an operation that has none is ignored: clients exist that send `{}` or `null` with
        everything.
        """
        operation = OPERATIONS[self.id]
        query = typed_query(read_query(query_string), self._query_shapes)
        arguments = {
            name: typed(text, self._path_shapes[name].type) if name in self._path_shapes else text
            for name, text in path.items()
        }
        if operation.body_schema is None or not (body or operation.body_required):
            value: object = None
            violations = validate_call(operation, arguments, query)
        else:
            value = read_json(body, content_types)
            violations = validate_call(operation, arguments, query, value)
        if violations:
            raise _refusal(
                [
                    {"field": found.pointer, "issue": f"expected {found.expected}", "location": found.where}
                    for found in violations
                ],
                violations[0].rule,
            )
        return query, value


def routes(handlers: Mapping[str, Handler]) -> RouteTrie[ServedOperation]:
    """Every operation of the spec by method and path. Raises HandlerMissing unless each has a handler and
    vice versa.

    Reads the index of the spec only, whatever its size.
    """
    entries = spec.operation_entries()
    problems = []
    if missing := sorted(entries.keys() - handlers.keys()):
        problems.append(f"no handler in wechatpay_sandbox.handlers for {', '.join(missing)}")
    if unknown := sorted(handlers.keys() - entries.keys()):
        problems.append(f"a handler, but no operation in the spec, for {', '.join(unknown)}")
    if problems:
        raise HandlerMissing("; ".join(problems))
    return RouteTrie(
        (entry.method, entry.path, ServedOperation(operation_id, handlers[operation_id]))
        for operation_id, entry in entries.items()
    )


def _refusal(issues: list[dict[str, str]], first_rule: str) -> Refusal:
    first = issues[0]
    return Refusal(
        400,
        "PARAM_ERROR",
        f"{first['location']} {first['field']}: {first['issue']}"
        + (f" (and {n} more)" if (n := len(issues) - 1) else ""),
        {**first, "issues": issues},
        numeric_code=_NUMERIC_CODES.get(first_rule),
    )


# why Any: a parameter object as it stands in the spec
def _shape(parameter: Mapping[str, Any]) -> ParameterShape:
    schema = _followed(parameter.get("schema", {}))
    return ParameterShape(
        type=_type(schema),
        item_type=_type(_followed(schema.get("items", {}))),
        repeated=bool(parameter.get("explode", parameter.get("style", "form") == "form")),
    )


def _followed(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        schema = {
            **spec.resolve(schema["$ref"]),
            **{name: value for name, value in schema.items() if name != "$ref"},
        }
    return schema


def _type(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type", "string")
    return str(kind if isinstance(kind, str) else next((name for name in kind if name != "null"), "string"))
