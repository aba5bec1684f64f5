"""Debits under an agreement are announced before: scheduled by the merchant, or told to the user by a notice.

NO_SCHEDULED ──→ SCHEDULED ──→ PAID
                     ╰──→ EXPIRED (its days went by)

An agreement that was signed for scheduled debits needs a schedule for each, any other one a notice.
"""

from __future__ import annotations

from dataclasses import replace

from wechatpay_sandbox.clock.beijing_time import add_days, beijing_time
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import announced_debits, orders
from wechatpay_sandbox.stores.announced_debits import AnnouncedDebit
from wechatpay_sandbox.stores.contracts import Contract
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

NO_SCHEDULED = "NO_SCHEDULED"
SCHEDULED = "SCHEDULED"
PAID = "PAID"
EXPIRED = "EXPIRED"

WAIT_DAYS = 2
"""A notice of the 1st allows a debit on the 3rd. That a schedule waits as long is our own choice, since none is
published."""
SCHEDULED_DAYS = 5
"""For how many days a scheduled debit can be made: the days of the documents' example."""
NOTICED_DAYS = 3
"""For how many days a debit can be made after a notice that does not say it: the most there is, by our own choice."""


def is_scheduled(contract: Contract) -> bool:
    """Whether the user signed for debits that are scheduled."""
    return "_scheduled_contract_" in contract.operation


def find_last_schedule(platform: Platform, contract: Contract) -> AnnouncedDebit | None:
    """The debit that was scheduled last; None before the first."""
    found = platform.store.announced_debits.list_of_contract(contract.contract_id)
    return next((one for one in found if one.kind == announced_debits.SCHEDULE), None)


def schedule_state(platform: Platform, debit: AnnouncedDebit | None, now: float) -> str:
    """How a scheduled debit stands; `debit` is None if none was scheduled."""
    if debit is None:
        return NO_SCHEDULED
    order = find_order(platform, debit)
    if order is not None and order.paid is not None:
        return PAID
    is_under_way = order is not None and order.state == orders.NOTPAY
    return EXPIRED if _day(now) > debit.last_day and not is_under_way else SCHEDULED


def find_order(platform: Platform, debit: AnnouncedDebit) -> Order | None:
    """The order that debits or has tried to debit it last."""
    return None if debit.transaction_id is None else platform.store.orders.find_by_transaction_id(debit.transaction_id)


def schedule(request: CheckedRequest, contract: Contract, total: int) -> AnnouncedDebit:
    """Schedules the next debit. Returns the existing one if it was scheduled before with the same amount.

    Refusal INVALID_REQUEST if the amounts differ, or if debits under the agreement are told by notices.
    """
    if not is_scheduled(contract):
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the user signed for debits that are told by a notice; send one instead of a schedule"),
        )
    before = find_last_schedule(request.platform, contract)
    if before is not None and schedule_state(request.platform, before, request.now) == SCHEDULED:
        if before.most != total:
            raise Refusal(
                400,
                "INVALID_REQUEST",
                _("a debit of {most} fen is scheduled until {last_day}; make it, or let its days go by").format(
                    most=before.most, last_day=before.last_day
                ),
            )
        return before
    expected = contract.request.get("deduct_schedule", {}).get("estimated_deduct_date", "")
    first_day = max(_day(request.now, WAIT_DAYS), expected)
    return _announce(request, contract, announced_debits.SCHEDULE, total, first_day, SCHEDULED_DAYS)


def tell_user(request: CheckedRequest, contract: Contract, most: int, days: int) -> AnnouncedDebit:
    """Tells the user of the next debit. Refusal INVALID_REQUEST if debits under the agreement are scheduled."""
    # why not of a sub-merchant: no operation prepares an agreement of one whose debits are told by notices
    if is_scheduled(contract) and not contract.sub_mchid:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the user signed for debits that are scheduled; schedule one instead of a notice"),
        )
    return _announce(request, contract, announced_debits.NOTICE, most, _day(request.now, WAIT_DAYS), days)


def _announce(
    request: CheckedRequest, contract: Contract, kind: str, most: int, first_day: str, days: int
) -> AnnouncedDebit:
    debit = AnnouncedDebit(
        id=identifiers.token(),
        contract_id=contract.contract_id,
        kind=kind,
        most=most,
        first_day=first_day,
        last_day=add_days(first_day, days - 1),
        announced=request.now,
        transaction_id=None,
    )
    request.platform.store.announced_debits.add(debit)
    return debit


def find_debitable(platform: Platform, contract: Contract, total: int, now: float) -> AnnouncedDebit:
    """The announced debit that can be made today over this amount (fen). Refusal 403 RULE_LIMIT if there is none."""
    announced = platform.store.announced_debits.list_of_contract(contract.contract_id)
    today = _day(now)
    current = [debit for debit in announced if debit.first_day <= today <= debit.last_day]
    free = [debit for debit in current if _is_free(find_order(platform, debit))]
    fitting = next((debit for debit in free if total <= debit.most), None)
    if fitting is not None:
        return fitting
    raise Refusal(403, "RULE_LIMIT", _explain_refusal(contract, announced, current, free, today))


def _is_free(order: Order | None) -> bool:
    return order is None or order.state in (orders.PAYERROR, orders.CLOSED)


def _explain_refusal(
    contract: Contract,
    announced: list[AnnouncedDebit],
    current: list[AnnouncedDebit],
    free: list[AnnouncedDebit],
    today: str,
) -> str:
    if free:
        most = max(debit.most for debit in free)
        return _("the user was told of at most {most} fen; debit no more").format(most=most)
    if current:
        return _("the debit of these days is made or under way; announce the next one")
    waiting = [debit for debit in announced if debit.first_day > today]
    if waiting:
        next_one = min(waiting, key=lambda debit: debit.first_day)
        return _("the debit can be made from {first_day} to {last_day}").format(
            first_day=next_one.first_day, last_day=next_one.last_day
        )
    if is_scheduled(contract):
        return _("no debit is scheduled for today; schedule it some days before")
    return _("the user was not told of a debit today; send the notice two days before")


def note_debit(platform: Platform, debit: AnnouncedDebit, order: Order) -> None:
    """The order debits what was announced."""
    platform.store.announced_debits.save(replace(debit, transaction_id=order.transaction_id))


def has_failed_debit(platform: Platform, contract: Contract, now: float) -> bool:
    """Whether a debit has failed whose days are not over."""
    today = _day(now)
    for debit in platform.store.announced_debits.list_of_contract(contract.contract_id):
        order = find_order(platform, debit)
        if debit.first_day <= today <= debit.last_day and order is not None and order.state == orders.PAYERROR:
            return True
    return False


def _day(now: float, later: int = 0) -> str:
    """The day in Beijing as yyyy-MM-dd, or one that comes some days later."""
    return beijing_time(now + later * 86400)[:10]
