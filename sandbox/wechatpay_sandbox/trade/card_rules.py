"""Discount cards: prepare, take, report on, settle them, and have the discounts of a broken promise paid back.

(prepared) ──→ ONGOING ──→ SETTLING ──→ FINISHED
                                 ╰──→ UNFINISHED, PAYING ──→ PAID

What a user pays back is an order with a transaction_id, so it stands in the bill and can be refunded like others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from wechatpay_client import spec

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import discount_cards, orders
from wechatpay_sandbox.stores.discount_cards import CardTemplate, DiscountCard
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.trade import debit_rules, identifiers
from wechatpay_sandbox.trade.card_views import card_view, payment_card_view
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

END = "discount_card.end"
"""The name of the appointment at which the time of a card is over."""
SETTLE = "discount_card.settle"
"""The name of the appointment at which it is known whether the promise was kept."""
DEBIT = "discount_card.debit"
"""The name of the appointment at which the user is debited for a broken promise."""
SETTLE_SECONDS = 2.0
"""How long each of the last two takes."""
RETRY_SECONDS = 86400.0
"""How long the platform waits after a debit that failed. It is our own choice, since no interval is published."""
DAYS = 30
"""How long a card of a kind that nobody has described holds. It is our own choice."""
DAY_SECONDS = 86400.0


class RecordKind(NamedTuple):
    """One of the two kinds of records, by the names of their fields."""

    reported: str
    """The list of the request, which is also the list of each part of the card."""
    parts: str
    """The list of the card's parts: objectives or rewards."""
    part_id: str
    serial_no: str
    direction: str
    quantity: str


OBJECTIVES = RecordKind(
    "objective_completion_records",
    "objectives",
    "objective_id",
    "objective_completion_serial_no",
    "completion_type",
    "completion_count",
)
REWARDS = RecordKind(
    "reward_usage_records", "rewards", "reward_id", "reward_usage_serial_no", "usage_type", "usage_count"
)


def prepare(request: CheckedRequest) -> DiscountCard:
    """Prepares a card. Returns the existing one if the same request was sent before; else Refusal INVALID_REQUEST."""
    store, body = request.platform.store.discount_cards, request.body
    before = store.find_by_out_card_code(request.merchant.mchid, body["out_card_code"])
    if before is not None:
        if before.request["prepare"] != body:
            raise other_parameters("out_card_code")
        return before
    card = DiscountCard(
        prepare_card_token=identifiers.token(),
        mchid=request.merchant.mchid,
        out_card_code=body["out_card_code"],
        card_id=identifiers.card_id(request.now),
        state=discount_cards.PREPARED,
        openid=None,
        total_amount=0,
        prepared=request.now,
        taken=None,
        ends=None,
        transaction_id=None,
        paid=None,
        request={"prepare": body},
    )
    store.add(card)
    return card


def find_taken(request: CheckedRequest) -> DiscountCard:
    """The card that the path names. Refusal RESOURCE_NOT_EXISTS if there is none that a user has taken."""
    found = request.platform.store.discount_cards.find_by_out_card_code(
        request.merchant.mchid, str(request.path["out_card_code"])
    )
    if found is None or found.state == discount_cards.PREPARED:
        raise not_found(_("no user has taken a card with this out_card_code; check it, and wait for the user"))
    return found


def take(platform: Platform, card: DiscountCard, openid: str, now: float) -> DiscountCard:
    """The user takes the card, and the merchant is notified. Raises StepNotPossible."""
    if card.state != discount_cards.PREPARED:
        raise StepNotPossible(_("the card is {state}; it can be taken once").format(state=card.state))
    template = find_template(platform, card.request["prepare"]["card_template_id"])
    parts = {
        kind.parts: [{**part, kind.reported: []} for part in template.request[kind.parts]]
        for kind in (OBJECTIVES, REWARDS)
    }
    ends = now + template.days * DAY_SECONDS
    taken = replace(
        card, state=discount_cards.ONGOING, openid=openid, taken=now, ends=ends, request={**card.request, **parts}
    )
    with platform.store.database.transaction():
        platform.store.agenda.add(ends, END, card.prepare_card_token)
        return _save_and_notify(platform, taken, "USER_ACCEPTED", "用户领取先享卡", now)


