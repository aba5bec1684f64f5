# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `depot` share."""

from __future__ import annotations

from msgspec import UNSET

from ..models.shared import Address
from ..runtime.model import Model, Unset


class Depot(Model, kw_only=True):
    """仓库"""

    depot_id: str
    """仓库号"""
    address: Address | Unset = UNSET
    """Where something is (地址)"""
    shelves: list[Shelf] | Unset = UNSET
    """货架"""


class Shelf(Model, kw_only=True):
    """货架"""

    shelf_no: int
    """货架号"""
