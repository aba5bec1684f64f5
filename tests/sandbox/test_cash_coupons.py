"""Cash coupons: batches that start, halt and end; coupons that are given, used at payment, refunded, and expire."""

from __future__ import annotations

import copy
import hashlib
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from desk import NOTIFY, Desk, Party, fresh
from wechatpay_auth.invoke import jsapi_parameters
from wechatpay_client import spec
from wechatpay_sandbox.bills.layout import yuan
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores.seed_data import APPID, CASH_COUPON, CASH_STOCK, OTHER_USER, SUB_MCHID, USER
from wechatpay_sandbox.trade import cash_coupon_rules
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible

CREATE, SEND = "marketing.create_favor_stock", "marketing.send_favor_coupon"
GET, GET_STOCK = "marketing.get_favor_coupon", "marketing.get_favor_stock"
DAY = 86400.0


def day_text(desk: Party, days: int) -> str:
    """The beginning of a day, so many days from now."""
    return f"{beijing_time(desk.clock() + days * DAY)[:10]}T00:00:00+08:00"


def batch(
    desk: Desk, *, limits: dict[str, Any] | None = None, use: dict[str, Any] | None = None, **changes: Any
) -> Any:
    """The body that makes a batch of ten coupons, 10 yuan off from 30 yuan on, good for thirty days."""
    return {
        "stock_name": "元旦满减券",
        "belong_merchant": desk.mchid,
        "available_begin_time": day_text(desk, 0),
        "available_end_time": day_text(desk, 30),
        "stock_use_rule": {
            "max_coupons": 10,
            "max_amount": 10_000,
            "max_coupons_per_user": 2,
            "natural_person_limit": False,
            "prevent_api_abuse": False,
            **(limits or {}),
        },
        "pattern_info": {"description": "每单限用一张"},
        "coupon_use_rule": {
            "fixed_normal_coupon": {"coupon_amount": 1000, "transaction_minimum": 3000},
            **(use or {}),
        },
        "no_cash": False,
        "stock_type": "NORMAL",
        "out_request_no": fresh("STOCK"),
        **changes,
    }


def started(desk: Desk, **changes: Any) -> str:
    """A batch that runs; its stock_id."""
    stock_id = desk.call(CREATE, batch(desk, **changes))["stock_id"]
    step(desk, "start", stock_id)
    return str(stock_id)


def step(desk: Desk, name: str, stock_id: str) -> Any:
    return desk.call(f"marketing.{name}_favor_stock", {"stock_creator_mchid": desk.mchid}, stock_id=stock_id)


def refuse_step(desk: Desk, name: str, stock_id: str) -> None:
    body = {"stock_creator_mchid": desk.mchid}
    desk.refused(400, "INVALID_REQUEST", f"marketing.{name}_favor_stock", body, stock_id=stock_id)


def gift(desk: Desk, stock_id: str, **changes: Any) -> dict[str, Any]:
    body = {"stock_id": stock_id, "out_request_no": fresh("GIFT"), "appid": APPID, "stock_creator_mchid": desk.mchid}
    return {**body, **changes}


def give(desk: Desk, stock_id: str, openid: str = USER, **changes: Any) -> str:
    return str(desk.call(SEND, gift(desk, stock_id, **changes), openid=openid)["coupon_id"])


def given(desk: Desk, **changes: Any) -> str:
    """A coupon of a batch of its own."""
    return give(desk, started(desk, **changes))


def find(desk: Desk, coupon_id: str, openid: str = USER) -> Any:
    return desk.call(GET, openid=openid, coupon_id=coupon_id, appid=APPID)


def find_stock(desk: Desk, stock_id: str) -> Any:
    return desk.call(GET_STOCK, stock_id=stock_id, stock_creator_mchid=desk.mchid)


def pay_with(desk: Desk, coupon_id: str, expected: int = 200, **order: Any) -> str:
    """Places an order that the user pays with a coupon; its transaction_id."""
    id = desk.place(**{"total": 3500, **order})
    desk.control(f"POST orders/{id}/pay", expected, coupon_id=coupon_id)
    return id


