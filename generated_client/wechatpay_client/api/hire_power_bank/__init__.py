# Generated from spec/ by `make generate`. Do not edit.
"""Insurances that let a user give a power bank back the next day (充电宝隔夜归还). Ask whether the user may have one
(`get_user_qualification`), create it under a number of your own (`create_insurance`), and look it up (`get_insurance`)
where no event came. Renting and paying are service orders of WeChat Pay score.

create_insurance: Insure a user who may give a power bank back the next day
get_insurance: Look up a user's insurance by the merchant's own number
get_user_qualification: Ask whether a user may have the insurance for power banks
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_insurance as create_insurance
    from . import get_insurance as get_insurance
    from . import get_user_qualification as get_user_qualification

__all__ = [
    "create_insurance",
    "get_insurance",
    "get_user_qualification",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_insurance": ".create_insurance",
            "get_insurance": ".get_insurance",
            "get_user_qualification": ".get_user_qualification",
        },
    )
