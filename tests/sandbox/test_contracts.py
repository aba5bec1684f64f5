"""Contracts and what is debited under them; members of business circles and their points."""

from __future__ import annotations

from typing import Any

import pytest
from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.stores.seed_data import APPID, OTHER_USER, PLAN, SIGNED_CHARGE_CONTRACT, SUB_MCHID, USER

pytestmark = pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")

STRANGER = "oUser0000000000000000000003"
STATION = {
    "start_time": "2026-01-02T15:04:05+08:00",
    "charging_station_name": "南山充电站",
    "charging_gun_number": "0001",
}


# --- charging


def token(desk: Desk, contract_id: str = SIGNED_CHARGE_CONTRACT, **station: Any) -> str:
    body = {"sub_mchid": SUB_MCHID, "appid": APPID, "charge_info": {**STATION, "device_id": fresh("DEVICE"), **station}}
    return str(desk.call("ebike.confirm_charge_contract", body, contract_id=contract_id)["charging_token"])


def charge(charging_token: str, **changes: Any) -> dict[str, Any]:
    return {
        "sub_mchid": SUB_MCHID,
        "appid": APPID,
        "out_trade_no": fresh("ORDER"),
        "notify_url": NOTIFY,
        "description": "南山充电站 电动自行车充电",
        "charging_token": charging_token,
        "amount": {"total": 150, "currency": "CNY"},
        "charge_info": {**STATION, "end_time": "2026-01-02T18:04:05+08:00", "charged_capacity": 10},
        "device_info": {"device_id": "10000001", "device_ip": "203.0.113.8"},
        **changes,
    }


def find_charge(desk: Desk, number: str) -> Any:
    return desk.call("ebike.get_order_by_out_trade_no", out_trade_no=number, sub_mchid=SUB_MCHID)


def test_a_charging_is_debited(desk: Desk) -> None:
    body = charge(token(desk))
    asked = desk.call("ebike.create_order", body)
    assert asked["accept_state"] == "SUCCESS"
    assert desk.call("ebike.create_order", body) == asked
    desk.refused(400, "INVALID_REQUEST", "ebike.create_order", {**body, "description": "别处"})
    assert find_charge(desk, body["out_trade_no"])["trade_state"] == "ACCEPTED"
    desk.wait()
    found = find_charge(desk, body["out_trade_no"])
    assert (found["trade_state"], found["contract_id"]) == ("SUCCESS", SIGNED_CHARGE_CONTRACT)
    by_own = {"transaction_id": found["transaction_id"], "sub_mchid": SUB_MCHID}
    assert desk.call("ebike.get_order_by_transaction_id", **by_own) == found
    refund = {
        "sub_mchid": SUB_MCHID,
        "out_trade_no": body["out_trade_no"],
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 50, "total": 150, "currency": "CNY"},
    }
    desk.call("refund.create_refund", refund)
    assert find_charge(desk, body["out_trade_no"])["trade_state"] == "REFUND"


def test_one_token_debits_one_charging(desk: Desk) -> None:
    charging_token = token(desk)
    desk.call("ebike.create_order", charge(charging_token))
    desk.refused(400, "INVALID_REQUEST", "ebike.create_order", charge(charging_token))
    desk.refused(400, "INVALID_REQUEST", "ebike.create_order", charge("NOBODY"))
    desk.refused(400, "INVALID_REQUEST", "ebike.create_order", charge(token(desk), sub_mchid="1900000110"))


def test_nothing_is_debited_once_the_agreement_has_ended(desk: Desk) -> None:
    charging_token = token(desk)
    desk.control(f"POST contracts/{SIGNED_CHARGE_CONTRACT}/terminate")
    desk.refused(403, "RULE_LIMIT", "ebike.create_order", charge(charging_token))
    body = {"sub_mchid": SUB_MCHID, "appid": APPID, "charge_info": {**STATION, "device_id": "1"}}
    desk.refused(403, "RULE_LIMIT", "ebike.confirm_charge_contract", body, contract_id=SIGNED_CHARGE_CONTRACT)
    desk.control("POST contracts/NOBODY/terminate", 404)