def query(desk: Desk, id: str) -> Any:
    return desk.call("pay.get_order_by_transaction_id", transaction_id=id, mchid=desk.mchid)


def ask_refund(desk: Desk, id: str, amount: int, total: int = 3500) -> Any:
    sums = {"refund": amount, "total": total, "currency": "CNY"}
    body = {"transaction_id": id, "out_refund_no": fresh("REFUND"), "amount": sums, "notify_url": NOTIFY}
    return desk.call("refund.create_refund", body)


def flow(desk: Desk, operation: str, stock_id: str, **arguments: Any) -> list[str]:
    """The lines of a file of records, once its digest is checked."""
    offered = desk.call(operation, stock_id=stock_id, **arguments)
    address = parse_qs(urlsplit(offered["url"]).query)
    reply = desk.send("billdownload.download_bill", token=address["token"][0])
    digest = offered.get("hash_value") or next(offered[name] for name in offered if name.endswith("_hash"))
    assert hashlib.sha1(reply.body).hexdigest() == digest
    return reply.body.decode("utf-8-sig").splitlines()


# --- batches


def test_a_batch_starts_halts_goes_on_and_ends(desk: Desk) -> None:
    body = batch(desk)
    made = desk.call(CREATE, body)
    id = made["stock_id"]
    assert desk.call(CREATE, body) == made
    desk.refused(400, "INVALID_REQUEST", CREATE, {**body, "stock_name": "另一张"})
    assert find_stock(desk, id)["status"] == "unactivated"
    refuse_step(desk, "pause", id)
    refuse_step(desk, "restart", id)
    began = step(desk, "start", id)
    desk.wait(60)
    assert step(desk, "start", id) == began
    assert find_stock(desk, id)["start_time"] == began["start_time"] == "2027-01-15T16:00:00+08:00"
    refuse_step(desk, "restart", id)
    halted = step(desk, "pause", id)
    desk.wait(60)
    assert step(desk, "pause", id) == halted
    desk.refused(400, "INVALID_REQUEST", SEND, gift(desk, id), openid=USER)
    went_on = step(desk, "restart", id)
    desk.wait(60)
    assert step(desk, "restart", id) == went_on
    coupon = give(desk, id)
    ended = step(desk, "stop", id)
    desk.wait(60)
    assert step(desk, "stop", id) == ended
    for name in ("pause", "restart"):
        refuse_step(desk, name, id)
    desk.refused(400, "INVALID_REQUEST", SEND, gift(desk, id), openid=USER)
    found = find_stock(desk, id)
    assert (found["status"], found["stop_time"], found["distributed_coupons"]) == ("stoped", ended["stop_time"], 1)
    # what was given can still be used
    pay_with(desk, coupon)
    assert find(desk, coupon)["status"] == "USED"


def test_a_batch_ends_by_the_clock(desk: Desk) -> None:
    id = started(desk)
    coupon = give(desk, id)
    desk.wait(30 * DAY)
    found = find_stock(desk, id)
    assert (found["status"], found["stop_time"]) == ("stoped", "2027-02-14T00:00:00+08:00")
    assert find(desk, coupon)["status"] == "EXPIRED"
    pay_with(desk, coupon, 409)
    desk.refused(400, "INVALID_REQUEST", SEND, gift(desk, id), openid=USER)
    assert step(desk, "stop", id)["stop_time"] == found["stop_time"]
    over = {"available_begin_time": day_text(desk, -9), "available_end_time": day_text(desk, -1)}
    refuse_step(desk, "start", desk.call(CREATE, batch(desk, **over))["stock_id"])


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"limits": {"max_amount": 9_999}}, "/stock_use_rule/max_amount", "sum"),
        ({"limits": {"max_amount_by_day": 999}}, "/stock_use_rule/max_amount_by_day", "sum"),
        ({"available_end_time": "2027-01-15T00:00:00+08:00"}, "/available_end_time", "period"),
        ({"stock_type": "DISCOUNT"}, "/coupon_use_rule/discount_coupon/discount_percent", "missing"),
    ],
)
def test_a_batch_whose_values_do_not_fit(desk: Desk, changes: dict[str, Any], field: str, reason: str) -> None:
    refused = desk.refused(400, "PARAM_ERROR", CREATE, batch(desk, **changes))
    assert (refused["detail"]["field"], refused["detail"]["reason"]) == (field, reason)


