"""Sharing: receivers, shares and their sums, the release of the rest, returns, and what refunds make of it."""

from __future__ import annotations

from typing import Any

import pytest
from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.stores.seed_data import APPID, SUB_MCHID, USER
from wechatpay_sandbox.trade import sharing_rules

STORE, OTHER_STORE = "1900000201", "1900000202"
HELD_BACK = {"settle_info": {"profit_sharing": True}}


def add(desk: Desk, account: str = STORE, type: str = "MERCHANT_ID", **changes: Any) -> Any:
    body = {"appid": APPID, "type": type, "account": account, "relation_type": "STORE", **changes}
    return desk.call("profitsharing.add_receiver", body)


def order(desk: Desk, total: int = 1000, **more: Any) -> str:
    """A paid order of 1000 fen whose money is held back, with a receiver that is known."""
    add(desk, **({"sub_mchid": more["sub_mchid"]} if "sub_mchid" in more else {}))
    return desk.pay(total=total, **HELD_BACK, **more)


def request(transaction_id: str, *amounts: int, account: str = STORE, **changes: Any) -> dict[str, Any]:
    body = {
        "appid": APPID,
        "transaction_id": transaction_id,
        "out_order_no": fresh("SHARE"),
        "receivers": [
            {"type": "MERCHANT_ID", "account": account, "amount": amount, "description": "分给门店"}
            for amount in amounts
        ],
        "unfreeze_unsplit": False,
        **changes,
    }
    return {name: value for name, value in body.items() if value not in (None, [])}


def share(desk: Desk, transaction_id: str, *amounts: int, **changes: Any) -> dict[str, Any]:
    body = request(transaction_id, *amounts, **changes)
    desk.call("profitsharing.create_order", body)
    return body


def find(desk: Desk, body: dict[str, Any]) -> Any:
    query = {name: body[name] for name in ("out_order_no", "transaction_id", "sub_mchid") if name in body}
    return desk.call("profitsharing.get_order", **query)


def unsplit(desk: Desk, transaction_id: str) -> int:
    reply = desk.call("profitsharing.get_unsplit_amount", transaction_id=transaction_id)
    return int(reply["unsplit_amount"])


def refund(transaction_id: str, amount: int, total: int = 1000) -> dict[str, Any]:
    return {
        "transaction_id": transaction_id,
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": amount, "total": total, "currency": "CNY"},
    }


def test_a_share_is_paid(desk: Desk) -> None:
    desk.control("POST notify-addresses/profitsharing", url=NOTIFY)
    id = order(desk)
    assert unsplit(desk, id) == 1000
    body = request(id, 200, 50)
    asked = desk.call("profitsharing.create_order", body)
    assert (asked["state"], [one["result"] for one in asked["receivers"]]) == ("PROCESSING", ["PENDING", "PENDING"])
    assert unsplit(desk, id) == 750
    assert desk.told(body["out_order_no"]) == []
    desk.wait()
    found = find(desk, body)
    assert (found["state"], [one["result"] for one in found["receivers"]]) == ("FINISHED", ["SUCCESS", "SUCCESS"])
    assert [one["amount"] for one in found["receivers"]] == [200, 50]
    told = desk.told(body["out_order_no"])
    assert [(event, resource["receiver"]["amount"]) for event, resource in told] == [
        ("PROFITSHARING.SUCCESS", 200),
        ("PROFITSHARING.SUCCESS", 50),
    ]
    assert {resource["mchid"] for _, resource in told} == {desk.mchid}
    assert desk.call("profitsharing.create_order", body)["state"] == "FINISHED"
    assert unsplit(desk, id) == 750


def test_the_same_number_is_the_same_request(desk: Desk) -> None:
    id = order(desk)
    body = request(id, 100)
    assert desk.call("profitsharing.create_order", body) == desk.call("profitsharing.create_order", body)
    assert unsplit(desk, id) == 900
    desk.refused(400, "INVALID_REQUEST", "profitsharing.create_order", {**body, "unfreeze_unsplit": True})
    other = {name: body[name] for name in ("transaction_id", "out_order_no")}
    desk.refused(400, "INVALID_REQUEST", "profitsharing.unfreeze_order", {**other, "description": "解冻"})


