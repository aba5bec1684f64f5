# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from msgspec import field

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class FapiaoPageLinks(Model, kw_only=True):
    """Links to the pages around a page of a list (相关链接)"""

    next_: str | Unset = field(name="next", default=UNSET)
    """The page after this one (下一页链接)"""
    prev: str | Unset = UNSET
    """The page before this one (上一页链接)"""
    self_: str | Unset = field(name="self", default=UNSET)
    """This page (当前链接)"""
