# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `transactions` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from ..models.shared.coupon_scope import CouponScope
from ..models.shared.coupon_settlement_type import CouponSettlementType
from ..models.shared.exchange_rate import ExchangeRate
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class HongKongArticle(Model, kw_only=True):
    """One article of the order (单品)"""

    goods_id: str
    """The merchant's number for the article (商品编码)"""
    wxpay_goods_id: str | Unset = UNSET
    """WeChat Pay's number for the article, where it has one (微信侧商品编码)"""
    goods_name: str | Unset = UNSET
    """Name of the article (商品名称)"""
    quantity: int
    """How many of the article the user buys (商品数量)"""
    price: int
    """Price of one piece (商品单价)"""


class HongKongGoods(Model, kw_only=True):
    """What the order is for, article by article, so that discounts on articles apply (优惠功能)"""

    cost_price: int | Unset = UNSET
    """Price before discounts of the shop (订单原价)"""
    receipt_id: str | Unset = UNSET
    """Number of the receipt the shop printed (商品小票ID)"""
    goods_detail: list[HongKongArticle] | Unset = UNSET
    """The articles (单品列表)"""


class HongKongMerchantRequest(Model, kw_only=True):
    """Whose order is meant (商户号)"""

    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the institution that calls for its sub-merchants (机构商户号)"""


class HongKongOrder(Model, kw_only=True):
    """An order and its state (订单)"""

    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sp_mchid: str | Unset = UNSET
    """Merchant number of the institution that calls for its sub-merchants (机构商户号)"""
    sp_appid: str | Unset = UNSET
    """AppID of the institution (机构APPID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    trade_type: HongKongTradeType | str | Unset = UNSET
    """How the order is placed (交易类型).

    - `JSAPI`: official account or mini-program
    - `NATIVE`: the user scans a code of the merchant
    - `APP`: from an app
    - `MWEB`: web page outside WeChat (H5)
    - `MICROPAY`: the merchant scans the user's payment code.
    """
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    trade_state: HongKongTradeState | str
    """Where the order stands (交易状态).

    - `SUCCESS`: paid
    - `REFUND`: paid, and a refund was requested
    - `NOTPAY`: not paid yet
    - `CLOSED`: closed without payment
    - `REVOKED`: undone, payment codes only
    - `USERPAYING`: the user is at the password, payment codes only
    - `PAYERROR`: the payment failed, for example at the bank.
    """
    trade_state_desc: str
    """The state of the order in words, for people (交易状态描述)"""
    payer: HongKongPayer | Unset = UNSET
    """Who paid (支付者)"""
    amount: HongKongPaidAmount
    """What was asked and what was paid, in both currencies (订单金额)"""
    promotion_detail: list[HongKongPromotion] = ABSENT_LIST
    """The discounts the order was given (优惠功能)"""


class HongKongOrderPayer(Model, kw_only=True):
    """Who is to pay, by one of the OpenIDs; needed in an official account or mini-program (支付者)"""

    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


class HongKongOrderRequest(Model, kw_only=True):
    """An order that the user pays from a Hong Kong wallet (下单)"""

    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the institution that calls for its sub-merchants (机构商户号)"""
    sp_appid: str | Unset = UNSET
    """AppID of the institution (机构APPID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址) Left out, it is the client's
    default.
    """
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    trade_type: HongKongTradeType
    """How the order is placed (交易类型).

    - `JSAPI`: official account or mini-program
    - `NATIVE`: the user scans a code of the merchant
    - `APP`: from an app
    - `MWEB`: web page outside WeChat (H5)
    - `MICROPAY`: the merchant scans the user's payment code.
    """
    limit_pay: str | Unset = UNSET
    """A way of paying that is excluded (指定支付方式), for example `no_credit`: no credit cards"""
    time_start: datetime | Unset = UNSET
    """From when on the order can be paid (交易起始时间)"""
    time_expire: datetime | Unset = UNSET
    """Until when the order can be paid, in RFC 3339 with an offset (交易结束时间)"""
    merchant_category_code: str
    """Trade of the merchant, by its category code of ISO 18245 (MCC码)"""
    payer: HongKongOrderPayer | Unset = UNSET
    """Who is to pay, by one of the OpenIDs; needed in an official account or mini-program (支付者)"""
    amount: HongKongOrderTotal
    """What is to be paid (订单金额)"""
    scene_info: HongKongScene | Unset = UNSET
    """Where the payment takes place (场景信息)"""
    detail: HongKongGoods | Unset = UNSET
    """What the order is for, article by article, so that discounts on articles apply (优惠功能)"""


class HongKongOrderTotal(Model, kw_only=True):
    """What is to be paid (订单金额)"""

    total: int
    """Amount of the order, in the smallest unit of its currency (总金额)"""
    currency: str | Unset = UNSET
    """Currency of the order by its ISO 4217 code; an SDK asks for it (货币类型)"""


class HongKongPaidAmount(Model, kw_only=True):
    """What was asked and what was paid, in both currencies (订单金额)"""

    total: int
    """Amount of the order, in the smallest unit of its currency (订单金额)"""
    payer_total: int | Unset = UNSET
    """What the user paid, discounts deducted, in the smallest unit of their currency (用户支付金额)"""
    currency: str | Unset = UNSET
    """Currency of the order by its ISO 4217 code (订单标价币种)"""
    payer_currency: str | Unset = UNSET
    """Currency the user paid in (用户支付币种)"""
    exchange_rate: ExchangeRate | Unset = UNSET
    """The rate between the currency of the order and that of the user (汇率)"""


class HongKongPayer(Model, kw_only=True):
    """Who paid (支付者)"""

    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


class HongKongPromotion(Model, kw_only=True):
    """One discount the order was given (优惠)"""

    promotion_id: str
    """Number of the coupon or discount (券ID)"""
    name: str | Unset = UNSET
    """Name of the discount (优惠名称)"""
    scope: CouponScope | str | Unset = UNSET
    """What the discount applies to (优惠范围).

    - `GLOBAL`: the whole order
    - `SINGLE`: certain articles.
    """
    type_: CouponSettlementType | str | Unset = field(name="type", default=UNSET)
    """Kind of discount with regard to settlement (优惠类型).

    - `COUPON`, `CASH`: prepaid, the merchant is paid the discount as well
    - `DISCOUNT`, `NOCASH`: not prepaid, the merchant is not paid it.
    """
    amount: int
    """Value of the discount (优惠券面额)"""
    currency: str | Unset = UNSET
    """Currency of the discount by its ISO 4217 code (优惠币种)"""
    activity_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动ID)"""
    wxpay_contribute_amount: int | Unset = UNSET
    """Part of the discount WeChat Pay bears, in a query (微信出资)"""
    wechatpay_contribute_amount: int | Unset = UNSET
    """Part of the discount WeChat Pay bears (微信出资)"""
    merchant_contribute_amount: int | Unset = UNSET
    """Part of the discount the merchant bears (商户出资)"""
    other_contribute_amount: int | Unset = UNSET
    """Part of the discount others bear (其他出资)"""
    goods_detail: list[HongKongPromotionArticle] = ABSENT_LIST
    """The articles the discount applied to (单品列表)"""


class HongKongPromotionArticle(Model, kw_only=True):
    """One article a discount applied to (单品)"""

    goods_id: str
    """Number of the article, as given with the order (商品编码)"""
    goods_remark: str | Unset = UNSET
    """Note on the article, as given with the order (商品备注)"""
    discount_amount: int | Unset = UNSET
    """What the discount took off the article (商品优惠金额)"""
    quantity: int
    """How many of the article were bought (商品数量)"""
    price: int
    """Price of one piece (商品价格)"""


class HongKongScene(Model, kw_only=True):
    """Where the payment takes place (场景信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    device_ip: str | Unset = UNSET
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""
    payer_client_ip: str | Unset = UNSET
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""
    operator_id: str | Unset = UNSET
    """Number of the person at the till (操作员ID)"""
    store_info: HongKongStore | Unset = UNSET
    """The shop where the user pays (商户门店信息)"""


class HongKongStore(Model, kw_only=True):
    """The shop where the user pays (商户门店信息)"""

    id: str | Unset = UNSET
    """The merchant's own number for the shop (编号)"""
    name: str | Unset = UNSET
    """Name of the shop (名称)"""
    address: str | Unset = UNSET
    """Address of the shop (详细地址)"""


HongKongTradeState: TypeAlias = Literal[
    "SUCCESS",
    "REFUND",
    "NOTPAY",
    "CLOSED",
    "REVOKED",
    "USERPAYING",
    "PAYERROR",
]
"""Where the order stands (交易状态).

- `SUCCESS`: paid
- `REFUND`: paid, and a refund was requested
- `NOTPAY`: not paid yet
- `CLOSED`: closed without payment
- `REVOKED`: undone, payment codes only
- `USERPAYING`: the user is at the password, payment codes only
- `PAYERROR`: the payment failed, for example at the bank.
"""


HongKongTradeType: TypeAlias = Literal[
    "JSAPI",
    "NATIVE",
    "APP",
    "MWEB",
    "MICROPAY",
]
"""How the order is placed (交易类型).

- `JSAPI`: official account or mini-program
- `NATIVE`: the user scans a code of the merchant
- `APP`: from an app
- `MWEB`: web page outside WeChat (H5)
- `MICROPAY`: the merchant scans the user's payment code.
"""
