"""Activities that give coupons of a merchant after a payment: made, changed, ended; and what they give.

CREATE_ACT_STATUS ──→ ONGOING_ACT_STATUS ──→ OVER_TIME_ACT_STATUS
         ╰─────────────────────┴──→ TERMINATE_ACT_STATUS
"""

from __future__ import annotations

from dataclasses import replace

from wechatpay_sandbox.clock.beijing_time import unix_seconds
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import paygifts
from wechatpay_sandbox.stores.merchant_coupons import MerchantCoupon
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.paygifts import Paygift, PaygiftActivity
from wechatpay_sandbox.trade import identifiers, merchant_coupon_rules
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

_BY_LIST = "MANUAL_INPUT_MERCHANT"


def create(request: CheckedRequest) -> PaygiftActivity:
    """Makes an activity.

    Refusal PARAM_ERROR for times that do not fit, or a list of merchants that is missing; RESOURCE_NOT_EXISTS for a
    batch that the merchant does not have.
    """
    info, rule = request.body["activity_base_info"], request.body["award_send_rule"]
    begins, ends = unix_seconds(info["begin_time"]), unix_seconds(info["end_time"])
    if ends <= begins:
        raise parameter_error(
            "/activity_base_info/end_time", "body", _("must be later than begin_time"), reason="period"
        )
    merchants = rule.get("merchant_id_list", [])
    if rule["merchant_option"] == _BY_LIST and not merchants:
        raise parameter_error(
            "/award_send_rule/merchant_id_list",
            "body",
            _("is missing; name the merchants after whose payments coupons are given"),
            reason="missing",
        )
    for award in rule.get("award_list", []):
        stock = merchant_coupon_rules.find_stock(request, award["stock_id"])
        if rule["merchant_option"] != _BY_LIST:
            merchants = [*merchants, stock.request["belong_merchant"]]
    activity = PaygiftActivity(
        activity_id=identifiers.paygift_activity_id(),
        mchid=request.merchant.mchid,
        begins=begins,
        ends=ends,
        created=request.now,
        updated=request.now,
        terminated=None,
        request={"create": request.body, "merchants": dict.fromkeys(merchants, request.now)},
    )
    request.platform.store.paygift_activities.add(activity)
    return activity


def find(request: CheckedRequest) -> PaygiftActivity:
    """The activity of the path. Refusal RESOURCE_NOT_EXISTS if the merchant has none."""
    found = request.platform.store.paygift_activities.one(activity_id=str(request.path["activity_id"]))
    if found is None or found.mchid != request.merchant.mchid:
        raise not_found(_("no activity of this merchant has this activity_id; check it"))
    return found


def list_of_merchant(request: CheckedRequest) -> list[PaygiftActivity]:
    """The activities that the query asks for, the newest first."""
    query, now = request.query, request.now
    return [
        activity
        for activity in reversed(request.platform.store.paygift_activities.all(mchid=request.merchant.mchid))
        if query.get("activity_name", "") in activity.request["create"]["activity_base_info"]["activity_name"]
        and query.get("activity_status", activity.current_state(now)) == activity.current_state(now)
    ]


def _refuse_after_end(activity: PaygiftActivity, now: float) -> None:
    state = activity.current_state(now)
    if state in (paygifts.TERMINATED, paygifts.OVER):
        raise Refusal(400, "INVALID_REQUEST", _("the activity is {state}; make another").format(state=state))


def add_merchants(request: CheckedRequest, activity: PaygiftActivity) -> None:
    """Adds merchants. Refusal INVALID_REQUEST if the activity has ended."""
    _refuse_after_end(activity, request.now)
    added = dict.fromkeys(request.body["merchant_id_list"], request.now)
    _save_merchants(request, activity, {**added, **activity.request["merchants"]})


def remove_merchants(request: CheckedRequest, activity: PaygiftActivity) -> None:
    """Takes merchants off. Refusal INVALID_REQUEST if the activity has ended."""
    _refuse_after_end(activity, request.now)
    gone = request.body["merchant_id_list"]
    left = {mchid: since for mchid, since in activity.request["merchants"].items() if mchid not in gone}
    _save_merchants(request, activity, left)


def _save_merchants(request: CheckedRequest, activity: PaygiftActivity, merchants: dict[str, float]) -> None:
    changed = replace(activity, updated=request.now, request={**activity.request, "merchants": merchants})
    request.platform.store.paygift_activities.save(changed)


def terminate(request: CheckedRequest, activity: PaygiftActivity) -> PaygiftActivity:
    """Ends the activity; one that was ended stays as it is. Refusal INVALID_REQUEST if its time is over."""
    if activity.terminated is not None:
        return activity
    _refuse_after_end(activity, request.now)
    ended = replace(activity, terminated=request.now, updated=request.now)
    return request.platform.store.paygift_activities.save(ended)


def give(platform: Platform, activity: PaygiftActivity, order: Order, now: float) -> list[MerchantCoupon]:
    """The user who paid the order takes what the activity gives after it. Raises StepNotPossible."""
    store, rule = platform.store, activity.request["create"]["award_send_rule"]
    state = activity.current_state(now)
    if state != paygifts.ONGOING:
        raise StepNotPossible(_("the activity is {state}; it gives while it is under way").format(state=state))
    if order.paid is None or order.openid is None:
        raise StepNotPossible(_("the order is not paid; pay it first"))
    if order.total < rule["transaction_amount_minimum"]:
        raise StepNotPossible(
            _("the activity gives from {minimum} fen on; the order is over {total}").format(
                minimum=rule["transaction_amount_minimum"], total=order.total
            )
        )
    if not {order.mchid, order.sub_mchid} & activity.request["merchants"].keys():
        raise StepNotPossible(_("the activity gives nothing after payments of this merchant"))
    tags = activity.request["create"].get("advanced_setting", {}).get("goods_tags")
    if tags is not None and order.request.get("goods_tag") not in tags:
        raise StepNotPossible(_("the activity gives after orders with one of its goods_tags alone"))
    gift = Paygift(activity.activity_id, order.transaction_id, now)
    if store.paygifts.one(activity_id=gift.activity_id, transaction_id=gift.transaction_id) is not None:
        raise StepNotPossible(_("the activity has given something after this order before"))
    awards = [store.merchant_coupon_stocks.one(stock_id=award["stock_id"]) for award in rule.get("award_list", [])]
    about = {"transaction_id": order.transaction_id, "act_code": activity.activity_id}
    with store.database.transaction():
        store.paygifts.add(gift)
        return [
            merchant_coupon_rules.take(platform, stock, order.openid, now, paygift=about)
            for stock in awards
            if stock is not None
        ]
