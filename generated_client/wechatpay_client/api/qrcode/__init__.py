# Generated from spec/ by `make generate`. Do not edit.
"""Rides by bus and underground that the user's transit code opens (乘车码): ask whether the user may ride
(`get_user_service`), debit the ride afterwards (`create_order`), look the order up if no notification comes
(`get_order_by_out_trade_no`).

create_order: Debit a user for a ride
get_order_by_out_trade_no: Look up the debit of a ride by the merchant's own number
get_user_service: Look up whether a user may ride under an agreement
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_order as create_order
    from . import get_order_by_out_trade_no as get_order_by_out_trade_no
    from . import get_user_service as get_user_service

__all__ = [
    "create_order",
    "get_order_by_out_trade_no",
    "get_user_service",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_order": ".create_order",
            "get_order_by_out_trade_no": ".get_order_by_out_trade_no",
            "get_user_service": ".get_user_service",
        },
    )
