# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `combine_transactions` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..models.shared.combine_order_part import CombineOrderPart, CombineOrderPayer, CombineOrderScene
from ..models.shared.installment_choice import InstallmentChoice
from ..models.shared.part_amount import PartAmount
from ..models.shared.payer_identity import PayerIdentity
from ..models.shared.settle_info import SettleInfo
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class CombineOptionalPayer(Model, kw_only=True):
    """Who will or must pay, where that is known or matters (支付者)"""

    openid: str | Unset = UNSET
    """The user as the combined order's AppID sees them (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
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
    sub_orders: list[CombineOrderPart] = ABSENT_LIST
    """The parts of the order (商品单信息)"""
    trade_scenario: TradeScenario | str | Unset = UNSET
    """Kind of trade with rules of its own (交易场景). `RECOMMERCE`: second-hand goods."""
    installment_info: InstallmentChoice | Unset = UNSET
    """What the user chose when paying by the instalment credit 微信分付 (分期信息)"""


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
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    settle_info: SettleInfo | Unset = UNSET
    """What happens to the money once the order is paid, and what the platform adds to it (结算信息)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""


CombinePaymentRestriction: TypeAlias = Literal[
    "no_balance",
    "no_debit",
    "balance_only",
]
"""Way of paying to exclude, or the only one to allow (指定支付方式).

- `no_balance`: not from the balance
- `no_debit`: no debit cards
- `balance_only`: from the balance only.
"""


class CombineScene(Model, kw_only=True):
    """Where the order is placed (场景信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    payer_client_ip: str
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""


TradeScenario: TypeAlias = Literal["RECOMMERCE"]
"""Kind of trade with rules of its own (交易场景). `RECOMMERCE`: second-hand goods."""
