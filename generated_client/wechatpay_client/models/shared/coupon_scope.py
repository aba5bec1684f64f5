# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CouponScope: TypeAlias = Literal[
    "GLOBAL",
    "SINGLE",
]
"""What the discount applies to (优惠范围).

- `GLOBAL`: the whole order
- `SINGLE`: certain articles.
"""
