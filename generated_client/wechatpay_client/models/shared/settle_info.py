# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class SettleInfo(Model, kw_only=True):
    """What happens to the money once the order is paid, and what the platform adds to it (结算信息)"""

    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""
    subsidy_amount: int | Unset = UNSET
    """What the platform adds for the merchant after payment; needs profit_sharing (补差金额) Unit: fen."""
