# Generated from spec/ by `make generate`. Do not edit.
"""Orders paid from Hong Kong wallets, by the interface before /v3/global (香港钱包支付): place one
(`create_native_order` and its siblings), look it up until it is paid (`get_order_by_out_trade_no`), close what nobody
paid (`close_order_by_out_trade_no`), reverse a debit by payment code (`reverse_order_by_out_trade_no`); refunds are in
the area `refunds`.

charge_payment_code: Debit the user in Hong Kong whose payment code was read at the till
close_order_by_out_trade_no: Close an order of Hong Kong that nobody paid, by the merchant's own number
close_order_by_transaction_id: Close an order of Hong Kong that nobody paid, by the number WeChat Pay gave it
create_app_order: Place an order of Hong Kong for an app
create_h5_order: Place an order of Hong Kong that the user pays in a browser outside WeChat
create_jsapi_order: Place an order of Hong Kong for an official account or mini-program
create_native_order: Place an order of Hong Kong that the user pays by scanning a code
get_order_by_out_trade_no: Look up an order of Hong Kong by the merchant's own number
get_order_by_transaction_id: Look up an order of Hong Kong by the number WeChat Pay gave it
reverse_order_by_out_trade_no: Undo a debit by payment code in Hong Kong, by the merchant's own number
reverse_order_by_transaction_id: Undo a debit by payment code in Hong Kong, by the number WeChat Pay gave it
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import charge_payment_code as charge_payment_code
    from . import close_order_by_out_trade_no as close_order_by_out_trade_no
    from . import close_order_by_transaction_id as close_order_by_transaction_id
    from . import create_app_order as create_app_order
    from . import create_h5_order as create_h5_order
    from . import create_jsapi_order as create_jsapi_order
    from . import create_native_order as create_native_order
    from . import get_order_by_out_trade_no as get_order_by_out_trade_no
    from . import get_order_by_transaction_id as get_order_by_transaction_id
    from . import reverse_order_by_out_trade_no as reverse_order_by_out_trade_no
    from . import reverse_order_by_transaction_id as reverse_order_by_transaction_id

__all__ = [
    "charge_payment_code",
    "close_order_by_out_trade_no",
    "close_order_by_transaction_id",
    "create_app_order",
    "create_h5_order",
    "create_jsapi_order",
    "create_native_order",
    "get_order_by_out_trade_no",
    "get_order_by_transaction_id",
    "reverse_order_by_out_trade_no",
    "reverse_order_by_transaction_id",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "charge_payment_code": ".charge_payment_code",
            "close_order_by_out_trade_no": ".close_order_by_out_trade_no",
            "close_order_by_transaction_id": ".close_order_by_transaction_id",
            "create_app_order": ".create_app_order",
            "create_h5_order": ".create_h5_order",
            "create_jsapi_order": ".create_jsapi_order",
            "create_native_order": ".create_native_order",
            "get_order_by_out_trade_no": ".get_order_by_out_trade_no",
            "get_order_by_transaction_id": ".get_order_by_transaction_id",
            "reverse_order_by_out_trade_no": ".reverse_order_by_out_trade_no",
            "reverse_order_by_transaction_id": ".reverse_order_by_transaction_id",
        },
    )
