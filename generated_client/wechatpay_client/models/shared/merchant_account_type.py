# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

MerchantAccountType: TypeAlias = Literal[
    "BASIC",
    "OPERATION",
    "FEES",
]
"""Account of a merchant at WeChat Pay (资金账户类型).

- `BASIC`: basic account, where payments are settled
- `OPERATION`: operation account, for payouts and promotions
- `FEES`: fee account.
"""
