# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `new_tax_control_fapiao` share."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

FapiaoAbility: TypeAlias = Literal[
    "BASE_ABILITY",
    "REAL_ESTATE_ABILITY",
    "PASSENGER_TRANSPORT_ABILITY",
    "REFINED_OIL_ABILITY",
]
"""What can be invoiced (发票能力类型).

- `BASE_ABILITY`: goods and services in general
- `REAL_ESTATE_ABILITY`: rents
- `PASSENGER_TRANSPORT_ABILITY`: the transport of passengers
- `REFINED_OIL_ABILITY`: fuel.
"""


FapiaoBillType: TypeAlias = Literal[
    "COMM_FAPIAO",
    "VAT_FAPIAO",
]
"""Kind of the invoice (发票类型).

- `COMM_FAPIAO`: ordinary
- `VAT_FAPIAO`: special, from which the buyer can deduct the tax.
"""


FapiaoBuyerType: TypeAlias = Literal[
    "INDIVIDUAL",
    "ORGANIZATION",
]
"""Who the invoice is for (购买方类型).

- `INDIVIDUAL`: a person
- `ORGANIZATION`: an organisation.
"""


FapiaoCardStatus: TypeAlias = Literal[
    "INSERT_ACCEPTED",
    "INSERTED",
    "DISCARD_ACCEPTED",
    "DISCARDED",
]
"""Where the card stands that shows the invoice in WeChat (发票卡券状态).

- `INSERT_ACCEPTED`: being put in
- `INSERTED`: in the user's cards
- `DISCARD_ACCEPTED`: being made void
- `DISCARDED`: void.
"""


class FapiaoDevelopmentConfig(Model, kw_only=True):
    """What is set up for a merchant's invoices (开发选项)"""

    callback_url: str | Unset = UNSET
    """Address that is called with the events of invoices (商户回调地址)"""
    show_fapiao_cell: bool | Unset = UNSET
    """Whether every payment offers the user an invoice (全部账单展示开发票入口开关)"""
    support_vat_fapiao: bool | Unset = UNSET
    """Whether users can ask for special invoices (商户是否支持开电子专票)"""


class FapiaoOrderBuyer(Model, kw_only=True):
    """Whom the invoice is for, and what order it is about (购买方信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"phone", "email"})

    type_: FapiaoBuyerType = field(name="type")
    """Who the invoice is for (购买方类型).

    - `INDIVIDUAL`: a person
    - `ORGANIZATION`: an organisation.
    """
    name: str
    """Name of the buyer (名称)"""
    taxpayer_id: str | Unset = UNSET
    """Number of the buyer at the tax authority; needed for an organisation (纳税人识别号)"""
    address: str | Unset = UNSET
    """Address of the buyer (地址)"""
    telephone: str | Unset = UNSET
    """Telephone of the buyer (电话)"""
    bank_name: str | Unset = UNSET
    """Bank of the buyer (开户银行)"""
    bank_account: str | Unset = UNSET
    """Bank account of the buyer (银行账号)"""
    phone: str | Unset = UNSET
    """Mobile number of the user, which is told where the invoice is; encrypted on the wire (手机号)"""
    email: str | Unset = UNSET
    """E-mail address of the user; encrypted on the wire (邮箱地址)"""
    amount: int | Unset = UNSET
    """Amount of the order (订单金额) Unit: fen."""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order (商户订单号)"""
    fapiao_bill_type: FapiaoBillType | Unset = UNSET
    """Kind of the invoice (发票类型).

    - `COMM_FAPIAO`: ordinary
    - `VAT_FAPIAO`: special, from which the buyer can deduct the tax.
    """
    user_apply_message: str | Unset = UNSET
    """What the user wrote to the merchant (留言信息)"""


FapiaoPayChannel: TypeAlias = Literal["WECHAT_PAY"]
"""How it was paid (支付渠道). `WECHAT_PAY`: by WeChat Pay."""


FapiaoScene: TypeAlias = Literal[
    "WITH_WECHATPAY",
    "WITHOUT_WECHATPAY",
]
"""What is invoiced (开票场景).

- `WITH_WECHATPAY`: an order that was paid by WeChat Pay
- `WITHOUT_WECHATPAY`: something else.
"""


class FapiaoSellerInReply(Model, kw_only=True):
    """Who sold what is invoiced (销售方信息)"""

    name: str
    """Name of the seller (名称)"""
    taxpayer_id: str
    """Number of the seller at the tax authority (纳税人识别号)"""
    address: str | Unset = UNSET
    """Address of the seller (地址)"""
    telephone: str | Unset = UNSET
    """Telephone of the seller (电话)"""
    bank_name: str | Unset = UNSET
    """Bank of the seller (开户银行)"""
    bank_account: str | Unset = UNSET
    """Bank account of the seller (银行账号)"""


class FapiaoStaffInReply(Model, kw_only=True):
    """Who made the invoice (附加信息)"""

    payee: str | Unset = UNSET
    """Who received the money (收款人)"""
    reviewer: str | Unset = UNSET
    """Who checked the invoice (复核人)"""
    drawer: str | Unset = UNSET
    """Who drew it up (开票人)"""


FapiaoStatus: TypeAlias = Literal[
    "ISSUE_ACCEPTED",
    "ISSUED",
    "REVERSE_ACCEPTED",
    "REVERSED",
    "ISSUE_FAILED",
    "REVERSE_FAILED",
]
"""Where the invoice stands (发票状态).

- `ISSUE_ACCEPTED`: being issued
- `ISSUED`: issued
- `REVERSE_ACCEPTED`: being reversed
- `REVERSED`: reversed
- `ISSUE_FAILED`: it could not be issued
- `REVERSE_FAILED`: it could not be reversed, so it is still good.
"""


class FapiaoTitle(Model, kw_only=True):
    """Whom an invoice is for, as the user said (用户填写的抬头)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"phone", "email"})

    type_: FapiaoBuyerType | str = field(name="type")
    """Who the invoice is for (购买方类型).

    - `INDIVIDUAL`: a person
    - `ORGANIZATION`: an organisation.
    """
    name: str
    """Name of the buyer (名称)"""
    taxpayer_id: str | Unset = UNSET
    """Number of the buyer at the tax authority (纳税人识别号)"""
    address: str | Unset = UNSET
    """Address of the buyer (地址)"""
    telephone: str | Unset = UNSET
    """Telephone of the buyer (电话)"""
    bank_name: str | Unset = UNSET
    """Bank of the buyer (开户银行)"""
    bank_account: str | Unset = UNSET
    """Bank account of the buyer (银行账号)"""
    phone: str | Unset = UNSET
    """Mobile number of the user; encrypted on the wire (手机号)"""
    email: str | Unset = UNSET
    """E-mail address of the user; encrypted on the wire (邮箱地址)"""
    amount: int | Unset = UNSET
    """Amount of the order (订单金额) Unit: fen."""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order (商户订单号)"""
    fapiao_bill_type: FapiaoBillType | str | Unset = UNSET
    """Kind of the invoice (发票类型).

    - `COMM_FAPIAO`: ordinary
    - `VAT_FAPIAO`: special, from which the buyer can deduct the tax.
    """
    user_apply_message: str | Unset = UNSET
    """What the user wrote to the merchant (留言信息)"""


class FapiaoTransaction(Model, kw_only=True):
    """A payment that is invoiced (交易信息)"""

    pay_channel: FapiaoPayChannel
    """How it was paid (支付渠道). `WECHAT_PAY`: by WeChat Pay."""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    amount: int
    """What was paid (交易金额) Unit: fen."""