def test_batches_are_listed_by_pages(desk: Desk) -> None:
    ids = [desk.call(CREATE, batch(desk))["stock_id"] for _ in range(3)]
    step(desk, "start", ids[1])
    asked = {"stock_creator_mchid": desk.mchid, "offset": 0, "limit": 2}
    operation = "marketing.list_favor_stocks"
    first = desk.call(operation, **asked, create_start_time="2027-01-15T00:00:00+08:00")
    second = desk.call(operation, **{**asked, "offset": 1}, create_start_time="2027-01-15T00:00:00+08:00")
    assert [stock["stock_id"] for page in (first, second) for stock in page["data"]] == ids
    assert first["total_count"] == 3
    waiting = desk.call(operation, **asked, status="unactivated")
    assert [stock["stock_id"] for stock in waiting["data"]] == [ids[0], ids[2]]
    assert desk.call(operation, **asked, create_end_time="2025-01-01T00:00:00+08:00")["data"] == []


def test_batches_of_nobody(desk: Desk) -> None:
    for operation in (GET_STOCK, "marketing.list_favor_stock_merchants", "marketing.list_favor_stock_goods"):
        arguments = {} if operation == GET_STOCK else {"offset": 0, "limit": 50}
        desk.refused(
            404, "RESOURCE_NOT_EXISTS", operation, stock_id="NOBODY", stock_creator_mchid=desk.mchid, **arguments
        )
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET_STOCK, stock_id=CASH_STOCK, stock_creator_mchid=SUB_MCHID)
    desk.refused(404, "RESOURCE_NOT_EXISTS", SEND, gift(desk, "NOBODY"), openid=USER)
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET, openid=OTHER_USER, coupon_id=CASH_COUPON, appid=APPID)


# --- giving


def test_the_same_gift_is_given_once(desk: Desk) -> None:
    id = started(desk)
    body = gift(desk, id)
    made = desk.call(SEND, body, openid=USER)
    assert desk.call(SEND, body, openid=USER) == made
    assert find_stock(desk, id)["distributed_coupons"] == 1
    desk.refused(400, "INVALID_REQUEST", SEND, body, openid=OTHER_USER)
    found = find(desk, made["coupon_id"])
    assert (found["status"], found["stock_id"], found["out_request_no"]) == ("SENDED", id, body["out_request_no"])
    assert found["normal_coupon_information"] == {"coupon_amount": 1000, "transaction_minimum": 3000}


def test_a_user_has_no_more_than_the_batch_allows(desk: Desk) -> None:
    id = started(desk)
    give(desk, id)
    give(desk, id)
    desk.refused(403, "RULE_LIMIT", SEND, gift(desk, id), openid=USER)
    give(desk, id, OTHER_USER)


def test_a_batch_that_is_used_up(desk: Desk) -> None:
    id = started(desk, limits={"max_coupons": 2, "max_amount": 2000})
    give(desk, id)
    give(desk, id, OTHER_USER)
    desk.refused(403, "NOT_ENOUGH", SEND, gift(desk, id), openid=OTHER_USER)


def test_a_day_that_is_used_up(desk: Desk) -> None:
    id = started(desk, limits={"max_amount_by_day": 1500})
    give(desk, id)
    desk.refused(403, "RULE_LIMIT", SEND, gift(desk, id), openid=OTHER_USER)
    desk.wait(8 * 3600 - 1)
    desk.refused(403, "RULE_LIMIT", SEND, gift(desk, id), openid=OTHER_USER)
    desk.wait(1)
    give(desk, id, OTHER_USER)


