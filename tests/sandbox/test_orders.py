"""Orders: what happens to them, and what is refused with which code."""

from __future__ import annotations

import time
from typing import Any

import pytest
from sandbox_caller import Caller, refused
from shop import APPID, COMBINE, ORDERS, PARTNER, SUB_APPID, SUB_MCHID, USER, Shop, fresh
from wechatpay_sandbox.clock.beijing_time import beijing_time


@pytest.fixture
def shop(merchant: Caller) -> Shop:
    return Shop(merchant)


# --- placing


@pytest.mark.parametrize(
    ("path", "operation", "handle", "trade_type", "changes"),
    [
        ("jsapi", "pay.create_jsapi_order", "prepay_id", "JSAPI", {"payer": {"openid": USER}}),
        ("app", "pay.create_app_order", "prepay_id", "APP", {}),
        ("native", "pay.create_native_order", "code_url", "NATIVE", {}),
        (
            "h5",
            "pay.create_h5_order",
            "h5_url",
            "MWEB",
            {"scene_info": {"payer_client_ip": "203.0.113.7", "h5_info": {"type": "Wap"}}},
        ),
    ],
)
def test_every_way_to_place_an_order(
    shop: Shop, path: str, operation: str, handle: str, trade_type: str, changes: dict[str, Any]
) -> None:
    number = fresh()
    reply = shop.post(f"{ORDERS}/{path}", shop.order(number, **changes), operation)
    assert set(reply.json()) == {handle}
    found = shop.find(number)
    assert (found["trade_state"], found["trade_type"]) == ("NOTPAY", trade_type)
    assert "transaction_id" not in found
    assert "success_time" not in found


def test_the_same_number_with_the_same_parameters_is_the_same_order(shop: Shop) -> None:
    number = fresh()
    first, second = (shop.post(f"{ORDERS}/native", shop.order(number)) for _ in range(2))
    assert first.json() == second.json()


def test_the_same_number_with_other_parameters_is_refused(shop: Shop) -> None:
    number = shop.place()
    reply = shop.post(f"{ORDERS}/native", shop.order(number, amount={"total": 200, "currency": "CNY"}))
    refused(reply, 400, "INVALID_REQUEST")
    assert reply.headers["Request-ID"].endswith("-268498688")


def test_the_number_of_a_paid_order_is_used_up(shop: Shop) -> None:
    number = shop.paid()
    refused(shop.post(f"{ORDERS}/native", shop.order(number)), 403, "OUT_TRADE_NO_USED")


def test_the_number_of_a_closed_order_is_used_up(shop: Shop) -> None:
    number = shop.place()
    assert shop.close(number).status_code == 204
    refused(shop.post(f"{ORDERS}/native", shop.order(number)), 400, "ORDER_CLOSED")


def test_another_merchant_than_the_one_who_signs(shop: Shop) -> None:
    refused(shop.post(f"{ORDERS}/native", shop.order(fresh(), mchid="1900000002")), 400, "PARAM_ERROR")


def test_an_expiry_that_is_over(shop: Shop) -> None:
    over = beijing_time(time.time() - 60)
    detail = refused(shop.post(f"{ORDERS}/native", shop.order(fresh(), time_expire=over)), 400, "PARAM_ERROR")
    assert detail["field"] == "/time_expire"


def test_an_unpaid_order_is_closed_at_its_expiry(shop: Shop) -> None:
    number = shop.place(time_expire=beijing_time(time.time() + 2))
    assert shop.find(number)["trade_state"] == "NOTPAY"
    time.sleep(2.1)
    assert shop.find(number)["trade_state"] == "CLOSED"
    assert shop.pay(number).status_code == 409


# --- paying


def test_a_paid_order(shop: Shop) -> None:
    number = shop.paid(attach="counter-7")
    found = shop.find(number)
    assert found["trade_state"] == "SUCCESS"
    assert found["amount"] == {"total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY"}
    assert found["payer"] == {"openid": USER}
    assert found["attach"] == "counter-7"
    reply = shop.get(f"{ORDERS}/id/{found['transaction_id']}?mchid={shop.mchid}", "pay.get_order_by_transaction_id")
    assert reply.json() == found


