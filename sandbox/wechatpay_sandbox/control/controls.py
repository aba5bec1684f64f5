"""Every control there is, by method and path below `/_sandbox/`."""

from __future__ import annotations

from wechatpay_sandbox.control import (
    capabilities,
    contracts,
    faults,
    keys,
    members,
    notifications,
    sharing,
    trade,
    transfers,
)
from wechatpay_sandbox.control.api import Control

CONTROLS: dict[str, Control] = {
    **capabilities.CONTROLS,
    **trade.CONTROLS,
    **notifications.CONTROLS,
    **faults.CONTROLS,
    **keys.CONTROLS,
    **transfers.CONTROLS,
    **sharing.CONTROLS,
    **contracts.CONTROLS,
    **members.CONTROLS,
}
