"""Payouts in batches of a service provider for its merchants, wages among them: states, numbers and refusals."""

from __future__ import annotations

from typing import Any

import pytest
from desk import Desk, fresh
from test_batches import batch as own_batch
from test_batches import detail
from wechatpay_sandbox.stores.seed_data import SUB_MCHID

SUB_APPID = "wx9999999999999999"
BY_NUMBER = "partner_transfer.get_batch_by_out_batch_no"


def partner_batch(*details: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The body of a batch of these payouts for a sub-merchant."""
    return {
        "sub_mchid": SUB_MCHID,
        "sub_appid": SUB_APPID,
        "authorization_type": "FUND_AUTHORIZATION_TYPE",
        "out_batch_no": fresh("COMMISSION"),
        "batch_name": "一月佣金",
        "batch_remark": "一月推广佣金",
        "total_amount": sum(one["transfer_amount"] for one in details),
        "total_num": len(details),
        "transfer_detail_list": list(details),
        "transfer_purpose": "COMMISSION",
        **changes,
    }


def wages(*details: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The body of a batch of wages by payroll card."""
    body = partner_batch(*details, employment_type="LONG_TERM_EMPLOYMENT", **changes)
    del body["transfer_purpose"]
    return body


def find(desk: Desk, body: dict[str, Any], **query: Any) -> Any:
    return desk.call(BY_NUMBER, out_batch_no=body["out_batch_no"], **{"need_query_detail": True, **query})


def batch_id(desk: Desk, body: dict[str, Any]) -> str:
    return str(find(desk, body)["batch_id"])


def test_a_batch_is_worked_off(desk: Desk) -> None:
    body = partner_batch(detail(30_000, user_name="张三", user_id_card="110101199003070000"))
    asked = desk.call("partner_transfer.create_batch", body)
    assert find(desk, body)["batch_status"] == "ACCEPTED"
    both = {
        "out_batch_no": body["out_batch_no"],
        "out_detail_no": body["transfer_detail_list"][0]["out_detail_no"],
    }
    assert desk.call("partner_transfer.get_detail_by_out_detail_no", **both)["detail_status"] == "INIT"
    desk.wait(1)
    assert find(desk, body)["batch_status"] == "PROCESSING"
    desk.wait(1)
    done = find(desk, body)
    assert (done["batch_status"], done["success_num"], done["success_amount"]) == ("FINISHED", 1, 30_000)
    assert (done["sp_mchid"], done["sub_mchid"], done["sub_appid"]) == (desk.mchid, SUB_MCHID, SUB_APPID)
    assert (done["transfer_scene"], done["transfer_purpose"]) == ("ORDINARY_TRANSFER", "COMMISSION")
    paid = desk.call("partner_transfer.get_detail_by_out_detail_no", **both)
    assert (paid["detail_status"], paid["username"], paid["appid"]) == ("SUCCESS", "张三", SUB_APPID)
    assert done["transfer_detail_list"] == [
        {name: paid[name] for name in ("detail_id", "out_detail_no", "detail_status")}
    ]
    by_own = {"batch_id": asked["batch_id"], "detail_id": paid["detail_id"]}
    assert desk.call("partner_transfer.get_detail_by_detail_id", **by_own) == paid
    by_id = desk.call("partner_transfer.get_batch_by_batch_id", batch_id=asked["batch_id"], need_query_detail=True)
    assert by_id == done
    assert "transfer_detail_list" not in find(desk, body, need_query_detail=False)
    assert desk.call("partner_transfer.create_batch", body) == asked
    # no notification about these batches is published
    assert desk.told(body["out_batch_no"]) == []


def test_wages_are_found_among_the_payouts(desk: Desk) -> None:
    body = wages(detail(350_000, user_name="张三"))
    asked = desk.call("payroll_card.create_transfer_batch", body)
    assert desk.call("payroll_card.create_transfer_batch", body) == asked
    desk.wait(1)
    desk.wait(1)
    done = find(desk, body)
    assert (done["batch_id"], done["batch_status"]) == (asked["batch_id"], "FINISHED")
    assert done["transfer_scene"] == "PAYROLL_CARD_TRANSFER"


def test_the_merchant_approves_what_its_service_provider_may_only_tell(desk: Desk) -> None:
    body = partner_batch(detail(), detail(), authorization_type="INFORMATION_AUTHORIZATION_TYPE")
    desk.call("partner_transfer.create_batch", body)
    desk.wait(86_400)
    waiting = find(desk, body)
    assert waiting["batch_status"] == "WAIT_PAY"
    numbers = {"out_batch_no": body["out_batch_no"]}
    number = body["transfer_detail_list"][1]["out_detail_no"]
    found = desk.call("partner_transfer.get_detail_by_out_detail_no", **numbers, out_detail_no=number)
    assert found["detail_status"] == "WAIT_PAY"
    id = waiting["batch_id"]
    desk.control(f"POST transfer-batches/{id}/finish", 409)
    desk.control(f"POST transfer-batches/{id}/approve")
    desk.control(f"POST transfer-batches/{id}/approve", 409)
    desk.wait(1)
    desk.wait(1)
    assert (find(desk, body)["batch_status"], find(desk, body)["success_num"]) == ("FINISHED", 2)


def test_what_is_not_approved_is_closed(desk: Desk) -> None:
    body = partner_batch(detail(), authorization_type="INFORMATION_AUTHORIZATION_TYPE")
    desk.call("partner_transfer.create_batch", body)
    id = batch_id(desk, body)
    desk.control(f"POST transfer-batches/{id}/close", 400, reason="RISK_CONTROL")
    desk.control(f"POST transfer-batches/{id}/close", reason="MERCHANT_REVOCATION")
    closed = find(desk, body)
    assert (closed["batch_status"], closed["close_reason"], closed["fail_num"]) == ("CLOSED", "MERCHANT_REVOCATION", 1)
    assert [one["detail_status"] for one in closed["transfer_detail_list"]] == ["FAIL"]
    desk.control(f"POST transfer-batches/{id}/approve", 409)
    desk.call("partner_transfer.create_batch", body)
    desk.wait()
    assert find(desk, body)["batch_status"] == "CLOSED"


def test_a_payout_that_fails(desk: Desk) -> None:
    body = partner_batch(detail(100), detail(200))
    desk.call("partner_transfer.create_batch", body)
    first, second = (one["out_detail_no"] for one in body["transfer_detail_list"])
    id = batch_id(desk, body)
    desk.control(f"POST transfer-batches/{id}/finish", 400, failed={first: "BANK_CARD_LOST"})
    desk.control(f"POST transfer-batches/{id}/finish", 409, failed={"NOBODY": "ID_CARD_NOT_CORRECT"})
    desk.control(f"POST transfer-batches/{id}/finish", failed={first: "ID_CARD_NOT_CORRECT"})
    done = find(desk, body)
    assert (done["success_amount"], done["fail_amount"]) == (200, 100)
    (failed,) = find(desk, body, detail_status="FAIL")["transfer_detail_list"]
    assert failed["out_detail_no"] == first
    told = desk.call(
        "partner_transfer.get_detail_by_out_detail_no", out_batch_no=body["out_batch_no"], out_detail_no=first
    )
    assert (told["detail_status"], told["fail_reason"]) == ("FAIL", "ID_CARD_NOT_CORRECT")
    assert second in str(find(desk, body, detail_status="SUCCESS")["transfer_detail_list"])
    assert find(desk, body, detail_status="REFUND")["transfer_detail_list"] == []


def test_the_same_number_with_other_parameters(desk: Desk) -> None:
    body = partner_batch(detail())
    desk.call("partner_transfer.create_batch", body)
    create = "partner_transfer.create_batch"
    desk.refused(400, "INVALID_REQUEST", create, {**body, "batch_name": "二月佣金"})
    # a service provider has one sequence of numbers, whichever merchant it is for and by whichever product
    desk.refused(400, "INVALID_REQUEST", create, {**body, "sub_mchid": "1900000110"})
    paid = wages(detail(user_name="张三"), out_batch_no=body["out_batch_no"])
    desk.refused(400, "INVALID_REQUEST", "payroll_card.create_transfer_batch", paid)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"total_num": 2}, "/total_num"),
        ({"total_amount": 1}, "/total_amount"),
    ],
)
def test_sums_that_do_not_agree(desk: Desk, changes: dict[str, Any], field: str) -> None:
    body = partner_batch(detail(), **changes)
    refused = desk.refused(400, "PARAM_ERROR", "partner_transfer.create_batch", body)
    assert refused["detail"]["field"] == field


