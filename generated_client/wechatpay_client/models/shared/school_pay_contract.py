# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from datetime import datetime

from ...runtime.model import Model


class SchoolPayContract(Model, kw_only=True):
    """A contract under which a user's school fees are debited (签约信息)"""

    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    plan_id: str
    """Number of the contract template WeChat Pay approved for the merchant (签约模板号)"""
    contract_status: str
    """State of the contract (签约状态), for example `ADD`: signed; `DELETE`: terminated."""
    create_time: datetime
    """When the user signed (签约时间)"""
    out_contract_code: str
    """The merchant's own number for the contract (外部签约号)"""
