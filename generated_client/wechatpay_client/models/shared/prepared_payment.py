# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model


class PreparedPayment(Model, kw_only=True):
    """The prepared payment, which a page or app of the merchant opens (预支付交易会话)"""

    prepay_id: str
    """Session of the prepared payment, with which the page or app opens WeChat Pay for 2 hours (预支付交易会话标识)"""