def test_batches_of_merchants_and_of_service_providers_are_apart(desk: Desk) -> None:
    own, other = own_batch(detail()), partner_batch(detail())
    other["out_batch_no"] = own["out_batch_no"]
    made = desk.call("transfer.create_batch", own)
    asked = desk.call("partner_transfer.create_batch", other)
    assert made["batch_id"] != asked["batch_id"]
    assert find(desk, other)["batch_id"] == asked["batch_id"]
    only = {"need_query_detail": False}
    found = desk.call("transfer.get_batch_by_out_batch_no", out_batch_no=own["out_batch_no"], **only)
    assert found["transfer_batch"]["batch_id"] == made["batch_id"]
    desk.refused(404, "NOT_FOUND", "transfer.get_batch_by_batch_id", batch_id=asked["batch_id"], **only)
    missing = "RESOURCE_NOT_EXISTS"
    desk.refused(404, missing, "partner_transfer.get_batch_by_batch_id", batch_id=made["batch_id"], **only)
    desk.refused(404, missing, BY_NUMBER, out_batch_no="NOBODY", **only)
    nobody = {"out_batch_no": other["out_batch_no"], "out_detail_no": "NOBODY"}
    desk.refused(404, missing, "partner_transfer.get_detail_by_out_detail_no", **nobody)
