# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model


class PaymentCode(Model, kw_only=True):
    """The prepared payment, as a code to be scanned (二维码链接)"""

    code_url: str
    """Link to be shown as a QR code, which the user scans to pay within 2 hours (二维码链接)"""
