# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several areas share."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, field

from ..model import Model, Unset


class BillDownload(Model, kw_only=True):
    """Where a bill can be fetched, and what its bytes must hash to (账单下载信息)"""

    hash_type: BillHashType | str
    """Function the digest of a bill was made with (哈希类型). `SHA1`: SHA-1, the only one in use."""
    hash_value: str
    """Digest of the file before compression, in hexadecimal digits (哈希值)"""
    download_url: str
    """Where the file can be fetched for a few minutes; use it as given, signed like any request (下载地址)"""


BillHashType: TypeAlias = Literal["SHA1"]
"""Function the digest of a bill was made with (哈希类型). `SHA1`: SHA-1, the only one in use."""


CouponFunding: TypeAlias = Literal["CASH", "NOCASH"]
"""How the discount was funded (优惠类型). `CASH`: prepaid coupon, part of the settlement; `NOCASH`: not prepaid, no part of it."""


CouponScope: TypeAlias = Literal["GLOBAL", "SINGLE"]
"""What the discount applies to (优惠范围). `GLOBAL`: the whole order; `SINGLE`: certain articles."""


CouponSettlementType: TypeAlias = Literal["COUPON", "DISCOUNT"]
"""Kind of discount with regard to settlement (优惠类型). `COUPON`: prepaid, the merchant is paid the discount as well; `DISCOUNT`: not prepaid, the merchant is not paid it."""


class InstallmentChoice(Model, kw_only=True):
    """What the user chose when paying by the instalment credit 微信分付 (分期信息)"""

    use_subsidy: bool
    """Whether the merchant's offer to pay the interest was used (是否使用了商户贴息)"""
    selected_installment_number: int
    """Number of instalments the user chose (用户实际选择分期期数)"""


class InstallmentSubsidy(Model, kw_only=True):
    """Interest of the instalment credit 微信分付 the merchant takes over for this order (贴息信息)"""

    subsidy_detail: list[InstallmentSubsidyDetail] | Unset = UNSET
    """One entry per way of paying back (贴息详情列表)"""


class InstallmentSubsidyDetail(Model, kw_only=True):
    """What the merchant takes over for one way of paying back (贴息详情)"""

    subsidy_period_type: SubsidyPeriodType
    """How the user would pay the instalment credit back (贴息方案类型). `DAILY`: interest by the day; `PERIOD`: in a fixed number of instalments."""
    subsidy_plan: list[InstallmentSubsidyPlan]
    """One entry per number of instalments (贴息方案列表)"""


class InstallmentSubsidyPlan(Model, kw_only=True):
    """Share of the interest for one number of instalments (贴息方案)"""

    subsidy_installment_num: SubsidyInstallmentNum
    """Number of monthly instalments the merchant pays interest for (贴息期数): `3`, `6` or `12`."""
    subsidy_percent: SubsidyPercent
    """Share of the interest the merchant pays, in percent (贴息比例). `0`: none; `100`: all of it."""


OrderTradeState: TypeAlias = Literal[
    "SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"
]
"""Where the order stands (交易状态). `SUCCESS`: paid; `REFUND`: paid, and a refund was requested; `NOTPAY`: not paid yet; `CLOSED`: closed without payment; `REVOKED`: undone, payment codes only; `USERPAYING`: the user is at the password, payment codes only; `PAYERROR`: the payment failed, for example at the bank; `ACCEPT`: accepted and to be debited."""


OrderTradeType: TypeAlias = Literal["JSAPI", "NATIVE", "APP", "MICROPAY", "MWEB", "FACEPAY"]
"""How the order was placed (交易类型). `JSAPI`: official account or mini-program; `NATIVE`: the user scanned a code of the merchant; `APP`: from an app; `MICROPAY`: the merchant scanned the user's payment code; `MWEB`: web page outside WeChat (H5); `FACEPAY`: face recognition."""


