"""School fees: the contracts of users, and debits under them."""

from __future__ import annotations

from dataclasses import asdict
from urllib.parse import quote, urlencode

from wechatpay_sandbox.clock.beijing_time import unix_seconds
from wechatpay_sandbox.handlers.found_debit import find_debit
from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import school_contracts, signings
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.school_contracts import SchoolContract
from wechatpay_sandbox.stores.school_debts import SchoolDebt
from wechatpay_sandbox.trade import contract_rules, debit_rules, identifiers
from wechatpay_sandbox.trade.debit_rules import NewDebit
from wechatpay_sandbox.trade.debit_views import debt_view, school_view
from wechatpay_sandbox.translation import gettext as _

# why 20: the documents give no default; their example has this page size
_DEFAULT_LIMIT = 20


def list_user_contracts(request: CheckedRequest) -> object:
    """The page is empty for an unknown state, since the spec leaves the states open."""
    openid, plan_id, status = request.path["openid"], request.query["plan_id"], request.query["contract_status"]
    offset, limit = request.query.get("offset", 0), request.query.get("limit", _DEFAULT_LIMIT)
    contracts, total = request.platform.store.school_contracts.page(
        request.merchant.mchid, openid, plan_id, status, offset, limit
    )

    def link(start: int) -> str:
        query = urlencode({"plan_id": plan_id, "contract_status": status, "offset": start, "limit": limit})
        return f"/v3/eduschoolpay/users/{quote(openid, safe='')}/contracts?{query}"

    links = {"self": link(offset)}
    if offset + limit < total:
        links["next"] = link(offset + limit)
    if offset > 0:
        links["prev"] = link(max(0, offset - limit))
    return {
        "data": [asdict(contract) for contract in contracts],
        "offset": offset,
        "limit": limit,
        "total_count": total,
        "links": links,
    }


def presign_contract(request: CheckedRequest) -> object:
    """Prepares a signing. The user signs on a page of WeChat, in the sandbox with the control API."""
    return {"presign_token": contract_rules.prepare(request, signings.SCHOOL).token}


def _contract(request: CheckedRequest, contract_id: str) -> SchoolContract:
    contract = request.platform.store.school_contracts.find(request.merchant.mchid, contract_id)
    if contract is None:
        raise not_found(_("no contract of this merchant has this contract_id"))
    return contract


def get_contract(request: CheckedRequest) -> object:
    return asdict(_contract(request, request.path["contract_id"]))


def terminate_contract(request: CheckedRequest) -> None:
    """Ends a contract. An ended contract stays as it is."""
    request.platform.store.school_contracts.terminate(_contract(request, request.path["contract_id"]).contract_id)


def create_order(request: CheckedRequest) -> object:
    """Creates a debit. With payment_mode SYNC it is settled before the reply, otherwise a little later."""
    order = debit_rules.find_repetition(request)
    if order is None:
        order = _accept_debit(request)
        if request.body.get("payment_mode") == "SYNC":
            order = debit_rules.end(request.platform, order, request.now)
    return school_view(order)


def _accept_debit(request: CheckedRequest) -> Order:
    contract = _contract(request, request.body["contract_id"])
    if contract.contract_status != school_contracts.SIGNED:
        raise Refusal(403, "RULE_LIMIT", _("the contract has ended; the user has to sign a new one"))
    debt = request.platform.store.school_debts.one(mchid=request.merchant.mchid, openid=contract.openid)
    if debt is not None and debit_rules.is_forbidden(debt):
        raise Refusal(
            403,
            "RULE_LIMIT",
            _("the user owes {unpaid} debits, and has to pay them back before another debit").format(
                unpaid=debt.unpaid
            ),
        )
    # why a handle of its own: a contract allows many debits, so it cannot identify one
    new = NewDebit(contract.openid, identifiers.token(), request.body, request.body["notify_url"])
    return debit_rules.accept_debit(request, new)


def get_order(request: CheckedRequest) -> object:
    return school_view(find_debit(request, lambda order: order.operation.startswith(debit_rules.SCHOOL)))


def get_debt_state(request: CheckedRequest) -> object:
    """A user with a contract and without debts owes nothing since the first contract."""
    openid, store = request.path["openid"], request.platform.store
    debt = store.school_debts.one(mchid=request.merchant.mchid, openid=openid)
    if debt is None:
        contract = store.school_contracts.find_by_user(request.merchant.mchid, openid)
        if contract is None:
            raise not_found(_("this user has never signed a contract with this merchant"))
        debt = SchoolDebt(contract.mchid, openid, contract.appid, 0, unix_seconds(contract.create_time))
    return debt_view(debt, debit_rules.is_forbidden(debt))


HANDLERS: dict[str, Handler] = {
    "eduschoolpay.list_user_contracts": list_user_contracts,
    "eduschoolpay.presign_contract": presign_contract,
    "eduschoolpay.get_contract": get_contract,
    "eduschoolpay.terminate_contract": terminate_contract,
    "eduschoolpay.create_order": create_order,
    "eduschoolpay.get_order_by_out_trade_no": get_order,
    "eduschoolpay.get_order_by_transaction_id": get_order,
    "eduschoolpay.get_debt_state": get_debt_state,
}
