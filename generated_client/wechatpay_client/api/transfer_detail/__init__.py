# Generated from spec/ by `make generate`. Do not edit.
"""Receipts of single payouts (转账明细电子回单)

apply_receipt: Apply for the receipt of one payout
get_receipt: Look up the receipt of one payout
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import apply_receipt as apply_receipt
    from . import get_receipt as get_receipt

__all__ = [
    "apply_receipt",
    "get_receipt",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "apply_receipt": ".apply_receipt",
            "get_receipt": ".get_receipt",
        },
    )
