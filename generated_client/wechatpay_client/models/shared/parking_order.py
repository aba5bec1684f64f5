# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from ...models.shared.coupon_funding import CouponFunding
from ...models.shared.coupon_scope import CouponScope
from ...models.shared.debit_amount import DebitAmount
from ...models.shared.debit_payer import DebitPayer
from ...models.shared.plate_color import PlateColor
from ...runtime.model import Model
from ...runtime.unset import ABSENT_LIST, UNSET, Unset


class ParkingOrder(Model, kw_only=True):
    """A debit of a parking fee and its state (停车扣费订单)"""

    sp_mchid: str
    """The merchant or service provider that asked for the debit (商户号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    description: str
    """What is debited for, as the user reads it in the bill (服务描述)"""
    create_time: datetime
    """When the order came into being (订单创建时间)"""
    trade_state: ParkingTradeState | str
    """Where the debit stands (交易状态).

    - `SUCCESS`: paid, by the user or in advance by WeChat Pay
    - `ACCEPT` or `ACCEPTED`: taken on, to be debited
    - `PAY_FAIL` or `FAIL`: failed
    - `REFUND`: paid, and a refund was requested
    - `PAY_BACK`: WeChat Pay advanced the money, and the user has paid it back.
    """
    trade_state_description: str | Unset = UNSET
    """The state in words, and what to do next (交易状态描述)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    user_repaid: UserRepaid | str | Unset = UNSET
    """Whether the user has paid back what WeChat Pay advanced; means something only with bank_type BPA and trade_state
    SUCCESS (用户是否已还款).

    - `Y`: yes
    - `N`: not yet.
    """
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    trade_scene: str
    """What is debited (交易场景), for example `PARKING`: a parking fee"""
    parking_info: ParkingStay | Unset = UNSET
    """Where, with which vehicle and how long the user parked (停车场景信息)"""
    payer: DebitPayer | Unset = UNSET
    """Who paid (支付者)"""
    amount: DebitAmount
    """What was asked and what was paid (订单金额)"""
    promotion_detail: list[ParkingPromotion] = ABSENT_LIST
    """The discounts the order was given (优惠信息)"""


class ParkingPromotion(Model, kw_only=True):
    """One discount the order was given (优惠信息)"""

    coupon_id: str
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
    activity_id: str | Unset = UNSET
    """Number of the batch, by its older name (活动ID)"""
    wechatpay_contribute: int | Unset = UNSET
    """Part of the discount WeChat Pay bears (微信出资) Unit: fen."""
    merchant_contribute: int | Unset = UNSET
    """Part of the discount the merchant bears (商户出资) Unit: fen."""
    other_contribute: int | Unset = UNSET
    """Part of the discount others bear (其他出资) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class ParkingStay(Model, kw_only=True):
    """Where, with which vehicle and how long the user parked (停车场景信息)"""

    parking_id: str
    """Number WeChat Pay gave the stay when the vehicle came (停车入场ID)"""
    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    plate_color: PlateColor | str
    """Colour of the registration plate (车牌颜色).

    - `BLUE`: small vehicles
    - `GREEN`: small vehicles of new energy
    - `YELLOW`: large vehicles
    - `BLACK`: vehicles of foreigners
    - `WHITE`: police and army
    - `LIMEGREEN`: large vehicles of new energy, yellow and green.
    """
    start_time: datetime
    """When the vehicle came (入场时间)"""
    end_time: datetime
    """When the vehicle left (出场时间)"""
    parking_name: str
    """Name of the car park (停车场名称)"""
    charging_duration: int
    """For how long the user is charged (计费时长) Unit: second."""
    device_id: str
    """Number of the device of the car park (停车场设备ID)"""


ParkingTradeState: TypeAlias = Literal[
    "SUCCESS",
    "ACCEPT",
    "ACCEPTED",
    "PAY_FAIL",
    "FAIL",
    "REFUND",
    "PAY_BACK",
]
"""Where the debit stands (交易状态).

- `SUCCESS`: paid, by the user or in advance by WeChat Pay
- `ACCEPT` or `ACCEPTED`: taken on, to be debited
- `PAY_FAIL` or `FAIL`: failed
- `REFUND`: paid, and a refund was requested
- `PAY_BACK`: WeChat Pay advanced the money, and the user has paid it back.
"""


UserRepaid: TypeAlias = Literal[
    "Y",
    "N",
]
"""Whether the user has paid back what WeChat Pay advanced; means something only with bank_type BPA and trade_state
SUCCESS (用户是否已还款).

- `Y`: yes
- `N`: not yet.
"""
