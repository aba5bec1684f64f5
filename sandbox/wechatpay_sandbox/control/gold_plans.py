"""The control that lists what is switched on for the pages after paying, which no operation tells."""

from __future__ import annotations

from wechatpay_sandbox.control.api import Control, ControlRequest


def _gold_plans(request: ControlRequest) -> object:
    """The sub-merchants for whom something was switched last."""
    found = request.sandbox.store.gold_plans.latest(request.limit)
    return {"gold_plans": [{"mchid": plan.mchid, "sub_mchid": plan.sub_mchid, **plan.request} for plan in found]}


CONTROLS: dict[str, Control] = {"GET gold-plans": _gold_plans}
