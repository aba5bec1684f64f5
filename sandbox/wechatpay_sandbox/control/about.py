"""What this sandbox is: whose keys it has, how it was started, what can be asked of it."""

from __future__ import annotations

from wechatpay_sandbox.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlCall
from wechatpay_sandbox.key_material import serial_of
from wechatpay_sandbox.stores.seed_data import APPID


def _about(call: ControlCall) -> object:
    """Nothing of it is secret."""
    folder, settings = call.sandbox.folder, call.sandbox.settings
    return {
        "mchid": folder.mchid,
        "appid": APPID,
        "serial": serial_of(folder.merchant_certificate),
        "config": str(folder.config_path),
        "time_scale": settings.time_scale,
        "notify_hosts": list(settings.notify_hosts),
        "stateless": settings.stateless,
        "now": beijing_time(call.now),
        "controls": list(call.controls),
    }


CONTROLS: dict[str, Control] = {"GET about": _about}
