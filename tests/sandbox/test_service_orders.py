"""Service orders of WeChat Pay score: confirmed or not, completed, paid, cancelled; permissions of users for them."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores.seed_data import APPID, OTHER_USER, SUB_MCHID, SUB_USER, USER

SERVICE = "50000000000000000000000000000001"
NAMED = {"appid": APPID, "service_id": SERVICE}
SUB_APPID = "wx9999999999999999"
PARTNER = {"sub_mchid": SUB_MCHID, "sub_appid": SUB_APPID}
OF_PARTNER = {"service_id": SERVICE, "sub_mchid": SUB_MCHID}
HOUR, DAY = 3600.0, 86400.0


def rental(**changes: Any) -> dict[str, Any]:
    """The body that makes an order, which the user has to confirm."""
    return {
        **NAMED,
        "out_order_no": fresh("RENTAL"),
        "service_introduction": "南山店 共享充电宝",
        "time_range": {"start_time": "20260102150405"},
        "risk_fund": {"name": "DEPOSIT", "amount": 9900},
        "notify_url": NOTIFY,
        **changes,
    }


def application(**changes: Any) -> dict[str, Any]:
    """The body that applies for a permission."""
    return {**NAMED, "authorization_code": fresh("AUTH"), "notify_url": NOTIFY, **changes}


def bill(fen: int = 800, **changes: Any) -> dict[str, Any]:
    """The body that completes an order."""
    return {
        **NAMED,
        "post_payments": [{"name": "租借费", "amount": fen + 100}],
        "post_discounts": [{"name": "新客立减", "description": "首次租借减一元", "amount": 100}],
        "total_amount": fen,
        "time_range": {"end_time": "20260102180405"},
        **changes,
    }


def ended_rental(**changes: Any) -> dict[str, Any]:
    """The body that makes and completes an order at once."""
    body = rental(**bill(), openid=USER, **changes)
    del body["risk_fund"]
    return {**body, "time_range": {"start_time": "20260102150405", "end_time": "20260102180405"}}


def planned(*prices: int, **changes: Any) -> dict[str, Any]:
    """The body that makes a plan; each part has a discount of a yuan."""
    return {
        **NAMED,
        "plan_name": "拉花课",
        "plan_duration": 60,
        "deduction_quantity": len(prices),
        "total_original_price": sum(prices) + 100 * len(prices),
        "total_actual_price": sum(prices),
        "plan_detail_list": [
            {
                "plan_detail_name": f"第{position}节课",
                "original_price": fen + 100,
                "plan_discount_description": "会员立减",
                "actual_price": fen,
            }
            for position, fen in enumerate(prices, 1)
        ],
        "merchant_plan_no": fresh("PLAN"),
        **changes,
    }


def signing(plan_id: str, *numbers: str, **changes: Any) -> dict[str, Any]:
    """The body that makes the plan of a user, whose parts have these numbers."""
    return {
        **NAMED,
        "plan_id": plan_id,
        "openid": USER,
        "merchant_sign_plan_no": fresh("SIGNPLAN"),
        "notify_url": NOTIFY,
        "sign_plan_detail": [
            {"plan_detail_no": position, "merchant_plan_detail_no": number}
            for position, number in enumerate(numbers, 1)
        ],
        **changes,
    }


def lesson(desk: Desk, position: int = 1, prices: tuple[int, ...] = (800, 700, 600), **parties: str) -> dict[str, Any]:
    """The body that makes the order of a part, of a plan of a user that is made first."""
    who = "partner_" if parties else ""
    plan = desk.call(f"payscore.create_{who}plan", planned(*prices, **parties))
    numbers = [fresh("LESSON") for _ in prices]
    signed = desk.call(f"payscore.create_{who}sign_plan", signing(plan["plan_id"], *numbers, **parties))["sign_plan"]
    return {
        **NAMED,
        **parties,
        "sign_plan_id": signed["sign_plan_id"],
        "plan_detail_no": position,
        "openid": USER,
        "notify_url": NOTIFY,
        "service_introduction": "拉花课",
        "time_range": {"start_time": "20260102150405"},
        "out_trade_no": numbers[position - 1],
    }


def partner_bill(fen: int = 800) -> dict[str, Any]:
    body = bill(fen)
    del body["appid"]
    return {**body, "sub_mchid": SUB_MCHID}


def permit(desk: Desk, openid: str = USER, **changes: Any) -> str:
    """The user gives a permission; its authorization_code."""
    body = application(**changes)
    kind = "apply_partner_permission" if "sub_mchid" in body else "apply_permission"
    token = desk.call(f"payscore.{kind}", body)["apply_permissions_token"]
    desk.control(f"POST service-permissions/{token}/give", openid=openid)
    return str(body["authorization_code"])


def created(desk: Desk, **changes: Any) -> str:
    """An order that the user has to confirm; its out_order_no."""
    body = rental(**changes)
    kind = "create_partner_service_order" if "sub_mchid" in body else "create_service_order"
    desk.call(f"payscore.{kind}", body)
    return str(body["out_order_no"])


def running(desk: Desk, **changes: Any) -> str:
    """An order that runs; its out_order_no."""
    number = created(desk, **changes)
    desk.control(f"POST service-orders/{order_id(desk, number)}/confirm")
    return number


def due(desk: Desk, fen: int = 800, **changes: Any) -> str:
    """A completed order of a user who cannot pay; its out_order_no."""
    desk.control(f"POST users/{USER}/funds", short=True)
    number = running(desk, **changes)
    if "sub_mchid" in changes:
        desk.call("payscore.complete_partner_service_order", partner_bill(fen), out_order_no=number)
    else:
        desk.call("payscore.complete_service_order", bill(fen), out_order_no=number)
    return number


def order_id(desk: Desk, number: str) -> str:
    (line,) = desk.control(f"GET service-orders?out_order_no={number}")["service_orders"]
    return str(line["order_id"])


def find(desk: Desk, number: str) -> Any:
    return desk.call("payscore.get_service_order", **NAMED, out_order_no=number)


def find_of_partner(desk: Desk, number: str) -> Any:
    return desk.call("payscore.get_partner_service_order", **OF_PARTNER, out_order_no=number)


def act(desk: Desk, step: str, number: str, **body: Any) -> Any:
    return desk.call(f"payscore.{step}_service_order", {**NAMED, **body}, out_order_no=number)


def refuse(desk: Desk, code: str, step: str, number: str, **body: Any) -> Any:
    return desk.refused(400, code, f"payscore.{step}_service_order", {**NAMED, **body}, out_order_no=number)


def trade_bill(desk: Desk, day: str) -> str:
    offer = desk.call("bill.request_trade_bill", bill_date=day)
    (token,) = parse_qs(urlsplit(offer["download_url"]).query)["token"]
    return desk.send("billdownload.download_bill", token=token).body.decode()


def events(desk: Desk, number: str) -> list[str]:
    return [event for event, _ in desk.told(number)]


# --- the life of an order


def test_an_order_from_its_beginning_to_its_end(desk: Desk) -> None:
    body = rental(attach="cabinet-7", location={"start_location": "南山店"})
    number = body["out_order_no"]
    made = desk.call("payscore.create_service_order", body)
    assert (made["state"], bool(made["package"]), "collection" in made) == ("CREATED", True, False)
    confirmed = desk.control(f"POST service-orders/{made['order_id']}/confirm", openid=OTHER_USER)
    found = find(desk, number)
    assert (found["state"], found["state_description"], found["openid"]) == ("DOING", "USER_CONFIRM", OTHER_USER)
    assert desk.call("payscore.get_service_order", **NAMED, query_id=confirmed["query_id"]) == found
    completed = act(desk, "complete", number, **bill(location={"end_location": "福田店"}))
    assert (completed["state"], completed["state_description"]) == ("DOING", "MCH_COMPLETE")
    assert completed["collection"] == {
        "state": "USER_PAYING",
        "total_amount": 800,
        "paying_amount": 800,
        "paid_amount": 0,
    }
    assert completed["location"] == {"start_location": "南山店", "end_location": "福田店"}
    assert completed["time_range"] == {"start_time": "20260102150405", "end_time": "20260102180405"}
    desk.wait()
    done = find(desk, number)
    assert (done["state"], done["collection"]["state"], done["attach"]) == ("DONE", "USER_PAID", "cabinet-7")
    (payment,) = done["collection"]["details"]
    assert (payment["amount"], payment["paid_type"]) == (800, "NEWTON")
    (confirmation, told) = desk.told(number)
    assert (confirmation[0], confirmation[1]["state"]) == ("PAYSCORE.USER_CONFIRM", "DOING")
    assert (told[0], told[1]["collection"]) == ("PAYSCORE.USER_PAID", done["collection"])


def test_what_was_paid_stands_in_the_bill_and_can_be_refunded(desk: Desk) -> None:
    number = running(desk)
    act(desk, "complete", number, **bill())
    desk.wait()
    paid = find(desk, number)["collection"]["details"][0]["transaction_id"]
    order = desk.sandbox.store.orders.find_by_transaction_id(paid)
    assert order is not None
    assert (order.total, order.openid) == (800, USER)
    listed = desk.control("GET orders")["orders"]
    assert [line["description"] for line in listed if line["transaction_id"] == paid] == ["南山店 共享充电宝"]
    desk.control(f"POST orders/{paid}/pay", 409)
    refund = {
        "transaction_id": paid,
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 300, "total": 800, "currency": "CNY"},
    }
    day = beijing_time(desk.clock.now)[:10]
    columns = [line.split(",") for line in trade_bill(desk, day).splitlines() if paid in line]
    assert [(row[5].strip("`"), row[6].strip("`")) for row in columns] == [(paid, order_id(desk, number))]
    assert desk.call("refund.create_refund", refund)["status"] == "PROCESSING"
    # the products of orders and of debits under contracts have no operation for it
    named = {"transaction_id": paid, "mchid": desk.mchid}
    desk.refused(404, "ORDER_NOT_EXIST", "pay.get_order_by_transaction_id", **named)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "ebike.get_order_by_transaction_id", transaction_id=paid)


def test_an_order_under_the_number_of_a_service_order(desk: Desk) -> None:
    number = running(desk)
    body = {
        "appid": APPID,
        "mchid": desk.mchid,
        "description": "手冲咖啡",
        "out_trade_no": order_id(desk, number),
        "notify_url": NOTIFY,
        "amount": {"total": 100, "currency": "CNY"},
    }
    desk.call("pay.create_native_order", body)
    act(desk, "complete", number, **bill())
    desk.wait()
    assert find(desk, number)["state"] == "DONE"


def test_money_that_is_to_be_shared(desk: Desk) -> None:
    number = running(desk)
    act(desk, "complete", number, **bill(profit_sharing=True))
    desk.wait()
    paid = find(desk, number)["collection"]["details"][0]["transaction_id"]
    assert desk.call("profitsharing.get_unsplit_amount", transaction_id=paid)["unsplit_amount"] == 800


def test_a_service_that_begins_when_the_user_confirms(desk: Desk) -> None:
    number = created(desk, time_range={"start_time": "OnAccept"})
    assert find(desk, number)["time_range"] == {"start_time": "OnAccept"}
    desk.control(f"POST service-orders/{order_id(desk, number)}/confirm")
    assert find(desk, number)["time_range"] == {"start_time": "20270115160000"}


def test_an_order_of_nothing_is_done_at_once(desk: Desk) -> None:
    number = running(desk)
    free = act(desk, "complete", number, **bill(0))
    assert (free["state"], free["need_collection"], "collection" in free) == ("DONE", False, False)
    desk.wait()
    assert find(desk, number) == free
    assert events(desk, number) == ["PAYSCORE.USER_CONFIRM"]


def test_an_order_that_nobody_confirms(desk: Desk) -> None:
    number = created(desk)
    id = order_id(desk, number)
    desk.wait(HOUR)
    desk.control(f"POST service-orders/{id}/confirm", 409)
    desk.wait(30 * DAY - HOUR - 1)
    assert find(desk, number)["state"] == "CREATED"
    desk.wait(1)
    assert find(desk, number)["state"] == "EXPIRED"
    desk.control(f"POST service-orders/{id}/confirm", 409)
    refuse(desk, "INVALID_REQUEST", "cancel", number, reason="设备故障")
    assert events(desk, number) == []


def test_a_package_is_good_for_an_hour_and_can_be_renewed(desk: Desk) -> None:
    body = rental()
    first = desk.call("payscore.create_service_order", body)
    assert desk.call("payscore.create_service_order", body) == first
    desk.wait(HOUR)
    second = desk.call("payscore.create_service_order", body)
    assert second["order_id"] == first["order_id"]
    assert second["package"] != first["package"]
    desk.control(f"POST service-orders/{first['order_id']}/confirm")
    assert desk.call("payscore.create_service_order", body)["state"] == "DOING"


def test_a_confirmed_order_does_not_lapse(desk: Desk) -> None:
    number = running(desk)
    desk.wait(31 * DAY)
    assert find(desk, number)["state"] == "DOING"


# --- the money


def test_a_user_without_money_is_debited_again(desk: Desk) -> None:
    number = due(desk)
    desk.wait()
    assert find(desk, number)["collection"]["state"] == "USER_PAYING"
    desk.control(f"POST users/{USER}/funds", short=False)
    desk.wait(DAY)
    assert find(desk, number)["collection"]["state"] == "USER_PAID"
    assert events(desk, number) == ["PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID"]


def test_the_merchant_asks_for_the_money(desk: Desk) -> None:
    number = due(desk)
    desk.wait()
    act(desk, "pay", number)
    desk.wait()
    assert find(desk, number)["state"] == "DOING"
    desk.control(f"POST users/{USER}/funds", short=False)
    assert act(desk, "pay", number)["out_order_no"] == number
    act(desk, "pay", number)
    assert find(desk, number)["state"] == "DOING"
    desk.wait()
    assert find(desk, number)["state"] == "DONE"
    desk.wait(2 * DAY)
    assert events(desk, number) == ["PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID"]


def test_the_user_pays_before_the_debit(desk: Desk) -> None:
    number = due(desk)
    id = order_id(desk, number)
    assert desk.control(f"POST service-orders/{id}/pay")["state"] == "DONE"
    desk.control(f"POST service-orders/{id}/pay", 409)
    desk.control("POST service-orders/NOBODY/pay", 404)


def test_the_amount_only_becomes_lower(desk: Desk) -> None:
    number = due(desk)
    lower = {"post_payments": [{"name": "租借费", "amount": 500}], "total_amount": 500, "reason": "归还时间有误"}
    refuse(desk, "INVALID_REQUEST", "modify", number, **bill(801), reason="算错了")
    refuse(desk, "PARAM_ERROR", "modify", number, **{**lower, "total_amount": 400})
    lowered = act(desk, "modify", number, **lower)
    assert (lowered["total_amount"], lowered["collection"]["paying_amount"]) == (500, 500)
    assert (lowered["post_payments"], "post_discounts" in lowered) == (lower["post_payments"], False)
    assert act(desk, "modify", number, **lower) == lowered
    desk.control(f"POST service-orders/{order_id(desk, number)}/pay")
    assert find(desk, number)["collection"]["paid_amount"] == 500
    assert act(desk, "modify", number, **lower)["state"] == "DONE"
    refuse(desk, "INVALID_REQUEST", "modify", number, **{**lower, "reason": "再改一次"})


def test_an_amount_lowered_to_nothing(desk: Desk) -> None:
    number = due(desk)
    free = {"post_payments": [{"name": "租借费", "amount": 0}], "total_amount": 0, "reason": "设备故障"}
    assert act(desk, "modify", number, **free)["state"] == "DONE"
    desk.control(f"POST users/{USER}/funds", short=False)
    desk.wait(DAY)
    assert events(desk, number) == ["PAYSCORE.USER_CONFIRM"]


def test_the_merchant_was_paid_in_another_way(desk: Desk) -> None:
    number = due(desk)
    told = {"type": "Order_Paid", "detail": {"paid_time": "20260102181030"}}
    done = act(desk, "sync", number, **told)
    assert (done["state"], done["collection"]["state"]) == ("DONE", "USER_PAID")
    assert done["collection"]["details"] == [
        {"seq": 1, "amount": 800, "paid_type": "MCH", "paid_time": "20260102181030"}
    ]
    assert act(desk, "sync", number, **told) == done
    refuse(desk, "INVALID_REQUEST", "sync", number, type="Order_Paid", detail={"paid_time": "20260103"})
    desk.control(f"POST users/{USER}/funds", short=False)
    desk.wait(DAY)
    assert find(desk, number) == done
    refuse(desk, "ORDER_DONE", "pay", number)


def test_the_amounts_of_a_completed_order(desk: Desk) -> None:
    number = running(desk)
    refused = refuse(desk, "PARAM_ERROR", "complete", number, **{**bill(), "total_amount": 900})
    assert (refused["detail"]["field"], refused["detail"]["reason"]) == ("/total_amount", "sum")
    refuse(desk, "INVALID_REQUEST", "complete", number, **bill(9901))
    refused = refuse(desk, "PARAM_ERROR", "complete", number, **{**bill(), "time_range": {}})
    assert refused["detail"]["field"] == "/time_range/end_time"
    act(desk, "complete", number, **bill(9900))
    estimated = running(desk, risk_fund={"name": "ESTIMATE_ORDER_COST", "amount": 100})
    assert act(desk, "complete", estimated, **bill(800))["total_amount"] == 800


# --- cancelling, and steps at the wrong time


@pytest.mark.parametrize("make", [created, running, due])
def test_a_cancelled_order_stays_cancelled(desk: Desk, make: Any) -> None:
    number = make(desk)
    before = events(desk, number)
    assert act(desk, "cancel", number, reason="设备故障")["out_order_no"] == number
    act(desk, "cancel", number, reason="设备故障")
    desk.control(f"POST users/{USER}/funds", short=False)
    desk.wait(31 * DAY)
    assert (find(desk, number)["state"], events(desk, number)) == ("REVOKED", before)
    refuse(desk, "INVALID_REQUEST", "complete", number, **bill())
    refuse(desk, "ORDER_CANCELED", "pay", number)
    id = order_id(desk, number)
    desk.control(f"POST service-orders/{id}/confirm", 409)
    desk.control(f"POST service-orders/{id}/pay", 409)


def test_steps_at_the_wrong_time(desk: Desk) -> None:
    lower = {**bill(1), "reason": "归还时间有误"}
    del lower["time_range"]
    paid = {"type": "Order_Paid", "detail": {"paid_time": "20260102"}}
    waiting, runs, done = created(desk), running(desk), running(desk)
    act(desk, "complete", done, **bill())
    desk.wait()
    refuse(desk, "INVALID_REQUEST", "complete", waiting, **bill())
    for number in (waiting, runs):
        refuse(desk, "INVALID_ORDER_STATE", "pay", number)
    refuse(desk, "ORDER_DONE", "pay", done)
    for number in (waiting, runs, done):
        refuse(desk, "INVALID_REQUEST", "modify", number, **lower)
        refuse(desk, "INVALID_REQUEST", "sync", number, **paid)
    refuse(desk, "INVALID_REQUEST", "cancel", done, reason="设备故障")
    desk.control(f"POST service-orders/{order_id(desk, runs)}/confirm", 409)
    desk.control(f"POST service-orders/{order_id(desk, runs)}/pay", 409)


def test_the_same_number_with_other_parameters(desk: Desk) -> None:
    body = rental()
    desk.call("payscore.create_service_order", body)
    desk.refused(400, "INVALID_REQUEST", "payscore.create_service_order", {**body, "attach": "cabinet-8"})
    number = running(desk)
    first = act(desk, "complete", number, **bill())
    assert act(desk, "complete", number, **bill()) == first
    refuse(desk, "INVALID_REQUEST", "complete", number, **bill(700))
    desk.wait()
    assert act(desk, "complete", number, **bill())["state"] == "DONE"
    refuse(desk, "INVALID_REQUEST", "complete", number, **bill(700))
    assert events(desk, number) == ["PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID"]


def test_unknown_orders(desk: Desk) -> None:
    number = created(desk)
    get = "payscore.get_service_order"
    desk.refused(404, "RESOURCE_NOT_EXISTS", get, **NAMED, out_order_no="NOBODY")
    desk.refused(404, "RESOURCE_NOT_EXISTS", get, appid=APPID, service_id="1", out_order_no=number)
    desk.refused(404, "RESOURCE_NOT_EXISTS", get, appid=SUB_APPID, service_id=SERVICE, out_order_no=number)
    desk.refused(400, "PARAM_ERROR", get, **NAMED)
    desk.refused(400, "PARAM_ERROR", get, **NAMED, out_order_no=number, query_id="x")
    cancel = {**NAMED, "reason": "设备故障"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "payscore.cancel_service_order", cancel, out_order_no="NOBODY")
    desk.control("POST service-orders/NOBODY/confirm", 404)


def test_a_user_is_reminded_once(desk: Desk) -> None:
    number = running(desk)
    message = {
        "service_id": SERVICE,
        "post_payments": [{"name": "租借费", "amount": 800}],
        "total_amount": 800,
        "prepaid_time": "20260103",
    }
    for _ in range(2):
        desk.call("payscore.send_prepaid_message", message, out_order_no=number)
    desk.call("payscore.send_pending_message", message, out_order_no=number)
    desk.refused(400, "INVALID_REQUEST", "payscore.send_pending_message", message, out_order_no=number)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "payscore.send_prepaid_message", message, out_order_no="NOBODY")


# --- permissions


def test_a_permission_that_the_user_gives_and_withdraws(desk: Desk) -> None:
    body = application()
    code = body["authorization_code"]
    token = desk.call("payscore.apply_permission", body)["apply_permissions_token"]
    assert desk.call("payscore.apply_permission", body)["apply_permissions_token"] == token
    desk.refused(400, "INVALID_REQUEST", "payscore.apply_permission", {**body, "service_id": "1"})
    by_code = "payscore.get_permission_by_authorization_code"
    named = {"authorization_code": code, "service_id": SERVICE}
    assert desk.call(by_code, **named)["authorization_state"] == "UNBINDUSER"
    desk.refused(404, "ORDER_NOT_EXIST", "payscore.get_permission_by_openid", openid=USER, **NAMED)
    desk.control(f"POST service-permissions/{token}/give")
    desk.control(f"POST service-permissions/{token}/give", 409)
    found = desk.call(by_code, **named)
    assert (found["authorization_state"], found["openid"]) == ("AVAILABLE", USER)
    assert desk.call("payscore.get_permission_by_openid", openid=USER, **NAMED) == found
    state = desk.call("payscore.get_user_service_state", openid=USER, **NAMED)
    assert state["use_service_state"] == "AVAILABLE"
    desk.clock.now += 60
    desk.control(f"POST service-permissions/{token}/end")
    ended = desk.call(by_code, **named)
    assert ended["authorization_state"] == "UNAVAILABLE"
    assert ended["cancel_authorization_time"] > ended["authorization_success_time"]
    state = desk.call("payscore.get_user_service_state", openid=USER, **NAMED)
    assert state["use_service_state"] == "UNAVAILABLE"
    told = [(event, notice["user_service_status"], notice["openid"]) for event, notice in desk.told(code)]
    assert told == [
        ("PAYSCORE.USER_OPEN_SERVICE", "USER_OPEN_SERVICE", USER),
        ("PAYSCORE.USER_CLOSE_SERVICE", "USER_CLOSE_SERVICE", USER),
    ]


@pytest.mark.parametrize("way", ["its number", "the user", "the interface before"])
def test_the_merchant_ends_a_permission(desk: Desk, way: str) -> None:
    first, second = permit(desk), permit(desk)
    reason = {"reason": "用户不再使用"}
    path, operation, body = {
        "its number": (
            {"authorization_code": second},
            "terminate_permission_by_authorization_code",
            {"service_id": SERVICE, **reason},
        ),
        "the user": ({"openid": USER}, "terminate_permission_by_openid", {**NAMED, **reason}),
        "the interface before": (
            {"openid": USER, "service_id": SERVICE},
            "terminate_user_permission",
            {"appid": APPID, **reason},
        ),
    }[way]
    for _ in range(2):
        desk.call(f"payscore.{operation}", body, **path)
    states = [
        desk.call("payscore.get_permission_by_authorization_code", authorization_code=code, service_id=SERVICE)[
            "authorization_state"
        ]
        for code in (first, second)
    ]
    assert states == ["AVAILABLE" if way == "its number" else "UNAVAILABLE", "UNAVAILABLE"]
    assert events(desk, second) == ["PAYSCORE.USER_OPEN_SERVICE", "PAYSCORE.USER_CLOSE_SERVICE"]
    unknown = {**path, "openid": "oNobody"} if "openid" in path else {"authorization_code": "NOBODY"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", f"payscore.{operation}", body, **unknown)


def test_a_permission_in_time_and_again(desk: Desk) -> None:
    body = application()
    old = desk.call("payscore.apply_permission", body)["apply_permissions_token"]
    desk.wait(HOUR)
    desk.control(f"POST service-permissions/{old}/give", 409)
    token = desk.call("payscore.apply_permission", body)["apply_permissions_token"]
    desk.control(f"POST service-permissions/{old}/give", 404)
    desk.control(f"POST service-permissions/{token}/give")
    desk.control(f"POST service-permissions/{token}/end")
    desk.control(f"POST service-permissions/{token}/give", 404)
    token = desk.call("payscore.apply_permission", body)["apply_permissions_token"]
    desk.control(f"POST service-permissions/{token}/give", 409, openid=OTHER_USER)
    desk.control(f"POST service-permissions/{token}/give")
    assert len(desk.told(body["authorization_code"])) == 3


def test_a_permission_that_nobody_gave_ends_in_silence(desk: Desk) -> None:
    body = application()
    desk.call("payscore.apply_permission", body)
    code = body["authorization_code"]
    end = {"service_id": SERVICE, "reason": "用户不再使用"}
    desk.call("payscore.terminate_permission_by_authorization_code", end, authorization_code=code)
    assert desk.told(code) == []
    (line,) = desk.control("GET service-permissions?limit=1")["service_permissions"]
    assert (line["authorization_code"], line["authorization_state"]) == (code, "UNAVAILABLE")


def test_an_order_without_confirmation_needs_a_permission(desk: Desk) -> None:
    body = rental(need_user_confirm=False, openid=USER)
    desk.refused(400, "INVALID_REQUEST", "payscore.create_service_order", body)
    code = permit(desk)
    desk.refused(400, "INVALID_REQUEST", "payscore.create_service_order", {**body, "openid": OTHER_USER})
    desk.refused(400, "INVALID_REQUEST", "payscore.create_service_order", {**body, "service_id": "1"})
    desk.refused(400, "PARAM_ERROR", "payscore.create_service_order", rental(need_user_confirm=False))
    made = desk.call("payscore.create_service_order", body)
    assert (made["state"], made["state_description"], "package" in made) == ("DOING", "USER_CONFIRM", False)
    end = {"service_id": SERVICE, "reason": "用户不再使用"}
    desk.call("payscore.terminate_permission_by_authorization_code", end, authorization_code=code)
    # orders that run already are not touched
    assert desk.call("payscore.create_service_order", body) == made
    act(desk, "complete", body["out_order_no"], **bill())
    desk.wait()
    assert events(desk, body["out_order_no"]) == ["PAYSCORE.USER_PAID"]
    desk.refused(400, "INVALID_REQUEST", "payscore.create_service_order", {**body, "out_order_no": fresh("RENTAL")})


def test_an_order_made_and_completed_at_once(desk: Desk) -> None:
    body = ended_rental()
    direct = "payscore.direct_complete_service_order"
    desk.refused(400, "INVALID_REQUEST", direct, body)
    permit(desk)
    nameless = {name: value for name, value in body.items() if name != "openid"}
    desk.refused(400, "PARAM_ERROR", direct, nameless)
    priceless = {name: value for name, value in body.items() if name not in ("total_amount", "post_payments")}
    desk.refused(400, "PARAM_ERROR", direct, priceless)
    made = desk.call(direct, body)
    assert (made["state"], made["state_description"], made["total_amount"]) == ("DOING", "MCH_COMPLETE", 800)
    assert desk.call(direct, body) == made
    desk.refused(400, "INVALID_REQUEST", direct, {**body, "attach": "cabinet-8"})
    desk.wait()
    assert find(desk, body["out_order_no"])["collection"]["paid_amount"] == 800
    assert events(desk, body["out_order_no"]) == ["PAYSCORE.USER_PAID"]


# --- parts of plans


def test_a_part_of_a_plan_from_its_beginning_to_its_end(desk: Desk) -> None:
    body = {**lesson(desk, 3), "attach": "class-3", "location": {"start_location": "南山店"}}
    number = body["out_trade_no"]
    made = desk.call("payscore.create_sign_plan_service_order", body)
    assert (made["state"], made["state_description"], "package" in made) == ("DOING", "USER_CONFIRM", False)
    assert made["post_payments"] == [{"name": "第3节课", "amount": 700, "description": "拉花课"}]
    assert made["post_discounts"] == [{"name": "会员立减", "amount": 100}]
    assert made["risk_fund"] == {"amount": 600}
    found = find(desk, number)
    assert found == {**made, "openid": USER}
    assert (found["attach"], found["location"]) == ("class-3", {"start_location": "南山店"})
    refuse(desk, "INVALID_REQUEST", "complete", number, **bill(601))
    refuse(desk, "INVALID_ORDER_STATE", "pay", number)
    desk.control(f"POST service-orders/{made['order_id']}/confirm", 409)
    act(desk, "complete", number, **bill(600))
    # what the plan says is no longer asked for once the order is there
    assert desk.call("payscore.create_sign_plan_service_order", body)["order_id"] == made["order_id"]
    desk.wait()
    done = find(desk, number)
    assert (done["state"], done["collection"]["paid_amount"]) == ("DONE", 600)
    refuse(desk, "INVALID_REQUEST", "cancel", number, reason="老师生病")
    assert events(desk, number) == ["PAYSCORE.USER_PAID"]


def test_a_part_of_a_plan_that_does_not_take_place(desk: Desk) -> None:
    body = lesson(desk)
    desk.call("payscore.create_sign_plan_service_order", body)
    act(desk, "cancel", body["out_trade_no"], reason="老师生病")
    assert find(desk, body["out_trade_no"])["state"] == "REVOKED"
    assert desk.call("payscore.create_sign_plan_service_order", body)["state"] == "REVOKED"
    refuse(desk, "INVALID_REQUEST", "complete", body["out_trade_no"], **bill())


def test_the_same_part_again(desk: Desk) -> None:
    create = "payscore.create_sign_plan_service_order"
    body = lesson(desk)
    made = desk.call(create, body)
    assert desk.call(create, body) == made
    desk.refused(400, "INVALID_REQUEST", create, {**body, "attach": "class-1"})
    desk.refused(400, "INVALID_REQUEST", "payscore.create_service_order", rental(out_order_no=body["out_trade_no"]))
    other = lesson(desk)
    desk.call("payscore.create_service_order", rental(out_order_no=other["out_trade_no"]))
    desk.refused(400, "INVALID_REQUEST", create, other)


@pytest.mark.parametrize(
    ("status", "code", "field", "changes"),
    [
        (404, "RESOURCE_NOT_EXISTS", None, {"sign_plan_id": "NOBODY"}),
        (404, "RESOURCE_NOT_EXISTS", None, {"service_id": "1"}),
        (404, "RESOURCE_NOT_EXISTS", None, {"openid": OTHER_USER}),
        (400, "PARAM_ERROR", "/out_trade_no", {"plan_detail_no": 2}),
        (400, "PARAM_ERROR", "/out_trade_no", {"out_trade_no": "NO_LESSON"}),
    ],
)
def test_a_part_that_no_plan_of_the_user_has(
    desk: Desk, status: int, code: str, field: str | None, changes: dict[str, Any]
) -> None:
    create = "payscore.create_sign_plan_service_order"
    body = lesson(desk)
    refusal = desk.refused(status, code, create, {**body, **changes})
    assert refusal.get("detail", {}).get("field") == field
    desk.refused(404, "RESOURCE_NOT_EXISTS", "payscore.get_service_order", **NAMED, out_order_no=body["out_trade_no"])
    desk.call(create, body)


def test_a_plan_that_nobody_made_here(desk: Desk) -> None:
    """The sandbox takes any plan_id; then the parts of the user are what the reply about the signed plan says."""
    numbers = [fresh("LESSON") for _ in range(3)]
    signed = desk.call("payscore.create_sign_plan", signing("ELSEWHERE", *numbers))["sign_plan"]
    body = {**lesson(desk), "sign_plan_id": signed["sign_plan_id"]}
    first = {**body, "plan_detail_no": 1, "out_trade_no": numbers[0]}
    made = desk.call("payscore.create_sign_plan_service_order", first)
    assert made["risk_fund"]["amount"] == signed["signed_detail_list"][0]["actual_price"]
    third = {**body, "plan_detail_no": 3, "out_trade_no": numbers[2]}
    refusal = desk.refused(400, "PARAM_ERROR", "payscore.create_sign_plan_service_order", third)
    assert refusal["detail"]["field"] == "/plan_detail_no"


def test_a_part_without_a_discount(desk: Desk) -> None:
    body = {**lesson(desk), "out_trade_no": fresh("LESSON")}
    parts = [{"plan_detail_name": "拉花" * 12, "original_price": 800, "actual_price": 800}]
    plan = desk.call("payscore.create_plan", planned(800, plan_detail_list=parts))
    desk.call("payscore.create_sign_plan", signing(plan["plan_id"], body["out_trade_no"]))
    made = desk.call("payscore.create_sign_plan_service_order", body)
    assert made["post_payments"] == [{"name": "拉花" * 10, "amount": 800, "description": "拉花课"}]
    assert (made["risk_fund"], "post_discounts" in made) == ({"amount": 800}, False)


def test_a_plan_that_was_made_after_the_signing(desk: Desk) -> None:
    body = lesson(desk, 2)
    desk.call("payscore.create_plan", planned(500, 400))
    made = desk.call("payscore.create_sign_plan_service_order", body)
    assert made["risk_fund"] == {"amount": 700}


def test_a_part_of_a_plan_of_a_sub_merchant(desk: Desk) -> None:
    create = "payscore.create_partner_sign_plan_service_order"
    body = lesson(desk, **PARTNER)
    number = body["out_trade_no"]
    made = desk.call(create, body)
    assert (made["state"], made["state_description"], made["sub_mchid"]) == ("DOING", "USER_CONFIRM", SUB_MCHID)
    assert desk.call(create, body) == made
    assert find_of_partner(desk, number)["order_id"] == made["order_id"]
    desk.refused(404, "RESOURCE_NOT_EXISTS", create, {**body, "sign_plan_id": "NOBODY", "out_trade_no": "LESSON"})
    desk.call("payscore.complete_partner_service_order", partner_bill(), out_order_no=number)
    desk.wait()
    assert find_of_partner(desk, number)["collection"]["paid_amount"] == 800
    assert events(desk, number) == ["PAYSCORE.USER_PAID"]


# --- service providers


def test_an_order_of_a_service_provider(desk: Desk) -> None:
    body = rental(**PARTNER)
    number = body["out_order_no"]
    made = desk.call("payscore.create_partner_service_order", body)
    assert (made["state"], made["sub_mchid"]) == ("CREATED", SUB_MCHID)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "payscore.get_service_order", **NAMED, out_order_no=number)
    desk.control(f"POST service-orders/{made['order_id']}/confirm")
    found = find_of_partner(desk, number)
    assert (found["state"], found["openid"], found["sub_openid"]) == ("DOING", USER, SUB_USER)
    for _ in range(2):
        desk.call("payscore.complete_partner_service_order", partner_bill(), out_order_no=number)
    desk.refused(
        400, "INVALID_REQUEST", "payscore.complete_partner_service_order", partner_bill(700), out_order_no=number
    )
    desk.wait()
    paid = find_of_partner(desk, number)["collection"]["details"][0]["transaction_id"]
    assert events(desk, number) == ["PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID"]
    refund = {
        "sub_mchid": SUB_MCHID,
        "transaction_id": paid,
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 300, "total": 800, "currency": "CNY"},
    }
    desk.call("refund.create_refund", refund)


def test_a_service_provider_changes_what_is_due(desk: Desk) -> None:
    lower = {**OF_PARTNER, "post_payments": [{"name": "租借费", "amount": 500}], "total_amount": 500, "reason": "有误"}
    number = due(desk, **PARTNER)
    desk.call("payscore.modify_partner_service_order", lower, out_order_no=number)
    desk.call("payscore.pay_partner_service_order", OF_PARTNER, out_order_no=number)
    part = {**OF_PARTNER, "type": "Order_Paid", "detail": {"seq": 1, "paid_time": "20260102", "paid_amount": 200}}
    sync = "payscore.sync_partner_service_order"
    desk.refused(400, "INVALID_REQUEST", sync, part, out_order_no=number)
    part["detail"]["paid_amount"] = 500
    desk.call(sync, part, out_order_no=number)
    assert find_of_partner(desk, number)["collection"]["paid_amount"] == 500
    desk.refused(400, "ORDER_DONE", "payscore.pay_partner_service_order", OF_PARTNER, out_order_no=number)
    other = created(desk, **PARTNER)
    cancel = {**OF_PARTNER, "reason": "设备故障"}
    desk.call("payscore.cancel_partner_service_order", cancel, out_order_no=other)
    assert find_of_partner(desk, other)["state"] == "REVOKED"


def test_a_permission_for_a_sub_merchant(desk: Desk) -> None:
    code = permit(desk, **PARTNER)
    named = {"authorization_code": code, **OF_PARTNER}
    found = desk.call("payscore.get_partner_permission_by_authorization_code", **named)
    assert (found["authorization_state"], found["sub_openid"]) == ("AVAILABLE", SUB_USER)
    desk.refused(404, "ORDER_NOT_EXIST", "payscore.get_permission_by_openid", openid=USER, **NAMED)
    by_user = {**NAMED, "sub_mchid": SUB_MCHID, "sub_openid": SUB_USER}
    assert desk.call("payscore.get_partner_permission_by_openid", **by_user) == found
    body = rental(**PARTNER, need_user_confirm=False, sub_openid=SUB_USER)
    assert desk.call("payscore.create_partner_service_order", body)["state"] == "DOING"
    end = {**by_user, "reason": "用户不再使用"}
    desk.call("payscore.terminate_partner_permission_by_openid", end)
    assert events(desk, code) == ["PAYSCORE.USER_OPEN_SERVICE", "PAYSCORE.USER_CLOSE_SERVICE"]
    scene = {**application(**PARTNER), "scene": "TRANSACTION"}
    asked = desk.call("payscore.apply_partner_permission_for_scene", scene)
    desk.control(f"POST service-permissions/{asked['transaction_permissions_token']}/give", sub_openid="oSubOther")
    named = {"authorization_code": scene["authorization_code"], **OF_PARTNER}
    found = desk.call("payscore.get_partner_permission_by_authorization_code", **named)
    assert found["sub_openid"] == "oSubOther"
