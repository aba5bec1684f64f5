"""Which operations there are, and how far their replies can be relied on."""

from __future__ import annotations

from wechatpay_sandbox.control.api import Control, ControlCall


def _list(call: ControlCall) -> object:
    return {"operations": [capability._asdict() for capability in call.sandbox.capabilities()]}


CONTROLS: dict[str, Control] = {"GET capabilities": _list}