def test_for_another_merchant(desk: Desk) -> None:
    desk.control("POST notify-addresses/profitsharing", url=NOTIFY)
    id = order(desk, sub_mchid=SUB_MCHID)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "profitsharing.create_order", request(id, 1))
    body = share(desk, id, 100, sub_mchid=SUB_MCHID, unfreeze_unsplit=True)
    desk.wait()
    found = find(desk, body)
    assert (found["sub_mchid"], [one["account"] for one in found["receivers"]]) == (SUB_MCHID, [STORE, SUB_MCHID])
    ((_, resource),) = desk.told(body["out_order_no"])
    assert (resource["sp_mchid"], resource["sub_mchid"]) == (desk.mchid, SUB_MCHID)
    desk.refused(
        404, "RESOURCE_NOT_EXISTS", "profitsharing.get_order", out_order_no=body["out_order_no"], transaction_id=id
    )


# --- limits


def test_no_more_than_the_merchant_lets_be_shared(desk: Desk) -> None:
    id = order(desk)
    share(desk, id, 200)
    refused = desk.refused(403, "RULE_LIMIT", "profitsharing.create_order", request(id, 101))
    assert "300 fen" in refused["message"]
    share(desk, id, 100)
    desk.refused(403, "RULE_LIMIT", "profitsharing.create_order", request(id, 1))


def test_the_limit_of_a_merchant(desk: Desk) -> None:
    assert desk.call("profitsharing.get_merchant_config", sub_mchid=SUB_MCHID)["max_ratio"] == 3000
    desk.control(f"POST merchants/{SUB_MCHID}/sharing-limit", 400, max_ratio=10001)
    desk.control(f"POST merchants/{SUB_MCHID}/sharing-limit", max_ratio=10000)
    assert desk.call("profitsharing.get_merchant_config", sub_mchid=SUB_MCHID)["max_ratio"] == 10000
    id = order(desk, sub_mchid=SUB_MCHID)
    desk.refused(403, "RULE_LIMIT", "profitsharing.create_order", request(id, 1001, sub_mchid=SUB_MCHID))
    desk.call("refund.create_refund", {**refund(id, 400), "sub_mchid": SUB_MCHID})
    desk.refused(403, "NOT_ENOUGH", "profitsharing.create_order", request(id, 601, sub_mchid=SUB_MCHID))
    share(desk, id, 600, sub_mchid=SUB_MCHID)
    assert unsplit(desk, id) == 0


def test_an_order_takes_so_many_requests(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing_rules, "MOST_REQUESTS", 2)
    id = order(desk)
    share(desk, id, 1)
    share(desk, id, 1)
    desk.refused(403, "RULE_LIMIT", "profitsharing.create_order", request(id, 1))


def test_only_receivers_that_are_known(desk: Desk) -> None:
    id = order(desk)
    refused = desk.refused(400, "INVALID_REQUEST", "profitsharing.create_order", request(id, 10, account=OTHER_STORE))
    assert OTHER_STORE in refused["message"]
    add(desk, OTHER_STORE)
    share(desk, id, 10, account=OTHER_STORE)
    deleted = desk.call(
        "profitsharing.delete_receiver", {"appid": APPID, "type": "MERCHANT_ID", "account": OTHER_STORE}
    )
    assert deleted["account"] == OTHER_STORE
    desk.refused(400, "INVALID_REQUEST", "profitsharing.create_order", request(id, 10, account=OTHER_STORE))
    desk.call("profitsharing.delete_receiver", {"appid": APPID, "type": "MERCHANT_ID", "account": OTHER_STORE})


def test_a_receiver_that_is_deleted_meanwhile(desk: Desk) -> None:
    id = order(desk)
    body = share(desk, id, 100)
    desk.call("profitsharing.delete_receiver", {"appid": APPID, "type": "MERCHANT_ID", "account": STORE})
    desk.wait()
    (result,) = find(desk, body)["receivers"]
    assert (result["result"], result["fail_reason"]) == ("CLOSED", "NO_RELATION")
    assert unsplit(desk, id) == 1000


