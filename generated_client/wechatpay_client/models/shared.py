# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several areas share."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, field

from ..runtime.model import Model, Unset

AbnormalRefundType: TypeAlias = Literal[
    "USER_BANK_CARD",
    "MERCHANT_BANK_CARD",
]
"""Who receives a refund that failed (异常退款处理方式).

- `USER_BANK_CARD`: the user, on a bank card of theirs
- `MERCHANT_BANK_CARD`: the merchant, on its settlement account, to hand it to the user itself.
"""


BillCipher: TypeAlias = Literal[
    "AEAD_AES_256_GCM",
    "SM4_GCM",
]
"""Cipher the files of an encrypted bill are wanted in (加密算法).

- `AEAD_AES_256_GCM`: AES-256 in GCM mode
- `SM4_GCM`: SM4 in GCM mode, for merchants that use the Chinese national algorithms.
"""


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


CouponFunding: TypeAlias = Literal[
    "CASH",
    "NOCASH",
]
"""How the discount was funded (优惠类型).

- `CASH`: prepaid coupon, part of the settlement
- `NOCASH`: not prepaid, no part of it.
"""


CouponScope: TypeAlias = Literal[
    "GLOBAL",
    "SINGLE",
]
"""What the discount applies to (优惠范围).

- `GLOBAL`: the whole order
- `SINGLE`: certain articles.
"""


CouponSettlementType: TypeAlias = Literal[
    "COUPON",
    "DISCOUNT",
    "CASH",
    "NOCASH",
]
"""Kind of discount with regard to settlement (优惠类型).

- `COUPON`, `CASH`: prepaid, the merchant is paid the discount as well
- `DISCOUNT`, `NOCASH`: not prepaid, the merchant is not paid it.
"""


class DebitAmount(Model, kw_only=True):
    """What was asked and what was paid (订单金额)"""

    total: int
    """Amount of the order (订单金额) Unit: fen."""
    payer_total: int | Unset = UNSET
    """What the user paid, discounts deducted (用户实际支付金额) Unit: fen."""
    discount_total: int | Unset = UNSET
    """What the discounts took off (折扣) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class DebitPayer(Model, kw_only=True):
    """Who paid (支付者)"""

    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


EcommerceRefundPayer: TypeAlias = Literal[
    "REFUND_SOURCE_PARTNER_ADVANCE",
    "REFUND_SOURCE_SUB_MERCHANT",
]
"""Whose money is refunded (退款出资商户).

- `REFUND_SOURCE_PARTNER_ADVANCE`: the platform advances it, which needs a permission
- `REFUND_SOURCE_SUB_MERCHANT`: that of the merchant of the order.
"""


class EducationDevice(Model, kw_only=True):
    """The merchant's device the debit came from (设备信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    device_ip: str | Unset = UNSET
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""


class EducationOrder(Model, kw_only=True):
    """A debit of a fee for education and its state (订单)"""

    sp_mchid: str
    """The merchant or service provider that asked for the debit (商户号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    trade_state: EducationTradeState | str
    """Where the order stands (交易状态).

    - `SUCCESS`: paid
    - `REFUND`: paid, and a refund was requested
    - `ACCEPTED`: taken on, to be debited
    - `PAY_FAIL`: the debit failed.
    """
    trade_state_description: str | Unset = UNSET
    """The state in words (交易状态描述)"""
    payer: DebitPayer | Unset = UNSET
    """Who paid (支付者)"""
    amount: DebitAmount
    """What was asked and what was paid (订单金额)"""
    device_information: EducationDevice
    """The merchant's device the debit came from (设备信息)"""
    promotion_detail: list[SchoolPayPromotion] | Unset = UNSET
    """The discounts the order was given (优惠详情)"""


EducationTradeState: TypeAlias = Literal[
    "SUCCESS",
    "REFUND",
    "ACCEPTED",
    "PAY_FAIL",
]
"""Where the order stands (交易状态).

- `SUCCESS`: paid
- `REFUND`: paid, and a refund was requested
- `ACCEPTED`: taken on, to be debited
- `PAY_FAIL`: the debit failed.
"""


class EncryptedBill(Model, kw_only=True):
    """Where the files of an encrypted bill can be fetched (加密账单下载信息)"""

    download_bill_count: int
    """How many files the bill has (下载信息总数)"""
    download_bill_list: list[EncryptedBillFile] | Unset = UNSET
    """The files of the bill (下载信息明细)"""


