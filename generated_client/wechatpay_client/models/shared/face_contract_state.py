# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FaceContractState: TypeAlias = Literal[
    "NOT_CONTRACTED",
    "TERMINATED",
    "CONTRACTED",
]
"""Whether the person can be debited (签约状态).

- `NOT_CONTRACTED`: no contract was signed
- `TERMINATED`: it has ended
- `CONTRACTED`: it holds.
"""
