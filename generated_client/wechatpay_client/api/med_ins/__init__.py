# Generated from spec/ by `make generate`. Do not edit.
"""Medical fees that the medical insurance and the user pay together (医保支付). The user's part is placed as an
ordinary order first; then the whole order (`create_order`), which the user pays in WeChat, and which an event or a
query tells the end of. Refunds: the user's part by `refund`, and what the insurance refunded by itself is reported
(`report_refund`).

create_order: Place an order that the medical insurance and the user pay together
get_order_by_mix_trade_no: Look up a medical order by the number WeChat Pay gave it
get_order_by_out_trade_no: Look up a medical order by the merchant's own number
report_refund: Report a refund that the medical insurance made of its part
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_order as create_order
    from . import get_order_by_mix_trade_no as get_order_by_mix_trade_no
    from . import get_order_by_out_trade_no as get_order_by_out_trade_no
    from . import report_refund as report_refund

__all__ = [
    "create_order",
    "get_order_by_mix_trade_no",
    "get_order_by_out_trade_no",
    "report_refund",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_order": ".create_order",
            "get_order_by_mix_trade_no": ".get_order_by_mix_trade_no",
            "get_order_by_out_trade_no": ".get_order_by_out_trade_no",
            "report_refund": ".report_refund",
        },
    )
