# Generated from spec/ by `make generate`. Do not edit.
"""Charging of electric bicycles on a standing authorisation to debit (电动自行车行业代扣)

confirm_charge_contract: Obtain the token with which one charging may be debited
create_order: Debit a user for a charging that has ended
get_charge_contract: Look up a charging agreement by its number
get_order_by_out_trade_no: Look up the debit of a charging by the merchant's own number
get_order_by_transaction_id: Look up the debit of a charging by the number WeChat Pay gave it
get_user_charge_contract: Look up the charging agreement of a user
preopen_charge_contract: Prepare a charging agreement that the user then signs in WeChat
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import confirm_charge_contract as confirm_charge_contract
    from . import create_order as create_order
    from . import get_charge_contract as get_charge_contract
    from . import get_order_by_out_trade_no as get_order_by_out_trade_no
    from . import get_order_by_transaction_id as get_order_by_transaction_id
    from . import get_user_charge_contract as get_user_charge_contract
    from . import preopen_charge_contract as preopen_charge_contract

__all__ = [
    "confirm_charge_contract",
    "create_order",
    "get_charge_contract",
    "get_order_by_out_trade_no",
    "get_order_by_transaction_id",
    "get_user_charge_contract",
    "preopen_charge_contract",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "confirm_charge_contract": ".confirm_charge_contract",
            "create_order": ".create_order",
            "get_charge_contract": ".get_charge_contract",
            "get_order_by_out_trade_no": ".get_order_by_out_trade_no",
            "get_order_by_transaction_id": ".get_order_by_transaction_id",
            "get_user_charge_contract": ".get_user_charge_contract",
            "preopen_charge_contract": ".preopen_charge_contract",
        },
    )
