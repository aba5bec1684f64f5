"""Refunds: request, end and retry them.

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
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import orders, refunds
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.trade import frozen_funds, identifiers
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

SETTLE = "refund.settle"
"""The name of the appointment at which a refund succeeds."""
SETTLE_SECONDS = 2.0
"""How long a refund takes."""


class NewRefund(NamedTuple):
    """A refund about to be requested."""

    order: Order
    out_refund_no: str
    amount: int
    """Fen to refund."""
    total: int
    """Fen of the order, as the request has them."""
    notify_url: str | None
    request: Mapping[str, Any]


def request_refund(request: CheckedRequest, new: NewRefund) -> Refund:
    """Creates the refund that a request asks for; see `create_refund`."""
    return create_refund(request.platform, new, request.operation, request.now)


def create_refund(platform: Platform, new: NewRefund, operation: str, now: float) -> Refund:
    """Creates a refund. Returns the existing one if the same request was sent before.

    `operation` is the operationId of the request. Refusal INVALID_REQUEST if the requests differ, the order is not
    paid, its total differs or too little is left, and NOT_ENOUGH if its money has been shared.
    """
    store, order = platform.store, new.order
    before = store.refunds.find_by_out_refund_no(order.mchid, order.sub_mchid, new.out_refund_no)
    if before is not None:
        if before.request != new.request:
            raise other_parameters("out_refund_no")
        return before
    if order.current_state(now) not in orders.PAID:
        raise Refusal(400, "INVALID_REQUEST", _("the order is not paid, so it cannot be refunded"))
    if new.total != order.total:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the total of the order is {total} fen, not {given}; correct amount.total").format(
                total=order.total, given=new.total
            ),
        )
    if new.amount > order.refundable:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("only {refundable} fen of the order can still be refunded, not {amount}; refund less").format(
                refundable=order.refundable, amount=new.amount
            ),
        )
    discounts = _take_back_discounts(platform, order, new.amount) if order.discounts else ()
    unpaid = refunds.sum_unpaid(discounts) if discounts else 0
    from_frozen = frozen_funds.take_for_refund(platform, order, new.amount - unpaid, now)
    refund = Refund(
        refund_id=identifiers.refund_id(now),
        transaction_id=order.transaction_id,
        mchid=order.mchid,
        sub_mchid=order.sub_mchid,
        out_refund_no=new.out_refund_no,
        operation=operation,
        status=refunds.PROCESSING,
        amount=new.amount,
        notify_url=new.notify_url,
        created=now,
        succeeded=None,
        request=new.request,
        from_frozen=from_frozen,
        discounts=discounts,
    )
    store.refunds.add(refund)
    store.orders.save(order._replace(state=orders.REFUND, refunded=order.refunded + new.amount))
    store.agenda.add(platform.pace.due_time(now, SETTLE_SECONDS), SETTLE, refund.refund_id)
    return refund


# why Any: JSON, in the form of promotion_detail
def _take_back_discounts(platform: Platform, order: Order, amount: int) -> list[dict[str, Any]]:
    """What a refund takes back of each discount: its share of what is left, so that refunds of all take all of it."""
    others = platform.store.refunds.list_by_order(order.transaction_id)
    counted = [one for refund in others if refund.status != refunds.CLOSED for one in refund.discounts]
    taken_back = []
    for discount in order.discounts:
        number = discount["coupon_id"]
        left = discount["amount"] - sum(one["refund_amount"] for one in counted if one["promotion_id"] == number)
        taken_back.append(
            {
                "promotion_id": number,
                "scope": discount["scope"],
                "type": refunds.DISCOUNT if discount["type"] == orders.NOCASH else refunds.COUPON,
                "amount": discount["amount"],
                "refund_amount": left * amount // order.refundable,
            }
        )
    return taken_back


def no_refund() -> Refusal:
    """404 RESOURCE_NOT_EXISTS."""
    return not_found(_("no refund has this identifier; check it, and which merchant requested it"))


class NotSettable(Exception):
    """The refund cannot get this status. The message has its present status."""


def settle(platform: Platform, refund: Refund, status: str, now: float) -> Refund:
    """End a refund as SUCCESS, ABNORMAL or CLOSED. This does not notify the merchant; see `notify.end_refund`.

    Raises NotSettable.
    """
    if refund.status not in (refunds.PROCESSING, refunds.ABNORMAL):
        raise NotSettable(
            _("the refund is {status}; only PROCESSING or ABNORMAL refunds can end").format(status=refund.status)
        )
    if status == refunds.CLOSED:
        order = platform.store.orders.find_by_transaction_id(refund.transaction_id)
        if order is not None:
            platform.store.orders.save(order._replace(refunded=order.refunded - refund.amount))
        frozen_funds.give_back(platform, refund.transaction_id, refund.from_frozen, now)
    succeeded = now if status == refunds.SUCCESS else None
    return platform.store.refunds.save(replace(refund, status=status, succeeded=succeeded))


def retry_abnormal(request: CheckedRequest, refund: Refund) -> Refund:
    """Process an ABNORMAL refund again, since the merchant has named another account. Refusal INVALID_REQUEST."""
    if refund.status != refunds.ABNORMAL:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the refund is {status}; only ABNORMAL refunds can be tried again").format(status=refund.status),
        )
    request.platform.store.agenda.add(
        request.platform.pace.due_time(request.now, SETTLE_SECONDS), SETTLE, refund.refund_id
    )
    return request.platform.store.refunds.save(replace(refund, status=refunds.PROCESSING))
