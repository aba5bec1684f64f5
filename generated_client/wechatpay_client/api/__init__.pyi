# Generated from spec/ by `make generate`. Do not edit.
from . import bill as bill
from . import billdownload as billdownload
from . import businesscircle as businesscircle
from . import certificates as certificates
from . import combine_transactions as combine_transactions
from . import ebike as ebike
from . import ecommerce as ecommerce
from . import eduschoolpay as eduschoolpay
from . import fund_app as fund_app
from . import merchant as merchant
from . import merchant_service as merchant_service
from . import pay as pay
from . import profitsharing as profitsharing
from . import refund as refund
from . import refunds as refunds
from . import security as security
from . import transfer as transfer
from . import transfer_detail as transfer_detail
from . import transferdownload as transferdownload

__all__ = [
    "bill",
    "billdownload",
    "businesscircle",
    "certificates",
    "combine_transactions",
    "ebike",
    "ecommerce",
    "eduschoolpay",
    "fund_app",
    "merchant",
    "merchant_service",
    "pay",
    "profitsharing",
    "refund",
    "refunds",
    "security",
    "transfer",
    "transfer_detail",
    "transferdownload",
]
