"""Car parks that drivers are reminded of: applied for and reviewed; vehicles that come, pay and leave."""

from __future__ import annotations

from typing import Any

import pytest
from desk import Desk, fresh
from wechatpay_sandbox.stores.seed_data import CAR_PARK, OUT_CAR_PARK

PLATE = "粤B88888"
FEES = "http://127.0.0.1:19/fees"


def application(**changes: Any) -> dict[str, Any]:
    """The body that applies for a car park."""
    lot = {
        "parking_lot_name": "福田停车场",
        "out_parking_lot_id": fresh("LOT"),
        "parking_lot_address": "深圳市福田区示例路2号",
        "longitude": "114.050000",
        "latitude": "22.550000",
        "parking_lot_type": "PARKING_LOT_TYPE_OFFICE_BUILDING",
        "phone_number": "075500000001",
        "payment_path": "pages/pay/index",
    }
    return {"parking_lot": {**lot, **changes}}


def numbers(desk: Desk, body: dict[str, Any]) -> dict[str, str]:
    """Both numbers of an application that is sent."""
    audit_no = desk.call("parking.apply_lot", body)["parking_lot_audit_no"]
    return {"parking_lot_audit_no": audit_no, "out_parking_lot_id": body["parking_lot"]["out_parking_lot_id"]}


def entry(desk: Desk, **changes: Any) -> dict[str, Any]:
    """The body that reports an entry, an hour ago."""
    return {
        "out_serial_number": fresh("PARK"),
        "parking_id": CAR_PARK,
        "plate_number": PLATE,
        "enter_timestamp": int(desk.clock.now) - 3600,
        "plate_color": "PLATE_COLOR_BLUE",
        "car_type": "PLATE_TYPE_TEMPORARY",
        "vehicle_type": "VEHICLE_TYPE_SMALL",
        "entrance_number": "A01",
        "entrance_name": "南门入口",
        **changes,
    }


def payment(number: str, paid: int = 1200, **changes: Any) -> dict[str, Any]:
    return {
        "out_serial_number": number,
        "plate_number": PLATE,
        "parking_id": CAR_PARK,
        "parking_state": "PARKING_STATUS_PARKING",
        "pay_type": "PAY_TYPE_WXPAY",
        "total_amount": 1200,
        "paid_amount": paid,
        **changes,
    }


def leaving(desk: Desk, number: str, **changes: Any) -> dict[str, Any]:
    return {
        "out_serial_number": number,
        "exit_timestamp": int(desk.clock.now),
        "plate_number": PLATE,
        "plate_color": "PLATE_COLOR_BLUE",
        "parking_id": CAR_PARK,
        **changes,
    }


def parking_pass(desk: Desk) -> dict[str, Any]:
    """The body that reports the payment of a month."""
    return {
        "out_trade_no": fresh("PASS"),
        "fee_items": [{"fee_type": "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY", "amount": 30_000}],
        "pay_time": int(desk.clock.now),
    }


def fee(desk: Desk, number: str) -> Any:
    return desk.call("parking.get_fee", {"out_serial_number": number})


# --- applications


def test_an_application_that_is_approved(desk: Desk) -> None:
    body = application()
    named = numbers(desk, body)
    assert numbers(desk, body) == named
    desk.refused(
        400, "INVALID_REQUEST", "parking.apply_lot", {"parking_lot": {**body["parking_lot"], "longitude": "1"}}
    )
    waiting = desk.call("parking.get_lot_application", **named)
    assert (waiting["application"]["audit_status"], "wx_parking_lot_id" in waiting) == ("AUDIT_STATUS_PENDING", False)
    assert waiting["application"]["parking_lot"] == body["parking_lot"]
    by_own = {"out_parking_lot_id": named["out_parking_lot_id"]}
    assert desk.call("parking.get_lot", **by_own)["enabled_state"] == "ENABLED_STATE_NOT_ENABLED"
    path = f"car-park-applications/{named['parking_lot_audit_no']}"
    approved = desk.control(f"POST {path}/approve")
    desk.control(f"POST {path}/approve", 409)
    desk.control(f"POST {path}/reject", 409)
    desk.control("POST car-park-applications/NOBODY/approve", 404)
    found = desk.call("parking.get_lot_application", **named)
    assert found["application"]["audit_status"] == "AUDIT_STATUS_APPROVED"
    assert found["wx_parking_lot_id"] == approved["wx_parking_lot_id"]
    lot = desk.call("parking.get_lot", wx_parking_lot_id=found["wx_parking_lot_id"])
    assert (lot["enabled_state"], lot["payment_mini_prog_path"]) == ("ENABLED_STATE_ENABLED", "pages/pay/index")
    assert desk.call("parking.get_lot", **by_own) == lot
    desk.refused(400, "INVALID_REQUEST", "parking.withdraw_lot_application", named)
    desk.call("parking.report_entry", entry(desk, parking_id=found["wx_parking_lot_id"]))


def test_an_application_that_is_rejected_and_sent_again(desk: Desk) -> None:
    body = application()
    first = numbers(desk, body)
    desk.control(f"POST car-park-applications/{first['parking_lot_audit_no']}/reject", comment="缺少告示牌")
    rejected = desk.call("parking.get_lot_application", **first)["application"]
    assert rejected["audit_comment"]["recommendation"] == "缺少告示牌"
    second = numbers(desk, body)
    listed = desk.call("parking.list_lot_applications", out_parking_lot_id=first["out_parking_lot_id"])
    assert [one["audit_status"] for one in listed["application_list"]] == [
        "AUDIT_STATUS_PENDING",
        "AUDIT_STATUS_REJECTED",
    ]
    assert listed["application_list"][0]["parking_lot_audit_no"] == second["parking_lot_audit_no"]


