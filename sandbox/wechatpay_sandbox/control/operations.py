"""Controls of operations: list them with their titles, and show one with its fields, pages and a call to try."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wechatpay_client import Operation, spec

from wechatpay_sandbox.control.api import Control, ControlRequest
from wechatpay_sandbox.notifications.fresh_values import refresh_example
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.spec.field_list import list_fields, list_parameters
from wechatpay_sandbox.spec.schema_node import SchemaNode
from wechatpay_sandbox.translation import gettext as _

_AHEAD_SECONDS = 600.0


def _list(request: ControlRequest) -> object:
    """Every operation with its titles. `GET capabilities` says how far each follows the rules, and takes longer."""
    description = request.sandbox.description
    return {
        "operations": [
            {"operation": id, "method": entry.method, "path": entry.path, **_titles(description.document(id))}
            for id, entry in description.entries.items()
        ]
    }


def _titles(document: Mapping[str, Any]) -> dict[str, object]:
    return {
        "summary": document.get("summary", ""),
        "summary_zh": document.get("x-wechatpay-zh", ""),
        "official_name": document.get("x-wechatpay-name", ""),
        "retired": document.get("x-wechatpay-retired"),
    }


def _show(request: ControlRequest) -> object:
    id = request.path["id"]
    if id not in spec.operation_entries():
        raise not_found(_("no operation has this operationId; GET /_sandbox/operations lists them"))
    # why not OPERATIONS[id]: it loads the models of the operation, which nothing here needs
    operation, document = Operation[Any](id, None), spec.operation(id)
    places = ("path", "query", "header")
    return {
        "operation": id,
        "method": operation.method,
        "path": operation.path,
        **_titles(document),
        "description": document.get("description", ""),
        "superseded_by": list(operation.superseded_by),
        "pages": list(operation.source),
        "parameters": {place: list(list_parameters(operation, place)) for place in places},
        "body": list(list_fields(operation.body_schema)),
        "reply": list(list_fields(operation.reply_schema)),
        "error_codes": {code: error.status for code, error in operation.error_codes.items()},
        "takes_file": operation.upload is not None,
        "example": _example(operation, document, request.now + _AHEAD_SECONDS),
    }


def _example(operation: Operation[Any], document: Mapping[str, Any], until: float) -> dict[str, object]:
    """The arguments and the body of the spec's example, for a call to try. `body` is null where there is none.

    Identifiers with a day in them are new, and the last time in the body is `until` (Unix seconds), which lies ahead:
    an order whose time is up would be refused.
    """
    body = document.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")
    return {
        **{
            place: {
                parameter["name"]: _parameter_example(parameter)
                for parameter in operation.parameters(place)
                if parameter.get("required", False)
            }
            for place in ("path", "query", "header")
        },
        "body": body if body is None else refresh_example(body, SchemaNode(operation.body_schema, spec.resolve), until),
    }


def _parameter_example(parameter: Mapping[str, Any]) -> object:
    """A value of the parameter: its example, or else one that stands in its schema."""
    schema = {**parameter["schema"]}
    while "$ref" in schema:
        schema = {**spec.resolve(schema.pop("$ref")), **schema}
    for value in (
        parameter.get("example"),
        schema.get("example"),
        *schema.get("examples", ()),
        *schema.get("enum", ()),
    ):
        if value is not None:
            return value
    return ""


CONTROLS: dict[str, Control] = {"GET operations": _list, "GET operations/{id}": _show}
