"""Automatic renewal of policies: signed with their periods, debited period by period, lowered, renewed and ended."""

from __future__ import annotations

from typing import Any

import pytest
from desk import NOTIFY, Desk, fresh
from test_papay import AGREEMENTS, order, reach
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores.seed_data import APPID, USER

PLAN = 100002
DAY = 86400.0
SIGN = "papay.presign_insurance_contract_in_app"


def period(number: int, day: str, fen: int = 12_000) -> dict[str, Any]:
    return {
        "policy_period_id": number,
        "estimated_deduct_date": day,
        "estimated_deduct_amount": {"total": fen, "currency": "CNY"},
    }


def policy(**changes: Any) -> dict[str, Any]:
    """The body that prepares an agreement."""
    return {
        "appid": APPID,
        "plan_id": PLAN,
        "out_contract_code": fresh("POLICY"),
        "insured_display_name": "*三",
        "contract_notify_url": AGREEMENTS,
        "policy_start_date": "2027-01-16",
        "policy_end_date": "2027-12-31",
        "policy_periods": [period(1, "2027-01-15"), period(2, "2027-02-15"), period(3, "2027-03-15")],
        **changes,
    }


def first_premium(**changes: Any) -> dict[str, Any]:
    """What debits the first premium as soon as the user has signed."""
    return {
        "amount": {"total": 12_000, "currency": "CNY"},
        "out_trade_no": fresh("PREMIUM"),
        "description": "南山保险 第一期",
        "transaction_notify_url": NOTIFY,
        **changes,
    }


def sign(desk: Desk, **changes: Any) -> tuple[str, str]:
    """contract_id and out_contract_code of a signed agreement."""
    body = policy(**changes)
    token = desk.call(SIGN, body)["pre_entrustweb_id"]
    return str(desk.control(f"POST signings/{token}/sign")["contract_id"]), str(body["out_contract_code"])


def find(desk: Desk, code: str) -> Any:
    return desk.call("papay.get_insurance_contract", plan_id=PLAN, out_contract_code=code)


def periods(desk: Desk, code: str) -> Any:
    return desk.call("papay.list_insurance_periods", plan_id=PLAN, out_contract_code=code)["data"]


def schedule(desk: Desk, contract_id: str, number: int = 2, fen: int = 12_000) -> Any:
    body = {"appid": APPID, "scheduled_amount": {"total": fen}}
    return desk.call("papay.schedule_insurance_debit", body, contract_id=contract_id, policy_period_id=number)


def premium(contract_id: str, number: int = 2, fen: int = 12_000) -> dict[str, Any]:
    """The body that debits a premium."""
    return {
        "appid": APPID,
        "out_trade_no": fresh("PREMIUM"),
        "description": "南山保险 第二期",
        "transaction_notify_url": NOTIFY,
        "contract_id": contract_id,
        "policy_period_id": number,
        "amount": {"total": fen, "currency": "CNY"},
    }


def debitable(desk: Desk) -> dict[str, Any]:
    """The body that debits a premium whose day has come."""
    contract_id, _ = sign(desk, policy_end_date="2036-12-31")
    reach(desk, schedule(desk, contract_id)["deduct_start_date"])
    return premium(contract_id)


def refuse(desk: Desk, body: dict[str, Any]) -> str:
    return str(desk.refused(403, "RULE_LIMIT", "papay.create_insurance_order", body)["message"])


def lowered(fen: int, **changes: Any) -> dict[str, Any]:
    """The body that lowers the second and the third premium."""
    told = [period(1, "2027-01-15"), period(2, "2027-02-15", fen), period(3, "2027-03-15", fen)]
    return {"appid": APPID, "policy_periods": told, **changes}


def test_a_policy_whose_first_premium_is_debited_at_once(desk: Desk) -> None:
    first = first_premium()
    contract_id, code = sign(desk, **first)
    assert [each["policy_period_state"] for each in periods(desk, code)] == ["NO_SCHEDULED"] * 3
    assert order(desk, first["out_trade_no"])["trade_state"] == "ACCEPT"
    body = {"appid": APPID, "scheduled_amount": {"total": 12_000}}
    named = {"contract_id": contract_id, "policy_period_id": 1}
    desk.refused(400, "INVALID_REQUEST", "papay.schedule_insurance_debit", body, **named)
    desk.wait()
    assert order(desk, first["out_trade_no"])["trade_state"] == "SUCCESS"
    paid, second, _ = periods(desk, code)
    assert (paid["policy_period_state"], paid["deduct_date"]) == ("PAID", "2027-01-15")
    assert paid["deduct_amount"] == {"total": 12_000, "currency": "CNY"}
    assert second == {**period(2, "2027-02-15"), "policy_period_state": "NO_SCHEDULED"}
    assert [event for event, _ in desk.told(first["out_trade_no"])] == ["TRANSACTION.SUCCESS"]
    ((event, told),) = desk.told(code)
    assert (event, told["contract_id"], told["openid"]) == ("INSURANCE_ENTRUST.SIGN", contract_id, USER)
    page = {"plan_id": PLAN, "out_contract_code": code, "offset": 1, "limit": 1}
    listed = desk.call("papay.list_insurance_periods", **page)
    assert ([each["policy_period_id"] for each in listed["data"]], listed["total_count"]) == ([2], 3)