class EncryptedBillFile(Model, kw_only=True):
    """One file of an encrypted bill, and what opens it (下载信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"encrypt_key"})

    bill_sequence: int
    """Place of the file in the bill; the files are put together in this order (账单文件序号)"""
    download_url: str
    """Where the file can be fetched for a few minutes; use it as given, signed like any request (下载地址)"""
    encrypt_key: str
    """Key of the file; encrypted on the wire (加密密钥)"""
    hash_type: BillHashType | str
    """Function the digest of a bill was made with (哈希类型). `SHA1`: SHA-1, the only one in use."""
    hash_value: str
    """Digest of the file once decrypted and decompressed, in hexadecimal digits (哈希值)"""
    nonce: str
    """Nonce the file was encrypted with (随机字符串)"""


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
    """How the user would pay the instalment credit back (贴息方案类型).

    - `DAILY`: interest by the day
    - `PERIOD`: in a fixed number of instalments.
    """
    subsidy_plan: list[InstallmentSubsidyPlan]
    """One entry per number of instalments (贴息方案列表)"""


class InstallmentSubsidyPlan(Model, kw_only=True):
    """Share of the interest for one number of instalments (贴息方案)"""

    subsidy_installment_num: SubsidyInstallmentNum
    """Number of monthly instalments the merchant pays interest for (贴息期数): `3`, `6` or `12`."""
    subsidy_percent: SubsidyPercent
    """Share of the interest the merchant pays, in percent (贴息比例).

    - `0`: none
    - `100`: all of it.
    """


MerchantAccountType: TypeAlias = Literal[
    "BASIC",
    "OPERATION",
    "FEES",
]
"""Account of a merchant at WeChat Pay (资金账户类型).

- `BASIC`: basic account, where payments are settled
- `OPERATION`: operation account, for payouts and promotions
- `FEES`: fee account.
"""


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
    promotion_detail: list[PromotionDetail] | Unset = UNSET
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
    limit_pay: list[PaymentRestriction | str] | Unset = UNSET
    """Ways of paying the order was limited to (指定支付方式)"""
    support_fapiao: bool | Unset = UNSET
    """Whether the receipt in WeChat offers the user an electronic invoice (电子发票入口开放标识)"""
    detail: PlacedDetail | Unset = UNSET
    """The articles the order was placed with (优惠功能)"""
    scene_info: PlacedScene | Unset = UNSET
    """Where the order was placed (场景信息)"""


class OrderPayer(Model, kw_only=True):
    """Who paid; empty as long as nobody did (支付者)"""

    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


OrderTradeState: TypeAlias = Literal[
    "SUCCESS",
    "REFUND",
    "NOTPAY",
    "CLOSED",
    "REVOKED",
    "USERPAYING",
    "PAYERROR",
    "ACCEPT",
]
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


OrderTradeType: TypeAlias = Literal[
    "JSAPI",
    "NATIVE",
    "APP",
    "MICROPAY",
    "MWEB",
    "FACEPAY",
    "PAP",
]
"""How the order was placed (交易类型).

