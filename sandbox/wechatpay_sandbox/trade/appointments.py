"""Performs the due appointments of the agenda, each in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wechatpay_sandbox.stores.agenda import Appointment
from wechatpay_sandbox.trade import (
    alteration_rules,
    applyment_rules,
    authorisation_rules,
    batch_rules,
    card_rules,
    debit_rules,
    invoice_rules,
    notify,
    policy_rules,
    product_coupon_rules,
    receipt_rules,
    refund_rules,
    return_rules,
    service_order_rules,
    settlement_rules,
    sharing_rules,
    subsidy_rules,
    transfer_rules,
)
from wechatpay_sandbox.trade.platform import Platform

Action = Callable[[Platform, str, float], None]
"""Performs one appointment: takes the platform, the identifier of the subject, and the due time in Unix seconds."""

ACTIONS: Mapping[str, Action] = {
    refund_rules.SETTLE: notify.settle_refund,
    transfer_rules.PROCEED: transfer_rules.proceed,
    transfer_rules.EXPIRE: transfer_rules.expire,
    authorisation_rules.EXPIRE: authorisation_rules.expire,
    batch_rules.PROCEED: batch_rules.proceed,
    receipt_rules.MAKE: receipt_rules.make,
    sharing_rules.SETTLE: sharing_rules.settle,
    return_rules.SETTLE: return_rules.settle,
    debit_rules.SETTLE: debit_rules.settle,
    policy_rules.RENEW: policy_rules.complete_renewal,
    product_coupon_rules.APPROVE: product_coupon_rules.approve,
    card_rules.END: card_rules.end,
    card_rules.SETTLE: card_rules.settle,
    card_rules.DEBIT: card_rules.debit,
    applyment_rules.PROCEED: applyment_rules.proceed,
    alteration_rules.PROCEED: alteration_rules.proceed,
    settlement_rules.AUDIT: settlement_rules.audit,
    settlement_rules.TRY: settlement_rules.try_account,
    invoice_rules.ISSUE: invoice_rules.complete_issue,
    invoice_rules.INSERT: invoice_rules.insert_card,
    invoice_rules.REVERSE: invoice_rules.complete_reversal,
    invoice_rules.DISCARD: invoice_rules.discard_card,
    service_order_rules.EXPIRE: service_order_rules.expire,
    service_order_rules.DEBIT: service_order_rules.debit,
    service_order_rules.DEBIT_ON_DEMAND: service_order_rules.debit_on_demand,
    subsidy_rules.SETTLE: subsidy_rules.settle,
    subsidy_rules.SETTLE_RETURN: subsidy_rules.settle_return,
}


def catch_up(platform: Platform, now: float) -> list[Appointment]:
    """Perform all appointments that are due at `now` (Unix seconds) in their order, with those that they add.

    Each is performed as of its own due time, however late it is. Returns those that were performed.
    """
    agenda, performed = platform.store.agenda, list[Appointment]()
    while agenda.is_due(now):
        with platform.store.database.transaction():
            appointment = agenda.take(now)
            if appointment is not None:  # another process may have taken it
                ACTIONS[appointment.action](platform, appointment.subject, appointment.due)
                performed.append(appointment)
    return performed
