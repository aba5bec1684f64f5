"""What one operation says of numbers: which it takes, in which fields, and which it gives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from wechatpay_sandbox.spec.description import Description
from wechatpay_sandbox.spec.schema_node import SchemaNode

# Names of who takes part and of what was agreed with the platform beforehand: no interface brings these into being.
_PARTIES = ("mchid", "appid", "openid", "unionid", "brand_id", "brandid", "plan_id", "service_id", "template_id",
            "channel_id", "region_id", "city_id")  # fmt: skip
_NUMBER_ENDINGS = ("_no", "_id")
_PAGES = {"offset", "limit", "page_num", "page_size", "cursor", "page_no"}
# Verbs of operations that take up what exists, though its number stands in the body as that of a new thing would.
_STEPS = frozenset(
    {"cancel", "close", "complete", "confirm", "delete", "modify", "revoke", "reverse", "stop", "terminate", "unlock"}
    | {"update"}
)
_PARAMETER = re.compile(r"\{(\w+)\}")


def is_party(name: str) -> bool:
    """Whether a field of this name tells who, such as `mchid` and `sp_openid`, and not which."""
    return name.endswith(_PARTIES)


def looks_like_a_number(name: str) -> bool:
    """Whether a field of this name is a number under which something is kept, like `out_bill_no`; parties are not."""
    return name.endswith(_NUMBER_ENDINGS) and not is_party(name)


@dataclass(frozen=True)
class OperationFacts:
    """One operation. A number is the name of a field, such as `out_bill_no`."""

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
        """Whether it takes up something that exists, by its name."""
        return self.id.partition(".")[2].partition("_")[0] in _STEPS

    @cached_property
    def is_list(self) -> bool:
        """Whether it tells of many things at once, in pages; one thing may tell of its parts so."""
        if self.path[-1].startswith("{"):
            return False
        document = self.description.document(self.id)
        return "x-wechatpay-pages" in document or bool(_PAGES & self.query.keys())

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The numbers in the path, each with how many segments the path has up to it."""
        found = {match[1]: place for place, part in enumerate(self.path, 1) if (match := _PARAMETER.fullmatch(part))}
        return {name: place for name, place in found.items() if self._is_number(name, self._parameters("path"))}

    @cached_property
    def query(self) -> Mapping[str, bool]:
        """Every query parameter, and whether it is required."""
        return {name: bool(found.get("required")) for name, found in self._parameters("query").items()}

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """The numbers that its query must have."""
        parameters = self._parameters("query")
        required = (name for name, found in parameters.items() if found.get("required"))
        return tuple(name for name in required if looks_like_a_number(name) and self._is_number(name, parameters))

    @cached_property
    def key(self) -> tuple[str, ...]:
        """Where the caller's own number stands in the request, from the outside in; empty where there is none."""
        idempotency = self._idempotency
        return () if idempotency is None else tuple(idempotency["key"].split("/"))

    @cached_property
    def tells(self) -> str | None:
        """operationId of the query that tells what became of it."""
        idempotency = self._idempotency
        return None if idempotency is None else idempotency.get("query")

    @cached_property
    def in_body(self) -> frozenset[str]:
        """Names of all fields of the request body, also of those inside of others."""
        return _names(self._node(self.description.operations[self.id].body_schema))

    @cached_property
    def in_reply(self) -> frozenset[str]:
        return _names(self.reply)

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name in request and reply."""
        return self.in_request | self.in_reply

    @cached_property
    def in_request(self) -> frozenset[str]:
        return frozenset((*self.in_body, *self.places, *self.query))

    @cached_property
    def gives_out(self) -> frozenset[str]:
        """The numbers that are new: the caller's own, and those on top of the reply that the request does not have."""
        own = self.key[-1:] if self.key and self.key[-1] not in self.places else ()
        told = () if self.reply is None else self.reply.properties
        return frozenset((*own, *(name for name in told if name not in self.in_body)))

    @cached_property
    def reply(self) -> SchemaNode | None:
        """The schema of a successful reply; None where it is empty."""
        return self._node(self.description.operations[self.id].reply_schema)

    def example(self, name: str) -> object:
        """The value that the spec gives as an example of a path or query parameter; None where it has none."""
        found = self._parameters("path").get(name) or self._parameters("query").get(name)
        if found is None:
            return None
        if "example" in found:
            return found["example"]
        return next(iter(SchemaNode(found["schema"], self.description.resolve).first("examples") or ()), None)

    @cached_property
    def not_found(self) -> str:
        """The code it documents for a number that is unknown."""
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
        }

    def _is_number(self, name: str, parameters: Mapping[str, Any]) -> bool:
        if is_party(name) or name not in parameters:
            return False
        node = SchemaNode(parameters[name].get("schema"), self.description.resolve)
        return node.kinds <= {"string", "integer"} and node.format is None and node.first("enum", "const") is None

    def _node(self, schema: Any) -> SchemaNode | None:
        return None if schema is None else SchemaNode(schema, self.description.resolve)


def _names(node: SchemaNode | None) -> frozenset[str]:
    found: set[str] = set()
    seen: set[int] = set()
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if node is None or id(node) in seen:
            continue
        seen.add(id(node))
        found.update(node.properties)
        waiting += [node.item, *(node.field(name) for name in node.properties)]
    return frozenset(found)