- `JSAPI`: official account or mini-program
- `NATIVE`: the user scanned a code of the merchant
- `APP`: from an app
- `MICROPAY`: the merchant scanned the user's payment code
- `MWEB`: web page outside WeChat (H5)
- `FACEPAY`: face recognition
- `PAP`: a debit under an agreement the user signed.
"""


class PaidAmount(Model, kw_only=True):
    """What was asked and what was paid (订单金额)"""

    total: int | Unset = UNSET
    """Amount of the order (总金额) Unit: fen."""
    payer_total: int | Unset = UNSET
    """What the user paid, discounts deducted (用户支付金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    payer_currency: str | Unset = UNSET
    """Currency the user paid in (用户支付币种)"""


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


class ParkingOrder(Model, kw_only=True):
    """A debit of a parking fee and its state (停车扣费订单)"""

    sp_mchid: str
    """The merchant or service provider that asked for the debit (商户号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    description: str
    """What is debited for, as the user reads it in the bill (服务描述)"""
    create_time: datetime
    """When the order came into being (订单创建时间)"""
    trade_state: ParkingTradeState | str
    """Where the debit stands (交易状态).

    - `SUCCESS`: paid, by the user or in advance by WeChat Pay
    - `ACCEPT` or `ACCEPTED`: taken on, to be debited
    - `PAY_FAIL` or `FAIL`: failed
    - `REFUND`: paid, and a refund was requested
    - `PAY_BACK`: WeChat Pay advanced the money, and the user has paid it back.
    """
    trade_state_description: str | Unset = UNSET
    """The state in words, and what to do next (交易状态描述)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    user_repaid: UserRepaid | str | Unset = UNSET
    """Whether the user has paid back what WeChat Pay advanced; means something only with bank_type BPA and trade_state
    SUCCESS (用户是否已还款).

    - `Y`: yes
    - `N`: not yet.
    """
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    trade_scene: str
    """What is debited (交易场景), for example `PARKING`: a parking fee"""
    parking_info: ParkingStay | Unset = UNSET
    """Where, with which vehicle and how long the user parked (停车场景信息)"""
    payer: DebitPayer | Unset = UNSET
    """Who paid (支付者)"""
    amount: DebitAmount
    """What was asked and what was paid (订单金额)"""
    promotion_detail: list[ParkingPromotion] | Unset = UNSET
    """The discounts the order was given (优惠信息)"""


class ParkingPromotion(Model, kw_only=True):
    """One discount the order was given (优惠信息)"""

    coupon_id: str
    """Number of one coupon in the hands of a user (券ID)"""
    name: str | Unset = UNSET
    """Name of the discount (优惠名称)"""
    scope: CouponScope | str | Unset = UNSET
    """What the discount applies to (优惠范围).

    - `GLOBAL`: the whole order
    - `SINGLE`: certain articles.
    """
    type_: CouponFunding | str | Unset = field(name="type", default=UNSET)
    """How the discount was funded (优惠类型).

    - `CASH`: prepaid coupon, part of the settlement
    - `NOCASH`: not prepaid, no part of it.
    """
    amount: int | Unset = UNSET
    """Value of the discount (优惠券面额) Unit: fen."""
    stock_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动批次ID)"""
    activity_id: str | Unset = UNSET
    """Number of the batch, by its older name (活动ID)"""
    wechatpay_contribute: int | Unset = UNSET
    """Part of the discount WeChat Pay bears (微信出资) Unit: fen."""
    merchant_contribute: int | Unset = UNSET
    """Part of the discount the merchant bears (商户出资) Unit: fen."""
    other_contribute: int | Unset = UNSET
    """Part of the discount others bear (其他出资) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class ParkingStay(Model, kw_only=True):
    """Where, with which vehicle and how long the user parked (停车场景信息)"""

    parking_id: str
    """Number WeChat Pay gave the stay when the vehicle came (停车入场ID)"""
    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    plate_color: PlateColor | str
    """Colour of the registration plate (车牌颜色).

    - `BLUE`: small vehicles
    - `GREEN`: small vehicles of new energy
    - `YELLOW`: large vehicles
    - `BLACK`: vehicles of foreigners
    - `WHITE`: police and army
    - `LIMEGREEN`: large vehicles of new energy, yellow and green.
    """
    start_time: datetime
    """When the vehicle came (入场时间)"""
    end_time: datetime
    """When the vehicle left (出场时间)"""
    parking_name: str
    """Name of the car park (停车场名称)"""
    charging_duration: int
    """For how long the user is charged (计费时长) Unit: second."""
    device_id: str
    """Number of the device of the car park (停车场设备ID)"""


ParkingTradeState: TypeAlias = Literal[
    "SUCCESS",
    "ACCEPT",
    "ACCEPTED",
    "PAY_FAIL",
    "FAIL",
    "REFUND",
    "PAY_BACK",
]
"""Where the debit stands (交易状态).

- `SUCCESS`: paid, by the user or in advance by WeChat Pay
- `ACCEPT` or `ACCEPTED`: taken on, to be debited
- `PAY_FAIL` or `FAIL`: failed
- `REFUND`: paid, and a refund was requested
- `PAY_BACK`: WeChat Pay advanced the money, and the user has paid it back.
"""


class PartAmount(Model, kw_only=True):
    """What is to be paid for this part (订单金额)"""

    total_amount: int
    """Amount of this part (标价金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class PartnerOrder(Model, kw_only=True):
    """An order placed by a service provider, and its state (订单)"""

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
    payer: PartnerOrderPayer | Unset = UNSET
    """Who paid; empty as long as nobody did (支付者)"""
    amount: PaidAmount | Unset = UNSET
    """What was asked and what was paid (订单金额)"""
    promotion_detail: list[PromotionDetail] | Unset = UNSET
    """The discounts the order was given (优惠信息)"""
    installment_info: InstallmentChoice | Unset = UNSET
    """What the user chose when paying by the instalment credit 微信分付 (分期信息)"""
    settle_info: PlacedSettleInfo | Unset = UNSET
    """The settlement the order was placed with (结算信息)"""
    description: str | Unset = UNSET
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    time_expire: datetime | Unset = UNSET
    """Until when the order can be paid, in RFC 3339 with an offset (交易结束时间)"""
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    limit_pay: list[PaymentRestriction | str] | Unset = UNSET
    """Ways of paying the order was limited to (指定支付方式)"""
    support_fapiao: bool | Unset = UNSET
    """Whether the receipt in WeChat offers the user an electronic invoice (电子发票入口开放标识)"""
    detail: PlacedDetail | Unset = UNSET
    """The articles the order was placed with (优惠功能)"""
    scene_info: PlacedScene | Unset = UNSET
    """Where the order was placed (场景信息)"""


class PartnerOrderPayer(Model, kw_only=True):
    """Who paid; empty as long as nobody did (支付者)"""

    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


class PartnerTransferCancellation(Model, kw_only=True):
    """The merchant whose payout is to be withdrawn (撤销转账)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


