"""Automatic renewal of policies: signings, agreements, and the schedules and debits of the periods of a policy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wechatpay_sandbox.handlers.papay import find_contract, open_by_address, open_by_mini_program, require_contract
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import contracts
from wechatpay_sandbox.stores.policy_periods import PolicyPeriod
from wechatpay_sandbox.stores.signings import Signing
from wechatpay_sandbox.trade import contract_rules, debit_rules, policy_rules
from wechatpay_sandbox.trade.contract_views import insurance_view
from wechatpay_sandbox.trade.policy_views import period_estimate_view, period_schedule_view, period_view

# why 20: the documents give no default; their example has this page size
_DEFAULT_LIMIT = 20


def _prepare(view: Callable[[Signing], dict[str, Any]]) -> Handler:
    """The handler that prepares a signing. The user signs in WeChat, in the sandbox with the control API."""

    def prepare(request: CheckedRequest) -> object:
        policy_rules.check_presign(request)
        body = request.body
        return view(
            contract_rules.prepare_numbered(
                request, contracts.INSURANCE, "", str(body["plan_id"]), body["out_contract_code"]
            )
        )

    return prepare


def _open_in_app(signing: Signing) -> dict[str, Any]:
    return {"pre_entrustweb_id": signing.token}


def get_contract(request: CheckedRequest) -> object:
    return insurance_view(find_contract(request, contracts.INSURANCE), request.now)


def terminate_contract(request: CheckedRequest) -> object:
    """Ends an agreement. An ended one stays as it is."""
    contract = contract_rules.terminate(
        request.platform,
        find_contract(request, contracts.INSURANCE),
        contracts.BY_MERCHANT,
        request.body["contract_termination_remark"],
        request.now,
    )
    return insurance_view(contract, request.now)


def list_periods(request: CheckedRequest) -> object:
    contract, query = find_contract(request, contracts.INSURANCE), request.query
    offset, limit = query.get("offset", 0), query.get("limit", _DEFAULT_LIMIT)
    periods = request.platform.store.policy_periods.list_of_contract(contract.contract_id)
    return {
        "data": [period_view(request.platform, period, request.now) for period in periods[offset : offset + limit]],
        "limit": limit,
        "offset": offset,
        "total_count": len(periods),
    }


def modify_periods(request: CheckedRequest) -> object:
    contract = require_contract(request, str(request.path["contract_id"]), contracts.INSURANCE)
    cancelled = policy_rules.modify(request, contract)
    periods = request.platform.store.policy_periods.list_of_contract(contract.contract_id)
    view: dict[str, Any] = {"policy_periods": [period_estimate_view(period) for period in periods]}
    return view if cancelled is None else {**view, "cancel_scheduled_policy_period_id": cancelled}


def schedule_debit(request: CheckedRequest) -> object:
    contract = require_contract(request, str(request.path["contract_id"]), contracts.INSURANCE)
    period = policy_rules.find_period(request.platform, contract, request.path["policy_period_id"])
    return _view(request, policy_rules.schedule(request, period, request.body["scheduled_amount"]["total"]))


def get_debit_schedule(request: CheckedRequest) -> object:
    contract = find_contract(request, contracts.INSURANCE)
    return _view(request, policy_rules.find_period(request.platform, contract, request.path["policy_period_id"]))


def _view(request: CheckedRequest, period: PolicyPeriod) -> object:
    return period_schedule_view(request.platform, period, request.now)


def create_order(request: CheckedRequest) -> object:
    """Takes the debit of a period on that was scheduled. It is made a little later."""
    order = debit_rules.find_repetition(request)
    if order is None:
        contract = require_contract(request, request.body["contract_id"], contracts.INSURANCE)
        period = policy_rules.find_period(request.platform, contract, request.body["policy_period_id"])
        order = policy_rules.debit(request, contract, period)
    return {"out_trade_no": order.out_trade_no, "amount": {"total": order.total, "currency": "CNY"}}


def renew_contract(request: CheckedRequest) -> None:
    policy_rules.renew(request, find_contract(request, contracts.INSURANCE))


HANDLERS: dict[str, Handler] = {
    "papay.presign_insurance_contract_in_app": _prepare(_open_in_app),
    "papay.presign_insurance_contract_in_mini_program": _prepare(open_by_mini_program),
    "papay.presign_insurance_contract_in_jsapi": _prepare(open_by_address),
    "papay.presign_insurance_contract_in_h5": _prepare(open_by_address),
    "papay.get_insurance_contract": get_contract,
    "papay.terminate_insurance_contract": terminate_contract,
    "papay.list_insurance_periods": list_periods,
    "papay.modify_insurance_periods": modify_periods,
    "papay.schedule_insurance_debit": schedule_debit,
    "papay.get_insurance_debit_schedule": get_debit_schedule,
    "papay.create_insurance_order": create_order,
    "papay.renew_insurance_contract": renew_contract,
}
