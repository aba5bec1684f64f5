"""Parking fees that are debited by the plate, and road tolls under an agreement."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import quote

import pytest
from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores.seed_data import APPID, OTHER_USER, PLAN, PLATE, SUB_MCHID, SUB_USER, USER

HOUR = 3600.0
SERVICES = "http://127.0.0.1:19/vehicle"
_plates = iter(range(10_000, 99_999))


def fresh_plate() -> str:
    return f"粤A{next(_plates)}"


def act(desk: Desk, plate: str, step: str, expected: int = 200, **fields: Any) -> Any:
    return desk.control(f"POST plates/{quote(plate)}/{step}", expected, **fields)


def service(desk: Desk, plate: str = PLATE, openid: str = USER) -> Any:
    query = {"appid": APPID, "plate_number": plate, "plate_color": "BLUE", "openid": openid}
    return desk.call("vehicle.get_parking_service", **query)


def entry(desk: Desk, plate: str = PLATE, **changes: Any) -> dict[str, Any]:
    """The body that reports an entry, two hours ago."""
    return {
        "out_parking_no": fresh("STAY"),
        "plate_number": plate,
        "plate_color": "BLUE",
        "notify_url": NOTIFY,
        "start_time": beijing_time(desk.clock.now - 2 * HOUR),
        "parking_name": "南山停车场",
        "free_duration": 900,
        **changes,
    }


def enter(desk: Desk, plate: str = PLATE, **changes: Any) -> Any:
    return desk.call("vehicle.create_parking_entry", entry(desk, plate, **changes))


def fee(desk: Desk, stay: Any, fen: int = 1200, **changes: Any) -> dict[str, Any]:
    """The body that debits the fee of a stay."""
    told = {name: stay[name] for name in ("plate_number", "plate_color", "start_time", "parking_name")}
    return {
        "appid": APPID,
        "description": "南山停车场 停车费",
        "out_trade_no": fresh("PARK"),
        "trade_scene": "PARKING",
        "notify_url": NOTIFY,
        "amount": {"total": fen, "currency": "CNY"},
        "parking_info": {
            "parking_id": stay["id"],
            **told,
            "end_time": beijing_time(desk.clock.now),
            "charging_duration": 7200,
            "device_id": "12321",
        },
        **changes,
    }


def find(desk: Desk, number: str, **more: Any) -> Any:
    return desk.call("vehicle.get_order_by_out_trade_no", out_trade_no=number, **more)


def debited(desk: Desk, plate: str = PLATE) -> str:
    """A fee that was debited; its out_trade_no."""
    body = fee(desk, enter(desk, plate))
    desk.call("vehicle.charge_parking", body)
    desk.wait()
    return str(body["out_trade_no"])


def changes(desk: Desk, stay: Any) -> list[tuple[str, str | None]]:
    told = desk.told(stay["out_parking_no"])
    assert {event for event, _ in told} <= {"VEHICLE.ENTRANCE_STATE_CHANGE"}
    return [(change["parking_state"], change.get("blocked_state_description")) for _, change in told]


# --- plates


def test_a_plate_that_the_user_opens_pauses_and_closes(desk: Desk) -> None:
    plate = fresh_plate()
    assert service(desk, plate) == {
        "plate_number": plate,
        "plate_color": "BLUE",
        "openid": USER,
        "service_state": "OUT_SERVICE",
    }
    act(desk, plate, "pause", 404)
    act(desk, plate, "open")
    opened = service(desk, plate)
    assert (opened["service_state"], opened["service_open_time"]) == ("NORMAL", beijing_time(desk.clock.now))
    assert service(desk, plate, OTHER_USER)["service_state"] == "OUT_SERVICE"
    desk.clock.now += 60
    act(desk, plate, "pause")
    assert service(desk, plate) == {**opened, "service_state": "PAUSE"}
    act(desk, plate, "open")
    assert service(desk, plate) == opened
    act(desk, plate, "close")
    assert service(desk, plate)["service_state"] == "OUT_SERVICE"
    act(desk, plate, "pause", 409)
    act(desk, plate, "open", openid=OTHER_USER)
    assert service(desk, plate, OTHER_USER)["service_open_time"] == beijing_time(desk.clock.now)
    (line,) = [one for one in desk.control("GET plates")["plates"] if one["plate_number"] == plate]
    assert (line["openid"], line["state"], line["owes"]) == (OTHER_USER, "NORMAL", False)


def test_the_plate_of_the_examples_is_known_from_the_start(desk: Desk) -> None:
    assert service(desk)["service_state"] == "NORMAL"


# --- stays and their fees


def test_a_stay_from_entry_to_payment(desk: Desk) -> None:
    body = entry(desk)
    stay = desk.call("vehicle.create_parking_entry", body)
    assert (stay["state"], "block_reason" in stay) == ("NORMAL", False)
    assert desk.call("vehicle.create_parking_entry", body) == stay
    desk.refused(400, "INVALID_REQUEST", "vehicle.create_parking_entry", {**body, "free_duration": 0})
    request = fee(desk, stay, attach="gate-2")
    number = request["out_trade_no"]
    accepted = desk.call("vehicle.charge_parking", request)
    assert (accepted["trade_state"], "transaction_id" in accepted) == ("ACCEPTED", False)
    assert desk.call("vehicle.charge_parking", request) == accepted == find(desk, number)
    desk.refused(400, "INVALID_REQUEST", "vehicle.charge_parking", {**request, "attach": "gate-3"})
    desk.wait()
    paid = find(desk, number)
    assert (paid["trade_state"], paid["bank_type"], "user_repaid" in paid) == ("SUCCESS", "OTHERS", False)
    assert (paid["payer"]["openid"], paid["parking_info"], paid["attach"]) == (
        USER,
        request["parking_info"],
        "gate-2",
    )
    assert desk.told(number) == [("TRANSACTION.SUCCESS", paid)]
    assert changes(desk, stay) == []
    (line,) = [one for one in desk.control("GET parking-stays")["parking_stays"] if one["parking_id"] == stay["id"]]
    assert (line["transaction_id"], line["is_over"]) == (paid["transaction_id"], True)
    refund = {
        "transaction_id": paid["transaction_id"],
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 200, "total": 1200, "currency": "CNY"},
    }
    desk.call("refund.create_refund", refund)
    assert find(desk, number)["trade_state"] == "REFUND"


def test_a_stay_is_debited_once(desk: Desk) -> None:
    stay = enter(desk)
    desk.call("vehicle.charge_parking", fee(desk, stay))
    desk.refused(403, "RULE_LIMIT", "vehicle.charge_parking", fee(desk, stay))
    desk.wait()
    desk.refused(403, "RULE_LIMIT", "vehicle.charge_parking", fee(desk, stay))


def test_a_fee_that_could_not_be_debited_is_asked_for_again(desk: Desk) -> None:
    stay = enter(desk)
    first = fee(desk, stay)
    desk.call("vehicle.charge_parking", first)
    (line,) = [one for one in desk.control("GET orders")["orders"] if one["out_trade_no"] == first["out_trade_no"]]
    desk.control(f"POST orders/{line['transaction_id']}/pay", result="PAYERROR")
    desk.wait()
    failed = find(desk, first["out_trade_no"])
    assert failed["trade_state"] == "PAY_FAIL"
    assert desk.told(first["out_trade_no"]) == [("TRANSACTION.FAIL", failed)]
    second = fee(desk, stay)
    desk.call("vehicle.charge_parking", second)
    desk.wait()
    assert find(desk, second["out_trade_no"])["trade_state"] == "SUCCESS"


def test_another_stay_of_the_plate_takes_the_place_of_the_last(desk: Desk) -> None:
    first = enter(desk)
    second = enter(desk)
    desk.refused(403, "RULE_LIMIT", "vehicle.charge_parking", fee(desk, first))
    desk.call("vehicle.charge_parking", fee(desk, second))


@pytest.mark.parametrize(
    "change",
    [
        {"plate_number": "粤B00000"},
        {"plate_color": "GREEN"},
        {"parking_name": "福田"},
        {"start_time": "2027-01-15T00:00:00+08:00"},
    ],
)
def test_what_is_told_of_a_stay_must_agree_with_the_entry(desk: Desk, change: dict[str, Any]) -> None:
    body = fee(desk, enter(desk))
    wrong = {**body, "parking_info": {**body["parking_info"], **change}}
    refused = desk.refused(400, "INVALID_REQUEST", "vehicle.charge_parking", wrong)
    assert next(iter(change)) in refused["message"]


def test_the_times_of_a_stay(desk: Desk) -> None:
    body = fee(desk, enter(desk))
    for end in (desk.clock.now + 1, desk.clock.now - 2 * HOUR):
        told = {**body["parking_info"], "end_time": beijing_time(end)}
        refused = desk.refused(400, "PARAM_ERROR", "vehicle.charge_parking", {**body, "parking_info": told})
        assert refused["detail"]["field"] == "/parking_info/end_time"
    # the same moment in another zone is the same
    start = beijing_time(desk.clock.now - 2 * HOUR - 8 * HOUR).replace("+08:00", "Z")
    desk.call("vehicle.charge_parking", {**body, "parking_info": {**body["parking_info"], "start_time": start}})
    del body["parking_info"]
    desk.refused(400, "PARAM_ERROR", "vehicle.charge_parking", {**body, "out_trade_no": fresh("PARK")})


def test_unknown_stays_and_debits(desk: Desk) -> None:
    stay = enter(desk)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "vehicle.charge_parking", fee(desk, {**stay, "id": "NOBODY"}))
    of_other = fee(desk, stay, sub_mchid=SUB_MCHID)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "vehicle.charge_parking", of_other)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "vehicle.get_order_by_out_trade_no", out_trade_no="NOBODY")


def test_a_stay_that_is_blocked_and_released(desk: Desk) -> None:
    plate = fresh_plate()
    stay = enter(desk, plate)
    assert (stay["state"], stay["block_reason"]) == ("BLOCKED", "OUT_SERVICE")
    desk.refused(403, "RULE_LIMIT", "vehicle.charge_parking", fee(desk, stay))
    act(desk, plate, "open")
    act(desk, plate, "open")
    act(desk, plate, "pause")
    desk.refused(403, "RULE_LIMIT", "vehicle.charge_parking", fee(desk, stay))
    act(desk, plate, "close")
    act(desk, plate, "open", openid=OTHER_USER)
    assert changes(desk, stay) == [
        ("NORMAL", None),
        ("BLOCKED", "PAUSE"),
        ("BLOCKED", "REMOVE"),
        ("NORMAL", None),
    ]
    body = fee(desk, stay)
    assert desk.call("vehicle.charge_parking", body)["payer"]["openid"] == OTHER_USER
    act(desk, plate, "close")
    assert len(changes(desk, stay)) == 4


def test_the_platform_pays_for_a_user_without_money(desk: Desk) -> None:
    plate, other_plate = fresh_plate(), fresh_plate()
    act(desk, plate, "open")
    act(desk, other_plate, "open")
    waiting = enter(desk, other_plate)
    desk.control(f"POST users/{USER}/funds", short=True)
    number = debited(desk, plate)
    advanced = find(desk, number)
    assert (advanced["trade_state"], advanced["bank_type"], advanced["user_repaid"]) == ("SUCCESS", "BPA", "N")
    assert desk.told(number) == [("TRANSACTION.SUCCESS", advanced)]
    assert changes(desk, waiting) == [("BLOCKED", "OVERDUE")]
    blocked = enter(desk, plate)
    assert (blocked["state"], blocked["block_reason"]) == ("BLOCKED", "OVERDUE")
    desk.refused(403, "RULE_LIMIT", "vehicle.charge_parking", fee(desk, blocked))
    id = advanced["transaction_id"]
    desk.control(f"POST orders/{id}/pay")
    repaid = find(desk, number)
    assert repaid == {**advanced, "user_repaid": "Y"}
    assert desk.told(number)[1:] == [("TRANSACTION.PAY_BACK", {**repaid, "trade_state": "PAY_BACK"})]
    assert changes(desk, waiting) == [("BLOCKED", "OVERDUE"), ("NORMAL", None)]
    assert changes(desk, blocked) == [("NORMAL", None)]
    desk.control(f"POST orders/{id}/pay", 409)
    desk.control(f"POST users/{USER}/funds", short=False)
    desk.call("vehicle.charge_parking", fee(desk, blocked))


def test_a_fee_that_is_to_be_shared(desk: Desk) -> None:
    body = fee(desk, enter(desk), profit_sharing="Y")
    desk.call("vehicle.charge_parking", body)
    desk.wait()
    paid = find(desk, body["out_trade_no"])["transaction_id"]
    assert desk.call("profitsharing.get_unsplit_amount", transaction_id=paid)["unsplit_amount"] == 1200
    kept = find(desk, debited(desk))["transaction_id"]
    assert desk.sandbox.store.profit_sharing.funds.one(transaction_id=kept) is None


def test_a_stay_of_a_sub_merchant(desk: Desk) -> None:
    stay = enter(desk, sub_mchid=SUB_MCHID)
    body = fee(desk, stay, sub_mchid=SUB_MCHID, sub_appid="wx9999999999999999")
    desk.call("vehicle.charge_parking", body)
    desk.wait()
    number = body["out_trade_no"]
    assert find(desk, number, sub_mchid=SUB_MCHID)["sub_mchid"] == SUB_MCHID
    desk.refused(404, "RESOURCE_NOT_EXISTS", "vehicle.get_order_by_out_trade_no", out_trade_no=number)


def test_one_debit_of_a_stay_wins_a_race(desk: Desk) -> None:
    stay = enter(desk)
    bodies = [fee(desk, stay) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda body: desk.send("vehicle.charge_parking", body), bodies))
    assert sorted(reply.status for reply in replies) == [200] + [403] * 7
    desk.wait()
    assert sum(len(desk.told(body["out_trade_no"])) for body in bodies) == 1


# --- road tolls


def preopening(plate: str, **changes: Any) -> dict[str, Any]:
    """The body that prepares an agreement on road tolls."""
    return {
        "sp_appid": APPID,
        "sub_mchid": SUB_MCHID,
        "sub_appid": "wx9999999999999999",
        "openid": USER,
        "plan_id": PLAN,
        "plate_number": plate,
        "identify": {
            "encrypted_real_name": "张三",
            "encrypted_credential_id": "110101199003070000",
            "credential_type": "ID_CARD",
        },
        **changes,
    }


def sign_toll(desk: Desk, plate: str, **changes: Any) -> str:
    """A signed agreement; its contract_id."""
    token = desk.call("vehicle.preopen_etc", preopening(plate, **changes))["preopen_id"]
    return str(desk.control(f"POST signings/{token}/sign")["contract_id"])


def toll(contract_id: str, plate: str, **changes: Any) -> dict[str, Any]:
    """The body that debits a toll."""
    return {
        "out_trade_no": fresh("TOLL"),
        "sub_mchid": SUB_MCHID,
        "appid": APPID,
        "contract_id": contract_id,
        "description": "高速通行费",
        "highway_info": {
            "plate_number": plate,
            "start_time": "2027-01-15T14:10:00+08:00",
            "end_time": "2027-01-15T15:29:40+08:00",
            "channel_type": "ETC",
            "entrance": "南山站",
        },
        "amount": {"total": 3500, "currency": "CNY"},
        **changes,
    }


def test_an_agreement_on_road_tolls(desk: Desk) -> None:
    desk.control("POST notify-addresses/vehicle", url=SERVICES)
    plate = fresh_plate()
    named = {"openid": USER, "sub_mchid": SUB_MCHID, "plan_id": PLAN, "plate_number": plate}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "vehicle.get_user_etc_contract", **named)
    contract_id = sign_toll(desk, plate)
    found = desk.call("vehicle.get_user_etc_contract", **named)
    assert (found["contract_id"], found["bind_state"], found["sub_openid"]) == (contract_id, "NORMAL", SUB_USER)
    by_id = {"contract_id": contract_id, "sub_mchid": SUB_MCHID}
    assert desk.call("vehicle.get_etc_contract", **by_id) == found
    body = toll(contract_id, plate)
    accepted = desk.call("vehicle.charge_toll", body)
    assert (accepted["trade_state"], accepted["trade_type"]) == ("ACCEPTED", "AUTH")
    assert desk.call("vehicle.charge_toll", body) == accepted
    desk.refused(400, "INVALID_REQUEST", "vehicle.charge_toll", toll(contract_id, fresh_plate()))
    desk.wait()
    asked = {"out_trade_no": body["out_trade_no"], "sub_mchid": SUB_MCHID}
    paid = desk.call("vehicle.get_toll_order_by_out_trade_no", **asked)
    assert (paid["trade_state"], paid["payer"]["sp_openid"]) == ("SUCCESS", USER)
    by_transaction = {"transaction_id": paid["transaction_id"], "sub_mchid": SUB_MCHID}
    assert desk.call("vehicle.get_toll_order_by_transaction_id", **by_transaction) == paid
    desk.refused(404, "RESOURCE_NOT_EXISTS", "vehicle.get_order_by_out_trade_no", **asked)
    desk.control(f"POST contracts/{contract_id}/terminate")
    assert desk.call("vehicle.get_etc_contract", **by_id)["bind_state"] == "OUT_SERVICE"
    desk.refused(403, "RULE_LIMIT", "vehicle.charge_toll", toll(contract_id, plate))
    told = [(event, change["bind_state"]) for event, change in desk.told(contract_id)]
    assert told == [("VEHICLE.USER_STATE_CHANGE", "NORMAL"), ("VEHICLE.USER_STATE_CHANGE", "OUT_SERVICE")]


def test_a_toll_that_the_user_cannot_pay(desk: Desk) -> None:
    plate = fresh_plate()
    contract_id = sign_toll(desk, plate)
    desk.control(f"POST users/{USER}/funds", short=True)
    body = toll(contract_id, plate)
    desk.call("vehicle.charge_toll", body)
    desk.wait()
    asked = {"out_trade_no": body["out_trade_no"], "sub_mchid": SUB_MCHID}
    assert desk.call("vehicle.get_toll_order_by_out_trade_no", **asked)["trade_state"] == "PAY_FAIL"
    desk.refused(404, "RESOURCE_NOT_EXISTS", "vehicle.charge_toll", toll("NOBODY", plate))
