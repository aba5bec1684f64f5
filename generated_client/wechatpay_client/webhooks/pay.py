# Generated from spec/ by `make generate`. Do not edit.
"""The events of `pay`.

TransactionSuccess: An order was paid
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from ..models.shared.combine_order_part import CombineOrderPart, CombineOrderPayer, CombineOrderScene
from ..models.shared.education_order import EducationOrder
from ..models.shared.installment_choice import InstallmentChoice
from ..models.shared.order_payer import OrderPayer
from ..models.shared.order_trade_state import OrderTradeState, OrderTradeType
from ..models.shared.paid_amount import PaidAmount
from ..models.shared.parking_order import ParkingOrder
from ..models.shared.partner_order_payer import PartnerOrderPayer
from ..models.shared.placed_scene import PlacedScene
from ..models.shared.promotion_detail import PromotionDetail
from ..models.shared.sharing_change import SharingChange
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class CombinePaidOrder(Model, kw_only=True):
    """A combined order that was paid (支付成功的合单订单)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    combine_mchid: str
    """Merchant number of whoever places the combined order; a service provider gives its own (合单商户号)"""
    combine_out_trade_no: str
    """The merchant's own number of a combined order, unique under its merchant number (合单商户订单号)"""
    combine_transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the combined order; each part has one of its own besides (合单支付总订单号)"""
    scene_info: CombineOrderScene | Unset = UNSET
    """Where the order was placed (场景信息)"""
    sub_orders: list[CombineOrderPart]
    """The parts of the order (商品单信息)"""
    combine_payer_info: CombineOrderPayer | Unset = UNSET
    """Who paid; empty as long as nobody did (支付者)"""
    installment_info: InstallmentChoice | Unset = UNSET
    """What the user chose when paying by the instalment credit 微信分付 (分期信息)"""


class PaidOrder(Model, kw_only=True):
    """An order that was paid (支付成功的订单)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    trade_type: OrderTradeType | str
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
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    success_time: datetime
    """When the order was paid (支付完成时间)"""
    payer: OrderPayer
    """Who paid; empty as long as nobody did (支付者)"""
    amount: PaidAmount
    """What was asked and what was paid (订单金额)"""
    scene_info: PlacedScene | Unset = UNSET
    """Where the order was placed (场景信息)"""
    promotion_detail: list[PromotionDetail] = ABSENT_LIST
    """The discounts the order was given (优惠信息)"""
    installment_info: InstallmentChoice | Unset = UNSET
    """What the user chose when paying by the instalment credit 微信分付 (分期信息)"""


class PartnerPaidOrder(Model, kw_only=True):
    """An order placed by a service provider that was paid (支付成功的订单)"""

    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    trade_type: OrderTradeType | str
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
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    success_time: datetime
    """When the order was paid (支付完成时间)"""
    payer: PartnerOrderPayer
    """Who paid; empty as long as nobody did (支付者)"""
    amount: PaidAmount
    """What was asked and what was paid (订单金额)"""
    scene_info: PlacedScene | Unset = UNSET
    """Where the order was placed (场景信息)"""
    promotion_detail: list[PromotionDetail] = ABSENT_LIST
    """The discounts the order was given (优惠信息)"""
    installment_info: InstallmentChoice | Unset = UNSET
    """What the user chose when paying by the instalment credit 微信分付 (分期信息)"""


class TransactionSuccess(Event, frozen=True, kw_only=True):
    """An order was paid (支付成功通知).

    Comes for orders of merchants and of service providers, for combined orders, for debits under an agreement
    (委托代扣), for parking fees and fees for education. What moved by the sharing of profit that was asked for over
    older interfaces comes under this event type too.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791861
    https://pay.weixin.qq.com/doc/v3/partner/4012085146
    https://pay.weixin.qq.com/doc/v3/merchant/4012158598
    https://pay.weixin.qq.com/doc/v3/merchant/4012289459
    https://pay.weixin.qq.com/doc/v3/merchant/4012284311
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        CombinePaidOrder,
        SharingChange,
        ParkingOrder,
        EducationOrder,
        PartnerPaidOrder,
        PaidOrder,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"combine_out_trade_no", "combine_mchid", "combine_appid", "combine_transaction_id", "sub_orders"}),
        frozenset({"order_id", "out_order_no", "receiver"}),
        frozenset({"trade_scene", "parking_info", "create_time", "user_repaid"}),
        frozenset({"device_information", "trade_state_description"}),
        frozenset({"sp_appid", "sp_mchid", "sub_mchid"}),
        frozenset({"mchid", "appid", "transaction_id"}),
    )

    event_type: Literal["TRANSACTION.SUCCESS"]
    resource: CombinePaidOrder | SharingChange | ParkingOrder | EducationOrder | PartnerPaidOrder | PaidOrder
