# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `discount_card` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class DiscountCard(Model, kw_only=True):
    """A user's card, what they promised, and what they have had (先享卡)"""

    card_id: str
    """Number WeChat Pay gave the card of the user (先享卡ID)"""
    card_template_id: str
    """Number of the kind of card, made on the merchant platform (先享卡模板ID)"""
    out_card_code: str
    """The merchant's own number of the card of one user (商户领卡号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    time_range: DiscountCardPeriod | Unset = UNSET
    """From when to when the promise is to be kept (约定时间期限)"""
    state: DiscountCardState | str
    """Where the promise stands (状态).

    - `ONGOING`: it can still be kept
    - `SETTLING`: its time is over, it is being settled
    - `FINISHED`: kept
    - `UNFINISHED`: not kept, the user pays the discounts back.
    """
    unfinished_reason: str | Unset = UNSET
    """Why the promise was not kept (未完成约定原因)"""
    total_amount: int | Unset = UNSET
    """What the user had in discounts (享受优惠总金额) Unit: fen."""
    pay_information: DiscountCardPayment | Unset = UNSET
    """What the user pays back of the discounts (用户退回优惠的付款信息)"""
    create_time: datetime | Unset = UNSET
    """When the user took the card (创卡时间)"""
    objectives: list[DiscountCardObjective] = ABSENT_LIST
    """What the user promised (目标列表)"""
    rewards: list[DiscountCardReward] = ABSENT_LIST
    """The discounts of the card (优惠列表)"""
    sharer_openid: str | Unset = UNSET
    """The user who invited this one (邀请者用户标识)"""


DiscountCardCountType: TypeAlias = Literal[
    "COUNT_UNLIMITED",
    "COUNT_LIMIT",
]
"""How often a discount can be had (优惠数量类型).

