"""What the spec does not know in a request: sent with a warning, unless it is a slip or checks are strict."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import textwrap
import warnings
from pathlib import Path
from types import MappingProxyType

import pytest
from wechatpay_auth.errors import ConfigurationError
from wechatpay_client import OPERATIONS, UNSET, Client, errors, models, validate
from wechatpay_client.errors import InvalidRequest, UnknownFieldWarning
from wechatpay_client.tooling import Check, find_violations

ORDER = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "Coffee",
    "out_trade_no": "ORDER0001",
    "notify_url": "https://shop.example/notify",
    "amount": {"total": 100, "currency": "CNY"},
    "payer": {"openid": "oUser0000000000000000000001"},
}
SHARING = {
    "appid": "wx8888888888888888",
    "transaction_id": "4200000000202601020000000001",
    "out_order_no": "SHARING0001",
    "receivers": [
        {"type": "MERCHANT_ID", "account": "1900000109", "amount": 1, "description": "share"},
        {"type": "MERCHANT_ID", "account": "1900000110", "amount": 2, "description": "share"},
    ],
    "unfreeze_unsplit": True,
}
SECRET = "planted-4b1d-secret"


@pytest.fixture(autouse=True)
def prepared(platform):
    platform.answer_json({"prepay_id": "wx2026"})


def place(client, validate=None, **more):
    return client.v3.pay.transactions.jsapi.post(json=ORDER | more, validate=validate)


def share(client, validate=None, **more):
    return client["v3/profitsharing/orders"].post(json=SHARING | more, validate=validate)


def warned(caught):
    return [
        (each.message.operation, each.message.where, each.message.pointer, each.message.is_token) for each in caught
    ]


UNKNOWN = {
    "a field": ({"newer_thing": SECRET}, "/newer_thing"),
    "a field with an object": ({"newer_thing": {"inside": [1, None, True, 1.5, SECRET]}}, "/newer_thing"),
    "a field that is null": ({"newer_thing": None}, "/newer_thing"),
    "a field inside of an object": ({"amount": {"total": 1, "newer_thing": SECRET}}, "/amount/newer_thing"),
    "a field of the spec's words": (
        {"scene_info": {"payer_client_ip": "1.2.3.4", "device_ip": "1"}},
        "/scene_info/device_ip",
    ),
    "a name with slash and tilde": ({"newer/thing~": SECRET}, "/newer~1thing~0"),
}


@pytest.mark.parametrize("kind", UNKNOWN)
def test_what_the_spec_does_not_know_is_sent_as_given_with_one_warning(kind, client, platform):
    more, pointer = UNKNOWN[kind]
    with pytest.warns(UnknownFieldWarning) as caught:
        assert place(client, **more).parsed.prepay_id == "wx2026"
    assert warned(caught) == [("pay.create_jsapi_order", "body", pointer, False)]
    assert platform.requests[0].json() == ORDER | more
    text = str(caught[0].message)
    assert f"pay.create_jsapi_order: the spec does not know body {pointer};" in text
    assert "not encrypted" in text
    assert SECRET not in text + repr(caught[0].message)


def test_an_unknown_token_is_sent_with_one_warning(client, platform):
    platform.answer_json(
        {name: SHARING[name] for name in ("transaction_id", "out_order_no")} | {"order_id": "2", "state": "PROCESSING"}
    )
    receivers = [{**SHARING["receivers"][0], "type": "BRAND_UNION"}]
    with pytest.warns(UnknownFieldWarning) as caught:
        share(client, receivers=receivers)
    assert warned(caught) == [("profitsharing.create_order", "body", "/receivers/0/type", True)]
    assert platform.requests[0].json()["receivers"] == receivers
    assert "BRAND_UNION" not in str(caught[0].message)
    assert "body /receivers/0/type has a token that the spec does not know" in str(caught[0].message)


def test_items_of_a_list_with_the_same_unknown_field_are_one_warning(client, platform):
    platform.answer_json({})
    receivers = [{**each, "newer_thing": "1"} for each in SHARING["receivers"]]
    with pytest.warns(UnknownFieldWarning) as caught:
        share(client, receivers=receivers)
    assert warned(caught) == [("profitsharing.create_order", "body", "/receivers/0/newer_thing", False)]


def test_of_a_query_and_awaited(client, platform):
    platform.answer_json({"data": []})
    with pytest.warns(UnknownFieldWarning) as caught:
        asyncio.run(client["v3/certificates"].get_async(query={"newer_thing": ["1", "two"]}))
    assert warned(caught) == [("certificates.list_certificates", "query", "/newer_thing", False)]
    assert platform.requests[0].target == "/v3/certificates?newer_thing=1&newer_thing=two"


def test_a_query_has_no_form_for_an_object(client, platform):
    with pytest.warns(UnknownFieldWarning), pytest.raises(errors.NotSent, match="no form in a query string"):
        client["v3/certificates"].get(query={"newer_thing": {}})
    assert platform.requests == []


def test_of_the_meta_of_an_upload(client, platform):
    platform.answer_json({"media_id": "M"})
    with pytest.warns(UnknownFieldWarning) as caught:
        client["v3/merchant/media/upload"].post(file=b"BMP", filename="a.bmp", meta={"newer_thing": "1"})
    assert warned(caught) == [("merchant.upload_image", "body", "/newer_thing", False)]
    assert b'"newer_thing":"1"' in platform.requests[0].body.replace(b": ", b":")
    for setting, meta in (("strict", {"newer_thing": "1"}), (None, {"file_name": "1"}), (True, {"sha_256": "1"})):
        with pytest.raises(InvalidRequest):
            client["v3/merchant/media/upload"].post(file=b"BMP", filename="a.bmp", meta=meta, validate=setting)
    assert len(platform.requests) == 1


SLIPS = {
    "an edit": ({"atach": "x"}, "/atach", "did you mean attach?"),
    "the letter case": ({"Attach": "x"}, "/Attach", "did you mean attach?"),
    "camel case": ({"timeExpire": "x"}, "/timeExpire", "did you mean time_expire?"),
    "a plural": ({"details": {}}, "/details", "did you mean detail?"),
    "inside": ({"payer": {"open_id": "o"}}, "/payer/open_id", "did you mean openid?"),
    "beside the right one": ({"descripton": "x"}, "/descripton", "did you mean description?"),
}


@pytest.mark.parametrize("setting", [None, True, "strict"])
@pytest.mark.parametrize("kind", SLIPS)
def test_a_slip_is_refused_with_the_right_name(kind, setting, client, platform):
    more, pointer, words = SLIPS[kind]
    with pytest.raises(InvalidRequest) as caught:
        place(client, validate=setting, **more)
    found = {violation.pointer: violation for violation in caught.value.violations}
    assert words in found[pointer].message
    assert found[pointer].refused is True
    assert platform.requests == []


def test_a_slip_of_a_token_is_refused_with_the_right_one(client, platform):
    for token in ("merchant_id", "MERCHANTID", "MERCHNAT_ID"):
        with pytest.raises(InvalidRequest, match=r"\(did you mean MERCHANT_ID\?\)"):
            share(client, receivers=[{**SHARING["receivers"][0], "type": token}])
    for value in ("", None, 7, True, ["MERCHANT_ID"]):
        with pytest.raises(InvalidRequest, match="/receivers/0/type"):
            share(client, receivers=[{**SHARING["receivers"][0], "type": value}])
    assert platform.requests == []


def test_with_a_mistake_beside_it_nothing_is_sent_and_both_are_told(client, platform):
    with pytest.raises(InvalidRequest) as caught:
        place(client, newer_thing="1", amount={"total": "100"})
    assert {(found.pointer, found.refused) for found in caught.value.violations} == {
        ("/newer_thing", False),
        ("/amount/total", True),
    }
    assert platform.requests == []


def test_an_argument_without_a_place_in_the_path_is_refused(client, platform):
    with pytest.raises(InvalidRequest, match="path /newer_thing: expected no field of this name"):
        client["v3/pay/transactions/id/{transaction_id}"].get(
            transaction_id="42", newer_thing="1", query={"mchid": "1900000001"}
        )
    assert platform.requests == []


def test_what_json_has_no_form_for_is_refused_in_an_unknown_field_too(client, platform):
    with pytest.raises(InvalidRequest, match=r"body /newer_thing: .* got bytes"):
        place(client, newer_thing=b"1")
    assert platform.requests == []


# --- settings --------------------------------------------------------------------------------------------------------


def test_strict_of_a_client_and_of_a_call(platform, credentials, keys):
    more = {"newer_thing": "1"}
    with Client(credentials, keys, base_url=platform.base_url, validate="strict") as client:
        with pytest.raises(InvalidRequest, match="newer_thing"):
            place(client, **more)
        with pytest.raises(InvalidRequest, match="newer_thing"):
            client["v3/certificates"].get(query=more)
        assert platform.requests == []
        assert place(client).parsed.prepay_id == "wx2026"
        place(client, validate=False, **more)
        with pytest.warns(UnknownFieldWarning):
            place(client, validate=True, **more)
    with Client(credentials, keys, base_url=platform.base_url, validate=False) as client:
        place(client, **more, amount={"totl": "x"})
        with pytest.raises(InvalidRequest, match="newer_thing"):
            place(client, validate="strict", **more)
        with pytest.warns(UnknownFieldWarning):
            place(client, validate=True, **more)
    assert len(platform.requests) == 5


@pytest.mark.parametrize("wrong", ["Strict", "yes", "", 1, 0, 1.0, [], {}])
def test_a_wrong_setting_is_an_error_that_says_what_is_right(wrong, client, platform, credentials, keys):
    with pytest.raises(ConfigurationError, match='give True, False or "strict"'):
        Client(credentials, keys, base_url=platform.base_url, validate=wrong)
    with pytest.raises(ConfigurationError, match='give True, False or "strict"'):
        place(client, validate=wrong)
    with pytest.raises(ConfigurationError, match='give True, False or "strict"'):
        client["v3/merchant/media/upload"].post(file=b"BMP", filename="a.bmp", validate=wrong)
    with pytest.raises(ConfigurationError):
        Client(credentials, keys, base_url=platform.base_url, validate=None)
    assert platform.requests == []


# --- the warning -----------------------------------------------------------------------------------------------------


def test_the_warning_is_at_the_line_that_calls_and_of_the_class_that_filters_name(client):
    with pytest.warns(UnknownFieldWarning) as caught:
        place(client, newer_thing="1")
    assert Path(caught[0].filename) == Path(__file__)
    assert f"{UnknownFieldWarning.__module__}.{UnknownFieldWarning.__name__}" == (
        "wechatpay_client.errors.UnknownFieldWarning"
    )


def test_a_warning_that_is_an_error_leaves_nothing_sent_each_time(client, platform):
    for _ in range(2):
        with pytest.raises(UnknownFieldWarning, match="newer_thing"):
            place(client, newer_thing="1")
    assert platform.requests == []


def test_the_usual_filters_show_a_line_that_repeats_a_call_once(tmp_path):
    program = textwrap.dedent(
        """
        from wechatpay_client import OPERATIONS
        from wechatpay_client.runtime.request import CallArguments, prepare_request

        for number in range(5):
            for name in ("newer_thing", "other_thing"):
                arguments = CallArguments(OPERATIONS["certificates.list_certificates"], {}, {name: str(number)})
                prepare_request(arguments, None, validate=True)
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60, cwd=tmp_path
    )
    assert done.stderr.count("UnknownFieldWarning") == 2
    assert done.stderr.count("/newer_thing") == done.stderr.count("/other_thing") == 1


