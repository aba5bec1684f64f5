"""The fee of the platform for an order."""

from __future__ import annotations

RATE = "0.60%"
_TEN_THOUSANDTHS = 60


def fee(fen: int) -> int:
    """The fee for an amount, both in fen; half a fen is rounded up."""
    return (fen * _TEN_THOUSANDTHS + 5000) // 10000
