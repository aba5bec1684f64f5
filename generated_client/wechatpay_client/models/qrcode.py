# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `qrcode` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..models.shared.promotion_detail import PromotionDetail
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class TransitBusRideInReply(Model, kw_only=True):
    """The ride, if it was by bus (公交场景信息)"""

    start_time: datetime | Unset = UNSET
    """When the user got on; the official Go SDK asks for it (上车时间)"""
    line_name: str | Unset = UNSET
    """Line of the bus (乘车路线)"""
    plate_number: str | Unset = UNSET
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""


class TransitMetroRideInReply(Model, kw_only=True):
    """The ride, if it was by the underground (地铁场景信息)"""

    start_time: datetime | Unset = UNSET
    """When the user went in; the official Go SDK asks for it (进站时间)"""
    end_time: datetime | Unset = UNSET
    """When the user went out (出站时间)"""
    start_station: str | Unset = UNSET
    """Station where the user went in (乘车起始站)"""
    end_station: str | Unset = UNSET
    """Station where the user went out (乘车终点站)"""


class TransitOrder(Model, kw_only=True):
    """A debit of a ride and its state (订单)"""

    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sp_mchid: str | Unset = UNSET
    """The merchant or service provider that asked for the debit (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    description: str | Unset = UNSET
    """What is debited for, as the user reads it in the bill (服务描述)"""
    create_time: datetime | Unset = UNSET
    """When the order came into being (订单创建时间)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    trade_state: TransitTradeState | str | Unset = UNSET
    """Where the order stands (交易状态).

    - `SUCCESS`: paid, by the user or in advance by WeChat Pay
    - `ACCEPTED`: taken on, to be debited
    - `PAY_FAIL`: the debit failed
    - `REFUND`: paid, and a refund was requested.
    """
    trade_state_description: str | Unset = UNSET
    """The state in words (交易状态描述)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    user_repay_state: TransitRepayState | str | Unset = UNSET
    """Whether the user has paid back what WeChat Pay advanced (用户还款状态).

    - `NOT_REPAY`: not yet
    - `REPAID`: yes
    - `ALL_REFUND`: need not, since all of it was refunded.
    """
    repay_transaction_id: str | Unset = UNSET
    """Number of the payment by which the user paid back (还款微信支付订单号)"""
    repay_time: datetime | Unset = UNSET
    """When the user paid back (垫资还款时间)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    contract_id: str | Unset = UNSET
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    trade_scene: TransitScene | str | Unset = UNSET
    """What the user rode (交易场景).

    - `BUS`: a bus
    - `METRO`: the underground.
    """
    bus_info: TransitBusRideInReply | Unset = UNSET
    """The ride, if it was by bus (公交场景信息)"""
    metro_info: TransitMetroRideInReply | Unset = UNSET
    """The ride, if it was by the underground (地铁场景信息)"""
    amount: TransitPaidAmount | Unset = UNSET
    """What was asked and what was paid (订单金额信息)"""
    promotion_detail: list[PromotionDetail] = ABSENT_LIST
    """The discounts the order was given (优惠信息)"""


class TransitPaidAmount(Model, kw_only=True):
    """What was asked and what was paid (订单金额信息)"""

    total: int | Unset = UNSET
    """Amount of the order (订单金额) Unit: fen."""
    payer_total: int | Unset = UNSET
    """What the user paid, discounts deducted (用户实际支付金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


TransitRepayState: TypeAlias = Literal[
    "NOT_REPAY",
    "REPAID",
    "ALL_REFUND",
]
"""Whether the user has paid back what WeChat Pay advanced (用户还款状态).

- `NOT_REPAY`: not yet
- `REPAID`: yes
- `ALL_REFUND`: need not, since all of it was refunded.
"""


TransitScene: TypeAlias = Literal[
    "BUS",
    "METRO",
]
"""What the user rode (交易场景).

- `BUS`: a bus
- `METRO`: the underground.
"""


TransitTradeState: TypeAlias = Literal[
    "SUCCESS",
    "ACCEPTED",
    "PAY_FAIL",
    "REFUND",
]
"""Where the order stands (交易状态).

- `SUCCESS`: paid, by the user or in advance by WeChat Pay
- `ACCEPTED`: taken on, to be debited
- `PAY_FAIL`: the debit failed
- `REFUND`: paid, and a refund was requested.
"""