class PayerIdentity(Model, kw_only=True):
    """Who must pay; anybody else is refused. Needs a permission of its own (实名支付)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"number", "name"})

    type_: PayerIdentityType = field(name="type")
    """Kind of document that names the payer (证件类型).

    - `IDCARD`: identity card of mainland China
    - `HONGKONG_MACAO`: travel permit for residents of Hong Kong and Macao
    - `HONGKONG_MACAO_RESIDENT`: mainland residence permit for them
    - `TAIWAN_RESIDENT`: travel permit for residents of Taiwan
    - `FOREIGN_RESIDENT`: residence permit of a foreigner
    - `OVERSEA_PASSPORT`: foreign passport
    - `PHONE_NUMBER`: telephone number instead of a document.
    """
    number: str
    """Number of the document, or the telephone number; encrypted on the wire (证件号)"""
    name: str
    """Name in the document; encrypted on the wire (姓名)"""


PayerIdentityType: TypeAlias = Literal[
    "IDCARD",
    "HONGKONG_MACAO",
    "HONGKONG_MACAO_RESIDENT",
    "TAIWAN_RESIDENT",
    "FOREIGN_RESIDENT",
    "OVERSEA_PASSPORT",
    "PHONE_NUMBER",
]
"""Kind of document that names the payer (证件类型).

- `IDCARD`: identity card of mainland China
- `HONGKONG_MACAO`: travel permit for residents of Hong Kong and Macao
- `HONGKONG_MACAO_RESIDENT`: mainland residence permit for them
- `TAIWAN_RESIDENT`: travel permit for residents of Taiwan
- `FOREIGN_RESIDENT`: residence permit of a foreigner
- `OVERSEA_PASSPORT`: foreign passport
- `PHONE_NUMBER`: telephone number instead of a document.
"""


class PaymentCode(Model, kw_only=True):
    """The prepared payment, as a code to be scanned (二维码链接)"""

    code_url: str
    """Link to be shown as a QR code, which the user scans to pay within 2 hours (二维码链接)"""


class PaymentLink(Model, kw_only=True):
    """The prepared payment, as a link to be opened in a browser (支付跳转链接)"""

    h5_url: str
    """Link to which the browser is sent, so that it opens WeChat to pay; good for 5 minutes (支付跳转链接)"""


PaymentRestriction: TypeAlias = Literal[
    "no_balance",
    "no_credit",
    "no_debit",
    "balance_only",
]
"""Way of paying to exclude, or the only one to allow (指定支付方式).

- `no_balance`: not from the balance
- `no_credit`: no credit cards
- `no_debit`: no debit cards
- `balance_only`: from the balance only.
"""


class PlacedDetail(Model, kw_only=True):
    """The articles the order was placed with (优惠功能)"""

    cost_price: int | Unset = UNSET
    """Amount of the whole receipt (订单原价) Unit: fen."""
    invoice_id: str | Unset = UNSET
    """Number of the merchant's receipt (商品小票ID)"""
    goods_detail: list[PlacedGoods] | Unset = UNSET
    """One entry per article (单品列表)"""


class PlacedGoods(Model, kw_only=True):
    """One article the order was placed with (单品)"""

    merchant_goods_id: str | Unset = UNSET
    """The merchant's number for the article (商户侧商品编码)"""
    wechatpay_goods_id: str | Unset = UNSET
    """WeChat Pay's number for the article, where it has one (微信支付商品编码)"""
    goods_name: str | Unset = UNSET
    """Name of the article (商品名称)"""
    quantity: int | Unset = UNSET
    """How many of the article the user buys (商品数量)"""
    unit_price: int | Unset = UNSET
    """Price of one piece (商品单价) Unit: fen."""


class PlacedScene(Model, kw_only=True):
    """Where the order was placed (场景信息)"""

    payer_client_ip: str | Unset = UNSET
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""
    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    store_info: PlacedStore | Unset = UNSET
    """The shop the order was placed in (商户门店信息)"""


class PlacedSettleInfo(Model, kw_only=True):
    """The settlement the order was placed with (结算信息)"""

    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""
    subsidy_amount: int | Unset = UNSET
    """What the platform adds for the merchant (补差金额) Unit: fen."""


class PlacedStore(Model, kw_only=True):
    """The shop the order was placed in (商户门店信息)"""

    id: str | Unset = UNSET
    """The merchant's number for the shop (门店编号)"""
    name: str | Unset = UNSET
    """Name of the shop (门店名称)"""
    area_code: str | Unset = UNSET
    """Number of the district the shop is in (地区编码)"""
    address: str | Unset = UNSET
    """Address of the shop (详细地址)"""


