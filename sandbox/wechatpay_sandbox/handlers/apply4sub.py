"""The bank accounts to which the money of sub-merchants goes: looked up and changed."""

from __future__ import annotations

from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.trade import settlement_rules
from wechatpay_sandbox.trade.settlement_views import account_view, change_view

_RULE = "account_number_rule"


def _get_account(request: CheckedRequest) -> object:
    store, sub_mchid = request.platform.store, str(request.path["sub_mchid"])
    account = settlement_rules.find_account(store, request.merchant.mchid, sub_mchid)
    return account_view(account, str(request.query.get(_RULE, "")))


def _modify(request: CheckedRequest) -> object:
    return {"application_no": settlement_rules.ask(request, str(request.path["sub_mchid"])).application_no}


def _get_change(request: CheckedRequest) -> object:
    sub_mchid = str(request.path["sub_mchid"])
    change = settlement_rules.find_change(request, sub_mchid, str(request.path["application_no"]))
    present = settlement_rules.find_account(request.platform.store, request.merchant.mchid, sub_mchid)
    return change_view(change, present, str(request.query.get(_RULE, "")))


HANDLERS: dict[str, Handler] = {
    "apply4sub.get_settlement": _get_account,
    "apply4sub.modify_settlement": _modify,
    "apply4sub.get_settlement_application": _get_change,
}
