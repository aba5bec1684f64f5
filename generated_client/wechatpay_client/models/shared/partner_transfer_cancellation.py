# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model


class PartnerTransferCancellation(Model, kw_only=True):
    """The merchant whose payout is to be withdrawn (撤销转账)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
