# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `offlineface` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..models.shared.promotion_detail import PromotionDetail
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class FaceCollection(Model, kw_only=True):
    """A request to take the picture of a face again, and how far it is (重采对象)"""

    collection_id: str
    """Number of a request to take the picture of a face again (重采ID)"""
    use_id: str
    """Number WeChat Pay gave the person who pays by face (刷脸用户ID)"""
    organization_id: str
    """Number WeChat Pay gave the school or other organisation (机构ID)"""
    collection_state: FaceCollectionState | str
    """How far it is (重采状态).

    - `COLLECTION_REQUIRED`: a new picture is needed
    - `PHOTO_UPLOADED`: it was uploaded, the user has not confirmed it
    - `COMPLETE`: done.
    """
    register_photo_upload_time: datetime | Unset = UNSET
    """When the new picture was uploaded (注册照上传时间)"""
    confirm_time: datetime | Unset = UNSET
    """When the user who pays confirmed it (支付用户确认时间)"""


FaceCollectionState: TypeAlias = Literal[
    "COLLECTION_REQUIRED",
    "PHOTO_UPLOADED",
    "COMPLETE",
]
"""How far it is (重采状态).

- `COLLECTION_REQUIRED`: a new picture is needed
- `PHOTO_UPLOADED`: it was uploaded, the user has not confirmed it
- `COMPLETE`: done.
"""


FaceContractMode: TypeAlias = Literal[
    "LIMIT_BANK_CARD",
    "PRIORITY_BANK_CARD",
    "LIMIT_NONE",
]
"""What is debited (签约模式).

- `LIMIT_BANK_CARD`: the bank card given, and nothing else
- `PRIORITY_BANK_CARD`: that card first
- `LIMIT_NONE`: whatever the user chooses.
"""


class FaceDebit(Model, kw_only=True):
    """A debit by face, and its state (刷脸扣款订单)"""

    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    payer: FaceDebitPayer | Unset = UNSET
    """Who paid (支付用户信息)"""
    amount: FaceDebitedAmount | Unset = UNSET
    """What is debited (金额信息)"""
    promotion_detail: list[PromotionDetail] = ABSENT_LIST
    """The discounts the debit was given (优惠信息)"""
    scene_info: FaceDebitedScene | Unset = UNSET
    """Where the debit came from (支付场景信息)"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    trade_type: FaceDebitTradeType | str | Unset = UNSET
    """How the debit was made (交易类型).

    - `NATIVE`: the user scanned a code
    - `JSAPI`: in an official account or mini-program
    - `APP`: in an app
    - `MWEB`: on a web page outside WeChat
    - `AUTH`: under a contract.
    """
    trade_state: str | Unset = UNSET
    """Where the debit stands (交易状态), for example `SUCCESS`: paid"""
    trade_state_description: str | Unset = UNSET
    """The state in words (交易描述)"""
    debt_state: str | Unset = UNSET
    """Whether WeChat Pay advanced the money, and the user has paid it back (欠款状态)"""
    description: str | Unset = UNSET
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    success_time: datetime | Unset = UNSET
    """When the debit succeeded (支付成功时间)"""
    repayment_transaction_id: str | Unset = UNSET
    """Number of the payment by which the user paid back (还款微信订单号)"""
    error_type: str | Unset = UNSET
    """What kind of failure it is (错误分类)"""


class FaceDebitPayer(Model, kw_only=True):
    """Who paid (支付用户信息)"""

    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


FaceDebitTradeType: TypeAlias = Literal[
    "NATIVE",
    "JSAPI",
    "APP",
    "MWEB",
    "AUTH",
]
"""How the debit was made (交易类型).

- `NATIVE`: the user scanned a code
- `JSAPI`: in an official account or mini-program
- `APP`: in an app
- `MWEB`: on a web page outside WeChat
- `AUTH`: under a contract.
"""


class FaceDebitedAmount(Model, kw_only=True):
    """What is debited (金额信息)"""

    total: int
    """Amount of the debit (总金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class FaceDebitedScene(Model, kw_only=True):
    """Where the debit came from (支付场景信息)"""

    device_ip: str | Unset = UNSET
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""
