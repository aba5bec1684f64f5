# Generated from spec/ by `make generate`. Do not edit.
"""Spending money, a coupon of a sum that the user spends in several payments (消费金): give it to users from a batch
(`send_coupon`), and fetch the records of what was given, spent and refunded (`request_send_flow`, `request_use_flow`,
`request_refund_flow`).

request_refund_flow: Ask where the records of refunds to spending money of a batch can be fetched
request_send_flow: Ask where the records of spending money given from a batch can be fetched
request_use_flow: Ask where the records of spending money spent from a batch can be fetched
send_coupon: Give a user spending money from a batch
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import request_refund_flow as request_refund_flow
    from . import request_send_flow as request_send_flow
    from . import request_use_flow as request_use_flow
    from . import send_coupon as send_coupon

__all__ = [
    "request_refund_flow",
    "request_send_flow",
    "request_use_flow",
    "send_coupon",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "request_refund_flow": ".request_refund_flow",
            "request_send_flow": ".request_send_flow",
            "request_use_flow": ".request_use_flow",
            "send_coupon": ".send_coupon",
        },
    )
