"""Controls of coupons: list batches and coupons; take, use and delete one as the user, and end its time."""

from __future__ import annotations

from wechatpay_sandbox.bills.coupon_budgets import find_locked
from wechatpay_sandbox.clock.beijing_time import beijing_time, find_next_moment
from wechatpay_sandbox.control.api import Control, ControlRequest, conflict, takes
from wechatpay_sandbox.control.order_lookup import find_order
from wechatpay_sandbox.control.trade import order_line
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.cash_coupons import CashCoupon, CashCouponStock
from wechatpay_sandbox.stores.merchant_coupons import MerchantCoupon, MerchantCouponStock
from wechatpay_sandbox.stores.paygifts import PaygiftActivity
from wechatpay_sandbox.stores.product_coupons import ProductCouponStock, UserProductCoupon
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import (
    cash_coupon_rules,
    merchant_coupon_rules,
    notify,
    paygift_rules,
    user_product_coupon_rules,
)
from wechatpay_sandbox.trade.order_rules import NotPayable
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def _stocks(request: ControlRequest) -> object:
    """The latest batches."""
    found = request.sandbox.store.cash_coupon_stocks.latest(request.limit)
    return {"cash_coupon_stocks": [_stock_line(request, stock) for stock in found]}


def _stock_line(request: ControlRequest, stock: CashCouponStock) -> dict[str, object]:
    made, now = stock.request["create"], request.now
    return {
        "stock_id": stock.stock_id,
        "stock_name": made["stock_name"],
        "mchid": stock.mchid,
        "stock_type": made["stock_type"],
        "state": stock.current_state(now),
        "created": beijing_time(stock.created),
        "begins": made["available_begin_time"],
        "ends": made["available_end_time"],
        "given": stock.given,
        "max_coupons": made["stock_use_rule"]["max_coupons"],
        "given_amount": stock.value,
        "max_amount": made["stock_use_rule"]["max_amount"],
        "no_cash": made["no_cash"],
        "locked_amount": find_locked(request.sandbox.store, stock, find_next_moment(now)),
    }


def _coupons(request: ControlRequest) -> object:
    """The latest coupons of users."""
    found = request.sandbox.store.cash_coupons.latest(request.limit)
    return {"cash_coupons": [_line(coupon, request.now) for coupon in found]}


def _line(coupon: CashCoupon, now: float) -> dict[str, object]:
    return {
        "coupon_id": coupon.coupon_id,
        "stock_id": coupon.stock_id,
        "openid": coupon.openid,
        "out_request_no": coupon.out_request_no,
        "state": coupon.current_state(now),
        "coupon_amount": coupon.value,
        "transaction_minimum": coupon.minimum,
        "given": beijing_time(coupon.given),
        "begins": beijing_time(coupon.begins),
        "ends": beijing_time(coupon.ends),
        "used": None if coupon.used is None else beijing_time(coupon.used),
        "used_amount": coupon.amount,
        "transaction_id": coupon.transaction_id,
    }


def _coupon(request: ControlRequest) -> CashCoupon:
    coupon = request.sandbox.store.cash_coupons.one(coupon_id=request.path["id"])
    if coupon is None:
        raise not_found(_("no cash coupon has this coupon_id"))
    return coupon


@takes("order")
def _use(request: ControlRequest) -> object:
    """The user of the coupon pays an order with it; `order` is its transaction_id or its out_trade_no."""
    coupon, order = _coupon(request), find_order(request, request.field("order", str))
    try:
        paid = notify.pay_order(request.sandbox.platform, order, coupon.openid, request.now, coupon.coupon_id)
    except (NotPayable, StepNotPossible) as error:
        raise conflict(str(error)) from error
    return order_line(paid, request.now)


def _expire(request: ControlRequest) -> object:
    """The time of a coupon is over."""
    try:
        return _line(cash_coupon_rules.expire(request.sandbox.platform, _coupon(request), request.now), request.now)
    except StepNotPossible as error:
        raise conflict(str(error)) from error


# --- coupons of a merchant


def _merchant_stocks(request: ControlRequest) -> object:
    """The latest batches of merchants' coupons."""
    found = request.sandbox.store.merchant_coupon_stocks.latest(request.limit)
    return {"merchant_coupon_stocks": [_merchant_stock_line(stock, request.now) for stock in found]}


