# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `applyment4sub` share."""

from __future__ import annotations

from msgspec import field

from ..models.shared.onboarding_state import OnboardingState
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class SubMerchantApplyment(Model, kw_only=True):
    """An application of a sub-merchant and how far it got (特约商户申请单)"""

    business_code: str | Unset = UNSET
    """The service provider's own number of the application; a rejected one is corrected under the same
    (业务申请编号)
    """
    applyment_id: int | Unset = UNSET
    """Number WeChat Pay gave the application (微信支付申请单号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, once it has one (特约商户号)"""
    sign_url: str | Unset = UNSET
    """Link under which the administrator proves the account and signs, best shown as a code (超级管理员签约链接)"""
    applyment_state: OnboardingState | str
    """Where the application stands (申请单状态).

    - `APPLYMENT_STATE_WAITTING_FOR_AUDIT`: under review
    - `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`: the contact must confirm
    - `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`: the legal representative must prove the account
    - `APPLYMENT_STATE_PASSED`: approved
    - `APPLYMENT_STATE_FREEZED`: frozen
    - `APPLYMENT_STATE_EDITTING`: something failed when it was sent; send it again under the same number
    - `APPLYMENT_STATE_AUDITING`: under review
    - `APPLYMENT_STATE_REJECTED`: rejected, see the reasons, and send it again under the same number
    - `APPLYMENT_STATE_TO_BE_CONFIRMED`: the administrator must prove the account
    - `APPLYMENT_STATE_TO_BE_SIGNED`: the administrator must sign
    - `APPLYMENT_STATE_SIGNING`: signed, being opened
    - `APPLYMENT_STATE_FINISHED`: done
    - `APPLYMENT_STATE_CANCELED`: withdrawn or void.
    """
    applyment_state_msg: str | Unset = UNSET
    """The state in words, for people (申请状态描述)"""
    audit_detail: list[SubMerchantRejection] = ABSENT_LIST
    """What was found wrong (驳回原因详情)"""


class SubMerchantRejection(Model, kw_only=True):
    """One thing that was found wrong (驳回原因)"""

    field_: str | Unset = field(name="field", default=UNSET)
    """What it is about, by the name of the field (字段名)"""
    field_name: str | Unset = UNSET
    """The same in Chinese (字段名称)"""
    reject_reason: str | Unset = UNSET
    """What is wrong with it, in words (驳回原因)"""
