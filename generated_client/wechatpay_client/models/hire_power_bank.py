# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `hire_power_bank` share."""

from __future__ import annotations

from datetime import datetime

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class PowerBankInsurance(Model, kw_only=True):
    """A user's insurance, and how often it may pay (保险订单)"""

    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the insurance (保险订单ID)"""
    out_order_no: str
    """The merchant's own number of the insurance of one user (商户保险订单号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    max_claim_count: int | Unset = UNSET
    """How often the insurance may pay (最大理赔次数)"""
    claimed_count: int | Unset = UNSET
    """How often the insurance has paid (已理赔次数)"""
    order_receive_time: datetime | Unset = UNSET
    """When the user received the insurance (保险订单领取时间)"""
    order_begin_time: datetime | Unset = UNSET
    """From when the user is insured (保险订单开始时间)"""
    order_end_time: datetime | Unset = UNSET
    """Until when the user is insured (保险订单结束时间)"""
    order_receive_state: str
    """Whether the user received the insurance (保险订单领取状态), for example `SUCCESS`"""
