# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CouponSettlementType: TypeAlias = Literal[
    "COUPON",
    "DISCOUNT",
    "CASH",
    "NOCASH",
]
"""Kind of discount with regard to settlement (优惠类型).

- `COUPON`, `CASH`: prepaid, the merchant is paid the discount as well
- `DISCOUNT`, `NOCASH`: not prepaid, the merchant is not paid it.
"""
