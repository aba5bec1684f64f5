"""Debits under a contract: request, pay, fail and pay them back.

NOTPAY (ACCEPTED) ──→ SUCCESS ──→ REFUND
       ╰──→ PAYERROR (PAY_FAIL) ──→ SUCCESS (paid back, fees of schools and of charging alone)

They are orders with other field names, so they can be refunded and shared like orders. For a parking fee, the platform
pays in the place of a user who has too little money.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import notify_addresses, orders
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.school_debts import SchoolDebt
from wechatpay_sandbox.trade import identifiers, order_rules, parking_debts
from wechatpay_sandbox.trade.debit_events import FAILED, PAID, PAID_BACK, make_event
from wechatpay_sandbox.trade.debit_views import debt_view
from wechatpay_sandbox.trade.order_rules import NotPayable, other_parameters
from wechatpay_sandbox.trade.order_views import PAPAY_TRADE_TYPE
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

SETTLE = "debit.settle"
"""The name of the appointment at which a debit is paid or fails."""
SETTLE_SECONDS = 2.0
"""How long that takes."""
TRADE_TYPE = "AUTH"
NEVER_SECONDS = 100 * 365 * 86400.0
SCHOOL = "eduschoolpay."
"""The beginning of the operationIds that debit school fees."""
_PAID_BACK_LATER = (SCHOOL, "ebike.")
"""The beginnings of the operationIds whose debits the user can still pay after they failed."""
MOST_UNPAID = 2
"""How many unpaid debits of school fees a user may have before further debits are refused. It is our own choice, since
no number is published."""


class NewDebit(NamedTuple):
    """A debit about to be created."""

    openid: str
    handle: str
    """The charging token of the debit, or an identifier of its own."""
    request: Mapping[str, Any]
    notify_url: str | None
    trade_type: str = TRADE_TYPE


def is_debit(order: Order) -> bool:
    """Whether the order is a debit under a contract."""
    return order.trade_type in (TRADE_TYPE, PAPAY_TRADE_TYPE)


def find_repetition(request: CheckedRequest) -> Order | None:
    """The debit that the same request created before, or None. Refusal INVALID_REQUEST if the parameters differ."""
    body = request.body
    found = request.platform.store.orders.find_by_out_trade_no(
        request.merchant.mchid, body.get("sub_mchid", ""), body["out_trade_no"]
    )
    if found is not None and (found.operation, found.request) != (request.operation, body):
        raise other_parameters("out_trade_no")
    return found


def accept_debit(request: CheckedRequest, new: NewDebit) -> Order:
    """Creates a debit that a merchant asks for, which is settled after SETTLE_SECONDS."""
    return add_debit(request.platform, request.merchant.mchid, request.operation, new, request.now)


def add_debit(platform: Platform, mchid: str, operation: str, new: NewDebit, now: float) -> Order:
    """Creates a debit, which is settled after SETTLE_SECONDS. Raises sqlite3.IntegrityError if its number exists."""
    body = new.request
    order = Order(
        transaction_id=identifiers.transaction_id(now),
        mchid=mchid,
        sub_mchid=body.get("sub_mchid", ""),
        out_trade_no=body["out_trade_no"],
        caller=mchid,
        combine_out_trade_no=None,
        operation=operation,
        trade_type=new.trade_type,
        state=orders.NOTPAY,
        total=body["amount"]["total"],
        refunded=0,
        openid=new.openid,
        notify_url=new.notify_url,
        handle=new.handle,
        placed=now,
        # a debit does not wait for the user, so it does not expire
        expires=now + NEVER_SECONDS,
        paid=None,
        request=body,
    )
    platform.store.orders.add(order)
    platform.store.agenda.add(platform.pace.due_time(now, SETTLE_SECONDS), SETTLE, order.transaction_id)
    return order


def settle(platform: Platform, transaction_id: str, now: float) -> None:
    """Pay a waiting debit, or fail it if the user has too little money."""
    order = platform.store.orders.find_by_transaction_id(transaction_id)
    if order is not None and order.state == orders.NOTPAY:
        end(platform, order, now)


def end(platform: Platform, order: Order, now: float) -> Order:
    """Pay the debit, or fail it if the user has too little money, and notify the merchant."""
    if order.openid is None or order.openid not in platform.store.short_users:
        return pay(platform, order, now)
    with platform.store.database.transaction():
        if parking_debts.advance(platform, order, now):
            return pay(platform, order, now)
        return fail(platform, order, now)


def pay(platform: Platform, order: Order, now: float) -> Order:
    """Pay the debit, now or after it has failed, and notify the merchant. Raises NotPayable."""
    if parking_debts.pay_back(platform, order, now):
        return order
    owed = order.state == orders.PAYERROR
    if owed and not order.operation.startswith(_PAID_BACK_LATER):
        raise NotPayable(_("the debit has failed; the merchant has to ask for another under a new number"))
    with platform.store.database.transaction():
        paid = order_rules.pay(platform, order, order.openid or "", now)
        _notify(platform, paid, PAID_BACK if owed else PAID, now)
        if owed and order.operation.startswith(SCHOOL):
            _owe(platform, paid, -1, now)
        return paid


def fail(platform: Platform, order: Order, now: float) -> Order:
    """Fail the debit, since the user has too little money, and notify the merchant. Raises NotPayable."""
    with platform.store.database.transaction():
        failed = order_rules.fail_payment(platform, order, now)
        if order.state != orders.PAYERROR:
            _notify(platform, failed, FAILED, now)
            if order.operation.startswith(SCHOOL):
                _owe(platform, failed, +1, now)
        return failed


def _notify(platform: Platform, order: Order, change: str, now: float) -> None:
    event = make_event(platform, order, change, now)
    if event is not None and order.notify_url is not None:
        platform.notify(event, order.notify_url, now)


def _owe(platform: Platform, order: Order, change: int, now: float) -> None:
    debts, openid = platform.store.school_debts, order.openid or ""
    debt = debts.one(mchid=order.mchid, openid=openid)
    if debt is None:
        debt = SchoolDebt(order.mchid, openid, order.request["appid"], 0, now)
    changed = debts.put(replace(debt, unpaid=debt.unpaid + change, updated=now))
    url = platform.store.notify_addresses.find_url(notify_addresses.SCHOOL_PAY)
    if url is not None and is_forbidden(changed) != is_forbidden(debt):
        event = Event(
            "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
            "user_debt_state",
            "用户欠款状态变更",
            openid,
            debt_view(changed, is_forbidden(changed)),
        )
        platform.notify(event, url, now)


def is_forbidden(debt: SchoolDebt) -> bool:
    """Whether the user has too many unpaid debits for another one."""
    return debt.unpaid > MOST_UNPAID
