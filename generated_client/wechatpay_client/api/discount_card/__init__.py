# Generated from spec/ by `make generate`. Do not edit.
"""Cards that give a user their discounts first, for a promise kept later (微信先享卡). Prepare a card (`prepare_card`),
which the user takes in WeChat; report what they do and have (`add_user_records`); at the end WeChat Pay settles the
card, and who did not keep the promise pays the discounts back. Events tell each step, and so does `get_card`.

add_user_records: Report what a user did for their card, and the discounts they had
get_card: Look up a user's card and what they did with it
get_order: Look up a card of the interface before by its order number
get_order_by_out_trade_no: Look up a card of the interface before by the merchant's own number
prepare_card: Prepare a card that the user then takes in WeChat
update_order: Report what a user did for a card of the interface before
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import add_user_records as add_user_records
    from . import get_card as get_card
    from . import get_order as get_order
    from . import get_order_by_out_trade_no as get_order_by_out_trade_no
    from . import prepare_card as prepare_card
    from . import update_order as update_order

__all__ = [
    "add_user_records",
    "get_card",
    "get_order",
    "get_order_by_out_trade_no",
    "prepare_card",
    "update_order",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "add_user_records": ".add_user_records",
            "get_card": ".get_card",
            "get_order": ".get_order",
            "get_order_by_out_trade_no": ".get_order_by_out_trade_no",
            "prepare_card": ".prepare_card",
            "update_order": ".update_order",
        },
    )
