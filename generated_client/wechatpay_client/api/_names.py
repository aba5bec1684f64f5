# Generated from spec/ by `make generate`. Do not edit.
"""Every public name of the package, and the module that holds it."""

NAMES = {
    "bill": ".bill",
    "billdownload": ".billdownload",
    "businesscircle": ".businesscircle",
    "certificates": ".certificates",
    "combine_transactions": ".combine_transactions",
    "ebike": ".ebike",
    "ecommerce": ".ecommerce",
    "eduschoolpay": ".eduschoolpay",
    "fund_app": ".fund_app",
    "merchant": ".merchant",
    "merchant_service": ".merchant_service",
    "pay": ".pay",
    "profitsharing": ".profitsharing",
    "refund": ".refund",
    "refunds": ".refunds",
    "security": ".security",
    "transfer": ".transfer",
    "transfer_detail": ".transfer_detail",
    "transferdownload": ".transferdownload",
}