def test_nobody_pays_twice(shop: Shop) -> None:
    number = shop.paid()
    assert shop.pay(number).status_code == 409


def test_a_payment_at_the_password_and_one_that_fails(shop: Shop) -> None:
    number = shop.place()
    assert shop.pay(number, "USERPAYING").json()["trade_state"] == "USERPAYING"
    assert shop.find(number)["trade_state"] == "USERPAYING"
    assert shop.close(number).status_code == 202
    assert shop.pay(number, "PAYERROR").json()["trade_state"] == "PAYERROR"
    assert shop.pay(number).json()["trade_state"] == "SUCCESS"


@pytest.mark.parametrize(("code", "state"), [("134567890123456789", "SUCCESS"), ("134567890123450000", "USERPAYING")])
def test_a_payment_code(shop: Shop, code: str, state: str) -> None:
    number = fresh()
    scene = {"store_info": {"id": "SHOP-0001"}}
    order = shop.order(number, payer={"auth_code": code}, notify_url=None, scene_info=scene)
    reply = shop.post(f"{ORDERS}/codepay", order, "pay.charge_payment_code")
    assert reply.json()["trade_state"] == state
    again = shop.post(f"{ORDERS}/codepay", order)
    if state == "SUCCESS":
        refused(again, 403, "OUT_TRADE_NO_USED")
        assert shop.find(number)["transaction_id"] == reply.json()["transaction_id"]
    else:
        assert again.json() == reply.json()
    body = {"appid": APPID, "mchid": shop.mchid}
    reply = shop.post(f"{ORDERS}/out-trade-no/{number}/reverse", body, "pay.reverse_order")
    assert reply.json() == {**body, "out_trade_no": number}
    assert shop.find(number)["trade_state"] == "REVOKED"


def test_only_payment_codes_are_reversed(shop: Shop) -> None:
    body = {"appid": APPID, "mchid": shop.mchid}
    reply = shop.post(f"{ORDERS}/out-trade-no/{shop.paid()}/reverse", body)
    refused(reply, 400, "INVALID_REQUEST")


# --- looking for and closing


def test_an_order_that_is_not_there(shop: Shop) -> None:
    refused(shop.get(f"{ORDERS}/out-trade-no/NOSUCHORDER?mchid={shop.mchid}"), 404, "ORDER_NOT_EXIST")
    refused(shop.get(f"{ORDERS}/id/4200000000000000?mchid={shop.mchid}"), 404, "ORDER_NOT_EXIST")
    refused(shop.close("NOSUCHORDER"), 404, "ORDER_NOT_EXIST")


def test_nobody_knows_the_transaction_of_an_unpaid_order(shop: Shop) -> None:
    number = shop.place()
    lines = shop.control("GET", "orders").json()["orders"]
    id = next(line["transaction_id"] for line in lines if line["out_trade_no"] == number)
    refused(shop.get(f"{ORDERS}/id/{id}?mchid={shop.mchid}"), 404, "ORDER_NOT_EXIST")


def test_a_closed_order_stays_closed_and_a_paid_one_is_not_closed(shop: Shop) -> None:
    number = shop.place()
    assert [shop.close(number).status_code for _ in range(2)] == [204, 204]
    assert shop.find(number)["trade_state"] == "CLOSED"
    assert shop.pay(number).status_code == 409
    refused(shop.close(shop.paid()), 403, "TRADE_ERROR")


# --- service providers


def test_an_order_placed_for_a_merchant(shop: Shop) -> None:
    number = fresh()
    order = {
        **shop.order(number, appid=None, mchid=None),
        "sp_appid": APPID,
        "sp_mchid": shop.mchid,
        "sub_appid": SUB_APPID,
        "sub_mchid": SUB_MCHID,
        "payer": {"sp_openid": USER, "sub_openid": "oSubUser1"},
    }
    reply = shop.post(f"{PARTNER}/jsapi", order, "pay.create_partner_jsapi_order")
    assert set(reply.json()) == {"prepay_id"}
    assert shop.pay(number).status_code == 200
    parties = f"sp_mchid={shop.mchid}&sub_mchid={SUB_MCHID}"
    reply = shop.get(f"{PARTNER}/out-trade-no/{number}?{parties}", "pay.get_partner_order_by_out_trade_no")
    assert reply.json()["payer"] == {"sp_openid": USER, "sub_openid": "oSubUser1"}
    # the number is one of that merchant's, so the provider's own orders have none of it
    refused(shop.get(f"{ORDERS}/out-trade-no/{number}?mchid={shop.mchid}"), 404, "ORDER_NOT_EXIST")
    shop.place(number)


