"""Automatic renewal of policies: the periods of an agreement, their schedules and debits, and the renewal of its term.

A period: NO_SCHEDULED ──→ SCHEDULED ──→ PAID, or EXPIRED once its days went by. An agreement that has run out can be
renewed with the periods of a new term, if the user signed for that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.clock.beijing_time import add_days, beijing_time, unix_seconds
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import contracts, orders
from wechatpay_sandbox.stores.contracts import Contract
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.policy_periods import PolicyPeriod
from wechatpay_sandbox.trade import announcement_rules, contract_notices, debit_rules, identifiers
from wechatpay_sandbox.trade.debit_rules import NewDebit
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.order_views import PAPAY_TRADE_TYPE
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

RENEW = "policy.renew"
"""The name of the appointment at which a renewal that was taken on is done."""
RENEW_SECONDS = 2.0
"""How long that takes."""
_FIRST_DEBIT = ("amount", "out_trade_no", "description", "transaction_notify_url")
"""What a request has to name together, so that the first premium is debited as soon as the user has signed."""


# why Any: bodies, which the gateway has checked against the spec
def check_presign(request: CheckedRequest) -> None:
    """Refusal PARAM_ERROR if the term or the periods make no sense, or a part of the first debit is missing.

    Refusal INVALID_REQUEST if another order has the number of the first debit.
    """
    body = request.body
    if body["policy_end_date"] < body["policy_start_date"]:
        raise parameter_error("/policy_end_date", "body", _("is before policy_start_date"), reason="order")
    _check_numbers(body["policy_periods"])
    missing = [name for name in _FIRST_DEBIT if name not in body]
    if 0 < len(missing) < len(_FIRST_DEBIT):
        raise parameter_error(
            f"/{missing[0]}", "body", _("is missing; the first debit needs all four of its fields"), reason="missing"
        )
    if not missing:
        taken = request.platform.store.orders.find_by_out_trade_no(request.merchant.mchid, "", body["out_trade_no"])
        if taken is not None and taken.request != body:
            raise other_parameters("out_trade_no")


def _check_numbers(periods: Sequence[Mapping[str, Any]]) -> None:
    if len({period["policy_period_id"] for period in periods}) < len(periods):
        raise parameter_error(
            "/policy_periods", "body", _("has two periods with the same policy_period_id"), reason="unique"
        )


def find_end(request: Mapping[str, Any]) -> float:
    """The last second of a policy, in Unix seconds."""
    return unix_seconds(f"{request['policy_end_date']}T23:59:59+08:00")


def start(platform: Platform, contract: Contract, now: float) -> None:
    """The user has signed: the periods begin, and the first premium is debited if the insurer asked for that.

    Raises StepNotPossible if another order has its number meanwhile.
    """
    request = contract.request
    order = None
    if "amount" in request:
        if platform.store.orders.find_by_out_trade_no(contract.mchid, "", request["out_trade_no"]) is not None:
            raise StepNotPossible(_("another order has the out_trade_no of the first debit; prepare another signing"))
        url = request["transaction_notify_url"]
        new = NewDebit(contract.openid, identifiers.token(), request, url, PAPAY_TRADE_TYPE)
        order = debit_rules.add_debit(platform, contract.mchid, contract.operation, new, now)
    count = request.get("combined_deduct_period_count") or 1
    for position, period in enumerate(request["policy_periods"]):
        made = _make_period(contract, period)
        is_first = order is not None and position < count
        platform.store.policy_periods.add(
            replace(made, transaction_id=order.transaction_id) if order is not None and is_first else made
        )


def _make_period(contract: Contract, told: Mapping[str, Any]) -> PolicyPeriod:
    return PolicyPeriod(
        contract_id=contract.contract_id,
        period_id=told["policy_period_id"],
        expected_day=told["estimated_deduct_date"],
        estimate=told["estimated_deduct_amount"]["total"],
        most=None,
        first_day=None,
        last_day=None,
        transaction_id=None,
    )


def find_period(platform: Platform, contract: Contract, period_id: int) -> PolicyPeriod:
    """The period with this number. Refusal 404 RESOURCE_NOT_EXISTS."""
    found = platform.store.policy_periods.find(contract.contract_id, period_id)
    if found is None:
        raise not_found(_("the agreement has no period with this policy_period_id"))
    return found


def find_order(platform: Platform, period: PolicyPeriod) -> Order | None:
    """The order that debits or has tried to debit the premium last."""
    if period.transaction_id is None:
        return None
    return platform.store.orders.find_by_transaction_id(period.transaction_id)


def find_state(platform: Platform, period: PolicyPeriod, now: float) -> str:
    """How the debit of a period stands."""
    order = find_order(platform, period)
    if order is not None and order.paid is not None:
        return announcement_rules.PAID
    if period.last_day is None:
        return announcement_rules.NO_SCHEDULED
    is_under_way = order is not None and order.state == orders.NOTPAY
    is_over = beijing_time(now)[:10] > period.last_day and not is_under_way
    return announcement_rules.EXPIRED if is_over else announcement_rules.SCHEDULED


def schedule(request: CheckedRequest, period: PolicyPeriod, total: int) -> PolicyPeriod:
    """Schedules the debit of a period. Returns the period if it was scheduled before with the same amount.

    Refusal INVALID_REQUEST if the amounts differ, or a debit at the signing is still under way.
    """
    platform, now = request.platform, request.now
    state = find_state(platform, period, now)
    if state in (announcement_rules.SCHEDULED, announcement_rules.PAID):
        if period.most != total:
            raise Refusal(400, "INVALID_REQUEST", _("the period is {state} with another amount").format(state=state))
        return period
    order = find_order(platform, period)
    if order is not None and order.state == orders.NOTPAY:
        raise Refusal(400, "INVALID_REQUEST", _("the debit at the signing is under way; look the period up later"))
    soonest = beijing_time(now + announcement_rules.WAIT_DAYS * 86400)[:10]
    first_day = max(soonest, period.expected_day)
    last_day = add_days(first_day, announcement_rules.SCHEDULED_DAYS - 1)
    scheduled = replace(period, most=total, first_day=first_day, last_day=last_day)
    return platform.store.policy_periods.save(scheduled)


def debit(request: CheckedRequest, contract: Contract, period: PolicyPeriod) -> Order:
    """Takes the debit of a period on. Refusal 403 RULE_LIMIT outside its days, above its amount, or a second time."""
    total, today = request.body["amount"]["total"], beijing_time(request.now)[:10]
    order = find_order(request.platform, period)
    if order is not None and order.state not in (orders.PAYERROR, orders.CLOSED):
        raise Refusal(403, "RULE_LIMIT", _("the debit of this period is made or under way"))
    if period.most is None or period.first_day is None or period.last_day is None:
        raise Refusal(403, "RULE_LIMIT", _("the debit of this period is not scheduled; schedule it some days before"))
    if not period.first_day <= today <= period.last_day:
        raise Refusal(
            403,
            "RULE_LIMIT",
            _("the debit can be made from {first_day} to {last_day}").format(
                first_day=period.first_day, last_day=period.last_day
            ),
        )
    if total > period.most:
        raise Refusal(
            403, "RULE_LIMIT", _("the user was told of at most {most} fen; debit no more").format(most=period.most)
        )
    url = request.body["transaction_notify_url"]
    new = NewDebit(contract.openid, identifiers.token(), request.body, url, PAPAY_TRADE_TYPE)
    accepted = debit_rules.accept_debit(request, new)
    request.platform.store.policy_periods.save(replace(period, transaction_id=accepted.transaction_id))
    return accepted


def modify(request: CheckedRequest, contract: Contract) -> int | None:
    """Lowers the amount of the periods that are yet to be debited; the same request again changes nothing.

    Returns the number of a period that was taken off the schedule for it. Refusal INVALID_REQUEST if other periods are
    sent than were signed, an amount is no lower one that all of them share, or a schedule stands in the way.
    """
    store, now = request.platform.store.policy_periods, request.now
    sent = {period["policy_period_id"]: period for period in request.body["policy_periods"]}
    _check_numbers(request.body["policy_periods"])
    before = store.list_of_contract(contract.contract_id)
    if [(one.period_id, one.expected_day) for one in before] != sorted(
        (number, period["estimated_deduct_date"]) for number, period in sent.items()
    ):
        raise Refusal(400, "INVALID_REQUEST", _("send all periods of the policy, with the days that they have"))
    lowered = [
        (one, sent[one.period_id]["estimated_deduct_amount"]["total"])
        for one in before
        if sent[one.period_id]["estimated_deduct_amount"]["total"] != one.estimate
    ]
    waiting = [one for one in before if find_state(request.platform, one, now) != announcement_rules.PAID]
    amounts = {sent[one.period_id]["estimated_deduct_amount"]["total"] for one in waiting}
    if lowered and (len(amounts) > 1 or any(one not in waiting or total > one.estimate for one, total in lowered)):
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("only periods that are yet to be debited can have another amount, a lower one that they all share"),
        )
    cancelled = None
    for one, total in lowered:
        changed = replace(one, estimate=total)
        if find_state(request.platform, one, now) == announcement_rules.SCHEDULED:
            order = find_order(request.platform, one)
            is_under_way = order is not None and order.state == orders.NOTPAY
            if is_under_way or not request.body.get("allow_cancel_scheduled", False):
                raise Refusal(
                    400,
                    "INVALID_REQUEST",
                    _("period {period_id} is scheduled; allow that with allow_cancel_scheduled").format(
                        period_id=one.period_id
                    ),
                )
            cancelled = one.period_id if cancelled is None else cancelled
            changed = replace(changed, most=None, first_day=None, last_day=None)
        store.save(changed)
    return cancelled


def renew(request: CheckedRequest, contract: Contract) -> None:
    """Takes a renewal on, which is done after RENEW_SECONDS. The same periods again change nothing.

    Refusal INVALID_REQUEST if the agreement has not run out or was not signed for that, or a period exists already.
    """
    store, told = request.platform.store.policy_periods, request.body["policy_periods"]
    _check_numbers(told)
    wanted = [_make_period(contract, period) for period in told]
    existing = [store.find(contract.contract_id, period.period_id) for period in wanted]
    if all(
        found is not None and (found.expected_day, found.estimate) == (period.expected_day, period.estimate)
        for found, period in zip(existing, wanted, strict=True)
    ):
        return
    if any(found is not None for found in existing):
        raise other_parameters("policy_period_id")
    state = contract.current_state(request.now)
    if state != contracts.TO_BE_RENEWED:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the agreement is {state}; only one that has run out can be renewed").format(state=state),
        )
    if not any(contract.request.get(name) for name in ("can_auto_insure", "can_auto_reinsure")):
        raise Refusal(
            400, "INVALID_REQUEST", _("the user did not sign for a renewal; they have to sign a new agreement")
        )
    store.add(*wanted)
    due = request.platform.pace.due_time(request.now, RENEW_SECONDS)
    request.platform.store.agenda.add(due, RENEW, contract.contract_id)


def complete_renewal(platform: Platform, contract_id: str, now: float) -> None:
    """The agreement is good for another term as long as the first, from now on, and the merchant is notified."""
    contract = platform.store.contracts.one(contract_id=contract_id)
    if contract is None or contract.current_state(now) != contracts.TO_BE_RENEWED:
        return
    begin = unix_seconds(f"{contract.request['policy_start_date']}T00:00:00+08:00")
    # why from now on: an agreement may have run out long ago
    renewed = replace(contract, expires=now + find_end(contract.request) - begin)
    platform.store.contracts.save(renewed)
    contract_notices.tell_renewed(platform, renewed, now)
