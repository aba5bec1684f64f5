"""Orders and refunds by the interface of Hong Kong: other words, the same rules and sums."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.bills.trade import trade_bill
from wechatpay_sandbox.clock.beijing_time import BEIJING
from wechatpay_sandbox.stores.seed_data import APPID, SUB_MCHID, USER


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


def test_the_bill_says_in_which_currency(desk: Desk) -> None:
    """Or who reconciles would take its cents for fen."""
    paid = desk.sandbox.store.orders.find_by_transaction_id(order(desk))
    assert paid is not None
    assert paid.paid is not None
    bill = trade_bill(desk.sandbox.store, desk.mchid, None, datetime.fromtimestamp(paid.paid, BEIJING).date(), "ALL")
    assert bill is not None
    (row,) = [line for line in bill.decode("utf-8-sig").splitlines() if paid.out_trade_no in line]
    assert "`HKD," in row
    assert "`CNY," not in row


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


# --- orders


def hong_kong_order(desk: Desk, kind: str = "NATIVE", **changes: Any) -> dict[str, Any]:
    """The body that places an order."""
    body = {
        "mchid": desk.mchid,
        "appid": APPID,
        "description": "尖沙咀店 手冲咖啡",
        "notify_url": NOTIFY,
        "out_trade_no": fresh("HK"),
        "trade_type": kind,
        "merchant_category_code": "5812",
        "amount": {"total": 2800, "currency": "HKD"},
        **changes,
    }
    return {name: value for name, value in body.items() if value is not None}


KINDS = {
    "transactions.create_jsapi_order": "JSAPI",
    "transactions.create_app_order": "APP",
    "transactions.create_native_order": "NATIVE",
    "transactions.create_h5_order": "MWEB",
    "transactions.charge_payment_code": "MICROPAY",
}
"""The operations that place an order, each with the trade type that it wants."""


def new_order(desk: Desk, operation: str) -> dict[str, Any]:
    """The body with which this operation places an order."""
    more: dict[str, Any] = {}
    if operation == "transactions.create_jsapi_order":
        more = {"payer": {"openid": USER}}
    elif operation == "transactions.create_h5_order":
        more = {"scene_info": {"payer_client_ip": "203.0.113.7", "store_info": {"id": "STORE-0001"}}}
    elif operation == "transactions.charge_payment_code":
        more = {"payer": {"auth_code": "130000000000000001"}, "notify_url": None}
    return hong_kong_order(desk, KINDS[operation], **more)


def placed(desk: Desk, operation: str) -> dict[str, Any]:
    """The path with which this operation names an order that it can close or reverse."""
    place = "transactions.charge_payment_code" if ".reverse_" in operation else "transactions.create_native_order"
    body = new_order(desk, place)
    desk.call(place, body)
    if not operation.endswith("_by_transaction_id"):
        return {"out_trade_no": body["out_trade_no"]}
    order = desk.sandbox.store.orders.find_by_out_trade_no(desk.mchid, "", body["out_trade_no"])
    assert order is not None
    return {"transaction_id": order.transaction_id}


def find_order(desk: Desk, number: str, **query: Any) -> Any:
    return desk.call("transactions.get_order_by_out_trade_no", out_trade_no=number, **query)


def pay_order(desk: Desk, number: str) -> None:
    desk.control(f"POST orders/{number}/pay")


def test_an_order_is_placed_paid_and_refunded(desk: Desk) -> None:
    body = hong_kong_order(desk)
    number = body["out_trade_no"]
    code = desk.call("transactions.create_native_order", body)
    assert desk.call("transactions.create_native_order", body) == code
    desk.refused(400, "INVALID_REQUEST", "transactions.create_native_order", {**body, "description": "茶"})
    waiting = find_order(desk, number, mchid=desk.mchid)
    assert (waiting["trade_state"], waiting["amount"], "id" in waiting) == (
        "NOTPAY",
        {"total": 2800, "currency": "HKD"},
        False,
    )
    pay_order(desk, number)
    paid = find_order(desk, number)
    assert (paid["trade_state"], paid["amount"]["payer_currency"], paid["payer"]["openid"]) == ("SUCCESS", "HKD", USER)
    assert desk.call("transactions.get_order_by_transaction_id", transaction_id=paid["id"]) == paid
    ((event, told),) = desk.told(number)
    assert (event, told["transaction_id"], told["amount"]["currency"]) == ("TRANSACTION.SUCCESS", paid["id"], "HKD")
    # its number is used up, and it can neither be closed nor reversed
    desk.refused(400, "INVALID_REQUEST", "transactions.create_native_order", body)
    mine = {"mchid": desk.mchid}
    desk.refused(400, "INVALID_REQUEST", "transactions.close_order_by_out_trade_no", mine, out_trade_no=number)
    desk.refused(400, "INVALID_REQUEST", "transactions.reverse_order_by_out_trade_no", mine, out_trade_no=number)
    desk.call(
        "refunds.create_refund", ask(desk, paid["id"], 1000, amount={"refund": 1000, "total": 2800, "currency": "HKD"})
    )
    assert find_order(desk, number)["trade_state"] == "REFUND"


def test_without_a_currency_it_is_the_hong_kong_dollar(desk: Desk) -> None:
    body = hong_kong_order(desk, "JSAPI", amount={"total": 100}, payer={"openid": USER})
    assert desk.call("transactions.create_jsapi_order", body)["prepay_id"].startswith("wx")
    assert find_order(desk, body["out_trade_no"])["amount"] == {"total": 100, "currency": "HKD"}
    in_app = hong_kong_order(desk, "APP")
    assert desk.call("transactions.create_app_order", in_app)["prepay_id"].startswith("wx")


def test_a_browser_is_led_to_the_page_that_pays(desk: Desk) -> None:
    body = hong_kong_order(
        desk, "MWEB", scene_info={"payer_client_ip": "203.0.113.7", "store_info": {"id": "STORE-0001"}}
    )
    url = desk.call("transactions.create_h5_order", body)["mweb_url"]
    (order,) = desk.sandbox.store.orders.find_by_handle(url.partition("prepay_id=")[2])
    assert order.out_trade_no == body["out_trade_no"]


def test_a_payment_code_is_debited_and_undone(desk: Desk) -> None:
    body = hong_kong_order(desk, "MICROPAY", payer={"auth_code": "130000000000000001"}, notify_url=None)
    number, mine = body["out_trade_no"], {"mchid": desk.mchid}
    paid = desk.call("transactions.charge_payment_code", body)
    assert (paid["trade_state"], paid["trade_type"]) == ("SUCCESS", "MICROPAY")
    for _ in range(2):
        desk.call("transactions.reverse_order_by_transaction_id", mine, transaction_id=paid["id"])
    assert find_order(desk, number)["trade_state"] == "REVOKED"
    desk.refused(400, "INVALID_REQUEST", "transactions.charge_payment_code", body)
    (refund,) = desk.sandbox.store.refunds.list_by_order(paid["id"])
    assert (refund.status, refund.amount) == ("SUCCESS", 2800)


def test_a_payment_code_whose_user_is_at_the_password(desk: Desk) -> None:
    body = hong_kong_order(desk, "MICROPAY", payer={"auth_code": "130000000000000000"}, notify_url=None)
    number, mine = body["out_trade_no"], {"mchid": desk.mchid}
    assert desk.call("transactions.charge_payment_code", body)["trade_state"] == "USERPAYING"
    desk.refused(400, "INVALID_REQUEST", "transactions.close_order_by_out_trade_no", mine, out_trade_no=number)
    desk.call("transactions.reverse_order_by_out_trade_no", mine, out_trade_no=number)
    assert find_order(desk, number)["trade_state"] == "REVOKED"


def test_an_order_that_nobody_paid_is_closed(desk: Desk) -> None:
    body = hong_kong_order(desk)
    number, mine = body["out_trade_no"], {"mchid": desk.mchid}
    desk.call("transactions.create_native_order", body)
    for _ in range(2):
        desk.call("transactions.close_order_by_out_trade_no", mine, out_trade_no=number)
    assert find_order(desk, number)["trade_state"] == "CLOSED"
    desk.refused(400, "INVALID_REQUEST", "transactions.create_native_order", body)
    lapsed = hong_kong_order(desk)
    desk.call("transactions.create_native_order", lapsed)
    desk.wait(7 * 86400)
    assert find_order(desk, lapsed["out_trade_no"])["trade_state"] == "CLOSED"


def test_an_order_of_an_institution(desk: Desk) -> None:
    parties = {"sp_mchid": desk.mchid, "sp_appid": APPID, "sub_mchid": SUB_MCHID}
    body = hong_kong_order(desk, mchid=None, appid=None, **parties)
    number = body["out_trade_no"]
    desk.call("transactions.create_native_order", body)
    pay_order(desk, number)
    found = find_order(desk, number, sp_mchid=desk.mchid, sub_mchid=SUB_MCHID)
    assert (found["trade_state"], found["sub_mchid"], found["payer"]) == ("SUCCESS", SUB_MCHID, {"sp_openid": USER})
    desk.refused(404, "RESOURCE_NOT_EXISTS", "transactions.get_order_by_out_trade_no", out_trade_no=number)
    query = {"transaction_id": found["id"]}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "transactions.get_order_by_transaction_id", **query)


def test_an_order_of_mainland_china_is_none_of_hong_kong(desk: Desk) -> None:
    desk.place(out_trade_no="MAINLAND00000001")
    for number in ("MAINLAND00000001", "NOBODY"):
        desk.refused(404, "RESOURCE_NOT_EXISTS", "transactions.get_order_by_out_trade_no", out_trade_no=number)


def test_cash_coupons_are_worth_yuan(desk: Desk) -> None:
    body = hong_kong_order(desk)
    desk.call("transactions.create_native_order", body)
    coupon = desk.control("GET cash-coupons")["cash_coupons"][0]["coupon_id"]
    refused = desk.control(f"POST orders/{body['out_trade_no']}/pay", 409, coupon_id=coupon)
    assert "HKD" in refused["message"]
    assert find_order(desk, body["out_trade_no"])["trade_state"] == "NOTPAY"
