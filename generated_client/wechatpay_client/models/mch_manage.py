# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `mch_manage` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..models.shared.requested_items import RequestedItems
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class ManageRecord(Model, kw_only=True):
    """What is restricted or asked, and what lifts it (商户管理记录)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    manage_record_id: str | Unset = UNSET
    """Number WeChat Pay gave the record (商户管理记录ID)"""
    manage_record_type: ManageRecordType | str | Unset = UNSET
    """What the record is (商户管理记录类型).

    - `FUNCTIONAL_LIMIT_RECORD`: the merchant number can no longer do something
    - `INVESTIGATE_RECORD`: WeChat Pay wants to know something.
    """
    manage_time: datetime | Unset = UNSET
    """When it was restricted (管控时间)"""
    manage_reason: str | Unset = UNSET
    """Why, in words (管控原因)"""
    limit_ability: str | Unset = UNSET
    """What it can no longer do, in words (限制功能)"""
    recover_way: ManageRecoverWay | str | Unset = UNSET
    """What lifts it (解除管控方式).

    - `SUBMIT_INFORMATION`: telling what is asked for
    - `VERIFY_INACTIVE_MERCHANT_IDENTITY`: proving who the merchant is, after a long time without orders
    - `MODIFY_ORGANIZATION_INFORMATION`: changing what is known of the merchant
    - `OTHER`: something else.
    """
    allow_submit: bool | Unset = UNSET
    """Whether an answer can be sent now (是否允许提交资料)"""
    forbid_submit_reason: str | Unset = UNSET
    """Why not, in words (禁止提交资料原因)"""
    submit_start_time: datetime | Unset = UNSET
    """From when on an answer can be sent (可提交资料开始时间)"""
    submit_end_time: datetime | Unset = UNSET
    """Until when (可提交资料结束时间)"""
    manage_record_state: ManageRecordState | str | Unset = UNSET
    """Where the record stands (商户管理记录状态).

    - `PENDING`: the sub-merchant must do something
    - `SUBMITTED`: it has answered
    - `EXPIRED`: it has not, and can no more
    - `UNDER_REVIEW`: its answer is under review
    - `RECOVERED`: lifted
    - `REJECTED`: its answer does not do, see the reason.
    """
    recover_time: datetime | Unset = UNSET
    """When it was lifted (解除管控时间)"""
    recover_reason: ManageRecoverReason | str | Unset = UNSET
    """Why it was lifted (解除管控原因).

    - `MERCHANT_SUBMIT_RECOVER`: the sub-merchant told what was asked for
    - `MERCHANT_OPERATE_RECOVER`: it did what was asked for
    - `PLATFORM_AUTO_RECOVER`: WeChat Pay lifted it by itself.
    """
    reject_reason: str | Unset = UNSET
    """Why the answer was rejected, in words (申诉驳回原因)"""
    approve_time: datetime | Unset = UNSET
    """When the answer was approved (审核通过时间)"""
    requested_item_info: RequestedItems | str | Unset = UNSET
    """What the sub-merchant must tell, as a text of JSON (要求提交的资料) Travels as JSON inside a text."""


ManageRecordState: TypeAlias = Literal[
    "PENDING",
    "SUBMITTED",
    "EXPIRED",
    "UNDER_REVIEW",
    "RECOVERED",
    "REJECTED",
]
"""Where the record stands (商户管理记录状态).

- `PENDING`: the sub-merchant must do something
- `SUBMITTED`: it has answered
- `EXPIRED`: it has not, and can no more
- `UNDER_REVIEW`: its answer is under review
- `RECOVERED`: lifted
- `REJECTED`: its answer does not do, see the reason.
"""


ManageRecordType: TypeAlias = Literal[
    "FUNCTIONAL_LIMIT_RECORD",
    "INVESTIGATE_RECORD",
]
"""What the record is (商户管理记录类型).

- `FUNCTIONAL_LIMIT_RECORD`: the merchant number can no longer do something
- `INVESTIGATE_RECORD`: WeChat Pay wants to know something.
"""


ManageRecoverReason: TypeAlias = Literal[
    "MERCHANT_SUBMIT_RECOVER",
    "MERCHANT_OPERATE_RECOVER",
    "PLATFORM_AUTO_RECOVER",
]
"""Why it was lifted (解除管控原因).

- `MERCHANT_SUBMIT_RECOVER`: the sub-merchant told what was asked for
- `MERCHANT_OPERATE_RECOVER`: it did what was asked for
- `PLATFORM_AUTO_RECOVER`: WeChat Pay lifted it by itself.
"""


ManageRecoverWay: TypeAlias = Literal[
    "SUBMIT_INFORMATION",
    "VERIFY_INACTIVE_MERCHANT_IDENTITY",
    "MODIFY_ORGANIZATION_INFORMATION",
    "OTHER",
]
"""What lifts it (解除管控方式).

- `SUBMIT_INFORMATION`: telling what is asked for
- `VERIFY_INACTIVE_MERCHANT_IDENTITY`: proving who the merchant is, after a long time without orders
- `MODIFY_ORGANIZATION_INFORMATION`: changing what is known of the merchant
- `OTHER`: something else.
"""