# --- ways to give a field that the spec does not know ----------------------------------------------------------------


def test_a_typed_body_with_a_field_more(client, platform):
    """A model holds what the spec has; as a mapping it can be given more."""
    request = models.JsapiOrder.from_dict(ORDER)
    with pytest.warns(UnknownFieldWarning) as caught:
        client.v3.pay.transactions.jsapi.post(json={**request.to_dict(), "newer_thing": "1"})
    assert warned(caught) == [("pay.create_jsapi_order", "body", "/newer_thing", False)]
    assert platform.requests[0].json() == ORDER | {"newer_thing": "1"}
    with pytest.warns(UnknownFieldWarning):
        client.v3.pay.transactions.jsapi.post(
            json=MappingProxyType(ORDER | {"amount": {"total": 1, "newer": UNSET, "x": 1}})
        )
    assert platform.requests[1].json()["amount"] == {"total": 1, "x": 1}


def test_validate_reports_both_kinds_and_says_which_is_refused():
    found = validate("pay.create_jsapi_order", ORDER | {"newer_thing": 1, "atach": "x"})
    assert {(each.pointer, each.rule, each.refused) for each in found} == {
        ("/newer_thing", "additionalProperties", False),
        ("/atach", "additionalProperties", True),
    }
    assert {each.as_dict()["refused"] for each in found} == {True, False}
    assert [each.refused for each in validate("certificates.list_certificates", {}, where="response")] == [None]
    json.dumps([each.as_dict() for each in found])


