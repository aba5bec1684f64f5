# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `vehicle` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..models.shared.charge_promotion import ChargePromotion
from ..models.shared.debit_amount import DebitAmount
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class EtcContract(Model, kw_only=True):
    """A user's agreement to be debited road tolls, and the plate it is for (ETC授权扣费协议)"""

    appid: str
    """AppID under which the user signed (发起签约的appid)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sp_openid: str
    """The user as the AppID under which they signed sees them (用户在发起签约APP的标识)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    bind_state: str
    """Whether tolls can be debited (ETC绑定状态), for example `NORMAL`: they can"""
    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


ParkingEntryState: TypeAlias = Literal[
    "NORMAL",
    "BLOCKED",
]
"""Whether the fee of the stay can be debited (停车入场状态).

- `NORMAL`: yes
- `BLOCKED`: no, let the user pay in another way.
"""


class TollOrder(Model, kw_only=True):
    """The debit of a road toll and its state (订单)"""

    mchid: str
    """Merchant number of the service provider (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    trade_type: str
    """How the order came about (交易类型), for example `AUTH`: a debit under an agreement"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    trade_state: str
    """Where the order stands (交易状态), for example `SUCCESS`: paid;

    - `ACCEPTED`: taken on, to be debited
    - `PAY_FAIL`: the debit failed
    - `REFUND`: paid, and a refund was requested.
    """
    trade_state_desc: str | Unset = UNSET
    """The state of the order in words, for people (交易状态描述)"""
    payer: TollPayer | Unset = UNSET
    """Who paid (支付者)"""
    amount: DebitAmount
    """What was asked and what was paid (订单金额)"""
    device_info: TollOrderDevice | Unset = UNSET
    """The merchant's device the debit came from (设备信息)"""
    promotion_detail: list[ChargePromotion] = ABSENT_LIST
    """The discounts the order was given (优惠详情)"""


class TollOrderDevice(Model, kw_only=True):
    """The merchant's device the debit came from (设备信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    device_ip: str | Unset = UNSET
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""


class TollPayer(Model, kw_only=True):
    """Who paid (支付者)"""

    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
