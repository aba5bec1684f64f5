"""When an order expires, as its merchant wants it."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import unix_seconds
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.translation import gettext as _


def read_expiry(request: CheckedRequest) -> float | None:
    """The time_expire of an order in Unix seconds of the sandbox's world; None if the request has none.

    Refusal PARAM_ERROR for a time that has passed.
    """
    if "time_expire" not in request.body:
        return None
    expires = unix_seconds(request.body["time_expire"])
    if expires > request.now:
        return expires
    # why: after an advance, a shop still reckons by the machine's clock, and means as many seconds from now on
    if expires > request.now - request.ahead:
        return expires + request.ahead
    raise Refusal(
        400,
        "PARAM_ERROR",
        _("time_expire is in the past; send a later time"),
        {"field": "/time_expire", "location": "body", "reason": "past"},
    )