def find_template(platform: Platform, card_template_id: str) -> CardTemplate:
    """The kind of card with this number: as it was described, or else as the example of the spec has it."""
    found = platform.store.card_templates.one(card_template_id=card_template_id)
    if found is not None:
        return found
    example: Mapping[str, Any] = spec.resolve("#/components/schemas/DiscountCard")["examples"][0]
    parts = {
        kind.parts: [
            {name: value for name, value in part.items() if name != kind.reported} for part in example[kind.parts]
        ]
        for kind in (OBJECTIVES, REWARDS)
    }
    return CardTemplate(card_template_id, DAYS, parts)


def report(request: CheckedRequest, card: DiscountCard) -> DiscountCard:
    """Adds what the user did and had; records that were reported before are left out.

    Refusal INVALID_REQUEST if the time of the card is over, a record differs from the one with its number, or counts
    below nothing or above what the card allows; PARAM_ERROR if the card has no such template, objective or discount.
    """
    body = request.body
    if body["card_template_id"] != card.request["prepare"]["card_template_id"]:
        raise parameter_error(
            "/card_template_id", "body", _("is not the kind of this card; give that of its preparation"), reason="other"
        )
    changed = {**card.request}
    added: list[Mapping[str, Any]] = []
    for kind in (OBJECTIVES, REWARDS):
        parts = {part[kind.part_id]: {**part, kind.reported: [*part[kind.reported]]} for part in changed[kind.parts]}
        known = {record[kind.serial_no]: record for part in parts.values() for record in part[kind.reported]}
        for position, record in enumerate(body.get(kind.reported, ())):
            before = known.get(record[kind.serial_no])
            if before is not None and before != record:
                raise other_parameters(kind.serial_no)
            if before is not None:
                continue
            part = parts.get(record[kind.part_id])
            if part is None:
                raise parameter_error(
                    f"/{kind.reported}/{position}/{kind.part_id}",
                    "body",
                    _("is not of this card; it has {known}").format(known=", ".join(parts)),
                    reason="unknown",
                )
            part[kind.reported].append(record)
            known[record[kind.serial_no]] = record
            added.append(record)
        for part in parts.values():
            _check_count(kind, part)
        changed[kind.parts] = list(parts.values())
    if not added:
        return card
    if card.state != discount_cards.ONGOING:
        raise _invalid(_("the card is {state}; only an ONGOING card takes records").format(state=card.state))
    total = sum(
        _apply_direction(REWARDS, record, record["amount"])
        for part in changed["rewards"]
        for record in part[REWARDS.reported]
    )
    if total < 0:
        raise _invalid(_("the user had less in discounts than is taken back"))
    return request.platform.store.discount_cards.save(replace(card, total_amount=total, request=changed))


def _apply_direction(kind: RecordKind, record: Mapping[str, Any], value: int) -> int:
    return -value if record[kind.direction] == "DECREASE" else value


def count_records(kind: RecordKind, part: Mapping[str, Any]) -> int:
    """How much of an objective was done, or how often a discount was had."""
    return sum(_apply_direction(kind, record, record[kind.quantity]) for record in part[kind.reported])


def _check_count(kind: RecordKind, part: Mapping[str, Any]) -> None:
    count = count_records(kind, part)
    if count < 0:
        raise _invalid(_("{id} would be counted below nothing; take back less").format(id=part[kind.part_id]))
    if part.get("count_type") == "COUNT_LIMIT" and count > part["count"]:
        raise _invalid(
            _("{id} can be had {most} times, not {count}").format(
                id=part[kind.part_id], most=part["count"], count=count
            )
        )


def _invalid(message: str) -> Refusal:
    return Refusal(400, "INVALID_REQUEST", message)


def end_early(platform: Platform, card: DiscountCard, now: float) -> DiscountCard:
    """The time of the card is over, before it is by itself. Raises StepNotPossible."""
    if card.state != discount_cards.ONGOING:
        raise StepNotPossible(_("the card is {state}; only an ONGOING card can end").format(state=card.state))
    return _begin_settling(platform, replace(card, ends=now), now)


def end(platform: Platform, token: str, now: float) -> None:
    """The time of the card is over, unless it was before."""
    card = platform.store.discount_cards.one(prepare_card_token=token)
    if card is not None and card.state == discount_cards.ONGOING:
        _begin_settling(platform, card, now)


