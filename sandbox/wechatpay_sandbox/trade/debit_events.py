"""The events about debits under a contract: which of them each product has, and what they bring."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.trade.debit_views import education_order_view, parking_order_view, school_view
from wechatpay_sandbox.trade.order_views import order_view
from wechatpay_sandbox.trade.platform import Platform

PAID = "paid"
FAILED = "failed"
PAID_BACK = "repaid"

# why Any: JSON, in the shapes of the spec
View = Callable[[Platform, Order, float], dict[str, Any]]


class _Events(NamedTuple):
    view: View
    types: Mapping[str, str]


_SUMMARIES = {PAID: "扣费成功", FAILED: "扣费失败", PAID_BACK: "用户还款成功"}
_USUAL = {PAID: "TRANSACTION.SUCCESS", FAILED: "TRANSACTION.FAIL"}
# why neither charging nor tolls: the notifications of the retired charging product are no longer published, and
# requests for tolls name no address
_EVENTS: Mapping[str, _Events] = {
    "eduschoolpay": _Events(
        lambda platform, order, now: school_view(order),
        {
            PAID: "TRANSACTION.INDUSTRY_SUCCESS",
            FAILED: "TRANSACTION.INDUSTRY_FAILED",
            PAID_BACK: "TRANSACTION.PAY_BACK",
        },
    ),
    "papay": _Events(lambda platform, order, now: order_view(order, now), _USUAL),
    "edu_papay": _Events(lambda platform, order, now: education_order_view(order), _USUAL),
    "vehicle": _Events(
        lambda platform, order, now: parking_order_view(platform, order),
        {**_USUAL, PAID_BACK: "TRANSACTION.PAY_BACK"},
    ),
}


def make_event(platform: Platform, order: Order, change: str, now: float) -> Event | None:
    """The event of a change of a debit: PAID, FAILED or PAID_BACK. None if its product has none for it."""
    area = order.operation.partition(".")[0]
    events = _EVENTS.get(area)
    if events is None or change not in events.types:
        return None
    resource = events.view(platform, order, now)
    return Event(events.types[change], "transaction", _SUMMARIES[change], order.out_trade_no, resource)
