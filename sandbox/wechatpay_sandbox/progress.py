"""Time passes: what is due on the agenda is done, each thing in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wechatpay_sandbox.call import Platform
from wechatpay_sandbox.trade import (
    authorising,
    batching,
    debiting,
    handing_back,
    receipting,
    refunding,
    sharing,
    telling,
    transferring,
)

Action = Callable[[Platform, str, float], None]
"""Does one thing on the agenda: platform, the number of what it is done to, the moment it was due (Unix seconds)."""

ACTIONS: Mapping[str, Action] = {
    refunding.SETTLE: telling.refund_due,
    transferring.PROCEED: transferring.proceed,
    transferring.EXPIRE: transferring.expire,
    authorising.EXPIRE: authorising.expire,
    batching.PROCEED: batching.proceed,
    receipting.MAKE: receipting.make,
    sharing.SETTLE: sharing.settle,
    handing_back.SETTLE: handing_back.settle,
    debiting.SETTLE: debiting.settle,
}


def catch_up(platform: Platform, now: float) -> None:
    """Does all that is due at `now` (Unix seconds), in order, with what falls due through it."""
    agenda = platform.store.agenda
    while agenda.is_due(now):
        with platform.store.database.transaction():
            appointment = agenda.take(now)
            if appointment is not None:  # another process may have been first
                ACTIONS[appointment.action](platform, appointment.subject, appointment.due)
