# Generated from spec/ by `make generate`. Do not edit.
"""Refunds of orders paid in mainland China (退款)

apply_abnormal_refund: Send the money of a failed refund to another account
create_refund: Refund an order, wholly or in part
get_refund: Look up a refund by the merchant's own number
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import apply_abnormal_refund as apply_abnormal_refund
    from . import create_refund as create_refund
    from . import get_refund as get_refund

__all__ = [
    "apply_abnormal_refund",
    "create_refund",
    "get_refund",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "apply_abnormal_refund": ".apply_abnormal_refund",
            "create_refund": ".create_refund",
            "get_refund": ".get_refund",
        },
    )
