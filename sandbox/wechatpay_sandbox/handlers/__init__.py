"""The handlers of the operations with rules of their own, by operationId; a module for each area."""

from __future__ import annotations

from wechatpay_sandbox.handlers import (
    bill,
    businesscircle,
    certificates,
    combine_transactions,
    ebike,
    ecommerce,
    ecommerce_sharing,
    eduschoolpay,
    fund_app,
    merchant_service,
    pay,
    profitsharing,
    receipts,
    refund,
    refunds,
    security,
    transfer,
)
from wechatpay_sandbox.request.checked_request import Handler

HANDLERS: dict[str, Handler] = {
    **bill.HANDLERS,
    **businesscircle.HANDLERS,
    **certificates.HANDLERS,
    **combine_transactions.HANDLERS,
    **ebike.HANDLERS,
    **ecommerce.HANDLERS,
    **ecommerce_sharing.HANDLERS,
    **eduschoolpay.HANDLERS,
    **fund_app.HANDLERS,
    **merchant_service.HANDLERS,
    **pay.HANDLERS,
    **profitsharing.HANDLERS,
    **receipts.HANDLERS,
    **refund.HANDLERS,
    **refunds.HANDLERS,
    **security.HANDLERS,
    **transfer.HANDLERS,
}

STATELESS: dict[str, Handler] = certificates.HANDLERS
"""The handlers of a stateless sandbox. It needs the real certificates, without which no client could start."""
