# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `edu_papay` share."""

from __future__ import annotations

from ..models.shared.education_contract_information import EducationContractInformation
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class EducationContract(Model, kw_only=True):
    """A contract on fees for education (教育续费协议)"""

    sp_mchid: str
    """The merchant or service provider whose contract it is (商户号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    plan_id: str | Unset = UNSET
    """Number of the contract template WeChat Pay approved for the merchant (签约模板号)"""
    contract_information: EducationContractInformation | Unset = UNSET
    """Which contract it is, and how it stands (签约信息)"""
