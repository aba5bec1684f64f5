"""What is kept of a call that placed something: enough to ask for it later, and no more."""

from __future__ import annotations

import asyncio
import json
import pickle

import pytest
from wechatpay_client import OPERATIONS, PlacedCall, UnknownOperation
from wechatpay_client.errors import CannotResolve, OutcomeUnknown
from wechatpay_client.runtime.request import CallArguments
from wechatpay_client.runtime.resolution import _differences, build_query

from tests.client.test_outcomes import script
from tests.operations.examples import example_call, example_reply

MCHID = "1900000001"
ASKED_FOR = [
    id for id, operation in OPERATIONS.items() if operation.idempotency is not None and operation.idempotency.query
]


def example(id: str) -> CallArguments:
    path, query, body, headers = example_call(OPERATIONS[id])
    return CallArguments(OPERATIONS[id], path, query, body, headers)


def placed(id: str) -> PlacedCall:
    call = example(id)
    return PlacedCall.of(id, mchid=MCHID, path=call.path, query=call.query, body=call.body, headers=call.headers)


def test_there_are_many():
    assert len(ASKED_FOR) > 200


@pytest.mark.parametrize("id", ASKED_FOR)
def test_what_is_kept_asks_and_compares_as_the_whole_call_does(id):
    whole, kept = example(id), placed(id)
    assert PlacedCall.from_json(kept.to_json()) == kept == pickle.loads(pickle.dumps(kept))
    again = CallArguments(
        OPERATIONS[kept.operation],
        kept.arguments["path"],
        kept.arguments["query"],
        kept.arguments.get("body", whole.body),
        kept.arguments.get("headers", {}),
    )
    asked = build_query(whole.operation, whole.path, whole.query, whole.body, MCHID, whole.headers)
    assert build_query(again.operation, again.path, again.query, again.body, MCHID, again.headers) == asked
    assert (kept.query, f"{kept.identifier}={kept.value}") == (asked.operation.id, kept.subject)
    rules, reply = OPERATIONS[id].outcome, example_reply(asked.operation)
    if rules is not None:
        assert _differences(again, rules, reply) == _differences(whole, rules, reply)
    assert OPERATIONS[id].final is not None


@pytest.mark.parametrize("id", ASKED_FOR)
def test_nothing_that_is_encrypted_on_the_wire_is_kept(id):
    kept = placed(id)
    names = {path.rpartition("/")[2] for path in OPERATIONS[id].sensitive_request}
    assert not any(f'"{name}":' in kept.to_json() for name in names)


def test_calls_about_one_thing_have_one_key():
    order = {"out_trade_no": "ORDER1", "mchid": MCHID, "amount": {"total": 1}}
    native = PlacedCall.of("pay.create_native_order", mchid=MCHID, body=order)
    app = PlacedCall.of("pay.create_app_order", mchid=MCHID, body=order | {"amount": {"total": 2}})
    closed = PlacedCall.of("pay.close_order", mchid=MCHID, path={"out_trade_no": "ORDER1"}, body={"mchid": MCHID})
    assert native.key == app.key == closed.key
    assert native.subject == "out_trade_no=ORDER1"
    other = PlacedCall.of("pay.create_native_order", mchid=MCHID, body=order | {"out_trade_no": "ORDER2"})
    assert other.key != native.key


def test_of_two_merchants_of_a_partner_the_same_number_is_two_orders():
    def order(sub_mchid: str) -> PlacedCall:
        body = {"sp_mchid": MCHID, "sub_mchid": sub_mchid, "out_trade_no": "ORDER1"}
        return PlacedCall.of("pay.create_partner_native_order", mchid=MCHID, body=body)

    assert order("1900000109").key != order("1900000110").key


