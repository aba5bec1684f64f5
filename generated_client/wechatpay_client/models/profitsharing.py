# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `profitsharing` share."""

from __future__ import annotations

from datetime import datetime

from msgspec import field

from ..models.shared.sharing_fail_reason import SharingFailReason, SharingResultState, SharingState
from ..models.shared.sharing_receiver_type import SharingReceiverType
from ..models.shared.sharing_return_fail_reason import SharingReturnFailReason, SharingReturnState
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class SharingOrder(Model, kw_only=True):
    """A request to share profit, and what became of each share (分账单)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_order_no: str
    """The merchant's own number of a request to share profit; repeating it never shares twice (商户分账单号)"""
    order_id: str
    """Number WeChat Pay gave the request to share profit (微信分账单号)"""
    state: SharingState | str
    """Whether the request is done with (分账单状态).

    - `PROCESSING`: under way
    - `FINISHED`: done, each receiver has a result of its own.
    """
    receivers: list[SharingResult] = ABSENT_LIST
    """One entry per receiver, the merchant itself included once the rest is unfrozen (分账接收方列表)"""


class SharingResult(Model, kw_only=True):
    """The share of one receiver, and what became of it (分账接收方)"""

    amount: int
    """Share of this receiver (分账金额) Unit: fen."""
    description: str
    """What the money is for, as it stands in the bills (分账描述)"""
    type_: SharingReceiverType | str = field(name="type")
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the caller's AppID sees them
    - `PERSONAL_SUB_OPENID`: a person, as the AppID of the sub-merchant sees them.
    """
    account: str
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""
    result: SharingResultState | str
    """What became of the share of one receiver (分账结果).

    - `PENDING`: not paid yet
    - `SUCCESS`: paid
    - `CLOSED`: failed and given up, see fail_reason.
    """
    fail_reason: SharingFailReason | str | Unset = UNSET
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
    detail_id: str | Unset = UNSET
    """Number WeChat Pay gave the share of one receiver (分账明细单号)"""
    create_time: datetime | Unset = UNSET
    """When the share was accepted (分账创建时间)"""
    finish_time: datetime | Unset = UNSET
    """When the share was paid or given up (分账完成时间)"""


class SharingReturn(Model, kw_only=True):
    """A request to hand a share back, and what became of it (分账回退单)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    order_id: str
    """Number WeChat Pay gave the request to share profit (微信分账单号)"""
    out_order_no: str
    """The merchant's own number of a request to share profit; repeating it never shares twice (商户分账单号)"""
    out_return_no: str
    """The merchant's own number of a request to hand a share back (商户回退单号)"""
    return_id: str
    """Number WeChat Pay gave the request to hand a share back (微信回退单号)"""
    return_mchid: str
    """Merchant that received the share and hands it back (回退商户号)"""
    amount: int
    """What is handed back (回退金额) Unit: fen."""
    description: str
    """Why the money is handed back (回退描述)"""
    result: SharingReturnState | str
    """What became of handing the share back (回退结果).

    - `PROCESSING`: under way, query again
    - `SUCCESS`: handed back
    - `FAILED`, `FAIL`: not handed back, see fail_reason.
    """
    fail_reason: SharingReturnFailReason | str | Unset = UNSET
    """Why the share was not handed back (失败原因).

    - `ACCOUNT_ABNORMAL`: the account of the merchant it goes back to cannot be used
    - `BALANCE_NOT_ENOUGH`: the receiver has too little money
    - `TIME_OUT_CLOSED`: it took too long and was given up
    - `PAYER_ACCOUNT_ABNORMAL`: the receiver's account cannot be used
    - `INVALID_REQUEST`: the request was not valid.
    """
    create_time: datetime
    """When the request was accepted (创建时间)"""
    finish_time: datetime | Unset = UNSET
    """When the money was handed back, or the request given up (完成时间)"""
