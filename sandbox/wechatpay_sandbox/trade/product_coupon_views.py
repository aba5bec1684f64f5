"""Makes the JSON of coupons for articles, for replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import product_coupons
from wechatpay_sandbox.stores.product_coupons import ProductCoupon, ProductCouponStock, UserProductCoupon
from wechatpay_sandbox.trade.coupon_hours import find_midnight
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.product_coupon_rules import BY_UPLOAD, count_uses


# why Any: JSON, in the shapes of the spec
def coupon_view(coupon: ProductCoupon) -> dict[str, Any]:
    """What a coupon is."""
    return {"product_coupon_id": coupon.product_coupon_id, "state": coupon.state, **coupon.request}


def stock_view(platform: Platform, stock: ProductCouponStock, coupon: ProductCoupon, now: float) -> dict[str, Any]:
    """A batch."""
    today = platform.store.user_product_coupons.count_since(stock.stock_id, find_midnight(now))
    view: dict[str, Any] = {
        "product_coupon_id": stock.product_coupon_id,
        "stock_id": stock.stock_id,
        **stock.request["told"],
        "sent_count_info": {"total_count": stock.given, "today_count": today},
        "state": stock.current_state(now),
        "brand_id": coupon.brand_id,
    }
    if stock.stock_bundle_id is not None:
        view["stock_bundle_info"] = {
            "stock_bundle_id": stock.stock_bundle_id,
            "stock_bundle_index": stock.place,
        }
    if view["coupon_code_mode"] == BY_UPLOAD:
        codes = platform.store.coupon_codes.all(stock_id=stock.stock_id)
        free = sum(code.dispatched is None for code in codes)
        view["coupon_code_count_info"] = {"total_count": len(codes), "available_count": free}
    return view


def bundle_view(
    platform: Platform, stocks: Sequence[ProductCouponStock], coupon: ProductCoupon, now: float
) -> dict[str, Any]:
    """A bundle of batches."""
    return {
        "stock_bundle_id": stocks[0].stock_bundle_id,
        "stock_list": [stock_view(platform, stock, coupon, now) for stock in stocks],
    }


def user_coupon_view(platform: Platform, given: UserProductCoupon, now: float) -> dict[str, Any]:
    """A coupon of a user."""
    (coupon,) = platform.store.product_coupons.all(product_coupon_id=given.product_coupon_id)
    (stock,) = platform.store.product_coupon_stocks.all(stock_id=given.stock_id)
    view: dict[str, Any] = {
        "coupon_code": given.coupon_code,
        "coupon_state": given.current_state(now),
        "valid_begin_time": beijing_time(given.begins),
        "valid_end_time": beijing_time(given.ends),
        "receive_time": beijing_time(given.given),
        **given.request["told"],
        "product_coupon": coupon_view(coupon),
        "stock": stock_view(platform, stock, coupon, now),
        "brand_id": coupon.brand_id,
    }
    if coupon.usage_mode == product_coupons.IN_TURN:
        view["sequential_usage_detail"] = _rounds_view(given, count_uses(coupon), now)
    elif given.request["uses"]:
        is_single = given.user_coupon_bundle_id is None
        name = "single_usage_detail" if is_single else "progressive_bundle_usage_detail"
        view[name] = given.request["uses"][-1]
    if given.user_coupon_bundle_id is not None:
        parts = platform.store.user_product_coupons.list_bundle(given.user_coupon_bundle_id)
        view["user_product_coupon_bundle_info"] = {
            "user_coupon_bundle_id": given.user_coupon_bundle_id,
            "user_coupon_bundle_index": given.place,
            "total_count": len(parts),
            "used_count": sum(part.state == product_coupons.USED for part in parts),
        }
    return view


def _rounds_view(given: UserProductCoupon, count: int, now: float) -> dict[str, Any]:
    """Each use of a coupon that is used several times."""
    uses: Sequence[Mapping[str, Any]] = given.request["uses"]
    made = sum("use_time" in use for use in uses)
    state = given.current_state(now)
    # why PENDING: a use whose turn has not come cannot be made
    rest = state if state in (product_coupons.EXPIRED, product_coupons.DEACTIVATED) else product_coupons.PENDING
    items = []
    for place in range(count):
        use = uses[place] if place < len(uses) else {}
        is_next = place == made and state == product_coupons.EFFECTIVE
        items.append(
            {
                "detail_state": product_coupons.USED
                if "use_time" in use
                else product_coupons.EFFECTIVE
                if is_next
                else rest,
                "valid_begin_time": beijing_time(given.begins),
                "valid_end_time": beijing_time(given.ends),
                **use,
            }
        )
    return {"total_count": count, "used_count": made, "detail_item_list": items}


def user_bundle_view(platform: Platform, parts: Sequence[UserProductCoupon], now: float) -> dict[str, Any]:
    """A bundle of a user."""
    return {
        "user_coupon_bundle_id": parts[0].user_coupon_bundle_id,
        "user_product_coupon_list": [user_coupon_view(platform, part, now) for part in parts],
    }