def _merchant_stock_line(stock: MerchantCouponStock, now: float) -> dict[str, object]:
    made = stock.request
    times = made["coupon_use_rule"]["coupon_available_time"]
    return {
        "stock_id": stock.stock_id,
        "stock_name": made["stock_name"],
        "mchid": stock.mchid,
        "stock_type": made["stock_type"],
        "coupon_code_mode": made["coupon_code_mode"],
        "state": stock.current_state(now),
        "created": beijing_time(stock.created),
        "begins": times["available_begin_time"],
        "ends": times["available_end_time"],
        "given": stock.given,
        "max_coupons": made["stock_send_rule"]["max_coupons"],
    }


@takes("openid")
def _take(request: ControlRequest) -> object:
    """Take a coupon as the user `openid`, in a mini-program."""
    stock = request.sandbox.store.merchant_coupon_stocks.one(stock_id=request.path["id"])
    if stock is None:
        raise not_found(_("no batch of a merchant's coupons has this stock_id"))
    try:
        openid = request.field("openid", str, USER)
        return _merchant_line(
            merchant_coupon_rules.take(request.sandbox.platform, stock, openid, request.now), request.now
        )
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _merchant_coupons(request: ControlRequest) -> object:
    """The latest coupons of merchants that users have."""
    found = request.sandbox.store.merchant_coupons.latest(request.limit)
    return {"merchant_coupons": [_merchant_line(coupon, request.now) for coupon in found]}


def _merchant_line(coupon: MerchantCoupon, now: float) -> dict[str, object]:
    return {
        "id": f"{coupon.stock_id}:{coupon.coupon_code}",
        "coupon_code": coupon.coupon_code,
        "stock_id": coupon.stock_id,
        "openid": coupon.openid,
        "state": coupon.current_state(now),
        "discount_amount": coupon.value,
        "given": beijing_time(coupon.given),
        "begins": beijing_time(coupon.begins),
        "ends": beijing_time(coupon.ends),
        **coupon.request,
    }


def _merchant_coupon(request: ControlRequest) -> MerchantCoupon:
    stock_id, _colon, code = request.path["id"].partition(":")
    coupon = request.sandbox.store.merchant_coupons.one(stock_id=stock_id, coupon_code=code)
    if coupon is None:
        raise not_found(_("no coupon of a merchant is named so; give stock_id:coupon_code"))
    return coupon


def _expire_merchant_coupon(request: ControlRequest) -> object:
    """The time of a coupon is over."""
    try:
        return _merchant_line(
            merchant_coupon_rules.expire(request.sandbox.platform, _merchant_coupon(request), request.now),
            request.now,
        )
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _delete(request: ControlRequest) -> object:
    """The user deletes a coupon."""
    try:
        return _merchant_line(
            merchant_coupon_rules.delete(request.sandbox.platform, _merchant_coupon(request), request.now),
            request.now,
        )
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _activities(request: ControlRequest) -> object:
    """The latest activities that give coupons after a payment."""
    found = request.sandbox.store.paygift_activities.latest(request.limit)
    return {"paygift_activities": [_activity_line(activity, request.now) for activity in found]}


def _activity_line(activity: PaygiftActivity, now: float) -> dict[str, object]:
    info = activity.request["create"]["activity_base_info"]
    return {
        "activity_id": activity.activity_id,
        "activity_name": info["activity_name"],
        "state": activity.current_state(now),
        "created": beijing_time(activity.created),
        "begins": info["begin_time"],
        "ends": info["end_time"],
        "mchids": list(activity.request["merchants"]),
        "transaction_amount_minimum": activity.request["create"]["award_send_rule"]["transaction_amount_minimum"],
    }


@takes("order")
def _give_after_payment(request: ControlRequest) -> object:
    """The user who paid an order takes what the activity gives; `order` is its transaction_id or its out_trade_no."""
    activity = request.sandbox.store.paygift_activities.one(activity_id=request.path["id"])
    if activity is None:
        raise not_found(_("no activity has this activity_id"))
    order = find_order(request, request.field("order", str))
    try:
        given = paygift_rules.give(request.sandbox.platform, activity, order, request.now)
    except StepNotPossible as error:
        raise conflict(str(error)) from error
    return {"merchant_coupons": [_merchant_line(coupon, request.now) for coupon in given]}


