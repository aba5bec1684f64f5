"""Checks whether a payout has the real name of the user exactly if its amount requires it."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import parameter_error
from wechatpay_sandbox.translation import gettext as _

NEEDED_FROM_FEN = 200_000
"""From this amount on, a payout needs the name."""
ALLOWED_FROM_FEN = 30
"""Below this amount, a payout must not have the name."""


def check(amount: int, user_name: str | None, field: str) -> None:
    """Refusal 400 PARAM_ERROR for `field`, a JSON Pointer; `amount` is in fen."""
    if user_name is None and amount >= NEEDED_FROM_FEN:
        raise parameter_error(
            field, "body", _("is missing; payouts of 2000 yuan or more need the name of the user"), reason="missing"
        )
    if user_name is not None and amount < ALLOWED_FROM_FEN:
        raise parameter_error(
            field, "body", _("is not allowed; omit the name for payouts below 0.3 yuan"), reason="not-allowed"
        )