def test_adding_a_receiver_twice(desk: Desk) -> None:
    first = add(desk, USER, "PERSONAL_OPENID", name="张三", relation_type="CUSTOM", custom_relation="代理商")
    assert first["name"] == "张三"
    assert add(desk, USER, "PERSONAL_OPENID", name="张三", relation_type="CUSTOM", custom_relation="代理商") == first
    body = {"appid": APPID, "type": "MERCHANT_ID", "account": STORE, "relation_type": "CUSTOM"}
    assert desk.refused(400, "PARAM_ERROR", "profitsharing.add_receiver", body)["detail"]["field"] == "/custom_relation"


def test_orders_whose_money_cannot_be_shared(desk: Desk) -> None:
    add(desk)
    plain = desk.pay()
    desk.refused(400, "INVALID_REQUEST", "profitsharing.create_order", request(plain, 1))
    assert unsplit(desk, plain) == 0
    desk.refused(404, "RESOURCE_NOT_EXISTS", "profitsharing.create_order", request("4200000000", 1))
    desk.refused(404, "RESOURCE_NOT_EXISTS", "profitsharing.get_unsplit_amount", transaction_id="4200000000")
    id = order(desk)
    assert (
        desk.refused(400, "PARAM_ERROR", "profitsharing.create_order", request(id))["detail"]["field"] == "/receivers"
    )


def test_the_rest_is_released_after_half_a_year(desk: Desk) -> None:
    id = order(desk)
    share(desk, id, 100)
    desk.wait(180 * 86400)
    assert unsplit(desk, id) == 0
    desk.refused(400, "INVALID_REQUEST", "profitsharing.create_order", request(id, 1))
    desk.call("refund.create_refund", refund(id, 900))


# --- the rest


def test_the_rest_goes_to_the_merchant_with_a_share(desk: Desk) -> None:
    id = order(desk)
    body = share(desk, id, 100, unfreeze_unsplit=True)
    assert unsplit(desk, id) == 0
    desk.wait()
    entries = [(one["account"], one["amount"], one["result"]) for one in find(desk, body)["receivers"]]
    assert entries == [(STORE, 100, "SUCCESS"), (desk.mchid, 900, "SUCCESS")]
    desk.refused(400, "INVALID_REQUEST", "profitsharing.create_order", request(id, 1))


def test_the_rest_goes_to_the_merchant_alone(desk: Desk) -> None:
    id = order(desk)
    share(desk, id, 300)
    body = {"transaction_id": id, "out_order_no": fresh("SHARE"), "description": "解冻剩余资金"}
    released = desk.call("profitsharing.unfreeze_order", body)
    assert (released["state"], released["receivers"][0]["amount"]) == ("PROCESSING", 700)
    assert released["receivers"][0]["description"] == "解冻剩余资金"
    desk.wait()
    assert find(desk, body)["state"] == "FINISHED"
    again = {**body, "out_order_no": fresh("SHARE")}
    desk.refused(400, "INVALID_REQUEST", "profitsharing.unfreeze_order", again)
    assert desk.call("profitsharing.unfreeze_order", body)["order_id"] == released["order_id"]


def test_nothing_is_left_to_release(desk: Desk) -> None:
    desk.control(f"POST merchants/{desk.mchid}/sharing-limit", max_ratio=10000)
    id = order(desk)
    share(desk, id, 1000)
    body = {"transaction_id": id, "out_order_no": fresh("SHARE"), "description": "解冻剩余资金"}
    desk.refused(403, "NOT_ENOUGH", "profitsharing.unfreeze_order", body)


