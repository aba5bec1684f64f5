"""Orders and refunds: look at them, pay as the user, end a refund as the bank."""

from __future__ import annotations

from wechatpay_sandbox.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlCall, bad_request, conflict
from wechatpay_sandbox.refusal import not_found
from wechatpay_sandbox.stores import refunds
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import ordering, refunding, telling


def _orders(call: ControlCall) -> object:
    """The newest first; with `out_trade_no` in the query those of that number, or combined under it."""
    store, number = call.sandbox.store.orders, call.query.get("out_trade_no")
    found = store.latest(call.limit) if number is None else store.numbered(number, call.limit)
    return {"orders": [_order_line(order, call.now) for order in found]}


def _order_line(order: Order, now: float) -> dict[str, object]:
    return {
        "transaction_id": order.transaction_id,
        "mchid": order.mchid,
        "sub_mchid": order.sub_mchid,
        "out_trade_no": order.out_trade_no,
        "combine_out_trade_no": order.combine_out_trade_no,
        "trade_type": order.trade_type,
        "trade_state": order.state_at(now),
        "total": order.total,
        "refunded": order.refunded,
        "description": order.request.get("description", ""),
        "handle": order.handle.rpartition("#")[0] or order.handle,
        "placed": beijing_time(order.placed),
        "paid": None if order.paid is None else beijing_time(order.paid),
    }


def _order(call: ControlCall) -> Order:
    order = call.sandbox.store.orders.by_transaction(call.path["id"])
    if order is None:
        raise not_found("there is no order of that transaction_id")
    return order


def _pay(call: ControlCall) -> object:
    """`result` is SUCCESS (by default), USERPAYING or PAYERROR; `openid` is who pays, unless the order says so."""
    order, result = _order(call), call.field("result", str, "SUCCESS")
    platform = call.sandbox.platform
    try:
        if result == "SUCCESS":
            order = telling.order_paid(platform, order, call.field("openid", str, USER), call.now)
        elif result == "USERPAYING":
            order = ordering.begin_payment(platform, order, call.now)
        elif result == "PAYERROR":
            order = ordering.fail_payment(platform, order, call.now)
        else:
            raise bad_request("result is one of SUCCESS, USERPAYING, PAYERROR")
    except ordering.NotPayable as error:
        raise conflict(str(error)) from error
    return _order_line(order, call.now)


def _refunds(call: ControlCall) -> object:
    return {"refunds": [_refund_line(refund) for refund in call.sandbox.store.refunds.latest(call.limit)]}


def _refund_line(refund: Refund) -> dict[str, object]:
    return {
        "refund_id": refund.refund_id,
        "transaction_id": refund.transaction_id,
        "out_refund_no": refund.out_refund_no,
        "status": refund.status,
        "amount": refund.amount,
        "created": beijing_time(refund.created),
        "succeeded": None if refund.succeeded is None else beijing_time(refund.succeeded),
    }


def _settle(call: ControlCall) -> object:
    """`status` is SUCCESS (by default), ABNORMAL or CLOSED."""
    refund = call.sandbox.store.refunds.by_id(call.path["id"])
    if refund is None:
        raise not_found("there is no refund of that refund_id")
    status = call.field("status", str, refunds.SUCCESS)
    if status not in (refunds.SUCCESS, refunds.ABNORMAL, refunds.CLOSED):
        raise bad_request("status is one of SUCCESS, ABNORMAL, CLOSED")
    try:
        return _refund_line(telling.refund_ended(call.sandbox.platform, refund, status, call.now))
    except refunding.NotSettable as error:
        raise conflict(str(error)) from error


CONTROLS: dict[str, Control] = {
    "GET orders": _orders,
    "POST orders/{id}/pay": _pay,
    "GET refunds": _refunds,
    "POST refunds/{id}/settle": _settle,
}
