# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `mchalterapply` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class AlterationNumber(Model, kw_only=True):
    """The change as it was taken in (提交结果)"""

    apply_id: str | Unset = UNSET
    """Number WeChat Pay gave the change (微信支付申请单号)"""


class AlterationRejection(Model, kw_only=True):
    """One thing that was found wrong (驳回原因详情)"""

    param_name: str | Unset = UNSET
    """What it is about, by the name of the field (参数名称)"""
    reject_reason: str | Unset = UNSET
    """What is wrong with it, in words (驳回原因)"""


AlterationState: TypeAlias = Literal[
    "APPLYMENT_STATE_AUDITING",
    "APPLYMENT_STATE_REJECTED",
    "APPLYMENT_STATE_MODIFING",
    "APPLYMENT_STATE_FINISHED",
    "APPLYMENT_STATE_CANCELED",
    "APPLYMENT_STATE_EDITTING",
]
"""Where the change stands (申请单状态).

- `APPLYMENT_STATE_AUDITING`: under review
- `APPLYMENT_STATE_REJECTED`: rejected, see the reasons
- `APPLYMENT_STATE_MODIFING`: approved, being carried out
- `APPLYMENT_STATE_FINISHED`: done
- `APPLYMENT_STATE_CANCELED`: withdrawn or void
- `APPLYMENT_STATE_EDITTING`: something failed when it was sent; send it again under the same number.
"""


class ContactAlterationStatus(Model, kw_only=True):
    """A change of the administrator and how far it got (超管变更申请单)"""

    apply_id: str
    """Number WeChat Pay gave the change (微信支付申请单号)"""
    out_request_no: str
    """The service provider's own number of the change (业务申请编号)"""
    merchant_code: str
    """Merchant number of the merchant (微信支付商户号)"""
    state: AlterationState | str
    """Where the change stands (申请单状态).

    - `APPLYMENT_STATE_AUDITING`: under review
    - `APPLYMENT_STATE_REJECTED`: rejected, see the reasons
    - `APPLYMENT_STATE_MODIFING`: approved, being carried out
    - `APPLYMENT_STATE_FINISHED`: done
    - `APPLYMENT_STATE_CANCELED`: withdrawn or void
    - `APPLYMENT_STATE_EDITTING`: something failed when it was sent; send it again under the same number.
    """
    audit_reject_reason: str | Unset = UNSET
    """What is wrong, in words (总体驳回原因)"""
    audit_reject_detail: list[AlterationRejection] = ABSENT_LIST
    """What was found wrong (驳回原因详情)"""


class NameAlterationStatus(Model, kw_only=True):
    """A change of the short name and how far it got (商户简称变更申请单)"""

    apply_id: str
    """Number WeChat Pay gave the change (微信支付申请单号)"""
    out_request_no: str
    """The service provider's own number of the change (业务申请编号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    merchant_code: str | Unset = UNSET
    """Merchant number of the merchant, in one of the queries (微信支付商户号)"""
    state: AlterationState | str
    """Where the change stands (申请单状态).

    - `APPLYMENT_STATE_AUDITING`: under review
    - `APPLYMENT_STATE_REJECTED`: rejected, see the reasons
    - `APPLYMENT_STATE_MODIFING`: approved, being carried out
    - `APPLYMENT_STATE_FINISHED`: done
    - `APPLYMENT_STATE_CANCELED`: withdrawn or void
    - `APPLYMENT_STATE_EDITTING`: something failed when it was sent; send it again under the same number.
    """
    audit_reject_reason: str | Unset = UNSET
    """What is wrong, in words (总体驳回原因)"""


class RevokedAlteration(Model, kw_only=True):
    """The change and what became of it (撤销结果)"""

    apply_id: str | Unset = UNSET
    """Number WeChat Pay gave the change (微信支付申请单号)"""
    state: AlterationState | str | Unset = UNSET
    """Where the change stands (申请单状态).

    - `APPLYMENT_STATE_AUDITING`: under review
    - `APPLYMENT_STATE_REJECTED`: rejected, see the reasons
    - `APPLYMENT_STATE_MODIFING`: approved, being carried out
    - `APPLYMENT_STATE_FINISHED`: done
    - `APPLYMENT_STATE_CANCELED`: withdrawn or void
    - `APPLYMENT_STATE_EDITTING`: something failed when it was sent; send it again under the same number.
    """


class SubjectAlterationStatus(Model, kw_only=True):
    """A change of papers and how far it got (资料变更申请单)"""

    merchant_code: str
    """Merchant number of the merchant (微信支付商户号)"""
    apply_id: str
    """Number WeChat Pay gave the change (微信支付申请单号)"""
    out_request_no: str
    """The service provider's own number of the change (业务申请编号)"""
    state: AlterationState | str
    """Where the change stands (申请单状态).

    - `APPLYMENT_STATE_AUDITING`: under review
    - `APPLYMENT_STATE_REJECTED`: rejected, see the reasons
    - `APPLYMENT_STATE_MODIFING`: approved, being carried out
    - `APPLYMENT_STATE_FINISHED`: done
    - `APPLYMENT_STATE_CANCELED`: withdrawn or void
    - `APPLYMENT_STATE_EDITTING`: something failed when it was sent; send it again under the same number.
    """
    audit_reject_reason: str | Unset = UNSET
    """What is wrong, in words (总体驳回原因)"""
    audit_reject_detail: list[AlterationRejection] = ABSENT_LIST
    """What was found wrong (驳回原因详情)"""
