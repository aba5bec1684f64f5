# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

RefundChannel: TypeAlias = Literal[
    "ORIGINAL",
    "BALANCE",
    "OTHER_BALANCE",
    "OTHER_BANKCARD",
]
"""Where the money went (退款渠道).

- `ORIGINAL`: back the way it came
- `BALANCE`: to the user's balance
- `OTHER_BALANCE`: to another balance account, the original one being unusable
- `OTHER_BANKCARD`: to another bank card, likewise.
"""
