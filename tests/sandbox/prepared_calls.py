"""For each operation that changes something: a call that the sandbox carries out, and what has to be there before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desk import NOTIFY, Desk, fresh
from test_sandbox_batches import batch, detail
from test_sandbox_contracts import charge, lunch, sign, token
from test_sandbox_ecommerce_sharing import OTHER_MERCHANT
from test_sandbox_ecommerce_sharing import add as add_for_all
from test_sandbox_ecommerce_sharing import request as request_for_all
from test_sandbox_every_handler import example
from test_sandbox_hong_kong import ask as hong_kong_refund
from test_sandbox_hong_kong import order as hong_kong_order
from test_sandbox_receipts import _paid as paid_out
from test_sandbox_sharing import HELD_BACK, STORE, order, request, share
from test_sandbox_transfers import application, ask, authorised, payout
from wechatpay_sandbox.stores.seed_data import AUTHORIZATION_ID, SUB_MCHID

Prepared = tuple[dict[str, Any], Any]
"""Arguments of path and query, and the body, None where there is none."""


def prepared(desk: Desk, operation: str) -> Prepared:
    """Does what has to be done before; the call then."""
    prepare = PREPARATIONS.get(operation)
    return (example_call(operation)) if prepare is None else prepare(desk)


def example_call(operation: str) -> Prepared:
    """The spec's own example; but for its deadline, which is over."""
    arguments, body = example(operation)
    return arguments, _without_deadline(body)


def _without_deadline(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_deadline(inner) for name, inner in value.items() if name != "time_expire"}
    return value


def _after(operation: str, *earlier: str) -> Callable[[Desk], Prepared]:
    """The example, once the examples of others were carried out."""

    def prepare(desk: Desk) -> Prepared:
        for name in earlier:
            arguments, body = example_call(name)
            desk.call(name, body, **arguments)
        return example_call(operation)

    return prepare


def _sharing_return(desk: Desk, operation: str, asked: dict[str, Any], **parties: str) -> Prepared:
    desk.call(operation, asked)
    desk.wait()
    return {}, {
        **parties,
        "out_order_no": asked["out_order_no"],
        "out_return_no": fresh("RETURN"),
        "return_mchid": STORE,
        "amount": 200,
        "description": "用户退货",
    }


def _for_all(desk: Desk) -> dict[str, Any]:
    add_for_all(desk)
    return request_for_all(desk.pay(sub_mchid=SUB_MCHID, **HELD_BACK), 200)


def _offering(**changes: str) -> Prepared:
    offer = {
        "user_display_name": "member_0001",
        "out_authorization_no": fresh("AUTH"),
        "authorization_notify_url": NOTIFY,
    }
    return {}, payout(authorization_info=offer, **changes)


def _partner_authorization(desk: Desk) -> Prepared:
    arguments, body = example_call("fund_app.apply_partner_user_authorization")
    return arguments, {**body, "out_authorization_no": fresh("AUTH")}


def _unfreezing(desk: Desk, **parties: str) -> Prepared:
    share_of = share(desk, order(desk, **parties), 10, **parties)
    desk.wait()
    kept = {name: share_of[name] for name in ("transaction_id", *parties)}
    return {}, {**kept, "out_order_no": fresh("SHARE"), "description": "分账完结"}


def _payout_to_cancel(desk: Desk, operation: str, **changes: Any) -> Prepared:
    body = payout(**changes)
    ask(desk, body, operation)
    return {"out_bill_no": body["out_bill_no"]}, changes or None


def _debit_to_reverse(desk: Desk, charging: str, reversing: str) -> Prepared:
    arguments, body = example_call(charging)
    body["out_trade_no"] = fresh("ORDER")
    desk.call(charging, body, **arguments)
    arguments, reversal = example_call(reversing)
    return {**arguments, "out_trade_no": body["out_trade_no"]}, reversal


def _abnormal_refund(desk: Desk) -> Prepared:
    id = desk.pay(total=1000)
    body = {
        "transaction_id": id,
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 100, "total": 1000, "currency": "CNY"},
    }
    refund_id = desk.call("refund.create_refund", body)["refund_id"]
    desk.control(f"POST refunds/{refund_id}/settle", status="ABNORMAL")
    return {"refund_id": refund_id}, {"out_refund_no": body["out_refund_no"], "type": "MERCHANT_BANK_CARD"}


def _batch_receipt(desk: Desk, *, of_detail: bool) -> Prepared:
    body = batch(detail(user_name="张三"))
    id = desk.call("transfer.create_batch", body)["batch_id"]
    desk.control(f"POST transfer-batches/{id}/finish")
    number = {"out_batch_no": body["out_batch_no"]}
    if not of_detail:
        return {}, number
    one = body["transfer_detail_list"][0]["out_detail_no"]
    return {}, {"accept_type": "BATCH_TRANSFER", **number, "out_detail_no": one}


