# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

WithdrawalStatus: TypeAlias = Literal[
    "CREATE_SUCCESS",
    "SUCCESS",
    "FAIL",
    "REFUND",
    "CLOSE",
    "INIT",
]
"""Where the withdrawal stands (提现单状态).

- `CREATE_SUCCESS`: accepted
- `SUCCESS`: paid out, though the bank may still send the money back within some days
- `FAIL`: failed
- `REFUND`: sent back by the bank, the money is in the account again
- `CLOSE`: closed
- `INIT`: not begun, to be asked for again with the same number and contents.
"""
