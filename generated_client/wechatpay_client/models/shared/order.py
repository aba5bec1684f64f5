# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from datetime import datetime

from ...models.shared.installment_choice import InstallmentChoice
from ...models.shared.order_payer import OrderPayer
from ...models.shared.order_trade_state import OrderTradeState, OrderTradeType
from ...models.shared.paid_amount import PaidAmount
from ...models.shared.payment_restriction import PaymentRestriction
from ...models.shared.placed_detail import PlacedDetail
from ...models.shared.placed_scene import PlacedScene
from ...models.shared.promotion_detail import PromotionDetail
from ...runtime.model import Model
from ...runtime.unset import ABSENT_LIST, UNSET, Unset


class Order(Model, kw_only=True):
    """An order and its state (订单)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
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
    trade_state: OrderTradeState | str
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
    trade_state_desc: str | Unset = UNSET
    """The state of the order in words, for people (交易状态描述)"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    payer: OrderPayer | Unset = UNSET
    """Who paid; empty as long as nobody did (支付者)"""
    amount: PaidAmount | Unset = UNSET
    """What was asked and what was paid (订单金额)"""
    promotion_detail: list[PromotionDetail] = ABSENT_LIST
    """The discounts the order was given (优惠信息)"""
    installment_info: InstallmentChoice | Unset = UNSET
    """What the user chose when paying by the instalment credit 微信分付 (分期信息)"""
    description: str | Unset = UNSET
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    time_expire: datetime | Unset = UNSET
    """Until when the order can be paid, in RFC 3339 with an offset (交易结束时间)"""
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    limit_pay: list[PaymentRestriction | str] = ABSENT_LIST
    """Ways of paying the order was limited to (指定支付方式)"""
    support_fapiao: bool | Unset = UNSET
    """Whether the receipt in WeChat offers the user an electronic invoice (电子发票入口开放标识)"""
    detail: PlacedDetail | Unset = UNSET
    """The articles the order was placed with (优惠功能)"""
    scene_info: PlacedScene | Unset = UNSET
    """Where the order was placed (场景信息)"""
