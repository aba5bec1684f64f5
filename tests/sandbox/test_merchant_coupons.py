"""Coupons of a merchant: batches and codes, coupons that are given, used and withdrawn, compensations for used ones."""

from __future__ import annotations

from typing import Any

import pytest
from desk import NOTIFY, Desk, Party, fresh
from test_cash_coupons import day_text
from wechatpay_sandbox.stores.seed_data import APPID, MERCHANT_COUPON, MERCHANT_STOCK, OTHER_USER, SUB_MCHID, USER

CREATE, SEND, USE = (
    "marketing.create_busifavor_stock",
    "marketing.send_busifavor_coupon",
    "marketing.use_busifavor_coupon",
)
GET, GET_STOCK = "marketing.get_busifavor_coupon", "marketing.get_busifavor_stock"
BUDGET = "marketing.modify_busifavor_stock_budget"
DAY = 86400.0


def batch(
    desk: Party,
    *,
    times: dict[str, Any] | None = None,
    limits: dict[str, Any] | None = None,
    **changes: Any,
) -> dict[str, Any]:
    """The body that makes a batch of ten coupons, 8 yuan off from 30 yuan on, good for thirty days."""
    return {
        "stock_name": "拿铁立减八元",
        "belong_merchant": desk.mchid,
        "goods_name": "拿铁与卡布奇诺",
        "stock_type": "NORMAL",
        "coupon_use_rule": {
            "coupon_available_time": {
                "available_begin_time": day_text(desk, 0),
                "available_end_time": day_text(desk, 30),
                **(times or {}),
            },
            "fixed_normal_coupon": {"discount_amount": 800, "transaction_minimum": 3000},
            "use_method": "OFF_LINE",
        },
        "stock_send_rule": {"max_coupons": 10, "max_coupons_per_user": 2, "transferable": False, **(limits or {})},
        "out_request_no": fresh("STOCK"),
        "coupon_code_mode": "WECHATPAY_MODE",
        **changes,
    }


def made(desk: Desk, **changes: Any) -> str:
    """A batch; its stock_id."""
    return str(desk.call(CREATE, batch(desk, **changes))["stock_id"])


def gift(stock_id: str, **changes: Any) -> dict[str, Any]:
    return {"openid": USER, "appid": APPID, "stock_id": stock_id, "out_request_no": fresh("GIFT"), **changes}


def give(desk: Desk, stock_id: str, **changes: Any) -> str:
    return str(desk.call(SEND, gift(stock_id, **changes))["coupon_code"])


def given(desk: Desk, **changes: Any) -> dict[str, str]:
    """A coupon of a batch of its own: its batch and its code."""
    stock_id = made(desk, **changes)
    return {"stock_id": stock_id, "coupon_code": give(desk, stock_id)}


def use(coupon: dict[str, str], **changes: Any) -> dict[str, Any]:
    numbers = {"use_time": "2027-01-15T16:00:00+08:00", "use_request_no": fresh("USE")}
    return {**coupon, "appid": APPID, **numbers, **changes}


def used(desk: Desk, **changes: Any) -> dict[str, str]:
    coupon = given(desk, **changes)
    desk.call(USE, use(coupon))
    return coupon


def find(desk: Desk, coupon: dict[str, str], openid: str = USER) -> Any:
    return desk.call(GET, openid=openid, coupon_code=coupon["coupon_code"], appid=APPID)


def find_stock(desk: Desk, stock_id: str) -> Any:
    return desk.call(GET_STOCK, stock_id=stock_id)


def step(name: str, coupon: dict[str, str], **changes: Any) -> tuple[str, dict[str, Any]]:
    """A call about a coupon: its operation and its body."""
    number = {"return": "return_request_no", "deactivate": "deactivate_request_no"}.get(name, "out_request_no")
    return f"marketing.{name}_busifavor_coupon", {**coupon, number: fresh("STEP"), **changes}


# --- batches and codes


