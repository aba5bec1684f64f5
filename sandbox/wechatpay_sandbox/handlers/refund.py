"""Refunds of orders paid in mainland China."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.trade import refund_rules
from wechatpay_sandbox.trade.order_views import refund_view
from wechatpay_sandbox.trade.refund_rules import NewRefund
from wechatpay_sandbox.translation import gettext as _


def create_refund(request: CheckedRequest) -> object:
    body, order = request.body, _order(request)
    amount = body["amount"]
    refund = refund_rules.request_refund(
        request,
        NewRefund(order, body["out_refund_no"], amount["refund"], amount["total"], body.get("notify_url"), body),
    )
    return refund_view(refund, order)


def _order(request: CheckedRequest) -> Order:
    store, body = request.platform.store.orders, request.body
    sub_mchid = body.get("sub_mchid", "")
    if "transaction_id" in body:
        order = store.find_by_transaction_id(body["transaction_id"])
    else:
        order = store.find_by_out_trade_no(request.merchant.mchid, sub_mchid, body["out_trade_no"])
    # a part of a combined order belongs to the merchant that it names, and to the merchant that combined the orders
    if order is None or order.sub_mchid != sub_mchid or request.merchant.mchid not in (order.mchid, order.caller):
        raise not_found(_("no order has this identifier; check it, and which merchant placed the order"))
    if body.get("out_trade_no", order.out_trade_no) != order.out_trade_no:
        raise not_found(
            _("transaction_id and out_trade_no identify two different orders; name the order by one of them")
        )
    return order


def get_refund(request: CheckedRequest) -> object:
    refund = request.platform.store.refunds.find_by_out_refund_no(
        request.merchant.mchid, request.query.get("sub_mchid", ""), str(request.path["out_refund_no"])
    )
    return _view(request, refund)


def apply_abnormal_refund(request: CheckedRequest) -> object:
    refund = request.platform.store.refunds.find_by_refund_id(str(request.path["refund_id"]))
    if refund is None or refund.out_refund_no != request.body["out_refund_no"]:
        raise refund_rules.no_refund()
    return _view(request, refund_rules.retry_abnormal(request, refund))


def _view(request: CheckedRequest, refund: Refund | None) -> object:
    order = None if refund is None else request.platform.store.orders.find_by_transaction_id(refund.transaction_id)
    if refund is None or order is None:
        raise refund_rules.no_refund()
    return refund_view(refund, order)


HANDLERS: dict[str, Handler] = {
    "refund.create_refund": create_refund,
    "refund.get_refund": get_refund,
    "refund.apply_abnormal_refund": apply_abnormal_refund,
}