def test_the_rest_of_a_request_is_not_kept():
    body = {"out_trade_no": "ORDER1", "description": "Coffee", "payer": {"openid": "oUpF8u"}, "amount": {"total": 1}}
    kept = PlacedCall.of("pay.create_jsapi_order", mchid=MCHID, body=body)
    assert kept.arguments["body"] == {"out_trade_no": "ORDER1", "amount": {"total": 1}}
    assert "oUpF8u" not in kept.to_json()
    assert "total" not in repr(kept)


@pytest.mark.parametrize(
    ("operation", "arguments", "words"),
    [
        ("pay.create_native_order", {"body": {}}, "out_trade_no"),
        ("certificates.list_certificates", {}, "names no operation"),
    ],
)
def test_what_cannot_be_asked_for_says_so(operation, arguments, words):
    with pytest.raises(CannotResolve, match=words):
        PlacedCall.of(operation, mchid=MCHID, **arguments)


@pytest.mark.parametrize("value", ["ORDER\ud800", {1, 2}, b"ORDER"])
def test_an_argument_that_is_no_json_is_named(value):
    body = {"out_trade_no": "ORDER0001", "attach": value}
    with pytest.raises(
        CannotResolve, match=r"^the argument attach of pay\.create_native_order cannot be kept: expected "
    ):
        PlacedCall.of("pay.create_native_order", mchid=MCHID, body=body)


def test_an_operation_that_does_not_exist_is_named():
    with pytest.raises(UnknownOperation, match="create_natve_order"):
        PlacedCall.of("pay.create_natve_order", mchid=MCHID)


@pytest.mark.parametrize("text", ["", "[]", "{}", json.dumps({"operation": "x"}), "null", "[" * 100_000])
def test_a_text_that_is_none_is_refused(text):
    with pytest.raises(ValueError):
        PlacedCall.from_json(text)


def test_an_error_in_the_wrong_state_has_no_call():
    with pytest.raises(CannotResolve, match="names no operation that tells what became of this call"):
        PlacedCall.from_error(OutcomeUnknown("lost"))


def test_only_what_places_something_is_recorded(client, platform):
    recorded = []
    recording = client.with_options(record=recorded.append)
    script(platform, (200, {"code_url": "weixin://wxpay/x"}), (200, {}))
    recording["v3/pay/transactions/native"].post(json={"out_trade_no": "ORDER1"}, validate=False)
    recording["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(
        out_trade_no="ORDER1", query={"mchid": MCHID}, validate=False
    )
    assert [call.subject for call in recorded] == ["out_trade_no=ORDER1"]


def test_it_is_recorded_before_it_is_sent_and_once_for_all_sendings(client, platform):
    recorded = []

    def record(call):
        recorded.append((call.subject, len(platform.requests)))

    script(platform, (500, {"code": "SYSTEM_ERROR", "message": "系统错误"}), (200, {"code_url": "weixin://wxpay/x"}))
    recording = client.with_options(record=record, retries=2)
    recording["v3/pay/transactions/native"].post(json={"out_trade_no": "ORDER1"}, validate=False)
    assert recorded == [("out_trade_no=ORDER1", 0)]


def test_what_recording_raises_keeps_the_call_from_being_sent(client, platform):
    def record(_call):
        raise LookupError("the disk is full")

    for call in (
        lambda endpoint: endpoint.post(json={"out_trade_no": "ORDER1"}, validate=False),
        lambda endpoint: asyncio.run(endpoint.post_async(json={"out_trade_no": "ORDER1"}, validate=False)),
    ):
        with pytest.raises(LookupError, match="the disk is full"):
            call(client.with_options(record=record)["v3/pay/transactions/native"])
    assert platform.requests == []


def test_awaited_calls_await_the_record(client, platform):
    recorded = []

    async def record(call):
        await asyncio.sleep(0)
        recorded.append(call.subject)

    script(platform, (200, {"code_url": "weixin://wxpay/x"}))
    endpoint = client.with_options(record=record)["v3/pay/transactions/native"]
    asyncio.run(endpoint.post_async(json={"out_trade_no": "ORDER1"}, validate=False))
    assert recorded == ["out_trade_no=ORDER1"]
