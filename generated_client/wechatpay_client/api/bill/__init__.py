# Generated from spec/ by `make generate`. Do not edit.
"""Bills of one day, to be fetched as files (账单)

request_fund_flow_bill: Ask where the bill of the movements of money of one day can be fetched
request_sub_merchant_fund_flow_bill: Ask where the bill of the movements of one sub-merchant's money can be fetched
request_trade_bill: Ask where the bill of the orders of one day can be fetched
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import request_fund_flow_bill as request_fund_flow_bill
    from . import request_sub_merchant_fund_flow_bill as request_sub_merchant_fund_flow_bill
    from . import request_trade_bill as request_trade_bill

__all__ = [
    "request_fund_flow_bill",
    "request_sub_merchant_fund_flow_bill",
    "request_trade_bill",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "request_fund_flow_bill": ".request_fund_flow_bill",
            "request_sub_merchant_fund_flow_bill": ".request_sub_merchant_fund_flow_bill",
            "request_trade_bill": ".request_trade_bill",
        },
    )
