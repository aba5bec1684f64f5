"""One movement of money on an account of a merchant."""

from __future__ import annotations

from typing import NamedTuple


class Movement(NamedTuple):
    """Money that comes in or, if `amount` is negative, goes out."""

    time: float
    """Unix seconds."""
    identifier: str
    """The platform's identifier of the order, refund, share, payout or batch of coupons."""
    business: str
    amount: int
    """Fen."""
    remark: str
    voucher: str
    """The merchant's own identifier of it."""
