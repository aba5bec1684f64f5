"""What does not fit the spec gets a clear error before anything is signed or sent."""

from __future__ import annotations

import asyncio
import copy
import json
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_client import OPERATIONS, UNSET, errors, validate, validate_call
from wechatpay_client.models import ChargeConfirmationRequest, ChargeInfo
from wechatpay_client.runtime.check import Check
from wechatpay_client.runtime.wire import plain

from tests.texts_from_outside import texts_from_outside

GOOD = {
    "sub_mchid": "1900000109",
    "appid": "wx8888888888888888",
    "charge_info": {
        "start_time": "2026-01-02T15:04:05+08:00",
        "charging_station_name": "南山充电站",
        "charging_gun_number": "0001",
        "device_id": "10000001",
    },
}


def changed(path: str, value: object) -> dict[str, object]:
    body = copy.deepcopy(GOOD)
    *parents, last = path.strip("/").split("/")
    node = body
    for parent in parents:
        node = node[parent]
    if value is UNSET:
        del node[last]
    else:
        node[last] = value
    return body


def nested(levels: int) -> list[object]:
    value: list[object] = []
    for _ in range(levels):
        value = [value]
    return value


ROWS = {
    "wrong type": ("/appid", 7, "type", "expected text, got 7"),
    "list for text": ("/appid", ["x"], "type", "got a list"),
    "null": ("/charge_info/device_id", None, "type", "expected text, got null"),
    "null in a field that may have a default": ("/appid", None, "required", "which is missing"),
    "missing field": ("/charge_info/device_id", UNSET, "required", "which is missing"),
    "missing object": ("/charge_info", UNSET, "required", "which is missing"),
    "unknown field": ("/charge_info/devise_id", "1", "additionalProperties", "did you mean device_id?"),
    "too short": ("/charge_info/device_id", "", "minLength", "at least 1 characters"),
    "too long": ("/appid", "w" * 33, "maxLength", "at most 32 characters"),
    "emoji": (
        "/appid",
        "wx8🧋",
        "x-wechatpay-charset",
        "no emoji or other character of four bytes in UTF-8; character 4",
    ),
    "pattern": ("/sub_mchid", "19A", "pattern", "text that matches ^[0-9]+$"),
    "naive datetime": ("/charge_info/start_time", datetime(2026, 1, 2), "format", "naive, give it a tzinfo"),
    "time without offset": ("/charge_info/start_time", "2026-01-02T15:04:05", "format", "RFC 3339"),
    "bytes": ("/charge_info/device_id", b"1", "type", "got bytes"),
    "Decimal": ("/charge_info/device_id", Decimal("1.5"), "type", "got Decimal"),
    "set": ("/charge_info/device_id", {"1"}, "type", "got set"),
    "huge integer": ("/charge_info/device_id", 10**30, "type", "a larger one"),
    "NaN": ("/charge_info/device_id", float("nan"), "type", "got nan"),
    "too deep": ("/charge_info/device_id", "DEEP", "type", "got a list"),
    "null in an optional field": ("/sub_mchid", None, "type", "expected text, got null"),
    "lone surrogate": ("/charge_info/device_id", "\ud800", "type", "lone surrogate"),
}


@pytest.mark.parametrize("row", ROWS)
def test_each_mistake_is_named_with_pointer_rule_and_fix(row, client, platform):
    pointer, value, rule, words = ROWS[row]
    if value == "DEEP":
        value = nested(40)
    with pytest.raises(errors.InvalidRequest) as caught:
        client.v3.ebike.charge.contracts._contract_id_.confirm.post(contract_id="C", json=changed(pointer, value))
    (violation,) = caught.value.violations
    assert (violation.where, violation.pointer, violation.rule) == ("body", pointer, rule)
    assert words in violation.message
    assert violation.message in str(caught.value)
    assert violation.source.startswith("https://pay.weixin.qq.com/")
    assert "nothing was sent" in str(caught.value)
    assert platform.requests == []