def test_a_batch_that_leaves_the_value_open(desk: Desk) -> None:
    body = batch(desk)
    del body["coupon_use_rule"]["fixed_normal_coupon"]
    id = desk.call(CREATE, body)["stock_id"]
    step(desk, "start", id)
    desk.refused(400, "PARAM_ERROR", SEND, gift(desk, id, coupon_value=500), openid=USER)
    coupon = give(desk, id, coupon_value=500, coupon_minimum=600)
    assert query(desk, pay_with(desk, coupon, total=600))["amount"]["payer_total"] == 100
    # the budget goes by what the coupons are worth
    desk.refused(403, "NOT_ENOUGH", SEND, gift(desk, id, coupon_value=9501, coupon_minimum=1), openid=USER)


def test_a_batch_whose_time_has_not_come(desk: Desk) -> None:
    id = started(desk, available_begin_time="2027-01-16T00:00:00+08:00")
    desk.refused(400, "INVALID_REQUEST", SEND, gift(desk, id), openid=USER)
    desk.wait(8 * 3600)
    give(desk, id)


def test_coupons_of_a_user_are_listed(desk: Desk) -> None:
    id = started(desk, use={"available_merchants": [desk.mchid]})
    used, kept = give(desk, id), give(desk, id)
    pay_with(desk, used)

    def ids(**wanted: Any) -> list[str]:
        page = desk.call("marketing.list_favor_coupons", openid=USER, appid=APPID, **wanted)
        assert page["total_count"] >= len(page["data"])
        return [coupon["coupon_id"] for coupon in page["data"]]

    assert ids(stock_id=id) == [kept, used]
    assert ids(stock_id=id, limit=1, offset=1) == [used]
    assert ids(stock_id=id, status="USED", creator_mchid=desk.mchid) == [used]
    assert ids(stock_id=id, available_mchid=desk.mchid) == [kept]
    assert ids(stock_id=id, available_mchid=SUB_MCHID) == []
    assert ids(sender_mchid=SUB_MCHID) == []
    assert ids(stock_id=id, creator_mchid=SUB_MCHID) == []
    assert ids(business_type="MULTIUSE") == []
    assert ids() == [kept, used, CASH_COUPON]


# --- paying


def test_an_order_is_paid_with_a_coupon(desk: Desk) -> None:
    where = {"mchid": desk.mchid, "notify_url": NOTIFY}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "marketing.get_favor_callback", mchid=desk.mchid)
    desk.call("marketing.set_favor_callback", where)
    assert desk.call("marketing.get_favor_callback", mchid=desk.mchid) == where
    coupon = given(desk)
    id = pay_with(desk, coupon)
    order = query(desk, id)
    assert (order["amount"]["total"], order["amount"]["payer_total"]) == (3500, 2500)
    (promotion,) = order["promotion_detail"]
    assert (promotion["coupon_id"], promotion["amount"], promotion["scope"]) == (coupon, 1000, "GLOBAL")
    assert (promotion["type"], promotion["merchant_contribute"], "goods_detail" in promotion) == ("CASH", 1000, False)
    assert [told for event, told in desk.told(order["out_trade_no"])] == [order]
    found = find(desk, coupon)
    assert (found["status"], found["consume_information"]["transaction_id"]) == ("USED", id)
    ((event, told),) = desk.told(coupon)
    assert event == "COUPON.USE"
    assert told["consume_information"] == {**found["consume_information"], "consume_amount": 1000}
    pay_with(desk, coupon, 409)
    pay_with(desk, "NOBODY", 409)
    assert desk.control(f"GET orders/{id}")["promotion_detail"] == order["promotion_detail"]


