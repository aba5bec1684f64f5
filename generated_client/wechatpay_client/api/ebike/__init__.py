# Generated from spec/ by `make generate`. Do not edit.
"""Charging of electric bicycles on a standing authorisation to debit (电动自行车行业代扣)

confirm_charge_contract: Obtain the token with which one charging may be debited
get_charge_contract: Look up a charging agreement by its number
"""

from typing import TYPE_CHECKING

from ..._lazy import lazy_names

if TYPE_CHECKING:
    from . import confirm_charge_contract as confirm_charge_contract
    from . import get_charge_contract as get_charge_contract

__all__ = [
    "confirm_charge_contract",
    "get_charge_contract",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "confirm_charge_contract": ".confirm_charge_contract",
            "get_charge_contract": ".get_charge_contract",
        },
    )
