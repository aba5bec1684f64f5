"""Debits under a contract: taken on, paid, failed, paid back.

NOTPAY (ACCEPTED) ──→ SUCCESS ──→ REFUND
       ╰──→ PAYERROR (PAY_FAIL) ──→ SUCCESS (paid back)

They are orders like others, in words of their own; so they are refunded and shared like others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.request.call import Call
from wechatpay_sandbox.stores import notify_addresses, orders
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.school_debts import SchoolDebt
from wechatpay_sandbox.trade import identifiers, order_rules
from wechatpay_sandbox.trade.debit_views import debt_view, school_view
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform

SETTLE = "debit.settle"
"""Name of the appointment at which a debit is paid or fails."""
SETTLE_SECONDS = 2.0
"""How long that takes."""
TRADE_TYPE = "AUTH"
NEVER_SECONDS = 100 * 365 * 86400.0
SCHOOL = "eduschoolpay."
"""With this the operations begin that debit school fees."""
MOST_UNPAID = 2
"""Debits of school fees a user may leave unpaid and still be debited; our own choice, as none is published."""


class NewDebit(NamedTuple):
    """A debit about to be taken on."""

    openid: str
    handle: str
    """What lets it be debited: one charging token, or the number of the order itself."""
    request: Mapping[str, Any]


def find_repetition(call: Call) -> Order | None:
    """The debit that the same request created before, or None. Refusal INVALID_REQUEST if the parameters differ."""
    body = call.body
    found = call.platform.store.orders.find_by_out_trade_no(
        call.merchant.mchid, body.get("sub_mchid", ""), body["out_trade_no"]
    )
    if found is not None and (found.operation, found.request) != (call.operation, body):
        raise other_parameters("out_trade_no")
    return found


def accept_debit(call: Call, new: NewDebit) -> Order:
    """Creates a debit, which is settled after SETTLE_SECONDS."""
    request = new.request
    order = Order(
        transaction_id=identifiers.transaction_id(call.now),
        mchid=call.merchant.mchid,
        sub_mchid=request.get("sub_mchid", ""),
        out_trade_no=request["out_trade_no"],
        caller=call.merchant.mchid,
        combine_out_trade_no=None,
        operation=call.operation,
        trade_type=TRADE_TYPE,
        state=orders.NOTPAY,
        total=request["amount"]["total"],
        refunded=0,
        openid=new.openid,
        notify_url=request["notify_url"],
        handle=new.handle,
        placed=call.now,
        # a debit does not wait for the user, so it does not run out
        expires=call.now + NEVER_SECONDS,
        paid=None,
        request=request,
    )
    call.platform.store.orders.add(order)
    due = call.platform.pace.due_time(call.now, SETTLE_SECONDS)
    call.platform.store.agenda.add(due, SETTLE, order.transaction_id)
    return order


def settle(platform: Platform, transaction_id: str, now: float) -> None:
    """A debit that still waits is paid, or fails if the user has too little money."""
    order = platform.store.orders.find_by_transaction_id(transaction_id)
    if order is not None and order.state == orders.NOTPAY:
        end(platform, order, now)


def end(platform: Platform, order: Order, now: float) -> Order:
    """Pays the debit, or has it fail if the user has too little money; the merchant is told."""
    if order.openid is not None and order.openid in platform.store.short_users:
        return fail(platform, order, now)
    return pay(platform, order, now)


def pay(platform: Platform, order: Order, now: float) -> Order:
    """The user's money is there, now or afterwards; the merchant is told. Raises NotPayable."""
    with platform.store.database.transaction():
        paid = order_rules.pay(platform, order, order.openid or "", now)
        if order.operation.startswith(SCHOOL):
            owed = order.state == orders.PAYERROR
            event_type, summary = ("PAY_BACK", "用户还款成功") if owed else ("INDUSTRY_SUCCESS", "扣费成功")
            _notify(platform, paid, f"TRANSACTION.{event_type}", summary, now)
            if owed:
                _owe(platform, paid, -1, now)
        return paid


def fail(platform: Platform, order: Order, now: float) -> Order:
    """The user has too little money; the merchant is told. Raises NotPayable."""
    with platform.store.database.transaction():
        failed = order_rules.fail_payment(platform, order, now)
        if order.operation.startswith(SCHOOL) and order.state != orders.PAYERROR:
            _notify(platform, failed, "TRANSACTION.INDUSTRY_FAILED", "扣费失败", now)
            _owe(platform, failed, +1, now)
        return failed


# why charging tells nobody: no notification of that retired product is published any more
def _notify(platform: Platform, order: Order, event_type: str, summary: str, now: float) -> None:
    if order.notify_url is not None:
        event = Event(event_type, "transaction", summary, order.out_trade_no, school_view(order))
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
    """Whether the user owes too much to be debited."""
    return debt.unpaid > MOST_UNPAID
