# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from msgspec import field

from ...models.shared.coupon_scope import CouponScope
from ...models.shared.coupon_settlement_type import CouponSettlementType
from ...models.shared.refund_source_account import RefundSourceAccount
from ...runtime.model import Model
from ...runtime.unset import ABSENT_LIST, UNSET, Unset


class RefundPromotion(Model, kw_only=True):
    """What the refund took back of one discount (优惠退款信息)"""

    promotion_id: str
    """Number of the coupon or discount (券ID)"""
    scope: CouponScope | str
    """What the discount applies to (优惠范围).

    - `GLOBAL`: the whole order
    - `SINGLE`: certain articles.
    """
    type_: CouponSettlementType | str = field(name="type")
    """Kind of discount with regard to settlement (优惠类型).

    - `COUPON`, `CASH`: prepaid, the merchant is paid the discount as well
    - `DISCOUNT`, `NOCASH`: not prepaid, the merchant is not paid it.
    """
    amount: int
    """Value of the discount when the order was paid (优惠券面额) Unit: fen."""
    refund_amount: int
    """Part of it that was taken back; the user is refunded that much less (优惠退款金额) Unit: fen."""
    goods_detail: list[RefundedGoods] = ABSENT_LIST
    """The articles that went back (商品列表)"""


class RefundSourceShare(Model, kw_only=True):
    """A part of the refund and the balance it was taken from (退款出资账户及金额)"""

    account: RefundSourceAccount | str
    """Balance a part of the refund is taken from (出资账户类型).

    - `AVAILABLE`: the available one
    - `UNAVAILABLE`: the frozen one.
    """
    amount: int
    """What was taken from this balance (出资金额) Unit: fen."""


class RefundedGoods(Model, kw_only=True):
    """One article that went back (退款商品)"""

    merchant_goods_id: str
    """The merchant's number for the article (商户侧商品编码)"""
    wechatpay_goods_id: str | Unset = UNSET
    """WeChat Pay's number for the article, where it has one (微信支付商品编码)"""
    goods_name: str | Unset = UNSET
    """Name of the article (商品名称)"""
    unit_price: int
    """Price of one piece (商品单价) Unit: fen."""
    refund_amount: int
    """What is refunded for the article (商品退款金额) Unit: fen."""
    refund_quantity: int
    """How many of the article went back (商品退货数量)"""
