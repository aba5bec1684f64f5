"""Orders: place, pay, close and reverse them.

NOTPAY ──→ SUCCESS ──→ REFUND
  │  ╲        ↑
  │   USERPAYING ──→ PAYERROR
  ↓
CLOSED (by the merchant, or unpaid at time_expire), REVOKED (payment codes only, paid ones too)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import orders
from wechatpay_sandbox.stores.orders import Combination, Order
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.prepay_lifetime import renew_prepay
from wechatpay_sandbox.translation import gettext as _

LIFETIME_SECONDS = 7 * 86400
"""How long an order without time_expire can be paid, in seconds."""
REENTRY_DIFFERS = 268498688
"""The published number for an identifier that is used again with other parameters."""


class NewOrder(NamedTuple):
    """An order about to be placed; the fields mean the same as in `Order`."""

    mchid: str
    sub_mchid: str
    out_trade_no: str
    trade_type: str
    total: int
    openid: str | None
    notify_url: str | None
    expires: float | None
    request: Mapping[str, Any]


def place(request: CheckedRequest, new: NewOrder, handle: Callable[[str], str]) -> Order:
    """Places an order. Returns the existing one if it was placed before with the same parameters.

    `handle` makes the prepay_id or code_url of a transaction_id. A prepay_id that has expired opens the cashier for
    another two hours.

    Refusal INVALID_REQUEST if the parameters differ, ORDER_CLOSED or OUT_TRADE_NO_USED if it can no longer be paid.
    """
    store = request.platform.store.orders
    transaction_id = identifiers.transaction_id(request.now)
    order = _fresh(request, new, transaction_id, handle(transaction_id), None)
    before = store.place(order)
    if before is None:
        return order
    refuse_reentry(before.current_state(request.now), before.request == new.request)
    renew_prepay(request.platform.store, before.handle, request.now)
    return before


def combine(
    request: CheckedRequest,
    combine_out_trade_no: str,
    combine_mchid: str,
    parts: list[NewOrder],
    handle: Callable[[str], str],
) -> Combination:
    """Place several orders that are paid together, like `place`."""
    store = request.platform.store.orders
    before = store.combination(combine_mchid, combine_out_trade_no)
    if before is not None:
        for part in before.parts:
            refuse_reentry(part.current_state(request.now), before.request == request.body)
        renew_prepay(request.platform.store, before.parts[0].handle.partition("#")[0], request.now)
        return before
    for new in parts:
        if store.find_by_out_trade_no(new.mchid, new.sub_mchid, new.out_trade_no) is not None:
            raise out_trade_no_used(
                _("another order has out_trade_no {out_trade_no}; use a new one").format(out_trade_no=new.out_trade_no)
            )
    if len({(new.mchid, new.sub_mchid, new.out_trade_no) for new in parts}) < len(parts):
        raise Refusal(400, "PARAM_ERROR", _("two orders in sub_orders have the same out_trade_no; give each its own"))
    numbers = [identifiers.transaction_id(request.now) for _ in parts]
    opening = handle(numbers[0])
    combination = Combination(
        combine_out_trade_no,
        combine_mchid,
        identifiers.transaction_id(request.now),
        request.body,
        tuple(
            _fresh(request, new, number, f"{opening}#{position}", combine_out_trade_no)
            for position, (new, number) in enumerate(zip(parts, numbers, strict=True))
        ),
    )
    store.add_combination(combination)
    return combination


def _fresh(
    request: CheckedRequest, new: NewOrder, transaction_id: str, handle: str, combine_out_trade_no: str | None
) -> Order:
    return Order(
        transaction_id=transaction_id,
        mchid=new.mchid,
        sub_mchid=new.sub_mchid,
        out_trade_no=new.out_trade_no,
        caller=request.merchant.mchid,
        combine_out_trade_no=combine_out_trade_no,
        operation=request.operation,
        trade_type=new.trade_type,
        state=orders.NOTPAY,
        total=new.total,
        refunded=0,
        openid=new.openid,
        notify_url=new.notify_url,
        handle=handle,
        placed=request.now,
        expires=new.expires if new.expires is not None else request.now + LIFETIME_SECONDS,
        paid=None,
        request=new.request,
    )


def refuse_reentry(state: str, same_parameters: bool) -> None:
    """Refusal if an order in this state must not be placed again with the same out_trade_no."""
    if state in (orders.CLOSED, orders.REVOKED):
        raise Refusal(400, "ORDER_CLOSED", _("the order is closed; place another with a new out_trade_no"))
    if state in orders.PAID:
        raise out_trade_no_used(_("the order is paid; query it, or place another with a new out_trade_no"))
    if not same_parameters:
        raise other_parameters("out_trade_no")


def out_trade_no_used(message: str) -> Refusal:
    """403 OUT_TRADE_NO_USED."""
    return Refusal(403, "OUT_TRADE_NO_USED", message)


def other_parameters(field: str) -> Refusal:
    """400 INVALID_REQUEST for an identifier that was used before with other parameters."""
    return Refusal(
        400,
        "INVALID_REQUEST",
        _("this {field} was used before with other parameters; repeat the same request, or use a new {field}").format(
            field=field
        ),
        numeric_code=REENTRY_DIFFERS,
    )


def no_order() -> Refusal:
    """404 ORDER_NOT_EXIST."""
    return Refusal(
        404, "ORDER_NOT_EXIST", _("no order has this identifier; check it, and which merchant placed the order")
    )


def close(platform: Platform, order: Order, now: float) -> None:
    """Closes the order; a closed order stays closed. Refusal if it is paid, or if the user is entering the password."""
    state = order.current_state(now)
    if state in orders.PAID:
        raise Refusal(403, "TRADE_ERROR", _("the order is paid and cannot be closed; refund it"))
    if state == orders.USERPAYING:
        raise Refusal(202, "USERPAYING", _("the user is entering the password; query the order, and close it later"))
    platform.store.orders.save(order._replace(state=orders.CLOSED))


class NotPayable(Exception):
    """The user cannot pay, since the order is paid, closed or reversed. The message says which."""


def begin_payment(platform: Platform, order: Order, now: float) -> Order:
    """The user begins to enter the password. Raises NotPayable."""
    if order.current_state(now) not in orders.UNPAID:
        raise NotPayable(_("the order is {now}; only unpaid orders can be paid").format(now=order.current_state(now)))
    return platform.store.orders.save(order._replace(state=orders.USERPAYING))


def fail_payment(platform: Platform, order: Order, now: float) -> Order:
    """The bank refuses the payment. Raises NotPayable."""
    if order.current_state(now) not in orders.UNPAID:
        raise NotPayable(_("the order is {now}; only unpaid orders can be paid").format(now=order.current_state(now)))
    return platform.store.orders.save(order._replace(state=orders.PAYERROR))


def pay(platform: Platform, order: Order, openid: str, now: float) -> Order:
    """Marks one order as paid by the user. Does not notify the merchant; see `notify.pay_order`. Raises NotPayable."""
    if order.current_state(now) not in orders.UNPAID:
        raise NotPayable(_("the order is {now}; only unpaid orders can be paid").format(now=order.current_state(now)))
    payer = order.openid or openid
    return platform.store.orders.save(order._replace(state=orders.SUCCESS, openid=payer, paid=now))
