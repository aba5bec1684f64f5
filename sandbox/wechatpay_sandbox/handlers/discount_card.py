"""Discount cards: prepared, reported on and looked up by the merchant."""

from __future__ import annotations

from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.trade import card_rules
from wechatpay_sandbox.trade.card_views import card_view


def _prepare(request: CheckedRequest) -> object:
    return {"prepare_card_token": card_rules.prepare(request).prepare_card_token}


def _get(request: CheckedRequest) -> object:
    return card_view(card_rules.find_taken(request))


def _add_records(request: CheckedRequest) -> None:
    card_rules.report(request, card_rules.find_taken(request))


HANDLERS: dict[str, Handler] = {
    "discount_card.prepare_card": _prepare,
    "discount_card.add_user_records": _add_records,
    "discount_card.get_card": _get,
}