def test_a_batch_is_made_changed_and_ends(desk: Desk) -> None:
    body = batch(desk)
    reply = desk.call(CREATE, body)
    assert desk.call(CREATE, body) == reply
    desk.refused(400, "INVALID_REQUEST", CREATE, {**body, "goods_name": "茶"})
    id = reply["stock_id"]
    change = {
        "out_request_no": fresh("CHANGE"),
        "goods_name": "全部咖啡",
        "coupon_use_rule": {"use_method": "SELF_CONSUME"},
        "stock_send_rule": {"natural_person_limit": True},
        "subsidy": True,
    }
    for _ in range(2):
        assert desk.call("marketing.modify_busifavor_stock", change, stock_id=id) is None
    found = find_stock(desk, id)
    assert (found["goods_name"], found["stock_state"], found["subsidy"]) == ("全部咖啡", "RUNNING", True)
    assert found["coupon_use_rule"] == {**body["coupon_use_rule"], "use_method": "SELF_CONSUME"}
    assert found["stock_send_rule"] == {**body["stock_send_rule"], "natural_person_limit": True}
    coupon = {"stock_id": id, "coupon_code": give(desk, id)}
    desk.wait(30 * DAY)
    assert (find_stock(desk, id)["stock_state"], find(desk, coupon)["coupon_state"]) == ("STOPED", "EXPIRED")
    desk.refused(400, "INVALID_REQUEST", SEND, gift(id))
    desk.refused(400, "INVALID_REQUEST", USE, use(coupon))
    change["out_request_no"] = fresh("CHANGE")
    desk.refused(400, "INVALID_REQUEST", "marketing.modify_busifavor_stock", change, stock_id=id)


def test_a_batch_that_cannot_be(desk: Desk) -> None:
    wrong = batch(desk, times={"available_end_time": "2027-01-15T00:00:00+08:00"})
    assert desk.refused(400, "PARAM_ERROR", CREATE, wrong)["detail"]["reason"] == "period"
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET_STOCK, stock_id="NOBODY")
    desk.refused(404, "RESOURCE_NOT_EXISTS", SEND, gift("NOBODY"))


def test_the_budget_of_a_batch(desk: Desk) -> None:
    id = made(desk, limits={"max_coupons": 1})
    give(desk, id)
    desk.refused(403, "RULE_LIMIT", SEND, gift(id))
    more = {"target_max_coupons": 2, "current_max_coupons": 1, "modify_budget_request_no": fresh("BUDGET")}
    for _ in range(2):
        assert desk.call(BUDGET, more, stock_id=id) == {"max_coupons": 2}
    again = {**more, "modify_budget_request_no": fresh("BUDGET")}
    desk.refused(400, "INVALID_REQUEST", BUDGET, again, stock_id=id)
    give(desk, id)
    fewer = {"target_max_coupons": 1, "current_max_coupons": 2, "modify_budget_request_no": fresh("BUDGET")}
    desk.refused(400, "INVALID_REQUEST", BUDGET, fewer, stock_id=id)
    by_day = {"target_max_coupons_by_day": 5, "modify_budget_request_no": fresh("BUDGET")}
    assert desk.call(BUDGET, by_day, stock_id=id) == {"max_coupons": 2, "max_coupons_by_day": 5}


