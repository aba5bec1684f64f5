# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransferBillState: TypeAlias = Literal[
    "ACCEPTED",
    "PROCESSING",
    "WAIT_USER_CONFIRM",
    "TRANSFERING",
    "SUCCESS",
    "FAIL",
    "CANCELING",
    "CANCELLED",
]
"""Where the payout stands (单据状态).

- `ACCEPTED`: taken in, not begun
- `PROCESSING`: the money is being set aside; if it stays so, the account may hold too little
- `WAIT_USER_CONFIRM`: waits for the user to confirm that they want it
- `TRANSFERING`: the user confirmed, the money is on its way
- `SUCCESS`: the user has the money
- `FAIL`: failed, see the reason
- `CANCELING`: being withdrawn by the merchant
- `CANCELLED`: withdrawn by the merchant.
"""
