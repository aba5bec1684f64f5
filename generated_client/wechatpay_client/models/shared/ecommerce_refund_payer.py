# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

EcommerceRefundPayer: TypeAlias = Literal[
    "REFUND_SOURCE_PARTNER_ADVANCE",
    "REFUND_SOURCE_SUB_MERCHANT",
]
"""Whose money is refunded (退款出资商户).

- `REFUND_SOURCE_PARTNER_ADVANCE`: the platform advances it, which needs a permission
- `REFUND_SOURCE_SUB_MERCHANT`: that of the merchant of the order.
"""
