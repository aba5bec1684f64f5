# Generated from spec/ by `make generate`. Do not edit.
"""Payments of e-commerce platforms on behalf of their sellers (电商收付通)

get_individual_contract: Ask whether a private seller has authorised the platform to collect for them
"""

from typing import TYPE_CHECKING

from ..._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_individual_contract as get_individual_contract

__all__ = [
    "get_individual_contract",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_individual_contract": ".get_individual_contract",
        },
    )
