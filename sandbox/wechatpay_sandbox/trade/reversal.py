"""Undoes debits by payment code."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import orders
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.trade import frozen_funds, notify, refund_rules
from wechatpay_sandbox.translation import gettext as _


def reverse(request: CheckedRequest, order: Order) -> None:
    """Reverses an order: a paid one is refunded in full at once. The state is REVOKED; repeating it changes nothing.

    Refusal INVALID_REQUEST if it is no debit by payment code, or if money of it has been shared.
    """
    state, store = order.current_state(request.now), request.platform.store.orders
    if order.trade_type != "MICROPAY":
        raise Refusal(
            400, "INVALID_REQUEST", _("only debits by payment code can be reversed; close or refund the order")
        )
    if state in orders.PAID and order.refundable:
        if order.refundable > frozen_funds.merchants_own(request.platform, order):
            raise Refusal(400, "INVALID_REQUEST", _("money of the order has been shared; have it returned first"))
        refund = refund_rules.request_refund(
            request,
            refund_rules.NewRefund(
                order, f"REVERSE{order.transaction_id}"[:64], order.refundable, order.total, None, {}
            ),
        )
        notify.end_refund(request.platform, refund, "SUCCESS", request.now)
        order = store.find_by_transaction_id(order.transaction_id) or order
    if state in orders.UNPAID or state in orders.PAID:
        store.save(order._replace(state=orders.REVOKED))
