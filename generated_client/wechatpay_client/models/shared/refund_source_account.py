# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

RefundSourceAccount: TypeAlias = Literal[
    "AVAILABLE",
    "UNAVAILABLE",
]
"""Balance a part of the refund is taken from (出资账户类型).

- `AVAILABLE`: the available one
- `UNAVAILABLE`: the frozen one.
"""
