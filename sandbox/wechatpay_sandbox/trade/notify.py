"""Pays orders and ends refunds, and notifies the merchant of both."""

from __future__ import annotations

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.stores import medical_orders, refunds
from wechatpay_sandbox.stores.medical_orders import MedicalOrder
from wechatpay_sandbox.stores.orders import Combination, Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.trade import (
    cash_coupon_rules,
    complaint_rules,
    debit_rules,
    medical_rules,
    order_rules,
    refund_rules,
)
from wechatpay_sandbox.trade.order_views import combination_view, order_view, refund_notice
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

_REFUND_SUMMARIES = {
    refunds.SUCCESS: "退款成功",
    refunds.ABNORMAL: "退款异常",
    refunds.CLOSED: "退款关闭",
}


def pay_order(platform: Platform, order: Order, openid: str, now: float, coupon_id: str | None = None) -> Order:
    """Pays the order, and all orders combined with it, as the user, and notifies the merchant.

    `coupon_id` is the cash coupon that the user pays with. Raises NotPayable, and StepNotPossible if the coupon is not
    good for the order.
    """
    with platform.store.database.transaction():
        combination = None
        if order.combine_out_trade_no is not None:
            combination = platform.store.orders.combination(order.caller, order.combine_out_trade_no)
        is_alone = combination is None and not debit_rules.is_debit(order)
        if coupon_id is not None and not is_alone:
            raise StepNotPossible(_("the sandbox takes no coupon for debits and for combined orders; pay without it"))
        if combination is None and not is_alone:
            return debit_rules.pay(platform, order, now)
        if combination is None:
            paid = order_rules.pay(platform, order, openid, now)
            if coupon_id is not None:
                paid = cash_coupon_rules.use(platform, coupon_id, paid, openid, now)
            if paid.notify_url is not None:
                platform.notify(_payment_event(paid.out_trade_no, order_view(paid, now)), paid.notify_url, now)
            medical_rules.pay_insured_part(platform, paid, now)
            return paid
        parts = tuple(order_rules.pay(platform, part, openid, now) for part in combination.parts)
        told = Combination(
            combination.combine_out_trade_no,
            combination.combine_mchid,
            combination.combine_transaction_id,
            combination.request,
            parts,
        )
        if order.notify_url is not None:
            platform.notify(
                _payment_event(told.combine_out_trade_no, combination_view(told, now)), order.notify_url, now
            )
        return next(part for part in parts if part.transaction_id == order.transaction_id)


def pay_medical_order(platform: Platform, order: MedicalOrder, openid: str, now: float) -> MedicalOrder:
    """Pays all parts of a medical order, and notifies the merchant. Raises NotPayable and StepNotPossible."""
    cash = medical_rules.find_cash_order(platform, order)
    if cash is None or order.state != medical_orders.CREATED:
        return medical_rules.finish(platform, order, now)
    pay_order(platform, cash, openid, now)
    return platform.store.medical_orders.one(mix_trade_no=order.mix_trade_no) or order


def fail_order(platform: Platform, order: Order, now: float) -> Order:
    """Fails the payment, as the bank; notifies the merchant if it is a debit. Raises NotPayable."""
    if debit_rules.is_debit(order):
        return debit_rules.fail(platform, order, now)
    return order_rules.fail_payment(platform, order, now)


def _payment_event(identifier: str, resource: dict[str, object]) -> Event:
    return Event("TRANSACTION.SUCCESS", "transaction", "支付成功", identifier, resource)


def end_refund(platform: Platform, refund: Refund, status: str, now: float) -> Refund:
    """Ends the refund as SUCCESS, ABNORMAL or CLOSED, and notifies the merchant. Raises NotSettable."""
    with platform.store.database.transaction():
        ended = refund_rules.settle(platform, refund, status, now)
        order = platform.store.orders.find_by_transaction_id(ended.transaction_id)
        if order is not None and status == refunds.SUCCESS:
            complaint_rules.note_refund(platform, order, now)
            if ended.discounts:
                cash_coupon_rules.note_refund(platform, ended, order, now)
        if order is not None and ended.notify_url is not None:
            event = Event(
                f"REFUND.{status}",
                "refund",
                _REFUND_SUMMARIES[status],
                ended.out_refund_no,
                refund_notice(ended, order),
            )
            platform.notify(event, ended.notify_url, now)
        return ended


def settle_refund(platform: Platform, refund_id: str, now: float) -> None:
    """Ends a refund that is due with SUCCESS, unless it has ended already."""
    refund = platform.store.refunds.find_by_refund_id(refund_id)
    if refund is not None and refund.status == refunds.PROCESSING:
        end_refund(platform, refund, refunds.SUCCESS, now)