def test_a_share_that_fails_is_held_back_again(desk: Desk) -> None:
    id = order(desk)
    body = share(desk, id, 100, 50)
    listed = desk.control("GET sharing-orders")["sharing_orders"][0]
    detail = listed["receivers"][0]["detail_id"]
    desk.control(f"POST shares/{detail}/fail", 400, reason="NO_SUCH_REASON")
    desk.control(f"POST shares/{detail}/fail", reason="RECEIVER_RECEIPT_LIMIT")
    desk.control(f"POST shares/{detail}/fail", 409)
    assert unsplit(desk, id) == 950
    assert find(desk, body)["state"] == "PROCESSING"
    desk.wait()
    results = [(one["result"], one.get("fail_reason")) for one in find(desk, body)["receivers"]]
    assert results == [("CLOSED", "RECEIVER_RECEIPT_LIMIT"), ("SUCCESS", None)]
    desk.control("POST shares/1/fail", 404)


def test_a_share_that_fails_after_the_release_is_the_merchants(desk: Desk) -> None:
    id = order(desk)
    share(desk, id, 100, unfreeze_unsplit=True)
    first, own = desk.control("GET sharing-orders")["sharing_orders"][0]["receivers"]
    desk.control(f"POST shares/{own['detail_id']}/fail", 409)
    desk.control(f"POST shares/{first['detail_id']}/fail")
    assert unsplit(desk, id) == 0
    desk.call("refund.create_refund", refund(id, 1000))


# --- handed back


def back(body: dict[str, Any], amount: int, mchid: str = STORE, **changes: Any) -> dict[str, Any]:
    named = {name: body[name] for name in ("out_order_no", "sub_mchid") if name in body}
    return {
        **named,
        "out_return_no": fresh("RETURN"),
        "return_mchid": mchid,
        "amount": amount,
        "description": "用户退货",
        **changes,
    }


def test_a_share_is_handed_back_in_parts(desk: Desk) -> None:
    desk.control("POST notify-addresses/profitsharing", url=NOTIFY)
    id = order(desk)
    body = share(desk, id, 300)
    desk.refused(400, "INVALID_REQUEST", "profitsharing.create_return_order", back(body, 1))
    desk.wait()
    asked = back(body, 100)
    first = desk.call("profitsharing.create_return_order", asked)
    assert first["result"] == "PROCESSING"
    assert desk.call("profitsharing.create_return_order", asked) == first
    desk.refused(400, "INVALID_REQUEST", "profitsharing.create_return_order", {**asked, "amount": 101})
    desk.refused(403, "NOT_ENOUGH", "profitsharing.create_return_order", back(body, 201))
    by_own_number = {**back(body, 200), "order_id": first["order_id"]}
    del by_own_number["out_order_no"]
    desk.call("profitsharing.create_return_order", by_own_number)
    desk.wait()
    numbers = {"out_return_no": asked["out_return_no"], "out_order_no": body["out_order_no"]}
    found = desk.call("profitsharing.get_return_order", **numbers)
    assert (found["result"], found["amount"]) == ("SUCCESS", 100)
    desk.refused(403, "NOT_ENOUGH", "profitsharing.create_return_order", back(body, 1))
    ((event, resource),) = desk.told(asked["out_return_no"])
    assert (event, resource["order_id"]) == ("PROFITSHARING.RETURN", found["return_id"])
    # what came back is the merchant's, not to be shared again
    assert unsplit(desk, id) == 700


def test_handing_back_fails(desk: Desk) -> None:
    id = order(desk)
    body = share(desk, id, 300)
    desk.wait()
    asked = desk.call("profitsharing.create_return_order", back(body, 300))
    desk.control(f"POST sharing-returns/{asked['return_id']}/fail")
    desk.control(f"POST sharing-returns/{asked['return_id']}/fail", 409)
    desk.wait()
    numbers = {"out_return_no": asked["out_return_no"], "out_order_no": body["out_order_no"]}
    found = desk.call("profitsharing.get_return_order", **numbers)
    assert (found["result"], found["fail_reason"]) == ("FAILED", "BALANCE_NOT_ENOUGH")
    desk.call("profitsharing.create_return_order", back(body, 300))


def test_unknown_returns(desk: Desk) -> None:
    id = order(desk)
    body = share(desk, id, 300)
    desk.wait()
    desk.refused(400, "INVALID_REQUEST", "profitsharing.create_return_order", back(body, 1, OTHER_STORE))
    unknown = {"out_order_no": "NOBODY"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "profitsharing.create_return_order", {**back(body, 1), **unknown})
    numbers = {"out_return_no": "NOBODY", "out_order_no": body["out_order_no"]}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "profitsharing.get_return_order", **numbers)
    desk.control("POST sharing-returns/1/fail", 404)


