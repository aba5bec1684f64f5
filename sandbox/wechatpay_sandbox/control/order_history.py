"""The history of one order, from what is stored of it: placed, paid, notified, refunded, complained about."""

from __future__ import annotations

from collections.abc import Iterator

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import Store, refunds
from wechatpay_sandbox.stores.notification_queue import QueuedNotification
from wechatpay_sandbox.stores.orders import UNPAID, Order
from wechatpay_sandbox.stores.refunds import Refund

Step = tuple[float, dict[str, object]]
"""When something happened, in Unix seconds, and what: its `kind`, and what belongs to that kind."""


def order_steps(store: Store, order: Order, now: float) -> list[dict[str, object]]:
    """Every step in the order of time. `at` is RFC 3339; a step after `now` is one that is due.

    The kinds are placed, paid, expired, refund, refund-succeeded, notification, attempt, next-attempt and complaint.
    What has no time in the store has no step, such as the merchant's closing of an order.
    """
    with store.database.snapshot():
        asked = store.refunds.list_by_order(order.transaction_id)
        steps: list[Step] = [
            *_order_steps(order, now),
            *(step for refund in asked for step in _refund_steps(refund)),
            *_notification_steps(store, order, asked),
            *_complaint_steps(store, order),
        ]
    # why by time alone: sorting keeps the order of steps at the same moment, as they stand above
    return [{"at": beijing_time(at), **step} for at, step in sorted(steps, key=lambda step: step[0])]


def _order_steps(order: Order, now: float) -> Iterator[Step]:
    yield order.placed, {"kind": "placed", "operation": order.operation}
    if order.paid is not None:
        yield order.paid, {"kind": "paid", "amount": order.total, "openid": order.openid}
    elif order.state in UNPAID and now >= order.expires:
        yield order.expires, {"kind": "expired"}


def _refund_steps(refund: Refund) -> Iterator[Step]:
    facts: dict[str, object] = {
        "refund_id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "amount": refund.amount,
    }
    yield refund.created, {"kind": "refund", **facts, "status": refund.status}
    if refund.status == refunds.SUCCESS and refund.succeeded is not None:
        yield refund.succeeded, {"kind": "refund-succeeded", **facts}


def _complaint_steps(store: Store, order: Order) -> Iterator[Step]:
    for complaint in store.complaints.all(transaction_id=order.transaction_id):
        yield complaint.created, {"kind": "complaint", "complaint_id": complaint.complaint_id}


def _notification_steps(store: Store, order: Order, asked: list[Refund]) -> Iterator[Step]:
    numbers = [order.out_trade_no, *(refund.out_refund_no for refund in asked)]
    if order.combine_out_trade_no is not None:
        numbers.append(order.combine_out_trade_no)
    for notification in store.notifications.list_by_subject(*numbers):
        # why the transaction_id too: orders of several merchants may have the same out_trade_no
        if order.transaction_id in notification.resource:
            yield from _delivery_steps(store, notification)


def _delivery_steps(store: Store, notification: QueuedNotification) -> Iterator[Step]:
    facts: dict[str, object] = {"id": notification.id, "event_type": notification.event_type}
    yield notification.created, {"kind": "notification", **facts, "state": notification.state}
    for attempt in store.notifications.attempts(notification.id):
        yield (
            attempt.started,
            {
                "kind": "attempt",
                **facts,
                "number": attempt.number,
                "probe": attempt.probe,
                "status": attempt.status,
                "failure": attempt.failure,
                "flaw": notification.flaw,
            },
        )
    if notification.due is not None:
        yield notification.due, {"kind": "next-attempt", **facts}
