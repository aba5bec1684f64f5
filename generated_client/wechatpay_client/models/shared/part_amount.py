# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model


class PartAmount(Model, kw_only=True):
    """What is to be paid for this part (订单金额)"""

    total_amount: int
    """Amount of this part (标价金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
