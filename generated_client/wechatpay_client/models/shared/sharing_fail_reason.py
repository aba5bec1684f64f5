# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SharingFailReason: TypeAlias = Literal[
    "ACCOUNT_ABNORMAL",
    "NO_RELATION",
    "RECEIVER_HIGH_RISK",
    "RECEIVER_REAL_NAME_NOT_VERIFIED",
    "NO_AUTH",
    "RECEIVER_RECEIPT_LIMIT",
    "PAYER_ACCOUNT_ABNORMAL",
    "INVALID_REQUEST",
]
"""Why the share was not paid (分账失败原因).

- `ACCOUNT_ABNORMAL`: the receiver's account cannot be used
- `NO_RELATION`: it was removed from the receivers
- `RECEIVER_HIGH_RISK`: it is under risk control
- `RECEIVER_REAL_NAME_NOT_VERIFIED`: its identity is not verified
- `NO_AUTH`: the merchant may not share any more
- `RECEIVER_RECEIPT_LIMIT`: it has received as much as it may
- `PAYER_ACCOUNT_ABNORMAL`: the account of the merchant that shares cannot be used
- `INVALID_REQUEST`: the request was not valid.
"""


SharingResultState: TypeAlias = Literal[
    "PENDING",
    "SUCCESS",
    "CLOSED",
]
"""What became of the share of one receiver (分账结果).

- `PENDING`: not paid yet
- `SUCCESS`: paid
- `CLOSED`: failed and given up, see fail_reason.
"""


SharingState: TypeAlias = Literal[
    "PROCESSING",
    "FINISHED",
]
"""Whether the request is done with (分账单状态).

- `PROCESSING`: under way
- `FINISHED`: done, each receiver has a result of its own.
"""