def test_several_periods_are_debited_together(desk: Desk) -> None:
    first = first_premium(amount={"total": 24_000})
    _, code = sign(desk, **first, combined_deduct_period_count=2)
    desk.wait()
    assert [each["policy_period_state"] for each in periods(desk, code)] == ["PAID", "PAID", "NO_SCHEDULED"]


def test_the_premium_of_a_month(desk: Desk) -> None:
    contract_id, code = sign(desk)
    assert "not scheduled" in refuse(desk, premium(contract_id))
    told = schedule(desk, contract_id)
    assert (told["deduct_start_date"], told["deduct_end_date"]) == ("2027-02-15", "2027-02-19")
    assert schedule(desk, contract_id) == told
    other = {"appid": APPID, "scheduled_amount": {"total": 11_000}}
    named = {"contract_id": contract_id, "policy_period_id": 2}
    desk.refused(400, "INVALID_REQUEST", "papay.schedule_insurance_debit", other, **named)
    assert "from 2027-02-15 to 2027-02-19" in refuse(desk, premium(contract_id))
    desk.wait(31 * DAY)
    assert "at most 12000 fen" in refuse(desk, premium(contract_id, fen=12_001))
    body = premium(contract_id)
    accepted = desk.call("papay.create_insurance_order", body)
    assert desk.call("papay.create_insurance_order", body) == accepted
    assert "under way" in refuse(desk, premium(contract_id))
    desk.wait()
    assert order(desk, body["out_trade_no"])["trade_state"] == "SUCCESS"
    found = desk.call("papay.get_insurance_debit_schedule", **named)
    assert (found["policy_period_state"], found["deduct_date"]) == ("PAID", "2027-02-15")
    assert schedule(desk, contract_id) == found
    assert periods(desk, code)[1]["deduct_amount"]["total"] == 12_000


def test_a_premium_that_fails_and_one_whose_days_go_by(desk: Desk) -> None:
    body = debitable(desk)
    contract_id = body["contract_id"]
    desk.control(f"POST users/{USER}/funds", short=True)
    desk.call("papay.create_insurance_order", body)
    desk.wait()
    assert [event for event, _ in desk.told(body["out_trade_no"])] == ["TRANSACTION.FAIL"]
    desk.control(f"POST users/{USER}/funds", short=False)
    again = premium(contract_id)
    desk.call("papay.create_insurance_order", again)
    desk.wait()
    assert order(desk, again["out_trade_no"])["trade_state"] == "SUCCESS"
    schedule(desk, contract_id, 3)
    desk.wait(60 * DAY)
    named = {"contract_id": contract_id, "policy_period_id": 3}
    assert desk.call("papay.get_insurance_debit_schedule", **named)["policy_period_state"] == "EXPIRED"
    assert schedule(desk, contract_id, 3)["policy_period_state"] == "SCHEDULED"


def test_premiums_only_become_lower(desk: Desk) -> None:
    contract_id, code = sign(desk, **first_premium())
    desk.wait()
    path = {"plan_id": PLAN, "contract_id": contract_id}
    change = "papay.modify_insurance_periods"
    for _ in range(2):
        changed = desk.call(change, lowered(11_000), **path)
    assert changed == {"policy_periods": lowered(11_000)["policy_periods"]}
    desk.refused(400, "INVALID_REQUEST", change, lowered(11_500), **path)
    uneven = lowered(10_000)
    uneven["policy_periods"][2] = period(3, "2027-03-15", 9_000)
    desk.refused(400, "INVALID_REQUEST", change, uneven, **path)
    debited = lowered(11_000)
    debited["policy_periods"][0] = period(1, "2027-01-15", 11_000)
    desk.refused(400, "INVALID_REQUEST", change, debited, **path)
    moved = lowered(11_000)
    moved["policy_periods"][1] = period(2, "2027-02-16", 11_000)
    desk.refused(400, "INVALID_REQUEST", change, moved, **path)
    schedule(desk, contract_id, 2, 11_000)
    desk.refused(400, "INVALID_REQUEST", change, lowered(10_000), **path)
    cancelled = desk.call(change, lowered(10_000, allow_cancel_scheduled=True), **path)
    assert cancelled["cancel_scheduled_policy_period_id"] == 2
    assert [each["policy_period_state"] for each in periods(desk, code)] == ["PAID", "NO_SCHEDULED", "NO_SCHEDULED"]
    desk.refused(404, "RESOURCE_NOT_EXISTS", change, lowered(1), plan_id=7, contract_id="NOBODY")