def test_uploaded_codes(desk: Desk) -> None:
    id = made(desk, coupon_code_mode="MERCHANT_UPLOAD", limits={"max_coupons_per_user": 9})
    desk.refused(403, "RULE_LIMIT", SEND, gift(id))
    one, two, three = (fresh("CODE") for _ in range(3))
    upload = {"coupon_code_list": [one, two, one], "upload_request_no": fresh("UPLOAD")}
    told = desk.call("marketing.upload_coupon_codes", upload, stock_id=id)
    assert (told["total_count"], told["success_codes"], told["duplicate_codes"]) == (2, [one, two], [one])
    assert desk.call("marketing.upload_coupon_codes", upload, stock_id=id) == told
    further = {"coupon_code_list": [two, three], "upload_request_no": fresh("UPLOAD")}
    told = desk.call("marketing.upload_coupon_codes", further, stock_id=id)
    assert (told["success_codes"], told["exist_codes"], told["success_count"]) == ([three], [two], 1)
    assert give(desk, id) == one
    listed = desk.call("marketing.list_coupon_codes", stock_id=id, status="AVAILABLE", limit=1, offset=1)
    assert (listed["total_count"], [code["code"] for code in listed["data"]]) == (2, [three])
    assert find_stock(desk, id)["coupon_code_count"] == {"total_count": 3, "available_count": 2}
    code = desk.call("marketing.get_coupon_code", stock_id=id, coupon_code=one)
    assert code["code_information"]["code_status"] == "DISPATCHED"
    assert code["coupon_information"]["coupon_state"] == "SENDED"
    free = desk.call("marketing.get_coupon_code", stock_id=id, coupon_code=two)
    assert (free["code_information"]["code_status"], "coupon_information" in free) == ("AVAILABLE", False)
    deletion = {"stock_id": id, "coupon_code": two, "delete_request_no": fresh("DELETE")}
    gone = desk.call("marketing.delete_coupon_code", **deletion)
    assert desk.call("marketing.delete_coupon_code", **deletion) == gone
    desk.refused(404, "RESOURCE_NOT_EXISTS", "marketing.get_coupon_code", stock_id=id, coupon_code=two)
    taken = {**deletion, "coupon_code": one, "delete_request_no": fresh("DELETE")}
    desk.refused(400, "INVALID_REQUEST", "marketing.delete_coupon_code", **taken)
    assert give(desk, id) == three
    desk.refused(403, "RULE_LIMIT", SEND, gift(id))
    desk.refused(400, "INVALID_REQUEST", "marketing.upload_coupon_codes", upload, stock_id=MERCHANT_STOCK)


def test_codes_that_the_merchant_names(desk: Desk) -> None:
    id = made(desk, coupon_code_mode="MERCHANT_API")
    desk.refused(400, "PARAM_ERROR", SEND, gift(id))
    code = fresh("CODE")
    assert give(desk, id, coupon_code=code) == code
    desk.refused(400, "INVALID_REQUEST", SEND, gift(id, coupon_code=code))
    desk.refused(400, "PARAM_ERROR", SEND, gift(MERCHANT_STOCK, coupon_code=code))
    desk.control(f"POST merchant-coupon-stocks/{id}/take", 409)
    # a code names a coupon under its batch only
    other = made(desk, coupon_code_mode="MERCHANT_API")
    give(desk, other, coupon_code=code)
    body = use({"stock_id": id, "coupon_code": code})
    del body["stock_id"]
    desk.refused(400, "PARAM_ERROR", USE, body)
    assert find(desk, {"coupon_code": code})["stock_id"] == other


# --- giving


def test_a_coupon_is_given_once_and_told(desk: Desk) -> None:
    callback = "marketing.get_busifavor_callback"
    desk.refused(404, "RESOURCE_NOT_EXISTS", callback)
    desk.call("marketing.set_busifavor_callback", {"notify_url": NOTIFY})
    assert desk.call(callback) == {"notify_url": NOTIFY, "mchid": desk.mchid}
    id = made(desk)
    body = gift(id)
    told = desk.call(SEND, body)
    assert desk.call(SEND, body) == told
    desk.refused(400, "INVALID_REQUEST", SEND, {**body, "openid": OTHER_USER})
    ((event, notice),) = desk.told(told["coupon_code"])
    assert (event, notice["openid"], notice["send_channel"]) == ("COUPON.SEND", USER, "BUSICOUPON_SEND_CHANNEL_API")
    sent = find_stock(desk, id)["send_count_information"]
    assert sent == {"total_send_num": 1, "total_send_amount": 800, "today_send_num": 1, "today_send_amount": 800}
    line = desk.control(f"POST merchant-coupon-stocks/{id}/take", openid=OTHER_USER)
    ((_, notice),) = desk.told(line["coupon_code"])
    assert notice["send_channel"] == "BUSICOUPON_SEND_CHANNEL_MINIAPP"
    assert find(desk, line, OTHER_USER)["coupon_state"] == "SENDED"


