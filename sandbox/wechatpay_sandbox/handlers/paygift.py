"""Activities that give coupons of a merchant after a payment."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.handlers.listed_page import make_page
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.paygifts import PaygiftActivity
from wechatpay_sandbox.trade import paygift_rules
from wechatpay_sandbox.trade.answer_once import answer_once


def _create(request: CheckedRequest) -> object:
    def create() -> object:
        activity = paygift_rules.create(request)
        return {"activity_id": activity.activity_id, "create_time": beijing_time(activity.created)}

    return answer_once(request, "activity_base_info/out_request_no", create)


# why Any: JSON, in the shapes of the spec
def _view(request: CheckedRequest, activity: PaygiftActivity) -> dict[str, Any]:
    made = activity.request["create"]
    view = {
        "activity_id": activity.activity_id,
        "activity_type": "FULL_SEND_ACT_TYPE",
        "activity_base_info": made["activity_base_info"],
        "award_send_rule": {"full_send_rule": made["award_send_rule"]},
        "activity_status": activity.current_state(request.now),
        "creator_merchant_id": activity.mchid,
        "belong_merchant_id": activity.mchid,
        "create_time": beijing_time(activity.created),
        "update_time": beijing_time(activity.updated),
    }
    return {**view, "advanced_setting": made["advanced_setting"]} if "advanced_setting" in made else view


def _get(request: CheckedRequest) -> object:
    return _view(request, paygift_rules.find(request))


def _list(request: CheckedRequest) -> object:
    found = paygift_rules.list_of_merchant(request)
    return make_page(request, found, lambda activity: _view(request, activity))


def _list_merchants(request: CheckedRequest) -> object:
    activity = paygift_rules.find(request)
    merchants = [
        {"mchid": mchid, "create_time": beijing_time(since), "update_time": beijing_time(since)}
        for mchid, since in activity.request["merchants"].items()
    ]
    return {**make_page(request, merchants, lambda one: one), "activity_id": activity.activity_id}


def _list_goods(request: CheckedRequest) -> object:
    """No operation makes an activity of certain articles."""
    activity = paygift_rules.find(request)
    return {**make_page(request, [], lambda one: one), "activity_id": activity.activity_id}


def _add_merchants(request: CheckedRequest) -> object:
    def add() -> object:
        activity = paygift_rules.find(request)
        paygift_rules.add_merchants(request, activity)
        told = {"invalid_merchant_id_list": [], "add_time": beijing_time(request.now)}
        return {"activity_id": activity.activity_id, **told}

    return answer_once(request, "add_request_no", add)


def _remove_merchants(request: CheckedRequest) -> object:
    def remove() -> object:
        activity = paygift_rules.find(request)
        paygift_rules.remove_merchants(request, activity)
        return {"activity_id": activity.activity_id, "delete_time": beijing_time(request.now)}

    return answer_once(request, "delete_request_no", remove)


def _terminate(request: CheckedRequest) -> object:
    activity = paygift_rules.terminate(request, paygift_rules.find(request))
    return {"activity_id": activity.activity_id, "terminate_time": beijing_time(activity.terminated or 0.0)}


HANDLERS: dict[str, Handler] = {
    "marketing.create_paygift_activity": _create,
    "marketing.list_paygift_activities": _list,
    "marketing.get_paygift_activity": _get,
    "marketing.list_paygift_merchants": _list_merchants,
    "marketing.add_paygift_merchants": _add_merchants,
    "marketing.remove_paygift_merchants": _remove_merchants,
    "marketing.list_paygift_goods": _list_goods,
    "marketing.terminate_paygift_activity": _terminate,
}