class PlainSettleInfo(Model, kw_only=True):
    """What happens to the money once the order is paid (结算信息)"""

    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""


PlateColor: TypeAlias = Literal[
    "BLUE",
    "GREEN",
    "YELLOW",
    "BLACK",
    "WHITE",
    "LIMEGREEN",
]
"""Colour of the registration plate (车牌颜色).

- `BLUE`: small vehicles
- `GREEN`: small vehicles of new energy
- `YELLOW`: large vehicles
- `BLACK`: vehicles of foreigners
- `WHITE`: police and army
- `LIMEGREEN`: large vehicles of new energy, yellow and green.
"""


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
    """What the discount applies to (优惠范围).

    - `GLOBAL`: the whole order
    - `SINGLE`: certain articles.
    """
    type_: CouponFunding | str | Unset = field(name="type", default=UNSET)
    """How the discount was funded (优惠类型).

    - `CASH`: prepaid coupon, part of the settlement
    - `NOCASH`: not prepaid, no part of it.
    """
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


ReceiptAcceptance: TypeAlias = Literal[
    "ACCEPTED",
    "FINISHED",
]
"""Where the making of the receipt stands (电子回单状态).

- `ACCEPTED`: applied for, being made
- `FINISHED`: made, ready for download.
"""


ReceiptHashType: TypeAlias = Literal[
    "SHA256",
    "SM3",
]
"""Function the digest of the receipt was made with (回单文件摘要类型).

- `SHA256`: SHA-256
- `SM3`: SM3, of the Chinese national algorithms.
"""


RefundCardBank: TypeAlias = Literal[
    "CMB_DEBIT",
    "COMM_DEBIT",
    "ABC_DEBIT",
    "CCB_DEBIT",
    "ICBC_DEBIT",
    "BOC_DEBIT",
    "PAB_DEBIT",
    "SPDB_DEBIT",
    "CITIC_DEBIT",
    "CEB_DEBIT",
    "CMBC_DEBIT",
    "CIB_DEBIT",
    "GDB_DEBIT",
    "PSBC_DEBIT",
    "NBCB_DEBIT",
]
"""Bank of the user's debit card (开户银行).

- `CMB_DEBIT`: China Merchants
- `COMM_DEBIT`: Communications
- `ABC_DEBIT`: Agricultural
- `CCB_DEBIT`: Construction
- `ICBC_DEBIT`: Industrial and Commercial
- `BOC_DEBIT`: Bank of China
- `PAB_DEBIT`: Ping An
- `SPDB_DEBIT`: Shanghai Pudong
- `CITIC_DEBIT`: CITIC
- `CEB_DEBIT`: Everbright
- `CMBC_DEBIT`: Minsheng
- `CIB_DEBIT`: Industrial (兴业)
- `GDB_DEBIT`: Guangfa
- `PSBC_DEBIT`: Postal Savings
- `NBCB_DEBIT`: Ningbo.
"""


RefundChannel: TypeAlias = Literal[
    "ORIGINAL",
    "BALANCE",
    "OTHER_BALANCE",
    "OTHER_BANKCARD",
]
"""Where the money went (退款渠道).

- `ORIGINAL`: back the way it came
- `BALANCE`: to the user's balance
- `OTHER_BALANCE`: to another balance account, the original one being unusable
- `OTHER_BANKCARD`: to another bank card, likewise.
"""


RefundFundsAccount: TypeAlias = Literal[
    "UNSETTLED",
    "AVAILABLE",
    "UNAVAILABLE",
    "OPERATION",
    "BASIC",
    "ECNY_BASIC",
]
"""The money the refund was taken from (资金账户).

- `UNSETTLED`: not yet settled
- `AVAILABLE`: available balance
- `UNAVAILABLE`: frozen balance
- `OPERATION`: operation account
- `BASIC`: basic account, available balance included
- `ECNY_BASIC`: basic account of digital renminbi.
"""


class RefundPromotion(Model, kw_only=True):
    """What the refund took back of one discount (优惠退款信息)"""

    promotion_id: str
    """Number of the coupon or discount (券ID)"""
    scope: CouponScope | str
    """What the discount applies to (优惠范围).

    - `GLOBAL`: the whole order
    - `SINGLE`: certain articles.
    """
    type_: CouponSettlementType | str = field(name="type")
    """Kind of discount with regard to settlement (优惠类型).

    - `COUPON`, `CASH`: prepaid, the merchant is paid the discount as well
    - `DISCOUNT`, `NOCASH`: not prepaid, the merchant is not paid it.
    """
    amount: int
    """Value of the discount when the order was paid (优惠券面额) Unit: fen."""
    refund_amount: int
    """Part of it that was taken back; the user is refunded that much less (优惠退款金额) Unit: fen."""
    goods_detail: list[RefundedGoods] | Unset = UNSET
    """The articles that went back (商品列表)"""


