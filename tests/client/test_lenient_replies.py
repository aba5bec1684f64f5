"""Replies that are not quite as the spec says, after a call that was carried out: what can be read of them is read."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_client import OPERATIONS, UNSET, Model, Response, errors, models, spec, validate
from wechatpay_client.api.pay import get_order_by_out_trade_no
from wechatpay_client.tooling import plain

NUMBER = "ORDER20260102150405"
ORDER = spec.operation(get_order_by_out_trade_no.OPERATION.id)["responses"]["200"]["content"]["application/json"][
    "example"
]
ABSENT = object()


def ask(client, platform, awaited=False, **changes):
    """The response to a query whose reply is the example with these changes."""
    platform.answer_json({name: value for name, value in {**ORDER, **changes}.items() if value is not ABSENT})
    arguments = {"out_trade_no": NUMBER, "mchid": "1900000001"}
    if awaited:
        return asyncio.run(get_order_by_out_trade_no.asyncio_detailed(client=client, **arguments))
    return get_order_by_out_trade_no.sync_detailed(client=client, **arguments)


# --- each leniency ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize(
    ("name", "sent", "read"),
    [
        ("attach", None, UNSET),  # an optional text
        ("amount", None, UNSET),  # an optional object
        ("promotion_detail", None, []),  # an optional list
        ("success_time", None, UNSET),
        ("success_time", "", UNSET),  # a time that is no text
        ("attach", "", ""),  # an empty text is a text
        ("transaction_id", 4200000000202601020000000001, "4200000000202601020000000001"),  # more digits than a float
        ("attach", -7, "-7"),
        ("trade_type", 7, "7"),  # an enum is open
    ],
)
def test_what_came_otherwise_has_the_value_that_is_meant(name, sent, read, awaited, client, platform, caplog):
    with caplog.at_level(logging.WARNING, "wechatpay_client"):
        response = ask(client, platform, awaited, **{name: sent})
        order = response.parsed
    assert getattr(order, name) == read or getattr(order, name) is read
    whole = ask(client, platform).parsed
    for field in order.__struct_fields__:
        if field != name:
            assert getattr(order, field) == getattr(whole, field)
    assert type(order) is type(whole), "no field is missing"
    violations = {found.pointer for found in response.violations()}
    assert violations == (set() if sent == read else {f"/{name}"})
    assert len(caplog.records) == len(violations)


@pytest.mark.parametrize(
    ("text", "read"), [("2800", 2800), ("-1", -1), ("0", 0), ("007", 7), (str(2**63 - 1), 2**63 - 1)]
)
def test_an_integer_may_be_a_text_of_digits(text, read, client, platform):
    order = ask(client, platform, amount={**ORDER["amount"], "total": text}).parsed
    assert (order.amount.total, order.amount.payer_total) == (read, 2500)


@pytest.mark.parametrize(
    "value", ["", " 1", "1.0", "1e3", "+1", "١", "--1", "0x1", "1_0", str(2**63), True, [], {}, 1.5]
)
def test_what_is_no_integer_passes_for_none(value, client, platform):
    response = ask(client, platform, amount={**ORDER["amount"], "total": value})
    with pytest.raises(errors.MissingInReply, match="without a usable /amount/total;"):
        _ = response.parsed.amount.total
    assert response.parsed.amount.payer_total == 2500
    assert [found.pointer for found in response.violations()] == ["/amount/total"]


@pytest.mark.parametrize("value", [1.5, True, [], ["a"], {}, {"a": 1}])
def test_what_is_no_text_passes_for_none(value, client, platform):
    order = ask(client, platform, attach=value).parsed
    with pytest.raises(errors.MissingInReply, match="/attach"):
        _ = order.attach  # optional, and yet not absent


@pytest.mark.parametrize("value", ["yesterday", "2026-01-02", "2026-01-02 15:05", 1767337500, " "])
def test_what_is_no_time_passes_for_none(value, client, platform):
    order = ask(client, platform, success_time=value).parsed
    with pytest.raises(errors.MissingInReply, match="/success_time"):
        _ = order.success_time


def test_a_time_keeps_its_offset_beside_what_is_missing(client, platform):
    order = ask(client, platform, trade_state=ABSENT).parsed
    assert order.success_time == datetime(2026, 1, 2, 7, 5, tzinfo=UTC)
    assert order.success_time.isoformat() == "2026-01-02T15:05:00+08:00"


# --- what is missing -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("value", [ABSENT, None, {}, [], 1.5, False])
def test_a_required_field_that_is_missing_raises_when_it_is_read(value, awaited, client, platform, caplog):
    with caplog.at_level(logging.WARNING, "wechatpay_client"):
        response = ask(client, platform, awaited, trade_state=value)
        for _ in range(2):
            with pytest.raises(errors.MissingInReply) as caught:
                _ = response.parsed.trade_state
    error = caught.value
    assert (error.source, error.pointer) == ("pay.get_order_by_out_trade_no", "/trade_state")
    assert (error.request_id, error.notification_id) == ("08F5-268435461", None)
    assert "the reply of pay.get_order_by_out_trade_no (request id 08F5-268435461)" in str(error)
    assert isinstance(error, errors.WeChatPayError)
    assert not isinstance(error, (errors.OutcomeUnknown, errors.NotSent, errors.APIStatusError))
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert (response.parsed.out_trade_no, response.parsed.amount.total) == (NUMBER, 2800)
    assert {found.pointer for found in response.violations()} == {"/trade_state"}
    (record,) = caplog.records
    assert "/trade_state (" in record.getMessage()
    assert response.unknown_fields() == {}


def is_paid(order: models.Order) -> bool:
    match order:
        case models.Order(trade_state="SUCCESS"):
            return True
    return False


def test_what_is_missing_is_no_answer_to_those_who_look_for_one(client, platform):
    order = ask(client, platform, trade_state=None).parsed
    with pytest.raises(errors.MissingInReply):
        hasattr(order, "trade_state")
    with pytest.raises(errors.MissingInReply):
        getattr(order, "trade_state", "SUCCESS")
    with pytest.raises(errors.MissingInReply):
        is_paid(order)
    assert "trade_state" not in order.to_dict(), "this is how to ask"
    assert not hasattr(order, "no_such_field")


def test_an_object_without_all_of_its_fields_is_a_value_as_any_other(client, platform):
    order = ask(client, platform, trade_state=None, promotion_detail=[{"name": 7, "coupon_id": {}}]).parsed
    again = ask(client, platform, trade_state=ABSENT, promotion_detail=[{"name": "7", "coupon_id": []}]).parsed
    other = ask(client, platform, trade_state=ABSENT, promotion_detail=[{"name": "8", "coupon_id": []}]).parsed
    whole = ask(client, platform).parsed
    assert isinstance(order, type(whole))
    assert (type(order).__name__, type(order).__module__) == (type(whole).__name__, type(whole).__module__)
    assert order == again != other
    assert order != whole != order
    for twin in (copy.copy(order), copy.deepcopy(order), pickle.loads(pickle.dumps(order))):
        assert (type(twin), twin) == (type(order), order)
        with pytest.raises(errors.MissingInReply, match="request id 08F5-268435461") as caught:
            _ = twin.trade_state
        assert caught.value.pointer == "/trade_state"
        with pytest.raises(errors.MissingInReply) as caught:
            _ = twin.promotion_detail[0].coupon_id
        assert caught.value.pointer == "/promotion_detail/0/coupon_id"
    changed = msgspec.structs.replace(order, attach="other")
    assert (changed.attach, changed.out_trade_no) == ("other", NUMBER)
    with pytest.raises(errors.MissingInReply, match="was copied from had no usable /trade_state"):
        _ = changed.trade_state
    assert msgspec.structs.replace(order, trade_state="SUCCESS").trade_state == "SUCCESS"
    text = repr(order)
    assert text.startswith(type(whole).__name__ + "(appid=")
    assert "trade_state=" not in text
    written = order.to_dict()
    assert written == json.loads(msgspec.json.encode(order)) == plain(order) == msgspec.to_builtins(order)
    assert written == {name: value for name, value in ORDER.items() if name != "trade_state"} | {
        "promotion_detail": [{"name": "7"}]
    }
    assert [(found.pointer, found.rule) for found in validate("pay.get_order_by_out_trade_no", order, "response")][
        :1
    ] == [("/trade_state", "required")]


def test_what_was_missing_may_be_set(client, platform):
    order = ask(client, platform, trade_state=None).parsed
    order.trade_state = "SUCCESS"
    assert order.trade_state == "SUCCESS"
    assert order.to_dict()["trade_state"] == "SUCCESS"
    assert repr(order).count("trade_state='SUCCESS'") == 1


@pytest.mark.parametrize("items", [[None], ["text"], [{"coupon_id": "1"}, None], {}, "text"])
def test_a_list_with_what_is_no_item_of_it_does_not_pass_for_a_shorter_one(items, client, platform):
    response = ask(client, platform, promotion_detail=items)
    with pytest.raises(errors.MissingInReply, match="/promotion_detail;"):
        _ = response.parsed.promotion_detail
    assert response.json()["promotion_detail"] == items
    assert response.parsed.trade_state == "SUCCESS"


def test_what_is_secret_stays_out_of_sight(client, platform, caplog):
    operation = OPERATIONS["fund_app.get_transfer_by_out_bill_no"]
    reply = spec.operation(operation.id)["responses"]["200"]["content"]["application/json"]["example"]
    data = {**reply, "user_name": "张三", "state": None, "openid": {"secret": 1}}
    response = Response(operation, 200, {}, b"", data)
    shown = repr(response.parsed) + repr(response) + str(response.violations())
    for name in ("state", "openid"):
        with pytest.raises(errors.MissingInReply) as caught:
            getattr(response.parsed, name)
        shown += str(caught.value)
    assert "张三" not in shown
    assert "secret" not in shown


# --- what reads replies later ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [ABSENT, None, ""])
def test_an_identifier_that_is_missing_is_no_contradiction(value, client, platform):
    response = ask(client, platform, out_trade_no=value)
    assert response.parsed.trade_state == "SUCCESS"


def test_an_identifier_that_lost_its_quotes_is_the_same(client, platform):
    assert ask(client, platform, mchid=1900000001).parsed.mchid == "1900000001"
    with pytest.raises(errors.IdentifierMismatch, match="another mchid"):
        ask(client, platform, mchid=1900000002)


@pytest.mark.parametrize(("total", "is_empty"), [(0, True), ("0", True), (None, False), (3, False), ("", False)])
def test_a_page_without_its_list_is_empty_only_if_the_total_says_so(total, is_empty, client, platform):
    platform.answer_json({"data": None, "total_count": total, "offset": 0, "limit": 20})
    endpoint = client[OPERATIONS["ecommerce.list_subject_sub_merchants"].path]
    query = {"subject_id": "1", "offset": 0, "limit": 20}
    if is_empty:
        assert list(endpoint.pages(query=query, validate=False)) == []
        return
    with pytest.raises(errors.MissingInReply, match="/data"):
        list(endpoint.pages(query=query, validate=False))


# --- any reply of the spec -------------------------------------------------------------------------------------------


def reply_examples() -> dict[str, Any]:
    """The example reply of each operation whose reply is an object."""
    found = {}
    for operation in OPERATIONS.values():
        if operation.reply in (None, bytes):
            continue
        reply = spec.operation(operation.id)["responses"][str(operation.success_status)]
        while "$ref" in reply:
            reply = spec.resolve(reply["$ref"])
        found[operation.id] = reply["content"]["application/json"]["example"]
    return found


def field_paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of every field of every object."""
    if isinstance(value, dict):
        own = [(*path, name) for name in value]
        return own + [inner for name, item in value.items() for inner in field_paths(item, (*path, name))]
    if isinstance(value, list):
        return [inner for place, item in enumerate(value) for inner in field_paths(item, (*path, place))]
    return []


