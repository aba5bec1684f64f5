"""Rules about the final word on what an operation placed: which states of its query's reply stay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from wechatpay_generator.lint import fields
from wechatpay_generator.lint.extensions import EXTENSIONS, FINAL_LISTS
from wechatpay_generator.lint.outcomes import IDEMPOTENCY, OUTCOME, find_query, find_tokens
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Operation, Place, Problem, SpecTree

FINAL: Final = "x-wechatpay-final"
# of a state that an outcome says this of, what the final word must say, and why
_FOLLOWS: Final = {
    "failed": ("final", "the platform has given the request up"),
    "not-yet": ("open", "the request may still take effect"),
}


@rule(
    "final",
    f"what {IDEMPOTENCY} names as a query says in {FINAL} which states of its reply stay, or the operations that name "
    f"it do; each state is in one list, {OUTCOME} says nothing else, and queries with the same reply say the same",
)
def final(tree: SpecTree) -> Iterator[Problem]:
    asked_by: dict[Place, list[Operation]] = {}
    for operation in tree.operations:
        query = find_query(tree, operation)
        if query is not None:
            asked_by.setdefault(query.place, []).append(operation)
    for operation in tree.operations:
        users = asked_by.get(operation.place, [])
        if FINAL not in operation.place.keys and any(FINAL not in user.place.keys for user in users):
            yield operation.place.problem(
                f"say which states of the reply stay: {FINAL}: {{state: path, final: [states]}}"
            )
        yield from _check(tree, operation, users)
    yield from _check_twins(tree)


def _check(tree: SpecTree, operation: Operation, users: list[Operation]) -> Iterator[Problem]:
    """What is wrong with the mark of one operation, if it has one."""
    place = operation.place
    if FINAL not in place.keys:
        return
    # a GET may be asked by whoever has its arguments, even where no operation names it
    asked = operation.method == "get" and not operation.is_webhook
    query = operation if asked else find_query(tree, operation)
    if query is None:
        if "query" not in place.mapping(IDEMPOTENCY):
            yield place.problem(f"it is no GET, and no {IDEMPOTENCY} of it names one to ask; remove it", f"/{FINAL}")
        return  # of a query that is none, the rule idempotency says so
    mark = place.mapping(FINAL)
    if not EXTENSIONS[FINAL].fits(mark):
        return
    if not asked and mark == query.place.mapping(FINAL):
        yield place.problem("the query says the same; remove it", f"/{FINAL}")
    followers = [user for user in users if FINAL not in user.place.keys] if asked else [operation]
    for key, message in (*_wrong_states(tree, query, mark), *_contradictions(mark, followers)):
        yield place.problem(message, f"/{FINAL}" + (f"/{key}" if key in mark else ""))


def _wrong_states(tree: SpecTree, query: Operation, mark: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Where the lists are no partition of the states: the key and the fix."""
    if "found" in mark:
        return
    state: str = mark["state"]
    places = fields.find_fields(tree, tree.reply_schemas(query), state)
    if not places:
        yield "state", f"{state} is no field of the query's reply; name one as a/b, with * for the items of a list"
        return
    first: dict[str, str] = {}
    for name in FINAL_LISTS:
        for token in mark.get(name, []):
            before = first.setdefault(token, name)
            if before != name:
                yield name, f"{token} stands in {before} too; keep one"
    enum = dict.fromkeys(token for place in places for token in find_tokens(tree, place))
    for token in enum:
        if token not in first:
            yield "state", f"say whether {token} stays: put it into {' or '.join(FINAL_LISTS)}"
    for token, name in first.items():
        if enum and token not in enum:
            yield name, f"{token} is no state of {state}; remove it"
    if enum and "final" not in mark:
        yield "open", "all states are open, so nothing ever ends; say which one stays: final"


def _contradictions(mark: dict[str, Any], followers: list[Operation]) -> Iterator[tuple[str, str]]:
    """Where the outcome of an operation that the mark is about says something else of a state."""
    for operation in followers:
        outcome = operation.place.mapping(OUTCOME)
        called = operation.place.text("operationId")
        if not EXTENSIONS[OUTCOME].fits(outcome):
            continue
        if "found" in mark:
            if "not-yet" in outcome:
                yield "found", f"of {called} some states are not-yet, so finding it does not end it; name the state"
            continue
        if outcome.get("state") != mark["state"]:
            continue
        for name, (wanted, why) in _FOLLOWS.items():
            other = next(each for each in FINAL_LISTS if each != wanted)
            for token in outcome.get(name, []):
                if token in mark.get(other, []):
                    yield other, f"of {called} {token} is {name}: {why}; put it into {wanted}, or give {called} a mark"


def _check_twins(tree: SpecTree) -> Iterator[Problem]:
    """Queries that look for the same by another number, and say something else of it."""
    first: dict[tuple[Place, ...], Operation] = {}
    queries = [each for each in tree.operations if each.method == "get" and not each.is_webhook]
    # those with the mark come first, as the others are to say what they say
    for operation in sorted(queries, key=lambda each: FINAL not in each.place.keys):
        reply = tuple(tree.chain(schema)[-1] for schema in tree.reply_schemas(operation))
        twin = first.setdefault(reply, operation)
        if reply and twin.place.get(FINAL) != operation.place.get(FINAL):
            below = f"/{FINAL}" if FINAL in operation.place.keys else ""
            name = twin.place.text("operationId")
            yield operation.place.problem(f"{name} has the same reply and says something else in {FINAL}", below)
