# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ...models.shared.debit_amount import DebitAmount
from ...models.shared.debit_payer import DebitPayer
from ...models.shared.school_pay_promotion import SchoolPayPromotion
from ...runtime.model import Model
from ...runtime.unset import ABSENT_LIST, UNSET, Unset


class EducationDevice(Model, kw_only=True):
    """The merchant's device the debit came from (设备信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    device_ip: str | Unset = UNSET
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""


class EducationOrder(Model, kw_only=True):
    """A debit of a fee for education and its state (订单)"""

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
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    trade_state: EducationTradeState | str
    """Where the order stands (交易状态).

    - `SUCCESS`: paid
    - `REFUND`: paid, and a refund was requested
    - `ACCEPTED`: taken on, to be debited
    - `PAY_FAIL`: the debit failed.
    """
    trade_state_description: str | Unset = UNSET
    """The state in words (交易状态描述)"""
    payer: DebitPayer | Unset = UNSET
    """Who paid (支付者)"""
    amount: DebitAmount
    """What was asked and what was paid (订单金额)"""
    device_information: EducationDevice
    """The merchant's device the debit came from (设备信息)"""
    promotion_detail: list[SchoolPayPromotion] = ABSENT_LIST
    """The discounts the order was given (优惠详情)"""


EducationTradeState: TypeAlias = Literal[
    "SUCCESS",
    "REFUND",
    "ACCEPTED",
    "PAY_FAIL",
]
"""Where the order stands (交易状态).

- `SUCCESS`: paid
- `REFUND`: paid, and a refund was requested
- `ACCEPTED`: taken on, to be debited
- `PAY_FAIL`: the debit failed.
"""
