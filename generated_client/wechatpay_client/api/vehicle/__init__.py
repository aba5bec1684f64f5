# Generated from spec/ by `make generate`. Do not edit.
"""Debits of parking fees and road tolls (车主服务). Parking: the user opens the service for a plate
(`get_parking_service`), the vehicle comes (`create_parking_entry`) and leaves (`charge_parking`), and the result comes
by event or by `get_order_by_out_trade_no`. Tolls: an agreement is prepared (`preopen_etc`), signed by the user and
looked up (`get_user_etc_contract`); then each toll is debited under it (`charge_toll`).

charge_parking: Debit a parking fee
charge_toll: Debit a road toll under an agreement
create_parking_entry: Report that a vehicle came whose parking fee is to be debited
get_etc_contract: Look up an agreement for road tolls by its number
get_order_by_out_trade_no: Look up the debit of a parking fee by the merchant's own number
get_parking_service: Ask whether a user lets parking fees of a plate be debited
get_toll_order_by_out_trade_no: Look up the debit of a road toll by the merchant's own number
get_toll_order_by_transaction_id: Look up the debit of a road toll by the number WeChat Pay gave it
get_user_etc_contract: Look up a user's agreement for road tolls by their plate
preopen_etc: Prepare an agreement for road tolls that the user then signs in WeChat
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import charge_parking as charge_parking
    from . import charge_toll as charge_toll
    from . import create_parking_entry as create_parking_entry
    from . import get_etc_contract as get_etc_contract
    from . import get_order_by_out_trade_no as get_order_by_out_trade_no
    from . import get_parking_service as get_parking_service
    from . import get_toll_order_by_out_trade_no as get_toll_order_by_out_trade_no
    from . import get_toll_order_by_transaction_id as get_toll_order_by_transaction_id
    from . import get_user_etc_contract as get_user_etc_contract
    from . import preopen_etc as preopen_etc

__all__ = [
    "charge_parking",
    "charge_toll",
    "create_parking_entry",
    "get_etc_contract",
    "get_order_by_out_trade_no",
    "get_parking_service",
    "get_toll_order_by_out_trade_no",
    "get_toll_order_by_transaction_id",
    "get_user_etc_contract",
    "preopen_etc",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "charge_parking": ".charge_parking",
            "charge_toll": ".charge_toll",
            "create_parking_entry": ".create_parking_entry",
            "get_etc_contract": ".get_etc_contract",
            "get_order_by_out_trade_no": ".get_order_by_out_trade_no",
            "get_parking_service": ".get_parking_service",
            "get_toll_order_by_out_trade_no": ".get_toll_order_by_out_trade_no",
            "get_toll_order_by_transaction_id": ".get_toll_order_by_transaction_id",
            "get_user_etc_contract": ".get_user_etc_contract",
            "preopen_etc": ".preopen_etc",
        },
    )
