# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class Address(Model, kw_only=True):
    """Where something is (地址)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"contact"})

    city: str
    """City (城市)"""
    contact: str | None | Unset = UNSET
    """Whom to ask for (联系人)"""
