"""Controls of settlement accounts: review a change of one, and tell what came of the small payment that tries it."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, conflict, takes
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores import settlement_accounts
from wechatpay_sandbox.stores.settlement_accounts import SettlementAccount, SettlementChange
from wechatpay_sandbox.trade import settlement_rules
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def _changes(request: ControlRequest) -> object:
    """The latest changes that were asked for."""
    found = request.sandbox.store.settlement_changes.latest(request.limit)
    return {"settlement_changes": [_line(change) for change in found]}


def _line(change: SettlementChange) -> dict[str, object]:
    return {
        "application_no": change.application_no,
        "mchid": change.mchid,
        "sub_mchid": change.sub_mchid,
        "account_bank": change.request["account_bank"],
        "state": change.state,
        "fail_reason": change.fail_reason,
        "asked": beijing_time(change.asked),
        "audited": None if change.audited is None else beijing_time(change.audited),
    }


def _change(request: ControlRequest) -> SettlementChange:
    change = request.sandbox.store.settlement_changes.one(application_no=request.path["id"])
    if change is None:
        raise not_found(_("no change of a settlement account has this application_no"))
    return change


def _approve(request: ControlRequest) -> object:
    """The account becomes the new one, before it does by itself."""
    try:
        return _line(settlement_rules.approve(request.sandbox.platform, _change(request), request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


@takes("reason")
def _reject(request: ControlRequest) -> object:
    """The old account stays, for a `reason` in words."""
    reason = request.field("reason", str)
    try:
        return _line(settlement_rules.reject(request.sandbox.platform, _change(request), reason, request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


@takes("result", "reason")
def _tell_result(request: ControlRequest) -> object:
    """The small payment has reached the account (VERIFY_SUCCESS), or has come back (VERIFY_FAIL) for a `reason`."""
    store, mchid, sub_mchid = request.sandbox.store, request.sandbox.folder.mchid, request.path["sub_mchid"]
    results = (settlement_accounts.VERIFY_SUCCESS, settlement_accounts.VERIFY_FAIL)
    result = request.field("result", str)
    if result not in results:
        raise bad_request(_("result must be one of {results}").format(results=", ".join(results)))
    reason = request.field("reason", str) if result == settlement_accounts.VERIFY_FAIL else None
    account = settlement_rules.find_account(store, mchid, sub_mchid)
    told: SettlementAccount = settlement_rules.tell_result(request.sandbox.platform, account, reason)
    return {"sub_mchid": told.sub_mchid, "verify_result": told.verify_result, "fail_reason": told.fail_reason}


CONTROLS: dict[str, Control] = {
    "GET settlement-changes": _changes,
    "POST settlement-changes/{id}/approve": _approve,
    "POST settlement-changes/{id}/reject": _reject,
    "POST settlement-accounts/{sub_mchid}/result": _tell_result,
}
