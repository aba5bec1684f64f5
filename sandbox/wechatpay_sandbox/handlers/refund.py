"""Refunds of orders paid in mainland China."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.trade import refund_rules
from wechatpay_sandbox.trade.order_views import refund_view
from wechatpay_sandbox.trade.refund_rules import NewRefund


def create_refund(call: Call) -> object:
    body, order = call.body, _order(call)
    amount = body["amount"]
    refund = refund_rules.request_refund(
        call,
        NewRefund(order, body["out_refund_no"], amount["refund"], amount["total"], body.get("notify_url"), body),
    )
    return refund_view(refund, order)


def _order(call: Call) -> Order:
    store, body = call.platform.store.orders, call.body
    sub_mchid = body.get("sub_mchid", "")
    if "transaction_id" in body:
        order = store.find_by_transaction_id(body["transaction_id"])
    else:
        order = store.find_by_out_trade_no(call.merchant.mchid, sub_mchid, body["out_trade_no"])
    # a part of a combined order belongs to whom it names, and to the caller who combined it
    if order is None or order.sub_mchid != sub_mchid or call.merchant.mchid not in (order.mchid, order.caller):
        raise not_found("no order has this identifier; check it, and which merchant placed the order")
    if body.get("out_trade_no", order.out_trade_no) != order.out_trade_no:
        raise not_found("transaction_id and out_trade_no identify two different orders; name the order by one of them")
    return order


def get_refund(call: Call) -> object:
    refund = call.platform.store.refunds.find_by_out_refund_no(
        call.merchant.mchid, call.query.get("sub_mchid", ""), str(call.path["out_refund_no"])
    )
    return _view(call, refund)


def apply_abnormal_refund(call: Call) -> object:
    refund = call.platform.store.refunds.find_by_refund_id(str(call.path["refund_id"]))
    if refund is None or refund.out_refund_no != call.body["out_refund_no"]:
        raise refund_rules.no_refund()
    return _view(call, refund_rules.retry_abnormal(call, refund))


def _view(call: Call, refund: Refund | None) -> object:
    order = None if refund is None else call.platform.store.orders.find_by_transaction_id(refund.transaction_id)
    if refund is None or order is None:
        raise refund_rules.no_refund()
    return refund_view(refund, order)


HANDLERS: dict[str, Handler] = {
    "refund.create_refund": create_refund,
    "refund.get_refund": get_refund,
    "refund.apply_abnormal_refund": apply_abnormal_refund,
}
