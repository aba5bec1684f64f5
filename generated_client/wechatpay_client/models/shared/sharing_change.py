# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from datetime import datetime

from msgspec import field

from ...models.shared.sharing_receiver_type import SharingReceiverType
from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


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
