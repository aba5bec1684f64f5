"""The operations as Python functions: arguments, body, reply and the words that explain them."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import PythonIdentifier

from .argument_names import FILE_NAMES, RESERVED, fits_path, free_name
from .bill_offers import BillOffer, read_bill_offer
from .caveats import describe_caveats
from .defaults import DOC, find_default_fields, takes_default
from .document import METHODS
from .failure import GenerationError
from .file_calls import Download, Upload, read_download, read_upload
from .json_texts import is_json_text
from .listings import Listing, read_listing
from .runtime.header_names import is_header_name, is_own_header
from .runtime.python_names import module_name
from .shapes import describe_schema, python_type, resolve_ref

_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


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
    caveats: tuple[str, ...]
    """What to know before relying on it: who may call it, and what nobody tells of it."""
    path_arguments: tuple[Argument, ...]
    query_arguments: tuple[Argument, ...]
    header_arguments: tuple[Argument, ...]
    body: str | None
    """Class of the JSON body."""
    body_required: bool
    reply: str | None
    """Type of a successful reply, `bytes` where it is a file, None where it is empty."""
    meta_arguments: tuple[Argument, ...] = ()
    """What an upload is told beside the file, its name and its digest."""
    upload: Upload | None = None
    download: Download | None = None
    listing: Listing | None = None
    bill: BillOffer | None = None
    """The bill whose address the reply gives."""
    query: str | None = None
    """operationId of the operation that tells what became of it."""
    body_type: str = ""
    """Annotation of an argument that takes the body."""
    body_dicts: tuple[str, ...] = ()
    """The TypedDicts that the body may be."""
    body_defaults: Mapping[str, bool] = field(default_factory=dict)
    """Fields of the body that take a default of the client, each with whether the spec requires it."""
    query_defaults: Mapping[str, bool] = field(default_factory=dict)
    """The same of the query."""

    @property
    def area(self) -> str:
        """The part of the operationId before the dot."""
        return self.id.partition(".")[0]

    @property
    def module_area(self) -> str:
        """The package of its area inside `api`."""
        return module_name(self.area)

    @property
    def name(self) -> str:
        """The part of the operationId after the dot: the Python name."""
        return self.id.partition(".")[2]

    @property
    def place(self) -> tuple[str, ...]:
        """Package path of its module inside the client."""
        return ("api", self.module_area, self.name)

    @property
    def query_type(self) -> str:
        """Name of the TypedDict for the query."""
        return "".join(part.title() for part in self.name.split("_")) + "Query"

    @property
    def keywords(self) -> tuple[Argument, ...]:
        """The arguments that the functions take as keywords: the query, then the headers."""
        return self.query_arguments + self.header_arguments

    @property
    def start_argument(self) -> Argument | None:
        """The argument that says where the first page begins, if there is a value for the first of all."""
        start = None if self.listing is None else self.listing.start
        return next((argument for argument in self.query_arguments if argument.wire_name == start), None)

    @property
    def headers_type(self) -> str:
        """Name of the TypedDict for the headers."""
        return "".join(part.title() for part in self.name.split("_")) + "Headers"

    @property
    def headers_required(self) -> bool:
        """Whether a call cannot do without a header."""
        return any(argument.required for argument in self.header_arguments)

    @property
    def query_required(self) -> bool:
        """Whether a call cannot do without a query."""
        return any(argument.required for argument in self.query_arguments)

    @property
    def meta_type(self) -> str:
        """Name of the TypedDict for `meta`."""
        return "".join(part.title() for part in self.name.split("_")) + "Meta"

    @property
    def meta_required(self) -> bool:
        """Whether an upload cannot do without more than the file."""
        return any(argument.required for argument in self.meta_arguments)


@dataclass(frozen=True)
class SpecOperation:
    """One operation as the spec has it."""

    path: str
    operation: Mapping[str, Any]


def read_operations(document: Mapping[str, Any]) -> dict[tuple[str, str], SpecOperation]:
    """The operations of the spec by method and path, the names of path parameters left out (`/v3/orders/{}`).

    openapi-python-client puts its own names into paths, so theirs cannot be looked up as they are.

    Raises GenerationError for what openapi-python-client would drop or overwrite without a word.
    """
    found: dict[tuple[str, str], SpecOperation] = {}
    paths_by_id: dict[str, str] = {}
    for path, item in document.get("paths", {}).items():
        if not isinstance(item, Mapping) or "$ref" in item:
            raise GenerationError(f"{path}: the path item must stand here itself, not as a $ref; bundle the spec first")
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            for key in ("operationId", "summary"):
                if not isinstance(operation.get(key), str):
                    raise GenerationError(f"{method.upper()} {path} has no {key}")
            id = operation["operationId"]
            if not _OPERATION_ID.fullmatch(id) or keyword.iskeyword(id.partition(".")[2]):
                raise GenerationError(f"operationId {id!r} must be <area>.<verb_object> in snake_case")
            if id in paths_by_id:
                raise GenerationError(f"operationId {id} stands at {paths_by_id[id]} and at {path}; rename one")
            paths_by_id[id] = path
            address = (method, _PLACEHOLDER.sub("{}", path))
            if address in found:
                raise GenerationError(f"{found[address].path} and {path} are one address to {method.upper()}")
            found[address] = SpecOperation(path, operation)
    if not found:
        raise GenerationError("the spec describes no operation")
    return found


def read_call(
    document: Mapping[str, Any],
    operations: Mapping[tuple[str, str], SpecOperation],
    endpoint: Endpoint,
    models: Mapping[str, ModelProperty],
) -> Call:
    """Read one operation; `models` are the parsed objects by class name.

    Raises GenerationError for what has no Python form here.
    """
    address = (endpoint.method, _PLACEHOLDER.sub("{}", endpoint.path.get_untrusted_value()))
    path, operation = operations[address].path, operations[address].operation
    id = operation["operationId"]
    if endpoint.cookie_parameters:
        raise GenerationError(f"{id}: cookie parameters are not supported; WeChat Pay reads no cookies, so remove them")
    page = operation.get("externalDocs", {}).get("url")
    more = operation.get("x-wechatpay-source", [])
    upload = read_upload(document, id, operation)
    body, body_required = (None, False) if upload else _body(document, id, operation, endpoint)
    reply = _reply(document, id, operation, endpoint)
    call = Call(
        id=id,
        method=endpoint.method.upper(),
        path=path,
        summary=" ".join(operation["summary"].split()),
        official_name=" ".join(str(operation.get("x-wechatpay-name", "")).split()),
        description=" ".join(str(operation.get("description", "")).split()),
        sources=tuple(dict.fromkeys(url for url in [page, *([more] if isinstance(more, str) else more)] if url)),
        retired=operation.get("x-wechatpay-retired"),
        caveats=tuple(describe_caveats(operation)),
        path_arguments=_arguments(document, id, operation, "path", endpoint.path_parameters),
        query_arguments=_arguments(document, id, operation, "query", endpoint.query_parameters),
        header_arguments=_arguments(document, id, operation, "header", endpoint.header_parameters),
        body=body,
        body_required=body_required,
        reply=reply,
        meta_arguments=_meta_arguments(document, id, upload, endpoint, models) if upload else (),
        upload=upload,
        download=read_download(document, id, operation, is_file=reply == "bytes"),
        listing=read_listing(id, operation, endpoint, models),
        bill=read_bill_offer(document, id, operation),
        query=operation.get("x-wechatpay-idempotency", {}).get("query"),
        body_defaults={} if body is None else _body_defaults(document, operation),
        query_defaults=_query_defaults(document, operation),
    )
    if upload and call.header_arguments:
        raise GenerationError(f"{id}: an upload with header parameters is not supported; remove them")
    for argument in call.header_arguments:
        if not is_header_name(argument.wire_name) or is_own_header(argument.wire_name):
            raise GenerationError(
                f"{id}: {argument.wire_name!r} is no header for a caller: the client sets it itself, or HTTP has none"
            )
    return _with_free_names(call)


def _body_defaults(document: Mapping[str, Any], operation: Mapping[str, Any]) -> dict[str, bool]:
    described_body = resolve_ref(document, operation.get("requestBody", {}))
    return find_default_fields(document, described_body["content"]["application/json"]["schema"])


def _query_defaults(document: Mapping[str, Any], operation: Mapping[str, Any]) -> dict[str, bool]:
    parameters = [resolve_ref(document, parameter) for parameter in operation.get("parameters", [])]
    return {
        parameter["name"]: bool(parameter.get("required", False))
        for parameter in parameters
        if parameter["in"] == "query" and takes_default(document, parameter["name"], parameter["schema"])
    }


def _with_free_names(call: Call) -> Call:
    """The call with a Python name of its own for each argument; those in the path keep theirs."""
    taken = set(RESERVED | FILE_NAMES if call.upload or call.download else RESERVED)
    taken.update(argument.python_name for argument in call.path_arguments)
    renamed: dict[str, tuple[Argument, ...]] = {}
    for group in ("query_arguments", "header_arguments", "meta_arguments"):
        arguments = []
        for argument in getattr(call, group):
            name = free_name(argument.python_name, taken)
            taken.add(name)
            arguments.append(replace(argument, python_name=name))
        renamed[group] = tuple(arguments)
    return replace(call, **renamed)  # type: ignore[arg-type]  # every value is a tuple of arguments


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
        parameter = resolve_ref(document, parameter)
        if parameter["in"] != place:
            continue
        schema = {**parameter["schema"], **_own_description(parameter)}
        arguments.append(_argument(document, id, place, by_name[parameter["name"]], schema))
    return tuple(arguments)


def _meta_arguments(
    document: Mapping[str, Any],
    id: str,
    upload: Upload,
    endpoint: Endpoint,
    models: Mapping[str, ModelProperty],
) -> tuple[Argument, ...]:
    """The fields of `meta` that the caller has to give."""
    (body,) = endpoint.bodies
    meta = _fields(body.prop, models)["meta"]
    by_name = _fields(meta, models)
    return tuple(
        _argument(document, id, "meta", by_name[name], schema) for name, schema in upload.further_fields.items()
    )


def _fields(prop: PropertyProtocol, models: Mapping[str, ModelProperty]) -> dict[str, PropertyProtocol]:
    if not isinstance(prop, ModelProperty):
        raise GenerationError(f"{prop.name.get_untrusted_value()} of an upload is no object")
    # why by name: what a property holds of its model was copied before the model's own fields were read
    model = models[str(prop.class_info.name)]
    return {
        field.name.get_untrusted_value(): field
        for field in (*(model.required_properties or ()), *(model.optional_properties or ()))
    }


def _argument(
    document: Mapping[str, Any], id: str, place: str, prop: PropertyProtocol, schema: Mapping[str, Any]
) -> Argument:
    wire_name = prop.name.get_untrusted_value()
    # why anew but for the path: where two names are one in Python, the parser gives both a spelling of its own
    python_name = str(prop.python_name if place == "path" else PythonIdentifier(wire_name, "field_"))
    # The chain takes path arguments by the names in the path.
    if place == "path" and not (fits_path(wire_name) and fits_path(python_name)):
        raise GenerationError(
            f"{id}: a path parameter cannot be called {wire_name!r}; choose another name, since it does not travel"
        )
    argument = Argument(
        wire_name=wire_name,
        python_name=python_name,
        annotation=_annotation(document, id, place, prop, schema),
        required=prop.required,
        doc=describe_schema(document, schema),
    )
    if place != "query" or not takes_default(document, wire_name, schema):
        return argument
    doc = f"{argument.doc}{DOC}" if argument.required else argument.doc
    return replace(argument, annotation=f"{argument.annotation} | None", required=False, doc=doc)


def _annotation(
    document: Mapping[str, Any], id: str, place: str, prop: PropertyProtocol, schema: Mapping[str, Any]
) -> str:
    """The annotation of an argument; an object that travels as JSON text may be plain data, as a body may."""
    annotation = python_type(prop, open_enums=False)
    if not is_json_text(resolve_ref(document, schema)):
        return annotation
    if place == "path":
        raise GenerationError(f"{id}: {prop.name.get_untrusted_value()} is a JSON text, which no path has room for")
    members = prop.inner_properties if isinstance(prop, UnionProperty) else []
    is_object = any(isinstance(member, ModelProperty) for member in members)
    return f"{annotation} | Mapping[str, object]" if is_object else annotation


def _own_description(parameter: Mapping[str, Any]) -> dict[str, str]:
    return {"description": parameter["description"]} if "description" in parameter else {}


def _body(
    document: Mapping[str, Any], id: str, operation: Mapping[str, Any], endpoint: Endpoint
) -> tuple[str | None, bool]:
    described_body = resolve_ref(document, operation.get("requestBody", {}))
    content = described_body.get("content", {})
    if not content:
        return None, False
    if list(content) != ["application/json"] or len(endpoint.bodies) != 1:
        raise GenerationError(f"{id}: a request body is application/json, or multipart/form-data, not {list(content)}")
    body = endpoint.bodies[0]
    return python_type(body.prop, open_enums=False), bool(described_body.get("required", False))


def _reply(document: Mapping[str, Any], id: str, operation: Mapping[str, Any], endpoint: Endpoint) -> str | None:
    contents = {
        status: resolve_ref(document, reply).get("content", {})
        for status, reply in operation["responses"].items()
        if status.startswith("2")
    }
    if not contents:
        raise GenerationError(f"{id}: no 2xx reply is described")
    status = min(contents)
    if not all(each.isdigit() for each in contents):
        raise GenerationError(f"{id}: a reply has one status, like 200, not {max(contents)}")
    content = contents[status]
    if any(other != content for other in contents.values()):
        raise GenerationError(f"{id}: {' and '.join(contents)} differ in content, but a call has one type of reply")
    if not content:
        return None
    if len(content) > 1 and "application/json" in content:
        raise GenerationError(f"{id}: a reply is application/json, a file, or empty, not {list(content)}")
    if "application/json" not in content:
        return "bytes"
    for response in endpoint.responses.patterns:
        if response.status_code.pattern == status:
            reply = python_type(response.prop, open_enums=True)
            if isinstance(response.prop, UnionProperty) and " | " in reply:
                raise GenerationError(f"{id}: a reply is one object; put what has several forms into one of its fields")
            if reply in ("Any", "None"):
                raise GenerationError(f"{id}: the {status} reply has content, but no schema that says what it is")
            return reply
    raise GenerationError(f"{id}: the {status} reply was lost by the parser")
