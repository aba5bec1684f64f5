# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SharingReturnFailReason: TypeAlias = Literal[
    "ACCOUNT_ABNORMAL",
    "BALANCE_NOT_ENOUGH",
    "TIME_OUT_CLOSED",
    "PAYER_ACCOUNT_ABNORMAL",
    "INVALID_REQUEST",
]
"""Why the share was not handed back (失败原因).

- `ACCOUNT_ABNORMAL`: the account of the merchant it goes back to cannot be used
- `BALANCE_NOT_ENOUGH`: the receiver has too little money
- `TIME_OUT_CLOSED`: it took too long and was given up
- `PAYER_ACCOUNT_ABNORMAL`: the receiver's account cannot be used
- `INVALID_REQUEST`: the request was not valid.
"""


SharingReturnState: TypeAlias = Literal[
    "PROCESSING",
    "SUCCESS",
    "FAILED",
    "FAIL",
]
"""What became of handing the share back (回退结果).

- `PROCESSING`: under way, query again
- `SUCCESS`: handed back
- `FAILED`, `FAIL`: not handed back, see fail_reason.
"""