# --- coupons for articles


def _product_stocks(request: ControlRequest) -> object:
    """The latest batches of coupons for articles."""
    found = request.sandbox.store.product_coupon_stocks.latest(request.limit)
    return {"product_coupon_stocks": [_product_stock_line(request, stock) for stock in found]}


def _product_stock_line(request: ControlRequest, stock: ProductCouponStock) -> dict[str, object]:
    (coupon,) = request.sandbox.store.product_coupons.all(product_coupon_id=stock.product_coupon_id)
    return {
        "name": coupon.request["display_info"]["name"],
        "stock_id": stock.stock_id,
        "product_coupon_id": stock.product_coupon_id,
        "stock_bundle_id": stock.stock_bundle_id,
        "coupon_code_mode": stock.request["told"]["coupon_code_mode"],
        "state": stock.current_state(request.now),
        "begins": beijing_time(stock.begins),
        "ends": beijing_time(stock.ends),
        "given": stock.given,
        "max_count": stock.request["told"]["stock_send_rule"]["max_count"],
    }


@takes("openid", "appid", "confirm")
def _take_product(request: ControlRequest) -> object:
    """Take a coupon as the user `openid`, in a mini-program.

    With `confirm`, the merchant has to confirm it before it can be used.
    """
    stock = request.sandbox.store.product_coupon_stocks.one(stock_id=request.path["id"])
    if stock is None:
        raise not_found(_("no batch of coupons for articles has this stock_id"))
    openid = request.field("openid", str, USER)
    appid = request.field("appid", str, request.sandbox.gateway.identities.appid)
    waits = request.field("confirm", bool, default=False)
    try:
        taken = user_product_coupon_rules.take(request.sandbox.platform, stock, openid, appid, request.now, waits=waits)
    except StepNotPossible as error:
        raise conflict(str(error)) from error
    return _product_line(taken, request.now)


def _product_coupons(request: ControlRequest) -> object:
    """The latest coupons for articles that users have."""
    found = request.sandbox.store.user_product_coupons.latest(request.limit)
    return {"user_product_coupons": [_product_line(coupon, request.now) for coupon in found]}


def _expire_product_coupon(request: ControlRequest) -> object:
    """The time of a coupon is over."""
    stock_id, _colon, code = request.path["id"].partition(":")
    coupon = request.sandbox.store.user_product_coupons.one(stock_id=stock_id, coupon_code=code)
    if coupon is None:
        raise not_found(_("no coupon for articles is named so; give stock_id:coupon_code"))
    try:
        expired = user_product_coupon_rules.expire(request.sandbox.platform, coupon, request.now)
    except StepNotPossible as error:
        raise conflict(str(error)) from error
    return _product_line(expired, request.now)


def _product_line(coupon: UserProductCoupon, now: float) -> dict[str, object]:
    return {
        "id": f"{coupon.stock_id}:{coupon.coupon_code}",
        "coupon_code": coupon.coupon_code,
        "stock_id": coupon.stock_id,
        "product_coupon_id": coupon.product_coupon_id,
        "user_coupon_bundle_id": coupon.user_coupon_bundle_id,
        "openid": coupon.openid,
        "state": coupon.current_state(now),
        "given": beijing_time(coupon.given),
        "begins": beijing_time(coupon.begins),
        "ends": beijing_time(coupon.ends),
    }


CONTROLS: dict[str, Control] = {
    "GET cash-coupon-stocks": _stocks,
    "GET cash-coupons": _coupons,
    "POST cash-coupons/{id}/use": _use,
    "POST cash-coupons/{id}/expire": _expire,
    "GET merchant-coupon-stocks": _merchant_stocks,
    "POST merchant-coupon-stocks/{id}/take": _take,
    "GET merchant-coupons": _merchant_coupons,
    "POST merchant-coupons/{id}/expire": _expire_merchant_coupon,
    "POST merchant-coupons/{id}/delete": _delete,
    "GET paygift-activities": _activities,
    "POST paygift-activities/{id}/give": _give_after_payment,
    "GET product-coupon-stocks": _product_stocks,
    "POST product-coupon-stocks/{id}/take": _take_product,
    "GET user-product-coupons": _product_coupons,
    "POST user-product-coupons/{id}/expire": _expire_product_coupon,
}
