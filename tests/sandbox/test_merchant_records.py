"""What the platform finds out about merchants: an event that is triggered is found by the queries of the spec."""

from __future__ import annotations

import json
from typing import Any

import pytest
from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.stores.seed_data import BLOCK_RECORD, MANAGE_RECORD, RISK_TRADE, SUB_MCHID

LIST_BLOCKS, GET_BLOCK = "transaction_block.list_records", "transaction_block.get_record"
APPEAL, GET_APPEAL = "transaction_block.submit_appeal", "transaction_block.get_submission"
LIST_MANAGED, GET_MANAGED = "mch_manage.list_records", "mch_manage.get_record"
ANSWER, RISKS = "mch_manage.submit_information", "merchant_risk_manage.list_risk_trades"
OTHER = "1900000110"
LIMITED = {"limit": 20, "manage_record_type": "FUNCTIONAL_LIMIT_RECORD"}
ITEMS = json.dumps({"record_fields": [{"item_id": "1001", "field_name": "shop_photo", "name": "门店照片", "type": 3}]})


def trigger(desk: Desk, event_type: str, **fields: Any) -> Any:
    told = desk.control("POST trigger", event_type=event_type, url=NOTIFY, set=fields)
    assert told["event_type"] == event_type
    return told["resource"]


def test_a_risky_order(desk: Desk) -> None:
    number = fresh("ORDER")
    trigger(desk, "RISKTRADE.IDENTIFICATION", mchid=OTHER, out_trade_no=number, risk_type=1, risk_level=3)
    party = {"sp_mchid": desk.mchid, "sub_mchid": OTHER}
    period = {"start_time": "2027-01-15T00:00:00+08:00", "end_time": "2027-01-16T00:00:00+08:00"}
    found = desk.call(RISKS, {**party, **period})
    assert found == {
        "total_num": 1,
        "risk_trade_list": [
            {
                "mchid": OTHER,
                "out_trade_no": number,
                "risk_type": 1,
                "risk_level": 3,
                "risk_discove_time": "2027-01-15T16:00:00+08:00",
            }
        ],
    }
    assert desk.call(RISKS, {**party, "end_time": period["start_time"]})["total_num"] == 0
    report = {**party, "out_trade_no": number, "final_risk_result": 2}
    assert desk.call("merchant_risk_manage.report_risk_trade_result", report)
    for _ in range(11):
        desk.wait(1)
        number = fresh("ORDER")
        trigger(desk, "RISKTRADE.IDENTIFICATION", mchid=OTHER, out_trade_no=number)
    assert desk.call(RISKS, party)["risk_trade_list"][0]["out_trade_no"] == number
    second = desk.call(RISKS, {**party, "page_index": 2})
    assert (second["total_num"], len(second["risk_trade_list"])) == (12, 2)
    seeded = desk.call(RISKS, {"sp_mchid": desk.mchid, "sub_mchid": SUB_MCHID})
    assert [one["out_trade_no"] for one in seeded["risk_trade_list"]] == [RISK_TRADE]
    assert desk.call(RISKS, {})["total_num"] == 0


def test_blocked_payments_and_the_appeal(desk: Desk) -> None:
    desk.refused(404, "RESOURCE_NOT_EXISTS", APPEAL, appeal(), sub_mchid=OTHER)
    number = fresh("1234")
    trigger(desk, "BLOCKRECORD.CHANGE", sub_mchid=OTHER, block_record_id=number, block_count_level="OVER_ONE_THOUSAND")
    told = desk.call(GET_BLOCK, block_record_id=number, sub_mchid=OTHER)
    assert (told["number_of_block"], told["block_time"]) == ("OVER_ONE_THOUSAND", "2027-01-15T16:00:00+08:00")
    assert desk.call(LIST_BLOCKS, sub_mchid=OTHER, limit=20)["data"] == [told]
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET_BLOCK, block_record_id=number, sub_mchid=SUB_MCHID)
    made = desk.call(APPEAL, appeal(), sub_mchid=OTHER)
    assert made["review_result"] == "EMPTY"
    id = made["block_submission_id"]
    desk.wait(60)
    assert desk.call(GET_APPEAL, block_submission_id=id) == made
    trigger(desk, "BLOCKSUBMISSION.CHANGE", sub_mchid=OTHER, appeal_record_id=id, appeal_result="REJECT")
    reviewed = desk.call(GET_APPEAL, block_submission_id=id)
    assert (reviewed["review_result"], reviewed["review_time"]) == ("REJECT", "2027-01-15T16:01:00+08:00")
    assert reviewed["review_reject_reason"]
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET_APPEAL, block_submission_id="B1")


