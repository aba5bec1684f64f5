"""Debits under an agreement: signed or declined, announced, debited in their days, tried again, and ended."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from desk import NOTIFY, Desk, fresh
from receiver import receiving
from wechatpay_auth import APIStatusError
from wechatpay_client import OPERATIONS, Client, webhooks
from wechatpay_sandbox import Settings, User, running
from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.stores.seed_data import APPID, OTHER_USER, SUB_MCHID, SUB_USER, USER

PLAN = 100001
SUB_APPID = "wx9999999999999999"
DAY = 86400.0
HOUR = 3600.0
AGREEMENTS = "http://127.0.0.1:19/agreements"
DEVICE = {
    "device_type": "DEVICE_TYPE_PHONE",
    "device_os": "Android 15",
    "device_id": "DEVICE-0001",
    "device_running_as_root": False,
    "device_ip": "203.0.113.7",
    "weixin_installed": True,
    "weixin_version": "8.0.50",
    "days_since_first_login": "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
}
EXPECTED = {
    "estimated_deduct_date": "2027-02-15",
    "estimated_deduct_amount": {"total": 1500, "currency": "CNY"},
    "description": "南山影音 月度会员",
}


def _common(**changes: Any) -> dict[str, Any]:
    return {
        "plan_id": PLAN,
        "out_contract_code": fresh("PAPAY"),
        "contract_display_account": "member_0001",
        "contract_notify_url": AGREEMENTS,
        "out_user_code": "member-0001",
        **changes,
    }


def noticed(**changes: Any) -> dict[str, Any]:
    """The body that prepares an agreement whose debits are told by notices."""
    return {**_common(), "sign_scene": "SIGN_SCENE_APP", "appid": APPID, "device_info": DEVICE, **changes}


def scheduled(**changes: Any) -> dict[str, Any]:
    """The body that prepares an agreement whose debits are scheduled."""
    return {**_common(), "appid": APPID, "deduct_schedule": EXPECTED, **changes}


def of_partner(**changes: Any) -> dict[str, Any]:
    """The body that prepares such an agreement of a sub-merchant."""
    parties = {"sp_appid": APPID, "sub_mchid": SUB_MCHID, "sub_appid": SUB_APPID}
    return {**_common(), **parties, "deduct_schedule": EXPECTED, **changes}


NOTICED, SCHEDULED = "papay.presign_contract", "papay.presign_scheduled_contract_in_app"
PARTNER = "papay.presign_partner_scheduled_contract_in_app"
BODIES = {NOTICED: noticed, SCHEDULED: scheduled, PARTNER: of_partner}


def prepare(desk: Desk, operation: str = NOTICED, **changes: Any) -> tuple[str, str]:
    """Token and out_contract_code of a prepared agreement."""
    body = BODIES[operation](**changes)
    return str(desk.call(operation, body)["pre_entrustweb_id"]), str(body["out_contract_code"])


def sign(desk: Desk, operation: str = NOTICED, **changes: Any) -> tuple[str, str]:
    """contract_id and out_contract_code of a signed agreement."""
    token, code = prepare(desk, operation, **changes)
    return str(desk.control(f"POST signings/{token}/sign")["contract_id"]), code


def find(desk: Desk, code: str) -> Any:
    return desk.call("papay.get_contract", plan_id=PLAN, out_contract_code=code)


def unsigned(desk: Desk, code: str) -> None:
    desk.refused(404, "RESOURCE_NOT_EXISTS", "papay.get_contract", plan_id=PLAN, out_contract_code=code)


def debit(contract_id: str, fen: int = 1500, **changes: Any) -> dict[str, Any]:
    """The body that debits an agreement."""
    return {
        "appid": APPID,
        "out_trade_no": fresh("MEMBER"),
        "description": "南山影音 二月会员",
        "transaction_notify_url": NOTIFY,
        "contract_id": contract_id,
        "amount": {"total": fen, "currency": "CNY"},
        **changes,
    }


def schedule(desk: Desk, contract_id: str, fen: int = 1500) -> Any:
    body = {"appid": APPID, "schedule_amount": {"total": fen, "currency": "CNY"}}
    return desk.call("papay.schedule_debit", body, contract_id=contract_id)


def notice(desk: Desk, contract_id: str, fen: int = 1500, days: int | None = None) -> None:
    body: dict[str, Any] = {
        "mchid": desk.mchid,
        "appid": APPID,
        "estimated_amount": {"amount": fen, "currency": "CNY"},
    }
    if days is not None:
        body["deduct_duration"] = {"count": days, "unit": "DAY"}
    desk.call("papay.notify_debit", body, contract_id=contract_id)


def order(desk: Desk, number: str) -> Any:
    return desk.call("pay.get_order_by_out_trade_no", out_trade_no=number, mchid=desk.mchid)


def states(desk: Desk, contract_id: str) -> str:
    return str(desk.call("papay.get_debit_schedule", contract_id=contract_id)["schedule_state"])


def refuse_debit(desk: Desk, contract_id: str, fen: int = 1500) -> str:
    """The message of a debit that is refused by a rule."""
    refused = desk.refused(403, "RULE_LIMIT", "papay.create_order", debit(contract_id, fen))
    return str(refused["message"])


def debitable(desk: Desk, fen: int = 1500) -> str:
    """An agreement that can be debited today; its contract_id."""
    contract_id, _ = sign(desk)
    notice(desk, contract_id, fen)
    desk.wait(2 * DAY)
    return contract_id


def debitable_of_partner(desk: Desk) -> dict[str, Any]:
    """The body that debits an agreement of a sub-merchant, whose day has come."""
    contract_id, _ = sign(desk, PARTNER)
    parties = {"sp_appid": APPID, "sub_mchid": SUB_MCHID}
    body = {**parties, "schedule_amount": {"total": 1500}}
    told = desk.call("papay.schedule_partner_debit", body, contract_id=contract_id)
    reach(desk, told["deduct_start_date"])
    body = debit(contract_id, **parties)
    del body["appid"]
    return body


def reach(desk: Desk, day: str) -> None:
    """Time passes until noon of a day in Beijing."""
    desk.wait(unix_seconds(f"{day}T12:00:00+08:00") - desk.clock.now)


# --- the life of an agreement


def test_an_agreement_that_the_user_signs_and_ends(desk: Desk) -> None:
    token, code = prepare(desk)
    unsigned(desk, code)
    signed = desk.control(f"POST signings/{token}/sign", openid=OTHER_USER)
    desk.control(f"POST signings/{token}/sign", 409)
    desk.control(f"POST signings/{token}/decline", 409)
    found = find(desk, code)
    assert (found["contract_state"], found["openid"]) == ("SIGNED", OTHER_USER)
    assert found["contract_id"] == signed["contract_id"]
    assert (found["contract_signed_time"], found["out_user_code"]) == (beijing_time(desk.clock.now), "member-0001")
    assert "deduct_schedule" not in found
    (listed,) = desk.control(f"GET contracts?number={code}")["contracts"]
    assert (listed["contract_id"], listed["state"]) == (signed["contract_id"], "SIGNED")
    desk.clock.now += 60
    for _ in range(2):
        desk.control(f"POST contracts/{signed['contract_id']}/terminate")
    ended = find(desk, code)
    assert ended["contract_state"] == "TERMINATED"
    assert ended["contract_terminate_info"] == {
        "contract_termination_mode": "USER_TERMINATE",
        "contract_terminated_time": beijing_time(desk.clock.now),
    }
    (signing, end) = desk.told(code)
    assert (signing[0], signing[1]["contract_state"]) == ("ENTRUST.SIGN", "SIGNED")
    assert (end[0], end[1]["contract_state"]) == ("ENTRUST.TERMINATE", "TERMINATED")
    assert end[1]["contract_terminate_info"] == ended["contract_terminate_info"]


def test_the_merchant_ends_an_agreement(desk: Desk) -> None:
    contract_id, code = sign(desk, SCHEDULED)
    path, body = {"plan_id": PLAN, "out_contract_code": code}, {"contract_termination_remark": "会员已注销"}
    ended = desk.call("papay.terminate_contract", body, **path)
    assert desk.call("papay.terminate_contract", {"contract_termination_remark": "再次"}, **path) == ended
    information = ended["contract_terminate_info"]
    assert information["contract_termination_mode"] == "MCH_API_TERMINATE"
    assert information["contract_termination_remark"] == "会员已注销"
    assert [event for event, _ in desk.told(code)] == ["ENTRUST.SIGN", "ENTRUST.TERMINATE"]
    desk.refused(404, "RESOURCE_NOT_EXISTS", "papay.terminate_contract", body, plan_id=7, out_contract_code=code)
    desk.control("POST contracts/NOBODY/terminate", 404)
    assert "ended" in refuse_debit(desk, contract_id)


def test_a_user_who_declines(desk: Desk) -> None:
    body = noticed()
    token = desk.call(NOTICED, body)["pre_entrustweb_id"]
    assert desk.call(NOTICED, body)["pre_entrustweb_id"] == token
    desk.control(f"POST signings/{token}/decline")
    desk.control(f"POST signings/{token}/decline", 409)
    desk.control(f"POST signings/{token}/sign", 409)
    unsigned(desk, body["out_contract_code"])
    assert desk.told(body["out_contract_code"]) == []
    again = desk.call(NOTICED, body)["pre_entrustweb_id"]
    assert again != token
    desk.control(f"POST signings/{again}/sign")
    assert find(desk, body["out_contract_code"])["contract_state"] == "SIGNED"


def test_a_signing_is_open_for_two_hours(desk: Desk) -> None:
    body = noticed()
    first = desk.call(NOTICED, body)["pre_entrustweb_id"]
    desk.wait(2 * HOUR)
    desk.control(f"POST signings/{first}/sign", 409)
    second = desk.call(NOTICED, body)["pre_entrustweb_id"]
    assert second != first
    desk.wait(2 * HOUR - 1)
    assert desk.call(NOTICED, body)["pre_entrustweb_id"] == second
    desk.control(f"POST signings/{second}/sign")
    desk.control("POST signings/NOBODY/sign", 404)


def test_the_same_number_of_an_agreement(desk: Desk) -> None:
    body = noticed()
    code, first = body["out_contract_code"], desk.call(NOTICED, body)
    desk.refused(400, "INVALID_REQUEST", NOTICED, {**body, "contract_display_account": "member_0002"})
    desk.refused(400, "INVALID_REQUEST", SCHEDULED, scheduled(out_contract_code=code))
    other_plan = desk.call(NOTICED, {**body, "plan_id": 100002})
    assert other_plan["pre_entrustweb_id"] != first["pre_entrustweb_id"]
    contract_id = desk.control(f"POST signings/{first['pre_entrustweb_id']}/sign")["contract_id"]
    assert desk.call(NOTICED, body) == first
    desk.control(f"POST contracts/{contract_id}/terminate")
    desk.refused(400, "INVALID_REQUEST", NOTICED, body)


def test_an_agreement_runs_out(desk: Desk) -> None:
    contract_id, code = sign(desk)
    desk.wait(3652 * DAY - 1)
    assert find(desk, code)["contract_state"] == "SIGNED"
    desk.wait(1)
    found = find(desk, code)
    assert (found["contract_state"], found["contract_expired_time"]) == ("TO_BE_RENEWED", beijing_time(desk.clock.now))
    assert "run out" in refuse_debit(desk, contract_id)


@pytest.mark.parametrize(
    ("place", "opens"),
    [
        ("app", "miniprogram_path"),
        ("mini_program", "redirect_path"),
        ("jsapi", "redirect_url"),
        ("h5", "redirect_url"),
    ],
)
def test_where_a_signing_opens(desk: Desk, place: str, opens: str) -> None:
    body = scheduled()
    told = desk.call(f"papay.presign_scheduled_contract_in_{place}", body)
    token = told[opens].rpartition("=")[2]
    assert told.get("pre_entrustweb_id", token) == token
    desk.control(f"POST signings/{token}/sign")
    assert find(desk, body["out_contract_code"])["contract_state"] == "SIGNED"


def test_a_signing_by_a_code_on_a_screen(desk: Desk) -> None:
    told = desk.call(NOTICED, noticed(sign_scene="SIGN_SCENE_QRCODE"))
    assert told["redirect_url"].endswith(told["pre_entrustweb_id"])
    assert "mini_program_path" not in told


# --- debits that are scheduled


def test_a_debit_a_month_after_the_signing(desk: Desk) -> None:
    contract_id, code = sign(desk, SCHEDULED)
    assert states(desk, contract_id) == "NO_SCHEDULED"
    assert find(desk, code)["deduct_schedule"] == {
        "estimated_deduct_date": "2027-02-15",
        "estimated_deduct_amount": {"total": 1500, "currency": "CNY"},
        "schedule_state": "NO_SCHEDULED",
    }
    assert "schedule" in refuse_debit(desk, contract_id)
    told = schedule(desk, contract_id)
    assert told == {
        "schedule_state": "SCHEDULED",
        "deduct_start_date": "2027-02-15",
        "deduct_end_date": "2027-02-19",
        "scheduled_amount": {"total": 1500, "currency": "CNY"},
    }
    assert "from 2027-02-15 to 2027-02-19" in refuse_debit(desk, contract_id)
    desk.wait(30 * DAY)
    refuse_debit(desk, contract_id)
    desk.wait(1 * DAY)
    assert "at most 1500 fen" in refuse_debit(desk, contract_id, 1501)
    body = debit(contract_id, 1400)
    number = body["out_trade_no"]
    accepted = desk.call("papay.create_order", body)
    assert accepted == {"out_trade_no": number, "amount": {"total": 1400, "currency": "CNY"}}
    assert desk.call("papay.create_order", body) == accepted
    waiting = order(desk, number)
    assert (waiting["trade_state"], waiting["trade_type"]) == ("ACCEPT", "PAP")
    assert "under way" in refuse_debit(desk, contract_id)
    assert states(desk, contract_id) == "SCHEDULED"
    desk.wait()
    paid = order(desk, number)
    assert (paid["trade_state"], paid["amount"]["payer_total"]) == ("SUCCESS", 1400)
    assert desk.call("papay.get_debit_schedule", contract_id=contract_id) == {
        **told,
        "schedule_state": "PAID",
        "deduct_amount": {"total": 1400, "currency": "CNY"},
        "deduct_date": "2027-02-15",
    }
    assert find(desk, code)["deduct_schedule"]["deduct_amount"]["total"] == 1400
    ((event, notified),) = desk.told(number)
    assert (event, notified["transaction_id"]) == ("TRANSACTION.SUCCESS", paid["transaction_id"])
    assert "announce the next" in refuse_debit(desk, contract_id)
    # the next month
    assert schedule(desk, contract_id)["deduct_start_date"] == "2027-02-17"


def test_a_schedule_is_kept(desk: Desk) -> None:
    contract_id, code = sign(desk, SCHEDULED, deduct_schedule=EXPECTED | {"estimated_deduct_date": "2027-01-15"})
    told = schedule(desk, contract_id)
    assert told["deduct_start_date"] == "2027-01-17"
    desk.wait(DAY)
    assert schedule(desk, contract_id) == told
    other = {"appid": APPID, "schedule_amount": {"total": 1600}}
    desk.refused(400, "INVALID_REQUEST", "papay.schedule_debit", other, contract_id=contract_id)
    desk.wait(5 * DAY)
    assert states(desk, contract_id) == "SCHEDULED"
    desk.wait(DAY)
    assert states(desk, contract_id) == "EXPIRED"
    assert "no debit is scheduled" in refuse_debit(desk, contract_id)
    assert desk.call("papay.schedule_debit", other, contract_id=contract_id)["scheduled_amount"]["total"] == 1600
    desk.control(f"POST contracts/{contract_id}/terminate")
    desk.refused(403, "RULE_LIMIT", "papay.schedule_debit", other, contract_id=contract_id)
    (_, (_, end)) = desk.told(code)
    assert end["deduct_schedule"]["scheduled_amount"] == {"amount": 1600, "currency": "CNY"}


def test_an_agreement_without_an_expected_debit(desk: Desk) -> None:
    body = scheduled()
    del body["deduct_schedule"]
    token = desk.call(SCHEDULED, body)["pre_entrustweb_id"]
    contract_id = desk.control(f"POST signings/{token}/sign")["contract_id"]
    assert schedule(desk, contract_id)["deduct_start_date"] == "2027-01-17"
    assert "deduct_schedule" not in find(desk, body["out_contract_code"])


# --- debits that the user is told of


def test_a_notice_of_the_first_allows_a_debit_on_the_third(desk: Desk) -> None:
    contract_id, _ = sign(desk)
    assert "not told" in refuse_debit(desk, contract_id)
    notice(desk, contract_id, 1500, days=1)
    assert "from 2027-01-17 to 2027-01-17" in refuse_debit(desk, contract_id)
    desk.wait(DAY)
    # another notice neither moves the day of the first nor raises its amount
    notice(desk, contract_id, 2000, days=1)
    desk.wait(DAY)
    assert "at most 1500 fen" in refuse_debit(desk, contract_id, 1600)
    desk.call("papay.create_order", debit(contract_id))
    desk.wait(DAY)
    desk.call("papay.create_order", debit(contract_id, 2000))
    desk.wait(DAY)
    assert "not told" in refuse_debit(desk, contract_id)


def test_schedules_and_notices_belong_to_their_agreements(desk: Desk) -> None:
    by_notice, by_schedule = sign(desk)[0], sign(desk, SCHEDULED)[0]
    body = {"appid": APPID, "schedule_amount": {"total": 1500}}
    desk.refused(400, "INVALID_REQUEST", "papay.schedule_debit", body, contract_id=by_notice)
    told = {"mchid": desk.mchid, "appid": APPID, "estimated_amount": {"amount": 1500}}
    desk.refused(400, "INVALID_REQUEST", "papay.notify_debit", told, contract_id=by_schedule)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "papay.notify_debit", told, contract_id="NOBODY")
    desk.refused(404, "RESOURCE_NOT_EXISTS", "papay.get_debit_schedule", contract_id="NOBODY")
    desk.refused(400, "INVALID_REQUEST", "papay.notify_debit", {**told, "appid": SUB_APPID}, contract_id=by_notice)


# --- the money


def test_a_user_without_money_is_asked_again_under_a_new_number(desk: Desk) -> None:
    contract_id = debitable(desk)
    told = {"mchid": desk.mchid, "appid": APPID}
    desk.refused(400, "INVALID_REQUEST", "papay.notify_failed_debit", told, contract_id=contract_id)
    desk.control(f"POST users/{USER}/funds", short=True)
    first = debit(contract_id)
    desk.call("papay.create_order", first)
    desk.wait()
    failed = order(desk, first["out_trade_no"])
    assert (failed["trade_state"], "transaction_id" in failed) == ("PAYERROR", False)
    ((event, notified),) = desk.told(first["out_trade_no"])
    assert (event, notified["trade_state"]) == ("TRANSACTION.FAIL", "PAYERROR")
    desk.call("papay.notify_failed_debit", told, contract_id=contract_id)
    desk.control(f"POST users/{USER}/funds", short=False)
    # the first number stays what it was
    desk.call("papay.create_order", first)
    desk.wait(DAY)
    assert order(desk, first["out_trade_no"]) == failed
    (line,) = [each for each in desk.control("GET orders")["orders"] if each["out_trade_no"] == first["out_trade_no"]]
    desk.control(f"POST orders/{line['transaction_id']}/pay", 409)
    second = debit(contract_id)
    desk.call("papay.create_order", second)
    desk.wait()
    assert order(desk, second["out_trade_no"])["trade_state"] == "SUCCESS"
    desk.refused(403, "RULE_LIMIT", "papay.create_order", debit(contract_id))


def test_a_debit_that_is_closed_before_it_is_made(desk: Desk) -> None:
    contract_id = debitable(desk)
    first = debit(contract_id)
    desk.call("papay.create_order", first)
    desk.call("pay.close_order", {"mchid": desk.mchid}, out_trade_no=first["out_trade_no"])
    desk.wait()
    assert order(desk, first["out_trade_no"])["trade_state"] == "CLOSED"
    assert desk.told(first["out_trade_no"]) == []
    desk.call("papay.create_order", debit(contract_id))


def test_what_was_debited_stands_in_the_bill_and_can_be_refunded(desk: Desk) -> None:
    contract_id = debitable(desk)
    body = debit(contract_id, attach="member-0001")
    desk.call("papay.create_order", body)
    desk.wait()
    number = body["out_trade_no"]
    paid = order(desk, number)
    assert desk.call("pay.get_order_by_transaction_id", transaction_id=paid["transaction_id"], mchid=desk.mchid) == paid
    offer = desk.call("bill.request_trade_bill", bill_date=beijing_time(desk.clock.now)[:10])
    (token,) = parse_qs(urlsplit(offer["download_url"]).query)["token"]
    text = desk.send("billdownload.download_bill", token=token).body.decode()
    (row,) = [line.split(",") for line in text.splitlines() if number in line]
    assert (row[5].strip("`"), row[8].strip("`")) == (paid["transaction_id"], "PAP")
    refund = {
        "transaction_id": paid["transaction_id"],
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 500, "total": 1500, "currency": "CNY"},
    }
    assert desk.call("refund.create_refund", refund)["status"] == "PROCESSING"
    assert order(desk, number)["trade_state"] == "REFUND"


def test_the_same_number_of_a_debit(desk: Desk) -> None:
    contract_id = debitable(desk)
    body = debit(contract_id)
    accepted = desk.call("papay.create_order", body)
    desk.refused(400, "INVALID_REQUEST", "papay.create_order", {**body, "amount": {"total": 1400}})
    desk.control(f"POST contracts/{contract_id}/terminate")
    # what was taken on stays so
    assert desk.call("papay.create_order", body) == accepted
    desk.wait()
    assert order(desk, body["out_trade_no"])["trade_state"] == "SUCCESS"
    assert "ended" in refuse_debit(desk, contract_id)
    told = {"mchid": desk.mchid, "appid": APPID}
    desk.refused(403, "RULE_LIMIT", "papay.notify_failed_debit", told, contract_id=contract_id)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "papay.create_order", debit("NOBODY"))
    desk.refused(400, "INVALID_REQUEST", "papay.create_order", debit(debitable(desk), appid=SUB_APPID))


def test_an_agreement_of_harmony(desk: Desk) -> None:
    contract_id, code = sign(desk)
    found = desk.call("papay.get_harmony_contract", plan_id=PLAN, out_contract_code=code)
    assert (found["contract_id"], found["mask_wxid"]) == (contract_id, "w***1")
    body = debit(contract_id, harmony_account_id="HARMONY-0001")
    desk.call("papay.create_harmony_order", body)
    desk.call("papay.create_harmony_order", body)
    desk.wait()
    assert order(desk, body["out_trade_no"])["trade_state"] == "SUCCESS"


# --- service providers


def test_an_agreement_of_a_sub_merchant(desk: Desk) -> None:
    contract_id, code = sign(desk, PARTNER)
    path = {"plan_id": PLAN, "out_contract_code": code}
    found = desk.call("papay.get_partner_contract", **path, sub_mchid=SUB_MCHID)
    assert (found["sp_openid"], found["sub_openid"], found["sub_mchid"]) == (USER, SUB_USER, SUB_MCHID)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "papay.get_contract", **path)
    parties = {"sp_appid": APPID, "sub_mchid": SUB_MCHID}
    body = {**parties, "schedule_amount": {"total": 1500}}
    told = desk.call("papay.schedule_partner_debit", body, contract_id=contract_id)
    named = {"contract_id": contract_id, "sub_mchid": SUB_MCHID}
    assert desk.call("papay.get_partner_debit_schedule", **named) == told
    desk.refused(404, "RESOURCE_NOT_EXISTS", "papay.get_debit_schedule", contract_id=contract_id)
    desk.wait(31 * DAY)
    order = debit(contract_id, **parties)
    del order["appid"]
    desk.call("papay.create_partner_order", order)
    desk.wait()
    asked = {"out_trade_no": order["out_trade_no"], "sp_mchid": desk.mchid, "sub_mchid": SUB_MCHID}
    paid = desk.call("pay.get_partner_order_by_out_trade_no", **asked)
    assert (paid["trade_state"], paid["payer"]["sp_openid"]) == ("SUCCESS", USER)
    ((event, notified),) = desk.told(order["out_trade_no"])
    assert (event, notified["sub_mchid"]) == ("TRANSACTION.SUCCESS", SUB_MCHID)
    end = {"sub_mchid": SUB_MCHID, "contract_termination_remark": "会员已注销"}
    ended = desk.call("papay.terminate_partner_contract", end, **path)
    assert ended["contract_state"] == "TERMINATED"
    signing, termination = desk.told(code)
    assert (signing[1]["sub_openid"], termination[1]["sp_mchid"]) == (SUB_USER, desk.mchid)


def test_notices_of_a_service_provider(desk: Desk) -> None:
    contract_id, _ = sign(desk, PARTNER)
    parties = {"sp_mchid": desk.mchid, "sp_appid": APPID, "sub_mchid": SUB_MCHID}
    body = {**parties, "estimated_amount": {"amount": 1500}}
    desk.call("partner_papay.notify_debit", body, contract_id=contract_id)
    desk.refused(400, "INVALID_REQUEST", "partner_papay.notify_failed_debit", parties, contract_id=contract_id)
    desk.wait(2 * DAY)
    desk.control(f"POST users/{USER}/funds", short=True)
    order = debit(contract_id, sp_appid=APPID, sub_mchid=SUB_MCHID)
    del order["appid"]
    desk.call("papay.create_partner_order", order)
    desk.wait()
    assert [event for event, _ in desk.told(order["out_trade_no"])] == ["TRANSACTION.FAIL"]
    desk.call("partner_papay.notify_failed_debit", parties, contract_id=contract_id)


# --- several at once


def test_one_debit_wins_a_race(desk: Desk) -> None:
    contract_id = debitable(desk)
    bodies = [debit(contract_id) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda body: desk.send("papay.create_order", body), bodies))
    assert sorted(reply.status for reply in replies) == [200] + [403] * 7
    desk.wait()
    paid = [each for each in bodies if desk.told(each["out_trade_no"])]
    assert len(paid) == 1


def test_one_side_ends_an_agreement_at_the_moment_of_a_debit(desk: Desk) -> None:
    contract_id = debitable(desk)
    body = debit(contract_id)

    def act(step: int) -> int:
        if step % 2:
            return int(desk.send("papay.create_order", body).status)
        desk.control(f"POST contracts/{contract_id}/terminate")
        return 200

    with ThreadPoolExecutor(6) as pool:
        statuses = list(pool.map(act, range(6)))
    desk.wait()
    made = [event for event, _ in desk.told(body["out_trade_no"])]
    # either it was taken on, for everybody who asked, or for nobody who asked after the end
    assert made == (["TRANSACTION.SUCCESS"] if 200 in statuses[1::2] else [])


def test_one_signature_of_a_race(desk: Desk) -> None:
    token, code = prepare(desk)

    def sign_or_decline(number: int) -> None:
        step = "sign" if number % 2 else "decline"
        try:
            desk.control(f"POST signings/{token}/{step}")
        except AssertionError:
            desk.control(f"POST signings/{token}/{step}", 409)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(sign_or_decline, range(8)))
    (line,) = desk.control(f"GET signings?number={code}")["signings"]
    assert (line["contract_id"] is None) != (line["declined"] is None)
    assert len(desk.told(code)) == (line["contract_id"] is not None)


# --- by the clock of a sandbox that is served


def test_a_month_by_the_clock(data_dir: Path) -> None:
    settings = Settings(probe_share=0.0)
    with (
        running(data_dir, settings=settings) as sandbox,
        receiving() as receiver,
        Client.from_config(sandbox.config_path, retries=0) as client,
    ):

        def call(operation: str, body: Any, **path: Any) -> Any:
            return client.call(OPERATIONS[operation], path, {}, body).json()

        day = str((sandbox.now + timedelta(days=31)).date())
        body = scheduled(contract_notify_url=receiver.url, deduct_schedule={**EXPECTED, "estimated_deduct_date": day})
        call(SCHEDULED, body)
        contract_id = User(sandbox.base_url).sign(body["out_contract_code"])
        amount = {"appid": APPID, "schedule_amount": {"total": 1500}}
        assert call("papay.schedule_debit", amount, contract_id=contract_id)["deduct_start_date"] == day
        month = debit(contract_id, transaction_notify_url=receiver.url)
        with pytest.raises(APIStatusError, match="RULE_LIMIT"):
            call("papay.create_order", month)
        sandbox.advance("31d")
        call("papay.create_order", month)
        happened = sandbox.advance(timedelta(seconds=3))
        assert "debit.settle" in [one["what"] for one in happened]
        User(sandbox.base_url).terminate(contract_id)
        parser = client.notification_parser()
        signing, payment, end = (webhooks.parse(parser, one.headers, one.body) for one in receiver.wait(3))
    assert isinstance(signing, webhooks.EntrustSign)
    assert isinstance(payment, webhooks.TransactionSuccess)
    assert isinstance(end, webhooks.EntrustTerminate)
    assert signing.resource.to_dict()["contract_id"] == end.resource.to_dict()["contract_id"] == contract_id
    paid = payment.resource.to_dict()
    assert (paid["out_trade_no"], paid["success_time"][:10]) == (month["out_trade_no"], day)
