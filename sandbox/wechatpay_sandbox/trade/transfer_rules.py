"""Single payouts to users: asked for, confirmed, paid, failed, withdrawn.

ACCEPTED ──→ WAIT_USER_CONFIRM ──→ TRANSFERING ──→ SUCCESS
    │  ╲            │                              ↑
    │   CANCELING ←─┤                              │
    │     ↓         ↓                              │
    │  CANCELLED   FAIL (not confirmed in a day)   │
    ╰──→ PROCESSING (under an authorisation) ──────╯

https://pay.weixin.qq.com/doc/v3/merchant/4012716434
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.call import Call
from wechatpay_sandbox.stores import transfer_bills
from wechatpay_sandbox.stores.transfer_bills import QQ, TransferBill
from wechatpay_sandbox.trade import authorisation_rules, identifiers, payee_name
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.trade.transfer_views import bill_notice

PROCEED = "transfer.proceed"
"""Name of the appointment at which a payout takes its next step by itself."""
STEP_SECONDS = 1.0
"""How long each such step takes."""
EXPIRE = "transfer.expire"
"""Name of the appointment at which a payout is given up that the user has not confirmed."""
CONFIRM_WITHIN_SECONDS = 86400.0
OVERDUE = "OVERDUE_CLOSE"

_WITHDRAWABLE = frozenset({transfer_bills.ACCEPTED, transfer_bills.PROCESSING, transfer_bills.WAIT_USER_CONFIRM})
_WITHDRAWN = frozenset({transfer_bills.CANCELING, transfer_bills.CANCELLED})


class NewTransfer(NamedTuple):
    """A payout about to be asked for; the fields mean what they mean in `TransferBill`."""

    sub_mchid: str
    wallet: str
    openid: str
    state: str
    """The state it begins in."""
    authorization_id: str | None
    request: Mapping[str, Any]


def request_transfer(call: Call, new: NewTransfer) -> TransferBill:
    """Creates a payout. Returns the existing one if the same request was sent before.

    Refusal INVALID_REQUEST where they differ, PARAM_ERROR where the name is missing or must not be given.
    """
    bills, request = call.platform.store.transfer_bills, new.request
    mchid, number = call.merchant.mchid, request["out_bill_no"]
    before = bills.find_by_out_bill_no(mchid, new.sub_mchid, new.wallet, number)
    if before is not None:
        if (before.operation, before.request) != (call.operation, request):
            raise other_parameters("out_bill_no")
        return before
    payee_name.check(request["transfer_amount"], request.get("user_name"), "/user_name")
    waits = new.state == transfer_bills.WAIT_USER_CONFIRM
    bill = TransferBill(
        transfer_bill_no=identifiers.transfer_bill_no(call.now),
        mchid=mchid,
        sub_mchid=new.sub_mchid,
        wallet=new.wallet,
        out_bill_no=number,
        operation=call.operation,
        state=new.state,
        amount=request["transfer_amount"],
        openid=new.openid,
        authorization_id=new.authorization_id,
        package_info=identifiers.package_info() if waits else None,
        fail_reason=None,
        notify_url=request.get("notify_url"),
        created=call.now,
        updated=call.now,
        request=request,
    )
    bills.add(bill)
    if not waits:
        _schedule_step(call.platform, bill, call.now)
    if new.authorization_id is None:
        call.platform.store.agenda.add(call.now + CONFIRM_WITHIN_SECONDS, EXPIRE, bill.transfer_bill_no)
    return bill


def no_transfer() -> Refusal:
    """404 NOT_FOUND."""
    return Refusal(404, "NOT_FOUND", "no payout has this identifier; check it, and which merchant requested it")


def withdraw(call: Call, bill: TransferBill) -> TransferBill:
    """The merchant does not want to pay any more; one that is withdrawn already stays so.

    Refusal INVALID_REQUEST once the user has confirmed or the payout has ended.
    """
    if bill.state in _WITHDRAWN:
        return bill
    # the money on its way to a QQ wallet can still be stopped
    stoppable = bill.wallet == QQ and bill.state == transfer_bills.TRANSFERING
    if bill.state not in _WITHDRAWABLE and not stoppable:
        raise Refusal(400, "INVALID_REQUEST", f"the payout is {bill.state} and can no longer be withdrawn")
    return _schedule_step(call.platform, _set_state(call.platform, bill, transfer_bills.CANCELING, call.now), call.now)


def confirm(platform: Platform, bill: TransferBill, now: float, *, authorise: bool = True) -> TransferBill:
    """The user wants the money and, where that is offered and `authorise`, the next payouts without being asked.

    Raises StepNotPossible.
    """
    with platform.store.database.transaction():
        taken = bill.wallet == QQ and bill.state == transfer_bills.ACCEPTED
        if bill.state != transfer_bills.WAIT_USER_CONFIRM and not taken:
            raise StepNotPossible(f"the payout is {bill.state}")
        offer = bill.request.get("authorization_info")
        if offer is not None and authorise:
            authorisation_rules.confirm_offer(platform, bill.mchid, offer["out_authorization_no"], now)
        return _schedule_step(platform, _set_state(platform, bill, transfer_bills.TRANSFERING, now), now)


def fail(platform: Platform, bill: TransferBill, reason: str, now: float) -> TransferBill:
    """The payout fails, and the merchant is told. Raises StepNotPossible."""
    if bill.state in transfer_bills.ENDED:
        raise StepNotPossible(f"the payout is {bill.state}")
    return _end(platform, replace(bill, fail_reason=reason), transfer_bills.FAIL, now)


def proceed(platform: Platform, transfer_bill_no: str, now: float) -> None:
    """The next step that needs nobody; nothing where somebody has to act first, or nothing is left to do."""
    bill = platform.store.transfer_bills.one(transfer_bill_no=transfer_bill_no)
    if bill is None:
        return
    state = _next(bill)
    if state in transfer_bills.ENDED:
        _end(platform, bill, state, now)
    elif state is not None:
        moved = _set_state(platform, bill, state, now)
        if _next(moved) is not None:
            _schedule_step(platform, moved, now)


def expire(platform: Platform, transfer_bill_no: str, now: float) -> None:
    """A payout that still waits for the user fails."""
    bill = platform.store.transfer_bills.one(transfer_bill_no=transfer_bill_no)
    if bill is not None and bill.state == transfer_bills.WAIT_USER_CONFIRM:
        fail(platform, bill, OVERDUE, now)


def _next(bill: TransferBill) -> str | None:
    if bill.state == transfer_bills.ACCEPTED:
        authorised = bill.authorization_id is not None
        return transfer_bills.PROCESSING if authorised else transfer_bills.WAIT_USER_CONFIRM
    return {
        transfer_bills.PROCESSING: transfer_bills.SUCCESS,
        transfer_bills.TRANSFERING: transfer_bills.SUCCESS,
        transfer_bills.CANCELING: transfer_bills.CANCELLED,
    }.get(bill.state)


def _schedule_step(platform: Platform, bill: TransferBill, now: float) -> TransferBill:
    platform.store.agenda.add(platform.pace.due_time(now, STEP_SECONDS), PROCEED, bill.transfer_bill_no)
    return bill


def _set_state(platform: Platform, bill: TransferBill, state: str, now: float) -> TransferBill:
    return platform.store.transfer_bills.save(replace(bill, state=state, updated=now))


def _end(platform: Platform, bill: TransferBill, state: str, now: float) -> TransferBill:
    with platform.store.database.transaction():
        ended = _set_state(platform, bill, state, now)
        if ended.notify_url is not None:
            kind = "QQWALLETBILL" if ended.wallet == QQ else "BILL"
            resource = bill_notice(ended)
            if "user_name" in resource:
                resource["user_name"] = platform.encrypt_for_merchant(resource["user_name"])
            event = Event(
                f"MCHTRANSFER.{kind}.FINISHED", "mch_payment", "商家转账单据终态通知", ended.out_bill_no, resource
            )
            platform.notify(event, ended.notify_url, now)
        return ended
