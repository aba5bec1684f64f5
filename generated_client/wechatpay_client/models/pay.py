# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `pay` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ..models.shared.payer_identity import PayerIdentity
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class AppContract(Model, kw_only=True):
    """The agreement on later debits the user signs along with the payment (签约授权信息)"""

    plan_id: str
    """Number of the contract template WeChat Pay approved for the merchant (签约模板号)"""
    contract_mchid: str
    """Merchant number under which the agreement is signed (签约商户号)"""
    contract_appid: str
    """AppID under which the agreement is signed (签约AppID)"""
    contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (签约协议号)"""
    request_serial: str
    """The merchant's number of this request to sign, digits only (请求序列号)"""
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_notify_url: str | Unset = UNSET
    """Address that is called when the agreement is signed or ended (签约信息通知URL)"""


class CodepayDetail(Model, kw_only=True):
    """The articles of the order, for promotions on single articles (优惠功能)"""

    cost_price: int | Unset = UNSET
    """Amount of the whole receipt; if it is not what is paid, article promotions do not apply (订单原价) Unit: fen."""
    invoice_id: str | Unset = UNSET
    """Number of the merchant's receipt (商品小票ID)"""
    goods_detail: list[CodepayGoods]
    """One entry per article (单品列表)"""


class CodepayGoods(Model, kw_only=True):
    """One article of the order (单品)"""

    merchant_goods_id: str
    """The merchant's number for the article (商户侧商品编码)"""
    wxpay_goods_id: str | Unset = UNSET
    """WeChat Pay's number for the article, where it has one (微信支付商品编码)"""
    goods_name: str | Unset = UNSET
    """Name of the article (商品名称)"""
    quantity: int
    """How many of the article the user buys (商品数量)"""
    unit_price: int
    """Price of one piece, discounts of the merchant deducted (商品单价) Unit: fen."""


class CodepayPayer(Model, kw_only=True):
    """Who pays, by what their screen shows (支付者)"""

    auth_code: str
    """Digits of the payment code on the user's screen, good for about a minute (付款码)"""


class CodepayScene(Model, kw_only=True):
    """The shop and the device that read the payment code (场景信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    device_ip: str | Unset = UNSET
    """Address the device calls from, IPv4 or IPv6 (商户端设备IP)"""
    store_info: CodepayStore | Unset = UNSET
    """The shop the code was read in, by one of its numbers (商户门店信息)"""


class CodepayStore(Model, kw_only=True):
    """The shop the code was read in, by one of its numbers (商户门店信息)"""

    id: str | Unset = UNSET
    """Number WeChat Pay gave the shop (门店编号)"""
    out_id: str | Unset = UNSET
    """The merchant's own number for the shop (商家自定义编码)"""


class ContractOrderDetail(Model, kw_only=True):
    """The articles of the order, for promotions on single articles (优惠功能)"""

    cost_price: int | Unset = UNSET
    """Amount of the whole receipt; if it is not what is paid, article promotions do not apply (订单原价) Unit: fen."""
    invoice_id: str | Unset = UNSET
    """Number of the merchant's receipt (商品小票ID)"""
    goods_detail: list[OrderGoods]
    """One entry per article (单品列表)"""


class ContractScene(Model, kw_only=True):
    """Where the order is placed (场景信息)"""

    payer_client_ip: str
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""
    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    store_info: Store | Unset = UNSET
    """The shop the order is placed in (商户门店信息)"""


ExposureUserIdType: TypeAlias = Literal[
    "UNKNOWN_USER_ID_TYPE",
    "OPENID",
    "PHONE_NO",
    "SP_OPENID",
    "SUB_OPENID",
]
"""By what the user is named (用户ID的类型).

- `UNKNOWN_USER_ID_TYPE`: not said
- `OPENID`: OpenID under the merchant's AppID
- `PHONE_NO`: hash of the telephone number
- `SP_OPENID`: OpenID under the service provider's AppID
- `SUB_OPENID`: OpenID under the AppID of the sub-merchant.
"""


class H5Info(Model, kw_only=True):
    """The web page or app the user comes from (H5场景信息)"""

    type_: str | Unset = field(name="type", default=UNSET)
    """Kind of page, for example `Wap`, `iOS` or `Android` (场景类型)"""
    app_name: str | Unset = UNSET
    """Name of the app or site (应用名称)"""
    app_url: str | Unset = UNSET
    """Address of the site (网站URL)"""
    bundle_id: str | Unset = UNSET
    """Bundle ID of the app on iOS (iOS平台BundleID)"""
    package_name: str | Unset = UNSET
    """Package name of the app on Android (Android平台PackageName)"""


