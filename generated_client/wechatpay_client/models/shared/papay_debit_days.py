# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset

PapayDebitDayCount: TypeAlias = Literal[
    1,
    2,
    3,
]
"""How many days the debit can be tried (扣费持续时间数): `1`, `2` or `3`."""


PapayDebitDayUnit: TypeAlias = Literal["DAY"]
"""Unit of the count (单位). `DAY`: days."""


class PapayDebitDays(Model, kw_only=True):
    """For how long the debit can be tried (扣费持续时间)"""

    count: PapayDebitDayCount
    """How many days the debit can be tried (扣费持续时间数): `1`, `2` or `3`."""
    unit: PapayDebitDayUnit | Unset = UNSET
    """Unit of the count (单位). `DAY`: days."""


class PapayEstimate(Model, kw_only=True):
    """What will be debited at most (预计扣费金额信息)"""

    amount: int
    """The largest amount of the debit (预计扣费金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency of the amount by its ISO 4217 code, CNY; an SDK asks for it (预计扣费货币类型)"""
