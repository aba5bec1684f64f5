"""Applications of sellers on a platform: submitted, looked up and withdrawn by either number."""

from __future__ import annotations

from collections.abc import Callable

from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.applyments import SELLER, Applyment
from wechatpay_sandbox.trade import applyment_rules
from wechatpay_sandbox.trade.applyment_views import seller_numbers, seller_view
from wechatpay_sandbox.translation import gettext as _

Finder = Callable[[CheckedRequest], Applyment]
"""Finds the application of a request. Raises Refusal."""


def _submit(request: CheckedRequest) -> object:
    return seller_numbers(applyment_rules.submit(request, SELLER, "out_request_no"))


def _by_id(request: CheckedRequest) -> Applyment:
    return applyment_rules.find_by_id(request, SELLER, request.path["applyment_id"])


def _by_out_request_no(request: CheckedRequest) -> Applyment:
    return applyment_rules.find_by_out_number(request, SELLER, request.path["out_request_no"])


def _report_proxy(request: CheckedRequest) -> object:
    """The body names the application by one of its numbers, or by both."""
    body = request.body
    if "applyment_id" in body:
        applyment = applyment_rules.find_by_id(request, SELLER, body["applyment_id"])
    else:
        applyment = applyment_rules.find_by_out_number(request, SELLER, body["out_request_no"])
    if body.get("out_request_no", applyment.out_number) != applyment.out_number:
        raise not_found(_("the application with this applyment_id has another out_request_no; give one of them"))
    return {"applyment_id": int(applyment_rules.report_proxy(request, applyment).applyment_id)}


def _get(find: Finder) -> Handler:
    return lambda request: seller_view(find(request))


def _revoke(find: Finder) -> Handler:
    return lambda request: seller_numbers(applyment_rules.withdraw(request, find(request)))


HANDLERS: dict[str, Handler] = {
    "ecommerce.submit_applyment": _submit,
    "ecommerce.submit_hosted_applyment": _submit,
    "ecommerce.submit_applyment_verification": _report_proxy,
    "ecommerce.get_applyment": _get(_by_id),
    "ecommerce.get_applyment_by_out_request_no": _get(_by_out_request_no),
    "ecommerce.revoke_applyment": _revoke(_by_id),
    "ecommerce.revoke_applyment_by_out_request_no": _revoke(_by_out_request_no),
}
