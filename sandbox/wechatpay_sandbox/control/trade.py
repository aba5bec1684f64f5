"""Controls of orders and refunds: list them, pay as the user, end a refund as the bank."""

from __future__ import annotations

import io
import math

import segno

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, conflict
from wechatpay_sandbox.http.messages import Reply
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores import refunds
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.stores.seed_data import SEED_TRANSACTIONS, USER
from wechatpay_sandbox.trade import notify, order_rules, refund_rules
from wechatpay_sandbox.translation import gettext as _


def _orders(request: ControlRequest) -> object:
    """The latest orders, or those that the query names.

    `handle` is a prepay_id or code_url, which stands for all parts of a combined order. `out_trade_no` is that of an
    order, or the combine_out_trade_no of its combined order.
    """
    store, query = request.sandbox.store.orders, request.query
    if "handle" in query:
        found = store.find_by_handle(query["handle"])
    elif "out_trade_no" in query:
        found = store.list_by_identifier(query["out_trade_no"], request.limit)
    else:
        # why not the seed orders: nobody placed them, they are only there for the seed complaints
        latest = store.latest(request.limit + len(SEED_TRANSACTIONS))
        found = [order for order in latest if order.transaction_id not in SEED_TRANSACTIONS][: request.limit]
    return {"orders": [_order_line(order, request.now) for order in found]}


def _order_line(order: Order, now: float) -> dict[str, object]:
    return {
        "transaction_id": order.transaction_id,
        "mchid": order.mchid,
        "sub_mchid": order.sub_mchid,
        "out_trade_no": order.out_trade_no,
        "combine_out_trade_no": order.combine_out_trade_no,
        "trade_type": order.trade_type,
        "trade_state": order.current_state(now),
        "total": order.total,
        "refunded": order.refunded,
        "description": order.request.get("description", ""),
        "handle": _handle(order),
        "placed": beijing_time(order.placed),
        "expires": beijing_time(order.expires) if math.isfinite(order.expires) else None,
        "paid": None if order.paid is None else beijing_time(order.paid),
    }


def _order(request: ControlRequest) -> Order:
    order = request.sandbox.store.orders.find_by_transaction_id(request.path["id"])
    if order is None:
        raise not_found(_("no order has this transaction_id"))
    return order


def _show_order(request: ControlRequest) -> object:
    order = _order(request)
    return {
        **_order_line(order, request.now),
        "operation": order.operation,
        "openid": order.openid,
        "notify_url": order.notify_url,
        "request": order.request,
        "refunds": [
            _refund_line(refund) for refund in request.sandbox.store.refunds.list_by_order(order.transaction_id)
        ],
    }


def _qr_code(request: ControlRequest) -> object:
    """The QR code that the shop shows on its screen. Only a code_url is made for that."""
    order = _order(request)
    if order.trade_type != "NATIVE":
        raise conflict(
            _("a {trade_type} order has no QR code; only NATIVE orders have one").format(trade_type=order.trade_type)
        )
    picture = io.BytesIO()
    code = segno.make(_handle(order), error="m", micro=False)
    code.save(picture, kind="svg", border=4, light="#fff", dark="#000", unit="", omitsize=True, nl=False)
    headers = [
        ("Content-Type", "image/svg+xml"),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
        ("Content-Security-Policy", "default-src 'none'"),
    ]
    return Reply(200, headers, picture.getvalue())


def _handle(order: Order) -> str:
    return order.handle.rpartition("#")[0] or order.handle


def _pay(request: ControlRequest) -> object:
    """Pay an order as the user.

    `result` is SUCCESS (the default), USERPAYING or PAYERROR. `openid` is the user, unless the order names one.
    """
    order, result = _order(request), request.field("result", str, "SUCCESS")
    platform = request.sandbox.platform
    try:
        if result == "SUCCESS":
            order = notify.pay_order(platform, order, request.field("openid", str, USER), request.now)
        elif result == "USERPAYING":
            order = order_rules.begin_payment(platform, order, request.now)
        elif result == "PAYERROR":
            order = notify.fail_order(platform, order, request.now)
        else:
            raise bad_request(_("result must be one of SUCCESS, USERPAYING, PAYERROR"))
    except order_rules.NotPayable as error:
        raise conflict(str(error)) from error
    return _order_line(order, request.now)


def _show_refund(request: ControlRequest) -> object:
    refund = _refund(request)
    return {
        **_refund_line(refund),
        "operation": refund.operation,
        "notify_url": refund.notify_url,
        "request": refund.request,
    }


def _refund(request: ControlRequest) -> Refund:
    refund = request.sandbox.store.refunds.find_by_refund_id(request.path["id"])
    if refund is None:
        raise not_found(_("no refund has this refund_id"))
    return refund


def _refunds(request: ControlRequest) -> object:
    return {"refunds": [_refund_line(refund) for refund in request.sandbox.store.refunds.latest(request.limit)]}


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


def _settle(request: ControlRequest) -> object:
    """End a refund as the bank. `status` is SUCCESS (the default), ABNORMAL or CLOSED."""
    refund = _refund(request)
    status = request.field("status", str, refunds.SUCCESS)
    if status not in (refunds.SUCCESS, refunds.ABNORMAL, refunds.CLOSED):
        raise bad_request(_("status must be one of SUCCESS, ABNORMAL, CLOSED"))
    try:
        return _refund_line(notify.end_refund(request.sandbox.platform, refund, status, request.now))
    except refund_rules.NotSettable as error:
        raise conflict(str(error)) from error


CONTROLS: dict[str, Control] = {
    "GET orders": _orders,
    "GET orders/{id}": _show_order,
    "GET orders/{id}/qr.svg": _qr_code,
    "POST orders/{id}/pay": _pay,
    "GET refunds": _refunds,
    "GET refunds/{id}": _show_refund,
    "POST refunds/{id}/settle": _settle,
}
