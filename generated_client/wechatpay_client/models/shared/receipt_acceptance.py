# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReceiptAcceptance: TypeAlias = Literal[
    "ACCEPTED",
    "FINISHED",
]
"""Where the making of the receipt stands (电子回单状态).

- `ACCEPTED`: applied for, being made
- `FINISHED`: made, ready for download.
"""
