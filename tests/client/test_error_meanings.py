"""A refusal says what its code means, in the words of the spec."""

from __future__ import annotations

import asyncio
import json
import pickle
import subprocess
import sys

import pytest
from wechatpay_auth.errors import error_from_reply
from wechatpay_client import Client, errors
from wechatpay_client.spec import error_meaning

TEXTS = {
    "PARAM_ERROR": "A parameter is wrong; correct it (参数错误)",
    "SIGN_ERROR": "The signature was not accepted (签名错误)",
    "ORDER_NOT_EXIST": "There is no such order; check its number (订单不存在)",
    "SYSTEM_ERROR": "The platform failed; ask again with the same number (系统错误)",
    "FREQUENCY_LIMITED": "Too fast (频率超限)",
}


TABLE = {code: {"outcome": "refused", "text": text} for code, text in TEXTS.items()}
TABLE["SYSTEM_ERROR"]["outcome"] = "unknown"
TABLE["FREQUENCY_LIMITED"].update({"before-acceptance": True, "repeat": True})
TABLE["ORDER_NOT_EXIST"]["absent"] = True
TABLE["USER_PAYING"] = {"outcome": "pending", "wait": 5, "text": "At the password (用户支付中)"}


def _get(id, **marks):
    return {"get": {"operationId": id, "summary": "Get", "responses": {"204": {"description": ""}}, **marks}}


SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Orders", "version": "0.1.0"},
    "x-wechatpay-error-codes": TABLE,
    "paths": {
        "/v3/shop/order": _get(
            "shop.get_order", **{"x-wechatpay-error-codes": {"ORDER_NOT_EXIST": 404, "ORDER_LOST": 403}}
        ),
        "/v3/shop/bill": _get("shop.get_bill", **{"x-wechatpay-error-codes": {}}),
    },
}


@pytest.fixture(scope="module")
def shop(generate_client):
    return generate_client(SPEC)


@pytest.fixture
def client(shop, platform, credentials, keys):
    with shop.Client(credentials, keys, base_url=platform.base_url, retries=0) as client:
        yield client


def test_an_operation_lists_its_codes_with_status_and_text(shop):
    order, bill = shop.OPERATIONS["shop.get_order"], shop.OPERATIONS["shop.get_bill"]
    assert dict(order.error_codes) == {
        "ORDER_NOT_EXIST": (404, TEXTS["ORDER_NOT_EXIST"], "refused"),
        "ORDER_LOST": (403, "", None),
    }
    assert order.error_codes["ORDER_NOT_EXIST"].status == 404
    assert order.error_codes["ORDER_NOT_EXIST"].text == TEXTS["ORDER_NOT_EXIST"]
    assert bill.error_codes == {}


@pytest.mark.parametrize(
    ("code", "documented", "facts"),
    [
        ("PARAM_ERROR", "PARAM_ERROR", {"outcome": "refused"}),
        ("ORDERNOTEXIST", "ORDER_NOT_EXIST", {"outcome": "refused", "absent": True}),
        ("FREQUENCYLIMITED", "FREQUENCY_LIMITED", {"outcome": "refused", "before_acceptance": True, "repeat": True}),
        ("SYSTEMERROR", "SYSTEM_ERROR", {"outcome": "unknown"}),
        ("USERPAYING", "USER_PAYING", {"outcome": "pending", "wait": 5}),
        ("USER_PAYING", "USER_PAYING", {"outcome": "pending", "wait": 5}),
    ],
)
def test_facts_of_a_code_in_either_spelling(code, documented, facts, shop):
    flags = {"before_acceptance": False, "repeat": False, "absent": False, "wait": None}
    assert shop.spec.documented_code(code) == documented
    assert shop.spec.code_facts(code)._asdict() == {**flags, **facts, "text": TABLE[documented]["text"]}
    assert shop.spec.error_codes()[documented] == shop.spec.code_facts(code)
    assert shop.spec.error_meaning(code) == TABLE[documented]["text"]


def test_nothing_is_known_of_another_code(shop):
    assert shop.spec.documented_code("NEWER_CODE") == "NEWER_CODE"
    assert shop.spec.code_facts("NEWER_CODE") is None
    assert shop.spec.error_meaning("NEWER_CODE") is None
    assert shop.spec.error_codes().keys() == TABLE.keys()


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize(
    ("status", "code", "known"),
    [
        (404, "ORDER_NOT_EXIST", "ORDER_NOT_EXIST"),
        (404, "ORDERNOTEXIST", "ORDER_NOT_EXIST"),
        (400, "PARAM_ERROR", "PARAM_ERROR"),
        (400, "PARAMERROR", "PARAM_ERROR"),
        (401, "SIGN_ERROR", "SIGN_ERROR"),
        (429, "FREQUENCY_LIMITED", "FREQUENCY_LIMITED"),
        (500, "SYSTEM_ERROR", "SYSTEM_ERROR"),
        (403, "ORDER_LOST", None),
        (403, "NEWER_THAN_THE_SPEC", None),
    ],
)
def test_a_refusal_explains_its_code(awaited, status, code, known, client, platform):
    platform.answer_json({"code": code, "message": "不行。"}, status)
    node = client.v3.shop.order
    with pytest.raises(errors.APIStatusError) as caught:
        asyncio.run(node.get_async()) if awaited else node.get()
    error = caught.value
    meaning = None if known is None else TEXTS[known]
    assert error.meaning == meaning
    bare = error_from_reply(status, error.headers, error.content)
    if meaning is None:
        assert str(error) == str(bare)
    else:
        assert f". {meaning}" in str(error)
        assert "Request-ID 08F5-268435461" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (again.meaning, str(again)) == (error.meaning, str(error))


