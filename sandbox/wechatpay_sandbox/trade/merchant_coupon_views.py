"""Makes the JSON of a merchant's coupons and of compensations for them, for replies."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import merchant_coupons
from wechatpay_sandbox.stores.coupon_codes import CouponCode
from wechatpay_sandbox.stores.merchant_coupons import (
    CouponSubsidy,
    CouponSubsidyReturn,
    MerchantCoupon,
    MerchantCouponStock,
)

_OF_BATCH = (
    "stock_name",
    "belong_merchant",
    "comment",
    "goods_name",
    "stock_type",
    "display_pattern_info",
    "coupon_use_rule",
    "custom_entrance",
)
_OF_STOCK_ALONE = ("stock_send_rule", "coupon_code_mode", "notify_config", "subsidy")
_OF_GIFT = ("transferable", "shareable")


# why Any: JSON, in the shapes of the spec
def stock_view(
    stock: MerchantCouponStock, codes: list[CouponCode], today: tuple[int, int], now: float
) -> dict[str, Any]:
    """A batch; `today` is how many of its coupons were given today, and what they are worth in fen."""
    view: dict[str, Any] = {
        **{name: stock.request[name] for name in (*_OF_BATCH, *_OF_STOCK_ALONE) if name in stock.request},
        "stock_state": stock.current_state(now),
        "stock_id": stock.stock_id,
        "send_count_information": {
            "total_send_num": stock.given,
            "total_send_amount": stock.value,
            "today_send_num": today[0],
            "today_send_amount": today[1],
        },
    }
    if stock.request["coupon_code_mode"] == merchant_coupons.BY_UPLOAD:
        free = sum(code.dispatched is None for code in codes)
        view["coupon_code_count"] = {"total_count": len(codes), "available_count": free}
    return view


def coupon_view(stock: MerchantCouponStock, coupon: MerchantCoupon, now: float) -> dict[str, Any]:
    """A coupon of a user."""
    rule = stock.request["stock_send_rule"]
    return {
        **{name: stock.request[name] for name in _OF_BATCH if name in stock.request},
        **{name: rule[name] for name in _OF_GIFT if name in rule},
        "coupon_state": coupon.current_state(now),
        "coupon_code": coupon.coupon_code,
        "stock_id": coupon.stock_id,
        "available_start_time": beijing_time(coupon.begins),
        "expire_time": beijing_time(coupon.ends),
        "receive_time": beijing_time(coupon.given),
        **coupon.request,
    }


def code_view(code: CouponCode) -> dict[str, Any]:
    """An uploaded code."""
    view: dict[str, Any] = {
        "code": code.code,
        "code_status": "AVAILABLE" if code.dispatched is None else "DISPATCHED",
        "upload_time": beijing_time(code.uploaded),
    }
    if code.dispatched is not None:
        view |= {
            "dispatched_time": beijing_time(code.dispatched),
            "openid": code.openid,
            "coupon_code": code.code,
        }
    return view


def subsidy_view(subsidy: CouponSubsidy) -> dict[str, Any]:
    """A compensation."""
    view: dict[str, Any] = {
        **subsidy.request,
        "subsidy_receipt_id": subsidy.subsidy_receipt_id,
        "status": subsidy.status,
        "create_time": beijing_time(subsidy.created),
    }
    if subsidy.status == merchant_coupons.FAILED:
        view["fail_reason"] = "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA"
    elif subsidy.done is not None:
        view["success_time"] = beijing_time(subsidy.done)
    return view


def subsidy_return_view(handed_back: CouponSubsidyReturn) -> dict[str, Any]:
    """The return of a compensation."""
    view: dict[str, Any] = {
        **handed_back.request,
        "subsidy_return_receipt_id": handed_back.subsidy_return_receipt_id,
        "subsidy_receipt_id": handed_back.subsidy_receipt_id,
        "status": handed_back.status,
        "return_create_time": beijing_time(handed_back.created),
    }
    if handed_back.done is not None:
        view["return_done_time"] = beijing_time(handed_back.done)
    return view
