# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `ebike` share."""

from __future__ import annotations

from datetime import datetime

from ..models.shared.charge_promotion import ChargePromotion
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class ChargeContract(Model, kw_only=True):
    """A user's standing authorisation to debit them for charging (充电授权扣费协议)"""

    mchid: str
    """Merchant number of the service provider (服务商商户号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    contract_id: str | Unset = UNSET
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    contract_state: str
    """Whether the agreement is in force, for example `CONTRACTED` or `TERMINATED` (协议状态)"""


class ChargeOrder(Model, kw_only=True):
    """The debit of a charging and its state (订单)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str
    """AppID of the service provider's official account (服务商公众号ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the merchant's own official account (特约商户公众号ID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    trade_type: str
    """How the order came about (交易类型), for example `AUTH`: a debit under an agreement"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (成功时间)"""
    trade_state: str
    """Where the order stands (交易状态), for example `SUCCESS`: paid;

    - `ACCEPTED`: taken on, to be debited
    - `PAY_FAIL`: the debit failed
    - `REFUND`: paid, and a refund was requested.
    """
    trade_state_des: str | Unset = UNSET
    """The state of the order in words, for people (交易状态描述)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    payer: ChargePayer | Unset = UNSET
    """Who paid (支付者信息)"""
    amount: ChargePaidAmount
    """What was asked and what was paid (订单金额信息)"""
    device_info: ChargeOrderDevice
    """The merchant's device at the charging place (设备信息)"""
    promotion_detail: list[ChargePromotion] = ABSENT_LIST
    """The discounts the order was given (优惠信息)"""


class ChargeOrderDevice(Model, kw_only=True):
    """The merchant's device at the charging place (设备信息)"""

    device_id: str
    """Number of the device at the charging place (充电位设备号)"""
    device_ip: str
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""


class ChargePaidAmount(Model, kw_only=True):
    """What was asked and what was paid (订单金额信息)"""

    total: int
    """Amount of the order (订单金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    payer_total: int | Unset = UNSET
    """What the user paid, discounts deducted (用户实际支付金额) Unit: fen."""
    discount_total: int | Unset = UNSET
    """What the discounts took off (折扣) Unit: fen."""


class ChargePayer(Model, kw_only=True):
    """Who paid (支付者信息)"""

    openid: str | Unset = UNSET
    """The user as the service provider's official account sees them (用户在服务商的标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the merchant's own official account sees them (用户在特约商户的标识)"""
