"""Rules about operations that answer with one page of a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wechatpay_generator.lint import fields
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Operation, Place, Problem, SpecTree

MARK: Final = "x-wechatpay-pages"

# of the paths in the reply, what each must lead to
_IN_REPLY: Final = {"items": "array", "total": "integer", "next": "string", "next-token": "string"}
# of the names in the request, what each may be
_IN_REQUEST: Final = {
    "offset": ("integer", "string"),
    "limit": ("integer", "string"),
    "page": ("integer", "string"),
    "size": ("integer", "string"),
    "token": ("string",),
}
_SIZES: Final = frozenset({"limit", "count", "size", "page_size"})
_NUMBERS: Final = frozenset({"page", "page_no", "page_num", "page_index", "page_number"})
_TOKENS: Final = frozenset({"page_token", "cursor", "last_id"})
_NEXT_TOKENS: Final = ("next_page_token", "next_cursor", "next_token")


@rule("pages", f"an operation whose request or reply has the fields of pages says {MARK}; its names exist")
def pages(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        place = operation.place
        given = _find_arguments(tree, operation)
        reply = tree.reply_schemas(operation)
        if MARK not in place.keys:
            hint = _recognise_pages(tree, given, reply)
            if hint:
                yield place.problem(f"it lists by pages: say {MARK}: {hint}")
            continue
        if place.get("x-wechatpay-safe") is not True and operation.method != "get":
            yield place.problem("what lists changes nothing: say x-wechatpay-safe: true", f"/{MARK}")
        mark = place.mapping(MARK)
        part = "field of the body" if tree.request_bodies(operation) else "query parameter"
        for key, kinds in _IN_REQUEST.items():
            name = mark.get(key)
            if not isinstance(name, str):
                continue
            if name not in given:
                yield place.problem(f"{name} is no {part}; name one", f"/{MARK}/{key}")
            elif not any(fields.is_of_type(tree, given[name], kind) for kind in kinds):
                yield place.problem(f"{name} is no {' or '.join(kinds)}; name one that is", f"/{MARK}/{key}")
        for key, kind in _IN_REPLY.items():
            path = mark.get(key)
            if isinstance(path, str) and not fields.is_of_type(tree, fields.find_fields(tree, reply, path), kind):
                yield place.problem(f"the reply has no {kind} at {path}; name one as a/b", f"/{MARK}/{key}")


def _recognise_pages(tree: SpecTree, given: dict[str, list[Place]], reply: list[Place]) -> str | None:
    """The mark of an operation that lists in pages by the names of its fields; None if it does not."""
    size = next((name for name in given if name in _SIZES), None)
    number = next((name for name in given if name in _NUMBERS), None)
    token = next((name for name in given if name in _TOKENS), None)
    next_token = next((name for name in _NEXT_TOKENS if fields.find_fields(tree, reply, name)), None)
    if not any(fields.is_of_type(tree, [schema], "array") for schema in tree.reachable(reply)):
        return None
    if "offset" in given and size:
        return f"{{items: …, offset: offset, limit: {size}}}"
    if number and size:
        return f"{{items: …, page: {number}, size: {size}}}"
    if token and next_token:
        return f"{{items: …, token: {token}, next-token: {next_token}}}"
    linked = next((name for name in ("links/next", "next") if _is_address(tree, reply, name)), None)
    return f"{{items: …, next: {linked}}}" if linked else None


def _is_address(tree: SpecTree, reply: list[Place], name: str) -> bool:
    return fields.is_of_type(tree, fields.find_fields(tree, reply, name), "string")


def _find_arguments(tree: SpecTree, operation: Operation) -> dict[str, list[Place]]:
    """The schemas of what may say which page is asked for: fields of the body or, where there is none, the query."""
    bodies = [schema for media in tree.request_bodies(operation) for schema in media.children]
    if tree.request_bodies(operation):
        names = dict.fromkeys(name for schema in bodies for name in sorted(fields.find_names(tree, schema)))
        return {name: fields.find_fields(tree, bodies, name) for name in names}
    found: dict[str, list[Place]] = {}
    for _, parameter in tree.parameters(operation):
        name = parameter.text("name")
        if parameter.get("in") == "query" and name is not None:
            found[name] = [child for child in parameter.children if child.kind == "schemas"]
    return found