@pytest.mark.parametrize(
    "limits",
    [{"max_coupons_per_user": 1}, {"max_coupons": 1}, {"max_amount": 1500}, {"max_coupons_by_day": 1}],
)
def test_limits_of_a_batch(desk: Desk, limits: dict[str, int]) -> None:
    id = made(desk, limits=limits)
    give(desk, id)
    desk.refused(403, "RULE_LIMIT", SEND, gift(id))
    desk.control(f"POST merchant-coupon-stocks/{id}/take", 409)
    desk.wait(8 * 3600)
    if "max_coupons_by_day" in limits:
        give(desk, id)
    else:
        desk.refused(403, "RULE_LIMIT", SEND, gift(id))


@pytest.mark.parametrize(
    ("times", "begins", "ends"),
    [
        ({}, "2027-01-15T16:00:00+08:00", "2027-02-14T00:00:00+08:00"),
        ({"available_day_after_receive": 7}, "2027-01-15T16:00:00+08:00", "2027-01-22T23:59:59+08:00"),
        ({"wait_days_after_receive": 2}, "2027-01-17T00:00:00+08:00", "2027-02-14T00:00:00+08:00"),
        ({"available_second_after_receive": 60}, "2027-01-15T16:00:00+08:00", "2027-01-15T16:01:00+08:00"),
    ],
)
def test_the_time_of_a_coupon(desk: Desk, times: dict[str, int], begins: str, ends: str) -> None:
    found = find(desk, given(desk, times=times))
    assert (found["available_start_time"], found["expire_time"]) == (begins, ends)


def test_coupons_of_a_user_are_listed(desk: Desk) -> None:
    spent = used(desk)
    kept = {**spent, "coupon_code": give(desk, spent["stock_id"])}

    def codes(**wanted: Any) -> list[str]:
        page = desk.call("marketing.list_busifavor_coupons", openid=USER, appid=APPID, **wanted)
        return [coupon["coupon_code"] for coupon in page["data"]]

    both = [kept["coupon_code"], spent["coupon_code"]]
    assert codes(stock_id=spent["stock_id"]) == both
    assert codes(stock_id=spent["stock_id"], coupon_state="USED", creator_merchant=desk.mchid) == both[1:]
    assert codes(belong_merchant=desk.mchid, limit=2) == both
    assert codes(belong_merchant=SUB_MCHID) == codes(sender_merchant=SUB_MCHID) == []
    assert codes(creator_merchant=SUB_MCHID) == []
    assert codes() == [*both, MERCHANT_COUPON]


# --- using


def test_a_coupon_is_used_and_given_back(desk: Desk) -> None:
    coupon = given(desk)
    body = use(coupon)
    told = desk.call(USE, body)
    assert desk.call(USE, body) == told
    assert (told["openid"], told["wechatpay_use_time"]) == (USER, "2027-01-15T16:00:00+08:00")
    found = find(desk, coupon)
    assert (found["coupon_state"], found["use_request_no"]) == ("USED", body["use_request_no"])
    desk.refused(400, "INVALID_REQUEST", USE, use(coupon))
    desk.refused(400, "INVALID_REQUEST", *step("deactivate", coupon))
    operation, back = step("return", coupon)
    told = desk.call(operation, back)
    assert desk.call(operation, back) == told
    found = find(desk, coupon)
    assert (found["coupon_state"], "use_time" in found) == ("SENDED", False)
    assert found["return_request_no"] == back["return_request_no"]
    desk.refused(400, "INVALID_REQUEST", *step("return", coupon))
    desk.call(USE, use(coupon, openid=USER))
    desk.refused(404, "RESOURCE_NOT_EXISTS", USE, use(coupon, openid=OTHER_USER))


