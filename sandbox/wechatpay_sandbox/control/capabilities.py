"""`GET capabilities`: the operations, and how far their replies follow the rules of the business."""

from __future__ import annotations

from wechatpay_sandbox.control.api import Control, ControlRequest


def _list(request: ControlRequest) -> object:
    return {"operations": [capability._asdict() for capability in request.sandbox.capabilities()]}


CONTROLS: dict[str, Control] = {"GET capabilities": _list}
