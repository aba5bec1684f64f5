# Generated from spec/ by `make generate`. Do not edit.
"""Debits of school fees under a contract the user signed once (校园轻松付)

list_user_contracts: List the contracts a user has under a contract template
"""

from typing import TYPE_CHECKING

from ..._lazy import lazy_names

if TYPE_CHECKING:
    from . import list_user_contracts as list_user_contracts

__all__ = [
    "list_user_contracts",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "list_user_contracts": ".list_user_contracts",
        },
    )
