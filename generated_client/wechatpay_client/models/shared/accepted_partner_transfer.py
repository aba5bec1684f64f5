# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from datetime import datetime

from ...runtime.model import Model


class AcceptedPartnerTransfer(Model, kw_only=True):
    """The batch as accepted; whether users are paid shows later (批量转账受理结果)"""

    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_id: str
    """Number WeChat Pay gave the batch of payouts (微信批次单号)"""
    create_time: datetime
    """When the batch was accepted (批次创建时间)"""
