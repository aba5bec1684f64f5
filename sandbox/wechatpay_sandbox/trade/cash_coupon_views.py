"""Makes the JSON of cash coupons, for replies, notifications and orders."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import cash_coupons
from wechatpay_sandbox.stores.cash_coupons import CashCoupon, CashCouponStock
from wechatpay_sandbox.stores.orders import NOCASH
from wechatpay_sandbox.trade.discounted_goods import Discount

_CASH = "CASH"
_KEPT_LIMITS = (
    "max_coupons",
    "max_amount",
    "max_amount_by_day",
    "max_coupons_per_user",
    "natural_person_limit",
    "prevent_api_abuse",
)
_KEPT_RULES = ("fixed_normal_coupon", "goods_tag", "trade_type", "combine_use")


# why Any: JSON, in the shapes of the spec
def stock_view(stock: CashCouponStock, now: float) -> dict[str, Any]:
    """A batch."""
    made = stock.request["create"]
    limits, rule = made["stock_use_rule"], made["coupon_use_rule"]
    view = {
        "stock_id": stock.stock_id,
        "stock_creator_mchid": stock.mchid,
        "stock_name": made["stock_name"],
        "status": stock.current_state(now),
        "create_time": beijing_time(stock.created),
        "description": _describe(stock),
        "stock_use_rule": {
            **{name: limits[name] for name in _KEPT_LIMITS if name in limits},
            "coupon_type": "NORMAL",
            **{name: rule[name] for name in _KEPT_RULES if name in rule},
        },
        "available_begin_time": made["available_begin_time"],
        "available_end_time": made["available_end_time"],
        "distributed_coupons": stock.given,
        "no_cash": made["no_cash"],
        "singleitem": _is_of_articles(stock),
        "stock_type": made["stock_type"],
    }
    return view | _run_times(stock, now)


def _run_times(stock: CashCouponStock, now: float) -> dict[str, str]:
    times = {} if stock.started is None else {"start_time": beijing_time(stock.started)}
    stopped = stock.ends if stock.stopped is None and now >= stock.ends else stock.stopped
    return times if stopped is None else {**times, "stop_time": beijing_time(stopped)}


def _describe(stock: CashCouponStock) -> str:
    made = stock.request["create"]
    return str(made.get("pattern_info", {}).get("description", made["stock_name"]))


def _is_of_articles(stock: CashCouponStock) -> bool:
    return bool(stock.request["goods"]) or "unavailable_items" in stock.request["create"]["coupon_use_rule"]


def coupon_view(stock: CashCouponStock, coupon: CashCoupon, now: float) -> dict[str, Any]:
    """A coupon of a user."""
    view = _common_view(stock, coupon, now) | _run_times(stock, now) | {"out_request_no": coupon.out_request_no}
    if coupon.used is not None:
        view["consume_information"] = _consumption(coupon)
    return view


def coupon_notice(stock: CashCouponStock, coupon: CashCoupon, now: float) -> dict[str, Any]:
    """The resource of COUPON.USE."""
    consumption = {**_consumption(coupon), "consume_amount": coupon.amount}
    return {**_common_view(stock, coupon, now), "consume_information": consumption}


def _common_view(stock: CashCouponStock, coupon: CashCoupon, now: float) -> dict[str, Any]:
    view = {
        "stock_creator_mchid": stock.mchid,
        "stock_id": stock.stock_id,
        "coupon_id": coupon.coupon_id,
        "coupon_name": stock.request["create"]["stock_name"],
        "status": coupon.current_state(now),
        "description": _describe(stock),
        "create_time": beijing_time(coupon.given),
        "coupon_type": "NORMAL",
        "no_cash": stock.request["create"]["no_cash"],
        "available_begin_time": beijing_time(coupon.begins),
        "available_end_time": beijing_time(coupon.ends),
        "singleitem": _is_of_articles(stock),
    }
    if stock.request["create"]["stock_type"] == cash_coupons.NORMAL:
        view["normal_coupon_information"] = {
            "coupon_amount": coupon.value,
            "transaction_minimum": coupon.minimum,
        }
    return view


def _consumption(coupon: CashCoupon) -> dict[str, Any]:
    return {
        "consume_time": beijing_time(coupon.used or 0),
        "consume_mchid": coupon.mchid,
        "transaction_id": coupon.transaction_id,
    }


def promotion_view(stock: CashCouponStock, coupon: CashCoupon, discount: Discount) -> dict[str, Any]:
    """What an order tells of the coupon with which it was paid: an entry of promotion_detail."""
    view: dict[str, Any] = {
        "coupon_id": coupon.coupon_id,
        "name": stock.request["create"]["stock_name"],
        "scope": "SINGLE" if discount.goods else "GLOBAL",
        "type": NOCASH if stock.request["create"]["no_cash"] else _CASH,
        "amount": discount.amount,
        "stock_id": stock.stock_id,
        "wechatpay_contribute": 0,
        "merchant_contribute": discount.amount,
        "other_contribute": 0,
        "currency": "CNY",
    }
    if discount.goods:
        view["goods_detail"] = [
            {
                "goods_id": goods.goods_id,
                "quantity": goods.quantity,
                "unit_price": goods.unit_price,
                "discount_amount": part,
                **({"goods_remark": goods.remark} if goods.remark else {}),
            }
            for goods, part in discount.goods
        ]
    return view
