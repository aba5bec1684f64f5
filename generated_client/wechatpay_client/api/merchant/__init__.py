# Generated from spec/ by `make generate`. Do not edit.
"""The money of a platform itself, and uploads that other requests refer to (平台资金、文件上传)

create_withdrawal: Pay the platform's own money out to its bank account
get_balance: Ask for the platform's own balance at this moment
get_day_end_balance: Ask for the balance the platform itself had at the end of a day
get_withdrawal_by_out_request_no: Look up a withdrawal of the platform by the platform's own number
get_withdrawal_by_withdraw_id: Look up a withdrawal of the platform by the number WeChat Pay gave it
request_failed_withdrawals_bill: Ask where the bill of the withdrawals that failed on one day can be fetched
upload_image: Upload a picture or PDF file that another request refers to
upload_video: Upload a video that another request refers to
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_withdrawal as create_withdrawal
    from . import get_balance as get_balance
    from . import get_day_end_balance as get_day_end_balance
    from . import get_withdrawal_by_out_request_no as get_withdrawal_by_out_request_no
    from . import get_withdrawal_by_withdraw_id as get_withdrawal_by_withdraw_id
    from . import request_failed_withdrawals_bill as request_failed_withdrawals_bill
    from . import upload_image as upload_image
    from . import upload_video as upload_video

__all__ = [
    "create_withdrawal",
    "get_balance",
    "get_day_end_balance",
    "get_withdrawal_by_out_request_no",
    "get_withdrawal_by_withdraw_id",
    "request_failed_withdrawals_bill",
    "upload_image",
    "upload_video",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_withdrawal": ".create_withdrawal",
            "get_balance": ".get_balance",
            "get_day_end_balance": ".get_day_end_balance",
            "get_withdrawal_by_out_request_no": ".get_withdrawal_by_out_request_no",
            "get_withdrawal_by_withdraw_id": ".get_withdrawal_by_withdraw_id",
            "request_failed_withdrawals_bill": ".request_failed_withdrawals_bill",
            "upload_image": ".upload_image",
            "upload_video": ".upload_video",
        },
    )
