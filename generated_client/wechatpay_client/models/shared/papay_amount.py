# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class PapayAmount(Model, kw_only=True):
    """What is to be debited (扣费金额信息)"""

    total: int
    """The amount (金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
