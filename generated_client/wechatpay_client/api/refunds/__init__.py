# Generated from spec/ by `make generate`. Do not edit.
"""Refunds of orders paid in Hong Kong, by the interface before /v3/global (香港钱包退款)

create_refund: Refund an order paid in Hong Kong, wholly or in part
get_refund_by_out_refund_no: Look up a refund of an order paid in Hong Kong by the merchant's own number
get_refund_by_refund_id: Look up a refund of an order paid in Hong Kong by the number WeChat Pay gave it
list_refunds: List the refunds of an order paid in Hong Kong
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_refund as create_refund
    from . import get_refund_by_out_refund_no as get_refund_by_out_refund_no
    from . import get_refund_by_refund_id as get_refund_by_refund_id
    from . import list_refunds as list_refunds

__all__ = [
    "create_refund",
    "get_refund_by_out_refund_no",
    "get_refund_by_refund_id",
    "list_refunds",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_refund": ".create_refund",
            "get_refund_by_out_refund_no": ".get_refund_by_out_refund_no",
            "get_refund_by_refund_id": ".get_refund_by_refund_id",
            "list_refunds": ".list_refunds",
        },
    )
