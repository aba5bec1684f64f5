"""Finds the order that a control is about, by either of its identifiers."""

from __future__ import annotations

from wechatpay_sandbox.control.api import ControlRequest, conflict
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.translation import gettext as _


def find_order(request: ControlRequest, identifier: str) -> Order:
    """The order with this transaction_id or out_trade_no. Refusal 404 if there is none.

    Refusal 409 if several orders have the out_trade_no, as those of several merchants and the parts of a combined order
    may.
    """
    orders = request.sandbox.store.orders
    order = orders.find_by_transaction_id(identifier)
    if order is not None:
        return order
    found = orders.list_by_identifier(identifier, 2)
    if not found:
        raise not_found(_("no order has this transaction_id or out_trade_no"))
    if len(found) > 1:
        raise conflict(_("several orders have this out_trade_no; name the transaction_id, which GET orders lists"))
    return found[0]
