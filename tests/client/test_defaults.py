"""What a call takes from its client where it leaves a field out, as the platform gets it."""

from __future__ import annotations

import asyncio
import copy
import json
from urllib.parse import parse_qsl, urlsplit

import pytest
from wechatpay_client import OPERATIONS, UNSET, Client, Defaults, errors, models, spec
from wechatpay_client.api.pay import close_order, create_native_order, get_order_by_out_trade_no
from wechatpay_client.api.refund import create_refund
from wechatpay_client.runtime.request import CallArguments
from wechatpay_client.runtime.validation import validate_call

from tests.operations.examples import example_call, followed

DEFAULTS: Defaults = {
    "appid": "wx1111111111111111",
    "mchid": "1900000001",
    "sp_mchid": "1900000002",
    "notify_url": "https://shop.example.com/default",
}
LEAST = {"description": "Coffee", "out_trade_no": "ORDER0001", "amount": {"total": 100}}
FILLED = {**LEAST, "appid": "wx1111111111111111", "mchid": "1900000001", "notify_url": DEFAULTS["notify_url"]}
REFUND = {"out_trade_no": "ORDER0001", "out_refund_no": "R1", "amount": {"refund": 1, "total": 1, "currency": "CNY"}}
SCALARS = {"AppId": "appid", "MchId": "mchid", "SpMchId": "sp_mchid", "NotifyUrl": "notify_url"}


@pytest.fixture
def make_client(platform, credentials, keys):
    platform.answer_json({"code_url": "weixin://wxpay/bizpayurl?pr=1"})

    def make(defaults: Defaults | None = None, **settings):
        return Client(credentials, keys, base_url=platform.base_url, retries=0, defaults=defaults, **settings)

    return make


def least_order():
    return models.NativeOrder(description="Coffee", out_trade_no="ORDER0001", amount=models.OrderAmount(total=100))


