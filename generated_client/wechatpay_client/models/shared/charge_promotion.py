# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from msgspec import field

from ...models.shared.coupon_scope import CouponScope
from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class ChargePromotion(Model, kw_only=True):
    """One discount the order was given (优惠信息)"""

    promotion_id: str
    """Number of one coupon in the hands of a user (券ID)"""
    name: str | Unset = UNSET
    """Name of the discount (优惠名称)"""
    scope: CouponScope | str | Unset = UNSET
    """What the discount applies to (优惠范围).

    - `GLOBAL`: the whole order
    - `SINGLE`: certain articles.
    """
    type_: str | Unset = field(name="type", default=UNSET)
    """How the discount was funded (优惠类型)"""
    activity_id: str | Unset = UNSET
    """Number of the campaign the discount belongs to (活动ID)"""
    amount: int
    """Value of the discount (优惠券面额) Unit: fen."""
    wxpay_contribute: int | Unset = UNSET
    """Part of the discount WeChat Pay bears (微信出资) Unit: fen."""
    merchant_contribute: int | Unset = UNSET
    """Part of the discount the merchant bears (商户出资) Unit: fen."""
    other_contribute: int | Unset = UNSET
    """Part of the discount others bear (其他出资) Unit: fen."""
