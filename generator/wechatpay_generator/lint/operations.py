"""Rules about an operation: its names, its area, its parameters, what it is linked to."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlsplit

from wechatpay_generator.caveats import UNKNOWN
from wechatpay_generator.lint import fields
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Operation, Place, Problem, SpecTree
from wechatpay_generator.spec_files import escape

# where the owner of the API publishes its pages
OFFICIAL_SITES: Final = frozenset({"pay.weixin.qq.com", "docs.qq.com"})

_OPERATION_ID: Final = re.compile(r"([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)")
_HAN: Final = re.compile("[\u4e00-\u9fff]")
_MODES: Final = ("merchant", "partner")
_ADDRESS: Final = re.compile(r"[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
_OWN_NUMBER: Final = re.compile("(combine_)?out_[a-z_]+_no")


@rule("operation-id", "operationId is <area>.<verb_object> in snake_case; area, path and file agree")
def operation_id(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if operation.is_webhook:
            continue  # event-form: the event type is its name
        match = _OPERATION_ID.fullmatch(operation.place.text("operationId") or "")
        below = "/operationId" if "operationId" in operation.place.keys else ""
        if match is None:
            yield operation.place.problem(f"say operationId: {operation.area}.<verb_object> in snake_case", below)
            continue
        if match[1] != operation.area:
            yield operation.place.problem(f"the path makes it {operation.area}.{match[2]}; correct the area", below)
        if keyword.iskeyword(match[2]):
            yield operation.place.problem(f"{match[2]} is a word of Python; add an object to the verb", below)
        if operation.folder_area != operation.area:
            yield operation.place.problem(f"move the path item to paths/{operation.area}.yaml, the file of its area")


@rule("operation-id-unique", "no two operations share an operationId")
def operation_id_unique(tree: SpecTree) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for operation in tree.operations:
        value = operation.place.text("operationId")
        if value is None:
            continue
        before = first.setdefault(value, operation.place)
        if before is not operation.place:
            where = f"{before.file.name}:{before.file.line(before.pointer)}"
            yield operation.place.problem(f"{value} is taken by {where}; choose another", "/operationId")


@rule("tag", "an operation has one tag, its area, declared with a description in openapi.yaml")
def tag(tree: SpecTree) -> Iterator[Problem]:
    if tree.document is None:
        return
    declared: dict[str, int] = {}
    for index, entry in enumerate(tree.document.items("tags")):
        name = entry.get("name") if isinstance(entry, dict) else None
        if isinstance(name, str):
            declared[name] = index
        if not isinstance(name, str) or not entry.get("description"):
            yield tree.document.problem("a tag has a name and a description", f"/tags/{index}")
    used: set[str] = set()
    for operation in tree.operations:
        area = operation.area
        used.add(area)
        if operation.place.get("tags") != [area]:
            below = "/tags" if "tags" in operation.place.keys else ""
            yield operation.place.problem(f"say tags: [{area}], the area of the path", below)
        elif area not in declared:
            yield operation.place.problem(f"declare the tag {area} in openapi.yaml", "/tags")
    for name, index in declared.items():
        if name not in used:
            yield tree.document.problem(f"no operation has the tag {name}; remove it", f"/tags/{index}")


@rule("summary", "summary is one English line: ASCII, a capital first, no full stop, at most 100 characters")
def summary(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        value = operation.place.get("summary")
        if not isinstance(value, str) or not value:
            yield operation.place.problem("add a summary: what the call does, in one English line")
        elif not re.fullmatch(r"[A-Z][\x20-\x7e]{9,99}", value) or value.endswith("."):
            yield operation.place.problem(
                "write 10 to 100 ASCII characters that begin with a capital and end without a full stop",
                "/summary",
            )


@rule("operation-described", "every operation and event has a description: English sentences that add to the summary")
def check_description(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        value = operation.place.get("description")
        if not isinstance(value, str) or not value:
            yield operation.place.problem(
                "add a description: what it does for the money or the merchant, what to call before or after"
            )
        elif not re.match(r"[A-Za-z`]", value) or not value.rstrip().endswith("."):
            yield operation.place.problem("write English sentences, which end with a full stop", "/description")
        elif value.rstrip().rstrip(".") == operation.place.get("summary"):
            yield operation.place.problem("say what the summary does not say", "/description")


@rule(
    "official-name", "x-wechatpay-name holds the official Chinese name; only what is x-wechatpay-private may go without"
)
def official_name(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        value = operation.place.get("x-wechatpay-name")
        if value is None and is_private(operation):
            continue
        if value is None:
            yield operation.place.problem("add x-wechatpay-name: the title of the official page, in Chinese")
        elif not isinstance(value, str) or not _HAN.search(value):
            yield operation.place.problem("the official name is Chinese; copy it from the page", "/x-wechatpay-name")


@rule("source", "externalDocs or x-wechatpay-source names the official pages, and the first of both agree")
def source(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        place = operation.place
        listed = place.items("x-wechatpay-source")
        single = place.mapping("externalDocs").get("url")
        urls = [("/externalDocs/url", single)] if single is not None else []
        urls += [(f"/x-wechatpay-source/{index}", url) for index, url in enumerate(listed)]
        if not urls and not is_private(operation) and "page" not in place.items(UNKNOWN):
            yield place.problem(
                "add externalDocs: {url: …} with the official page of the interface; "
                f"where there is none, say {UNKNOWN}: [page]"
            )
        for below, url in urls:
            if is_private(operation):
                if not _is_page(url):
                    yield place.problem("name an https page", below)
            elif not _is_official(url):
                yield place.problem(f"name an https page of {' or '.join(sorted(OFFICIAL_SITES))}", below)
        if single is not None and listed and listed[0] != single:
            yield place.problem("list the page of externalDocs first", "/x-wechatpay-source")


def is_private(operation: Operation) -> bool:
    """Whether it is of the user's own agreement with WeChat Pay, of which no official page tells."""
    return not operation.is_webhook and operation.place.get("x-wechatpay-private") is True


