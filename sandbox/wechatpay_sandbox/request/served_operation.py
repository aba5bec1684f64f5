"""One operation of the spec with its handler; it checks the values of requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, NamedTuple

from wechatpay_client import Operation, Violation

from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.http.multipart_body import Part
from wechatpay_sandbox.reply.refusal import Refusal, parameter_errors
from wechatpay_sandbox.request.checked_request import Handler
from wechatpay_sandbox.request.json_body import JsonBody, read_json
from wechatpay_sandbox.request.payload import (
    ParameterShape,
    convert_headers,
    convert_query,
    convert_text,
    read_query,
)
from wechatpay_sandbox.request.upload_form import read_file, read_meta
from wechatpay_sandbox.signatures.encrypted_fields import FieldDecrypter
from wechatpay_sandbox.signatures.reply_signature import SigningKey
from wechatpay_sandbox.spec.description import Description
from wechatpay_sandbox.spec.schema_node import SchemaNode
from wechatpay_sandbox.translation import gettext as _

# Published numbers for two kinds of PARAM_ERROR, by the violated rule. Every other rule has the general number.
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


class ServedOperation:
    """One operation with its handler. The first request reads its description from the spec."""

    def __init__(self, description: Description, operation_id: str, handler: Handler) -> None:
        self.id = operation_id
        self.method = description.entries[operation_id].method
        self.handler = handler
        self.changes_state = self.method != "GET"
        """Whether the handler may write, as all do except those of GET."""
        self._description = description

    @cached_property
    def status(self) -> int:
        """The status of a success in the spec."""
        return self._operation.success_status

    @cached_property
    def signs_reply(self) -> bool:
        return not self._operation.unsigned_reply

    @cached_property
    def takes_unsigned(self) -> bool:
        """Whether whoever has the address gets the reply, without a signature."""
        return self._operation.unsigned_request

    @cached_property
    def reply_node(self) -> SchemaNode | None:
        """The schema of the reply if it has sensitive fields; otherwise None."""
        return self._sealing_node(self._operation.reply_schema)

    @cached_property
    def _sensitive_places(self) -> list[tuple[str, SchemaNode]]:
        """The places of a request that may have sensitive fields, with their schemas."""
        properties = {parameter["name"]: parameter["schema"] for parameter in self._operation.parameters("query")}
        nodes = {
            "query": self._sealing_node({"properties": properties}),
            "body": self._sealing_node(self._operation.body_schema),
        }
        return [(place, node) for place, node in nodes.items() if node is not None]

    def _sealing_node(self, schema: dict[str, Any] | None) -> SchemaNode | None:
        node = SchemaNode(schema, self._description.resolve)
        return node if node.holds_sensitive else None

    @cached_property
    def _operation(self) -> Operation[Any]:
        return self._description.operations[self.id]

    @cached_property
    def _query_shapes(self) -> dict[str, ParameterShape]:
        return self._shapes("query")

    @cached_property
    def _path_shapes(self) -> dict[str, ParameterShape]:
        return self._shapes("path")

    @cached_property
    def _header_shapes(self) -> dict[str, ParameterShape]:
        return self._shapes("header")

    def _shapes(self, place: Literal["path", "query", "header"]) -> dict[str, ParameterShape]:
        return {
            parameter["name"]: _shape(parameter, self._description) for parameter in self._operation.parameters(place)
        }

    def read_arguments(
        self,
        path: Mapping[str, str],
        query_string: bytes,
        body: bytes,
        header_values: Callable[[bytes], Sequence[str]],
        parts: Mapping[str, Part],
        key: SigningKey | Refusal | None = None,
    ) -> Arguments:
        """Path, query and JSON body as values that fit the spec; Refusal 400 PARAM_ERROR otherwise. For an upload, the
        body is the value of the part `meta`, and the file is in `parts`.

        A field or token that the spec does not know is refused only if it is likely a slip of one that it knows: the
        platform takes more than its pages say.

        `header_values` has the values of a header by its name in lower case. `key` is the platform key that the request
        names. It decrypts the sensitive fields before they are checked; if the platform does not have it, `key` is the
        refusal of such a field. The body of a request to an operation without a body is ignored: some clients send `{}`
        or `null` with every request.
        """
        operation = self._operation
        # why so many looks first: most requests have none of these, and each of them has a price
        sent: dict[str, Any] = {
            "query": convert_query(read_query(query_string), self._query_shapes) if query_string else {}
        }
        headers = convert_headers(header_values, self._header_shapes) if self._header_shapes else {}
        arguments = {
            name: convert_text(text, self._path_shapes[name].type) if name in self._path_shapes else text
            for name, text in path.items()
        }
        read: JsonBody | None = None
        if operation.upload is not None:
            read = read_meta(parts, operation.upload)
        elif operation.body_schema is not None and (body or operation.body_required):
            read = read_json(body, header_values(b"content-type"))
        if read is not None:
            sent["body"] = read.value
        has_decrypted = bool(self._sensitive_places) and self._decrypt(sent, key)
        # why not after a decryption: the quick check takes plain texts only
        unknown: list[Violation] = []
        if has_decrypted or not self._description.accepts(
            operation, {"path": arguments, "header": headers, **sent}, read is not None and read.may_hold_floats
        ):
            violations = self._description.violations(operation, arguments, **sent, headers=headers)
            unknown = [found for found in violations if not found.refused]
            _refuse([found for found in violations if found.refused])
        file = None if operation.upload is None else read_file(parts, operation.upload, sent["body"])
        return Arguments(arguments, sent["query"], headers, sent.get("body"), file, unknown)

    def _decrypt(self, sent: dict[str, Any], key: SigningKey | Refusal | None) -> bool:
        """Decrypt the sensitive fields of query and body, if there are any, and tell whether there were.

        Refusal 400 for one that is not encrypted with the key.
        """
        decrypter = FieldDecrypter(key)
        for place, node in self._sensitive_places:
            if place in sent:
                sent[place] = decrypter.decrypt_fields(sent[place], node, place)
        decrypter.check()
        return decrypter.has_decrypted


def _refuse(violations: list[Violation]) -> None:
    """Refusal 400 if there are violations. It names one limit per field, as the platform does."""
    violations = _select_one_per_field(violations)
    if violations:
        raise parameter_errors(
            [
                {
                    "field": found.pointer,
                    "issue": _("expected {expected}").format(expected=found.expected),
                    "location": found.where,
                    "reason": found.rule,
                }
                for found in violations
            ],
            numeric_code=_NUMERIC_CODES.get(violations[0].rule),
        )


def _select_one_per_field(violations: list[Violation]) -> list[Violation]:
    """The first violation of each field, in the order of the fields; a wrong type goes before any other."""
    chosen: dict[tuple[str, str], Violation] = {}
    for found in violations:
        place = (found.where, found.pointer)
        if place not in chosen or (found.rule == "type" and chosen[place].rule != "type"):
            chosen[place] = found
    return list(chosen.values())


class Arguments(NamedTuple):
    """The values of a request, by place."""

    path: dict[str, object]
    query: dict[str, object]
    headers: dict[str, object]
    body: object
    file: File | None
    unknown: list[Violation]
    """Fields and tokens that the spec does not know."""


# why Any: a parameter object of the spec
def _shape(parameter: Mapping[str, Any], description: Description) -> ParameterShape:
    schema = description.resolve_ref(parameter.get("schema", {}))
    return ParameterShape(
        type=_type(schema),
        item_type=_type(description.resolve_ref(schema.get("items", {}))),
        repeated=bool(parameter.get("explode", parameter.get("style", "form") == "form")),
    )


def _type(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type", "string")
    return str(kind if isinstance(kind, str) else next((name for name in kind if name != "null"), "string"))
