"""Charging of electric bicycles: agreements and the token of one charging."""

from __future__ import annotations

from wechatpay_sandbox.call import Call, Handler
from wechatpay_sandbox.refusal import Refusal, not_found
from wechatpay_sandbox.stores.charge_contracts import ContractNotInForce


def get_charge_contract(call: Call) -> object:
    contract_id = call.path["contract_id"]
    contract = call.platform.store.charge_contracts.find(call.merchant.mchid, contract_id, call.query.get("sub_mchid"))
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
        raise Refusal(403, "RULE_LIMIT", "the agreement is terminated: the user has to sign a new one") from error
    if token is None:
        raise _no_contract()
    return {"charging_token": token}


def _no_contract() -> Refusal:
    return not_found("this merchant has no charging agreement of that number")


HANDLERS: dict[str, Handler] = {
    "ebike.get_charge_contract": get_charge_contract,
    "ebike.confirm_charge_contract": confirm_charge_contract,
}
