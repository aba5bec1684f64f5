# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplymentFinanceType: TypeAlias = Literal[
    "BANK_AGENT",
    "PAYMENT_AGENT",
    "INSURANCE",
    "TRADE_AND_SETTLE",
    "OTHER",
]
"""What kind of financial institution the seller is (金融机构类型).

- `BANK_AGENT`: bank
- `PAYMENT_AGENT`: payment company
- `INSURANCE`: insurance
- `TRADE_AND_SETTLE`: exchange, clearing or settlement
- `OTHER`: any other, such as trust, leasing, consumer credit or securities.
"""
