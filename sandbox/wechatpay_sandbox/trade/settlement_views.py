"""Makes the JSON of settlement accounts, most of whose numbers and names is hidden."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import settlement_accounts
from wechatpay_sandbox.stores.settlement_accounts import SettlementAccount, SettlementChange

LAST_FOUR = "ACCOUNT_NUMBER_RULE_MASK_V2"
"""The rule under which the last four digits are shown; without it, the first six are shown too."""
_TOLD = ("account_type", "account_bank", "bank_name", "bank_branch_id")


# why Any: JSON, in the shapes of the spec
def account_view(account: SettlementAccount, rule: str) -> dict[str, Any]:
    """A present account. `rule` says how much of its number is shown."""
    shown = _masked_account(account.request, rule)
    reason = {} if account.fail_reason is None else {"verify_fail_reason": account.fail_reason}
    return {**shown, "verify_result": account.verify_result, **reason}


def change_view(change: SettlementChange, present: SettlementAccount, rule: str) -> dict[str, Any]:
    """A change; `present` has the name of the account if the change has none."""
    name = str(change.request.get("account_name") or present.request.get("account_name", ""))
    told = {
        "account_name": mask_name(name),
        **_masked_account(change.request, rule),
        "verify_result": change.state,
    }
    if change.state == settlement_accounts.AUDIT_FAIL:
        told["verify_fail_reason"] = change.fail_reason
    if change.audited is not None:
        told["verify_finish_time"] = beijing_time(change.audited)
    return told


def _masked_account(account: Any, rule: str) -> dict[str, Any]:
    told = {name: account[name] for name in _TOLD if name in account}
    number = str(account.get("account_number", ""))
    return {"account_bank": "", **told, "account_number": mask_number(number, rule)}


def mask_number(number: str, rule: str) -> str:
    """A number of which the ends are shown, and nothing of one that has no more than its ends."""
    first = 0 if rule == LAST_FOUR else 6
    hidden = max(len(number) - first - 4, 0)
    return number[:first] + "*" * hidden + number[-4:] if hidden else "*" * len(number)


def mask_name(name: str) -> str:
    """A name of which the first and the last character are shown, or the first if it has two."""
    return f"{name[:1]}*{name[-1:] if len(name) > 2 else ''}"