def test_a_merchant_that_has_switched_events_off(desk: Desk) -> None:
    desk.call("marketing.set_favor_callback", {"mchid": desk.mchid, "notify_url": NOTIFY, "switch": False})
    coupon = given(desk)
    pay_with(desk, coupon)
    assert desk.told(coupon) == []


@pytest.mark.parametrize(
    ("changes", "order"),
    [
        ({}, {"total": 2999}),
        ({"use": {"available_merchants": [SUB_MCHID]}}, {}),
        ({"use": {"trade_type": ["MICROAPP", "CARD"]}}, {}),
        ({"use": {"goods_tag": ["NEWYEAR"]}}, {}),
        ({"use": {"goods_tag": ["NEWYEAR"]}}, {"goods_tag": "SPRING"}),
        ({"use": {"available_items": ["SKU-0001"]}}, {}),
        ({"use": {"coupon_available_time": {"second_day_available": True}}}, {}),
        ({"use": {"coupon_available_time": {"fix_available_time": {"available_week_day": [0, 6]}}}}, {}),
        ({"use": {"coupon_available_time": {"fix_available_time": {"end_time": 57599}}}}, {}),
        ({"stock_type": "EXCHAHGE"}, {}),
    ],
)
def test_a_coupon_that_is_not_good_for_an_order(desk: Desk, changes: dict[str, Any], order: dict[str, Any]) -> None:
    coupon = given(desk, **changes)
    id = pay_with(desk, coupon, 409, **order)
    assert find(desk, coupon)["status"] == "SENDED"
    line = desk.control(f"GET orders/{id}")
    assert (line["trade_state"], line["promotion_detail"]) == ("NOTPAY", [])


def test_the_times_of_a_coupon(desk: Desk) -> None:
    rule = {"second_day_available": True, "available_time_after_receive": 60}
    coupon = given(desk, use={"coupon_available_time": rule})
    found = find(desk, coupon)
    assert found["available_begin_time"] == "2027-01-16T00:00:00+08:00"
    assert found["available_end_time"] == "2027-01-16T01:00:00+08:00"
    desk.wait(8 * 3600)
    pay_with(desk, coupon)
    rule = {"available_begin_time": "2027-01-17T00:00:00+08:00", "available_end_time": "2027-01-18T00:00:00+08:00"}
    found = find(desk, given(desk, use={"coupon_available_time": rule}))
    assert {name: found[name] for name in rule} == rule


def test_a_share_of_the_price(desk: Desk) -> None:
    use = {"discount_coupon": {"discount_percent": 88, "transaction_minimum": 100}}
    body = batch(desk, use=use, stock_type="DISCOUNT")
    del body["coupon_use_rule"]["fixed_normal_coupon"]
    id = desk.call(CREATE, body)["stock_id"]
    step(desk, "start", id)
    assert query(desk, pay_with(desk, give(desk, id), total=1000))["amount"]["payer_total"] == 880
    body["coupon_use_rule"]["discount_coupon"]["discount_amount_max"] = 50
    id = desk.call(CREATE, {**body, "out_request_no": fresh("STOCK")})["stock_id"]
    step(desk, "start", id)
    assert query(desk, pay_with(desk, give(desk, id), total=1000))["amount"]["payer_total"] == 950


