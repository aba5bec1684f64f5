# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransferDetailStatus: TypeAlias = Literal[
    "INIT",
    "WAIT_PAY",
    "PROCESSING",
    "SUCCESS",
    "FAIL",
]
"""Where the payout stands (明细状态).

- `INIT`: being checked
- `WAIT_PAY`: waits for a person of the merchant to approve the batch
- `PROCESSING`: under way
- `SUCCESS`: the user has the money
- `FAIL`: failed, see the reason of the payout.
"""
