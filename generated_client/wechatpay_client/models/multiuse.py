# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `multiuse` share."""

from __future__ import annotations

from ..runtime.model import Model


class SpendingMoneyFlow(Model, kw_only=True):
    """Where the records can be fetched as a file (下载明细)"""

    url: str
    """Address of the file (下载链接)"""