@pytest.mark.parametrize(
    ("attach", "found"),
    [
        ("中" * 42, []),
        ("中" * 42 + "ab", []),
        ("é" * 64, []),
        ("中" * 42 + "abc", [("x-wechatpay-max-bytes", "at most 128 bytes in UTF-8; these are 129")]),
        ("a" + "é" * 64, [("x-wechatpay-max-bytes", "at most 128 bytes in UTF-8; these are 129")]),
        ("a" * 129, [("maxLength", "at most 128 characters"), ("x-wechatpay-max-bytes", "these are 129")]),
        ("\uffff", []),
        ("中🧋", [("x-wechatpay-charset", "character 2 is one")]),
    ],
)
def test_bytes_are_counted_and_characters_of_four_are_refused(attach, found):
    order = {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "description": "手冲咖啡",
        "out_trade_no": "ORDER20260102150405",
        "notify_url": "https://shop.example.com/notify",
        "amount": {"total": 1},
        "attach": attach,
    }
    violations = validate("pay.create_native_order", order)
    assert [(violation.pointer, violation.rule) for violation in violations] == [("/attach", rule) for rule, _ in found]
    assert all(words in violation.expected for violation, (_, words) in zip(violations, found, strict=True))


@pytest.mark.parametrize(
    ("note", "broken"),
    [
        (["中中中"], []),
        ('["中中中"]', []),
        (["中中中中中中"], [(("body", "note"), "x-wechatpay-max-bytes", 20)]),
        ('["中中中中中中"]', [(("body", "note"), "x-wechatpay-max-bytes", 20)]),
        (["a", "🧋"], [(("body", "note", 1), "x-wechatpay-charset", "bmp")]),
    ],
)
def test_the_bytes_of_a_json_text_are_those_of_what_is_sent(note, broken):
    item = {"type": "string", "x-wechatpay-charset": "bmp", "allOf": [{"minLength": 1}]}
    text = {
        "type": "string",
        "maxLength": 20,
        "x-wechatpay-max-bytes": 20,
        "contentMediaType": "application/json",
        "contentSchema": {"type": "array", "items": item},
    }
    check = Check({"body": {"type": "object", "properties": {"note": text}}}, [])
    assert check.is_valid({"body": {"note": note}}) is not bool(broken)
    assert [found[:3] for found in check.find_violations({"body": {"note": note}})] == broken


pytestmark = pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")


@pytest.mark.parametrize("whole", [1000.0, 1e20, 0.0])
def test_a_float_is_no_amount_even_when_it_is_whole(whole, client, platform):
    report = {
        "brandid": whole,
        "appid": "wx1",
        "openid": "o",
        "plate_number": "粤B88888",
        "state": "IN",
        "time": "2026-01-02T15:04:05+08:00",
    }
    with pytest.raises(errors.InvalidRequest, match=r"expected an integer, got .* float"):
        client.v3.businesscircle.parkings.post(json=report)
    with pytest.raises(errors.InvalidRequest, match=r"/brandid: expected an integer, got 1000.5"):
        client.v3.businesscircle.parkings.post(json=report | {"brandid": 1000.5})
    with pytest.raises(errors.InvalidRequest, match="expected an integer, got true"):
        client.v3.businesscircle.parkings.post(json=report | {"brandid": True})
    assert platform.requests == []


@pytest.mark.parametrize("argument", ["", ".", ".."])
@pytest.mark.parametrize("validate_it", [True, False])
def test_a_path_argument_cannot_reach_another_address(argument, validate_it, client, platform):
    for call in (
        lambda: client.v3.ebike.charge.contracts._contract_id_.get(contract_id=argument, validate=validate_it),
        lambda: client.untyped("v3/brand-new/{contract_id}").get(contract_id=argument, validate=validate_it),
    ):
        with pytest.raises(errors.InvalidRequest) as caught:
            call()
        assert [(found.where, found.pointer) for found in caught.value.violations] == [("path", "/contract_id")]
    assert platform.requests == []


