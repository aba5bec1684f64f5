"""The settlement accounts of sub-merchants: ask for a change, review it, try the account with a small payment.

change: AUDITING ──→ AUDIT_SUCCESS, and the account is the new one; or AUDIT_FAIL, and the old one stays
account: VERIFYING ──→ VERIFY_SUCCESS or VERIFY_FAIL
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import Store, settlement_accounts
from wechatpay_sandbox.stores.settlement_accounts import SettlementAccount, SettlementChange
from wechatpay_sandbox.trade import identifiers, sub_merchants
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

AUDIT = "settlement.audit"
"""The name of the appointment at which a change has been reviewed."""
TRY = "settlement.try"
"""The name of the appointment at which the small payment has reached an account."""
AUDIT_SECONDS = 2.0
"""How long the review takes. It is our own choice; people take up to a day."""
TRY_SECONDS = 2.0
"""How long the small payment takes, which is our own choice too."""

_USUAL: Final[Mapping[str, Any]] = {
    "account_type": "ACCOUNT_TYPE_BUSINESS",
    "account_bank": "工商银行",
    "bank_name": "中国工商银行股份有限公司深圳示例支行",
    "bank_branch_id": "102100000001",
    "account_number": "4000000000000000000",
    "account_name": "示例咖啡有限公司",
}
"""The account of every sub-merchant that was there from the start."""


def open_account(store: Store, mchid: str, sub_mchid: str, account: Mapping[str, Any]) -> None:
    """Keep the account that a new sub-merchant has proven."""
    store.settlement_accounts.put(
        SettlementAccount(mchid, sub_mchid, settlement_accounts.VERIFY_SUCCESS, None, {**account})
    )


def find_account(store: Store, mchid: str, sub_mchid: str) -> SettlementAccount:
    """The present account of a sub-merchant. Refusal RESOURCE_NOT_EXISTS if its application is not done."""
    sub_merchants.refuse_unknown(store, mchid, sub_mchid)
    found = store.settlement_accounts.one(mchid=mchid, sub_mchid=sub_mchid)
    if found is not None:
        return found
    return SettlementAccount(mchid, sub_mchid, settlement_accounts.VERIFY_SUCCESS, None, _USUAL)


def ask(request: CheckedRequest, sub_mchid: str) -> SettlementChange:
    """Asks for another account. Returns the newest change if it asks for the same and was not rejected.

    Refusal INVALID_REQUEST while another change is under review; RESOURCE_NOT_EXISTS as in `find_account`.
    """
    store, mchid, now = request.platform.store, request.merchant.mchid, request.now
    sub_merchants.refuse_unknown(store, mchid, sub_mchid)
    before = store.settlement_changes.find_newest(mchid, sub_mchid)
    if before is not None and before.state != settlement_accounts.AUDIT_FAIL and before.request == request.body:
        return before
    if before is not None and before.state == settlement_accounts.AUDITING:
        message = _("change {application_no} of this account is under review; wait until it is reviewed")
        raise Refusal(400, "INVALID_REQUEST", message.format(application_no=before.application_no))
    change = SettlementChange(
        application_no=_assign_number(store),
        mchid=mchid,
        sub_mchid=sub_mchid,
        state=settlement_accounts.AUDITING,
        fail_reason=None,
        asked=now,
        audited=None,
        request=request.body,
    )
    store.settlement_changes.add(change)
    store.agenda.add(request.platform.pace.due_time(now, AUDIT_SECONDS), AUDIT, change.application_no)
    return change


def _assign_number(store: Store) -> str:
    number = identifiers.settlement_application_no()
    while store.settlement_changes.one(application_no=number) is not None:
        number = identifiers.settlement_application_no()
    return number


def find_change(request: CheckedRequest, sub_mchid: str, application_no: str) -> SettlementChange:
    """A change that the caller has asked for. Refusal RESOURCE_NOT_EXISTS without one."""
    found = request.platform.store.settlement_changes.one(
        application_no=application_no, mchid=request.merchant.mchid, sub_mchid=sub_mchid
    )
    if found is None:
        raise not_found(_("no change of this sub-merchant's account has this application_no; check both numbers"))
    return found


def audit(platform: Platform, application_no: str, now: float) -> None:
    """The review is over, unless it was before."""
    change = platform.store.settlement_changes.one(application_no=application_no)
    if change is not None and change.state == settlement_accounts.AUDITING:
        approve(platform, change, now)


def approve(platform: Platform, change: SettlementChange, now: float) -> SettlementChange:
    """The account becomes the new one, and is tried. Raises StepNotPossible if the change was reviewed before."""
    _refuse_reviewed(change)
    store = platform.store
    before = find_account(store, change.mchid, change.sub_mchid)
    # why with the name of before: a change without a name leaves the name as it is
    account = {"account_name": before.request.get("account_name", ""), **change.request}
    store.settlement_accounts.put(
        SettlementAccount(change.mchid, change.sub_mchid, settlement_accounts.VERIFYING, None, account)
    )
    store.agenda.add(platform.pace.due_time(now, TRY_SECONDS), TRY, change.application_no)
    return store.settlement_changes.save(replace(change, state=settlement_accounts.AUDIT_SUCCESS, audited=now))


def reject(platform: Platform, change: SettlementChange, reason: str, now: float) -> SettlementChange:
    """The old account stays. Raises StepNotPossible if the change was reviewed before."""
    _refuse_reviewed(change)
    return platform.store.settlement_changes.save(
        replace(change, state=settlement_accounts.AUDIT_FAIL, fail_reason=reason, audited=now)
    )


def _refuse_reviewed(change: SettlementChange) -> None:
    if change.state != settlement_accounts.AUDITING:
        raise StepNotPossible(_("the change was reviewed before: {state}").format(state=change.state))


def try_account(platform: Platform, application_no: str, now: float) -> None:
    """The small payment has reached the account that a change brought, unless there is a newer one."""
    store = platform.store
    change = store.settlement_changes.one(application_no=application_no)
    newest = None if change is None else store.settlement_changes.find_newest(change.mchid, change.sub_mchid)
    account = None if change is None else store.settlement_accounts.one(mchid=change.mchid, sub_mchid=change.sub_mchid)
    if account is None or newest is None or account.verify_result != settlement_accounts.VERIFYING:
        return
    # why the newest that was approved: one that is under review has not changed the account
    if newest.application_no == application_no or newest.state != settlement_accounts.AUDIT_SUCCESS:
        store.settlement_accounts.save(replace(account, verify_result=settlement_accounts.VERIFY_SUCCESS))


def tell_result(platform: Platform, account: SettlementAccount, fail_reason: str | None) -> SettlementAccount:
    """The small payment has reached the account, or has come back for a reason."""
    result = settlement_accounts.VERIFY_SUCCESS if fail_reason is None else settlement_accounts.VERIFY_FAIL
    return platform.store.settlement_accounts.put(replace(account, verify_result=result, fail_reason=fail_reason))
