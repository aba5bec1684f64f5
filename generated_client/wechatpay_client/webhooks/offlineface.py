# Generated from spec/ by `make generate`. Do not edit.
"""The events of `offlineface`.

FacepayUserStateChange: The contract of a person who pays by face was signed or has ended
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from ..runtime.event import Event
from ..runtime.model import Model


class FaceContractChange(Model, kw_only=True):
    """A contract that was signed or has ended (用户签约状态变更)"""

    user_id: str
    """Number WeChat Pay gave the person who pays by face (刷脸用户ID)"""
    out_user_id: str
    """The merchant's own number of the person who pays by face (商户用户ID)"""
    organization_id: str
    """Number WeChat Pay gave the school or other organisation (机构ID)"""
    mch_id: str
    """Merchant number given by WeChat Pay (商户号)"""
    notify_create_time: datetime
    """When the notification was made (通知创建时间)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    contract_id: str
    """Number of the contract under which the person is debited (签约ID)"""


class FacepayUserStateChange(Event, frozen=True, kw_only=True):
    """The contract of a person who pays by face was signed or has ended (用户签约状态变更通知).

    The event does not say which of the two it was: look up the contract.

    No page says whether it is for merchants, for service providers or for both.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html
    """

    variants: ClassVar[tuple[type[Model], ...]] = (FaceContractChange,)

    event_type: Literal["FACEPAY.USER_STATE_CHANGE"]
    resource: FaceContractChange
