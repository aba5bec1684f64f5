# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class ExchangeRate(Model, kw_only=True):
    """The rate between the currency of the order and that of the user (汇率)"""

    type_: ExchangeRateType | str | Unset = field(name="type", default=UNSET)
    """Which exchange rate it is (汇率类型). `SETTLEMENT_RATE`: that of the settlement."""
    rate: int | Unset = UNSET
    """The rate times a hundred million (汇率值)"""


ExchangeRateType: TypeAlias = Literal["SETTLEMENT_RATE"]
"""Which exchange rate it is (汇率类型). `SETTLEMENT_RATE`: that of the settlement."""
