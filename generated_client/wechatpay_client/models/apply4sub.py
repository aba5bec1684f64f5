# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `apply4sub` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SettlementAccountMask: TypeAlias = Literal[
    "ACCOUNT_NUMBER_RULE_MASK_V1",
    "ACCOUNT_NUMBER_RULE_MASK_V2",
]
"""How much of the number is shown (银行账号展示规则).

- `ACCOUNT_NUMBER_RULE_MASK_V1`: the first six digits and the last four
- `ACCOUNT_NUMBER_RULE_MASK_V2`: the last four digits.
"""


SettlementAccountType: TypeAlias = Literal[
    "ACCOUNT_TYPE_BUSINESS",
    "ACCOUNT_TYPE_PRIVATE",
]
"""Whose account it is (账户类型).

- `ACCOUNT_TYPE_BUSINESS`: the organisation's
- `ACCOUNT_TYPE_PRIVATE`: a person's.
"""