REPLIES = reply_examples()
FIELDS = [(id, path) for id, reply in REPLIES.items() for path in field_paths(reply)]


def retype(value: Any) -> list[Any]:
    """The value as other kinds of JSON have it."""
    if isinstance(value, bool):
        return [str(value), int(value)]
    if isinstance(value, int):
        return [str(value), float(value), [value]]
    if isinstance(value, str):
        return [int(value) if value.isascii() and value.isdigit() else 7, 7.5, {"text": value}]
    return ["text", 7, [value], {"inner": value}]


@given(st.data())
def test_no_single_field_costs_the_rest_of_a_reply(data):
    id, path = data.draw(st.sampled_from(FIELDS))
    operation, whole = OPERATIONS[id], copy.deepcopy(REPLIES[id])
    changed = copy.deepcopy(whole)
    place: Any = changed
    for step in path[:-1]:
        place = place[step]
    given_value = place[path[-1]]
    value = data.draw(st.sampled_from([ABSENT, None, "", *retype(given_value)]))
    if value is ABSENT:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    response = Response(operation, 200, {}, b"", changed)
    compare(response.parsed, Response(operation, 200, {}, b"", whole).parsed, path, given_value)
    assert (type(response.parsed) is operation.reply) or response.violations()
    response.unknown_fields()
    repr(response.parsed)
    for twin in (copy.copy(response.parsed), pickle.loads(pickle.dumps(response.parsed))):
        assert twin == response.parsed
    assert json.loads(msgspec.json.encode(response.parsed)) == response.parsed.to_dict()


def compare(found: Any, whole: Any, path: tuple[Any, ...], given_value: Any) -> None:
    """Everything beside the path is the same; at its end the value is the same, absent, or raises."""
    if isinstance(whole, list):
        assert len(found) == len(whole)
        for place, (item, other) in enumerate(zip(found, whole, strict=True)):
            compare(item, other, path[1:], given_value) if path[:1] == (place,) else same(item, other)
        return
    assert isinstance(found, type(whole))
    assert isinstance(whole, Model)
    for name, wire_name in zip(whole.__struct_fields__, whole.__struct_encode_fields__, strict=True):
        expected = getattr(whole, name)
        if path[0] != wire_name:
            same(getattr(found, name), expected)
            continue
        try:
            value = getattr(found, name)
        except errors.MissingInReply:
            continue
        if len(path) > 1 and not isinstance(value, str):
            compare(value, expected, path[1:], given_value)
        elif isinstance(given_value, int) and not isinstance(given_value, bool):
            assert value in (given_value, UNSET), "money is what came, or nothing"


def same(value: Any, expected: Any) -> None:
    assert value == expected or value is expected
