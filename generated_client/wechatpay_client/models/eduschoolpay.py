# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `eduschoolpay` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..models.shared.school_pay_promotion import SchoolPayPromotion
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class SchoolPayDebt(Model, kw_only=True):
    """What a user owes for school fees (用户欠款状态)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    state: SchoolPayDebtState | str
    """Whether the user may be debited (用户状态).

    - `NORMAL`: yes
    - `FORBIDDEN`: no, too much is owed until it is paid back.
    """
    debt_count: int
    """How many orders of the user are unpaid (当前用户欠款笔数)"""
    update_time: datetime
    """When the state last changed (用户欠款状态更新时间)"""


SchoolPayDebtState: TypeAlias = Literal[
    "NORMAL",
    "FORBIDDEN",
]
"""Whether the user may be debited (用户状态).

- `NORMAL`: yes
- `FORBIDDEN`: no, too much is owed until it is paid back.
"""


class SchoolPayOrder(Model, kw_only=True):
    """A debit of school fees and its state (订单)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
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
    trade_type: str | Unset = UNSET
    """How the order came about (交易类型), for example `AUTH`: a debit under an agreement"""
    trade_state: SchoolPayTradeState | str
    """Where the order stands (交易状态).

    - `SUCCESS`: paid
    - `REFUND`: paid, and a refund was requested
    - `ACCEPTED`: taken on, to be debited
    - `PAY_FAIL`: the debit failed
    - `PAY_BACK`: WeChat Pay advanced the money, and the user has paid it back.
    """
    trade_state_desc: str | Unset = UNSET
    """The state of the order in words, for people (交易状态描述)"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    payer: SchoolPayPayer | Unset = UNSET
    """Who paid (支付者)"""
    amount: SchoolPayPaidAmount
    """What was asked and what was paid (订单金额)"""
    device_info: SchoolPayOrderDevice
    """The merchant's device the debit came from (设备信息)"""
    promotion_detail: list[SchoolPayPromotion] = ABSENT_LIST
    """The discounts the order was given (优惠详情)"""


class SchoolPayOrderDevice(Model, kw_only=True):
    """The merchant's device the debit came from (设备信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    device_ip: str
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""


class SchoolPayPaidAmount(Model, kw_only=True):
    """What was asked and what was paid (订单金额)"""

    total: int
    """Amount of the order (订单金额) Unit: fen."""
    payer_total: int | Unset = UNSET
    """What the user paid, discounts deducted (用户支付金额) Unit: fen."""
    discount_total: int | Unset = UNSET
    """What the discounts took off (折扣) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class SchoolPayPayer(Model, kw_only=True):
    """Who paid (支付者)"""

    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


SchoolPayTradeState: TypeAlias = Literal[
    "SUCCESS",
    "REFUND",
    "ACCEPTED",
    "PAY_FAIL",
    "PAY_BACK",
]
"""Where the order stands (交易状态).

- `SUCCESS`: paid
- `REFUND`: paid, and a refund was requested
- `ACCEPTED`: taken on, to be debited
- `PAY_FAIL`: the debit failed
- `PAY_BACK`: WeChat Pay advanced the money, and the user has paid it back.
"""
