"""School fees: the contracts of a user, and debits under them."""

from __future__ import annotations

from dataclasses import asdict
from urllib.parse import quote, urlencode

from wechatpay_sandbox.clock.beijing_time import unix_seconds
from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.stores import school_contracts, signings
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.school_contracts import SchoolContract
from wechatpay_sandbox.stores.school_debts import SchoolDebt
from wechatpay_sandbox.trade import contract_rules, debit_rules, identifiers
from wechatpay_sandbox.trade.debit_rules import NewDebit
from wechatpay_sandbox.trade.debit_views import debt_view, school_view

# why 20: the page gives no default; it is the page size of its example
_DEFAULT_LIMIT = 20


def list_user_contracts(call: Call) -> object:
    """A state nobody has is no mistake: the spec leaves the states open, so the page is empty."""
    openid, plan_id, status = call.path["openid"], call.query["plan_id"], call.query["contract_status"]
    offset, limit = call.query.get("offset", 0), call.query.get("limit", _DEFAULT_LIMIT)
    contracts, total = call.platform.store.school_contracts.page(
        call.merchant.mchid, openid, plan_id, status, offset, limit
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


def presign_contract(call: Call) -> object:
    """The user signs on a page of WeChat; here the control API does."""
    return {"presign_token": contract_rules.prepare(call, signings.SCHOOL).token}


def _contract(call: Call, contract_id: str) -> SchoolContract:
    contract = call.platform.store.school_contracts.find(call.merchant.mchid, contract_id)
    if contract is None:
        raise not_found("no contract of this merchant has this contract_id")
    return contract


def get_contract(call: Call) -> object:
    return asdict(_contract(call, call.path["contract_id"]))


def terminate_contract(call: Call) -> None:
    """A contract that has ended stays so."""
    call.platform.store.school_contracts.terminate(_contract(call, call.path["contract_id"]).contract_id)


def create_order(call: Call) -> object:
    """Settled before the reply with payment_mode SYNC, otherwise a little later."""
    order = debit_rules.find_repetition(call)
    if order is None:
        order = _accept_debit(call)
        if call.body.get("payment_mode") == "SYNC":
            order = debit_rules.end(call.platform, order, call.now)
    return school_view(order)


def _accept_debit(call: Call) -> Order:
    contract = _contract(call, call.body["contract_id"])
    if contract.contract_status != school_contracts.SIGNED:
        raise Refusal(403, "RULE_LIMIT", "the contract has ended; the user has to sign a new one")
    debt = call.platform.store.school_debts.one(mchid=call.merchant.mchid, openid=contract.openid)
    if debt is not None and debit_rules.is_forbidden(debt):
        raise Refusal(
            403, "RULE_LIMIT", f"the user owes {debt.unpaid} debits and has to pay them back before another one"
        )
    # why this handle: what lets a debit be made is its contract, which lets many be made
    return debit_rules.accept_debit(call, NewDebit(contract.openid, identifiers.token(), call.body))


def _get_by_number(call: Call) -> object:
    return _view(
        call,
        call.platform.store.orders.find_by_out_trade_no(
            call.merchant.mchid, call.query.get("sub_mchid", ""), str(call.path["out_trade_no"])
        ),
    )


def _get_by_transaction(call: Call) -> object:
    order = call.platform.store.orders.find_by_transaction_id(str(call.path["transaction_id"]))
    return _view(call, None if order is None or order.paid is None else order)


def _view(call: Call, order: Order | None) -> object:
    if (
        order is None
        or not order.operation.startswith(debit_rules.SCHOOL)
        or (order.mchid, order.sub_mchid) != (call.merchant.mchid, call.query.get("sub_mchid", ""))
    ):
        raise not_found("no debit has this identifier; check it, and which merchant requested it")
    return school_view(order)


def get_debt_state(call: Call) -> object:
    """A user who signed and never owed anything owes nothing since the first contract."""
    openid, store = call.path["openid"], call.platform.store
    debt = store.school_debts.one(mchid=call.merchant.mchid, openid=openid)
    if debt is None:
        contract = store.school_contracts.find_by_user(call.merchant.mchid, openid)
        if contract is None:
            raise not_found("this user has never signed a contract with this merchant")
        debt = SchoolDebt(contract.mchid, openid, contract.appid, 0, unix_seconds(contract.create_time))
    return debt_view(debt, debit_rules.is_forbidden(debt))


HANDLERS: dict[str, Handler] = {
    "eduschoolpay.list_user_contracts": list_user_contracts,
    "eduschoolpay.presign_contract": presign_contract,
    "eduschoolpay.get_contract": get_contract,
    "eduschoolpay.terminate_contract": terminate_contract,
    "eduschoolpay.create_order": create_order,
    "eduschoolpay.get_order_by_out_trade_no": _get_by_number,
    "eduschoolpay.get_order_by_transaction_id": _get_by_transaction,
    "eduschoolpay.get_debt_state": get_debt_state,
}