def test_path_arguments_that_are_missing_or_misspelt(client, platform):
    with pytest.raises(errors.InvalidRequest) as caught:
        client["v3/ebike/charge/contracts/{contract_id}"].get(contractid="C")
    assert sorted((found.pointer, found.rule) for found in caught.value.violations) == [
        ("/contract_id", "required"),
        ("/contractid", "additionalProperties"),
    ]
    with pytest.raises(errors.InvalidRequest) as caught:
        client.untyped("v3/brand-new/{contract_id}").get(contract_id="C", contractid="C")
    assert [(found.pointer, found.rule) for found in caught.value.violations] == [
        ("/contractid", "additionalProperties"),
    ]
    assert platform.requests == []


def test_everything_wrong_is_said_at_once_in_every_part_of_the_call(client, platform):
    with pytest.raises(errors.InvalidRequest) as caught:
        asyncio.run(
            client["v3/eduschoolpay/users/{openid}/contracts"].get_async(
                openid="..", query={"plan_id": 1, "offset": "0", "limit": 0, "nope": {}, "contract_status": b"x"}
            )
        )
    assert sorted((found.where, found.pointer, found.rule) for found in caught.value.violations) == [
        ("path", "/openid", "path-segment"),
        ("query", "/contract_status", "type"),
        ("query", "/limit", "minimum"),
        ("query", "/nope", "additionalProperties"),
        ("query", "/offset", "type"),
        ("query", "/plan_id", "type"),
    ]
    assert platform.requests == []


def test_a_body_where_the_spec_has_none_is_refused(client):
    with pytest.raises(errors.InvalidRequest, match="body"):
        client["v3/certificates"].get(json={"x": 1})


def test_the_check_can_be_switched_off_for_a_field_newer_than_the_spec(client, platform):
    platform.answer_json({"charging_token": "t"})
    body = changed("/charge_info/newer", "x")
    client["v3/ebike/charge/contracts/{contract_id}/confirm"].post(contract_id="C", json=body, validate=False)
    assert platform.requests[0].json() == body


@pytest.mark.parametrize("value", [{"a": 1}, [["x"]], None])
def test_what_has_no_form_in_a_query_is_not_sent(value, client, platform):
    with pytest.raises(errors.NotSent, match="no form in a query string"):
        client.untyped("v3/brand-new").get(query={"q": value})
    assert platform.requests == []


def test_a_model_is_checked_like_a_mapping(client, platform):
    request = ChargeConfirmationRequest(
        appid="",
        charge_info=ChargeInfo(
            start_time=datetime(2026, 1, 2), charging_station_name="x", charging_gun_number="1", device_id="1"
        ),
    )
    with pytest.raises(errors.InvalidRequest) as caught:
        client.v3.ebike.charge.contracts._contract_id_.confirm.post(contract_id="C", json=request)
    assert [found.pointer for found in caught.value.violations] == ["/appid", "/charge_info/start_time"]
    assert platform.requests == []


def test_validate_returns_what_is_wrong_without_a_client():
    assert validate("ebike.confirm_charge_contract", GOOD) == []
    assert validate("ebike.confirm_charge_contract", MappingProxyType(GOOD)) == []
    assert validate(OPERATIONS["ebike.confirm_charge_contract"], ChargeConfirmationRequest.from_dict(GOOD)) == []
    assert [v.pointer for v in validate("ebike.confirm_charge_contract", {})] == ["/appid", "/charge_info"]
    assert [v.rule for v in validate("ebike.confirm_charge_contract", [])] == ["type"]
    query = {"openid": "o", "plan_id": "1", "contract_status": "ADD"}
    assert validate("eduschoolpay.list_user_contracts", query) == []
    assert [v.where for v in validate("eduschoolpay.list_user_contracts", query | {"openid": ""})] == ["path"]
    assert [v.rule for v in validate("eduschoolpay.list_user_contracts", "text")] == ["type"]
    reply = {"charging_token": "t", "newer": 1}
    assert validate("ebike.confirm_charge_contract", reply, where="response") == []
    assert [v.pointer for v in validate("ebike.confirm_charge_contract", {}, where="response")] == ["/charging_token"]
    assert validate("businesscircle.sync_parking", None, where="response") == []
    assert [v.where for v in validate("businesscircle.sync_parking", {"a": 1}, where="response")] == ["response"]
    found = validate_call(OPERATIONS["ebike.confirm_charge_contract"], {"contract_id": "C"}, {"x": "1"})
    assert sorted((v.where, v.pointer, v.rule) for v in found) == [
        ("body", "", "required"),
        ("query", "/x", "additionalProperties"),
    ]
    with pytest.raises(ValueError, match="where is 'request' or 'response'"):
        validate("ebike.confirm_charge_contract", GOOD, where="reply")
    with pytest.raises(KeyError, match="no operation 'nope'"):
        validate("nope", {})


