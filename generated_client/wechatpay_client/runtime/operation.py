# Generated from spec/ by `make generate`. Do not edit.
"""What the spec says of one operation, at run time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar

from . import spec
from .cached_property import cached_property
from .python_names import module_name
from .translation import gettext as _
from .verdict import OperationFacts
from .wire import PathTemplate

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown

    from .check import Check
    from .operation_marks import (
        BillOffer,
        ErrorCode,
        FinalRules,
        Idempotency,
        LinkedPages,
        NumberedPages,
        OffsetPages,
        OutcomeRules,
        ReplyHash,
        TokenPages,
        UploadRules,
    )

ReplyT = TypeVar("ReplyT", covariant=True)

_NO_FIELDS: Mapping[str, bool] = MappingProxyType({})
_PACKAGE = __name__.rpartition(".runtime.")[0]


class Operation(Generic[ReplyT]):
    """One operation of the spec. Its facts are read from the bundled document when first asked for."""

    described: ClassVar[bool] = True
    """Whether the spec has this operation."""

    def __init__(
        self,
        id: str,
        reply: type[ReplyT] | None,
        *,
        body_defaults: Mapping[str, bool] = _NO_FIELDS,
        query_defaults: Mapping[str, bool] = _NO_FIELDS,
    ) -> None:
        self.id = id
        self.reply: type[ReplyT] | None = reply
        """The model of a successful reply, `bytes` where it is a file, None where it has no content."""
        self.body_defaults = body_defaults
        """Fields at the top of the body that take the client's default of their name, each with whether it is required.
        """
        self.query_defaults = query_defaults
        """The same of the query."""

    def __repr__(self) -> str:
        return f"<Operation {self.id}>"

    @cached_property
    def method(self) -> str:
        """The HTTP method in upper case."""
        return spec.operation_entries()[self.id].method

    @cached_property
    def path(self) -> str:
        """The path template, like `/v3/certificates`."""
        return spec.operation_entries()[self.id].path

    @property
    def area(self) -> str:
        """The product area: the part of the operationId before the dot."""
        return self.id.partition(".")[0]

    @property
    def module(self) -> str:
        """The module of its functions: `wechatpay_client.api.pay.close_order`."""
        return function_module(self.id)

    @property
    def name(self) -> str:
        """The Python name: the part of the operationId after the dot."""
        return self.id.partition(".")[2]

    @cached_property
    def summary(self) -> str:
        """The summary: one line of English."""
        return str(self._document["summary"])

    @cached_property
    def official_name(self) -> str:
        """The official Chinese name of the interface; empty where there is no official page."""
        return str(self._document.get("x-wechatpay-name", ""))

    @cached_property
    def chinese_summary(self) -> str:
        """What the summary says, in one line of Chinese; empty where the spec does not say it."""
        return str(self._document.get("x-wechatpay-zh", ""))

    @cached_property
    def source(self) -> tuple[str, ...]:
        """The official pages, the first one first."""
        return official_pages(self._document)

    @cached_property
    def mode(self) -> tuple[str, ...]:
        """Who may call it: `merchant`, `partner` or both; empty where nobody tells it."""
        mode = self._document.get("x-wechatpay-mode", [])
        return (mode,) if isinstance(mode, str) else tuple(mode)

    @cached_property
    def restricted(self) -> str | None:
        """`by-invitation` or `grey-release` where WeChat Pay does not open it to everybody; None otherwise."""
        return self._document.get("x-wechatpay-restricted")

    @cached_property
    def unknown(self) -> tuple[str, ...]:
        """What nobody tells: its official `page`, its `mode`; and `fields`, where only one source has them."""
        return tuple(self._document.get("x-wechatpay-unknown", ()))

    @cached_property
    def retired(self) -> str | None:
        """The day the platform took it offline (YYYY-MM-DD), or None while it is in service."""
        return self._document.get("x-wechatpay-retired")

    @cached_property
    def superseded_by(self) -> tuple[str, ...]:
        """operationIds of what replaces it, if anything does."""
        return tuple(self._document.get("x-wechatpay-superseded-by", ()))

    @cached_property
    def base_url(self) -> str | None:
        """The address at which it is served, if not the platform's usual one."""
        servers = self._document.get("servers")
        return servers[0]["url"] if servers else None

    @cached_property
    def unsigned_reply(self) -> bool:
        """Whether the platform leaves the reply unsigned (file downloads)."""
        return bool(self._document.get("x-wechatpay-unsigned-response", False))

    @cached_property
    def unsigned_request(self) -> bool:
        """Whether the request is not signed either: whoever has the address gets the file."""
        return bool(self._document.get("x-wechatpay-unsigned-request", False))

    @cached_property
    def upload(self) -> UploadRules | None:
        """How the file is described, for an operation that takes one."""
        mark = self._document.get("x-wechatpay-upload")
        if mark is None:
            return None
        extensions = mark.get("extensions")
        fields = {
            name: _resolve_ref(field) for name, field in _resolve_ref(self.body_schema or {})["properties"].items()
        }
        from .operation_marks import UploadRules  # these values are made for few of the operations of a process

        return UploadRules(
            mark["part"],
            mark.get("filename"),
            mark["digest"],
            mark["algorithm"],
            mark.get("max-bytes"),
            None if extensions is None else tuple(extensions),
            {name: field["const"] for name, field in fields.items() if "const" in field},
        )

    @cached_property
    def reply_hash(self) -> ReplyHash | None:
        """Where the hash stands that proves the file in the reply, if there is one."""
        mark = self._document.get("x-wechatpay-response-hash")
        from .operation_marks import ReplyHash

        return ReplyHash(mark["type"], mark["value"]) if mark else None

    @cached_property
    def bill(self) -> BillOffer | None:
        """The bill whose address the reply gives, if there is one."""
        mark = self._document.get("x-wechatpay-bill")
        if mark is None:
            return None
        from .operation_marks import BillOffer

        return BillOffer(
            mark["url"],
            mark["type"],
            mark["value"],
            mark["rows"],
            mark.get("kind"),
            mark.get("day"),
            mark.get("gzip", {}),
        )

    @cached_property
    def reply_media_type(self) -> str | None:
        """What a successful reply is: `application/json`, or the type of a file; None where it is empty.

        Of a file that may be of several types this is the first.
        """
        return next(iter(self.reply_media_types), None)

    @cached_property
    def reply_media_types(self) -> tuple[str, ...]:
        """What a successful reply may be. Of several types of a file, `Accept-Encoding` or a parameter chooses one."""
        return tuple(_resolve_ref(self._document["responses"][str(self.success_status)]).get("content", {}))

    @cached_property
    def unusual(self) -> bool:
        """Whether there is more to a call of it than JSON there and back: it takes or gives a file, or is retired."""
        return self.retired is not None or self.reply is bytes or self.upload is not None

    @cached_property
    def idempotency(self) -> Idempotency | None:
        """Which field makes a repetition safe and which operation tells the outcome, where money moves."""
        mark = self._document.get("x-wechatpay-idempotency")
        if mark is None:
            return None
        from .operation_marks import Idempotency

        sources = {name: tuple(path.split("/")) for name, path in mark.get("from", {}).items()}
        return Idempotency(mark["key"], mark.get("query"), mark.get("with", {}), sources, mark.get("repeat", True))

    @cached_property
    def changes_state(self) -> bool:
        """Whether a call may change something at the platform; a GET does not, nor what the spec says is safe."""
        return self.method != "GET" and not self._document.get("x-wechatpay-safe", False)

    @cached_property
    def outcome(self) -> OutcomeRules | None:
        """What the query of `idempotency` says of this operation, or None where there is no such query."""
        mark = self._document.get("x-wechatpay-outcome")
        if mark is None:
            return None
        from .operation_marks import OutcomeRules

        took_effect, not_yet, failed = (frozenset(mark.get(name, ())) for name in ("took-effect", "not-yet", "failed"))
        return OutcomeRules(
            _names(mark["state"]) if "state" in mark else None,
            took_effect,
            not_yet,
            failed,
            tuple((_names(given), _names(told)) for given, told in mark.get("same", {}).items()),
            mark.get("wait"),
            mark.get("undecidable") is True,
        )

    @cached_property
    def final(self) -> FinalRules | None:
        """When what this operation placed has had its final word, by the query of `idempotency`; of a query, its own.

        Of an operation without a mark of its own it is that of its query. None where the spec does not say it.
        """
        mark = self._document.get("x-wechatpay-final")
        if mark is None:
            query = None if self.idempotency is None else self.idempotency.query
            return None if query is None else OPERATIONS[query].final
        from .operation_marks import FinalRules

        return FinalRules(
            _names(mark["state"]) if "state" in mark else None,
            frozenset(mark.get("final", ())),
            frozenset(mark.get("open", ())),
            tuple(mark.get("ask-after", ())),
        )

    @cached_property
    def identifiers(self) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
        """Pairs of a path in the request and one in the reply that repeats its value.

        The first leads to a parameter of path or query, or to a field of the body. With another value there, the reply
        is not the one to this request. `*` means every item of a list; what either does not have is not compared.
        """
        mark = self._document.get("x-wechatpay-identifiers", {})
        return tuple((_names(given), _names(told)) for given, told in mark.items())

    @cached_property
    def next(self) -> str | None:
        """operationId of what to ask after a reply that only says that the request was accepted (202)."""
        return self._document.get("x-wechatpay-next")

    @cached_property
    def pages(self) -> OffsetPages | NumberedPages | TokenPages | LinkedPages | None:
        """How the pages of its list follow each other, or None where it does not list in pages."""
        mark = self._document.get("x-wechatpay-pages")
        if mark is None:
            return None
        from .operation_marks import LinkedPages, NumberedPages, OffsetPages, TokenPages

        items = _names(mark["items"])
        if "next" in mark:
            return LinkedPages(items, _names(mark["next"]))
        total = _names(mark["total"]) if "total" in mark else None
        if "token" in mark:
            return TokenPages(items, mark["token"], _names(mark["next-token"]), mark.get("size"), total)
        if "page" in mark:
            return NumberedPages(items, mark["page"], mark["size"], total, mark.get("first", 1))
        return OffsetPages(items, mark["offset"], mark["limit"], total)

    @cached_property
    def error_codes(self) -> Mapping[str, ErrorCode]:
        """The error codes documented for this operation alone; all that are known are in `spec.error_codes()`."""
        statuses: Mapping[str, int] = self._document.get("x-wechatpay-error-codes", {})
        table = spec.error_codes() if statuses else {}
        from .operation_marks import ErrorCode

        return {
            code: ErrorCode(status, table[code].text, table[code].outcome) if code in table else ErrorCode(status, "")
            for code, status in statuses.items()
        }

    @cached_property
    def documented_codes(self) -> Mapping[str, int]:
        """Every error code that it is documented to answer with, its own and those of the shared replies, by status."""
        shared = [
            _resolve_ref(reply).get("x-wechatpay-error-codes", {}) for reply in self._document["responses"].values()
        ]
        own = self._document.get("x-wechatpay-error-codes", {})
        return {code: status for codes in (*shared, own) for code, status in codes.items()}

    @property
    def success_status(self) -> int:
        """The documented status of success."""
        return min(self.success_statuses)

    @cached_property
    def success_statuses(self) -> frozenset[int]:
        """All documented statuses of success."""
        return frozenset(int(status) for status in self._document["responses"] if status.startswith("2"))

    @cached_property
    def facts(self) -> OperationFacts:
        """The facts on which the verdict on a sending depends."""
        json_due = self.reply is not None and self.reply is not bytes
        return OperationFacts(self.changes_state, json_due, self.success_statuses)

    @cached_property
    def has_code_field(self) -> bool:
        """Whether the spec has a field `code` in a successful reply, which then names no error."""
        return self.reply_schema is not None and "code" in property_names(self.reply_schema)

    @cached_property
    def sensitive_request(self) -> tuple[str, ...]:
        """Body fields that travel encrypted, like `receivers/*/name`."""
        return tuple(dict.fromkeys(sensitive_fields(self.body_schema)))

    @cached_property
    def sensitive_reply(self) -> tuple[str, ...]:
        """Reply fields that arrive encrypted."""
        return tuple(dict.fromkeys(sensitive_fields(self.reply_schema)))

    @cached_property
    def path_template(self) -> PathTemplate:
        """The path template, taken apart."""
        return PathTemplate(self.path)

    @cached_property
    def fill(self) -> Callable[[Mapping[str, object]], str]:
        """The function that fills path arguments into the path."""
        return self.path_template.fill

    def json_reply(self, headers: Mapping[str, str]) -> bool:
        """Whether a reply with these headers is to be read as JSON."""
        return self.reply is not None and self.reply is not bytes

    def __reduce__(self) -> tuple[Callable[[str], Operation[Any]], tuple[str]]:
        return _operation, (self.id,)

    @cached_property
    def sensitive_call(self) -> bool:
        """Whether anything in a call travels encrypted, in the body or in the query."""
        return bool(self.sensitive_request or self.sensitive_query)

    @cached_property
    def sensitive_query(self) -> tuple[str, ...]:
        """Query parameters that travel encrypted."""
        query = self.parameters("query")
        return tuple(parameter["name"] for parameter in query if any(sensitive_fields(parameter["schema"], "x")))

    def parameters(self, place: Literal["path", "query", "header"]) -> list[dict[str, Any]]:
        """The OpenAPI parameter objects of one place."""
        return [parameter for parameter in self._parameters if parameter["in"] == place]

    @cached_property
    def _parameters(self) -> list[dict[str, Any]]:
        return [_resolve_ref(parameter) for parameter in self._document.get("parameters", [])]

    @cached_property
    def header_names(self) -> list[str]:
        """The headers that a caller may give."""
        return [parameter["name"] for parameter in self.parameters("header")]

    @cached_property
    def body_schema(self) -> dict[str, Any] | None:
        """The schema of the JSON body, of an upload that of its part `meta`; None where there is no body."""
        body = _resolve_ref(self._document.get("requestBody", {}))
        multipart = body.get("content", {}).get("multipart/form-data")
        if multipart is None:
            return _json_schema(body)
        meta: dict[str, Any] = _resolve_ref(multipart["schema"])["properties"]["meta"]
        return meta

    @cached_property
    def body_required(self) -> bool:
        """Whether the call needs a body, or a file."""
        return bool(_resolve_ref(self._document.get("requestBody", {})).get("required", False))

    @cached_property
    def reply_schema(self) -> dict[str, Any] | None:
        """The schema of a successful reply, or None where it is empty or a file."""
        return _json_schema(_resolve_ref(self._document["responses"][str(self.success_status)]))

    @cached_property
    def request_check(self) -> Check:
        """The compiled check of path arguments, query and body together."""
        from .check import request_check  # only what is called, or asked for, needs it

        return request_check(
            self.parameters("path"),
            self.parameters("query"),
            self.body_schema,
            needs_body=self.body_required,
            headers=self.parameters("header"),
        )

    @cached_property
    def reply_check(self) -> Check:
        """The compiled check of a successful reply."""
        from .check import reply_check

        return reply_check(self.reply_schema)

    @cached_property
    def _document(self) -> dict[str, Any]:
        return spec.operation(self.id)