def test_a_coupon_for_articles(desk: Desk) -> None:
    id = started(desk, use={"available_items": ["SKU-0001", "SKU-0002"]})
    change = "marketing.modify_favor_stock_goods"
    body = {"stock_creator_mchid": desk.mchid, "add_goods_id_list": ["SKU-0003"], "delete_goods_id_list": ["SKU-0001"]}
    desk.call(change, body, stock_id=id)
    listed = desk.call(
        "marketing.list_favor_stock_goods", stock_id=id, stock_creator_mchid=desk.mchid, offset=0, limit=100
    )
    assert (listed["data"], listed["total_count"]) == (["SKU-0002", "SKU-0003"], 2)
    everything = {"stock_creator_mchid": desk.mchid, "delete_goods_id_list": ["SKU-0002", "SKU-0003"]}
    desk.refused(400, "INVALID_REQUEST", change, everything, stock_id=id)
    desk.refused(400, "INVALID_REQUEST", change, body, stock_id=CASH_STOCK)
    coupon = give(desk, id)
    assert find(desk, coupon)["singleitem"] is True
    goods = [
        {"merchant_goods_id": "SKU-0001", "quantity": 1, "unit_price": 5000},
        {"merchant_goods_id": "SKU-0002", "quantity": 2, "unit_price": 1000, "goods_name": "拿铁"},
        {"merchant_goods_id": "SKU-0003", "quantity": 1, "unit_price": 1001},
    ]
    (promotion,) = query(desk, pay_with(desk, coupon, total=8001, detail={"goods_detail": goods}))["promotion_detail"]
    assert promotion["scope"] == "SINGLE"
    parts = [(one["goods_id"], one["discount_amount"]) for one in promotion["goods_detail"]]
    assert parts == [("SKU-0002", 666), ("SKU-0003", 334)]
    merchants = desk.call(
        "marketing.list_favor_stock_merchants", stock_id=id, stock_creator_mchid=desk.mchid, offset=0, limit=50
    )
    assert merchants["data"] == [desk.mchid]


def test_a_coupon_of_another_user(desk: Desk) -> None:
    coupon = give(desk, started(desk), OTHER_USER)
    id = desk.place(total=3500)
    desk.control(f"POST orders/{id}/pay", 409, coupon_id=coupon, openid=USER)
    desk.control(f"POST orders/{id}/pay", 400, coupon_id=coupon, result="PAYERROR")
    assert desk.control(f"POST cash-coupons/{coupon}/use", order=id)["trade_state"] == "SUCCESS"
    assert find(desk, coupon, OTHER_USER)["status"] == "USED"
    desk.control(f"POST cash-coupons/{coupon}/use", 409, order=id)


def test_an_order_of_a_service_provider(desk: Desk) -> None:
    coupon = given(desk, use={"available_merchants": [SUB_MCHID]})
    pay_with(desk, coupon, sub_mchid=SUB_MCHID)
    assert find(desk, coupon)["consume_information"]["consume_mchid"] == SUB_MCHID


def test_no_coupon_for_a_combined_order(desk: Desk) -> None:
    operation = "combine_transactions.create_native_order"
    body = copy.deepcopy(spec.operation(operation)["requestBody"]["content"]["application/json"]["example"])
    body.pop("time_expire", None)
    desk.call(operation, body)
    (part, *_) = desk.control(f"GET orders?out_trade_no={body['combine_out_trade_no']}")["orders"]
    desk.control(f"POST orders/{part['transaction_id']}/pay", 409, coupon_id=given(desk))


# --- refunds


@pytest.mark.parametrize("no_cash", [False, True])
def test_refunds_take_back_their_part_of_the_discount(desk: Desk, no_cash: bool) -> None:
    coupon = given(desk, no_cash=no_cash)
    id = pay_with(desk, coupon)
    sums = [ask_refund(desk, id, amount)["amount"] for amount in (1000, 1000, 1500)]
    assert [one["discount_refund"] for one in sums] == [285, 286, 429]
    assert [one["payer_refund"] for one in sums] == [715, 714, 1071]
    assert {one["payer_total"] for one in sums} == {2500}
    assert {one["settlement_total"] for one in sums} == {2500 if no_cash else 3500}
    settled = [one["payer_refund" if no_cash else "refund"] for one in sums]
    assert [one["settlement_refund"] for one in sums] == settled
    desk.wait()
    assert find(desk, coupon)["status"] == "SENDED"


