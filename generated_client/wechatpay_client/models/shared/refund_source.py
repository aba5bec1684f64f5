# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...models.shared.refund_source_account import RefundSourceAccount
from ...runtime.model import Model


class RefundSource(Model, kw_only=True):
    """A part of the refund and the balance it is to be taken from (退款出资账户及金额)"""

    account: RefundSourceAccount
    """Balance a part of the refund is taken from (出资账户类型).

    - `AVAILABLE`: the available one
    - `UNAVAILABLE`: the frozen one.
    """
    amount: int
    """What is to be taken from this balance (出资金额) Unit: fen."""
