# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `capital` share."""

from __future__ import annotations

from msgspec import field

from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class Bank(Model, kw_only=True):
    """A bank (银行)"""

    bank_alias: str
    """Name by which people know it (银行别名)"""
    bank_alias_code: str
    """Number of the bank in the list (银行别名编码)"""
    account_bank: str
    """Name to be sent as account_bank (开户银行)"""
    account_bank_code: int
    """Number of that name (开户银行编码)"""
    need_bank_branch: bool
    """Whether the branch must be sent too (是否需要填写支行)"""


class BankPage(Model, kw_only=True):
    """A page of banks (银行列表)"""

    total_count: int
    """Number of banks on all pages together (查询数据总条数)"""
    count: int
    """Number of banks on this page (本次查询数据条数)"""
    data: list[Bank] = ABSENT_LIST
    """The banks of this page (银行列表)"""
    offset: int
    """Position of the first bank of this page, counted from 0 (本次查询偏移量)"""
    links: BankPageLinks
    """Links to the pages around a page of a list (分页链接)"""


class BankPageLinks(Model, kw_only=True):
    """Links to the pages around a page of a list (分页链接)"""

    next_: str | Unset = field(name="next", default=UNSET)
    """The page after this one (下一页链接)"""
    prev: str | Unset = UNSET
    """The page before this one (上一页链接)"""
    self_: str | Unset = field(name="self", default=UNSET)
    """This page (当前链接)"""
