# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from datetime import datetime

from ...models.shared.order_trade_state import OrderTradeState, OrderTradeType
from ...models.shared.promotion_detail import PromotionDetail
from ...runtime.model import Model
from ...runtime.unset import ABSENT_LIST, UNSET, Unset


class CombineOrderPart(Model, kw_only=True):
    """One part of the order and its state (商品单)"""

    mchid: str
    """Merchant number that places this part, bound to the AppID (子单商户号)"""
    individual_auth_id: str | Unset = UNSET
    """Authorisation under which a private person is paid, instead of a merchant (个人收款方受理授权ID)"""
    individual_name: str | Unset = UNSET
    """Name under which the private person sells on the platform (个人收款方平台昵称)"""
    trade_type: OrderTradeType | str | Unset = UNSET
    """How the order was placed (交易类型).

    - `JSAPI`: official account or mini-program
    - `NATIVE`: the user scanned a code of the merchant
    - `APP`: from an app
    - `MICROPAY`: the merchant scanned the user's payment code
    - `MWEB`: web page outside WeChat (H5)
    - `FACEPAY`: face recognition
    - `PAP`: a debit under an agreement the user signed.
    """
    trade_state: OrderTradeState | str | Unset = UNSET
    """Where the order stands (交易状态).

    - `SUCCESS`: paid
    - `REFUND`: paid, and a refund was requested
    - `NOTPAY`: not paid yet
    - `CLOSED`: closed without payment
    - `REVOKED`: undone, payment codes only
    - `USERPAYING`: the user is at the password, payment codes only
    - `PAYERROR`: the payment failed, for example at the bank
    - `ACCEPT`: accepted and to be debited.
    """
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
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    promotion_detail: list[PromotionDetail] = ABSENT_LIST
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
