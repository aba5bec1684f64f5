"""Performs the due appointments of the agenda, each in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wechatpay_sandbox.trade import (
    authorisation_rules,
    batch_rules,
    debit_rules,
    notify,
    receipt_rules,
    refund_rules,
    return_rules,
    sharing_rules,
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
}


def catch_up(platform: Platform, now: float) -> None:
    """Perform all appointments that are due at `now` (Unix seconds) in their order, with those that they add."""
    agenda = platform.store.agenda
    while agenda.is_due(now):
        with platform.store.database.transaction():
            appointment = agenda.take(now)
            if appointment is not None:  # another process may have taken it
                ACTIONS[appointment.action](platform, appointment.subject, appointment.due)
