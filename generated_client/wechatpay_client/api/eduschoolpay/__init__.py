# Generated from spec/ by `make generate`. Do not edit.
"""Debits of school fees under a contract the user signed once (校园轻松付)

create_order: Debit a user under a contract
get_contract: Look up a contract by its number
get_debt_state: Ask whether a user still owes school fees and may be debited
get_order_by_out_trade_no: Look up an order by the merchant's own number
get_order_by_transaction_id: Look up an order by the number WeChat Pay gave it
list_user_contracts: List the contracts a user has under a contract template
presign_contract: Prepare a contract that the user then signs in WeChat
terminate_contract: End a contract on behalf of the merchant
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_order as create_order
    from . import get_contract as get_contract
    from . import get_debt_state as get_debt_state
    from . import get_order_by_out_trade_no as get_order_by_out_trade_no
    from . import get_order_by_transaction_id as get_order_by_transaction_id
    from . import list_user_contracts as list_user_contracts
    from . import presign_contract as presign_contract
    from . import terminate_contract as terminate_contract

__all__ = [
    "create_order",
    "get_contract",
    "get_debt_state",
    "get_order_by_out_trade_no",
    "get_order_by_transaction_id",
    "list_user_contracts",
    "presign_contract",
    "terminate_contract",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_order": ".create_order",
            "get_contract": ".get_contract",
            "get_debt_state": ".get_debt_state",
            "get_order_by_out_trade_no": ".get_order_by_out_trade_no",
            "get_order_by_transaction_id": ".get_order_by_transaction_id",
            "list_user_contracts": ".list_user_contracts",
            "presign_contract": ".presign_contract",
            "terminate_contract": ".terminate_contract",
        },
    )
