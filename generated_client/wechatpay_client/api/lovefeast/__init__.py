# Generated from spec/ by `make generate`. Do not edit.
"""Meals that users pay for others who need one (爱心餐). `get_brand` tells how many meals a brand's users have given
and how many were eaten; `list_user_donations` and `get_donation` tell what one user has given.

get_brand: Look up how many meals the users of a brand have given
get_donation: Look up what a user gave with an order
list_user_donations: List what a user has given to a brand
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_brand as get_brand
    from . import get_donation as get_donation
    from . import list_user_donations as list_user_donations

__all__ = [
    "get_brand",
    "get_donation",
    "list_user_donations",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_brand": ".get_brand",
            "get_donation": ".get_donation",
            "list_user_donations": ".list_user_donations",
        },
    )
