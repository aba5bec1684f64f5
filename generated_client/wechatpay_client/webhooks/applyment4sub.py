# Generated from spec/ by `make generate`. Do not edit.
"""The events of `applyment4sub`.

ApplymentStateApproved: Another set of domains of a sub-merchant was approved or rejected
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class WebsiteApplyment(Model, kw_only=True):
    """An application to change the domains on which a sub-merchant may be paid, and what came of it
    (H5支付域名修改申请)
    """

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    website_state: WebsiteState | str | Unset = UNSET
    """Whether the web site is there (子商户经营网址状态).

    - `HAS_LAUNCHED`: it is
    - `UN_LAUNCHED`: not yet.
    """
    domains: list[str] = ABSENT_LIST
    """The domains from which web pages may open WeChat Pay (H5支付域名)"""
    website_url: str | Unset = UNSET
    """The sub-merchant's web site (子商户H5经营网址)"""
    website_business_page_pics: list[str] = ABSENT_LIST
    """Pictures of its pages where things are sold, by their numbers (经营网址商业页面截图)"""
    website_homepage_pics: list[str] = ABSENT_LIST
    """Pictures of its front page, by their numbers (经营网址首页截图)"""
    applyment_id: int | Unset = UNSET
    """Number WeChat Pay gave the application (微信支付申请单号)"""
    audit_reject_detail: str | Unset = UNSET
    """Why it was rejected, in words (驳回原因)"""
    applyment_state: WebsiteApplymentState | str | Unset = UNSET
    """Where the application for domains stands (申请单状态).

    - `PENDING`: not looked at yet
    - `UNDER_REVIEW`: under review
    - `APPROVED`: approved
    - `REJECTED`: rejected, see the reason.
    """
    notify_url: str | Unset = UNSET
    """Address that is called with the result (商户提供的审核结果回调接口)"""
    out_applyment_id: str | Unset = UNSET
    """The service provider's own number of the application (商户申请单号)"""


WebsiteApplymentState: TypeAlias = Literal[
    "PENDING",
    "UNDER_REVIEW",
    "APPROVED",
    "REJECTED",
]
"""Where the application for domains stands (申请单状态).

- `PENDING`: not looked at yet
- `UNDER_REVIEW`: under review
- `APPROVED`: approved
- `REJECTED`: rejected, see the reason.
"""


WebsiteState: TypeAlias = Literal[
    "HAS_LAUNCHED",
    "UN_LAUNCHED",
]
"""Whether the web site is there (子商户经营网址状态).

- `HAS_LAUNCHED`: it is
- `UN_LAUNCHED`: not yet.
"""


class ApplymentStateApproved(Event, frozen=True, kw_only=True):
    """Another set of domains of a sub-merchant was approved or rejected (H5支付域名修改申请事件通知).

    Sent to the address that the application named, which was made on the partner platform.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025118
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025122
    """

    variants: ClassVar[tuple[type[Model], ...]] = (WebsiteApplyment,)

    event_type: Literal["APPLYMENT_STATE.APPROVED"]
    resource: WebsiteApplyment
