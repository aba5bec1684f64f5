"""Makes the JSON of discount cards, for replies and notifications."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import discount_cards
from wechatpay_sandbox.stores.discount_cards import DiscountCard

UNFINISHED_REASON = "到期未完成目标"


# why Any: JSON, in the shapes of the spec
def card_view(card: DiscountCard) -> dict[str, Any]:
    """A card that a user has taken, with what the user did and had."""
    return {
        **_money_view(card),
        "time_range": {"begin_time": beijing_time(card.taken or 0), "end_time": beijing_time(card.ends or 0)},
        "create_time": beijing_time(card.taken or 0),
        "objectives": list(card.request["objectives"]),
        "rewards": list(card.request["rewards"]),
    }


def payment_card_view(card: DiscountCard) -> dict[str, Any]:
    """The resource of DISCOUNT_CARD.USER_PAID."""
    return _money_view(card)


def _money_view(card: DiscountCard) -> dict[str, Any]:
    prepared = card.request["prepare"]
    view: dict[str, Any] = {
        "card_id": card.card_id,
        "card_template_id": prepared["card_template_id"],
        "out_card_code": card.out_card_code,
        "appid": prepared["appid"],
        "mchid": card.mchid,
        "openid": card.openid,
        "state": card.state,
        "total_amount": card.total_amount,
    }
    if card.state != discount_cards.UNFINISHED:
        return view
    view["unfinished_reason"] = UNFINISHED_REASON
    if card.total_amount:
        payment: dict[str, Any] = {"pay_amount": card.total_amount, "pay_state": "PAYING"}
        if card.paid is not None:
            payment |= {
                "pay_state": "PAID",
                "transaction_id": card.transaction_id,
                "pay_time": beijing_time(card.paid),
            }
        view["pay_information"] = payment
    return view
