# Generated from spec/ by `make generate`. Do not edit.
"""The events of `mch_manage`.

ManagerecordChange: Something was restricted or asked of a sub-merchant, or that has changed
MerchantNotifyNotify: Something happened to a merchant that the partner has subscribed to
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from ..models.mch_manage import ManageRecordState
from ..runtime.event import Event
from ..runtime.model import Model


class ManageRecordChange(Model, kw_only=True):
    """A record that is new or has changed (商户管理记录通知)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    manage_record_id: str
    """Number WeChat Pay gave the record (商户管理记录ID)"""
    manage_record_state: ManageRecordState | str
    """Where the record stands (商户管理记录状态).

    - `PENDING`: the sub-merchant must do something
    - `SUBMITTED`: it has answered
    - `EXPIRED`: it has not, and can no more
    - `UNDER_REVIEW`: its answer is under review
    - `RECOVERED`: lifted
    - `REJECTED`: its answer does not do, see the reason.
    """


class MerchantNotice(Model, kw_only=True):
    """Something about a merchant that a partner has subscribed to (合作伙伴订阅通知)"""

    topic_name: MerchantNoticeTopic
    """What it is about (订阅主题)"""
    message_content: MerchantNoticeContent
    """What happened (通知内容)"""


class MerchantNoticeContent(Model, kw_only=True):
    """What happened (通知内容)"""

    merchant_code: str
    """The merchant (商户号)"""
    merchant_company_name: str
    """Name of the merchant's company (商户全称)"""
    business_time: datetime
    """When it happened (业务发生时间)"""
    business_code: str
    """Number of what it is about (业务单据)"""
    business_state: str
    """Where that stands, in words (业务状态)"""


class MerchantNoticeTopic(Model, kw_only=True):
    """What it is about (订阅主题)"""

    topic_english_name: str
    """Name of the topic in English (主题英文名)"""
    topic_chinese_name: str
    """Name of the topic in Chinese (主题中文名)"""


class ManagerecordChange(Event, frozen=True, kw_only=True):
    """Something was restricted or asked of a sub-merchant, or that has changed (商户管理记录通知).

    Look the record up by `mch_manage.get_record` to see what lifts it.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/partner/4014940982
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ManageRecordChange,)

    event_type: Literal["MANAGERECORD.CHANGE"]
    resource: ManageRecordChange


class MerchantNotifyNotify(Event, frozen=True, kw_only=True):
    """Something happened to a merchant that the partner has subscribed to (合作伙伴订阅通知).

    What can be subscribed to, and where it is sent, is set on the partner platform.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/partner/4016022266
    """

    variants: ClassVar[tuple[type[Model], ...]] = (MerchantNotice,)

    event_type: Literal["MERCHANT_NOTIFY.NOTIFY"]
    resource: MerchantNotice
