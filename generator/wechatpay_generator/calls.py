"""The operations as Python functions: arguments, body, reply and the words that explain them."""

from __future__ import annotations

import keyword
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from .failure import GenerationError
from .shapes import described, python_type

RESERVED = frozenset({"client", "body", "validate", "query", "json", "self"})
"""Names that the generated functions use for themselves."""


@dataclass(frozen=True)
class Argument:
    """One path or query parameter."""

    wire_name: str
    python_name: str
    annotation: str
    required: bool
    doc: str


@dataclass(frozen=True)
class Call:
    """One operation."""

    id: str
    method: str
    path: str
    summary: str
    official_name: str
    description: str
    sources: tuple[str, ...]
    retired: str | None
    path_arguments: tuple[Argument, ...]
    query_arguments: tuple[Argument, ...]
    body: str | None
    """Class of the JSON body."""
    body_required: bool
    reply: str | None
    """Type of a successful reply, None where it is empty."""

    @property
    def area(self) -> str:
        """The part of the operationId before the dot."""
        return self.id.partition(".")[0]

    @property
    def name(self) -> str:
        """The part of the operationId after the dot: the Python name."""
        return self.id.partition(".")[2]

    @property
    def place(self) -> tuple[str, ...]:
        """Package path of its module inside the client."""
        return ("api", self.area, self.name)

    @property
    def query_type(self) -> str:
        """Name of the TypedDict for the query."""
        return "".join(part.title() for part in self.name.split("_")) + "Query"

    @property
    def query_required(self) -> bool:
        """Whether a call cannot do without a query."""
        return any(argument.required for argument in self.query_arguments)


def call_of(document: Mapping[str, Any], endpoint: Endpoint) -> Call:
    """Read one operation. Raises GenerationError for what has no Python form here."""
    path = endpoint.path.get_untrusted_value()
    item = document["paths"][path]
    operation = item[endpoint.method]
    id = operation["operationId"]
    area, dot, name = id.partition(".")
    if not (dot and area.isidentifier() and name.isidentifier()) or keyword.iskeyword(name):
        raise GenerationError(f"operationId {id!r} must be <area>.<verb_object> in snake_case")
    if "parameters" in item:
        raise GenerationError(f"{path}: parameters stand on each operation, not on the path item")
    for place in ("header_parameters", "cookie_parameters"):
        if getattr(endpoint, place):
            raise GenerationError(f"{id}: {place.replace('_', ' ')} are not supported")
    page = operation.get("externalDocs", {}).get("url")
    more = operation.get("x-wechatpay-source", [])
    body, body_required = _body(id, operation, endpoint)
    return Call(
        id=id,
        method=endpoint.method.upper(),
        path=path,
        summary=operation["summary"],
        official_name=operation.get("x-wechatpay-name", ""),
        description=" ".join(str(operation.get("description", "")).split()),
        sources=tuple(dict.fromkeys(url for url in [page, *([more] if isinstance(more, str) else more)] if url)),
        retired=operation.get("x-wechatpay-retired"),
        path_arguments=_arguments(document, id, operation, "path", endpoint.path_parameters),
        query_arguments=_arguments(document, id, operation, "query", endpoint.query_parameters),
        body=body,
        body_required=body_required,
        reply=_reply(id, operation, endpoint),
    )


def _arguments(
    document: Mapping[str, Any],
    id: str,
    operation: Mapping[str, Any],
    place: str,
    parsed: Sequence[PropertyProtocol],
) -> tuple[Argument, ...]:
    by_name = {prop.name.get_untrusted_value(): prop for prop in parsed}
    arguments = []
    for parameter in operation.get("parameters", []):
        if "$ref" in parameter:
            parameter = document["components"]["parameters"][parameter["$ref"].rpartition("/")[2]]
        if parameter["in"] != place:
            continue
        prop = by_name[parameter["name"]]
        if prop.python_name in RESERVED:
            raise GenerationError(f"{id}: a parameter cannot be called {prop.python_name!r} in Python")
        arguments.append(
            Argument(
                wire_name=parameter["name"],
                python_name=str(prop.python_name),
                annotation=python_type(prop, open_enums=False),
                required=prop.required,
                doc=described(document, {**parameter["schema"], **_own_description(parameter)}),
            )
        )
    return tuple(arguments)


def _own_description(parameter: Mapping[str, Any]) -> dict[str, str]:
    return {"description": parameter["description"]} if "description" in parameter else {}


def _body(id: str, operation: Mapping[str, Any], endpoint: Endpoint) -> tuple[str | None, bool]:
    content = operation.get("requestBody", {}).get("content", {})
    if not content:
        return None, False
    if list(content) != ["application/json"] or len(endpoint.bodies) != 1:
        raise GenerationError(f"{id}: a request body is application/json and nothing else, not {list(content)}")
    body = endpoint.bodies[0]
    return python_type(body.prop, open_enums=False), bool(operation["requestBody"].get("required", False))


def _reply(id: str, operation: Mapping[str, Any], endpoint: Endpoint) -> str | None:
    statuses = [status for status in operation["responses"] if status.startswith("2")]
    if not statuses:
        raise GenerationError(f"{id}: no 2xx reply is described")
    content = operation["responses"][min(statuses)].get("content", {})
    if not content:
        return None
    if list(content) != ["application/json"]:
        raise GenerationError(f"{id}: a reply is application/json or empty, not {list(content)}")
    for response in endpoint.responses.patterns:
        if response.status_code.pattern == min(statuses):
            return python_type(response.prop, open_enums=True)
    raise GenerationError(f"{id}: the {min(statuses)} reply was lost by the parser")