def test_the_coupon_comes_back_with_the_whole_order(desk: Desk) -> None:
    coupon = given(desk)
    id = pay_with(desk, coupon)
    first = ask_refund(desk, id, 500)
    assert first["promotion_detail"][0]["refund_amount"] == 142
    desk.wait()
    assert find(desk, coupon)["status"] == "USED"
    last = ask_refund(desk, id, 3000)
    assert find(desk, coupon)["status"] == "USED"
    desk.wait()
    found = find(desk, coupon)
    assert (found["status"], "consume_information" in found) == ("SENDED", False)
    ((event, told),) = desk.told(last["out_refund_no"])
    assert event == "REFUND.SUCCESS"
    assert told["amount"] == {"total": 3500, "refund": 3000, "payer_total": 2500, "payer_refund": 2142}
    # the order keeps what was taken off it, and the coupon pays another
    assert query(desk, id)["amount"]["payer_total"] == 2500
    again = pay_with(desk, coupon)
    assert find(desk, coupon)["consume_information"]["transaction_id"] == again
    ask_refund(desk, again, 3500)
    desk.wait(31 * DAY)
    assert find(desk, coupon)["status"] == "EXPIRED"


def test_a_refund_that_fails_takes_nothing_back(desk: Desk) -> None:
    coupon = given(desk)
    id = pay_with(desk, coupon)
    refund = ask_refund(desk, id, 3500)
    desk.control(f"POST refunds/{refund['refund_id']}/settle", status="CLOSED")
    assert find(desk, coupon)["status"] == "USED"
    assert ask_refund(desk, id, 3500)["amount"]["discount_refund"] == 1000
    desk.wait()
    assert find(desk, coupon)["status"] == "SENDED"


def test_what_is_shared_of_an_order_that_was_paid_with_a_coupon(desk: Desk) -> None:
    """A discount that the merchant was never paid is neither held back nor refunded by it."""
    id = pay_with(desk, given(desk, no_cash=True), settle_info={"profit_sharing": True})
    unsplit = "profitsharing.get_unsplit_amount"
    assert desk.call(unsplit, transaction_id=id)["unsplit_amount"] == 2500
    ask_refund(desk, id, 1750)
    assert desk.call(unsplit, transaction_id=id)["unsplit_amount"] == 1250
    ask_refund(desk, id, 1750)
    assert desk.call(unsplit, transaction_id=id)["unsplit_amount"] == 0


def test_no_coupon_for_another_currency(desk: Desk) -> None:
    coupon = given(desk)
    (stored,) = desk.sandbox.store.cash_coupons.all(coupon_id=coupon)
    order = desk.sandbox.store.orders.find_by_transaction_id(desk.place(total=3500))
    assert order is not None
    abroad = order._replace(request={**order.request, "amount": {"total": 3500, "currency": "HKD"}})
    with pytest.raises(StepNotPossible, match="HKD"):
        cash_coupon_rules.use(desk.sandbox.platform, coupon, abroad, USER, desk.clock())
    assert desk.sandbox.store.cash_coupons.all(coupon_id=coupon) == [stored]


# --- records and bills


def test_the_records_of_a_batch(desk: Desk) -> None:
    stock_id = started(desk)
    coupon = give(desk, stock_id)
    use, use_of_day = "marketing.request_favor_use_flow", "marketing.request_favor_use_flow_of_day"
    assert flow(desk, use, stock_id)[-1] == "`0"
    id = pay_with(desk, coupon)
    ask_refund(desk, id, 700)
    desk.wait()
    header, row, _, count = flow(desk, use, stock_id)
    assert header.startswith("批次号,优惠ID")
    assert row.replace("`", "").split(",")[:6] == [stock_id, coupon, "10.00", "35.00", "NATIVE", id]
    assert count == "`1"
    _, row, *_ = flow(desk, "marketing.request_favor_refund_flow", stock_id)
    assert row.replace("`", "").split(",")[:5] == [stock_id, coupon, "2.00", "35.00", id]
    today = {"bill_date": "2027-01-15"}
    assert len(flow(desk, use_of_day, stock_id, **today)) == 4
    assert len(flow(desk, use_of_day, stock_id, bill_date="2027-01-14")) == 3
    told = desk.call("marketing.request_favor_refund_flow_of_day", stock_id=stock_id, **today)
    assert told["stock_refundflow_count"] == "1"


