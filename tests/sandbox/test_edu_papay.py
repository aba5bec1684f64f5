"""Fees for education: contracts that a user signs, and what is debited under them."""

from __future__ import annotations

from typing import Any

from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.stores.seed_data import APPID, OTHER_USER, PLAN, SUB_MCHID, USER

CONTRACTS = "http://127.0.0.1:19/contracts"
BY_MERCHANT = {"appid": APPID}


def contract(**changes: Any) -> dict[str, Any]:
    """The body that prepares a contract."""
    return {
        "appid": APPID,
        "openid": USER,
        "plan_id": PLAN,
        "user_id": "student-0001",
        "period_start_date": "2027-02-15",
        "trade_scene": "EDUCATION_PERIOD",
        **changes,
    }


def sign(desk: Desk, **changes: Any) -> str:
    """A signed contract; its contract_id."""
    token = desk.call("edu_papay.presign_contract", contract(**changes))["presign_token"]
    return str(desk.control(f"POST signings/{token}/sign")["contract_id"])


def term(contract_id: str, **changes: Any) -> dict[str, Any]:
    """The body that debits the fee of a term."""
    return {
        "appid": APPID,
        "body": "南山学堂 语文课程",
        "out_trade_no": fresh("TERM"),
        "notify_url": NOTIFY,
        "contract_id": contract_id,
        "trade_scene": "EDUCATION_PERIOD",
        "amount": {"total": 128_000, "currency": "CNY"},
        "device_information": {"device_id": "SERVER-01", "device_ip": "203.0.113.8"},
        **changes,
    }


def find(desk: Desk, number: str, **more: Any) -> Any:
    return desk.call("edu_papay.get_order_by_out_trade_no", out_trade_no=number, **more)


def status(desk: Desk, contract_id: str) -> str:
    found = desk.call("edu_papay.get_contract", contract_id=contract_id, **BY_MERCHANT)
    return str(found["contract_information"]["contract_status"])


def test_a_contract_and_the_fee_of_a_term(desk: Desk) -> None:
    desk.control("POST notify-addresses/edu_papay", url=CONTRACTS)
    contract_id = sign(desk)
    assert status(desk, contract_id) == "ADD"
    desk.call("edu_papay.notify_debit", {"appid": APPID}, contract_id=contract_id)
    body = term(contract_id, attach="term-2")
    number = body["out_trade_no"]
    for _ in range(2):
        desk.call("edu_papay.create_order", body)
    assert find(desk, number)["trade_state"] == "ACCEPTED"
    desk.refused(400, "INVALID_REQUEST", "edu_papay.create_order", {**body, "attach": "term-3"})
    desk.wait()
    paid = find(desk, number)
    assert (paid["trade_state"], paid["payer"]["openid"], paid["attach"]) == ("SUCCESS", USER, "term-2")
    by_id = desk.call("edu_papay.get_order_by_transaction_id", transaction_id=paid["transaction_id"])
    assert by_id == paid
    assert desk.told(number) == [("TRANSACTION.SUCCESS", paid)]
    refund = {
        "transaction_id": paid["transaction_id"],
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 64_000, "total": 128_000, "currency": "CNY"},
    }
    desk.call("refund.create_refund", refund)
    for _ in range(2):
        desk.call("edu_papay.terminate_contract", contract_id=contract_id)
    assert status(desk, contract_id) == "DELETE"
    desk.refused(403, "RULE_LIMIT", "edu_papay.create_order", term(contract_id))
    desk.refused(403, "RULE_LIMIT", "edu_papay.notify_debit", {"appid": APPID}, contract_id=contract_id)
    assert [event for event, _ in desk.told(contract_id)] == ["ENTRUST.SIGNING", "ENTRUST.RELEASE"]


def test_a_fee_that_the_user_cannot_pay(desk: Desk) -> None:
    contract_id = sign(desk)
    desk.control(f"POST users/{USER}/funds", short=True)
    body = term(contract_id)
    desk.call("edu_papay.create_order", body)
    desk.wait()
    failed = find(desk, body["out_trade_no"])
    assert failed["trade_state"] == "PAY_FAIL"
    assert desk.told(body["out_trade_no"]) == [("TRANSACTION.FAIL", failed)]


def test_the_contracts_of_a_user(desk: Desk) -> None:
    first, second, of_partner = sign(desk), sign(desk), sign(desk, sub_mchid=SUB_MCHID)
    sign(desk, openid=OTHER_USER)
    desk.control(f"POST contracts/{second}/terminate")
    named = {"openid": USER, "appid": APPID, "plan_id": PLAN}

    def listed(**query: Any) -> list[str]:
        page = desk.call("edu_papay.list_user_contracts", **named, **query)
        return [one["contract_information"]["contract_id"] for one in page["data"]]

    assert listed() == [first, second]
    assert listed(contract_status="ADD") == [first]
    assert listed(contract_status="DELETE") == [second]
    assert listed(offset=1, limit=1) == [second]
    assert listed(sub_mchid=SUB_MCHID) == [of_partner]
    assert desk.call("edu_papay.list_user_contracts", **named, limit=1)["total_count"] == 2


def test_unknown_contracts_and_debits(desk: Desk) -> None:
    contract_id = sign(desk)
    named = {"contract_id": contract_id, **BY_MERCHANT}
    for wrong in ({"contract_id": "NOBODY"}, {"appid": "wx9999999999999999"}, {"sub_mchid": SUB_MCHID}):
        desk.refused(404, "RESOURCE_NOT_EXISTS", "edu_papay.get_contract", **{**named, **wrong})
    desk.refused(404, "RESOURCE_NOT_EXISTS", "edu_papay.create_order", term("NOBODY"))
    desk.refused(404, "RESOURCE_NOT_EXISTS", "edu_papay.terminate_contract", contract_id="NOBODY")
    desk.refused(404, "RESOURCE_NOT_EXISTS", "edu_papay.get_order_by_out_trade_no", out_trade_no="NOBODY")