class RefundSource(Model, kw_only=True):
    """A part of the refund and the balance it is to be taken from (退款出资账户及金额)"""

    account: RefundSourceAccount
    """Balance a part of the refund is taken from (出资账户类型).

    - `AVAILABLE`: the available one
    - `UNAVAILABLE`: the frozen one.
    """
    amount: int
    """What is to be taken from this balance (出资金额) Unit: fen."""


RefundSourceAccount: TypeAlias = Literal[
    "AVAILABLE",
    "UNAVAILABLE",
]
"""Balance a part of the refund is taken from (出资账户类型).

- `AVAILABLE`: the available one
- `UNAVAILABLE`: the frozen one.
"""


class RefundSourceShare(Model, kw_only=True):
    """A part of the refund and the balance it was taken from (退款出资账户及金额)"""

    account: RefundSourceAccount | str
    """Balance a part of the refund is taken from (出资账户类型).

    - `AVAILABLE`: the available one
    - `UNAVAILABLE`: the frozen one.
    """
    amount: int
    """What was taken from this balance (出资金额) Unit: fen."""


class RefundedGoods(Model, kw_only=True):
    """One article that went back (退款商品)"""

    merchant_goods_id: str
    """The merchant's number for the article (商户侧商品编码)"""
    wechatpay_goods_id: str | Unset = UNSET
    """WeChat Pay's number for the article, where it has one (微信支付商品编码)"""
    goods_name: str | Unset = UNSET
    """Name of the article (商品名称)"""
    unit_price: int
    """Price of one piece (商品单价) Unit: fen."""
    refund_amount: int
    """What is refunded for the article (商品退款金额) Unit: fen."""
    refund_quantity: int
    """How many of the article went back (商品退货数量)"""


class SchoolPayPromotion(Model, kw_only=True):
    """One discount the order was given (优惠详情)"""

    coupon_id: str | Unset = UNSET
    """Number of one coupon in the hands of a user (券ID)"""
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


class SettleInfo(Model, kw_only=True):
    """What happens to the money once the order is paid, and what the platform adds to it (结算信息)"""

    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""
    subsidy_amount: int | Unset = UNSET
    """What the platform adds for the merchant after payment; needs profit_sharing (补差金额) Unit: fen."""


class SharingChange(Model, kw_only=True):
    """A share that was received or handed back (分账动账)"""

    mchid: str | Unset = UNSET
    """Merchant that shares; only if it called for itself (直连商户号)"""
    sp_mchid: str | Unset = UNSET
    """Service provider that called for the merchant that shares (服务商商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant that shares; only if a service provider called for it (子商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    order_id: str
    """Number WeChat Pay gave the request to share, or to hand a share back (微信分账/回退单号)"""
    out_order_no: str
    """The sharing merchant's own number of the request to share, or to hand a share back (商户分账/回退单号)"""
    receiver: SharingChangeReceiver
    """The receiver, and the money that moved (分账接收方)"""
    success_time: datetime
    """When the money moved (成功时间)"""


class SharingChangeReceiver(Model, kw_only=True):
    """The receiver, and the money that moved (分账接收方)"""

    type_: SharingReceiverType | str = field(name="type")
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the caller's AppID sees them
    - `PERSONAL_SUB_OPENID`: a person, as the AppID of the sub-merchant sees them.
    """
    account: str
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""
    amount: int
    """What was received or handed back (分账动账金额) Unit: fen."""
    description: str
    """What the money is for (分账/回退描述)"""


SharingFailReason: TypeAlias = Literal[
    "ACCOUNT_ABNORMAL",
    "NO_RELATION",
    "RECEIVER_HIGH_RISK",
    "RECEIVER_REAL_NAME_NOT_VERIFIED",
    "NO_AUTH",
    "RECEIVER_RECEIPT_LIMIT",
    "PAYER_ACCOUNT_ABNORMAL",
    "INVALID_REQUEST",
]
"""Why the share was not paid (分账失败原因).

- `ACCOUNT_ABNORMAL`: the receiver's account cannot be used
- `NO_RELATION`: it was removed from the receivers
- `RECEIVER_HIGH_RISK`: it is under risk control
- `RECEIVER_REAL_NAME_NOT_VERIFIED`: its identity is not verified
- `NO_AUTH`: the merchant may not share any more
- `RECEIVER_RECEIPT_LIMIT`: it has received as much as it may
- `PAYER_ACCOUNT_ABNORMAL`: the account of the merchant that shares cannot be used
- `INVALID_REQUEST`: the request was not valid.
"""


SharingReceiverType: TypeAlias = Literal[
    "MERCHANT_ID",
    "PERSONAL_OPENID",
    "PERSONAL_SUB_OPENID",
]
"""How the receiver of a share is named (分账接收方类型).