def test_a_policy_that_runs_out_and_is_renewed(desk: Desk) -> None:
    contract_id, code = sign(desk, can_auto_insure=True, policy_end_date="2027-02-15")
    renewal = {"appid": APPID, "policy_periods": [period(4, "2027-02-20")]}
    path = {"plan_id": PLAN, "contract_id": contract_id}
    desk.refused(400, "INVALID_REQUEST", "papay.renew_insurance_contract", renewal, **path)
    reach(desk, "2027-02-16")
    assert find(desk, code)["contract_state"] == "TO_BE_RENEWED"
    assert "run out" in refuse(desk, premium(contract_id))
    for _ in range(2):
        desk.call("papay.renew_insurance_contract", renewal, **path)
    assert find(desk, code)["contract_state"] == "TO_BE_RENEWED"
    other = {"appid": APPID, "policy_periods": [period(4, "2027-02-21")]}
    desk.refused(400, "INVALID_REQUEST", "papay.renew_insurance_contract", other, **path)
    desk.wait()
    renewed = find(desk, code)
    assert (renewed["contract_state"], renewed["contract_expired_time"][:10]) == ("SIGNED", "2027-03-19")
    assert [event for event, _ in desk.told(code)] == ["INSURANCE_ENTRUST.SIGN", "INSURANCE_ENTRUST.RENEW"]
    assert len(periods(desk, code)) == 4
    desk.call("papay.renew_insurance_contract", renewal, **path)
    desk.wait()
    assert len(desk.told(code)) == 2


def test_a_policy_that_nobody_signed_to_renew(desk: Desk) -> None:
    contract_id, _ = sign(desk, policy_end_date="2027-01-20")
    reach(desk, "2027-01-21")
    renewal = {"appid": APPID, "policy_periods": [period(4, "2027-02-20")]}
    path = {"plan_id": PLAN, "contract_id": contract_id}
    desk.refused(400, "INVALID_REQUEST", "papay.renew_insurance_contract", renewal, **path)


@pytest.mark.parametrize("side", ["user", "insurer"])
def test_either_side_ends_a_policy(desk: Desk, side: str) -> None:
    contract_id, code = sign(desk)
    path = {"plan_id": PLAN, "out_contract_code": code}
    if side == "user":
        desk.control(f"POST contracts/{contract_id}/terminate")
    else:
        for _ in range(2):
            desk.call("papay.terminate_insurance_contract", {"contract_termination_remark": "保单已退保"}, **path)
    ended = find(desk, code)
    mode = "USER_TERMINATE" if side == "user" else "MCH_API_TERMINATE"
    assert (ended["contract_state"], ended["contract_terminate_info"]["contract_termination_mode"]) == (
        "TERMINATED",
        mode,
    )
    assert ended["contract_terminate_info"]["contract_terminated_time"] == beijing_time(desk.clock.now)
    assert [event for event, _ in desk.told(code)] == ["INSURANCE_ENTRUST.SIGN", "INSURANCE_ENTRUST.TERMINATE"]
    assert "ended" in refuse(desk, premium(contract_id))
    desk.refused(404, "RESOURCE_NOT_EXISTS", "papay.get_contract", **path)


def test_what_a_signing_needs(desk: Desk) -> None:
    half = policy(**first_premium())
    del half["description"]
    refused = desk.refused(400, "PARAM_ERROR", SIGN, half)
    assert refused["detail"]["field"] == "/description"
    desk.refused(400, "PARAM_ERROR", SIGN, policy(policy_end_date="2027-01-15"))
    twice = policy(policy_periods=[period(1, "2027-01-15"), period(1, "2027-02-15")])
    desk.refused(400, "PARAM_ERROR", SIGN, twice)
    first = first_premium()
    tokens = [desk.call(SIGN, policy(**first))["pre_entrustweb_id"] for _ in range(2)]
    desk.control(f"POST signings/{tokens[0]}/sign")
    # the first debit of the other has the same number
    desk.control(f"POST signings/{tokens[1]}/sign", 409)
    desk.refused(400, "INVALID_REQUEST", SIGN, policy(**first))


@pytest.mark.parametrize(
    ("place", "opens"), [("mini_program", "redirect_path"), ("jsapi", "redirect_url"), ("h5", "redirect_url")]
)
def test_where_a_signing_opens(desk: Desk, place: str, opens: str) -> None:
    body = policy()
    told = desk.call(f"papay.presign_insurance_contract_in_{place}", body)
    desk.control(f"POST signings/{told[opens].rpartition('=')[2]}/sign")
    assert find(desk, body["out_contract_code"])["contract_state"] == "SIGNED"
