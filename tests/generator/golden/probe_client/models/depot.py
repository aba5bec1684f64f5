# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `depot` share."""

from __future__ import annotations

from ..models.shared.address import Address
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class Depot(Model, kw_only=True):
    """仓库"""

    depot_id: str
    """仓库号"""
    address: Address | Unset = UNSET
    """Where something is (地址)"""
    shelves: list[Shelf] = ABSENT_LIST
    """货架"""


class Keeper(Model, kw_only=True):
    """Somebody with a key (管理员)"""

    number: int | Unset = UNSET
    """编号"""


class KeeperPage(Model, kw_only=True):
    """A page of people (人员列表)"""

    keepers: list[Keeper] = ABSENT_LIST
    """人员"""
    total_num: int | Unset = UNSET
    """How many there are (总数)"""
    next_page_token: str | Unset = UNSET
    """Asks for the page after this one (下一页标记)"""


class Shelf(Model, kw_only=True):
    """货架"""

    shelf_no: int
    """货架号"""
