"""When the real name of a user who is paid has to be given, and when it must not be."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import parameter_error

NEEDED_FROM_FEN = 200_000
"""From this amount on a payout needs the name."""
ALLOWED_FROM_FEN = 30
"""Below this amount a payout must not have one."""


def check(amount: int, user_name: str | None, field: str) -> None:
    """Refusal 400 PARAM_ERROR for `field`, a JSON Pointer; `amount` is in fen."""
    if user_name is None and amount >= NEEDED_FROM_FEN:
        raise parameter_error(field, "body", "is missing: payouts of 2000 yuan and more need the name of the user")
    if user_name is not None and amount < ALLOWED_FROM_FEN:
        raise parameter_error(field, "body", "is not allowed: payouts below 0.3 yuan are made without a name")
