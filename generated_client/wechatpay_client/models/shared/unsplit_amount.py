# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model


class UnsplitAmount(Model, kw_only=True):
    """What of an order can still be shared (剩余待分金额)"""

    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    unsplit_amount: int
    """What can still be shared (订单剩余待分金额) Unit: fen."""
