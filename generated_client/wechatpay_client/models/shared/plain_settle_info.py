# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class PlainSettleInfo(Model, kw_only=True):
    """What happens to the money once the order is paid (结算信息)"""

    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""
