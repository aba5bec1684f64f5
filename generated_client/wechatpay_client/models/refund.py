# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `refund` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from ..models.shared.refund_channel import RefundChannel
from ..models.shared.refund_funds_account import RefundFundsAccount
from ..models.shared.refund_promotion import RefundPromotion, RefundSourceShare
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class Refund(Model, kw_only=True):
    """A refund and its state (退款)"""

    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    channel: RefundChannel | str
    """Where the money went (退款渠道).

    - `ORIGINAL`: back the way it came
    - `BALANCE`: to the user's balance
    - `OTHER_BALANCE`: to another balance account, the original one being unusable
    - `OTHER_BANKCARD`: to another bank card, likewise.
    """
    user_received_account: str
    """The account the money went to, in words, such as a bank and the last digits of a card (退款入账账户)"""
    success_time: datetime | Unset = UNSET
    """When the money was back; only with status SUCCESS (退款成功时间)"""
    create_time: datetime
    """When the refund was accepted (退款创建时间)"""
    status: RefundStatus | str
    """Where the refund stands (退款状态).

    - `SUCCESS`: the money is back
    - `CLOSED`: closed without a refund
    - `PROCESSING`: under way
    - `ABNORMAL`: the bank could not pay out, for example because the card is closed; it needs handling.
    """
    funds_account: RefundFundsAccount | str | Unset = UNSET
    """The money the refund was taken from (资金账户).

    - `UNSETTLED`: not yet settled
    - `AVAILABLE`: available balance
    - `UNAVAILABLE`: frozen balance
    - `OPERATION`: operation account
    - `BASIC`: basic account, available balance included
    - `ECNY_BASIC`: basic account of digital renminbi.
    """
    refund_account: RefundAdvanceSource | str | Unset = UNSET
    """Whose money is refunded (退款出资方).

    - `REFUND_SOURCE_PARTNER_ADVANCE`: the service provider advances it
    - `REFUND_SOURCE_SUB_MERCHANT`: the sub-merchant pays
    - `REFUND_SOURCE_SUB_MERCHANT_ADVANCE`: the sub-merchant advances it.
    """
    amount: RefundedAmount
    """What goes back to whom, of how much (金额信息)"""
    promotion_detail: list[RefundPromotion] = ABSENT_LIST
    """The discounts the refund touched (优惠退款信息)"""


RefundAdvanceSource: TypeAlias = Literal[
    "REFUND_SOURCE_PARTNER_ADVANCE",
    "REFUND_SOURCE_SUB_MERCHANT",
    "REFUND_SOURCE_SUB_MERCHANT_ADVANCE",
]
"""Whose money is refunded (退款出资方).

- `REFUND_SOURCE_PARTNER_ADVANCE`: the service provider advances it
- `REFUND_SOURCE_SUB_MERCHANT`: the sub-merchant pays
- `REFUND_SOURCE_SUB_MERCHANT_ADVANCE`: the sub-merchant advances it.
"""


RefundStatus: TypeAlias = Literal[
    "SUCCESS",
    "CLOSED",
    "PROCESSING",
    "ABNORMAL",
]
"""Where the refund stands (退款状态).

- `SUCCESS`: the money is back
- `CLOSED`: closed without a refund
- `PROCESSING`: under way
- `ABNORMAL`: the bank could not pay out, for example because the card is closed; it needs handling.
"""


class RefundedAmount(Model, kw_only=True):
    """What goes back to whom, of how much (金额信息)"""

    total: int
    """Amount of the order (订单金额) Unit: fen."""
    refund: int
    """What goes back, discounts included (退款金额) Unit: fen."""
    from_: list[RefundSourceShare] = field(name="from", default=ABSENT_LIST)
    """The balances the money was taken from (退款出资账户及金额)"""
    payer_total: int
    """What the user had paid (用户支付金额) Unit: fen."""
    payer_refund: int
    """What the user gets back (用户退款金额) Unit: fen."""
    settlement_refund: int
    """What goes back without discounts that are not prepaid (应结退款金额) Unit: fen."""
    settlement_total: int
    """Amount of the order without discounts that are not prepaid (应结订单金额) Unit: fen."""
    discount_refund: int
    """What goes back of the discounts (优惠退款金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    refund_fee: int | Unset = UNSET
    """What goes back of the fee (手续费退款金额) Unit: fen."""
    advance: int | Unset = UNSET
    """What was advanced for the refund (垫付金额) Unit: fen."""
