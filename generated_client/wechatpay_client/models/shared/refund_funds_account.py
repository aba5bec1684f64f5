# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

RefundFundsAccount: TypeAlias = Literal[
    "UNSETTLED",
    "AVAILABLE",
    "UNAVAILABLE",
    "OPERATION",
    "BASIC",
    "ECNY_BASIC",
]
"""The money the refund was taken from (资金账户).

- `UNSETTLED`: not yet settled
- `AVAILABLE`: available balance
- `UNAVAILABLE`: frozen balance
- `OPERATION`: operation account
- `BASIC`: basic account, available balance included
- `ECNY_BASIC`: basic account of digital renminbi.
"""
