"""Payouts in batches: their states, sums and pages, and what is refused with which code."""

from __future__ import annotations

from typing import Any

import pytest
from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.stores.seed_data import APPID, USER


def detail(amount: int = 5000, **changes: Any) -> dict[str, Any]:
    return {
        "out_detail_no": fresh("DETAIL"),
        "transfer_amount": amount,
        "transfer_remark": "一月份返现",
        "openid": USER,
        **changes,
    }


def batch(*details: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The body of a batch of these payouts."""
    return {
        "appid": APPID,
        "out_batch_no": fresh("BATCH"),
        "batch_name": "一月份返现",
        "batch_remark": "一月份老客户返现",
        "total_amount": sum(one["transfer_amount"] for one in details),
        "total_num": len(details),
        "transfer_detail_list": list(details),
        "transfer_scene_id": "1000",
        "notify_url": NOTIFY,
        **changes,
    }


def find(desk: Desk, body: dict[str, Any], **query: Any) -> Any:
    asked = {"need_query_detail": True, **query}
    return desk.call("transfer.get_batch_by_out_batch_no", out_batch_no=body["out_batch_no"], **asked)


def test_a_batch_without_a_purpose(desk: Desk) -> None:
    body = batch(detail(100, user_name="张三"))
    body.pop("transfer_scene_id")
    desk.call("transfer.create_batch", body)
    assert "transfer_scene_id" not in find(desk, body)["transfer_batch"]


def test_a_batch_is_worked_off(desk: Desk) -> None:
    body = batch(detail(100, user_name="张三"), detail(200_000, user_name="李四"))
    asked = desk.call("transfer.create_batch", body)
    assert asked["batch_status"] == "ACCEPTED"
    first = find(desk, body)
    assert (first["transfer_batch"]["batch_status"], first["transfer_detail_list"]) == ("ACCEPTED", [])
    number = body["transfer_detail_list"][0]["out_detail_no"]
    both = {"out_batch_no": body["out_batch_no"], "out_detail_no": number}
    assert desk.call("transfer.get_detail_by_out_detail_no", **both)["detail_status"] == "INIT"
    desk.wait(1)
    assert find(desk, body)["transfer_batch"]["batch_status"] == "PROCESSING"
    assert desk.call("transfer.get_detail_by_out_detail_no", **both)["detail_status"] == "PROCESSING"
    desk.wait(1)
    done = find(desk, body)["transfer_batch"]
    assert (done["batch_status"], done["success_num"], done["success_amount"]) == ("FINISHED", 2, 200_100)
    assert (done["fail_num"], done["fail_amount"]) == (0, 0)
    found = desk.call("transfer.get_detail_by_out_detail_no", **both)
    assert (found["detail_status"], found["user_name"], found["transfer_amount"]) == ("SUCCESS", "张三", 100)
    by_own = {"batch_id": asked["batch_id"], "detail_id": found["detail_id"]}
    assert desk.call("transfer.get_detail_by_detail_id", **by_own) == found
    ((event, resource),) = desk.told(body["out_batch_no"])
    assert (event, resource["success_amount"]) == ("MCHTRANSFER.BATCH.FINISHED", 200_100)
    assert desk.call("transfer.create_batch", body)["batch_status"] == "FINISHED"


def test_the_same_number_is_the_same_batch(desk: Desk) -> None:
    body = batch(detail())
    assert desk.call("transfer.create_batch", body) == desk.call("transfer.create_batch", body)
    desk.refused(400, "INVALID_REQUEST", "transfer.create_batch", {**body, "batch_name": "二月份返现"})


def test_some_payouts_fail(desk: Desk) -> None:
    body = batch(*(detail(amount) for amount in (100, 200, 300)))
    id = desk.call("transfer.create_batch", body)["batch_id"]
    failing = body["transfer_detail_list"][1]["out_detail_no"]
    desk.control(f"POST transfer-batches/{id}/finish", 400, failed={failing: "NO_SUCH_REASON"})
    desk.control(f"POST transfer-batches/{id}/finish", 400, failed={failing: 1})
    desk.control(f"POST transfer-batches/{id}/finish", 409, failed={"NOBODY": "TRANSFER_RISK"})
    desk.control(f"POST transfer-batches/{id}/finish", failed={failing: "TRANSFER_RISK"})
    desk.control(f"POST transfer-batches/{id}/finish", 409)
    done = find(desk, body)
    statuses = [line["detail_status"] for line in done["transfer_detail_list"]]
    assert statuses == ["SUCCESS", "FAIL", "SUCCESS"]
    told = done["transfer_batch"]
    assert (told["success_num"], told["success_amount"]) == (2, 400)
    assert (told["fail_num"], told["fail_amount"]) == (1, 200)
    assert [line["detail_status"] for line in find(desk, body, detail_status="FAIL")["transfer_detail_list"]] == [
        "FAIL"
    ]
    both = {"out_batch_no": body["out_batch_no"], "out_detail_no": failing}
    assert desk.call("transfer.get_detail_by_out_detail_no", **both)["fail_reason"] == "TRANSFER_RISK"
    desk.wait()
    assert len(desk.told(body["out_batch_no"])) == 1


def test_pages(desk: Desk) -> None:
    body = batch(*(detail() for _ in range(45)))
    id = desk.call("transfer.create_batch", body)["batch_id"]
    desk.control(f"POST transfer-batches/{id}/finish")
    numbers = [one["out_detail_no"] for one in body["transfer_detail_list"]]
    pages = [find(desk, body, offset=offset, limit=20) for offset in (0, 20, 40, 60)]
    assert [(page["offset"], page["limit"]) for page in pages] == [(0, 20), (20, 20), (40, 20), (60, 20)]
    found = [line["out_detail_no"] for page in pages for line in page["transfer_detail_list"]]
    assert found == numbers
    assert len(find(desk, body)["transfer_detail_list"]) == 20
    by_own = desk.call("transfer.get_batch_by_batch_id", batch_id=id, need_query_detail=True, limit=100)
    assert [line["out_detail_no"] for line in by_own["transfer_detail_list"]] == numbers
    assert "offset" not in by_own
    assert "transfer_detail_list" not in find(desk, body, need_query_detail=False)


def test_a_batch_that_somebody_has_to_approve(desk: Desk) -> None:
    body = batch(detail(), detail())
    id = desk.call("transfer.create_batch", body)["batch_id"]
    assert desk.control(f"POST transfer-batches/{id}/hold")["status"] == "WAIT_PAY"
    desk.wait()
    waiting = find(desk, body, detail_status="WAIT_PAY")
    assert waiting["transfer_batch"]["batch_status"] == "WAIT_PAY"
    assert [line["detail_status"] for line in waiting["transfer_detail_list"]] == ["WAIT_PAY", "WAIT_PAY"]
    desk.control(f"POST transfer-batches/{id}/finish", 409)
    assert desk.control(f"POST transfer-batches/{id}/approve")["status"] == "ACCEPTED"
    desk.control(f"POST transfer-batches/{id}/approve", 409)
    desk.wait()
    assert find(desk, body)["transfer_batch"]["batch_status"] == "FINISHED"
    desk.control(f"POST transfer-batches/{id}/hold", 409)
    assert desk.control("GET transfer-batches")["batches"][0]["status"] == "FINISHED"


def test_a_batch_that_is_closed(desk: Desk) -> None:
    body = batch(detail())
    id = desk.call("transfer.create_batch", body)["batch_id"]
    desk.control(f"POST transfer-batches/{id}/close", 400, reason="NO_SUCH_REASON")
    desk.control(f"POST transfer-batches/{id}/close")
    desk.control(f"POST transfer-batches/{id}/close", 409)
    desk.wait()
    told = find(desk, body)["transfer_batch"]
    assert (told["batch_status"], told["close_reason"], told["success_num"]) == ("CLOSED", "OVERDUE_CLOSE", 0)
    ((event, resource),) = desk.told(body["out_batch_no"])
    assert (event, resource["close_reason"]) == ("MCHTRANSFER.BATCH.CLOSED", "OVERDUE_CLOSE")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (batch(detail(100), total_amount=101), "/total_amount"),
        (batch(detail(100), total_num=2), "/total_num"),
        (
            batch(detail(), detail(out_detail_no="D1"), detail(out_detail_no="D1")),
            "/transfer_detail_list/2/out_detail_no",
        ),
        (batch(detail(200_000)), "/transfer_detail_list/0/user_name"),
        (batch(detail(user_name="张三"), detail(29, user_name="张三")), "/transfer_detail_list/1/user_name"),
        (batch(detail(user_name="张三"), detail()), "/transfer_detail_list/1/user_name"),
    ],
)
def test_batches_that_do_not_add_up(desk: Desk, body: dict[str, Any], field: str) -> None:
    assert desk.refused(400, "PARAM_ERROR", "transfer.create_batch", body)["detail"]["field"] == field
    number = body["out_batch_no"]
    query = {"out_batch_no": number, "need_query_detail": False}
    desk.refused(404, "NOT_FOUND", "transfer.get_batch_by_out_batch_no", **query)


def test_unknown_numbers(desk: Desk) -> None:
    body = batch(detail())
    id = desk.call("transfer.create_batch", body)["batch_id"]
    desk.refused(404, "NOT_FOUND", "transfer.get_batch_by_batch_id", batch_id="1", need_query_detail=False)
    desk.refused(404, "NOT_FOUND", "transfer.get_detail_by_detail_id", batch_id=id, detail_id="1")
    desk.refused(404, "NOT_FOUND", "transfer.get_detail_by_detail_id", batch_id="1", detail_id="1")
    desk.control("POST transfer-batches/1/hold", 404)
