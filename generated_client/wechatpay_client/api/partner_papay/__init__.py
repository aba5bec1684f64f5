# Generated from spec/ by `make generate`. Do not edit.
"""Notices of a service provider to users before a debit under an agreement, and after one that failed; all else about
these agreements is in papay (服务商扣费通知)

notify_debit: Tell the user of a sub-merchant ahead of a debit how much will be debited
notify_failed_debit: Tell the user of a sub-merchant that a debit failed, so that they top up
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import notify_debit as notify_debit
    from . import notify_failed_debit as notify_failed_debit

__all__ = [
    "notify_debit",
    "notify_failed_debit",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "notify_debit": ".notify_debit",
            "notify_failed_debit": ".notify_failed_debit",
        },
    )