def test_an_application_that_is_withdrawn(desk: Desk) -> None:
    named = numbers(desk, application())
    for _ in range(2):
        desk.call("parking.withdraw_lot_application", named)
    found = desk.call("parking.get_lot_application", **named)["application"]
    assert found["audit_status"] == "AUDIT_STATUS_WITHDRAWN"
    desk.control(f"POST car-park-applications/{named['parking_lot_audit_no']}/approve", 409)


def test_unknown_car_parks(desk: Desk) -> None:
    named = {**numbers(desk, application()), "out_parking_lot_id": OUT_CAR_PARK}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "parking.get_lot_application", **named)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "parking.withdraw_lot_application", named)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "parking.get_lot", out_parking_lot_id="NOBODY")
    both = {"out_parking_lot_id": "NOBODY", "wx_parking_lot_id": CAR_PARK}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "parking.get_lot", **both)
    desk.refused(400, "PARAM_ERROR", "parking.get_lot")
    desk.refused(404, "RESOURCE_NOT_EXISTS", "parking.report_entry", entry(desk, parking_id="NOBODY"))
    assert desk.call("parking.list_lot_applications", out_parking_lot_id="NOBODY")["application_list"] == []
    assert desk.call("parking.get_lot", out_parking_lot_id=OUT_CAR_PARK)["wx_parking_lot_id"] == CAR_PARK


# --- stays


def test_a_vehicle_comes_pays_and_leaves(desk: Desk) -> None:
    body = entry(desk)
    number = body["out_serial_number"]
    came = desk.call("parking.report_entry", body)
    assert desk.call("parking.report_entry", body) == came
    desk.refused(400, "INVALID_REQUEST", "parking.report_entry", {**body, "entrance_number": "A02"})
    assert fee(desk, number) == {
        "parking_timestamp": 3600,
        "parking_state": "PARKING_STATE_ENTERED",
        "pay_state": "PAY_STATUS_UNPAID",
        "paid_amount": 0,
    }
    for _ in range(2):
        desk.call("parking.report_payment", payment(number, 500))
    part = fee(desk, number)
    assert (part["pay_state"], part["payable_amount"]) == ("PAY_STATUS_UNPAID", 700)
    desk.call("parking.report_payment", payment(number))
    paid = fee(desk, number)
    assert (paid["pay_state"], paid["total_amount"], paid["payable_amount"]) == ("PAY_STATUS_PAID", 1200, 0)
    left = leaving(desk, number)
    for _ in range(2):
        desk.call("parking.report_exit", left)
    desk.refused(400, "INVALID_REQUEST", "parking.report_exit", {**left, "pay_state": "PAY_STATUS_PAID"})
    desk.wait(60)
    assert fee(desk, number) == {**paid, "parking_state": "PARKING_STATE_EXITED"}


def test_a_payment_that_is_told_at_the_exit(desk: Desk) -> None:
    body = entry(desk)
    desk.call("parking.report_entry", body)
    desk.call("parking.report_exit", leaving(desk, body["out_serial_number"], total_amount=1200, paid_amount=1200))
    assert fee(desk, body["out_serial_number"])["pay_state"] == "PAY_STATUS_PAID"


@pytest.mark.parametrize("change", [{"plate_number": "粤B00000"}, {"parking_id": "NOBODY"}])
def test_a_report_of_another_stay(desk: Desk, change: dict[str, str]) -> None:
    body = entry(desk)
    number = body["out_serial_number"]
    desk.call("parking.report_entry", body)
    desk.refused(400, "INVALID_REQUEST", "parking.report_payment", payment(number, **change))
    desk.refused(400, "INVALID_REQUEST", "parking.report_exit", leaving(desk, number, **change))


def test_reports_of_unknown_stays_and_impossible_times(desk: Desk) -> None:
    desk.refused(404, "RESOURCE_NOT_EXISTS", "parking.get_fee", {"out_serial_number": "NOBODY"})
    desk.refused(404, "RESOURCE_NOT_EXISTS", "parking.report_payment", payment("NOBODY"))
    body = entry(desk)
    desk.call("parking.report_entry", body)
    early = leaving(desk, body["out_serial_number"], exit_timestamp=body["enter_timestamp"] - 1)
    desk.refused(400, "PARAM_ERROR", "parking.report_exit", early)


def test_a_pass_is_reported_once(desk: Desk) -> None:
    body = parking_pass(desk)
    for _ in range(2):
        desk.call("parking.report_pass_payment", body)
    desk.refused(400, "INVALID_REQUEST", "parking.report_pass_payment", {**body, "pay_time": 1})


def test_the_platform_asks_the_merchant_for_a_fee(desk: Desk) -> None:
    body = entry(desk)
    serial = desk.call("parking.report_entry", body)["serial_number"]
    desk.control(f"POST car-park-stays/{serial}/ask-fee", 409)
    desk.control("POST notify-addresses/parking", url=FEES)
    desk.control(f"POST car-park-stays/{serial}/ask-fee")
    desk.control("POST car-park-stays/NOBODY/ask-fee", 404)
    number = body["out_serial_number"]
    question = {"out_serial_number": number, "plate_number": PLATE}
    assert desk.told(number) == [("PARKING_FEE.QUERY_TRANS_INFO", question)]
