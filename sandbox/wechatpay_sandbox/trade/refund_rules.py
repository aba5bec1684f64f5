"""Refunds: asked for, done, failed, given up.

PROCESSING ──→ SUCCESS
    │    ╲
    │     ABNORMAL ──→ PROCESSING (when the merchant says where the money is to go)
    ↓
  CLOSED (the money can be refunded anew)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.call import Call
from wechatpay_sandbox.stores import orders, refunds
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.trade import frozen_funds, identifiers
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform

SETTLE = "refund.settle"
"""Name of the appointment at which a refund is done."""
SETTLE_SECONDS = 2.0
"""How long a refund takes."""


class NewRefund(NamedTuple):
    """A refund about to be asked for."""

    order: Order
    out_refund_no: str
    amount: int
    """Fen to give back."""
    total: int
    """Fen of the order, as the caller has it."""
    notify_url: str | None
    request: Mapping[str, Any]


def request_refund(call: Call, new: NewRefund) -> Refund:
    """Creates a refund. Returns the existing one if the same request was sent before.

    Refusal INVALID_REQUEST where they differ, where the order is not paid, its amount is another, or less of it is
    left; NOT_ENOUGH where its money has been shared.
    """
    store, order = call.platform.store, new.order
    before = store.refunds.find_by_out_refund_no(order.mchid, order.sub_mchid, new.out_refund_no)
    if before is not None:
        if before.request != new.request:
            raise other_parameters("out_refund_no")
        return before
    if order.current_state(call.now) not in orders.PAID:
        raise Refusal(400, "INVALID_REQUEST", "the order is not paid, so nothing can be refunded")
    if new.total != order.total:
        raise Refusal(
            400, "INVALID_REQUEST", f"the total of the order is {order.total} fen, and the request says {new.total}"
        )
    if new.amount > order.refundable:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            f"{order.refundable} fen of the order can still be refunded, and the request asks for {new.amount}",
        )
    from_frozen = frozen_funds.take_for_refund(call.platform, order, new.amount, call.now)
    refund = Refund(
        refund_id=identifiers.refund_id(call.now),
        transaction_id=order.transaction_id,
        mchid=order.mchid,
        sub_mchid=order.sub_mchid,
        out_refund_no=new.out_refund_no,
        operation=call.operation,
        status=refunds.PROCESSING,
        amount=new.amount,
        notify_url=new.notify_url,
        created=call.now,
        succeeded=None,
        request=new.request,
        from_frozen=from_frozen,
    )
    store.refunds.add(refund)
    store.orders.save(replace(order, state=orders.REFUND, refunded=order.refunded + new.amount))
    store.agenda.add(call.platform.pace.due_time(call.now, SETTLE_SECONDS), SETTLE, refund.refund_id)
    return refund


def no_refund() -> Refusal:
    """404 RESOURCE_NOT_EXISTS."""
    return not_found("no refund has this identifier; check it, and which merchant requested it")


class NotSettable(Exception):
    """The refund cannot take this status from where it stands. The message says why."""


def settle(platform: Platform, refund: Refund, status: str, now: float) -> Refund:
    """Ends a refund that is under way: SUCCESS, ABNORMAL or CLOSED. The merchant is not told here.

    Raises NotSettable.
    """
    if refund.status not in (refunds.PROCESSING, refunds.ABNORMAL):
        raise NotSettable(f"the refund is {refund.status}")
    if status == refunds.CLOSED:
        order = platform.store.orders.find_by_transaction_id(refund.transaction_id)
        if order is not None:
            platform.store.orders.save(replace(order, refunded=order.refunded - refund.amount))
        frozen_funds.give_back(platform, refund.transaction_id, refund.from_frozen, now)
    succeeded = now if status == refunds.SUCCESS else None
    return platform.store.refunds.save(replace(refund, status=status, succeeded=succeeded))


def retry_abnormal(call: Call, refund: Refund) -> Refund:
    """The merchant has said where the money is to go: the refund is under way again. Refusal INVALID_REQUEST."""
    if refund.status != refunds.ABNORMAL:
        raise Refusal(
            400, "INVALID_REQUEST", f"the refund is {refund.status}; only ABNORMAL refunds can be tried again"
        )
    call.platform.store.agenda.add(call.platform.pace.due_time(call.now, SETTLE_SECONDS), SETTLE, refund.refund_id)
    return call.platform.store.refunds.save(replace(refund, status=refunds.PROCESSING))
