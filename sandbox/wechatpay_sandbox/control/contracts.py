"""Controls of contracts: sign and end them as the user, and let the user have too little money for debits."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, conflict
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.signings import Signing
from wechatpay_sandbox.trade import contract_rules
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def _signings(request: ControlRequest) -> object:
    return {"signings": [_line(found) for found in request.sandbox.store.signings.latest(request.limit)]}


def _line(found: Signing) -> dict[str, object]:
    return {
        "token": found.token,
        "product": found.product,
        "openid": found.request["openid"],
        "contract_id": found.contract_id,
        "prepared": beijing_time(found.prepared),
    }


def _sign(request: ControlRequest) -> object:
    found = request.sandbox.store.signings.one(token=request.path["id"])
    if found is None:
        raise not_found(_("no signing has this preopen_id or presign_token"))
    try:
        return _line(contract_rules.sign(request.sandbox.platform, found, request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _terminate(request: ControlRequest) -> object:
    """The user ends a contract of charging or of school fees."""
    store, mchid, contract_id = request.sandbox.store, request.sandbox.folder.mchid, request.path["id"]
    if store.charge_contracts.find(mchid, contract_id) is not None:
        store.charge_contracts.terminate(contract_id)
    elif store.school_contracts.find(mchid, contract_id) is not None:
        store.school_contracts.terminate(contract_id)
    else:
        raise not_found(_("no contract has this contract_id"))
    return {"contract_id": contract_id}


def _set_funds(request: ControlRequest) -> object:
    """With `short` true, the user has too little money for debits; with false, enough."""
    short = request.field("short", bool)
    request.sandbox.store.short_users.set(request.path["id"], short)
    return {"openid": request.path["id"], "short": short}


CONTROLS: dict[str, Control] = {
    "GET signings": _signings,
    "POST signings/{id}/sign": _sign,
    "POST contracts/{id}/terminate": _terminate,
    "POST users/{id}/funds": _set_funds,
}
