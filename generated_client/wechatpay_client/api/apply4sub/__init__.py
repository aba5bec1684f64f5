# Generated from spec/ by `make generate`. Do not edit.
"""The bank account to which a sub-merchant's money goes (结算账户). Look it up (`get_settlement`), ask for another one
(`modify_settlement`), and look up what became of that (`get_settlement_application`).

get_settlement: Look up the bank account of a sub-merchant
get_settlement_application: Look up what became of a change of the bank account
modify_settlement: Ask for another bank account of a sub-merchant
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_settlement as get_settlement
    from . import get_settlement_application as get_settlement_application
    from . import modify_settlement as modify_settlement

__all__ = [
    "get_settlement",
    "get_settlement_application",
    "modify_settlement",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_settlement": ".get_settlement",
            "get_settlement_application": ".get_settlement_application",
            "modify_settlement": ".modify_settlement",
        },
    )