class PayerIdentity(Model, kw_only=True):
    """Who must pay; anybody else is refused. Needs a permission of its own (实名支付)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"number", "name"})

    type_: PayerIdentityType = field(name="type")
    """Kind of document that names the payer (证件类型). `IDCARD`: identity card of mainland China; `HONGKONG_MACAO`: travel permit for residents of Hong Kong and Macao; `HONGKONG_MACAO_RESIDENT`: mainland residence permit for them; `TAIWAN_RESIDENT`: travel permit for residents of Taiwan; `FOREIGN_RESIDENT`: residence permit of a foreigner; `OVERSEA_PASSPORT`: foreign passport; `PHONE_NUMBER`: telephone number instead of a document."""
    number: str
    """Number of the document, or the telephone number (证件号)"""
    name: str
    """Name in the document (姓名)"""


PayerIdentityType: TypeAlias = Literal[
    "IDCARD",
    "HONGKONG_MACAO",
    "HONGKONG_MACAO_RESIDENT",
    "TAIWAN_RESIDENT",
    "FOREIGN_RESIDENT",
    "OVERSEA_PASSPORT",
    "PHONE_NUMBER",
]
"""Kind of document that names the payer (证件类型). `IDCARD`: identity card of mainland China; `HONGKONG_MACAO`: travel permit for residents of Hong Kong and Macao; `HONGKONG_MACAO_RESIDENT`: mainland residence permit for them; `TAIWAN_RESIDENT`: travel permit for residents of Taiwan; `FOREIGN_RESIDENT`: residence permit of a foreigner; `OVERSEA_PASSPORT`: foreign passport; `PHONE_NUMBER`: telephone number instead of a document."""


class PaymentCode(Model, kw_only=True):
    """The prepared payment, as a code to be scanned (二维码链接)"""

    code_url: str
    """Link to be shown as a QR code, which the user scans to pay within 2 hours (二维码链接)"""


class PaymentLink(Model, kw_only=True):
    """The prepared payment, as a link to be opened in a browser (支付跳转链接)"""

    h5_url: str
    """Link to which the browser is sent, so that it opens WeChat to pay; good for 5 minutes (支付跳转链接)"""


class PreparedPayment(Model, kw_only=True):
    """The prepared payment, which a page or app of the merchant opens (预支付交易会话)"""

    prepay_id: str
    """Session of the prepared payment, with which the page or app opens WeChat Pay for 2 hours (预支付交易会话标识)"""


class PromotionDetail(Model, kw_only=True):
    """One discount the order was given (优惠信息)"""

    coupon_id: str | Unset = UNSET
    """Number of one coupon in the hands of a user (券ID)"""
    name: str | Unset = UNSET
    """Name of the discount (优惠名称)"""
    scope: CouponScope | str | Unset = UNSET
    """What the discount applies to (优惠范围). `GLOBAL`: the whole order; `SINGLE`: certain articles."""
    type_: CouponFunding | str | Unset = field(name="type", default=UNSET)
    """How the discount was funded (优惠类型). `CASH`: prepaid coupon, part of the settlement; `NOCASH`: not prepaid, no part of it."""
    amount: int | Unset = UNSET
    """Value of the discount (优惠券面额) Unit: fen."""
    stock_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动批次ID)"""
    wechatpay_contribute: int | Unset = UNSET
    """Part of the discount WeChat Pay bears (微信出资) Unit: fen."""
    merchant_contribute: int | Unset = UNSET
    """Part of the discount the merchant bears (商户出资) Unit: fen."""
    other_contribute: int | Unset = UNSET
    """Part of the discount others bear (其他出资) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    goods_detail: list[PromotionGoods] | Unset = UNSET
    """The articles the discount applied to (单品列表)"""


class PromotionGoods(Model, kw_only=True):
    """One article a discount applied to (单品)"""

    goods_id: str
    """Number of the article, as given with the order (商品编码)"""
    quantity: int
    """How many of the article were bought (商品数量)"""
    unit_price: int
    """Price of one piece (商品单价) Unit: fen."""
    discount_amount: int | Unset = UNSET
    """What the discount took off the article (商品优惠金额) Unit: fen."""
    goods_remark: str | Unset = UNSET
    """Note on the article, as given with the order (商品备注)"""


ReceiptAcceptance: TypeAlias = Literal["ACCEPTED", "FINISHED"]
"""Where the making of the receipt stands (电子回单状态). `ACCEPTED`: applied for, being made; `FINISHED`: made, ready for download."""


ReceiptHashType: TypeAlias = Literal["SHA256", "SM3"]
"""Function the digest of the receipt was made with (回单文件摘要类型). `SHA256`: SHA-256; `SM3`: SM3, of the Chinese national algorithms."""


RefundChannel: TypeAlias = Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"]
"""Where the money went (退款渠道). `ORIGINAL`: back the way it came; `BALANCE`: to the user's balance; `OTHER_BALANCE`: to another balance account, the original one being unusable; `OTHER_BANKCARD`: to another bank card, likewise."""


class SettleInfo(Model, kw_only=True):
    """What happens to the money once the order is paid (结算信息)"""

    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""


class SubsidisedSettleInfo(Model, kw_only=True):
    """What happens to the money once the order is paid, and what the platform adds to it (结算信息)"""

    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""
    subsidy_amount: int | Unset = UNSET
    """What the platform adds for the merchant after payment; needs profit_sharing (补差金额) Unit: fen."""


SubsidyInstallmentNum: TypeAlias = Literal[3, 6, 12]
"""Number of monthly instalments the merchant pays interest for (贴息期数): `3`, `6` or `12`."""


SubsidyPercent: TypeAlias = Literal[0, 100]
"""Share of the interest the merchant pays, in percent (贴息比例). `0`: none; `100`: all of it."""


SubsidyPeriodType: TypeAlias = Literal["DAILY", "PERIOD"]
"""How the user would pay the instalment credit back (贴息方案类型). `DAILY`: interest by the day; `PERIOD`: in a fixed number of instalments."""


TarType: TypeAlias = Literal["GZIP"]
"""Compression of the file wanted; plain text if left out (压缩类型). `GZIP`: gzip."""
