"""Rules about operations that answer with one page of a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wechatpay_generator.lint import fields
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Operation, Problem, SpecTree

MARK: Final = "x-wechatpay-pages"

# of the paths in the reply, what each must lead to
_IN_REPLY: Final = {"items": "array", "total": "integer", "next": "string"}
_LIMITS: Final = frozenset({"limit", "count"})


@rule("pages", f"an operation with offset and limit, or whose reply has links/next, says {MARK}; its names exist")
def pages(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        place = operation.place
        query = _query(tree, operation)
        reply = tree.reply_schemas(operation)
        if MARK not in place.keys:
            if {"offset"} <= query and query & _LIMITS:
                yield place.problem(f"it lists by pages: say {MARK}: {{items: …, offset: offset, limit: …}}")
            elif fields.find_fields(tree, reply, "links/next"):
                yield place.problem(f"it lists by pages: say {MARK}: {{items: …, next: links/next}}")
            continue
        mark = place.mapping(MARK)
        for key in ("offset", "limit"):
            if key in mark and mark[key] not in query:
                yield place.problem(f"{mark[key]} is no query parameter; name one", f"/{MARK}/{key}")
        for key, kind in _IN_REPLY.items():
            path = mark.get(key)
            if isinstance(path, str) and not fields.is_of_type(tree, fields.find_fields(tree, reply, path), kind):
                yield place.problem(f"the reply has no {kind} at {path}; name one as a/b", f"/{MARK}/{key}")


def _query(tree: SpecTree, operation: Operation) -> set[str | None]:
    return {parameter.text("name") for _, parameter in tree.parameters(operation) if parameter.get("in") == "query"}