def _is_page(url: object) -> bool:
    if not isinstance(url, str) or not _ADDRESS.fullmatch(url):
        return False
    parts = urlsplit(url)
    return parts.scheme == "https" and parts.netloc != "" and len(parts.path) > 1


def _is_official(url: object) -> bool:
    return _is_page(url) and urlsplit(str(url)).netloc in OFFICIAL_SITES


@rule("path-params", "the path parameters are those of the path, required, and cannot be empty")
def path_params(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if operation.path is None or operation.is_webhook:
            continue
        wanted = set(re.findall(r"\{([^{}]*)\}", operation.path))
        found: set[str | None] = set()
        for place, parameter in tree.parameters(operation):
            if parameter.get("in") != "path":
                continue
            name = parameter.text("name")
            found.add(name)
            if name not in wanted:
                yield place.problem(f"{operation.path} has no {{{name}}}; remove the parameter")
            if parameter.get("required") is not True:
                yield parameter.problem("a path parameter says required: true")
            if not _refuses_empty(tree, parameter):
                yield parameter.problem("an empty value would reach another path; give its schema minLength: 1")
        for absent in sorted(wanted - found):
            yield operation.place.problem(f"add the path parameter {absent}, which stands in {operation.path}")


def _refuses_empty(tree: SpecTree, parameter: Place) -> bool:
    for schema in parameter.children:
        if schema.kind == "schemas":
            if tree.value(schema, "type") in ("integer", "number", "boolean"):
                return True
            least, tokens = tree.value(schema, "minLength"), tree.value(schema, "enum")
            return (isinstance(least, int) and least >= 1) or (isinstance(tokens, list) and "" not in tokens)
    return False


@rule("retired", "what is retired says when and is deprecated; what is deprecated is retired or superseded")
def check_retired(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        node = operation.place.node
        if "x-wechatpay-retired" in node and node.get("deprecated") is not True:
            yield operation.place.problem("add deprecated: true, since it is retired", "/x-wechatpay-retired")
        reasons = {"x-wechatpay-retired", "x-wechatpay-superseded-by"}
        if "deprecated" in node and not reasons & set(node):
            yield operation.place.problem(
                "say since when: x-wechatpay-retired, or x-wechatpay-superseded-by", "/deprecated"
            )


@rule("unknown", f"{UNKNOWN} lists what the spec does not say, since nobody tells it")
def unknown(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        place = operation.place
        listed = place.items(UNKNOWN)
        pages = place.mapping("externalDocs") or place.items("x-wechatpay-source")
        for name, said in (("page", pages), ("mode", place.get("x-wechatpay-mode"))):
            if name in listed and said:
                yield place.problem(f"the spec says its {name}; remove {name} from the list", f"/{UNKNOWN}")
        if listed and is_private(operation):
            yield place.problem("your own agreement tells it; remove the mark", f"/{UNKNOWN}")


@rule("mode", "x-wechatpay-mode lists who calls: merchant, partner or both, in that order")
def mode(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        value = operation.place.get("x-wechatpay-mode")
        if value is None:
            if "mode" not in operation.place.items(UNKNOWN) and not is_private(operation):
                yield operation.place.problem(
                    f"add x-wechatpay-mode: who may call it; where no page says so, say {UNKNOWN}: [mode]"
                )
            continue
        allowed = [list(_MODES), *([one] for one in _MODES)]
        if value not in allowed:
            yield operation.place.problem(f"say one of {', '.join(map(str, allowed))}", "/x-wechatpay-mode")


@rule(
    "idempotency",
    "x-wechatpay-idempotency names a field of the request and a GET operation that reports on it",
)
def idempotency(tree: SpecTree) -> Iterator[Problem]:
    methods = {operation.place.text("operationId"): operation.method for operation in tree.operations}
    for operation in tree.operations:
        value = operation.place.mapping("x-wechatpay-idempotency")
        if not value:
            continue
        key, query = value.get("key"), value.get("query")
        if not isinstance(key, str) or not has_argument(tree, operation, key):
            yield operation.place.problem(
                f"{key} is no field of the request; name one as a/b, or a parameter",
                "/x-wechatpay-idempotency/key",
            )
        if query is not None and (not isinstance(query, str) or methods.get(query) != "get"):
            yield operation.place.problem(
                f"{query} is no GET operation of this spec; name one", "/x-wechatpay-idempotency/query"
            )
        yield from _wrong_sources(tree, operation, value)
        if "repeat" in value and query is None:
            yield operation.place.problem(
                "what is not repeated must be asked for; name the query, or remove repeat",
                "/x-wechatpay-idempotency/repeat",
            )


def _wrong_sources(tree: SpecTree, operation: Operation, mark: dict[str, Any]) -> Iterator[Problem]:
    """What is wrong with `from`, which says where arguments of the query stand in the request."""
    sources, name = mark.get("from"), mark.get("query")
    if not isinstance(sources, dict):
        return
    query = tree.operations_by_id.get(name) if isinstance(name, str) else None
    known = set() if query is None else {parameter.get("name") for _, parameter in tree.parameters(query)}
    for argument, path in sources.items():
        below = f"/x-wechatpay-idempotency/from/{escape(str(argument))}"
        if argument not in known:
            yield operation.place.problem(f"{argument} is no parameter of the query; name one that it has", below)
        elif not isinstance(path, str) or not has_argument(tree, operation, path):
            yield operation.place.problem(f"{path} is no field of the request; name one as a/b, or a parameter", below)
        elif argument in mark.get("with", {}):
            yield operation.place.problem(f"{argument} stands in with too; keep one", below)


def has_argument(tree: SpecTree, operation: Operation, key: str) -> bool:
    """Whether a request has this parameter, or this field in its body; a field is named as a/b."""
    return bool(find_arguments(tree, operation, key))


def find_arguments(tree: SpecTree, operation: Operation, key: str) -> list[Place]:
    """The parameters and the fields of the body that a key names; a parameter stands for its schema."""
    named = [parameter for _, parameter in tree.parameters(operation) if parameter.get("name") == key]
    found = [next((child for child in place.children if child.kind == "schemas"), place) for place in named]
    return found + fields.find_fields(tree, _request_schemas(tree, operation), key)


def _request_schemas(tree: SpecTree, operation: Operation) -> list[Place]:
    return [schema for media in tree.request_bodies(operation) for schema in media.children if schema.kind == "schemas"]


@rule("own-number", "a POST with an amount and a required out_…_no of the merchant has x-wechatpay-idempotency")
def own_number(tree: SpecTree) -> Iterator[Problem]:
    # why an amount: without one the number only names what exists already, as when a receipt is applied for
    for operation in tree.operations:
        if operation.is_webhook or operation.method != "post" or "x-wechatpay-idempotency" in operation.place.keys:
            continue
        schemas = _request_schemas(tree, operation)
        wanted = sorted(
            name for schema in schemas for name in fields.find_required(tree, schema) if _OWN_NUMBER.fullmatch(name)
        )
        if wanted and fields.holds_money(tree, schemas):
            yield operation.place.problem(f"say how to repeat it safely: x-wechatpay-idempotency: {{key: {wanted[0]}}}")


@rule("superseded-by", "x-wechatpay-superseded-by lists operations of this spec")
def check_successors(tree: SpecTree) -> Iterator[Problem]:
    known = {operation.place.text("operationId") for operation in tree.operations}
    for operation in tree.operations:
        for index, name in enumerate(operation.place.items("x-wechatpay-superseded-by")):
            if not isinstance(name, str) or name not in known:
                yield operation.place.problem(
                    f"{name} is no operation of this spec; name one", f"/x-wechatpay-superseded-by/{index}"
                )
