# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransferBatchStatus: TypeAlias = Literal[
    "WAIT_PAY",
    "ACCEPTED",
    "PROCESSING",
    "FINISHED",
    "CLOSED",
]
"""Where the batch stands (批次状态).

- `WAIT_PAY`: waits for a person of the merchant to approve it
- `ACCEPTED`: taken in, not begun
- `PROCESSING`: payouts under way
- `FINISHED`: every payout has succeeded or failed
- `CLOSED`: closed, see the reason.
"""
