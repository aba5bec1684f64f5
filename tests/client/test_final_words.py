"""Which states of a reply are final: of every operation that names a query, and how replies are read.

What is expected of the marks is read from the document itself, by other code than the client's and the linter's.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import wechatpay_client
from wechatpay_client import OPERATIONS
from wechatpay_client.tooling import FinalRules

DOCUMENT = json.loads(Path(wechatpay_client.__file__).with_name("openapi.json").read_bytes())
METHODS = ("get", "post", "put", "patch", "delete")
NODES: dict[str, dict[str, Any]] = {
    node["operationId"]: node
    for item in DOCUMENT["paths"].values()
    for method, node in item.items()
    if method in METHODS
}
ASKED = {
    name: node["x-wechatpay-idempotency"]["query"]
    for name, node in NODES.items()
    if "query" in node.get("x-wechatpay-idempotency", {})
}
# what can take effect and still not be over in any state: the bank may send the money back
MAY_COME_BACK = {"merchant.create_withdrawal", "ecommerce.create_withdrawal"}


def followed(node: Any) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = DOCUMENT
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def schemas_at(schema: Any, path: tuple[str, ...]) -> list[dict[str, Any]]:
    """What describes the value at a path, through allOf."""
    schema = followed(schema)
    inner = [found for part in schema.get("allOf", ()) for found in schemas_at(part, path)]
    if not path:
        return [schema, *inner]
    below = schema.get("items") if path[0] == "*" else schema.get("properties", {}).get(path[0])
    return inner + ([] if below is None else schemas_at(below, path[1:]))


def states_of_reply(query: str, path: tuple[str, ...]) -> set[str]:
    """The documented states at a path of a reply; empty where the documents list none."""
    reply = followed(NODES[query]["responses"]["200"])["content"]["application/json"]["schema"]
    found = schemas_at(reply, path)
    assert found, f"{query} has no {path}"
    return {token for schema in found for token in schema.get("enum", ())}


def marked_lists(name: str) -> dict[str, set[str]]:
    outcome = NODES[name]["x-wechatpay-outcome"]
    return {key: set(outcome.get(key, ())) for key in ("took-effect", "not-yet", "failed")}


def same_state(name: str) -> bool:
    """Whether outcome and final word are told by the same field."""
    outcome, final = OPERATIONS[name].outcome, OPERATIONS[name].final
    return outcome is not None and final is not None and outcome.state is not None and outcome.state == final.state


def test_there_is_something_to_look_at() -> None:
    assert len(ASKED) >= 217
    assert len(set(ASKED.values())) >= 90
    assert sum(map(same_state, ASKED)) > 120


@pytest.mark.parametrize("name", sorted(ASKED))
def test_each_state_of_a_reply_is_final_or_open(name: str) -> None:
    rules = OPERATIONS[name].final
    assert rules is not None
    assert list(rules.ask_after) == sorted(rules.ask_after)
    assert all(type(wait) is int and wait > 0 for wait in rules.ask_after)
    assert not rules.final & rules.open
    if rules.state is None:
        assert not rules.final | rules.open
        return
    states = states_of_reply(ASKED[name], rules.state)
    if states:
        assert rules.final | rules.open == states
        assert rules.final


@pytest.mark.parametrize("name", sorted(filter(same_state, ASKED)))
def test_outcome_and_final_word_agree(name: str) -> None:
    """What the platform gave up comes to nothing more; what may still take effect is not over."""
    rules = OPERATIONS[name].final
    assert rules is not None
    lists = marked_lists(name)
    assert lists["failed"] <= rules.final
    assert lists["not-yet"] <= rules.open
    assert (not lists["took-effect"] & rules.final) is (name in MAY_COME_BACK)


@pytest.mark.parametrize("name", sorted(ASKED))
def test_where_that_it_is_found_is_final_nothing_is_waited_for(name: str) -> None:
    rules = OPERATIONS[name].final
    assert rules is not None
    if rules.state is None:
        lists = marked_lists(name)
        assert not lists["not-yet"]
        assert not lists["failed"]


def test_an_operation_says_it_itself_or_its_query_does() -> None:
    order = OPERATIONS["pay.create_native_order"].final
    assert order is OPERATIONS["pay.get_order_by_out_trade_no"].final
    assert order is not None
    assert order.ask_after == (5, 30, 60, 180, 300, 600, 1800)
    close = OPERATIONS["pay.close_order"].final
    assert close is not None
    assert ("PAYERROR" in order.final, "PAYERROR" in close.final) == (True, False)
    assert close.ask_after == ()


def test_the_other_query_of_the_same_thing_says_the_same() -> None:
    by_number, by_own = "pay.get_order_by_out_trade_no", "pay.get_order_by_transaction_id"
    assert OPERATIONS[by_number].final is not None
    assert OPERATIONS[by_number].final == OPERATIONS[by_own].final


@pytest.mark.parametrize(
    "name", ["certificates.list_certificates", "payscore.apply_permission", "pay.get_payment_exposure"]
)
def test_of_what_the_spec_does_not_say_there_is_none(name: str) -> None:
    assert OPERATIONS[name].final is None


ONE = FinalRules(("state",), frozenset({"DONE", "LOST"}), frozenset({"DOING"}), ())
EACH = FinalRules(("parts", "*", "state"), frozenset({"DONE", "LOST"}), frozenset({"DOING"}), ())
DEEP = FinalRules(("parts", "*", "card", "state"), frozenset({"DONE"}), frozenset(), ())
FOUND = FinalRules(None, frozenset(), frozenset(), ())


@pytest.mark.parametrize(
    ("rules", "data", "state", "is_final"),
    [
        (ONE, {"state": "DONE"}, "DONE", True),
        (ONE, {"state": "DOING"}, "DOING", False),
        (ONE, {"state": "NEWER_THAN_THE_SPEC"}, "NEWER_THAN_THE_SPEC", False),
        (ONE, {"state": None}, None, False),
        (ONE, {}, None, False),
        (ONE, [], None, False),
        (EACH, {"parts": [{"state": "DONE"}, {"state": "DONE"}]}, "DONE", True),
        (EACH, {"parts": [{"state": "DONE"}, {"state": "LOST"}]}, "DONE, LOST", True),
        (EACH, {"parts": [{"state": "DONE"}, {"state": "DOING"}]}, "DONE, DOING", False),
        (EACH, {"parts": [{"state": "DONE"}, {}]}, "DONE", False),
        (EACH, {"parts": []}, None, False),
        (EACH, {}, None, False),
        (DEEP, {"parts": [{"card": {"state": "DONE"}}]}, "DONE", True),
        (DEEP, {"parts": [{"card": {"state": "DONE"}}, {"card": {}}]}, "DONE", False),
        (FOUND, {"plan": "P1"}, None, True),
    ],
)
def test_what_a_reply_says(rules: FinalRules, data: object, state: str | None, is_final: bool) -> None:
    assert rules.read(data) == (state, is_final)


@pytest.mark.parametrize(
    ("state", "is_final"), [("NOTPAY", False), ("USERPAYING", False), ("SUCCESS", True), ("CLOSED", True)]
)
def test_the_reply_of_a_real_call_is_read(state: str, is_final: bool, client: Any, platform: Any) -> None:
    platform.answer_json({"out_trade_no": "ORDER0001", "mchid": "1900000001", "trade_state": state})
    reply = client["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(
        out_trade_no="ORDER0001", query={"mchid": "1900000001"}
    )
    rules = OPERATIONS["pay.create_jsapi_order"].final
    assert rules is not None
    assert rules.read(reply.json()) == (state, is_final)