# --- refunds


def test_a_refund_takes_from_what_is_held_back(desk: Desk) -> None:
    id = order(desk)
    asked = desk.call("refund.create_refund", refund(id, 400))
    assert unsplit(desk, id) == 600
    share(desk, id, 300)
    assert unsplit(desk, id) == 300
    # closed: the money is held back once more
    desk.control(f"POST refunds/{asked['refund_id']}/settle", status="CLOSED")
    assert unsplit(desk, id) == 700
    desk.call("refund.create_refund", refund(id, 700))
    assert unsplit(desk, id) == 0


def test_shared_money_has_to_come_back_before_it_is_refunded(desk: Desk) -> None:
    id = order(desk)
    body = share(desk, id, 300, unfreeze_unsplit=True)
    desk.wait()
    refused = desk.refused(403, "NOT_ENOUGH", "refund.create_refund", refund(id, 701))
    assert "700 fen" in refused["message"]
    desk.call("profitsharing.create_return_order", back(body, 300))
    desk.refused(403, "NOT_ENOUGH", "refund.create_refund", refund(id, 701))
    desk.wait()
    desk.call("refund.create_refund", refund(id, 1000))


def test_a_refund_that_is_closed_after_the_release(desk: Desk) -> None:
    id = order(desk)
    asked = desk.call("refund.create_refund", refund(id, 400))
    body = {"transaction_id": id, "out_order_no": fresh("SHARE"), "description": "解冻剩余资金"}
    assert desk.call("profitsharing.unfreeze_order", body)["receivers"][0]["amount"] == 600
    desk.control(f"POST refunds/{asked['refund_id']}/settle", status="CLOSED")
    assert unsplit(desk, id) == 0


def test_a_debit_by_payment_code_is_not_reversed_once_it_is_shared(desk: Desk) -> None:
    add(desk)
    number = fresh("ORDER")
    named = {"appid": APPID, "mchid": desk.mchid}
    body = {
        **named,
        "description": "手冲咖啡",
        "out_trade_no": number,
        "amount": {"total": 1000, "currency": "CNY"},
        "payer": {"auth_code": "134567890123456789"},
        "scene_info": {"store_info": {"id": "SHOP-0001"}},
        **HELD_BACK,
    }
    id = desk.call("pay.charge_payment_code", body)["transaction_id"]
    share(desk, id, 100)
    desk.refused(400, "INVALID_REQUEST", "pay.reverse_order", named, out_trade_no=number)


def test_the_parts_of_a_combined_order_are_shared_one_by_one(desk: Desk) -> None:
    add(desk, sub_mchid=SUB_MCHID)
    parts = [
        {
            "mchid": desk.mchid,
            "sub_mchid": SUB_MCHID,
            "out_trade_no": fresh("ORDER"),
            "attach": "counter-7",
            "amount": {"total_amount": total, "currency": "CNY"},
            "description": "手冲咖啡",
            **settled,
        }
        for total, settled in ((1000, HELD_BACK), (500, {}))
    ]
    body = {
        "combine_appid": APPID,
        "combine_mchid": desk.mchid,
        "combine_out_trade_no": fresh("COMBINE"),
        "sub_orders": parts,
        "notify_url": NOTIFY,
    }
    desk.call("combine_transactions.create_native_order", body)
    first, second = (
        desk.sandbox.store.orders.find_by_out_trade_no(desk.mchid, SUB_MCHID, part["out_trade_no"]) for part in parts
    )
    assert first is not None
    assert second is not None
    desk.control(f"POST orders/{first.transaction_id}/pay")
    assert unsplit(desk, first.transaction_id) == 1000
    share(desk, first.transaction_id, 300, sub_mchid=SUB_MCHID)
    asked = request(second.transaction_id, 1, sub_mchid=SUB_MCHID)
    desk.refused(400, "INVALID_REQUEST", "profitsharing.create_order", asked)
