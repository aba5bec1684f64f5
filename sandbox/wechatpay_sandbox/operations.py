"""The operations of the spec as the sandbox serves them: by route, with a handler, with checked arguments."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Any, Literal, NamedTuple

from wechatpay_client.operation import Operation
from wechatpay_client.validation import Violation

from wechatpay_sandbox.call import Handler
from wechatpay_sandbox.coherence import Coherence
from wechatpay_sandbox.coherence.things import NO_ROLE
from wechatpay_sandbox.description import Description, described_by
from wechatpay_sandbox.faults.error_codes import ErrorCodes
from wechatpay_sandbox.file import File
from wechatpay_sandbox.file_handlers import KeptUpload, ServedFile
from wechatpay_sandbox.handlers import HANDLERS
from wechatpay_sandbox.multipart_body import Part
from wechatpay_sandbox.refusal import parameter_errors
from wechatpay_sandbox.reply_signature import SigningKey
from wechatpay_sandbox.request_payload import ParameterShape, read_json, read_query, typed, typed_query
from wechatpay_sandbox.route_trie import RouteTrie
from wechatpay_sandbox.schema_node import SchemaNode
from wechatpay_sandbox.sealed_fields import Unsealing
from wechatpay_sandbox.shaped_reply import ShapedReply
from wechatpay_sandbox.upload_form import read_file, read_meta

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


class SpecNotServable(Exception):
    """Spec and sandbox do not fit together; the message names every operation concerned."""


class Capability(NamedTuple):
    """One operation and how far its replies can be relied on."""

    operation: str
    """operationId."""
    method: str
    path: str
    kind: Literal["stateful", "coherent", "shaped"]
    """`stateful`: what was done before counts, by the rules of the business. In the other two, signature and schema are
    checked, and the reply is the spec's example with the values sent. `coherent`: what is made is remembered and found
    by its numbers with what was sent, and an unknown number is not found; states do not change. `shaped`: nothing is
    remembered, and every number is found."""
    from_start: Mapping[str, str] = {}
    """Of a coherent operation, the numbers that no operation gives out: each with the one value that is known."""


class ServedOperation:
    """One operation with its handler. What the spec says of it is read when it is first called."""

    def __init__(self, description: Description, operation_id: str, handler: Handler) -> None:
        self.id = operation_id
        self.method = description.entries[operation_id].method
        self.handler = handler
        self._description = description

    @property
    def changes_state(self) -> bool:
        """Whether its handler may write: all but GET."""
        return self.method != "GET"

    @cached_property
    def status(self) -> int:
        """The documented status of success."""
        return self._operation.success_status

    @cached_property
    def signs_reply(self) -> bool:
        return not self._operation.unsigned_reply

    @cached_property
    def reply_node(self) -> SchemaNode | None:
        """The schema of the reply, where fields of it travel encrypted; otherwise None."""
        return self._sealing_node(self._operation.reply_schema)

    @cached_property
    def _body_node(self) -> SchemaNode | None:
        return self._sealing_node(self._operation.body_schema)

    @cached_property
    def _query_node(self) -> SchemaNode | None:
        properties = {parameter["name"]: parameter["schema"] for parameter in self._operation.parameters("query")}
        return self._sealing_node({"properties": properties})

    def _sealing_node(self, schema: dict[str, Any] | None) -> SchemaNode | None:
        node = SchemaNode(schema, self._description.resolve)
        return node if node.holds_sensitive else None

    @property
    def _operation(self) -> Operation[Any]:
        return self._description.operations[self.id]

    @cached_property
    def _query_shapes(self) -> dict[str, ParameterShape]:
        return self._shapes("query")

    @cached_property
    def _path_shapes(self) -> dict[str, ParameterShape]:
        return self._shapes("path")

    def _shapes(self, place: Literal["path", "query"]) -> dict[str, ParameterShape]:
        return {
            parameter["name"]: _shape(parameter, self._description) for parameter in self._operation.parameters(place)
        }

    def read_arguments(
        self,
        path: Mapping[str, str],
        query_string: bytes,
        body: bytes,
        content_types: list[str],
        parts: Mapping[str, Part],
        key: SigningKey | None = None,
    ) -> Arguments:
        """Path, query and JSON body as values, once they are what the spec asks for; Refusal 400 PARAM_ERROR
        otherwise. Of an upload the body is what its part `meta` holds, and the file is that of `parts`.

        `key` is the platform key that the request names: fields that travel encrypted are decrypted with it before
        they are looked at. A body sent to an operation that has none is ignored: clients exist that send `{}` or
        `null` with everything.
        """
        operation = self._operation
        sent: dict[str, Any] = {"query": typed_query(read_query(query_string), self._query_shapes)}
        arguments = {
            name: typed(text, self._path_shapes[name].type) if name in self._path_shapes else text
            for name, text in path.items()
        }
        if operation.upload is not None:
            sent["body"] = read_meta(parts, operation.upload)
        elif operation.body_schema is not None and (body or operation.body_required):
            sent["body"] = read_json(body, content_types)
        unsealing = Unsealing(key)
        for place, node in (("query", self._query_node), ("body", self._body_node)):
            if node is not None and place in sent:
                sent[place] = unsealing.unsealed(sent[place], node, place)
        unsealing.check()
        # why not where something was opened: the quick check takes no texts of another type
        if unsealing.has_opened or not self._description.accepts(operation, {"path": arguments, **sent}):
            _refuse(self._description.violations(operation, arguments, **sent))
        file = None if operation.upload is None else read_file(parts, operation.upload, sent["body"])
        return Arguments(arguments, sent["query"], sent.get("body"), file)


def _refuse(violations: list[Violation]) -> None:
    """Refusal 400 where there are any."""
    if violations:
        raise parameter_errors(
            [
                {"field": found.pointer, "issue": f"expected {found.expected}", "location": found.where}
                for found in violations
            ],
            numeric_code=_NUMERIC_CODES.get(violations[0].rule),
        )


class Arguments(NamedTuple):
    """What a call was given, by place."""

    path: dict[str, object]
    query: dict[str, object]
    body: object
    file: File | None


class Operations:
    """Every operation of a spec: those with a handler are stateful, the others agree with each other by number.

    With `coherent` off, those without a handler remember nothing. `seed` makes the numbers that they give out the same
    in every run. Uploads are kept and downloads come from what is kept, whatever they are called. Reads the index of
    the spec and searches its bytes, whatever its size; an operation without files is parsed at the first request to its
    area. Raises SpecNotServable for a handler without an operation, and for operations with content that is neither
    JSON nor a file described as docs/spec.md says.
    """

    def __init__(
        self,
        handlers: Mapping[str, Handler] = HANDLERS,
        description: Description | None = None,
        *,
        coherent: bool = True,
        seed: int | None = None,
    ) -> None:
        self._description = description = description or described_by()
        self._handlers = handlers
        problems = []
        if unknown := sorted(handlers.keys() - description.entries.keys()):
            problems.append(f"wechatpay_sandbox.handlers has handlers for what the spec lacks: {', '.join(unknown)}")
        self._uploads, self._downloads, other = set[str](), set[str](), list[str]()
        for name in description.beyond_json():
            if description.takes_file(name):
                self._uploads.add(name)
            elif description.gives_file(name):
                self._downloads.add(name)
            else:
                other.append(name)
        if other:
            problems.append(f"the sandbox serves JSON and files, and the spec has other content for {', '.join(other)}")
        if problems:
            raise SpecNotServable("; ".join(problems))
        self._stateful = handlers.keys() | self._uploads | self._downloads
        self._coherence = Coherence(description, self._stateful, seed) if coherent else None

    @property
    def ids(self) -> Collection[str]:
        """The operationId of each, in the order of the spec."""
        return self._description.entries.keys()

    def error_codes(self) -> ErrorCodes:
        """What they answer with when they refuse."""
        return ErrorCodes(self._description)

    def routes(self) -> RouteTrie[ServedOperation]:
        """Every operation by method and path."""
        description = self._description
        return RouteTrie(
            (entry.method, entry.path, ServedOperation(description, name, self._handler(name)))
            for name, entry in description.entries.items()
        )

    def _handler(self, operation_id: str) -> Handler:
        handler = self._handlers.get(operation_id)
        if handler is not None:
            return handler
        if operation_id in self._downloads:
            return ServedFile(self._description, operation_id)
        shaped = ShapedReply(self._description, operation_id)
        if operation_id in self._uploads:
            return KeptUpload(shaped)
        return shaped if self._coherence is None else self._coherence.handler(operation_id, shaped)

    def capabilities(self) -> list[Capability]:
        """What is served and how, in the order of the spec. Reads all of the spec when it is first asked for."""
        return self._capabilities

    @cached_property
    def _capabilities(self) -> list[Capability]:
        return [self._capability(name, entry.method, entry.path) for name, entry in self._description.entries.items()]

    def _capability(self, operation_id: str, method: str, path: str) -> Capability:
        if operation_id in self._stateful:
            return Capability(operation_id, method, path, "stateful")
        role = NO_ROLE if self._coherence is None else self._coherence.role(operation_id)
        from_start = {name: value for need in role.needs for name, value in need.from_start.items()}
        return Capability(operation_id, method, path, "coherent" if role.is_coherent else "shaped", from_start)


def capabilities() -> list[Capability]:
    """What a sandbox serves and how, without one being opened. Raises SpecNotServable."""
    return Operations().capabilities()


# why Any: a parameter object as it stands in the spec
def _shape(parameter: Mapping[str, Any], description: Description) -> ParameterShape:
    schema = description.followed(parameter.get("schema", {}))
    return ParameterShape(
        type=_type(schema),
        item_type=_type(description.followed(schema.get("items", {}))),
        repeated=bool(parameter.get("explode", parameter.get("style", "form") == "form")),
    )


def _type(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type", "string")
    return str(kind if isinstance(kind, str) else next((name for name in kind if name != "null"), "string"))
