"""Controls of orders and refunds: list them, pay as the user, end a refund as the bank."""

from __future__ import annotations

import io
import math

import segno

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, conflict, takes
from wechatpay_sandbox.control.order_history import order_steps
from wechatpay_sandbox.control.order_lookup import find_order
from wechatpay_sandbox.control.order_query import read_order_query
from wechatpay_sandbox.http.messages import Reply
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores import refunds
from wechatpay_sandbox.stores.order_search import search_orders
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import identifiers, notify, order_rules, refund_rules
from wechatpay_sandbox.trade.refund_rules import NewRefund
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

_REFUND = "refund.create_refund"
"""The operation with which a program does what `POST orders/{id}/refund` does."""


def _orders(request: ControlRequest) -> object:
    """The latest orders, or those that the query names.

    `handle` is a prepay_id or code_url, which stands for all parts of a combined order. `out_trade_no` is that of an
    order, or the combine_out_trade_no of its combined order. Any other query is a search, with pages: see
    control.order_query. `next` in the reply is the `before` of the next page, null on the last.
    """
    store, query = request.sandbox.store, request.query
    if "handle" in query:
        return {"orders": [order_line(order, request.now) for order in store.orders.find_by_handle(query["handle"])]}
    if "out_trade_no" in query:
        found = store.orders.list_by_identifier(query["out_trade_no"], request.limit)
        return {"orders": [order_line(order, request.now) for order in found]}
    found = search_orders(store.database, read_order_query(request), request.now, request.limit + 1)
    page = found[: request.limit]
    return {
        "orders": [order_line(order, request.now) for order in page],
        "next": page[-1].transaction_id if len(found) > len(page) else None,
    }


def order_line(order: Order, now: float) -> dict[str, object]:
    """An order as lists show it."""
    return {
        "transaction_id": order.transaction_id,
        "mchid": order.mchid,
        "sub_mchid": order.sub_mchid,
        "out_trade_no": order.out_trade_no,
        "combine_out_trade_no": order.combine_out_trade_no,
        "trade_type": order.trade_type,
        "trade_state": order.current_state(now),
        "total": order.total,
        "payer_total": order.total - order.discount,
        "refunded": order.refunded,
        "description": order.request.get("description", ""),
        "handle": _handle(order),
        "placed": beijing_time(order.placed),
        "expires": beijing_time(order.expires) if math.isfinite(order.expires) else None,
        "paid": None if order.paid is None else beijing_time(order.paid),
    }


def _order(request: ControlRequest) -> Order:
    return find_order(request, request.path["id"])


def _show_order(request: ControlRequest) -> object:
    order = _order(request)
    return {
        **order_line(order, request.now),
        "operation": order.operation,
        "openid": order.openid,
        "notify_url": order.notify_url,
        "request": order.request,
        "promotion_detail": list(order.discounts),
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


def _history(request: ControlRequest) -> object:
    return {"steps": order_steps(request.sandbox.store, _order(request), request.now)}


@takes("result", "openid", "coupon_id")
def _pay(request: ControlRequest) -> object:
    """Pay an order as the user.

    `result` is SUCCESS (the default), USERPAYING or PAYERROR. `openid` is the user, unless the order names one.
    `coupon_id` is the cash coupon that is paid with; its user pays, if nobody is named.
    """
    return order_line(pay_as_user(request, _order(request)), request.now)


def pay_as_user(request: ControlRequest, order: Order) -> Order:
    """Pay an order, and those that are combined with it, as `result`, `openid` and `coupon_id` of the body say.

    Refusal 409 if it cannot be paid.
    """
    result, platform = request.field("result", str, "SUCCESS"), request.sandbox.platform
    coupon_id = request.field("coupon_id", str, "") or None
    if coupon_id is not None and result in ("USERPAYING", "PAYERROR"):
        raise bad_request(_("a coupon is used by a payment that succeeds; leave out coupon_id, or result"))
    try:
        if result == "SUCCESS":
            openid = request.field("openid", str, _find_payer(request, coupon_id))
            return notify.pay_order(platform, order, openid, request.now, coupon_id)
        if result == "USERPAYING":
            return order_rules.begin_payment(platform, order, request.now)
        if result == "PAYERROR":
            return notify.fail_order(platform, order, request.now)
    except (order_rules.NotPayable, StepNotPossible) as error:
        raise conflict(str(error)) from error
    raise bad_request(_("result must be one of SUCCESS, USERPAYING, PAYERROR"))


def _find_payer(request: ControlRequest, coupon_id: str | None) -> str:
    """Who pays if nobody is named."""
    coupon = None if coupon_id is None else request.sandbox.store.cash_coupons.one(coupon_id=coupon_id)
    return USER if coupon is None else coupon.openid


@takes("amount", "out_refund_no", "notify_url")
def _refund_order(request: ControlRequest) -> object:
    """Refund an order as the merchant does on the web site of the merchant platform.

    `amount` is in fen, by default all that is left. `out_refund_no` is by default a new number, and `notify_url` that
    of the order. What ends the refund is the same as for a refund that a request asks for.
    """
    order = _order(request)
    amount = request.field("amount", int, order.refundable or order.total)
    if amount < 1:
        raise bad_request(_("amount must be 1 fen or more"))
    number = request.field("out_refund_no", str, f"SANDBOX{identifiers.refund_id(request.now)}")
    notify_url = request.field("notify_url", str, order.notify_url or "") or None
    body = {
        "transaction_id": order.transaction_id,
        "out_refund_no": number,
        "amount": {"refund": amount, "total": order.total, "currency": order.currency},
    }
    if notify_url is not None:
        body["notify_url"] = notify_url
    new = NewRefund(order, number, amount, order.total, notify_url, body)
    return _refund_line(refund_rules.create_refund(request.sandbox.platform, new, _REFUND, request.now))


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


@takes("status")
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
    "GET orders/{id}/history": _history,
    "POST orders/{id}/pay": _pay,
    "POST orders/{id}/refund": _refund_order,
    "GET refunds": _refunds,
    "GET refunds/{id}": _show_refund,
    "POST refunds/{id}/settle": _settle,
}
