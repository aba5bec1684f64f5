# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from msgspec import field

from ...models.shared.coupon_funding import CouponFunding
from ...models.shared.coupon_scope import CouponScope
from ...runtime.model import Model
from ...runtime.unset import ABSENT_LIST, UNSET, Unset


class PromotionDetail(Model, kw_only=True):
    """One discount the order was given (优惠信息)"""

    coupon_id: str | Unset = UNSET
    """Number of one coupon in the hands of a user (券ID)"""
    name: str | Unset = UNSET
    """Name of the discount (优惠名称)"""
    scope: CouponScope | str | Unset = UNSET
    """What the discount applies to (优惠范围).

    - `GLOBAL`: the whole order
    - `SINGLE`: certain articles.
    """
    type_: CouponFunding | str | Unset = field(name="type", default=UNSET)
    """How the discount was funded (优惠类型).

    - `CASH`: prepaid coupon, part of the settlement
    - `NOCASH`: not prepaid, no part of it.
    """
    amount: int | Unset = UNSET
    """Value of the discount (优惠券面额) Unit: fen."""
    stock_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动批次ID)"""
    wechatpay_contribute: int | Unset = UNSET
    """Part of the discount WeChat Pay bears (微信出资) Unit: fen."""
    merchant_contribute: int | Unset = UNSET
    """Part of the discount the merchant bears (商户出资) Unit: fen."""
    other_contribute: int | Unset = UNSET
    """Part of the discount others bear (其他出资) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    goods_detail: list[PromotionGoods] = ABSENT_LIST
    """The articles the discount applied to (单品列表)"""


class PromotionGoods(Model, kw_only=True):
    """One article a discount applied to (单品)"""

    goods_id: str
    """Number of the article, as given with the order (商品编码)"""
    quantity: int
    """How many of the article were bought (商品数量)"""
    unit_price: int
    """Price of one piece (商品单价) Unit: fen."""
    discount_amount: int | Unset = UNSET
    """What the discount took off the article (商品优惠金额) Unit: fen."""
    goods_remark: str | Unset = UNSET
    """Note on the article, as given with the order (商品备注)"""