# --- combined orders


def _combination(shop: Shop, number: str, parts: list[str]) -> dict[str, Any]:
    return {
        "combine_appid": APPID,
        "combine_mchid": shop.mchid,
        "combine_out_trade_no": number,
        "notify_url": "http://127.0.0.1:19/notify",
        "sub_orders": [
            {
                "mchid": shop.mchid,
                "out_trade_no": part,
                "attach": "counter-7",
                "description": "手冲咖啡",
                "amount": {"total_amount": 100 + position, "currency": "CNY"},
            }
            for position, part in enumerate(parts)
        ],
    }


def test_a_combined_order_is_paid_as_a_whole(shop: Shop) -> None:
    number, parts = fresh("COMBINE"), [fresh(), fresh()]
    body = _combination(shop, number, parts)
    reply = shop.post(f"{COMBINE}/native", body, "combine_transactions.create_native_order")
    assert shop.post(f"{COMBINE}/native", body).json() == reply.json()
    operation = "combine_transactions.get_order_by_combine_out_trade_no"
    before = shop.get(f"{COMBINE}/out-trade-no/{number}", operation).json()
    assert [part["trade_state"] for part in before["sub_orders"]] == ["NOTPAY", "NOTPAY"]
    assert shop.pay(parts[1]).status_code == 200
    after = shop.get(f"{COMBINE}/out-trade-no/{number}", operation).json()
    assert [part["trade_state"] for part in after["sub_orders"]] == ["SUCCESS", "SUCCESS"]
    assert [part["amount"]["payer_amount"] for part in after["sub_orders"]] == [100, 101]
    reply = shop.get(
        f"{COMBINE}/id/{after['combine_transaction_id']}", "combine_transactions.get_order_by_combine_transaction_id"
    )
    assert reply.json() == after
    assert shop.refund(parts[1], 101, total=101).status_code == 200
    # a part is looked for, and closed, with the whole
    refused(shop.get(f"{ORDERS}/out-trade-no/{parts[0]}?mchid={shop.mchid}"), 404, "ORDER_NOT_EXIST")
    refused(shop.close(parts[0]), 404, "ORDER_NOT_EXIST")


def test_a_combined_order_is_closed_as_a_whole(shop: Shop) -> None:
    number, parts = fresh("COMBINE"), [fresh(), fresh()]
    shop.post(f"{COMBINE}/native", _combination(shop, number, parts))
    path = f"{COMBINE}/out-trade-no/{number}/close"
    some = {"combine_appid": APPID, "sub_orders": [{"mchid": shop.mchid, "out_trade_no": parts[0]}]}
    refused(shop.post(path, some), 400, "PARAM_ERROR")
    every = {"combine_appid": APPID, "sub_orders": [{"mchid": shop.mchid, "out_trade_no": part} for part in parts]}
    assert shop.post(path, every).status_code == 204
    found = shop.get(f"{COMBINE}/out-trade-no/{number}").json()
    assert [part["trade_state"] for part in found["sub_orders"]] == ["CLOSED", "CLOSED"]


def test_parts_need_numbers_of_their_own(shop: Shop) -> None:
    number = fresh()
    refused(shop.post(f"{COMBINE}/native", _combination(shop, fresh("COMBINE"), [number, number])), 400, "PARAM_ERROR")
    shop.place(number)
    reply = shop.post(f"{COMBINE}/native", _combination(shop, fresh("COMBINE"), [number]))
    refused(reply, 403, "OUT_TRADE_NO_USED")
    refused(shop.get(f"{COMBINE}/out-trade-no/NOSUCHORDER"), 404, "ORDER_NOT_EXIST")
