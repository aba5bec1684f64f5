"""Controls of discount cards: take and pay for them as the user, end their time, describe a kind of card."""

from __future__ import annotations

from typing import Any

from wechatpay_client import spec

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, conflict, takes
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.discount_cards import CardTemplate, DiscountCard
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import card_rules
from wechatpay_sandbox.trade.card_rules import OBJECTIVES, REWARDS, RecordKind
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

MOST_DAYS = 3650


def _cards(request: ControlRequest) -> object:
    """The latest cards, or those with the out_card_code of the query."""
    store, query = request.sandbox.store.discount_cards, request.query
    if "out_card_code" in query:
        found = store.list_by_out_card_code(query["out_card_code"], request.limit)
    else:
        found = store.latest(request.limit)
    return {"discount_cards": [_line(card) for card in found]}


def _line(card: DiscountCard) -> dict[str, object]:
    return {
        "prepare_card_token": card.prepare_card_token,
        "mchid": card.mchid,
        "out_card_code": card.out_card_code,
        "card_id": card.card_id,
        "card_template_id": card.request["prepare"]["card_template_id"],
        "state": card.state,
        "is_due": card_rules.is_due(card),
        "total_amount": card.total_amount,
        "openid": card.openid,
        "transaction_id": card.transaction_id,
        "prepared": beijing_time(card.prepared),
        "ends": None if card.ends is None else beijing_time(card.ends),
    }


def _card(request: ControlRequest) -> DiscountCard:
    card = request.sandbox.store.discount_cards.one(prepare_card_token=request.path["id"])
    if card is None:
        raise not_found(_("no discount card has this prepare_card_token"))
    return card


@takes("openid")
def _take(request: ControlRequest) -> object:
    """Take a card as the user `openid`."""
    openid = request.field("openid", str, USER)
    try:
        return _line(card_rules.take(request.sandbox.platform, _card(request), openid, request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _end(request: ControlRequest) -> object:
    """The time of a card is over."""
    try:
        return _line(card_rules.end_early(request.sandbox.platform, _card(request), request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _pay(request: ControlRequest) -> object:
    """The user pays the discounts back, without waiting for the debit."""
    try:
        return _line(card_rules.pay(request.sandbox.platform, _card(request), request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


@takes("days", "objectives", "rewards")
def _describe(request: ControlRequest) -> object:
    """Describe a kind of card: how many `days` it holds, what is promised, and which discounts there are."""
    platform = request.sandbox.platform
    before = card_rules.find_template(platform, request.path["id"])
    days = request.field("days", int, before.days)
    if not 1 <= days <= MOST_DAYS:
        raise bad_request(_("days must be a number from 1 to {most}").format(most=MOST_DAYS))
    parts = {
        "objectives": _check_parts(OBJECTIVES, request.field("objectives", list, before.request["objectives"])),
        "rewards": _check_parts(REWARDS, request.field("rewards", list, before.request["rewards"])),
    }
    described = platform.store.card_templates.put(CardTemplate(request.path["id"], days, parts))
    return {"card_template_id": described.card_template_id, "days": described.days, **described.request}


# why Any: JSON of the control API
def _check_parts(kind: RecordKind, parts: list[Any]) -> list[Any]:
    component = {"objectives": "DiscountCardObjective", "rewards": "DiscountCardReward"}[kind.parts]
    known = spec.resolve(f"#/components/schemas/{component}")["properties"].keys() - {kind.reported}
    for part in parts:
        if not isinstance(part, dict) or not isinstance(part.get(kind.part_id), str) or not part.keys() <= known:
            raise bad_request(
                _("{parts} must be a list of objects with {id}, and none but {known}").format(
                    parts=kind.parts, id=kind.part_id, known=", ".join(sorted(known))
                )
            )
        count = part.get("count", 1)
        if not isinstance(count, int) or isinstance(count, bool) or count < 0:
            raise bad_request(_("count of {id} must be a whole number").format(id=part[kind.part_id]))
    return parts


CONTROLS: dict[str, Control] = {
    "GET discount-cards": _cards,
    "POST discount-cards/{id}/take": _take,
    "POST discount-cards/{id}/end": _end,
    "POST discount-cards/{id}/pay": _pay,
    "PUT card-templates/{id}": _describe,
}
