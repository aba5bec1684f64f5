"""Single payouts to users: request, confirm, pay, fail and withdraw them.

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
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import transfer_bills
from wechatpay_sandbox.stores.transfer_bills import QQ, TransferBill
from wechatpay_sandbox.trade import authorisation_rules, identifiers, payee_name
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.trade.transfer_views import bill_notice
from wechatpay_sandbox.translation import gettext as _

PROCEED = "transfer.proceed"
"""The name of the appointment at which a payout takes its next step by itself."""
STEP_SECONDS = 1.0
"""How long each such step takes."""
EXPIRE = "transfer.expire"
"""The name of the appointment at which a payout fails that the user has not confirmed."""
CONFIRM_WITHIN_SECONDS = 86400.0
OVERDUE = "OVERDUE_CLOSE"

_WITHDRAWABLE = frozenset({transfer_bills.ACCEPTED, transfer_bills.PROCESSING, transfer_bills.WAIT_USER_CONFIRM})
_WITHDRAWN = frozenset({transfer_bills.CANCELING, transfer_bills.CANCELLED})


class NewTransfer(NamedTuple):
    """A payout about to be requested; the fields mean the same as in `TransferBill`."""

    sub_mchid: str
    wallet: str
    openid: str
    state: str
    """The first state."""
    authorization_id: str | None
    request: Mapping[str, Any]


def request_transfer(request: CheckedRequest, new: NewTransfer) -> TransferBill:
    """Creates a payout. Returns the existing one if the same request was sent before.

    Refusal INVALID_REQUEST if the requests differ, PARAM_ERROR if the name is missing or not allowed.
    """
    bills, body = request.platform.store.transfer_bills, new.request
    mchid, out_bill_no = request.merchant.mchid, body["out_bill_no"]
    before = bills.find_by_out_bill_no(mchid, new.sub_mchid, new.wallet, out_bill_no)
    if before is not None:
        if (before.operation, before.request) != (request.operation, body):
            raise other_parameters("out_bill_no")
        return before
    payee_name.check(body["transfer_amount"], body.get("user_name"), "/user_name")
    waits = new.state == transfer_bills.WAIT_USER_CONFIRM
    bill = TransferBill(
        transfer_bill_no=identifiers.transfer_bill_no(request.now),
        mchid=mchid,
        sub_mchid=new.sub_mchid,
        wallet=new.wallet,
        out_bill_no=out_bill_no,
        operation=request.operation,
        state=new.state,
        amount=body["transfer_amount"],
        openid=new.openid,
        authorization_id=new.authorization_id,
        package_info=identifiers.package_info() if waits else None,
        fail_reason=None,
        notify_url=body.get("notify_url"),
        created=request.now,
        updated=request.now,
        request=body,
    )
    bills.add(bill)
    if not waits:
        _schedule_step(request.platform, bill, request.now)
    if new.authorization_id is None:
        request.platform.store.agenda.add(request.now + CONFIRM_WITHIN_SECONDS, EXPIRE, bill.transfer_bill_no)
    return bill


def no_transfer() -> Refusal:
    """404 NOT_FOUND."""
    return Refusal(404, "NOT_FOUND", _("no payout has this identifier; check it, and which merchant requested it"))


def withdraw(request: CheckedRequest, bill: TransferBill) -> TransferBill:
    """Withdraw the payout, as the merchant. A withdrawn payout stays as it is.

    Refusal INVALID_REQUEST if the user has confirmed it, or it has ended.
    """
    if bill.state in _WITHDRAWN:
        return bill
    # a payout to a QQ wallet can be withdrawn even after the user has confirmed it
    stoppable = bill.wallet == QQ and bill.state == transfer_bills.TRANSFERING
    if bill.state not in _WITHDRAWABLE and not stoppable:
        raise Refusal(
            400, "INVALID_REQUEST", _("the payout is {state} and can no longer be withdrawn").format(state=bill.state)
        )
    return _schedule_step(
        request.platform, _set_state(request.platform, bill, transfer_bills.CANCELING, request.now), request.now
    )


def confirm(platform: Platform, bill: TransferBill, now: float, *, authorise: bool = True) -> TransferBill:
    """The user confirms the payout and, with `authorise`, the authorisation that the payout offers.

    Raises StepNotPossible.
    """
    with platform.store.database.transaction():
        taken = bill.wallet == QQ and bill.state == transfer_bills.ACCEPTED
        if bill.state != transfer_bills.WAIT_USER_CONFIRM and not taken:
            raise StepNotPossible(_("the payout is {state}; the user cannot confirm it").format(state=bill.state))
        offer = bill.request.get("authorization_info")
        if offer is not None and authorise:
            authorisation_rules.confirm_offer(platform, bill.mchid, offer["out_authorization_no"], now)
        return _schedule_step(platform, _set_state(platform, bill, transfer_bills.TRANSFERING, now), now)


def fail(platform: Platform, bill: TransferBill, reason: str, now: float) -> TransferBill:
    """Fail the payout, and notify the merchant. Raises StepNotPossible."""
    if bill.state in transfer_bills.ENDED:
        raise StepNotPossible(_("the payout is {state}; it can no longer fail").format(state=bill.state))
    return _end(platform, replace(bill, fail_reason=reason), transfer_bills.FAIL, now)


def proceed(platform: Platform, transfer_bill_no: str, now: float) -> None:
    """Take the next step of a payout, unless the user has to act first or the payout has ended."""
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
    """Fail a payout that the user has not confirmed."""
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