- `MERCHANT_ID`: by a merchant number
- `PERSONAL_OPENID`: a person, as the caller's AppID sees them
- `PERSONAL_SUB_OPENID`: a person, as the AppID of the sub-merchant sees them.
"""


SharingResultState: TypeAlias = Literal[
    "PENDING",
    "SUCCESS",
    "CLOSED",
]
"""What became of the share of one receiver (分账结果).

- `PENDING`: not paid yet
- `SUCCESS`: paid
- `CLOSED`: failed and given up, see fail_reason.
"""


SharingReturnFailReason: TypeAlias = Literal[
    "ACCOUNT_ABNORMAL",
    "BALANCE_NOT_ENOUGH",
    "TIME_OUT_CLOSED",
    "PAYER_ACCOUNT_ABNORMAL",
    "INVALID_REQUEST",
]
"""Why the share was not handed back (失败原因).

- `ACCOUNT_ABNORMAL`: the account of the merchant it goes back to cannot be used
- `BALANCE_NOT_ENOUGH`: the receiver has too little money
- `TIME_OUT_CLOSED`: it took too long and was given up
- `PAYER_ACCOUNT_ABNORMAL`: the receiver's account cannot be used
- `INVALID_REQUEST`: the request was not valid.
"""


SharingReturnState: TypeAlias = Literal[
    "PROCESSING",
    "SUCCESS",
    "FAILED",
    "FAIL",
]
"""What became of handing the share back (回退结果).

- `PROCESSING`: under way, query again
- `SUCCESS`: handed back
- `FAILED`, `FAIL`: not handed back, see fail_reason.
"""


SharingState: TypeAlias = Literal[
    "PROCESSING",
    "FINISHED",
]
"""Whether the request is done with (分账单状态).

- `PROCESSING`: under way
- `FINISHED`: done, each receiver has a result of its own.
"""


SubsidyInstallmentNum: TypeAlias = Literal[
    3,
    6,
    12,
]
"""Number of monthly instalments the merchant pays interest for (贴息期数): `3`, `6` or `12`."""


SubsidyPercent: TypeAlias = Literal[
    0,
    100,
]
"""Share of the interest the merchant pays, in percent (贴息比例).

- `0`: none
- `100`: all of it.
"""


SubsidyPeriodType: TypeAlias = Literal[
    "DAILY",
    "PERIOD",
]
"""How the user would pay the instalment credit back (贴息方案类型).

- `DAILY`: interest by the day
- `PERIOD`: in a fixed number of instalments.
"""


TarType: TypeAlias = Literal["GZIP"]
"""Compression of the file wanted; plain text if left out (压缩类型). `GZIP`: gzip."""


TransferBillFailReason: TypeAlias = Literal[
    "ACCOUNT_FROZEN",
    "ACCOUNT_NOT_EXIST",
    "BANK_CARD_ACCOUNT_ABNORMAL",
    "BANK_CARD_BANK_INFO_WRONG",
    "BANK_CARD_CARD_INFO_WRONG",
    "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
    "BANK_CARD_PARAM_ERROR",
    "BANK_CARD_STATUS_ABNORMAL",
    "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
    "DAY_RECEIVED_COUNT_EXCEED",
    "DAY_RECEIVED_QUOTA_EXCEED",
    "EXCEEDED_ESTIMATED_AMOUNT",
    "ID_CARD_NOT_CORRECT",
    "MCH_CANCEL",
    "MERCHANT_REJECT",
    "MERCHANT_NOT_CONFIRM",
    "NAME_NOT_CORRECT",
    "OPENID_INVALID",
    "OTHER_FAIL_REASON_TYPE",
    "OVERDUE_CLOSE",
    "PAYEE_ACCOUNT_ABNORMAL",
    "PAYER_ACCOUNT_ABNORMAL",
    "PRODUCT_AUTH_CHECK_FAIL",
    "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
    "REAL_NAME_CHECK_FAIL",
    "RECEIVE_ACCOUNT_NOT_CONFIGURE",
    "RESERVATION_INFO_NOT_MATCH",
    "RESERVATION_SCENE_NOT_MATCH",
    "RESERVATION_STATE_INVALID",
    "TRANSFER_QUOTA_EXCEED",
    "TRANSFER_REMARK_SET_FAIL",
    "TRANSFER_RISK",
    "TRANSFER_SCENE_INVALID",
    "TRANSFER_SCENE_UNAVAILABLE",
    "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
    "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
    "BUDGET_NOT_ENOUGH",
]
"""Why the payout failed (失败原因).

