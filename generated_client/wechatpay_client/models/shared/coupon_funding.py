# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CouponFunding: TypeAlias = Literal[
    "CASH",
    "NOCASH",
]
"""How the discount was funded (优惠类型).

- `CASH`: prepaid coupon, part of the settlement
- `NOCASH`: not prepaid, no part of it.
"""
