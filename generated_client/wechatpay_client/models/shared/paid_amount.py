# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class PaidAmount(Model, kw_only=True):
    """What was asked and what was paid (订单金额)"""

    total: int | Unset = UNSET
    """Amount of the order (总金额) Unit: fen."""
    payer_total: int | Unset = UNSET
    """What the user paid, discounts deducted (用户支付金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    payer_currency: str | Unset = UNSET
    """Currency the user paid in (用户支付币种)"""