- `ACCOUNT_FROZEN`: the user's account is frozen
- `ACCOUNT_NOT_EXIST`: the user has no account
- `BANK_CARD_ACCOUNT_ABNORMAL`: the account of the user's bank card cannot be used
- `BANK_CARD_BANK_INFO_WRONG`: the bank named is wrong
- `BANK_CARD_CARD_INFO_WRONG`: the card named is wrong
- `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`: more than the card may receive
- `BANK_CARD_PARAM_ERROR`: a detail of the card is wrong
- `BANK_CARD_STATUS_ABNORMAL`: the card cannot be used
- `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: the user has received 200,000 yuan this month
- `BLOCK_B2C_USERLIMITAMOUNT_MONTH`: the user may receive no more this month, being at risk
- `DAY_RECEIVED_COUNT_EXCEED`: more payouts than a user may receive in a day
- `DAY_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a day
- `EXCEEDED_ESTIMATED_AMOUNT`: more than was announced when it was reserved
- `ID_CARD_NOT_CORRECT`: the identity card is not the user's
- `MCH_CANCEL`: the merchant withdrew it
- `MERCHANT_REJECT`: a person of the merchant refused it
- `MERCHANT_NOT_CONFIRM`: nobody of the merchant approved it in time
- `NAME_NOT_CORRECT`: the name is not the user's
- `OPENID_INVALID`: no OpenID of this AppID
- `OTHER_FAIL_REASON_TYPE`: something else
- `OVERDUE_CLOSE`: not confirmed or not paid in time
- `PAYEE_ACCOUNT_ABNORMAL`: the user must complete their details to receive money
- `PAYER_ACCOUNT_ABNORMAL`: the merchant's account may not pay
- `PRODUCT_AUTH_CHECK_FAIL`: the merchant has not been granted payouts, or no more
- `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`: the user's account has reached what its class may receive
- `REAL_NAME_CHECK_FAIL`: the user has not proved their identity to WeChat Pay
- `RECEIVE_ACCOUNT_NOT_CONFIGURE`: the user is not among the payees set for the purpose
- `RESERVATION_INFO_NOT_MATCH`: differs from what was reserved
- `RESERVATION_SCENE_NOT_MATCH`: reserved for another purpose
- `RESERVATION_STATE_INVALID`: the reservation cannot be used
- `TRANSFER_QUOTA_EXCEED`: more than a user may receive at once
- `TRANSFER_REMARK_SET_FAIL`: the note cannot be used
- `TRANSFER_RISK`: stopped as risky
- `TRANSFER_SCENE_INVALID`: the merchant has not been granted the purpose
- `TRANSFER_SCENE_UNAVAILABLE`: the purpose cannot be used at present
- `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`: more than the order it belongs to allows
- `RELATED_ORDER_TRANSFER_COUNT_EXCEED`: more payouts than the order it belongs to allows
- `BUDGET_NOT_ENOUGH`: the budget does not suffice.
"""


TransferBillState: TypeAlias = Literal[
    "ACCEPTED",
    "PROCESSING",
    "WAIT_USER_CONFIRM",
    "TRANSFERING",
    "SUCCESS",
    "FAIL",
    "CANCELING",
    "CANCELLED",
]
"""Where the payout stands (单据状态).

- `ACCEPTED`: taken in, not begun
- `PROCESSING`: the money is being set aside; if it stays so, the account may hold too little
- `WAIT_USER_CONFIRM`: waits for the user to confirm that they want it
- `TRANSFERING`: the user confirmed, the money is on its way
- `SUCCESS`: the user has the money
- `FAIL`: failed, see the reason
- `CANCELING`: being withdrawn by the merchant
- `CANCELLED`: withdrawn by the merchant.
"""


class UnsplitAmount(Model, kw_only=True):
    """What of an order can still be shared (剩余待分金额)"""

    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    unsplit_amount: int
    """What can still be shared (订单剩余待分金额) Unit: fen."""


class UploadedMedia(Model, kw_only=True):
    """What the upload is called from now on (上传结果)"""

    media_id: str
    """What an upload is called in later requests (媒体文件标识ID)"""


UserRepaid: TypeAlias = Literal[
    "Y",
    "N",
]
"""Whether the user has paid back what WeChat Pay advanced; means something only with bank_type BPA and trade_state
SUCCESS (用户是否已还款).

- `Y`: yes
- `N`: not yet.
"""


WithdrawalStatus: TypeAlias = Literal[
    "CREATE_SUCCESS",
    "SUCCESS",
    "FAIL",
    "REFUND",
    "CLOSE",
    "INIT",
]
"""Where the withdrawal stands (提现单状态).

- `CREATE_SUCCESS`: accepted
- `SUCCESS`: paid out, though the bank may still send the money back within some days
- `FAIL`: failed
- `REFUND`: sent back by the bank, the money is in the account again
- `CLOSE`: closed
- `INIT`: not begun, to be asked for again with the same number and contents.
"""