def _begin_settling(platform: Platform, card: DiscountCard, now: float) -> DiscountCard:
    platform.store.agenda.add(platform.pace.due_time(now, SETTLE_SECONDS), SETTLE, card.prepare_card_token)
    return platform.store.discount_cards.save(replace(card, state=discount_cards.SETTLING))


def settle(platform: Platform, token: str, now: float) -> None:
    """Tell whether the promise was kept. Without that, the discounts are due."""
    card = platform.store.discount_cards.one(prepare_card_token=token)
    if card is None or card.state != discount_cards.SETTLING:
        return
    is_kept = all(count_records(OBJECTIVES, part) >= part.get("count", 1) for part in card.request["objectives"])
    settled = replace(card, state=discount_cards.FINISHED if is_kept else discount_cards.UNFINISHED)
    _save_and_notify(platform, settled, "AGREEMENT_ENDED", "先享卡约定已结束", now)
    if is_due(settled):
        platform.store.agenda.add(platform.pace.due_time(now, SETTLE_SECONDS), DEBIT, token)


def is_due(card: DiscountCard) -> bool:
    """Whether the user has discounts to pay back."""
    return card.state == discount_cards.UNFINISHED and card.total_amount > 0 and card.transaction_id is None


def debit(platform: Platform, token: str, now: float) -> None:
    """Debit the user, and try again a day later if the user has too little money."""
    card = platform.store.discount_cards.one(prepare_card_token=token)
    if card is None or not is_due(card):
        return
    if (card.openid or "") in platform.store.short_users:
        # why not at the pace: with a pace of 0 the next debit would be due at once, again and again
        platform.store.agenda.add(now + RETRY_SECONDS, DEBIT, token)
        return
    pay(platform, card, now)


def pay(platform: Platform, card: DiscountCard, now: float) -> DiscountCard:
    """The user pays the discounts back, and the merchant is notified. Raises StepNotPossible."""
    if not is_due(card):
        raise StepNotPossible(
            _("the card is {state} and nothing of it is due; only broken promises are paid for").format(
                state=card.state
            )
        )
    with platform.store.database.transaction():
        payment = _make_payment(platform, card, now)
        platform.store.orders.add(payment)
        paid = platform.store.discount_cards.save(replace(card, transaction_id=payment.transaction_id, paid=now))
        event = Event(
            "DISCOUNT_CARD.USER_PAID", "discount_card", "用户已退回优惠", card.out_card_code, payment_card_view(paid)
        )
        platform.notify(event, card.request["prepare"]["notify_url"], now)
        return paid


def _make_payment(platform: Platform, card: DiscountCard, now: float) -> Order:
    """The order that the bill and refunds know. Its out_trade_no is the card_id, which is our own choice."""
    out_trade_no, prepared = card.card_id, card.request["prepare"]
    # why: a merchant may have placed an order under this number, and nothing may keep the platform from a debit
    while platform.store.orders.find_by_out_trade_no(card.mchid, "", out_trade_no) is not None:
        out_trade_no = identifiers.card_id(now)
    return Order(
        transaction_id=identifiers.transaction_id(now),
        mchid=card.mchid,
        sub_mchid="",
        out_trade_no=out_trade_no,
        caller=card.mchid,
        combine_out_trade_no=None,
        operation="discount_card.prepare_card",
        trade_type=debit_rules.TRADE_TYPE,
        state=orders.SUCCESS,
        total=card.total_amount,
        refunded=0,
        openid=card.openid,
        # why none: DISCOUNT_CARD.USER_PAID tells of this payment
        notify_url=None,
        handle=identifiers.token(),
        placed=now,
        expires=now + debit_rules.NEVER_SECONDS,
        paid=now,
        request={
            "appid": prepared["appid"],
            "description": "退回先享卡优惠",
            "amount": {"total": card.total_amount, "currency": "CNY"},
        },
    )


def _save_and_notify(platform: Platform, card: DiscountCard, change: str, summary: str, now: float) -> DiscountCard:
    saved = platform.store.discount_cards.save(card)
    event = Event(f"DISCOUNT_CARD.{change}", "discount_card", summary, card.out_card_code, card_view(saved))
    platform.notify(event, card.request["prepare"]["notify_url"], now)
    return saved