def test_a_coupon_is_withdrawn(desk: Desk) -> None:
    coupon = given(desk)
    operation, body = step("deactivate", coupon, deactivate_reason="发错券种")
    told = desk.call(operation, body)
    assert desk.call(operation, body) == told
    found = find(desk, coupon)
    assert (found["coupon_state"], found["deactivate_reason"]) == ("DEACTIVATED", "发错券种")
    desk.refused(400, "INVALID_REQUEST", USE, use(coupon))


def test_a_coupon_is_tied_to_an_order(desk: Desk) -> None:
    coupon = given(desk)
    number = {"out_trade_no": fresh("ORDER")}
    desk.refused(400, "INVALID_REQUEST", *step("associate", coupon, **number))
    desk.call(USE, use(coupon))
    desk.call(*step("associate", coupon, **number))
    desk.call(*step("associate", coupon, **number))
    assert find(desk, coupon)["associate_out_trade_no"] == number["out_trade_no"]
    for name in ("associate", "disassociate"):
        desk.refused(400, "INVALID_REQUEST", *step(name, coupon, out_trade_no="ANOTHER"))
    operation, body = step("disassociate", coupon, **number)
    told = desk.call(operation, body)
    assert desk.call(operation, body) == told
    assert "associate_out_trade_no" not in find(desk, coupon)


@pytest.mark.parametrize(
    ("times", "is_good"),
    [
        ({"wait_days_after_receive": 1}, False),
        # the desk begins on a Friday at four in the afternoon
        ({"available_week": {"week_day": [5]}}, True),
        ({"available_week": {"week_day": [1]}}, False),
        ({"available_week": {"week_day": [5], "available_day_time": [{"begin_time": 57601}]}}, False),
        ({"available_week": {"week_day": [5], "available_day_time": [{"end_time": 1}, {"begin_time": 57600}]}}, True),
        ({"irregulary_avaliable_time": [{"end_time": "2027-01-15T17:00:00+08:00"}]}, True),
        ({"irregulary_avaliable_time": [{"begin_time": "2027-01-15T17:00:00+08:00"}]}, False),
        (
            {
                "available_week": {"week_day": [1]},
                "irregulary_avaliable_time": [{"begin_time": "2027-01-15T16:00:00+08:00"}],
            },
            True,
        ),
    ],
)
def test_the_hours_of_a_coupon(desk: Desk, times: dict[str, Any], is_good: bool) -> None:
    coupon = given(desk, times=times)
    if is_good:
        desk.call(USE, use(coupon))
    else:
        desk.refused(400, "INVALID_REQUEST", USE, use(coupon))


def test_what_the_user_does_with_a_coupon(desk: Desk) -> None:
    deleted, lapsed = given(desk), given(desk)
    for coupon, act, state in ((deleted, "delete", "DELETED"), (lapsed, "expire", "EXPIRED")):
        id = f"{coupon['stock_id']}:{coupon['coupon_code']}"
        assert desk.control(f"POST merchant-coupons/{id}/{act}")["state"] == state
        desk.control(f"POST merchant-coupons/{id}/{act}", 409)
        desk.control(f"POST merchant-coupons/{coupon['coupon_code']}/{act}", 404)
        assert find(desk, coupon)["coupon_state"] == state
    assert desk.control("GET merchant-coupons")["merchant_coupons"][0]["coupon_code"] == lapsed["coupon_code"]
    assert desk.control("GET merchant-coupon-stocks?limit=1")["merchant_coupon_stocks"][0]["given"] == 1
    desk.control("POST merchant-coupon-stocks/NOBODY/take", 404)


# --- compensations

PAY, RETURN = "marketing.pay_busifavor_subsidy", "marketing.return_busifavor_subsidy"


def compensation(desk: Desk, coupon: dict[str, str], **changes: Any) -> dict[str, Any]:
    return {
        **coupon,
        "transaction_id": desk.pay(total=1000),
        "payer_merchant": desk.mchid,
        "payee_merchant": SUB_MCHID,
        "amount": 800,
        "description": "拿铁活动补差",
        "out_subsidy_no": fresh("SUBSIDY"),
        **changes,
    }


