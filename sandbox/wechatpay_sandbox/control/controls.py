"""Every control there is, by method and path below `/_sandbox/`."""

from __future__ import annotations

from wechatpay_sandbox.control import capabilities, faults, keys, notifications, trade, trigger
from wechatpay_sandbox.control.api import Control

CONTROLS: dict[str, Control] = {
    **capabilities.CONTROLS,
    **trade.CONTROLS,
    **notifications.CONTROLS,
    **trigger.CONTROLS,
    **faults.CONTROLS,
    **keys.CONTROLS,
}
