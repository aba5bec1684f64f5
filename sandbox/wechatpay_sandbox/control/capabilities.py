"""Which operations there are, and how far their replies can be relied on."""

from __future__ import annotations

from wechatpay_sandbox.control.api import Control, ControlRequest


def _list(request: ControlRequest) -> object:
    return {"operations": [capability._asdict() for capability in request.sandbox.capabilities()]}


CONTROLS: dict[str, Control] = {"GET capabilities": _list}
