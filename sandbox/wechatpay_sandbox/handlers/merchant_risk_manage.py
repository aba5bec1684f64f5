"""Where events about violations of sub-merchants go."""

from __future__ import annotations

from wechatpay_sandbox.handlers.notification_address import AddressOperations
from wechatpay_sandbox.request.checked_request import Handler
from wechatpay_sandbox.stores import notify_addresses

_ADDRESS = AddressOperations(notify_addresses.VIOLATIONS, "notify_url", tells_mchid=False)

HANDLERS: dict[str, Handler] = _ADDRESS.handlers("violation_notification")
