# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model


class PaymentLink(Model, kw_only=True):
    """The prepared payment, as a link to be opened in a browser (支付跳转链接)"""

    h5_url: str
    """Link to which the browser is sent, so that it opens WeChat to pay; good for 5 minutes (支付跳转链接)"""
