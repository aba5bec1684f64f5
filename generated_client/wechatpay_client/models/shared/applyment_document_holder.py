# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplymentDocumentHolder: TypeAlias = Literal[
    "LEGAL",
    "SUPER",
]
"""Whose document is handed in (证件持有人类型).

- `LEGAL`: the owner's or legal representative's
- `SUPER`: that of the person who acts for the seller, for government bodies and public institutions only.
"""