def test_the_sentence_stands_after_all_that_is_known(client, platform):
    def said(status, code):
        platform.answer_json({"code": code, "message": "不行。"}, status)
        with pytest.raises(errors.APIStatusError) as caught:
            client.v3.shop.order.get()
        return str(caught.value)

    assert said(404, "ORDERNOTEXIST") == (
        "404 ORDER_NOT_EXIST: 不行。 (Request-ID 08F5-268435461). There is no such order; check its number (订单不存在)"
    )
    assert said(500, "SYSTEMERROR") == (
        "SYSTEM_ERROR: 不行。; whether the request took effect is unknown (status 500, shop.get_order, "
        "Request-ID 08F5-268435461). The platform failed; ask again with the same number (系统错误)"
    )
    assert "(Request-ID 08F5-268435461). The signature was not accepted (签名错误); " in said(401, "SIGN_ERROR")


def test_without_a_request_id_the_sentence_follows_the_message():
    error = error_from_reply(404, {}, '{"code":"ORDER_NOT_EXIST","message":"订单不存在。"}'.encode())
    assert error.meaning is None
    error.meaning = "There is no such order"
    assert str(error) == "404 ORDER_NOT_EXIST: 订单不存在. There is no such order"


def test_a_path_that_the_spec_does_not_have_gets_no_meaning(client, platform):
    platform.answer_json({"code": "ORDER_NOT_EXIST", "message": "no"}, 404)
    with pytest.raises(errors.NotFound) as caught:
        client.untyped("v3/newer").get()
    assert caught.value.meaning is None


def test_a_spec_without_texts_has_no_meanings(generate_client, platform, credentials, keys):
    shop = generate_client({name: value for name, value in SPEC.items() if name != "x-wechatpay-error-codes"})
    platform.answer_json({"code": "ORDER_NOT_EXIST", "message": "no"}, 404)
    with shop.Client(credentials, keys, base_url=platform.base_url) as client:
        with pytest.raises(errors.NotFound) as caught:
            client.v3.shop.order.get()
        assert caught.value.meaning is None
    assert shop.OPERATIONS["shop.get_order"].error_codes["ORDER_NOT_EXIST"] == (404, "", None)


def test_the_texts_are_read_by_their_place_and_only_for_a_refusal(shop):
    folder = next(iter(shop.__path__))
    program = (
        "import json, msgspec, sys\n"
        f"sys.path.insert(0, {str(folder).rpartition('/')[0]!r})\n"
        "sizes, decode = [], msgspec.json.decode\n"
        "msgspec.json.decode = lambda data, **more: sizes.append(len(data)) or decode(data, **more)\n"
        f"import {shop.__name__} as shop\n"
        "shop.validate_call(shop.OPERATIONS['shop.get_order'], {}, {})\n"
        "before = len(sizes)\n"
        "text = shop.spec.error_meaning('ORDERNOTEXIST')\n"
        "print(json.dumps([text, sizes[before:], sizes[1:before]]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    text, for_the_text, for_the_call = json.loads(done.stdout)
    assert text == TEXTS["ORDER_NOT_EXIST"]
    written = json.dumps(TABLE, ensure_ascii=False, indent=1)
    table = len(written.replace("\n", "\n ").encode())
    assert for_the_text == [table]
    assert table not in for_the_call


@pytest.mark.parametrize("awaited", [False, True])
def test_only_of_what_must_not_be_sent_twice_the_meaning_says_so(awaited, platform, credentials, keys):
    platform.answer_json({"code": "SYSTEM_ERROR", "message": "later"}, 500)
    meanings = []
    with Client(credentials, keys, base_url=platform.base_url, retries=0) as client:
        for path in ("v3/pay/transactions/codepay", "v3/pay/transactions/native"):
            with pytest.raises(errors.ServerError) as caught:
                post(client[path], {"out_trade_no": "ORDER0001", "mchid": "1900000001"}, awaited)
            meanings.append(caught.value.meaning)
    assert meanings[0] == "Do not send it again; ask by pay.get_order_by_out_trade_no"
    assert meanings[1] == error_meaning("SYSTEM_ERROR")


def post(endpoint, body, awaited):
    if awaited:
        return asyncio.run(endpoint.post_async(json=body, validate=False))
    return endpoint.post(json=body, validate=False)