def test_a_charging_that_the_user_cannot_pay(desk: Desk) -> None:
    desk.control(f"POST users/{USER}/funds", short=True)
    body = charge(token(desk))
    desk.call("ebike.create_order", body)
    desk.wait()
    assert find_charge(desk, body["out_trade_no"])["trade_state"] == "PAY_FAIL"
    desk.control(f"POST users/{USER}/funds", short=False)
    second = charge(token(desk))
    desk.call("ebike.create_order", second)
    desk.wait()
    assert find_charge(desk, second["out_trade_no"])["trade_state"] == "SUCCESS"


def test_a_user_signs_a_charging_agreement(desk: Desk) -> None:
    query = {"openid": STRANGER, "trade_scene": "CHARGE"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "ebike.get_user_charge_contract", **query)
    body = {"sub_mchid": SUB_MCHID, "appid": APPID, "trade_scene": "CHARGE", "openid": STRANGER}
    preopen_id = desk.call("ebike.preopen_charge_contract", body)["preopen_id"]
    desk.refused(404, "RESOURCE_NOT_EXISTS", "ebike.get_user_charge_contract", **query)
    signed = desk.control(f"POST signings/{preopen_id}/sign")
    desk.control(f"POST signings/{preopen_id}/sign", 409)
    found = desk.call("ebike.get_user_charge_contract", **query)
    assert (found["contract_id"], found["contract_state"]) == (signed["contract_id"], "CONTRACTED")
    assert desk.call("ebike.get_charge_contract", contract_id=signed["contract_id"]) == found
    desk.call("ebike.create_order", charge(token(desk, signed["contract_id"])))


def test_a_debit_is_looked_up_by_the_operations_of_its_product(desk: Desk) -> None:
    body = charge(token(desk))
    number = body["out_trade_no"]
    desk.call("ebike.create_order", body)
    desk.wait()
    id = find_charge(desk, number)["transaction_id"]
    parties = {"sp_mchid": desk.mchid, "sub_mchid": SUB_MCHID}
    desk.refused(404, "ORDER_NOT_EXIST", "pay.get_partner_order_by_out_trade_no", out_trade_no=number, **parties)
    desk.refused(404, "ORDER_NOT_EXIST", "pay.get_partner_order_by_transaction_id", transaction_id=id, **parties)
    query = {"out_trade_no": number, "sub_mchid": SUB_MCHID}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "eduschoolpay.get_order_by_out_trade_no", **query)


def test_unknown_charges(desk: Desk) -> None:
    desk.refused(404, "RESOURCE_NOT_EXISTS", "ebike.get_order_by_out_trade_no", out_trade_no="ORDER0000")
    paid = desk.pay()
    desk.refused(404, "RESOURCE_NOT_EXISTS", "ebike.get_order_by_transaction_id", transaction_id=paid)


# --- school fees


def sign(desk: Desk, openid: str = STRANGER) -> str:
    body = {
        "appid": APPID,
        "openid": openid,
        "plan_id": PLAN,
        "user_id": "student-0001",
        "school_id": "10000000000001",
        "out_contract_code": fresh("SCHOOL"),
        "identity": {"real_name": "张三", "credential_type": "IDENTITY_CARD"},
    }
    presigned = desk.call("eduschoolpay.presign_contract", body)["presign_token"]
    return str(desk.control(f"POST signings/{presigned}/sign")["contract_id"])


def lunch(contract_id: str, **changes: Any) -> dict[str, Any]:
    return {
        "appid": APPID,
        "sub_mchid": SUB_MCHID,
        "description": "第一小学 食堂午餐",
        "out_trade_no": fresh("ORDER"),
        "notify_url": NOTIFY,
        "contract_id": contract_id,
        "user_id": "student-0001",
        "amount": {"total": 1200, "currency": "CNY"},
        "scene_info": {
            "start_time": "2026-01-02T12:05:00+08:00",
            "school_id": "10000000000001",
            "scene_type": "CANTEEN",
        },
        "device_info": {"device_ip": "203.0.113.8"},
        **changes,
    }


def find_lunch(desk: Desk, body: dict[str, Any]) -> Any:
    number = body["out_trade_no"]
    return desk.call("eduschoolpay.get_order_by_out_trade_no", out_trade_no=number, sub_mchid=SUB_MCHID)


