"""What each operation does, by operationId; one module per area."""

from __future__ import annotations

from wechatpay_sandbox.call import Handler
from wechatpay_sandbox.handlers import businesscircle, certificates, ebike, ecommerce, eduschoolpay

HANDLERS: dict[str, Handler] = {
    **businesscircle.HANDLERS,
    **certificates.HANDLERS,
    **ebike.HANDLERS,
    **ecommerce.HANDLERS,
    **eduschoolpay.HANDLERS,
}
