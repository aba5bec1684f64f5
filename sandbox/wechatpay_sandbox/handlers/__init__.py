"""What each operation does, by operationId; one module per area."""

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
from wechatpay_sandbox.request.call import Handler

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
"""For a sandbox that answers after examples: without the real certificate no client could begin."""