def test_a_school_contract_from_its_beginning_to_its_end(desk: Desk) -> None:
    id = sign(desk)
    found = desk.call("eduschoolpay.get_contract", contract_id=id)
    assert (found["contract_status"], found["openid"]) == ("ADD", STRANGER)
    query = {"openid": STRANGER, "plan_id": PLAN, "contract_status": "ADD"}
    assert [one["contract_id"] for one in desk.call("eduschoolpay.list_user_contracts", **query)["data"]] == [id]
    body = lunch(id)
    asked = desk.call("eduschoolpay.create_order", body)
    assert asked["trade_state"] == "ACCEPTED"
    desk.wait()
    assert find_lunch(desk, body)["trade_state"] == "SUCCESS"
    desk.call("eduschoolpay.terminate_contract", contract_id=id)
    desk.call("eduschoolpay.terminate_contract", contract_id=id)
    assert desk.call("eduschoolpay.get_contract", contract_id=id)["contract_status"] == "DELETE"
    desk.refused(403, "RULE_LIMIT", "eduschoolpay.create_order", lunch(id))
    assert desk.call("eduschoolpay.create_order", body)["trade_state"] == "SUCCESS"


def test_a_school_debit_at_once(desk: Desk) -> None:
    body = lunch(sign(desk), payment_mode="SYNC", attach="canteen-2")
    asked = desk.call("eduschoolpay.create_order", body)
    assert (asked["trade_state"], asked["payer"], asked["attach"]) == ("SUCCESS", {"openid": STRANGER}, "canteen-2")
    desk.wait()
    ((event, resource),) = desk.told(body["out_trade_no"])
    assert (event, resource["trade_state"]) == ("TRANSACTION.INDUSTRY_SUCCESS", "SUCCESS")
    by_own = {"transaction_id": asked["transaction_id"], "sub_mchid": SUB_MCHID}
    assert desk.call("eduschoolpay.get_order_by_transaction_id", **by_own) == asked
    desk.refused(400, "INVALID_REQUEST", "eduschoolpay.create_order", {**body, "attach": "canteen-3"})


def test_a_user_who_owes_too_much_is_not_debited(desk: Desk) -> None:
    desk.control("POST notify-addresses/eduschoolpay", url=NOTIFY)
    id = sign(desk)
    assert desk.call("eduschoolpay.get_debt_state", openid=STRANGER)["debt_count"] == 0
    desk.control(f"POST users/{STRANGER}/funds", short=True)
    unpaid = [lunch(id, payment_mode="SYNC") for _ in range(3)]
    for body in unpaid:
        assert desk.call("eduschoolpay.create_order", body)["trade_state"] == "PAY_FAIL"
    assert [event for event, _ in desk.told(unpaid[0]["out_trade_no"])] == ["TRANSACTION.INDUSTRY_FAILED"]
    debt = desk.call("eduschoolpay.get_debt_state", openid=STRANGER)
    assert (debt["state"], debt["debt_count"]) == ("FORBIDDEN", 3)
    desk.refused(403, "RULE_LIMIT", "eduschoolpay.create_order", lunch(id))
    listed = desk.control("GET orders")["orders"]
    own = next(line["transaction_id"] for line in listed if line["out_trade_no"] == unpaid[0]["out_trade_no"])
    desk.control(f"POST orders/{own}/pay")
    assert find_lunch(desk, unpaid[0])["trade_state"] == "SUCCESS"
    assert [event for event, _ in desk.told(unpaid[0]["out_trade_no"])][1:] == ["TRANSACTION.PAY_BACK"]
    debt = desk.call("eduschoolpay.get_debt_state", openid=STRANGER)
    assert (debt["state"], debt["debt_count"]) == ("NORMAL", 2)
    assert [(event, resource["state"]) for event, resource in desk.told(STRANGER)] == [
        ("EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE", "FORBIDDEN"),
        ("EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE", "NORMAL"),
    ]


