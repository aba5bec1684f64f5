"""Fees for education: the contracts of users, and debits under them."""

from __future__ import annotations

from wechatpay_sandbox.handlers.found_debit import find_debit
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import contracts
from wechatpay_sandbox.stores.contracts import Contract
from wechatpay_sandbox.trade import contract_rules, debit_rules, identifiers
from wechatpay_sandbox.trade.contract_views import education_view
from wechatpay_sandbox.trade.debit_rules import NewDebit
from wechatpay_sandbox.trade.debit_views import education_order_view
from wechatpay_sandbox.translation import gettext as _

_DEBIT = "edu_papay.create_order"
# why 20: the documents give no default; their example has this page size
_DEFAULT_LIMIT = 20


def presign_contract(request: CheckedRequest) -> object:
    """Prepares a signing. The user signs on a page of WeChat, in the sandbox with the control API."""
    body = request.body
    signing = contract_rules.prepare(request, contracts.EDUCATION, body.get("sub_mchid", ""), body["plan_id"])
    return {"presign_token": signing.token}


def _find(request: CheckedRequest, contract_id: str, sub_mchid: str | None) -> Contract:
    """A contract of the merchant; `sub_mchid` is None if the request does not say whose it is."""
    found = request.platform.store.contracts.one(product=contracts.EDUCATION, contract_id=contract_id)
    if found is None or found.mchid != request.merchant.mchid or sub_mchid not in (None, found.sub_mchid):
        raise not_found(_("no contract of this merchant has this contract_id"))
    return found


def get_contract(request: CheckedRequest) -> object:
    contract = _find(request, str(request.path["contract_id"]), request.query.get("sub_mchid", ""))
    if contract.request["appid"] != request.query["appid"]:
        raise not_found(_("no contract under this AppID has this contract_id"))
    return education_view(contract)


def list_user_contracts(request: CheckedRequest) -> object:
    query = request.query
    offset, limit = query.get("offset", 0), query.get("limit", _DEFAULT_LIMIT)
    signed = request.platform.store.contracts.list_of_user(
        contracts.EDUCATION,
        request.merchant.mchid,
        query.get("sub_mchid", ""),
        query["plan_id"],
        str(request.path["openid"]),
    )
    views = [education_view(one) for one in signed if one.request["appid"] == query["appid"]]
    wanted = query.get("contract_status")
    found = [view for view in views if wanted in (None, view["contract_information"]["contract_status"])]
    return {"data": found[offset : offset + limit], "total_count": len(found), "offset": offset, "limit": limit}


def notify_debit(request: CheckedRequest) -> None:
    """Tells the user of the next debit, which changes nothing."""
    contract = _find(request, str(request.path["contract_id"]), request.body.get("sub_mchid", ""))
    contract_rules.require_in_force(contract, request.now)


def create_order(request: CheckedRequest) -> None:
    """Takes a debit on while the contract is in force. It is made a little later."""
    if debit_rules.find_repetition(request) is not None:
        return
    body = request.body
    contract = _find(request, body["contract_id"], body.get("sub_mchid", ""))
    contract_rules.require_in_force(contract, request.now)
    debit_rules.accept_debit(request, NewDebit(contract.openid, identifiers.token(), body, body["notify_url"]))


def get_order(request: CheckedRequest) -> object:
    return education_order_view(find_debit(request, lambda order: order.operation == _DEBIT))


def terminate_contract(request: CheckedRequest) -> None:
    """Ends a contract. An ended one stays as it is."""
    contract = _find(request, str(request.path["contract_id"]), None)
    contract_rules.terminate(request.platform, contract, contracts.BY_MERCHANT, None, request.now)


HANDLERS: dict[str, Handler] = {
    "edu_papay.presign_contract": presign_contract,
    "edu_papay.get_contract": get_contract,
    "edu_papay.list_user_contracts": list_user_contracts,
    "edu_papay.notify_debit": notify_debit,
    _DEBIT: create_order,
    "edu_papay.get_order_by_out_trade_no": get_order,
    "edu_papay.get_order_by_transaction_id": get_order,
    "edu_papay.terminate_contract": terminate_contract,
}
