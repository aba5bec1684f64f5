"""The page that users see after they paid a sub-merchant: it, its own part and its advertisements, on or off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.gold_plans import GoldPlan
from wechatpay_sandbox.translation import gettext as _

_USUAL_SCENE = "JSAPI_AND_MINIPROGRAM"
# why Any: JSON of the column
_OFF: Mapping[str, Any] = {"scene": None, "custom_page": False, "advertising": False, "filters": []}


def _find(request: CheckedRequest) -> GoldPlan:
    mchid, sub_mchid = request.merchant.mchid, request.body["sub_mchid"]
    found = request.platform.store.gold_plans.one(mchid=mchid, sub_mchid=sub_mchid)
    return GoldPlan(mchid, sub_mchid, _OFF) if found is None else found


# why Any: JSON of the column
def _change(request: CheckedRequest, plan: GoldPlan, **changes: Any) -> None:
    request.platform.store.gold_plans.put(GoldPlan(plan.mchid, plan.sub_mchid, {**plan.request, **changes}))


def _is_opening(request: CheckedRequest) -> bool:
    return bool(request.body["operation_type"] == "OPEN")


def _switch_page(request: CheckedRequest) -> object:
    scene = request.body.get("operation_pay_scene", _USUAL_SCENE) if _is_opening(request) else None
    _change(request, _find(request), scene=scene)
    return {"sub_mchid": request.body["sub_mchid"]}


def _switch_custom_page(request: CheckedRequest) -> object:
    """Refusal INVALID_REQUEST if the page itself is off."""
    plan = _find(request)
    if _is_opening(request) and plan.request["scene"] is None:
        raise Refusal(400, "INVALID_REQUEST", _("the page itself is off; switch it on first"))
    is_opening = _is_opening(request)
    _change(request, plan, custom_page=is_opening)
    return {"sub_mchid": plan.sub_mchid, "operation_type": "OPEN" if is_opening else "CLOSE"}


def _open_advertising(request: CheckedRequest) -> None:
    plan = _find(request)
    filters = request.body.get("advertising_industry_filters", plan.request["filters"])
    _change(request, plan, advertising=True, filters=filters)


def _set_filter(request: CheckedRequest) -> None:
    _change(request, _find(request), filters=request.body.get("advertising_industry_filters", []))


def _close_advertising(request: CheckedRequest) -> None:
    _change(request, _find(request), advertising=False)


HANDLERS: dict[str, Handler] = {
    "goldplan.change_gold_plan_status": _switch_page,
    "goldplan.change_custom_page_status": _switch_custom_page,
    "goldplan.open_advertising": _open_advertising,
    "goldplan.set_advertising_filter": _set_filter,
    "goldplan.close_advertising": _close_advertising,
}
