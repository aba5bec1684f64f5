"""All controls, by method and path below `/_sandbox/`."""

from __future__ import annotations

from wechatpay_sandbox.control import (
    about,
    capabilities,
    complaints,
    contracts,
    event_stream,
    faults,
    keys,
    members,
    notifications,
    requests,
    sharing,
    trade,
    transfers,
    trigger,
)
from wechatpay_sandbox.control.api import Control

CONTROLS: dict[str, Control] = {
    **about.CONTROLS,
    **capabilities.CONTROLS,
    **event_stream.CONTROLS,
    **trade.CONTROLS,
    **notifications.CONTROLS,
    **trigger.CONTROLS,
    **requests.CONTROLS,
    **faults.CONTROLS,
    **keys.CONTROLS,
    **transfers.CONTROLS,
    **sharing.CONTROLS,
    **contracts.CONTROLS,
    **members.CONTROLS,
    **complaints.CONTROLS,
}
