# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `refunds` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from ..models.shared.coupon_scope import CouponScope
from ..models.shared.coupon_settlement_type import CouponSettlementType
from ..models.shared.exchange_rate import ExchangeRate
from ..models.shared.refund_channel import RefundChannel
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class HongKongRefund(Model, kw_only=True):
    """A refund and its state (退款)"""

    id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    channel: RefundChannel | str | Unset = UNSET
    """Where the money went (退款渠道).

    - `ORIGINAL`: back the way it came
    - `BALANCE`: to the user's balance
    - `OTHER_BALANCE`: to another balance account, the original one being unusable
    - `OTHER_BANKCARD`: to another bank card, likewise.
    """
    recv_account: str | Unset = UNSET
    """The account the money went to, in words (退款入账账户)"""
    fund_source: HongKongRefundFundSource | str | Unset = UNSET
    """The money the refund was taken from (退款资金来源).

    - `REFUND_SOURCE_UNSETTLED_FUNDS`: not yet settled
    - `REFUND_SOURCE_RECHARGE_FUNDS`: paid in by the merchant.
    """
    success_time: datetime | Unset = UNSET
    """When the money was back (退款成功时间)"""
    create_time: datetime
    """When the refund was accepted (退款创建时间)"""
    status: HongKongRefundStatus | str
    """Where the refund stands (退款状态).

    - `SUCCESS`: the money is back
    - `REFUNDCLOSE`: closed without a refund
    - `PROCESSING`: under way
    - `ABNORMAL`: the bank could not pay out, it needs handling.
    """
    amount: HongKongRefundedAmount
    """What goes back, in both currencies (退款金额)"""
    detail: HongKongRefundPromotion | Unset = UNSET
    """What the refund took back of a discount (优惠退款详情)"""
    promotion_detail: list[HongKongRefundPromotion] = ABSENT_LIST
    """What the refund took back of each discount (优惠退款详情)"""


HongKongRefundFundSource: TypeAlias = Literal[
    "REFUND_SOURCE_UNSETTLED_FUNDS",
    "REFUND_SOURCE_RECHARGE_FUNDS",
]
"""The money the refund was taken from (退款资金来源).

- `REFUND_SOURCE_UNSETTLED_FUNDS`: not yet settled
- `REFUND_SOURCE_RECHARGE_FUNDS`: paid in by the merchant.
"""


class HongKongRefundPromotion(Model, kw_only=True):
    """What the refund took back of a discount (优惠退款详情)"""

    promotion_id: str
    """Number of the coupon or discount (券ID)"""
    scope: CouponScope | str | Unset = UNSET
    """What the discount applies to (优惠范围).

    - `GLOBAL`: the whole order
    - `SINGLE`: certain articles.
    """
    type_: CouponSettlementType | str | Unset = field(name="type", default=UNSET)
    """Kind of discount with regard to settlement (优惠类型).

    - `COUPON`, `CASH`: prepaid, the merchant is paid the discount as well
    - `DISCOUNT`, `NOCASH`: not prepaid, the merchant is not paid it.
    """
    amount: int | Unset = UNSET
    """Value of the discount (优惠券面额)"""
    refund_amount: int | Unset = UNSET
    """Part of it that was taken back (优惠券退款额)"""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


HongKongRefundStatus: TypeAlias = Literal[
    "SUCCESS",
    "REFUNDCLOSE",
    "PROCESSING",
    "ABNORMAL",
]
"""Where the refund stands (退款状态).

- `SUCCESS`: the money is back
- `REFUNDCLOSE`: closed without a refund
- `PROCESSING`: under way
- `ABNORMAL`: the bank could not pay out, it needs handling.
"""


class HongKongRefundedAmount(Model, kw_only=True):
    """What goes back, in both currencies (退款金额)"""

    refund: int
    """What goes back, in the currency of the order (退款金额)"""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    payer_refund: int
    """What the user gets back, in their currency (用户退款金额)"""
    payer_currency: str
    """Currency the user paid in (支付币种)"""
    exchange_rate: ExchangeRate
    """The rate between the currency of the order and that of the user (汇率)"""
