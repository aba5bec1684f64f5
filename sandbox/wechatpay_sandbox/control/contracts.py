"""Controls of contracts: sign, decline and end them as the user, and let the user have too little money for debits."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, conflict, takes
from wechatpay_sandbox.control.user_names import sub_openid
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores import contracts
from wechatpay_sandbox.stores.announced_debits import AnnouncedDebit
from wechatpay_sandbox.stores.contracts import Contract
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.stores.signings import Signing
from wechatpay_sandbox.trade import contract_rules
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def _signings(request: ControlRequest) -> object:
    """The latest signings, or those with the `number` of the query: an out_contract_code or a token."""
    store, number = request.sandbox.store.signings, request.query.get("number")
    found = store.latest(request.limit) if number is None else store.list_by_number(number, request.limit)
    return {"signings": [_line(one) for one in found]}


def _line(found: Signing) -> dict[str, object]:
    return {
        "token": found.token,
        "product": found.product,
        "mchid": found.mchid,
        "sub_mchid": found.sub_mchid,
        "out_contract_code": None if found.code == found.token else found.code,
        "openid": found.request.get("openid") or found.request.get("sp_openid"),
        "contract_id": found.contract_id,
        "prepared": beijing_time(found.prepared),
        "declined": None if found.declined is None else beijing_time(found.declined),
    }


def _signing(request: ControlRequest) -> Signing:
    found = request.sandbox.store.signings.one(token=request.path["id"])
    if found is None:
        raise not_found(_("no signing has this pre_entrustweb_id, preopen_id or presign_token"))
    return found


@takes("openid", "sub_openid")
def _sign(request: ControlRequest) -> object:
    """Sign as the user `openid`, unless the request of the merchant names its user."""
    found, openid = _signing(request), request.field("openid", str, USER)
    called = sub_openid(request, openid, found.request)
    try:
        return _line(contract_rules.sign(request.sandbox.platform, found, openid, called, request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _decline(request: ControlRequest) -> object:
    """The user does not sign, of which the merchant is not told."""
    try:
        return _line(contract_rules.decline(request.sandbox.platform, _signing(request), request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _contracts(request: ControlRequest) -> object:
    """The latest contracts, or those with the `number` of the query: an out_contract_code or a contract_id.

    Those of charging and of school fees have no list.
    """
    store, number = request.sandbox.store.contracts, request.query.get("number")
    found = store.latest(request.limit) if number is None else store.list_by_number(number, request.limit)
    return {"contracts": [_contract_line(request, one) for one in found]}


def _contract_line(request: ControlRequest, contract: Contract) -> dict[str, object]:
    announced = request.sandbox.store.announced_debits.list_of_contract(contract.contract_id)
    return {
        "contract_id": contract.contract_id,
        "product": contract.product,
        "mchid": contract.mchid,
        "sub_mchid": contract.sub_mchid,
        "plan": contract.plan,
        "out_contract_code": None if "out_contract_code" not in contract.request else contract.code,
        "state": contract.current_state(request.now),
        "openid": contract.openid,
        "signed": beijing_time(contract.signed),
        "ended": None if contract.ended is None else beijing_time(contract.ended),
        "ended_by": contract.ended_by,
        "announced_debits": [_debit_line(debit) for debit in announced],
    }


def _debit_line(debit: AnnouncedDebit) -> dict[str, object]:
    return {
        "kind": debit.kind,
        "most": debit.most,
        "first_day": debit.first_day,
        "last_day": debit.last_day,
        "transaction_id": debit.transaction_id,
    }


def _terminate(request: ControlRequest) -> object:
    """The user ends a contract."""
    store, mchid, contract_id = request.sandbox.store, request.sandbox.folder.mchid, request.path["id"]
    found = store.contracts.one(contract_id=contract_id)
    if found is not None:
        contract_rules.terminate(request.sandbox.platform, found, contracts.BY_USER, None, request.now)
    elif store.charge_contracts.find(mchid, contract_id) is not None:
        store.charge_contracts.terminate(contract_id)
    elif store.school_contracts.find(mchid, contract_id) is not None:
        store.school_contracts.terminate(contract_id)
    else:
        raise not_found(_("no contract has this contract_id"))
    return {"contract_id": contract_id}


@takes("short")
def _set_funds(request: ControlRequest) -> object:
    """With `short` true, the user has too little money for debits; with false, enough."""
    short = request.field("short", bool)
    request.sandbox.store.short_users.set(request.path["id"], short)
    return {"openid": request.path["id"], "short": short}


CONTROLS: dict[str, Control] = {
    "GET signings": _signings,
    "POST signings/{id}/sign": _sign,
    "POST signings/{id}/decline": _decline,
    "GET contracts": _contracts,
    "POST contracts/{id}/terminate": _terminate,
    "POST users/{id}/funds": _set_funds,
}
