"""Rules about what is known after a call: whether anything changed, what a query says of it, whose reply it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from wechatpay_generator.lint import fields
from wechatpay_generator.lint.extensions import EXTENSIONS, OUTCOME_LISTS
from wechatpay_generator.lint.operations import find_arguments, has_argument
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Operation, Place, Problem, SpecTree
from wechatpay_generator.lint.texts import SENSITIVE
from wechatpay_generator.spec_files import escape

IDEMPOTENCY: Final = "x-wechatpay-idempotency"
OUTCOME: Final = "x-wechatpay-outcome"
SAFE: Final = "x-wechatpay-safe"
IDENTIFIERS: Final = "x-wechatpay-identifiers"
NEXT: Final = "x-wechatpay-next"


def find_query(tree: SpecTree, operation: Operation) -> Operation | None:
    """The operation that tells what became of this one; None where the rule idempotency finds fault with its name."""
    name = operation.place.mapping(IDEMPOTENCY).get("query")
    query = tree.operations_by_id.get(name) if isinstance(name, str) else None
    return query if query is not None and query.method == "get" else None


@rule("outcome", f"{OUTCOME} stands beside {IDEMPOTENCY} with a query; each state of its reply is in one list")
def outcome(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        place, below = operation.place, f"/{OUTCOME}"
        named = "query" in place.mapping(IDEMPOTENCY)
        if OUTCOME not in place.keys:
            if named:
                yield place.problem(f"say what the reply of the query means: {OUTCOME}: {{state: path, …}}")
            continue
        if not named:
            yield place.problem(f"no {IDEMPOTENCY} names a query whose reply this could be about; remove it", below)
            continue
        query = find_query(tree, operation)
        if query is None or not EXTENSIONS[OUTCOME].fits(place.get(OUTCOME)):
            continue  # another rule says so
        mark = place.mapping(OUTCOME)
        for key, message in (*_wrong_states(tree, query, mark), *_wrong_same(tree, operation, query, mark)):
            yield place.problem(message, below + (f"/{key}" if key.partition("/")[0] in mark else ""))


def _wrong_states(tree: SpecTree, query: Operation, mark: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What is wrong with the states of a mark: the key and the fix."""
    state, undecidable = mark.get("state"), mark.get("undecidable")
    given = [name for name in (*OUTCOME_LISTS, "undecidable") if isinstance(mark.get(name), list)]
    if undecidable is True and mark.keys() != {"undecidable"}:
        yield "undecidable", "a reply that cannot tell has no states; remove the rest, or list the states that cannot"
        return
    if not isinstance(state, str):
        for name in given:
            yield name, "say in state which field of the query's reply has these values"
        return
    places = fields.find_fields(tree, tree.reply_schemas(query), state)
    if not places:
        yield "state", f"{state} is no field of the query's reply; name one as a/b, with * for the items of a list"
        return
    first: dict[str, str] = {}
    for name in given:
        for token in mark[name]:
            before = first.setdefault(token, name)
            if before != name:
                yield name, f"{token} stands in {before} too; keep one"
    if "took-effect" not in given:
        yield "took-effect", "list the states that say that it took effect"
    if "not-yet" in given and "wait" not in mark:
        yield "wait", "say after how many seconds to ask again: wait"
    enum = dict.fromkeys(token for place in places for token in find_tokens(tree, place))
    for token in enum:
        if token not in first:
            yield "state", f"say what {token} means: put it into {', '.join(OUTCOME_LISTS)} or undecidable"
    for token, name in first.items():
        if enum and token not in enum:
            yield name, f"{token} is no state of {state}; remove it"


def find_tokens(tree: SpecTree, place: Place) -> list[str]:
    """The texts that a field may be; none where it may be others."""
    enum = next((part.items("enum") for part in fields.parts(tree, place) if part.items("enum")), [])
    return [token for token in enum if isinstance(token, str)]


def _wrong_same(
    tree: SpecTree, operation: Operation, query: Operation, mark: dict[str, Any]
) -> Iterator[tuple[str, str]]:
    for given, told in mark.get("same", {}).items():
        key = f"same/{escape(given)}"
        if not has_argument(tree, operation, given):
            yield key, f"{given} is no field of the request; name one as a/b, or a parameter"
        elif not fields.find_fields(tree, tree.reply_schemas(query), told):
            yield key, f"{told} is no field of the query's reply; name one as a/b"
        elif given.split("/").count("*") != told.split("/").count("*"):
            yield key, "one is a value and the other a list of them; name two that can be compared"


@rule("safe", f"{SAFE} stands on what changes nothing though it is no GET, and so has no {IDEMPOTENCY}")
def safe(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if SAFE in operation.place.keys and (operation.method == "get" or IDEMPOTENCY in operation.place.keys):
            yield operation.place.problem(
                "it is a GET, or its number tells that it changes something; remove it", f"/{SAFE}"
            )


@rule("identifiers", f"{IDENTIFIERS} pairs identifiers of the request with the fields of the reply that repeat them")
def identifiers(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        place, replies = operation.place, tree.reply_schemas(operation)
        mark = place.mapping(IDENTIFIERS)
        if mark and not EXTENSIONS[IDENTIFIERS].fits(mark):
            continue
        for given, told in mark.items():
            below = f"/{IDENTIFIERS}/{escape(given)}"
            if not has_argument(tree, operation, given):
                yield place.problem(f"{given} is no field of the request; name one as a/b, or a parameter", below)
            elif not fields.find_fields(tree, replies, told):
                yield place.problem(f"{told} is no field of the reply; name one as a/b", below)
            elif is_encrypted(tree, find_arguments(tree, operation, given)):
                yield place.problem(f"{given} is encrypted on the wire, so nobody compares it; remove it", below)
            elif is_encrypted(tree, fields.find_fields(tree, replies, told)):
                yield place.problem(f"{told} of the reply is encrypted on the wire, so nobody compares it", below)
        for name in _find_repetitions(tree, operation, replies):
            if name not in mark:
                yield place.problem(f"the reply repeats {name}: say so in {IDENTIFIERS}: {{{name}: {name}}}")


def _find_repetitions(tree: SpecTree, operation: Operation, replies: list[Place]) -> Iterator[str]:
    """What names the thing in the request, in the path or as its own number, and stands in the reply again."""
    names = [parameter.text("name") for _, parameter in tree.parameters(operation) if parameter.get("in") == "path"]
    names.append(operation.place.mapping(IDEMPOTENCY).get("key"))
    for name in dict.fromkeys(names):
        if isinstance(name, str) and (told := fields.find_fields(tree, replies, name)) and not is_encrypted(tree, told):
            yield name


def is_encrypted(tree: SpecTree, places: list[Place]) -> bool:
    """Whether what travels in one of these places is encrypted."""
    return any(tree.value(place, SENSITIVE) for place in places)


@rule("next", f"what answers 202 says in {NEXT} which operation to ask then; nothing else does")
def following(tree: SpecTree) -> Iterator[Problem]:
    known = tree.operations_by_id
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        place, accepts = operation.place, "202" in tree.responses(operation)
        if accepts and NEXT not in place.keys:
            yield place.problem(f"a 202 is no result yet: say in {NEXT} which operation to ask")
        elif NEXT in place.keys and not accepts:
            yield place.problem("it does not answer 202; remove it", f"/{NEXT}")
        elif NEXT in place.keys and place.text(NEXT) not in known:
            yield place.problem(f"{place.get(NEXT)} is no operation of this spec; name one", f"/{NEXT}")
