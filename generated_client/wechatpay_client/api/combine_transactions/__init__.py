# Generated from spec/ by `make generate`. Do not edit.
"""Orders of several merchants, paid at once (合单支付)

close_order: Close a combined order that nobody paid
create_app_order: Place a combined order that is paid from an app
create_h5_order: Place a combined order that is paid from a web page outside WeChat
create_individual_order: Place an order that pays private persons, in a mini-program
create_jsapi_order: Place a combined order that is paid in an official account or mini-program
create_native_order: Place a combined order that is paid by scanning a code
get_order_by_combine_out_trade_no: Look up a combined order by the merchant's own number
get_order_by_combine_transaction_id: Look up an order that pays private persons, by the number WeChat Pay gave it
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import close_order as close_order
    from . import create_app_order as create_app_order
    from . import create_h5_order as create_h5_order
    from . import create_individual_order as create_individual_order
    from . import create_jsapi_order as create_jsapi_order
    from . import create_native_order as create_native_order
    from . import get_order_by_combine_out_trade_no as get_order_by_combine_out_trade_no
    from . import get_order_by_combine_transaction_id as get_order_by_combine_transaction_id

__all__ = [
    "close_order",
    "create_app_order",
    "create_h5_order",
    "create_individual_order",
    "create_jsapi_order",
    "create_native_order",
    "get_order_by_combine_out_trade_no",
    "get_order_by_combine_transaction_id",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "close_order": ".close_order",
            "create_app_order": ".create_app_order",
            "create_h5_order": ".create_h5_order",
            "create_individual_order": ".create_individual_order",
            "create_jsapi_order": ".create_jsapi_order",
            "create_native_order": ".create_native_order",
            "get_order_by_combine_out_trade_no": ".get_order_by_combine_out_trade_no",
            "get_order_by_combine_transaction_id": ".get_order_by_combine_transaction_id",
        },
    )
