# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the operations of `combine_transactions` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import UNSET

from ..model import Model, Unset
from ..models.shared import (
    InstallmentChoice,
    OrderTradeState,
    OrderTradeType,
    PayerIdentity,
    PromotionDetail,
    SubsidisedSettleInfo,
)


class CombineOptionalPayer(Model, kw_only=True):
    """Who will or must pay, where that is known or matters (支付者)"""

    openid: str | Unset = UNSET
    """The user as the combined order's AppID sees them (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the merchant the service provider acts for sees them (用户子标识)"""
    identity: PayerIdentity | Unset = UNSET
    """Who must pay; anybody else is refused. Needs a permission of its own (实名支付)"""


class CombineOrder(Model, kw_only=True):
    """A combined order and the state of its parts (合单订单)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    combine_mchid: str
    """Merchant number of whoever places the combined order; a service provider gives its own (合单商户号)"""
    combine_out_trade_no: str
    """The merchant's own number of a combined order, unique under its merchant number (合单商户订单号)"""
    combine_transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the combined order; each part has one of its own besides (合单支付总订单号)"""
    combine_payer_info: CombineOrderPayer | Unset = UNSET
    """Who paid; empty as long as nobody did (支付者)"""
    scene_info: CombineOrderScene | Unset = UNSET
    """Where the order was placed (场景信息)"""
    sub_orders: list[CombineOrderPart] | Unset = UNSET
    """The parts of the order (商品单信息)"""
    trade_scenario: TradeScenario | str | Unset = UNSET
    """Kind of trade with rules of its own (交易场景). `RECOMMERCE`: second-hand goods."""
    installment_info: InstallmentChoice | Unset = UNSET
    """What the user chose when paying by the instalment credit 微信分付 (分期信息)"""


class CombineOrderPart(Model, kw_only=True):
    """One part of the order and its state (商品单)"""

    mchid: str
    """Merchant number that places this part, bound to the AppID (子单商户号)"""
    individual_auth_id: str | Unset = UNSET
    """Authorisation under which a private person is paid, instead of a merchant (个人收款方受理授权ID)"""
    individual_name: str | Unset = UNSET
    """Name under which the private person sells on the platform (个人收款方平台昵称)"""
    trade_type: OrderTradeType | str | Unset = UNSET
    """How the order was placed (交易类型). `JSAPI`: official account or mini-program; `NATIVE`: the user scanned a code of the merchant; `APP`: from an app; `MICROPAY`: the merchant scanned the user's payment code; `MWEB`: web page outside WeChat (H5); `FACEPAY`: face recognition."""
    trade_state: OrderTradeState | str | Unset = UNSET
    """Where the order stands (交易状态). `SUCCESS`: paid; `REFUND`: paid, and a refund was requested; `NOTPAY`: not paid yet; `CLOSED`: closed without payment; `REVOKED`: undone, payment codes only; `USERPAYING`: the user is at the password, payment codes only; `PAYERROR`: the payment failed, for example at the bank; `ACCEPT`: accepted and to be debited."""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    success_time: datetime | Unset = UNSET
    """When this part was paid (支付完成时间)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the merchant a service provider acts for (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the merchant a service provider acts for (特约商户应用ID)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the merchant the service provider acts for sees them (用户子标识)"""
    promotion_detail: list[PromotionDetail] | Unset = UNSET
    """The discounts this part was given (优惠信息列表)"""
    amount: PaidPartAmount | Unset = UNSET
    """What was asked and what was paid for this part (订单金额)"""


class CombineOrderPayer(Model, kw_only=True):
    """Who paid; empty as long as nobody did (支付者)"""

    openid: str | Unset = UNSET
    """The user as the combined order's AppID sees them (用户标识)"""


class CombineOrderScene(Model, kw_only=True):
    """Where the order was placed (场景信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""


class CombinePart(Model, kw_only=True):
    """One part of the order (商品单)"""

    mchid: str
    """Merchant number that places this part, bound to the AppID (子单商户号)"""
    attach: str
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    amount: PartAmount
    """What is to be paid for this part (订单金额)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the merchant a service provider acts for (特约商户号)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    settle_info: SubsidisedSettleInfo | Unset = UNSET
    """What happens to the money once the order is paid, and what the platform adds to it (结算信息)"""
    sub_appid: str | Unset = UNSET
    """AppID of the merchant a service provider acts for (特约商户应用ID)"""


CombinePaymentRestriction: TypeAlias = Literal["no_balance", "no_debit", "balance_only"]
"""Way of paying to exclude, or the only one to allow (指定支付方式). `no_balance`: not from the balance; `no_debit`: no debit cards; `balance_only`: from the balance only."""


class CombineScene(Model, kw_only=True):
    """Where the order is placed (场景信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    payer_client_ip: str
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""


class PaidPartAmount(Model, kw_only=True):
    """What was asked and what was paid for this part (订单金额)"""

    total_amount: int
    """Amount of this part (标价金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    payer_amount: int | Unset = UNSET
    """What the user paid, discounts deducted (现金支付金额) Unit: fen."""
    payer_currency: str | Unset = UNSET
    """Currency the user paid in (现金支付币种)"""
    settlement_rate: int | Unset = UNSET
    """Exchange rate of the settlement (结算汇率)"""


class PartAmount(Model, kw_only=True):
    """What is to be paid for this part (订单金额)"""

    total_amount: int
    """Amount of this part (标价金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


TradeScenario: TypeAlias = Literal["RECOMMERCE"]
"""Kind of trade with rules of its own (交易场景). `RECOMMERCE`: second-hand goods."""
