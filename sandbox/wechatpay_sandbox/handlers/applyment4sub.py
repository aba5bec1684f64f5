"""Applications of sub-merchants of a service provider: submitted, and looked up by either number."""

from __future__ import annotations

from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.applyments import SUB_MERCHANT
from wechatpay_sandbox.trade import applyment_rules
from wechatpay_sandbox.trade.applyment_views import sub_merchant_view


def _submit(request: CheckedRequest) -> object:
    return {"applyment_id": int(applyment_rules.submit(request, SUB_MERCHANT, "business_code").applyment_id)}


def _get(request: CheckedRequest) -> object:
    return sub_merchant_view(applyment_rules.find_by_id(request, SUB_MERCHANT, request.path["applyment_id"]))


def _get_by_business_code(request: CheckedRequest) -> object:
    found = applyment_rules.find_by_out_number(request, SUB_MERCHANT, request.path["business_code"])
    return sub_merchant_view(found)


HANDLERS: dict[str, Handler] = {
    "applyment4sub.submit_applyment": _submit,
    "applyment4sub.get_applyment": _get,
    "applyment4sub.get_applyment_by_business_code": _get_by_business_code,
}