class H5Scene(Model, kw_only=True):
    """Where the order is placed, and by which web page (场景信息)"""

    payer_client_ip: str | Unset = UNSET
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""
    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    store_info: Store | Unset = UNSET
    """The shop the order is placed in (商户门店信息)"""
    h5_info: H5Info | Unset = UNSET
    """The web page or app the user comes from (H5场景信息)"""


class IdentifiedPayer(Model, kw_only=True):
    """Who must pay, where that matters (支付者)"""

    identity: PayerIdentity | Unset = UNSET
    """Who must pay; anybody else is refused. Needs a permission of its own (实名支付)"""


class InstallmentExposure(Model, kw_only=True):
    """Whether to show the instalment credit to this user (曝光建议)"""

    recommend_exposure: bool
    """Whether showing it is advised (是否建议曝光微信分付)"""


class JsapiContract(Model, kw_only=True):
    """The agreement on later debits the user signs along with the payment (签约授权信息)"""

    password_free_contract_id: str | Unset = UNSET
    """Number of an agreement that waives the password (免密协议ID)"""
    token: str | Unset = UNSET
    """Token of an authorisation prepared before (扣费服务预授权token)"""
    plan_id: str | Unset = UNSET
    """Number of the contract template WeChat Pay approved for the merchant (签约模板号)"""
    contract_mchid: str | Unset = UNSET
    """Merchant number under which the agreement is signed (签约商户号)"""
    contract_appid: str | Unset = UNSET
    """AppID under which the agreement is signed (签约AppID)"""
    contract_code: str | Unset = UNSET
    """The merchant's own number of the agreement, unique under its merchant number (签约协议号)"""
    request_serial: str | Unset = UNSET
    """The merchant's number of this request to sign, digits only (请求序列号)"""
    contract_display_account: str | Unset = UNSET
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_notify_url: str | Unset = UNSET
    """Address that is called when the agreement is signed or ended (签约信息通知URL)"""


class OrderAmount(Model, kw_only=True):
    """What is to be paid (订单金额)"""

    total: int
    """Amount of the order (总金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class OrderDetail(Model, kw_only=True):
    """The articles of the order, for promotions on single articles (优惠功能)"""

    cost_price: int | Unset = UNSET
    """Amount of the whole receipt; if it is not what is paid, article promotions do not apply (订单原价) Unit: fen."""
    invoice_id: str | Unset = UNSET
    """Number of the merchant's receipt (商品小票ID)"""
    goods_detail: list[OrderGoods] | Unset = UNSET
    """One entry per article (单品列表)"""


class OrderGoods(Model, kw_only=True):
    """One article of the order (单品)"""

    merchant_goods_id: str
    """The merchant's number for the article (商户侧商品编码)"""
    wechatpay_goods_id: str | Unset = UNSET
    """WeChat Pay's number for the article, where it has one (微信支付商品编码)"""
    goods_name: str | Unset = UNSET
    """Name of the article (商品名称)"""
    quantity: int
    """How many of the article the user buys (商品数量)"""
    unit_price: int
    """Price of one piece, discounts of the merchant deducted (商品单价) Unit: fen."""


class OrderScene(Model, kw_only=True):
    """Where the order is placed (场景信息)"""

    payer_client_ip: str | Unset = UNSET
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""
    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    store_info: Store | Unset = UNSET
    """The shop the order is placed in (商户门店信息)"""


class PartnerPayer(Model, kw_only=True):
    """Who will pay, by one of the OpenIDs (支付者)"""

    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


class PaymentExposure(Model, kw_only=True):
    """Whether to show the instalment credit to this user for this order (曝光建议)"""

    fqf_exposure: bool
    """Whether showing it is advised (是否建议曝光微信分付)"""
    market_exposure_token: str | Unset = UNSET
    """Token that stands for this advice (曝光凭证)"""


class Store(Model, kw_only=True):
    """The shop the order is placed in (商户门店信息)"""

    id: str | Unset = UNSET
    """The merchant's number for the shop (门店编号)"""
    name: str | Unset = UNSET
    """Name of the shop (门店名称)"""
    area_code: str | Unset = UNSET
    """Number of the district the shop is in, by the official list (地区编码)"""
    address: str | Unset = UNSET
    """Address of the shop (详细地址)"""


class StoreReference(Model, kw_only=True):
    """The shop the order is placed in, by one of its numbers (商户门店信息)"""

    id: str | Unset = UNSET
    """Number WeChat Pay gave the shop (门店编号)"""
    out_id: str | Unset = UNSET
    """The merchant's own number for the shop (商家自定义编码)"""