- `COUNT_UNLIMITED`: at will
- `COUNT_LIMIT`: as often as count says.
"""


class DiscountCardObjective(Model, kw_only=True):
    """One thing the user promised, and what they did of it (目标)"""

    objective_id: str
    """Number of one thing the user promises, as the kind of card has it (目标ID)"""
    name: str | Unset = UNSET
    """Name of the objective (目标名称)"""
    count: int | Unset = UNSET
    """How much is to be done (目标数量)"""
    unit: str | Unset = UNSET
    """What it is counted in (目标单位)"""
    description: str | Unset = UNSET
    """The objective in words (目标描述)"""
    objective_completion_records: list[ObjectiveCompletion] = ABSENT_LIST
    """What the user did of it (目标完成记录)"""


class DiscountCardOrder(Model, kw_only=True):
    """A card as an order of WeChat Pay score (先享卡订单)"""

    out_order_no: str
    """Number WeChat Pay gave the order of the card (先享卡订单号)"""
    discount_card_id: str
    """Number of the kind of card (先享卡ID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    service_id: str
    """Number of the merchant's service under WeChat Pay score (服务ID)"""
    order_id: str
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    card_begin_time: datetime | Unset = UNSET
    """From when the card holds (先享卡开始时间)"""
    card_end_time: datetime | Unset = UNSET
    """Until when the card holds (先享卡结束时间)"""
    card_name: str | Unset = UNSET
    """Name of the card (先享卡名称)"""
    objective_description: str | Unset = UNSET
    """What the user promised (目标描述)"""
    reward_description: str | Unset = UNSET
    """What the user has for it (奖励描述)"""
    estimated_reward_amount: int | Unset = UNSET
    """What all discounts of the card are worth, as estimated (预估奖励金额) Unit: fen."""
    online_instructions: str | Unset = UNSET
    """Where the card holds online (线上使用说明)"""
    offline_instructions: str | Unset = UNSET
    """Where the card holds in shops (线下使用说明)"""
    state: DiscountCardOrderState | str
    """Where the order stands (订单状态).

    - `CREATED`: the user has the card
    - `SETTLING`: its time is over, it is being settled
    - `CHARGING`: the user is being debited
    - `CHARGED`: the user was debited
    - `NO_CHARGE`: nothing is to be debited
    - `REVOKED`: nothing was done and nothing had.
    """
    total_amount: int | Unset = UNSET
    """What the user had in discounts (总金额) Unit: fen."""
    deduction_amount: int | Unset = UNSET
    """What of it the user keeps (扣除金额) Unit: fen."""
    settlement_amount: int | Unset = UNSET
    """What the user pays back, total_amount less deduction_amount (结算金额) Unit: fen."""
    create_time: datetime | Unset = UNSET
    """When the order came into being (创建时间)"""
    pay_time: datetime | Unset = UNSET
    """When the user paid (支付时间)"""
    objectives: list[DiscountCardOrderObjective] = ABSENT_LIST
    """What the user did of what they promised (目标达成明细列表)"""
    rewards: list[DiscountCardOrderReward] = ABSENT_LIST
    """The discounts the user had (奖励明细列表)"""


class DiscountCardOrderObjective(Model, kw_only=True):
    """One thing the user did of what they promised (目标达成明细)"""

    objective_serial_no: str
    """The merchant's own number of one record; a record is kept once (流水号)"""
    objective_id: int
    """Number of what was promised (先享卡目标ID)"""
    name: str | Unset = UNSET
    """Name of the objective (目标名称)"""
    unit: str | Unset = UNSET
    """What it is counted in (目标单位)"""
    performance_description: str | Unset = UNSET
    """What the user did (履约描述)"""
    performance_type: DiscountCardRecordType | str | Unset = UNSET
    """Whether the record counts up or down (记录类型).

    - `INCREASE`: up
    - `DECREASE`: down, such as after a return.
    """
    count: int | Unset = UNSET
    """How much was done (目标数量)"""
    performance_time: datetime | Unset = UNSET
    """When the user did it (履约时间)"""
    remark: str | Unset = UNSET
    """Note on the record (备注说明)"""


class DiscountCardOrderReward(Model, kw_only=True):
    """One discount the user had (奖励明细)"""

    reward_serial_no: str
    """The merchant's own number of one record; a record is kept once (流水号)"""
    reward_id: int
    """Number of the discount (先享卡奖励ID)"""
    name: str | Unset = UNSET
    """Name of the discount (奖励名称)"""
    unit: str | Unset = UNSET
    """What it is counted in (奖励单位)"""
    description: str | Unset = UNSET
    """What the discount was for (奖励描述)"""
    reward_type: DiscountCardRecordType | str | Unset = UNSET
    """Whether the record counts up or down (记录类型).

    - `INCREASE`: up
    - `DECREASE`: down, such as after a return.
    """
    count: int | Unset = UNSET
    """How many of the discounts were used (奖励数量)"""
    amount: int | Unset = UNSET
    """What the discount took off (奖励金额) Unit: fen."""
    reward_time: datetime | Unset = UNSET
    """When the user had the discount (奖励时间)"""
    remark: str | Unset = UNSET
    """Note on the record (备注说明)"""


DiscountCardOrderState: TypeAlias = Literal[
    "CREATED",
    "SETTLING",
    "CHARGING",
    "CHARGED",
    "NO_CHARGE",
    "REVOKED",
]
"""Where the order stands (订单状态).

- `CREATED`: the user has the card
- `SETTLING`: its time is over, it is being settled
- `CHARGING`: the user is being debited
- `CHARGED`: the user was debited
- `NO_CHARGE`: nothing is to be debited
- `REVOKED`: nothing was done and nothing had.
"""


DiscountCardPayState: TypeAlias = Literal[
    "PAYING",
    "PAID",
]
"""Whether the user has paid the discounts back (付款状态).

- `PAYING`: not yet
- `PAID`: they have.
"""


class DiscountCardPayment(Model, kw_only=True):
    """What the user pays back of the discounts (用户退回优惠的付款信息)"""

    pay_amount: int | Unset = UNSET
    """What is to be paid back (付款金额) Unit: fen."""
    pay_state: DiscountCardPayState | str | Unset = UNSET
    """Whether the user has paid the discounts back (付款状态).

    - `PAYING`: not yet
    - `PAID`: they have.
    """
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    pay_time: datetime | Unset = UNSET
    """When the user paid (支付时间)"""


class DiscountCardPeriod(Model, kw_only=True):
    """From when to when the promise is to be kept (约定时间期限)"""

    begin_time: datetime | Unset = UNSET
    """From when (约定开始时间)"""
    end_time: datetime | Unset = UNSET
    """Until when (约定结束时间)"""


DiscountCardRecordType: TypeAlias = Literal[
    "INCREASE",
    "DECREASE",
]
"""Whether the record counts up or down (记录类型).

- `INCREASE`: up
- `DECREASE`: down, such as after a return.
"""


class DiscountCardReward(Model, kw_only=True):
    """One discount of the card, and how often it was had (优惠)"""

    reward_id: str
    """Number of one discount, as the kind of card has it (优惠ID)"""
    name: str | Unset = UNSET
    """Name of the discount (优惠名称)"""
    count_type: DiscountCardCountType | str | Unset = UNSET
    """How often a discount can be had (优惠数量类型).

    - `COUNT_UNLIMITED`: at will
    - `COUNT_LIMIT`: as often as count says.
    """
    count: int | Unset = UNSET
    """How often the discount can be had (优惠数量)"""
    unit: str | Unset = UNSET
    """What it is counted in (优惠单位)"""
    amount: int | Unset = UNSET
    """What one of the discounts takes off (优惠金额) Unit: fen."""
    description: str | Unset = UNSET
    """The discount in words (优惠描述)"""
    reward_usage_records: list[RewardUsage] = ABSENT_LIST
    """How the discount was had (优惠使用记录)"""


DiscountCardState: TypeAlias = Literal[
    "ONGOING",
    "SETTLING",
    "FINISHED",
    "UNFINISHED",
]
"""Where the promise stands (状态).

- `ONGOING`: it can still be kept
- `SETTLING`: its time is over, it is being settled
- `FINISHED`: kept
- `UNFINISHED`: not kept, the user pays the discounts back.
"""


class ObjectiveCompletion(Model, kw_only=True):
    """One thing the user did of what they promised (目标完成记录)"""

    objective_completion_serial_no: str
    """The merchant's own number of one record; a record is kept once (流水号)"""
    objective_id: str
    """Number of one thing the user promises, as the kind of card has it (目标ID)"""
    completion_time: datetime | Unset = UNSET
    """When the user did it (目标完成时间)"""
    completion_type: DiscountCardRecordType | str | Unset = UNSET
    """Whether the record counts up or down (记录类型).

    - `INCREASE`: up
    - `DECREASE`: down, such as after a return.
    """
    description: str | Unset = UNSET
    """What the user did (目标完成描述)"""
    completion_count: int | Unset = UNSET
    """How much of the objective was done (目标完成数量)"""
    remark: str | Unset = UNSET
    """Note on the record (备注说明)"""


class RewardUsage(Model, kw_only=True):
    """One discount the user had (优惠使用记录)"""

    reward_usage_serial_no: str
    """The merchant's own number of one record; a record is kept once (流水号)"""
    reward_id: str
    """Number of one discount, as the kind of card has it (优惠ID)"""
    usage_time: datetime | Unset = UNSET
    """When the user had the discount (优惠使用时间)"""
    usage_type: DiscountCardRecordType | str | Unset = UNSET
    """Whether the record counts up or down (记录类型).

    - `INCREASE`: up
    - `DECREASE`: down, such as after a return.
    """
    description: str | Unset = UNSET
    """What the discount was for (优惠使用描述)"""
    usage_count: int | Unset = UNSET
    """How many of the discounts were used (优惠使用数量)"""
    amount: int | Unset = UNSET
    """What the discount took off (优惠金额) Unit: fen."""
    remark: str | Unset = UNSET
    """Note on the record (备注说明)"""