def test_a_secret_under_an_unknown_name_is_not_encrypted_and_the_warning_says_so(client, platform, keys):
    platform.answer_json({"out_bill_no": "T1", "transfer_bill_no": "1", "create_time": "2026-01-02T03:04:05+08:00"})
    bill = {
        "appid": "wx8888888888888888",
        "out_bill_no": "TRANSFER0001",
        "openid": "oUser0000000000000000000001",
        "user_name": "欧阳锋",
        "transfer_amount": 200_000,
        "transfer_remark": "返现",
        "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "新会员有礼"}],
        "identity_of_payee": SECRET,
    }
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(errors.WeChatPayError):
            client.v3.fund_app.mch_transfer.transfer_bills.post(json=bill)
    assert ["not encrypted" in str(each.message) and SECRET not in str(each.message) for each in caught] == [True]
    sent = platform.requests[0].json()
    assert sent["identity_of_payee"] == SECRET
    assert len(sent["user_name"]) > 300


# --- objects of one of two forms -------------------------------------------------------------------------------------


TEXT = {"type": "string"}
CARD = {
    "type": "object",
    "additionalProperties": False,
    "required": ["card_no"],
    "properties": {"card_no": TEXT, "kind": {"type": "string", "enum": ["CARD", "ACCOUNT"]}},
}
ACCOUNT = {
    "type": "object",
    "additionalProperties": False,
    "required": ["account_no"],
    "properties": {"account_no": TEXT, "kind": TEXT},
}


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
@pytest.mark.parametrize(
    ("either", "found"),
    [
        ({"account_no": "1", "kind": "PASSBOOK"}, []),
        ({"account_no": "1", "newer_thing": "2"}, [("/either/newer_thing", "additionalProperties", False)]),
        ({"card_no": "1", "newer_thing": "2"}, [("/either/newer_thing", "additionalProperties", False)]),
        ({"card_no": "1", "kind": "PASSBOOK"}, [("/either/kind", "enum", False)]),
        ({"card_no": "1", "kind": "card"}, [("/either/kind", "enum", True)]),
        ({"account_no": "1", "Account_No": "2"}, [("/either/Account_No", "additionalProperties", True)]),
        (
            {"newer_thing": "2"},
            [("/either/newer_thing", "additionalProperties", False), ("/either/card_no", "required", True)],
        ),
        (
            {"card_no": 1, "newer_thing": "2"},
            [("/either/card_no", "type", True), ("/either/newer_thing", "additionalProperties", False)],
        ),
        (7, [("/either", "anyOf", True)]),
    ],
    ids=str,
)
def test_an_object_of_one_of_two_forms(either, found, keyword):
    """The object is compared with the nearest form; a field that neither has is a field more of that form."""
    check = Check({"body": {"type": "object", "properties": {"either": {keyword: [CARD, ACCOUNT]}}}}, ["body"])
    data = {"body": {"either": either}}
    violations = find_violations(OPERATIONS["certificates.list_certificates"], check, data, data)
    told = [(violation.pointer, violation.rule, violation.refused) for violation in violations]
    assert sorted(told) == sorted(found)