def appeal() -> dict[str, str]:
    return {"merchant_submit_id": fresh("APPEAL"), "submit_data": ITEMS}


def test_a_restriction_is_answered_and_lifted(desk: Desk) -> None:
    number = fresh("M")
    named = {"sub_mchid": OTHER, "manage_record_id": number}
    trigger(desk, "MANAGERECORD.CHANGE", **named, manage_record_state="PENDING")
    found = desk.call(GET_MANAGED, **named)
    assert (found["manage_record_state"], found["allow_submit"]) == ("PENDING", True)
    assert json.loads(found["requested_item_info"])["record_fields"]
    answer = {"sub_mchid": OTHER, "submit_data": ITEMS}
    taken = desk.call(ANSWER, answer, manage_record_id=number)
    assert desk.call(ANSWER, answer, manage_record_id=number) == taken
    other = {**answer, "submit_data": ITEMS.replace("1001", "1002")}
    desk.refused(400, "INVALID_REQUEST", ANSWER, other, manage_record_id=number)
    assert desk.call(GET_MANAGED, **named)["manage_record_state"] == "SUBMITTED"
    for state in ("REJECTED", "RECOVERED"):
        desk.wait(60)
        trigger(desk, "MANAGERECORD.CHANGE", **named, manage_record_state=state)
        (listed,) = desk.call(LIST_MANAGED, sub_mchid=OTHER, **LIMITED)["data"]
        assert (listed["manage_record_state"], listed["manage_time"]) == (state, "2027-01-15T16:00:00+08:00")
        assert ("reject_reason" in listed, "recover_time" in listed) == (state == "REJECTED", state == "RECOVERED")
    desk.refused(400, "INVALID_REQUEST", ANSWER, answer, manage_record_id=number)
    pending = {**LIMITED, "manage_record_state": "PENDING"}
    assert desk.call(LIST_MANAGED, sub_mchid=OTHER, **pending)["total_count"] == 0
    investigations = {**LIMITED, "manage_record_type": "INVESTIGATE_RECORD"}
    assert desk.call(LIST_MANAGED, sub_mchid=OTHER, **investigations)["total_count"] == 0


def test_what_is_there_from_the_start(desk: Desk) -> None:
    (block,) = desk.call(LIST_BLOCKS, sub_mchid=SUB_MCHID, limit=20)["data"]
    assert block["block_record_id"] == BLOCK_RECORD
    (managed,) = desk.call(LIST_MANAGED, sub_mchid=SUB_MCHID, **LIMITED)["data"]
    assert managed["manage_record_id"] == MANAGE_RECORD
    later = desk.call(LIST_BLOCKS, sub_mchid=SUB_MCHID, limit=20, offset=1)
    assert (later["total_count"], later["offset"], later["data"]) == (1, 1, [])


@pytest.mark.parametrize("how", [{"flaw": "forged"}, {"set": {"block_count_level": None}, "validate": False}])
def test_what_is_wrong_on_purpose_tells_of_nothing(desk: Desk, how: dict[str, Any]) -> None:
    changes = {"sub_mchid": OTHER, **how.get("set", {})}
    desk.control("POST trigger", event_type="BLOCKRECORD.CHANGE", url=NOTIFY, **{**how, "set": changes})
    assert desk.call(LIST_BLOCKS, sub_mchid=OTHER, limit=20)["total_count"] == 0


@pytest.mark.parametrize("event_type", ["VIOLATION.PUNISH", "VIOLATION.INTERCEPT", "VIOLATION.APPEAL"])
def test_violations_go_to_the_address_that_was_set(desk: Desk, event_type: str) -> None:
    """No operation tells of them; the sandbox sends them where the merchant wants them."""
    desk.call(
        "merchant_risk_manage.create_violation_notification", {"notify_url": "https://shop.example.com/violations"}
    )
    desk.control("POST trigger", 400, event_type=event_type)
    desk.control("POST notify-addresses/merchant_risk_manage", url=NOTIFY)
    told = desk.control("POST trigger", event_type=event_type)
    assert (told["url"], told["resource"]["sub_mchid"]) == (NOTIFY, SUB_MCHID)
    assert desk.call("merchant_risk_manage.get_violation_notification") == {"notify_url": NOTIFY}
