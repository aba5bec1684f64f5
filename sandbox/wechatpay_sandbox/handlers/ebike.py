"""Charging of electric bicycles: agreements, the token of one charging, and its debit."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.stores import signings
from wechatpay_sandbox.stores.charge_contracts import CONTRACTED, ChargeContract, ContractNotInForce
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.trade import contract_rules, debit_rules
from wechatpay_sandbox.trade.debit_rules import NewDebit
from wechatpay_sandbox.trade.debit_views import charge_view

_DEBIT = "ebike.create_order"


def preopen_charge_contract(call: Call) -> object:
    """The user signs on a page of WeChat; here the control API does."""
    return {"preopen_id": contract_rules.prepare(call, signings.CHARGE).token}


def get_charge_contract(call: Call) -> object:
    return _view(
        call.platform.store.charge_contracts.find(
            call.merchant.mchid, call.path["contract_id"], call.query.get("sub_mchid")
        )
    )


def get_user_charge_contract(call: Call) -> object:
    return _view(
        call.platform.store.charge_contracts.find_by_user(
            call.merchant.mchid, call.path["openid"], call.query.get("sub_mchid")
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


def confirm_charge_contract(call: Call) -> object:
    """The same charging gets the same token again, so that a lost reply can be asked for once more."""
    try:
        token = call.platform.store.charge_contracts.confirm(
            call.merchant.mchid, call.path["contract_id"], call.body.get("sub_mchid"), call.body
        )
    except ContractNotInForce as error:
        raise _contract_not_in_force() from error
    if token is None:
        raise _no_contract()
    return {"charging_token": token}


def create_order(call: Call) -> object:
    """One token debits one charging, and only while the agreement is in force."""
    order = debit_rules.find_repetition(call)
    if order is None:
        store, token = call.platform.store, call.body["charging_token"]
        contract = store.charge_contracts.find_by_token(call.merchant.mchid, token)
        if contract is None or (contract.sub_mchid or "") != call.body.get("sub_mchid", ""):
            raise Refusal(400, "INVALID_REQUEST", "no charging of this merchant has this charging_token")
        if contract.contract_state != CONTRACTED:
            raise _contract_not_in_force()
        if store.orders.find_by_handle(token):
            raise Refusal(400, "INVALID_REQUEST", "the charging with this charging_token has already been debited")
        order = debit_rules.accept_debit(call, NewDebit(contract.openid, token, call.body))
    return {"accept_state": "SUCCESS", "create_time": beijing_time(order.placed)}


def _contract_not_in_force() -> Refusal:
    return Refusal(403, "RULE_LIMIT", "the agreement is terminated; the user has to sign a new one")


def _no_contract() -> Refusal:
    return not_found("no charging agreement of this merchant has this identifier")


def _get_by_number(call: Call) -> object:
    return _order_view(
        call,
        call.platform.store.orders.find_by_out_trade_no(
            call.merchant.mchid, call.query.get("sub_mchid", ""), str(call.path["out_trade_no"])
        ),
    )


def _get_by_transaction(call: Call) -> object:
    order = call.platform.store.orders.find_by_transaction_id(str(call.path["transaction_id"]))
    return _order_view(call, None if order is None or order.paid is None else order)


def _order_view(call: Call, order: Order | None) -> object:
    if (
        order is None
        or order.operation != _DEBIT
        or (order.mchid, order.sub_mchid) != (call.merchant.mchid, call.query.get("sub_mchid", ""))
    ):
        raise not_found("no debit has this identifier; check it, and which merchant requested it")
    contract = call.platform.store.charge_contracts.find_by_token(order.mchid, order.handle)
    return charge_view(order, "" if contract is None else contract.contract_id)


HANDLERS: dict[str, Handler] = {
    "ebike.preopen_charge_contract": preopen_charge_contract,
    "ebike.get_charge_contract": get_charge_contract,
    "ebike.get_user_charge_contract": get_user_charge_contract,
    "ebike.confirm_charge_contract": confirm_charge_contract,
    _DEBIT: create_order,
    "ebike.get_order_by_out_trade_no": _get_by_number,
    "ebike.get_order_by_transaction_id": _get_by_transaction,
}
