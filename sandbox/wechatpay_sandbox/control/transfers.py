"""Controls of payouts: confirm and fail them, approve batches, give and withdraw authorisations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control import tokens
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, conflict, takes
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores import payout_grants
from wechatpay_sandbox.stores.payout_grants import PayoutGrant
from wechatpay_sandbox.stores.transfer_batches import TransferBatch
from wechatpay_sandbox.stores.transfer_bills import TransferBill
from wechatpay_sandbox.stores.user_authorisations import UserAuthorisation
from wechatpay_sandbox.trade import authorisation_rules, batch_rules, transfer_rules
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.trade.transfer_views import grant_view
from wechatpay_sandbox.translation import gettext as _


def _transfers(request: ControlRequest) -> object:
    return {"transfers": [_bill_line(bill) for bill in request.sandbox.store.transfer_bills.latest(request.limit)]}


def _bill_line(bill: TransferBill) -> dict[str, object]:
    return {
        "transfer_bill_no": bill.transfer_bill_no,
        "mchid": bill.mchid,
        "sub_mchid": bill.sub_mchid,
        "wallet": bill.wallet,
        "out_bill_no": bill.out_bill_no,
        "state": bill.state,
        "amount": bill.amount,
        "openid": bill.openid,
        "fail_reason": bill.fail_reason,
        "package_info": bill.package_info,
        "created": beijing_time(bill.created),
        "updated": beijing_time(bill.updated),
    }


def _bill(request: ControlRequest) -> TransferBill:
    bill = request.sandbox.store.transfer_bills.one(transfer_bill_no=request.path["id"])
    if bill is None:
        raise not_found(_("no payout has this transfer_bill_no"))
    return bill


@takes("authorise")
def _confirm(request: ControlRequest) -> object:
    """The user confirms the payout; with `authorise` false, without the authorisation that is offered with it."""
    authorise = request.field("authorise", bool, True)
    try:
        return _bill_line(
            transfer_rules.confirm(request.sandbox.platform, _bill(request), request.now, authorise=authorise)
        )
    except StepNotPossible as error:
        raise conflict(str(error)) from error


@takes("reason")
def _fail(request: ControlRequest) -> object:
    """Fail a payout. `reason` is a token such as NAME_NOT_CORRECT, by default OVERDUE_CLOSE."""
    reason = tokens.read_token(request, "reason", "TransferBillFailReason", transfer_rules.OVERDUE)
    try:
        return _bill_line(transfer_rules.fail(request.sandbox.platform, _bill(request), reason, request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _authorisations(request: ControlRequest) -> object:
    found = request.sandbox.store.user_authorisations.latest(request.limit)
    return {"authorisations": [_authorisation_line(one) for one in found]}


def _authorisation_line(authorisation: UserAuthorisation) -> dict[str, object]:
    return {
        "out_authorization_no": authorisation.out_authorization_no,
        "state": authorisation.state,
        "authorization_id": authorisation.authorization_id,
        "openid": authorisation.request["openid"],
        "close_reason": authorisation.close_reason,
        "created": beijing_time(authorisation.created),
    }


def _authorisation(request: ControlRequest) -> UserAuthorisation:
    found = request.sandbox.store.user_authorisations.one(out_authorization_no=request.path["id"])
    if found is None:
        raise not_found(_("no authorisation has this out_authorization_no"))
    return found


def _agree(request: ControlRequest) -> object:
    try:
        return _authorisation_line(
            authorisation_rules.confirm(request.sandbox.platform, _authorisation(request), request.now)
        )
    except StepNotPossible as error:
        raise conflict(str(error)) from error


@takes("reason")
def _withdraw(request: ControlRequest) -> object:
    """The user withdraws an authorisation. `reason` is by default USER_CLOSE."""
    reason = tokens.read_token(request, "reason", "UserAuthorizationCloseReason", "USER_CLOSE")
    return _authorisation_line(
        authorisation_rules.close(request.sandbox.platform, _authorisation(request), reason, request.now)
    )


def _grant(request: ControlRequest, state: str, apply_state: str) -> object:
    mchid, sub_mchid = request.sandbox.folder.mchid, request.path["id"]
    grants = request.sandbox.store.payout_grants
    found = grants.one(mchid=mchid, sub_mchid=sub_mchid) or PayoutGrant(mchid, sub_mchid, payout_grants.UNAUTHORIZED)
    changed = replace(found, state=state)
    if found.apply_state == payout_grants.INVITED:
        changed = replace(changed, apply_state=apply_state, updated=request.now)
    if state == payout_grants.AUTHORIZED:
        changed = replace(changed, granted=request.now, cancelled=None)
    elif found.state == payout_grants.AUTHORIZED:
        changed = replace(changed, state=payout_grants.CANCELED, cancelled=request.now)
    return grant_view(grants.put(changed))


def _allow(request: ControlRequest) -> object:
    """The merchant allows its service provider to pay users."""
    return _grant(request, payout_grants.AUTHORIZED, payout_grants.PASSED)


def _forbid(request: ControlRequest) -> object:
    """The merchant refuses that, or withdraws the permission."""
    return _grant(request, payout_grants.UNAUTHORIZED, payout_grants.REJECTED)


def _batches(request: ControlRequest) -> object:
    return {"batches": [_batch_line(batch) for batch in request.sandbox.store.transfer_batches.latest(request.limit)]}


def _batch_line(batch: TransferBatch) -> dict[str, object]:
    return {
        "batch_id": batch.batch_id,
        "mchid": batch.mchid,
        "sub_mchid": batch.sub_mchid,
        "out_batch_no": batch.out_batch_no,
        "status": batch.status,
        "close_reason": batch.close_reason,
        "total_amount": batch.total_amount,
        "total_num": batch.total_num,
        "created": beijing_time(batch.created),
        "updated": beijing_time(batch.updated),
    }


def _batch(request: ControlRequest) -> TransferBatch:
    batch = request.sandbox.store.transfer_batches.one(batch_id=request.path["id"])
    if batch is None:
        raise not_found(_("no batch has this batch_id"))
    return batch


def _step(step: Callable[[Platform, TransferBatch, float], TransferBatch]) -> Control:
    def control(request: ControlRequest) -> object:
        try:
            return _batch_line(step(request.sandbox.platform, _batch(request), request.now))
        except StepNotPossible as error:
            raise conflict(str(error)) from error

    return control


@takes("failed")
def _finish(request: ControlRequest) -> object:
    """Finish a batch. `failed` has the reasons of failed payouts by out_detail_no; all others succeed."""
    failed = request.field("failed", dict, {})
    reasons = "PartnerTransferFailReason" if _batch(request).sub_mchid else "TransferFailReason"
    for token in failed.values():
        if not isinstance(token, str):
            raise bad_request(_("failed must have a token of {reasons} for each out_detail_no").format(reasons=reasons))
        tokens.check_token(token, "failed", reasons)
    return _step(lambda platform, batch, now: batch_rules.finish(platform, batch, failed, now))(request)


@takes("reason")
def _close(request: ControlRequest) -> object:
    """Close a batch. `reason` is by default OVERDUE_CLOSE."""
    reasons = "PartnerTransferCloseReason" if _batch(request).sub_mchid else "TransferBatchCloseReason"
    reason = tokens.read_token(request, "reason", reasons, "OVERDUE_CLOSE")
    return _step(lambda platform, batch, now: batch_rules.close(platform, batch, reason, now))(request)


CONTROLS: dict[str, Control] = {
    "GET transfers": _transfers,
    "POST transfers/{id}/confirm": _confirm,
    "POST transfers/{id}/fail": _fail,
    "GET authorisations": _authorisations,
    "POST authorisations/{id}/confirm": _agree,
    "POST authorisations/{id}/close": _withdraw,
    "POST sub-merchants/{id}/allow-payouts": _allow,
    "POST sub-merchants/{id}/forbid-payouts": _forbid,
    "GET transfer-batches": _batches,
    "POST transfer-batches/{id}/hold": _step(batch_rules.hold),
    "POST transfer-batches/{id}/approve": _step(batch_rules.approve),
    "POST transfer-batches/{id}/finish": _finish,
    "POST transfer-batches/{id}/close": _close,
}
