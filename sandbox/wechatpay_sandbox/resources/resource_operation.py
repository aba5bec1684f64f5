"""What the spec says of one operation's identifiers: which it takes, in which fields, and which it returns."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from wechatpay_sandbox.spec.description import Description
from wechatpay_sandbox.spec.schema_node import SchemaNode

# Names of parties, and of agreements made with the platform beforehand: no interface creates these.
_PARTIES = ("mchid", "appid", "openid", "unionid", "brand_id", "brandid", "plan_id", "service_id", "template_id",
            "channel_id", "region_id", "city_id")  # fmt: skip
_ID_ENDINGS = ("_no", "_id")
_PAGES = {"offset", "limit", "page_num", "page_size", "page_index", "page_token", "cursor", "page_no"}
# Verbs of operations that change an existing record, though its identifier stands in the body like that of a new one.
_STEPS = frozenset(
    {"cancel", "close", "complete", "confirm", "delete", "modify", "revoke", "reverse", "stop", "terminate", "unlock"}
    | {"update"}
)
_PARAMETER = re.compile(r"\{(\w+)\}")


def is_party(name: str) -> bool:
    """Whether a field of this name identifies a party, such as `mchid` and `sp_openid`."""
    return name.endswith(_PARTIES)


def is_id_field(name: str) -> bool:
    """Whether a field of this name identifies a record, like `out_bill_no`; fields that identify parties do not."""
    return name.endswith(_ID_ENDINGS) and not is_party(name)


@dataclass(frozen=True)
class ResourceOperation:
    """One operation, as the inference of resources sees it. Its id fields are names, such as `out_bill_no`."""

    description: Description
    id: str

    @property
    def method(self) -> str:
        return self.description.entries[self.id].method

    @cached_property
    def path(self) -> tuple[str, ...]:
        """The segments of the path template."""
        return tuple(self.description.entries[self.id].path.strip("/").split("/"))

    @property
    def is_step(self) -> bool:
        """Whether its name says that it changes an existing record."""
        return self.id.partition(".")[2].partition("_")[0] in _STEPS

    @property
    def is_safe(self) -> bool:
        """Whether it changes nothing at the platform, whatever its method."""
        return bool(self.description.document(self.id).get("x-wechatpay-safe"))

    @cached_property
    def is_list(self) -> bool:
        """Whether it returns many records, in pages. The parts of one record may come in pages as well."""
        if self.path[-1].startswith("{"):
            return False
        document = self.description.document(self.id)
        return "x-wechatpay-pages" in document or bool(_PAGES & self.query.keys())

    @cached_property
    def path_ids(self) -> Mapping[str, int]:
        """The id fields in the path, each with the number of path segments up to it."""
        found = {match[1]: place for place, part in enumerate(self.path, 1) if (match := _PARAMETER.fullmatch(part))}
        return {name: place for name, place in found.items() if self._is_identifier(name, self._parameters("path"))}

    @cached_property
    def query(self) -> Mapping[str, bool]:
        """Every query parameter, and whether it is required."""
        return {name: bool(found.get("required")) for name, found in self._parameters("query").items()}

    @cached_property
    def required_query_ids(self) -> tuple[str, ...]:
        """The id fields that its query must have."""
        parameters = self._parameters("query")
        required = (name for name, found in parameters.items() if found.get("required"))
        return tuple(name for name in required if is_id_field(name) and self._is_identifier(name, parameters))

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The path of the caller's own identifier in the request, from the outside in; empty if there is none."""
        idempotency = self._idempotency
        return () if idempotency is None else tuple(idempotency["key"].split("/"))

    @cached_property
    def query_operation(self) -> str | None:
        """operationId of the query that returns its result; None if the spec names none."""
        idempotency = self._idempotency
        return None if idempotency is None else idempotency.get("query")

    @cached_property
    def body_fields(self) -> frozenset[str]:
        """Names of all fields of the request body, nested ones too."""
        return _field_names(self._node(self.description.operations[self.id].body_schema))

    @cached_property
    def reply_fields(self) -> frozenset[str]:
        return _field_names(self.reply_node)

    @cached_property
    def fields(self) -> frozenset[str]:
        """Every name in request and reply."""
        return self.request_fields | self.reply_fields

    @cached_property
    def names_one(self) -> frozenset[str]:
        """The names in request and reply that identify one record. Those in lists identify many, such as codes."""
        body = self._node(self.description.operations[self.id].body_schema)
        nodes = _field_names(body, in_lists=False) | _field_names(self.reply_node, in_lists=False)
        return frozenset((*nodes, *self.path_ids, *self.query, *self._parameters("header")))

    @cached_property
    def request_fields(self) -> frozenset[str]:
        return frozenset((*self.body_fields, *self.path_ids, *self.query, *self._parameters("header")))

    @cached_property
    def new_ids(self) -> frozenset[str]:
        """The id fields it introduces: the caller's own, and top-level fields of the reply that the request lacks."""
        own = self.key[-1:] if self.key and self.key[-1] not in self.path_ids else ()
        told = () if self.reply_node is None else self.reply_node.properties
        return frozenset((*own, *(name for name in told if name not in self.body_fields)))

    @cached_property
    def reply_node(self) -> SchemaNode | None:
        """The schema of a successful reply; None if the reply is empty."""
        return self._node(self.description.operations[self.id].reply_schema)

    def example(self, name: str) -> object:
        """The spec's example of a path or query parameter; None if it has none."""
        found = self._parameters("path").get(name) or self._parameters("query").get(name)
        if found is None:
            return None
        if "example" in found:
            return found["example"]
        return next(iter(SchemaNode(found["schema"], self.description.resolve).first("examples") or ()), None)

    @cached_property
    def not_found_code(self) -> str:
        """The error code it documents for an unknown identifier."""
        codes: Mapping[str, int] = self.description.document(self.id).get("x-wechatpay-error-codes", {})
        absent = (code for code, status in codes.items() if status == 404 and not code.startswith(("MCH_", "USER_")))
        return next((code for code in absent if "NOT_EXIST" in code or "NOT_FOUND" in code), "RESOURCE_NOT_EXISTS")

    # why Any: the objects of OpenAPI as they stand in the spec

    @cached_property
    def _idempotency(self) -> dict[str, Any] | None:
        return self.description.document(self.id).get("x-wechatpay-idempotency")

    def _parameters(self, place: str) -> dict[str, Any]:
        return self._all_parameters[place]

    @cached_property
    def _all_parameters(self) -> dict[str, dict[str, Any]]:
        operation = self.description.operations[self.id]
        return {
            "path": {found["name"]: found for found in operation.parameters("path")},
            "query": {found["name"]: found for found in operation.parameters("query")},
            "header": {found["name"]: found for found in operation.parameters("header")},
        }

    def _is_identifier(self, name: str, parameters: Mapping[str, Any]) -> bool:
        if is_party(name) or name not in parameters:
            return False
        node = SchemaNode(parameters[name].get("schema"), self.description.resolve)
        return node.kinds <= {"string", "integer"} and node.format is None and node.first("enum", "const") is None

    def _node(self, schema: Any) -> SchemaNode | None:
        return None if schema is None else SchemaNode(schema, self.description.resolve)


def _field_names(node: SchemaNode | None, *, in_lists: bool = True) -> frozenset[str]:
    """The names of all fields that may be identifiers, however deep. A list of codes is none, though one of them is.

    Without `in_lists`, the fields of what stands in lists are left out.
    """
    found: set[str] = set()
    seen: set[int] = set()
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if node is None or id(node) in seen:
            continue
        seen.add(id(node))
        found.update(name for name in node.properties if not _is_compound(node.field(name)))
        waiting += [*([node.item] if in_lists else []), *(node.field(name) for name in node.properties)]
    return frozenset(found)


def _is_compound(node: SchemaNode | None) -> bool:
    return node is not None and bool(node.kinds) and node.kinds <= {"array", "object"}