WAYS = {
    "function": lambda client, body: create_native_order.sync(client=client, body=body),
    "awaited function": lambda client, body: asyncio.run(create_native_order.asyncio(client=client, body=body)),
    "attributes": lambda client, body: client.v3.pay.transactions.native.post(json=body),
    "declared path": lambda client, body: client.paths["v3/pay/transactions/native"].post(json=body),
    "path": lambda client, body: client.chain("v3/pay/transactions/native").post(json=body),
    "operation": lambda client, body: client.call(OPERATIONS["pay.create_native_order"], {}, {}, body),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("make_body", [lambda: dict(LEAST), least_order], ids=["dict", "model"])
def test_required_fields_of_a_body_are_filled(way, make_body, make_client, platform):
    body = make_body()
    before = copy.deepcopy(body)
    WAYS[way](make_client(DEFAULTS), body)
    assert platform.requests[0].json() == FILLED
    assert body == before


def test_required_fields_of_a_query_are_filled(make_client, platform):
    platform.answer_json({"out_trade_no": "ORDER0001"})
    client = make_client(DEFAULTS)
    get_order_by_out_trade_no.sync("ORDER0001", client=client)
    client.paths["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(out_trade_no="ORDER0001")
    client["v3/pay/transactions/out-trade-no/ORDER0001"].get()
    for request in platform.requests:
        assert dict(parse_qsl(urlsplit(request.target).query)) == {"mchid": "1900000001"}


def test_what_a_call_has_stays(make_client, platform):
    given = {**LEAST, "appid": "wx2222222222222222", "mchid": "1900000009", "notify_url": "https://other.example.com/"}
    create_native_order.sync(client=make_client(DEFAULTS), body=given)
    assert platform.requests[0].json() == given


def test_without_defaults_nothing_is_filled(make_client, platform):
    with pytest.raises(errors.InvalidRequest) as caught:
        create_native_order.sync(client=make_client(), body=least_order())
    missing = {violation.pointer for violation in caught.value.violations if violation.rule == "required"}
    assert missing == {"/appid", "/mchid", "/notify_url"}
    assert platform.requests == []


def test_some_defaults_fill_some_fields(make_client, platform):
    with pytest.raises(errors.InvalidRequest) as caught:
        create_native_order.sync(client=make_client({"appid": "wx1111111111111111"}), body=least_order())
    assert {violation.pointer for violation in caught.value.violations} == {"/mchid", "/notify_url"}


def test_optional_fields_are_filled_when_asked_for_only(make_client, platform):
    platform.answer_json({"refund_id": "1", "out_refund_no": "R1", "status": "SUCCESS"})
    client = make_client(DEFAULTS)
    create_refund.sync(client=client, body=REFUND)
    asking = client.with_options(defaults={**DEFAULTS, "optional": ["notify_url"]})
    create_refund.sync(client=asking, body=REFUND)
    create_refund.sync(client=client, body=REFUND)
    sent = [request.json() for request in platform.requests]
    assert sent == [REFUND, {**REFUND, "notify_url": DEFAULTS["notify_url"]}, REFUND]


@pytest.mark.parametrize("defaults", [None, {**DEFAULTS, "optional": ["notify_url"]}])
def test_none_leaves_an_optional_field_out(defaults, make_client, platform):
    platform.answer_json({"refund_id": "1", "out_refund_no": "R1", "status": "SUCCESS"})
    client = make_client(defaults)
    create_refund.sync(client=client, body={**REFUND, "notify_url": None})
    request = models.RefundRequest(
        out_trade_no="ORDER0001",
        out_refund_no="R1",
        amount=models.RefundAmount(refund=1, total=1, currency="CNY"),
        notify_url=None,
    )
    create_refund.sync(client=client, body=request)
    assert [sent.json() for sent in platform.requests] == [REFUND, REFUND]


def test_none_leaves_a_required_field_out_too(make_client, platform):
    with pytest.raises(errors.InvalidRequest) as caught:
        create_native_order.sync(client=make_client(DEFAULTS), body={**LEAST, "notify_url": None})
    assert [(found.pointer, found.rule) for found in caught.value.violations] == [("/notify_url", "required")]
    with pytest.raises(errors.InvalidRequest) as caught:
        get_order_by_out_trade_no.sync("ORDER0001", client=make_client(DEFAULTS), mchid=None)
    assert [(found.where, found.pointer) for found in caught.value.violations] == [("query", "/mchid")]
    create_native_order.sync(client=make_client(DEFAULTS), body={**LEAST, "notify_url": None}, validate=False)
    assert platform.requests[0].json() == {name: value for name, value in FILLED.items() if name != "notify_url"}


def test_unset_is_as_if_left_out(make_client, platform):
    create_native_order.sync(client=make_client(DEFAULTS), body={**LEAST, "appid": UNSET})
    assert platform.requests[0].json() == FILLED


def test_nothing_inside_of_an_object_is_filled(make_client, platform):
    path, query, body, _ = example_call(OPERATIONS["combine_transactions.create_native_order"])
    del body["notify_url"]
    for order in body["sub_orders"]:
        del order["mchid"]
    with pytest.raises(errors.InvalidRequest) as caught:
        make_client(DEFAULTS).call(OPERATIONS["combine_transactions.create_native_order"], path, query, body)
    assert {found.pointer for found in caught.value.violations} == {
        f"/sub_orders/{number}/mchid" for number in range(len(body["sub_orders"]))
    }


def test_what_only_looks_like_a_default_is_not_filled():
    """Merchants with other parts to play have numbers of their own, and QQ has AppIDs that WeChat does not know."""
    for id, name in (
        ("merchant_service.complete_complaint", "complainted_mchid"),
        ("fund_app.create_qq_wallet_transfer", "appid"),
    ):
        body = example_call(OPERATIONS[id]).body
        assert name in body
        assert name not in OPERATIONS[id].body_defaults


def test_a_resolution_has_the_defaults_too(make_client, platform):
    """The query asks with the numbers of the request, which came from the defaults."""
    reply = type(platform.reply)

    def answer(request):
        if request.method == "POST":
            return reply(200, b"<html>", headers={"Content-Type": "text/html"})
        return reply(200, json.dumps({"out_trade_no": "ORDER0001", "trade_state": "NOTPAY"}).encode())

    platform.answer = answer
    with pytest.raises(errors.OutcomeUnknown) as caught:
        create_native_order.sync(client=make_client(DEFAULTS), body=LEAST)
    caught.value.resolve()
    assert dict(parse_qsl(urlsplit(platform.requests[1].target).query)) == {"mchid": "1900000001"}


def test_an_untyped_call_is_sent_as_it_is(make_client, platform):
    make_client(DEFAULTS).untyped("v3/brand-new").post(json={"a": 1, "appid": None})
    assert platform.requests[0].json() == {"a": 1, "appid": None}


def test_defaults_of_a_configuration(tmp_path, platform, make_client, monkeypatch):
    from wechatpay_sandbox import running

    with running() as sandbox:
        text = sandbox.config_path.read_text(encoding="utf-8")
        path = sandbox.config_path.with_name("with_defaults.toml")
        path.write_text(
            f'{text}\n[defaults]\nappid = "wx8888888888888888"\nmchid = "1900000001"\n'
            'notify_url = "https://shop.example.com/notify"\n',
            encoding="utf-8",
        )
        with Client.from_config(path) as client:
            assert create_native_order.sync(client=client, body=least_order()).code_url
            assert get_order_by_out_trade_no.sync("ORDER0001", client=client).appid == "wx8888888888888888"
            close_order.sync("ORDER0001", client=client, body={})
        with Client.from_config(path, defaults={"appid": "wx1"}) as client, pytest.raises(errors.InvalidRequest):
            create_native_order.sync(client=client, body=least_order())
        with Client.from_config(path, defaults=None) as client, pytest.raises(errors.InvalidRequest):
            create_native_order.sync(client=client, body=least_order())


# --- every operation


def top_fields(operation, place):
    """The fields at the top of a body or query by the spec itself: their schemas, and whether they are required."""
    if place == "query":
        return {each["name"]: (each["schema"], each.get("required", False)) for each in operation.parameters("query")}
    if operation.upload is not None or operation.body_schema is None:
        return {}
    schema = followed(operation.body_schema)
    parts = [schema, *(followed(part) for part in schema.get("allOf", ()))]
    required = {name for part in parts for name in part.get("required", ())}
    return {name: (field, name in required) for part in parts for name, field in part.get("properties", {}).items()}


def scalars_of(schema):
    """The components that a field refers to, the nearest first."""
    found = []
    while "$ref" in schema:
        found.append(schema["$ref"].rpartition("/")[2])
        schema = spec.resolve(schema["$ref"])
    return found


WITH_DEFAULTS = [id for id, each in OPERATIONS.items() if each.body_defaults or each.query_defaults]


def test_fields_that_take_a_default_are_those_of_its_scalar():
    for id, operation in OPERATIONS.items():
        for place, given in (("body", operation.body_defaults), ("query", operation.query_defaults)):
            fields = top_fields(operation, place)
            for name, required in given.items():
                schema, needed = fields[name]
                assert required is needed, (id, name)
                assert any(SCALARS.get(scalar) == name for scalar in scalars_of(schema)), (id, name)
            plain = {
                name
                for name, (schema, _needed) in fields.items()
                if set(schema) == {"$ref"} and SCALARS.get(scalars_of(schema)[0]) == name
            }
            assert plain <= given.keys(), id
    assert len(WITH_DEFAULTS) > 100


@pytest.mark.parametrize("id", WITH_DEFAULTS)
def test_an_example_without_its_required_defaults_is_filled(id, credentials, keys):
    operation = OPERATIONS[id]
    sender = Client(credentials, keys, defaults=DEFAULTS).sender
    path, query, body, headers = example_call(operation)
    expected_query, expected_body = dict(query), copy.deepcopy(body)
    for fields, given, expected in (
        (operation.query_defaults, query, expected_query),
        (operation.body_defaults, body, expected_body),
    ):
        for name, required in fields.items():
            if required:
                del given[name]
                expected[name] = DEFAULTS[name]
    filled = sender.fill(CallArguments(operation, path, query, body, headers))
    assert (filled.query, filled.body) == (expected_query, expected_body)
    assert validate_call(operation, path, filled.query, filled.body, headers) == []
    for name in operation.body_defaults:
        assert sender.fill(CallArguments(operation, path, query, {**body, name: None})).body[name] is UNSET


# --- defaults that are none


@pytest.mark.parametrize(
    ("defaults", "message"),
    [
        ({"app_id": "wx1"}, "there is no default app_id; did you mean appid"),
        ({"colour": "red"}, "there is no default colour; known: appid, mchid, sp_mchid, notify_url"),
        ({"appid": ""}, "the default appid must be text that is not empty"),
        ({"mchid": 1900000001}, "the default mchid must be text"),
        ({"optional": "notify_url"}, '"optional" of the defaults must be a list'),
        ({"optional": ["notify_url"]}, '"optional" of the defaults names notify_url, which has no value'),
        ({"appid": "wx1", "optional": ["app"]}, "there is no default app"),
    ],
)
def test_defaults_that_are_none_are_refused(defaults, message, credentials, keys):
    with pytest.raises(errors.ConfigurationError, match=message):
        Client(credentials, keys, defaults=defaults)
    with pytest.raises(errors.ConfigurationError, match=message):
        Client(credentials, keys).with_options(defaults=defaults)
