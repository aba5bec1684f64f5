# Generated from spec/ by `make generate`. Do not edit.
"""What is left in the accounts of a platform's merchant number that has been closed (已注销商户号可用余额提现). The
platform applies for it to be paid out (`submit_withdrawal`) and asks how far that is
(`get_withdrawal_by_out_request_no`). Closing and paying out in one go is in `ecommerce`.

get_withdrawal: Look up a withdrawal of a closed merchant number by the number WeChat Pay gave it
get_withdrawal_by_out_request_no: Look up a withdrawal of a closed merchant number by the platform's own number
submit_withdrawal: Apply for the money of a closed merchant number to be paid out
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_withdrawal as get_withdrawal
    from . import get_withdrawal_by_out_request_no as get_withdrawal_by_out_request_no
    from . import submit_withdrawal as submit_withdrawal

__all__ = [
    "get_withdrawal",
    "get_withdrawal_by_out_request_no",
    "submit_withdrawal",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_withdrawal": ".get_withdrawal",
            "get_withdrawal_by_out_request_no": ".get_withdrawal_by_out_request_no",
            "submit_withdrawal": ".submit_withdrawal",
        },
    )
