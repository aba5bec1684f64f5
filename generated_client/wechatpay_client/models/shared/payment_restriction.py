# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

PaymentRestriction: TypeAlias = Literal[
    "no_balance",
    "no_credit",
    "no_debit",
    "balance_only",
]
"""Way of paying to exclude, or the only one to allow (指定支付方式).

- `no_balance`: not from the balance
- `no_credit`: no credit cards
- `no_debit`: no debit cards
- `balance_only`: from the balance only.
"""
