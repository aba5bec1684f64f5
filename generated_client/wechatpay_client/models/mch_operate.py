# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `mch_operate` share."""

from __future__ import annotations

from datetime import datetime

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class ClosedWithdrawal(Model, kw_only=True):
    """A withdrawal and how far it got (提现申请单信息)"""

    applyment_id: str
    """Number WeChat Pay gave the withdrawal (微信支付提现申请单号)"""
    out_request_no: str
    """The platform's own number of the withdrawal; repeating it never pays twice (商户提现申请单号)"""
    state: str
    """Where it stands, as a token such as SUBMITTED (申请单状态)"""
    fail_reason: str | Unset = UNSET
    """Why it failed, in words (失败原因)"""
    modify_time: datetime | Unset = UNSET
    """When this last changed (最后更新时间)"""


class ClosedWithdrawalReply(Model, kw_only=True):
    """A withdrawal and how far it got (提现申请单)"""

    withdrawl_apply: ClosedWithdrawal
    """A withdrawal and how far it got (提现申请单信息)"""
