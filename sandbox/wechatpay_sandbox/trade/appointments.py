"""Time passes: what is due on the agenda is done, each thing in a transaction of its own."""

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
"""Does one thing on the agenda: platform, the number of what it is done to, the moment it was due (Unix seconds)."""

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
    """Does all that is due at `now` (Unix seconds), in order, with what falls due through it."""
    agenda = platform.store.agenda
    while agenda.is_due(now):
        with platform.store.database.transaction():
            appointment = agenda.take(now)
            if appointment is not None:  # another process may have been first
                ACTIONS[appointment.action](platform, appointment.subject, appointment.due)