def test_a_violation_as_json_has_every_part():
    (violation,) = validate("ebike.confirm_charge_contract", changed("/appid", UNSET))
    assert json.loads(json.dumps(violation.as_dict())) == {
        "where": "body",
        "pointer": "/appid",
        "rule": "required",
        "expected": "this field, which is missing",
        "got": None,
        "description": violation.description,
        "source": violation.source,
        "refused": True,
        "message": violation.message,
    }


@pytest.mark.parametrize("levels", [63, 100, 100_000])
def test_bottomless_data_is_a_violation(levels):
    found = validate("ebike.confirm_charge_contract", changed("/appid", nested(levels)))
    assert ("/appid", "type", "a list") in {(violation.pointer, violation.rule, violation.got) for violation in found}
    assert {violation.rule for violation in found} == {"type"}


def test_a_field_name_that_is_no_unicode_is_a_violation():
    (violation,) = validate("ebike.confirm_charge_contract", GOOD | {"\ud800": 1})
    assert (violation.pointer, violation.got) == ("", "one with a lone surrogate")


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


ANY_TEXT = texts_from_outside(12)


@given(JSON | st.dictionaries(ANY_TEXT, ANY_TEXT | JSON, max_size=4) | ANY_TEXT)
def test_validation_never_fails_on_json_and_never_changes_it(payload):
    before = copy.deepcopy(payload)
    for operation in ("ebike.confirm_charge_contract", "eduschoolpay.list_user_contracts"):
        for where in ("request", "response"):
            for violation in validate(operation, payload, where=where):
                assert violation.message
    assert repr(payload) == repr(before)


@given(st.lists(JSON | st.binary(max_size=3) | st.sets(st.integers(), max_size=2), max_size=5))
def test_plain_data_is_json_and_every_value_that_is_not_is_pointed_at(values):
    problems = []
    data = plain(values, (), problems)
    json.dumps(data, ensure_ascii=False).encode()
    wrong = [position for position, value in enumerate(values) if isinstance(value, bytes | set)]
    assert [problem.path[0] for problem in problems if len(problem.path) == 1] == wrong
    assert [data[position] for position in wrong] == [None] * len(wrong)


def test_of_many_violations_the_first_are_listed():
    """What is refused is found behind any number of fields that the spec does not know, and in any item."""
    order = {"appid": "wx8888888888888888", "mchid": "1900000001", "description": "d", "out_trade_no": "ORDER0001"}
    order |= {"notify_url": "https://shop.example/n", "amount": {"total": 1}}
    unknown = {f"wholly_new_{number}": 1 for number in range(5000)}
    found = validate("pay.create_native_order", order | unknown)
    assert len(found) == 100
    assert not any(violation.refused for violation in found)
    found = validate("pay.create_native_order", order | unknown | {"amount": {"total": "1"}})
    assert [violation.pointer for violation in found if violation.refused] == ["/amount/total"]
    goods = [{"merchant_goods_id": "1", "quantity": 1, "unit_price": 1}] * 3000
    last = [*goods, {"merchant_goods_id": "1", "quantity": "1", "unit_price": 1}]
    (violation,) = validate("pay.create_native_order", order | {"detail": {"goods_detail": last}})
    assert violation.pointer == "/detail/goods_detail/3000/quantity"
    found = validate("pay.create_native_order", order | {"detail": {"goods_detail": [{}] * 3000}})
    assert len(found) == 100
    assert found[-1].pointer.startswith("/detail/goods_detail/33/")