def test_a_debit_that_the_bank_refuses(desk: Desk) -> None:
    body = lunch(sign(desk))
    desk.call("eduschoolpay.create_order", body)
    own = desk.control("GET orders")["orders"][0]["transaction_id"]
    desk.control(f"POST orders/{own}/pay", result="PAYERROR")
    desk.control(f"POST orders/{own}/pay", result="PAYERROR")
    desk.wait()
    assert find_lunch(desk, body)["trade_state"] == "PAY_FAIL"
    assert desk.call("eduschoolpay.get_debt_state", openid=STRANGER)["debt_count"] == 1


def test_a_signing_that_is_too_old(desk: Desk) -> None:
    body = {"appid": APPID, "openid": USER, "trade_scene": "CHARGE"}
    preopen_id = desk.call("ebike.preopen_charge_contract", body)["preopen_id"]
    assert desk.control("GET signings")["signings"][0]["token"] == preopen_id
    desk.wait(7200)
    desk.control(f"POST signings/{preopen_id}/sign", 409)
    desk.control("POST signings/NOBODY/sign", 404)


def test_unknown_school_contracts(desk: Desk) -> None:
    desk.refused(404, "RESOURCE_NOT_EXISTS", "eduschoolpay.get_contract", contract_id="NOBODY")
    desk.refused(404, "RESOURCE_NOT_EXISTS", "eduschoolpay.terminate_contract", contract_id="NOBODY")
    desk.refused(404, "RESOURCE_NOT_EXISTS", "eduschoolpay.create_order", lunch("NOBODY"))
    desk.refused(404, "RESOURCE_NOT_EXISTS", "eduschoolpay.get_debt_state", openid=STRANGER)
    query = {"out_trade_no": "ORDER0000", "sub_mchid": SUB_MCHID}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "eduschoolpay.get_order_by_out_trade_no", **query)
    assert desk.call("eduschoolpay.get_debt_state", openid=USER)["state"] == "NORMAL"


# --- points


def member(desk: Desk, openid: str) -> Any:
    return desk.call("businesscircle.get_user_authorization", openid=openid, appid=APPID)


def status(desk: Desk, openid: str) -> str:
    query = {"openid": openid, "appid": APPID, "brandid": 1000}
    return str(desk.call("businesscircle.get_points_commit_status", **query)["points_commit_status"])


def test_a_member_of_a_business_circle(desk: Desk) -> None:
    assert member(desk, USER)["authorize_state"] == "AUTHORIZED"
    assert member(desk, OTHER_USER) == {"openid": OTHER_USER, "authorize_state": "UNAUTHORIZED"}
    desk.control("POST notify-addresses/businesscircle", url=NOTIFY)
    desk.control(f"POST members/{OTHER_USER}/join", 409, agrees=False)
    desk.control(f"POST members/{OTHER_USER}/join")
    assert [event for event, _ in desk.told(OTHER_USER)] == ["MALL_AUTH.ACTIVATE_CARD"]
    assert member(desk, OTHER_USER)["authorize_state"] == "AUTHORIZED"
    desk.control(f"POST members/{OTHER_USER}/join", agrees=False)
    left = member(desk, OTHER_USER)
    assert (left["authorize_state"], "deauthorize_time" in left) == ("DEAUTHORIZED", True)
    desk.control(f"POST members/{OTHER_USER}/shop", 409, amount=100)


def test_points_wait_until_they_are_reported(desk: Desk) -> None:
    desk.control("POST notify-addresses/businesscircle", url=NOTIFY)
    assert status(desk, USER) == "FINISHED"
    desk.control(f"POST members/{USER}/shop", 400, amount=0)
    paid = desk.control(f"POST members/{USER}/shop", amount=2800)["transaction_id"]
    ((event, resource),) = desk.told(paid)
    assert (event, resource["amount"], resource["openid"]) == ("MALL_TRANSACTION.SUCCESS", 2800, USER)
    assert status(desk, USER) == "PENDING"
    report = {
        "transaction_id": paid,
        "appid": APPID,
        "openid": USER,
        "earn_points": True,
        "increased_points": 28,
        "points_update_time": "2026-01-02T15:04:05+08:00",
    }
    desk.call("businesscircle.sync_points", report)
    desk.call("businesscircle.sync_points", {**report, "increased_points": 30})
    assert status(desk, USER) == "FINISHED"


def test_only_some_notifications_need_an_address(desk: Desk) -> None:
    desk.control("POST notify-addresses/pay", 404, url=NOTIFY)
