# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReceiptHashType: TypeAlias = Literal[
    "SHA256",
    "SM3",
]
"""Function the digest of the receipt was made with (回单文件摘要类型).

- `SHA256`: SHA-256
- `SM3`: SM3, of the Chinese national algorithms.
"""
