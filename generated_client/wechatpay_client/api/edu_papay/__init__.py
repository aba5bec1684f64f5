# Generated from spec/ by `make generate`. Do not edit.
"""Fees for education, debited term by term under a contract the user signed once (教育续费通). Prepare the signing
(`presign_contract`), keep the number that the event `ENTRUST.SIGNING` or `list_user_contracts` brings; before each
debit tell the user (`notify_debit`), then debit (`create_order`), and look the order up if no notification comes
(`get_order_by_out_trade_no`).

create_order: Debit a fee for education under a contract
get_contract: Look up a contract on fees for education by its number
get_order_by_out_trade_no: Look up a debit of a fee for education by the merchant's own number
get_order_by_transaction_id: Look up a debit of a fee for education by the number WeChat Pay gave it
list_user_contracts: List the contracts on fees for education a user has under a contract template
notify_debit: Tell the user ahead of a debit of a fee for education
presign_contract: Prepare a contract on fees for education that the user then signs in WeChat
terminate_contract: End a contract on fees for education on behalf of the merchant
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_order as create_order
    from . import get_contract as get_contract
    from . import get_order_by_out_trade_no as get_order_by_out_trade_no
    from . import get_order_by_transaction_id as get_order_by_transaction_id
    from . import list_user_contracts as list_user_contracts
    from . import notify_debit as notify_debit
    from . import presign_contract as presign_contract
    from . import terminate_contract as terminate_contract

__all__ = [
    "create_order",
    "get_contract",
    "get_order_by_out_trade_no",
    "get_order_by_transaction_id",
    "list_user_contracts",
    "notify_debit",
    "presign_contract",
    "terminate_contract",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_order": ".create_order",
            "get_contract": ".get_contract",
            "get_order_by_out_trade_no": ".get_order_by_out_trade_no",
            "get_order_by_transaction_id": ".get_order_by_transaction_id",
            "list_user_contracts": ".list_user_contracts",
            "notify_debit": ".notify_debit",
            "presign_contract": ".presign_contract",
            "terminate_contract": ".terminate_contract",
        },
    )