@pytest.mark.parametrize(("no_cash", "settled"), [(False, 3500), (True, 2500)])
def test_the_bills_know_the_discount(desk: Desk, no_cash: bool, settled: int) -> None:
    coupon = given(desk, no_cash=no_cash)
    before = balance(desk)
    desk.wait(1)
    id = pay_with(desk, coupon)
    # the fee is 0.60 % of what the merchant receives
    assert balance(desk) - before == settled - settled * 6 // 1000
    ask_refund(desk, id, 3500)
    desk.wait()
    assert balance(desk) == before
    text = desk_bill(desk, "trade")
    rows = [line.replace("`", "").split(",") for line in text.splitlines()]
    columns, paid, refunded = rows[0], rows[1], rows[2]
    assert (paid[columns.index("应结订单金额")], paid[columns.index("代金券金额")]) == (yuan(settled), "10.00")
    assert (refunded[columns.index("退款金额")], refunded[columns.index("申请退款金额")]) == (yuan(settled), "35.00")
    assert refunded[columns.index("充值券退款金额")] == ("0.00" if no_cash else "10.00")
    flow_rows = [line.replace("`", "").split(",") for line in desk_bill(desk, "fund-flow").splitlines()]
    remarks = [row[flow_rows[0].index("备注")] for row in flow_rows if "交易" in row]
    assert len(remarks) == 1
    assert f"结算总金额 {yuan(settled)} 元" in remarks[0]


def balance(desk: Desk) -> int:
    """Fen on the merchant's account."""
    line, *_ = desk.control("GET balances")["balances"]
    return int(line["available_amount"])


def desk_bill(desk: Desk, kind: str) -> str:
    """The bill of the day at which a desk begins."""
    asked = {"trade": "bill.request_trade_bill", "fund-flow": "bill.request_fund_flow_bill"}[kind]
    offered = desk.call(asked, bill_date="2027-01-15")
    token = parse_qs(urlsplit(offered["download_url"]).query)["token"][0]
    return desk.send("billdownload.download_bill", token=token).body.decode("utf-8-sig")


# --- controls


def test_what_the_controls_show(desk: Desk) -> None:
    coupon = given(desk)
    stock, *_ = desk.control("GET cash-coupon-stocks")["cash_coupon_stocks"]
    assert (stock["state"], stock["given"], stock["given_amount"], stock["max_amount"]) == ("running", 1, 1000, 10_000)
    line, *_ = desk.control("GET cash-coupons")["cash_coupons"]
    assert (line["coupon_id"], line["state"], line["coupon_amount"]) == (coupon, "SENDED", 1000)
    assert desk.control(f"POST cash-coupons/{coupon}/expire")["state"] == "EXPIRED"
    desk.control(f"POST cash-coupons/{coupon}/expire", 409)
    for path in ("use", "expire"):
        desk.control(f"POST cash-coupons/NOBODY/{path}", 404, **({"order": "1"} if path == "use" else {}))
    assert find(desk, coupon)["status"] == "EXPIRED"


def test_a_coupon_at_the_cashier(desk: Desk) -> None:
    """With what a page hands to WeChat, the user pays with a coupon as well."""
    coupon, number = given(desk), fresh("ORDER")
    order = {
        "appid": APPID,
        "mchid": desk.mchid,
        "description": "手冲咖啡",
        "out_trade_no": number,
        "notify_url": NOTIFY,
        "amount": {"total": 3500, "currency": "CNY"},
        "payer": {"openid": USER},
    }
    prepay_id = desk.call("pay.create_jsapi_order", order)["prepay_id"]
    parameters = jsapi_parameters(desk.credentials, APPID, prepay_id).as_dict()
    desk.control("POST cashier", parameters=parameters, coupon_id=coupon)
    assert query(desk, find(desk, coupon)["consume_information"]["transaction_id"])["out_trade_no"] == number
