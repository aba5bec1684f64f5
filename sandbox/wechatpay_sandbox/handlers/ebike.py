"""Charging of electric bicycles: the agreement, the token of a charging, and its debit."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.handlers.found_debit import find_debit
from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import signings
from wechatpay_sandbox.stores.charge_contracts import CONTRACTED, ChargeContract, ContractNotInForce
from wechatpay_sandbox.trade import contract_rules, debit_rules
from wechatpay_sandbox.trade.debit_rules import NewDebit
from wechatpay_sandbox.trade.debit_views import charge_view
from wechatpay_sandbox.translation import gettext as _

_DEBIT = "ebike.create_order"


def preopen_charge_contract(request: CheckedRequest) -> object:
    """Prepares a signing. The user signs on a page of WeChat, in the sandbox with the control API."""
    return {"preopen_id": contract_rules.prepare(request, signings.CHARGE).token}


def get_charge_contract(request: CheckedRequest) -> object:
    return _view(
        request.platform.store.charge_contracts.find(
            request.merchant.mchid, request.path["contract_id"], request.query.get("sub_mchid")
        )
    )


def get_user_charge_contract(request: CheckedRequest) -> object:
    return _view(
        request.platform.store.charge_contracts.find_by_user(
            request.merchant.mchid, request.path["openid"], request.query.get("sub_mchid")
        )
    )


# why Any: JSON, in the shape of the spec
def _view(contract: ChargeContract | None) -> dict[str, Any]:
    if contract is None:
        raise _no_contract()
    reply = {
        "mchid": contract.mchid,
        "openid": contract.openid,
        "contract_id": contract.contract_id,
        "contract_state": contract.contract_state,
    }
    if contract.sub_mchid is not None:
        reply["sub_mchid"] = contract.sub_mchid
    return reply


def confirm_charge_contract(request: CheckedRequest) -> object:
    """A repeated request for a charging gets the same token, so that a merchant can repeat it after a lost reply."""
    try:
        token = request.platform.store.charge_contracts.confirm(
            request.merchant.mchid, request.path["contract_id"], request.body.get("sub_mchid"), request.body
        )
    except ContractNotInForce as error:
        raise _contract_not_in_force() from error
    if token is None:
        raise _no_contract()
    return {"charging_token": token}


def create_order(request: CheckedRequest) -> object:
    """A token debits one charging, while the agreement is in force."""
    order = debit_rules.find_repetition(request)
    if order is None:
        store, token = request.platform.store, request.body["charging_token"]
        contract = store.charge_contracts.find_by_token(request.merchant.mchid, token)
        if contract is None or (contract.sub_mchid or "") != request.body.get("sub_mchid", ""):
            raise Refusal(400, "INVALID_REQUEST", _("no charging of this merchant has this charging_token"))
        if contract.contract_state != CONTRACTED:
            raise _contract_not_in_force()
        if store.orders.find_by_handle(token):
            raise Refusal(400, "INVALID_REQUEST", _("the charging with this charging_token has already been debited"))
        order = debit_rules.accept_debit(
            request, NewDebit(contract.openid, token, request.body, request.body["notify_url"])
        )
    return {"accept_state": "SUCCESS", "create_time": beijing_time(order.placed)}


def _contract_not_in_force() -> Refusal:
    return Refusal(403, "RULE_LIMIT", _("the agreement is terminated; the user has to sign a new one"))


def _no_contract() -> Refusal:
    return not_found(_("no charging agreement of this merchant has this identifier"))


def get_order(request: CheckedRequest) -> object:
    order = find_debit(request, lambda order: order.operation == _DEBIT)
    contract = request.platform.store.charge_contracts.find_by_token(order.mchid, order.handle)
    return charge_view(order, "" if contract is None else contract.contract_id)


HANDLERS: dict[str, Handler] = {
    "ebike.preopen_charge_contract": preopen_charge_contract,
    "ebike.get_charge_contract": get_charge_contract,
    "ebike.get_user_charge_contract": get_user_charge_contract,
    "ebike.confirm_charge_contract": confirm_charge_contract,
    _DEBIT: create_order,
    "ebike.get_order_by_out_trade_no": get_order,
    "ebike.get_order_by_transaction_id": get_order,
}
