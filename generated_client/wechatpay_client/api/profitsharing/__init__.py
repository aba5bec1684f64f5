# Generated from spec/ by `make generate`. Do not edit.
"""Sharing the money of an order with others (分账)

add_receiver: Add somebody who may receive shares
create_order: Share the money of a paid order
create_return_order: Have a merchant hand back a share it received
delete_receiver: Remove somebody from those who may receive shares
get_merchant_config: Ask how much of an order a sub-merchant lets its service provider share
get_order: Ask what became of a request to share profit
get_return_order: Ask what became of a request to hand a share back
get_unsplit_amount: Ask how much of an order can still be shared
request_bill: Ask where the bill of the shares of one day can be fetched
unfreeze_order: Give the rest of an order to the merchant, nothing more being shared
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import add_receiver as add_receiver
    from . import create_order as create_order
    from . import create_return_order as create_return_order
    from . import delete_receiver as delete_receiver
    from . import get_merchant_config as get_merchant_config
    from . import get_order as get_order
    from . import get_return_order as get_return_order
    from . import get_unsplit_amount as get_unsplit_amount
    from . import request_bill as request_bill
    from . import unfreeze_order as unfreeze_order

__all__ = [
    "add_receiver",
    "create_order",
    "create_return_order",
    "delete_receiver",
    "get_merchant_config",
    "get_order",
    "get_return_order",
    "get_unsplit_amount",
    "request_bill",
    "unfreeze_order",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "add_receiver": ".add_receiver",
            "create_order": ".create_order",
            "create_return_order": ".create_return_order",
            "delete_receiver": ".delete_receiver",
            "get_merchant_config": ".get_merchant_config",
            "get_order": ".get_order",
            "get_return_order": ".get_return_order",
            "get_unsplit_amount": ".get_unsplit_amount",
            "request_bill": ".request_bill",
            "unfreeze_order": ".unfreeze_order",
        },
    )
