"""Refunds by the interface of Hong Kong: other words, the same orders and sums."""

from __future__ import annotations

from typing import Any

from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.stores.seed_data import APPID, SUB_MCHID


def ask(desk: Desk, transaction_id: str, fen: int, **changes: Any) -> dict[str, Any]:
    body = {
        "mchid": desk.mchid,
        "appid": APPID,
        "transaction_id": transaction_id,
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": fen, "total": 1000, "currency": "HKD"},
        "notify_url": NOTIFY,
        **changes,
    }
    return {name: value for name, value in body.items() if value is not None}


def order(desk: Desk, **more: Any) -> str:
    return desk.pay(amount={"total": 1000, "currency": "HKD"}, **more)


def test_a_refund_is_found_by_both_numbers(desk: Desk) -> None:
    id = order(desk)
    body = ask(desk, id, 400)
    asked = desk.call("refunds.create_refund", body)
    assert desk.call("refunds.create_refund", body) == asked
    desk.refused(400, "INVALID_REQUEST", "refunds.create_refund", {**body, "reason": "商品缺货"})
    found = desk.call("refunds.get_refund_by_refund_id", refund_id=asked["id"], mchid=desk.mchid)
    assert (found["status"], found["transaction_id"], found["amount"]["currency"]) == ("PROCESSING", id, "HKD")
    desk.wait()
    by_number = desk.call("refunds.get_refund_by_out_refund_no", out_refund_no=body["out_refund_no"])
    assert (by_number["status"], by_number["id"]) == ("SUCCESS", asked["id"])
    assert [event for event, _ in desk.told(body["out_refund_no"])] == ["REFUND.SUCCESS"]


def test_two_numbers_that_name_two_orders(desk: Desk) -> None:
    first, second = order(desk), order(desk)
    other = desk.sandbox.store.orders.find_by_transaction_id(second)
    assert other is not None
    numbers = {"transaction_id": first, "out_trade_no": other.out_trade_no}
    desk.refused(
        404, "RESOURCE_NOT_EXISTS", "refunds.create_refund", ask(desk, first, 1, out_trade_no=other.out_trade_no)
    )
    desk.refused(404, "RESOURCE_NOT_EXISTS", "refunds.list_refunds", **numbers)


def test_no_more_than_the_order(desk: Desk) -> None:
    id = order(desk)
    desk.call("refunds.create_refund", ask(desk, id, 600))
    desk.refused(400, "INVALID_REQUEST", "refunds.create_refund", ask(desk, id, 401))
    wrong = {"refund": 1, "total": 999, "currency": "HKD"}
    desk.refused(400, "INVALID_REQUEST", "refunds.create_refund", ask(desk, id, 1, amount=wrong))
    other = {"refund": 1, "total": 1000, "currency": "CNY"}
    refused = desk.refused(400, "PARAM_ERROR", "refunds.create_refund", ask(desk, id, 1, amount=other))
    assert refused["detail"]["field"] == "/amount/currency"


def test_the_refunds_of_an_order_in_pages(desk: Desk) -> None:
    id = order(desk)
    numbers = [desk.call("refunds.create_refund", ask(desk, id, 100))["out_refund_no"] for _ in range(5)]
    pages = [desk.call("refunds.list_refunds", transaction_id=id, offset=offset, count=2) for offset in (0, 2, 4, 6)]
    assert [page["current_total_num"] for page in pages] == [2, 2, 1, 0]
    assert {page["total_num"] for page in pages} == {5}
    assert [one["out_refund_no"] for page in pages for one in page["data"]] == numbers
    by_number = desk.call("refunds.list_refunds", out_trade_no=pages[0]["out_trade_no"])
    assert len(by_number["data"]) == 5
    refused = desk.refused(400, "PARAM_ERROR", "refunds.list_refunds", mchid=desk.mchid)
    assert refused["detail"]["location"] == "query"


def test_for_another_merchant(desk: Desk) -> None:
    id = order(desk, sub_mchid=SUB_MCHID)
    parties = {"sp_mchid": desk.mchid, "sub_mchid": SUB_MCHID}
    body = ask(desk, id, 100, mchid=None, appid=None, sp_appid=APPID, **parties)
    asked = desk.call("refunds.create_refund", body)
    listed = desk.call("refunds.list_refunds", transaction_id=id, **parties)
    assert (listed["sp_mchid"], listed["sub_mchid"]) == (desk.mchid, SUB_MCHID)
    desk.call("refunds.get_refund_by_refund_id", refund_id=asked["id"], **parties)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "refunds.get_refund_by_refund_id", refund_id=asked["id"])


def test_a_closed_refund_is_called_otherwise(desk: Desk) -> None:
    id = order(desk)
    asked = desk.call("refunds.create_refund", ask(desk, id, 1000))
    desk.control(f"POST refunds/{asked['id']}/settle", status="CLOSED")
    assert desk.call("refunds.get_refund_by_refund_id", refund_id=asked["id"])["status"] == "REFUNDCLOSE"


def test_unknown_numbers(desk: Desk) -> None:
    desk.refused(404, "RESOURCE_NOT_EXISTS", "refunds.create_refund", ask(desk, "4200000000", 1))
    desk.refused(404, "RESOURCE_NOT_EXISTS", "refunds.get_refund_by_out_refund_no", out_refund_no="NOBODY")
    desk.refused(404, "RESOURCE_NOT_EXISTS", "refunds.list_refunds", out_trade_no="ORDER0000")