def handed_back(desk: Desk, paid: dict[str, Any], amount: int) -> dict[str, Any]:
    """The body that returns a part of a compensation, for an order that is refunded."""
    refund = {
        "transaction_id": paid["transaction_id"],
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 100, "total": 1000, "currency": "CNY"},
    }
    refund_id = desk.call("refund.create_refund", refund)["refund_id"]
    named = {name: value for name, value in paid.items() if name != "out_subsidy_no"}
    return {**named, "refund_id": refund_id, "amount": amount, "out_subsidy_return_no": fresh("BACK")}


def test_a_compensation_is_paid_and_returned(desk: Desk) -> None:
    body = compensation(desk, used(desk, subsidy=True))
    told = desk.call(PAY, body)
    assert desk.call(PAY, body) == told
    assert told["status"] == "PAY_RECEIPT_ACCEPTED"
    id = told["subsidy_receipt_id"]
    desk.refused(404, "RESOURCE_NOT_EXISTS", RETURN, handed_back(desk, body, 1))
    desk.wait()
    paid = desk.call("marketing.get_busifavor_subsidy", subsidy_receipt_id=id)
    assert (paid["status"], "success_time" in paid) == ("PAY_RECEIPT_SUCCESS", True)
    wanted = {"stock_id": body["stock_id"], "coupon_code": body["coupon_code"]}
    listing = "marketing.list_busifavor_subsidies"
    assert desk.call(listing, **wanted)["pay_receipt_list"] == [paid]
    assert desk.call(listing, **wanted, out_subsidy_no="OTHER")["pay_receipt_list"] == []
    for amount, status in ((300, "PARTIAL"), (500, "FULL")):
        back = handed_back(desk, body, amount)
        told = desk.call(RETURN, back)
        assert desk.call(RETURN, back) == told
        now = desk.call("marketing.get_busifavor_subsidy", subsidy_receipt_id=id)
        assert (told["status"], now["status"]) == ("RETURN_RECEIPT_ACCEPTED", "PAY_RECEIPT_RETURNING")
        desk.refused(400, "INVALID_REQUEST", RETURN, handed_back(desk, body, 801))
        desk.wait()
        number = told["subsidy_return_receipt_id"]
        done = desk.call("marketing.get_busifavor_subsidy_return", subsidy_return_receipt_id=number)
        assert (done["status"], done["subsidy_receipt_id"]) == ("RETURN_RECEIPT_SUCCESS", id)
        now = desk.call("marketing.get_busifavor_subsidy", subsidy_receipt_id=id)
        assert now["status"] == f"PAY_RECEIPT_{status}_RETURN"


def test_compensations_that_cannot_be(desk: Desk) -> None:
    desk.refused(400, "INVALID_REQUEST", PAY, compensation(desk, used(desk)))
    desk.refused(400, "INVALID_REQUEST", PAY, compensation(desk, given(desk, subsidy=True)))
    coupon = used(desk, subsidy=True)
    desk.refused(404, "RESOURCE_NOT_EXISTS", PAY, compensation(desk, coupon, transaction_id=desk.place()))
    desk.refused(404, "RESOURCE_NOT_EXISTS", PAY, compensation(desk, coupon, coupon_code="NOBODY"))
    first = compensation(desk, coupon)
    second = {**first, "amount": 201, "out_subsidy_no": fresh("SUBSIDY")}
    ids = [desk.call(PAY, body)["subsidy_receipt_id"] for body in (first, second)]
    desk.wait()
    found = [desk.call("marketing.get_busifavor_subsidy", subsidy_receipt_id=id) for id in ids]
    assert [one["status"] for one in found] == ["PAY_RECEIPT_SUCCESS", "PAY_RECEIPT_FAIL"]
    assert found[1]["fail_reason"] == "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA"
    back = {**handed_back(desk, first, 1), "refund_id": "503"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", RETURN, back)
    for kind in ("subsidy", "subsidy_return"):
        number = {f"{kind}_receipt_id": "11"}
        desk.refused(404, "RESOURCE_NOT_EXISTS", f"marketing.get_busifavor_{kind}", **number)