def check_error(operation: Operation[Any], error: OutcomeUnknown) -> Any:
    """The error, if it is that of a call of this operation. Raises ValueError for another's.

    (`Any`: what its `resolve` returns has the type that the operation's own `resolve` says.)
    """
    if error.operation != operation.id:
        raise ValueError(
            _("the error is that of {operation}, not of {id}; use error.resolve()").format(
                operation=error.operation, id=operation.id
            )
        )
    return error


def function_module(id: str) -> str:
    """The module of the functions of an operation."""
    area, _dot, name = id.partition(".")
    return f"{_PACKAGE}.api.{module_name(area)}.{name}"


def official_pages(document: Mapping[str, Any]) -> tuple[str, ...]:
    """The official pages that an OpenAPI operation object names, the first one first."""
    documented = document.get("externalDocs", {}).get("url")
    more = document.get("x-wechatpay-source", [])
    urls = [documented, *([more] if isinstance(more, str) else more)]
    return tuple(dict.fromkeys(url for url in urls if url))


def _names(path: str) -> tuple[str, ...]:
    return tuple(path.split("/"))


def _resolve_ref(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        node = _resolve_ref_once(node)
    return node


def _resolve_ref_once(node: dict[str, Any]) -> dict[str, Any]:
    return {**spec.resolve(node["$ref"]), **{key: value for key, value in node.items() if key != "$ref"}}


def _json_schema(node: dict[str, Any]) -> dict[str, Any] | None:
    schema: dict[str, Any] | None = node.get("content", {}).get("application/json", {}).get("schema")
    return schema


def sensitive_fields(schema: dict[str, Any] | None, prefix: str = "", inside: tuple[str, ...] = ()) -> Iterator[str]:
    """Paths of the marked fields. `inside` are the components being walked; one that holds itself shows once more."""
    if schema is None:
        return
    if "$ref" in schema:
        if inside.count(schema["$ref"]) > 1:
            return
        inside += (schema["$ref"],)
        yield from sensitive_fields(_resolve_ref_once(schema), prefix, inside)
        return
    if schema.get("x-wechatpay-sensitive"):
        yield prefix
        return
    for name, child in schema.get("properties", {}).items():
        yield from sensitive_fields(child, f"{prefix}/{name}" if prefix else name, inside)
    if isinstance(schema.get("additionalProperties"), dict):
        inside_map = f"{prefix}/*" if prefix else "*"
        yield from sensitive_fields(schema["additionalProperties"], inside_map, inside)
    if "items" in schema:
        yield from sensitive_fields(schema["items"], f"{prefix}/*" if prefix else "*", inside)
    if "contentSchema" in schema:
        yield from sensitive_fields(schema["contentSchema"], prefix, inside)
    for part in (*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from sensitive_fields(part, prefix, inside)


def property_names(schema: dict[str, Any]) -> set[str]:
    """The fields of an object, with those of what it is made of."""
    schema = _resolve_ref(schema)
    parts = (*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ()))
    return {*schema.get("properties", {}), *(name for part in parts for name in property_names(part))}


class UndescribedOperation(Operation[Any]):
    """A path that the spec does not have: signed and verified like any other, but neither checked nor typed."""

    def __init__(self, method: str, path: str) -> None:
        super().__init__(f"{method} {path}", None)
        self.__dict__.update(method=method, path=path, _document={"responses": {"200": {}}, "summary": ""})

    described = False
    # why without 202: that says accepted, and the body what is to be done
    success_statuses = frozenset({200, 201, 204})

    def json_reply(self, headers: Mapping[str, str]) -> bool:
        return headers.get("Content-Type", "").partition(";")[0].strip() == "application/json"

    @cached_property
    def request_check(self) -> Check:
        from .check import path_check

        return path_check(self.parameters("path"))

    def parameters(self, place: Literal["path", "query", "header"]) -> list[dict[str, Any]]:
        names = self.path_template.names if place == "path" else ()
        return [{"name": name, "required": True, "schema": {"type": "string"}} for name in names]

    def __reduce__(self) -> tuple[Callable[[str, str], Operation[Any]], tuple[str, str]]:  # type: ignore[override]
        return UndescribedOperation, (self.method, self.path)


class Operations(Mapping[str, Operation[Any]]):
    """Every operation by operationId; each loads when first taken."""

    def __init__(self) -> None:
        self._loaded: dict[str, Operation[Any]] = {}

    def __getitem__(self, id: str) -> Operation[Any]:
        found = self._loaded.get(id)
        if found is None:
            if id not in spec.operation_entries():
                raise UnknownOperation(id)
            found = self._loaded[id] = import_module(function_module(id)).OPERATION
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(spec.operation_entries())

    def __len__(self) -> int:
        return len(spec.operation_entries())

    def __contains__(self, id: object) -> bool:
        return id in spec.operation_entries()

    def __repr__(self) -> str:
        return f"<{len(self)} operations>"


class UnknownOperation(KeyError):
    """There is no operation of that id in the spec."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id

    def __str__(self) -> str:
        from difflib import get_close_matches  # only a mistake needs it

        near = get_close_matches(self.id, spec.operation_entries(), n=3)
        hint = (
            _("; did you mean {near}?").format(near=_(" or ").join(near))
            if near
            else _("; OPERATIONS lists what there is")
        )
        return _("no operation {id!r} in the spec{hint}").format(id=self.id, hint=hint)


OPERATIONS = Operations()


def _operation(id: str) -> Operation[Any]:
    return OPERATIONS[id]
