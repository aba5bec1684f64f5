"""Sharing of e-commerce platforms: the same rules, one list of receivers for all merchants, other words."""

from __future__ import annotations

from typing import Any

from desk import NOTIFY, Desk, fresh
from test_sharing import HELD_BACK, STORE, refund, unsplit
from wechatpay_sandbox.stores.seed_data import SUB_MCHID

OTHER_MERCHANT = "1900000110"


def request(id: str, *amounts: int, account: str = STORE, **changes: Any) -> dict[str, Any]:
    return {
        "sub_mchid": SUB_MCHID,
        "transaction_id": id,
        "out_order_no": fresh("SHARE"),
        "receivers": [
            {"type": "MERCHANT_ID", "receiver_account": account, "amount": amount, "description": "平台服务费"}
            for amount in amounts
        ],
        "finish": False,
        **changes,
    }


def find(desk: Desk, body: dict[str, Any]) -> Any:
    query = {name: body[name] for name in ("sub_mchid", "transaction_id", "out_order_no")}
    return desk.call("ecommerce.get_sharing_order", **query)


def add(desk: Desk) -> dict[str, Any]:
    receiver = {"type": "MERCHANT_ID", "account": STORE}
    assert desk.call("ecommerce.add_sharing_receiver", {**receiver, "relation_type": "SUPPLIER"}) == receiver
    return receiver


def test_a_share_is_paid_and_handed_back(desk: Desk) -> None:
    desk.control("POST notify-addresses/profitsharing", url=NOTIFY)
    add(desk)
    id = desk.pay(sub_mchid=SUB_MCHID, **HELD_BACK)
    body = request(id, 200)
    asked = desk.call("ecommerce.create_sharing_order", body)
    assert (asked["status"], asked["receivers"][0]["result"]) == ("PROCESSING", "PENDING")
    desk.wait()
    found = find(desk, body)
    assert (found["status"], found["receivers"][0]["receiver_account"]) == ("FINISHED", STORE)
    assert desk.call("ecommerce.get_unsplit_amount", transaction_id=id)["unsplit_amount"] == 800
    assert [event for event, _ in desk.told(body["out_order_no"])] == ["PROFITSHARING.SUCCESS"]
    back = {
        "sub_mchid": SUB_MCHID,
        "out_order_no": body["out_order_no"],
        "out_return_no": fresh("RETURN"),
        "return_mchid": STORE,
        "amount": 200,
        "description": "用户退货",
    }
    assert desk.call("ecommerce.create_sharing_return", back)["result"] == "PROCESSING"
    desk.wait()
    query = {"sub_mchid": SUB_MCHID, "out_return_no": back["out_return_no"]}
    returned = desk.call("ecommerce.get_sharing_return", **query)
    assert (returned["result"], returned["transaction_id"]) == ("SUCCESS", id)
    assert desk.call("ecommerce.get_sharing_return", **query, out_order_no=body["out_order_no"]) == returned
    desk.refused(404, "RESOURCE_NOT_EXISTS", "ecommerce.get_sharing_return", **query, out_order_no="NOBODY")
    desk.refused(403, "NOT_ENOUGH", "ecommerce.create_sharing_return", {**back, "out_return_no": "NO", "amount": 1})


def test_a_receiver_named_by_the_older_form(desk: Desk) -> None:
    add(desk)
    body = request(desk.pay(sub_mchid=SUB_MCHID, **HELD_BACK), 200)
    body["receivers"] = [{"receiver_mchid": STORE, "amount": 200, "description": "平台服务费"}]
    asked = desk.call("ecommerce.create_sharing_order", body)
    assert asked["receivers"][0]["receiver_account"] == STORE


def test_the_platform_is_always_a_receiver(desk: Desk) -> None:
    id = desk.pay(sub_mchid=SUB_MCHID, **HELD_BACK)
    desk.refused(400, "INVALID_REQUEST", "ecommerce.create_sharing_order", request(id, 1))
    body = request(id, 100, account=desk.mchid)
    desk.call("ecommerce.create_sharing_order", body)
    desk.wait()
    assert find(desk, body)["receivers"][0]["result"] == "SUCCESS"


def test_receivers_are_those_of_all_merchants(desk: Desk) -> None:
    receiver = add(desk)
    for sub_mchid in (SUB_MCHID, OTHER_MERCHANT):
        id = desk.pay(sub_mchid=sub_mchid, **HELD_BACK)
        desk.call("ecommerce.create_sharing_order", request(id, 10, sub_mchid=sub_mchid))
    assert desk.call("ecommerce.delete_sharing_receiver", receiver) == receiver
    desk.refused(400, "INVALID_REQUEST", "ecommerce.create_sharing_order", request(id, 10, sub_mchid=OTHER_MERCHANT))


def test_an_order_is_finished(desk: Desk) -> None:
    id = desk.pay(sub_mchid=SUB_MCHID, **HELD_BACK)
    desk.call("ecommerce.create_sharing_order", request(id, 300, account=desk.mchid))
    desk.refused(403, "RULE_LIMIT", "ecommerce.create_sharing_order", request(id, 1, account=desk.mchid))
    body = {
        "sub_mchid": SUB_MCHID,
        "transaction_id": id,
        "out_order_no": fresh("SHARE"),
        "description": "分账完结",
    }
    finished = desk.call("ecommerce.finish_sharing_order", body)
    assert desk.call("ecommerce.finish_sharing_order", body) == finished
    found = find(desk, body)
    assert (found["finish_amount"], found["finish_description"]) == (700, "分账完结")
    assert "receivers" not in found
    desk.refused(400, "INVALID_REQUEST", "ecommerce.create_sharing_order", request(id, 1, account=desk.mchid))
    asked = {**refund(id, 701), "sub_mchid": SUB_MCHID}
    desk.refused(403, "NOT_ENOUGH", "refund.create_refund", asked)


def test_finished_with_the_last_share(desk: Desk) -> None:
    id = desk.pay(sub_mchid=SUB_MCHID, **HELD_BACK)
    body = request(id, 100, account=desk.mchid, finish=True)
    assert len(desk.call("ecommerce.create_sharing_order", body)["receivers"]) == 1
    assert unsplit(desk, id) == 0


def test_what_was_asked_for_otherwise_is_not_found(desk: Desk) -> None:
    body = {"sub_mchid": SUB_MCHID, "transaction_id": "4200000000", "out_order_no": "NOBODY"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "ecommerce.get_sharing_order", **body)
    query = {"sub_mchid": SUB_MCHID, "out_return_no": "NOBODY"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "ecommerce.get_sharing_return", **query)