def _school_contract_to_end(desk: Desk) -> Prepared:
    arguments, body = example_call("eduschoolpay.terminate_contract")
    return {**arguments, "contract_id": sign(desk)}, body


def _partner_receipt(desk: Desk) -> Prepared:
    number, _ = paid_out(desk, "create_partner_transfer", user_name="张三", sub_mchid=SUB_MCHID)
    return {}, {"sub_mchid": SUB_MCHID, "out_bill_no": number}


ORDER, PARTNER_ORDER = "pay.create_native_order", "pay.create_partner_native_order"
PREPARATIONS: dict[str, Callable[[Desk], Prepared]] = {
    "combine_transactions.close_order": _after(
        "combine_transactions.close_order", "combine_transactions.create_native_order"
    ),
    "ebike.create_order": lambda desk: ({}, charge(token(desk))),
    "ecommerce.create_sharing_order": lambda desk: ({}, _for_all(desk)),
    "ecommerce.create_sharing_return": lambda desk: _sharing_return(
        desk, "ecommerce.create_sharing_order", _for_all(desk), sub_mchid=SUB_MCHID
    ),
    "ecommerce.finish_sharing_order": lambda desk: _unfreezing(desk, sub_mchid=SUB_MCHID),
    "eduschoolpay.create_order": lambda desk: ({}, lunch(sign(desk), payment_mode="SYNC")),
    "eduschoolpay.terminate_contract": _school_contract_to_end,
    "fund_app.apply_partner_receipt": _partner_receipt,
    "fund_app.apply_partner_user_authorization": _partner_authorization,
    "fund_app.apply_sub_merchant_authorization": lambda desk: (
        {},
        {"sub_mchid": OTHER_MERCHANT, "out_apply_no": fresh("APPLY")},
    ),
    "fund_app.create_partner_transfer_with_authorization": lambda desk: _offering(sub_mchid=SUB_MCHID),
    "fund_app.create_transfer_with_authorization": lambda desk: _offering(),
    "fund_app.apply_receipt_by_out_bill_no": lambda desk: ({}, {"out_bill_no": paid_out(desk, user_name="张三")[0]}),
    "fund_app.apply_receipt_by_transfer_bill_no": lambda desk: (
        {},
        {"transfer_bill_no": paid_out(desk, user_name="张三")[1]},
    ),
    "fund_app.apply_user_authorization": lambda desk: ({}, application(fresh("AUTH"))),
    "fund_app.cancel_partner_transfer": lambda desk: _payout_to_cancel(
        desk, "create_partner_transfer", sub_mchid=SUB_MCHID
    ),
    "fund_app.cancel_qq_wallet_transfer": _after(
        "fund_app.cancel_qq_wallet_transfer", "fund_app.create_qq_wallet_transfer"
    ),
    "fund_app.cancel_transfer": lambda desk: _payout_to_cancel(desk, "create_transfer"),
    "fund_app.create_authorized_transfer": lambda desk: ({}, authorised(authorization_id=AUTHORIZATION_ID)),
    "merchant_service.delete_complaint_notification": _after(
        "merchant_service.delete_complaint_notification", "merchant_service.create_complaint_notification"
    ),
    "merchant_service.update_complaint_notification": _after(
        "merchant_service.update_complaint_notification", "merchant_service.create_complaint_notification"
    ),
    "pay.close_order": _after("pay.close_order", ORDER),
    "pay.close_partner_order": _after("pay.close_partner_order", PARTNER_ORDER),
    "pay.reverse_order": lambda desk: _debit_to_reverse(desk, "pay.charge_payment_code", "pay.reverse_order"),
    "pay.reverse_partner_order": lambda desk: _debit_to_reverse(
        desk, "pay.charge_partner_payment_code", "pay.reverse_partner_order"
    ),
    "profitsharing.create_order": lambda desk: ({}, request(order(desk), 10)),
    "profitsharing.create_return_order": lambda desk: _sharing_return(
        desk, "profitsharing.create_order", request(order(desk), 200)
    ),
    "profitsharing.unfreeze_order": _unfreezing,
    "refund.apply_abnormal_refund": _abnormal_refund,
    "refunds.create_refund": lambda desk: ({}, hong_kong_refund(desk, hong_kong_order(desk), 400)),
    "transfer.apply_batch_receipt": lambda desk: _batch_receipt(desk, of_detail=False),
    "transfer_detail.apply_receipt": lambda desk: _batch_receipt(desk, of_detail=True),
}
