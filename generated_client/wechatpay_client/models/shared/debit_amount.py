# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class DebitAmount(Model, kw_only=True):
    """What was asked and what was paid (订单金额)"""

    total: int
    """Amount of the order (订单金额) Unit: fen."""
    payer_total: int | Unset = UNSET
    """What the user paid, discounts deducted (用户实际支付金额) Unit: fen."""
    discount_total: int | Unset = UNSET
    """What the discounts took off (折扣) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
