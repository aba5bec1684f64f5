# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `lovefeast` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class LoveFeastAmount(Model, kw_only=True):
    """What was given (订单金额)"""

    total: int | Unset = UNSET
    """What the order was about (总金额) Unit: fen."""
    payer_total: int | Unset = UNSET
    """What the user paid (用户支付金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    payer_currency: str | Unset = UNSET
    """What the user paid in (用户支付币种)"""


class LoveFeastDonation(Model, kw_only=True):
    """What a user has given (用户捐赠单)"""

    welfare_trade_id: str | Unset = UNSET
    """Number WeChat Pay gave the donation (捐赠订单号)"""
    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    brand_id: int | Unset = UNSET
    """The brand, by the number WeChat Pay gave it (品牌ID)"""
    donate_source: LoveFeastSource | str | Unset = UNSET
    """How it was given (捐赠来源).

    - `MINIPROGRAM_PAY`: by a payment in a mini-program
    - `ENTRUST_PAY`: by a debit under an agreement.
    """
    merchant_order: LoveFeastMerchantOrder | Unset = UNSET
    """The order at the merchant with which it was given (商户订单)"""
    institution_name: str | Unset = UNSET
    """Who receives the money (捐赠机构名称)"""
    business_id: str | Unset = UNSET
    """Number of what is given for (捐赠项目编号)"""
    business_name: str | Unset = UNSET
    """Name of what is given for (捐赠活动名称)"""
    success_time: datetime | Unset = UNSET
    """When it was paid (支付完成时间)"""
    payer: LoveFeastPayer | Unset = UNSET
    """Who gave it (支付者)"""
    amount: LoveFeastAmount | Unset = UNSET
    """What was given (订单金额)"""
    device_id: str | Unset = UNSET
    """The device it was paid at (设备编号)"""


class LoveFeastMerchantOrder(Model, kw_only=True):
    """The order at the merchant with which it was given (商户订单)"""

    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    store_id: str | Unset = UNSET
    """The shop (门店ID)"""


class LoveFeastPayer(Model, kw_only=True):
    """Who gave it (支付者)"""

    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    avatar: str | Unset = UNSET
    """Address of the user's picture (用户头像URL)"""
    nickname: str | Unset = UNSET
    """Name the user has in WeChat (用户昵称)"""


LoveFeastSource: TypeAlias = Literal[
    "MINIPROGRAM_PAY",
    "ENTRUST_PAY",
]
"""How it was given (捐赠来源).

- `MINIPROGRAM_PAY`: by a payment in a mini-program
- `ENTRUST_PAY`: by a debit under an agreement.
"""
