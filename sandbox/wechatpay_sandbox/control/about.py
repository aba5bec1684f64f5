"""`GET about`: the merchant, the settings and the controls of this sandbox."""

from __future__ import annotations

from wechatpay_sandbox.control.api import Control, ControlRequest
from wechatpay_sandbox.stores.seed_data import TRANSACTION_ID


def _describe(request: ControlRequest) -> object:
    """The reply has no secrets."""
    folder, settings = request.sandbox.folder, request.sandbox.settings
    return {
        "mchid": folder.mchid,
        "appid": request.sandbox.gateway.identities.appid,
        # for a first call: an order that is there from the start
        "first_transaction_id": TRANSACTION_ID,
        "config": str(folder.config_path),
        "time_scale": settings.time_scale,
        "stateless": settings.stateless,
        "keys": request.sandbox.keys.mode.value,
        "door": None if request.sandbox.door is None else request.sandbox.door._asdict(),
        "controls": list(request.controls),
    }


CONTROLS: dict[str, Control] = {"GET about": _describe}
