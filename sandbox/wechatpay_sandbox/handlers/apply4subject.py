"""Applications by which a merchant confirms that it wants its account (开户意愿确认)."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.applyments import SUBJECT, Applyment
from wechatpay_sandbox.trade import applyment_rules, sub_merchants
from wechatpay_sandbox.trade.applyment_views import subject_view
from wechatpay_sandbox.translation import gettext as _


def _submit(request: CheckedRequest) -> object:
    return {"applyment_id": int(applyment_rules.submit(request, SUBJECT, "business_code").applyment_id)}


def _find(request: CheckedRequest) -> Applyment:
    """The application that path and query name, by one number or by both."""
    given = {**request.query, **request.path}
    if "business_code" in given:
        found = applyment_rules.find_by_out_number(request, SUBJECT, given["business_code"])
    elif "applyment_id" in given:
        found = applyment_rules.find_by_id(request, SUBJECT, given["applyment_id"])
    else:
        issue = _("or business_code must name the application")
        raise parameter_error("/applyment_id", "query", issue, reason="missing")
    if str(given.get("applyment_id", found.applyment_id)) != found.applyment_id:
        raise not_found(_("the application with this business_code has another applyment_id; give one of them"))
    return found


def _get(request: CheckedRequest) -> object:
    return subject_view(_find(request))


def _cancel(request: CheckedRequest) -> None:
    applyment_rules.withdraw(request, _find(request))


def _get_merchant_state(request: CheckedRequest) -> object:
    is_confirmed = _is_confirmed(request, str(request.path["sub_mchid"]))
    return {"authorize_state": f"AUTHORIZE_STATE_{'AUTHORIZED' if is_confirmed else 'UNAUTHORIZED'}"}


def _is_confirmed(request: CheckedRequest, sub_mchid: str) -> bool:
    """Whether a merchant has confirmed for its number.

    The newest application that lists the number decides. A number that no application lists is confirmed, unless the
    sandbox has assigned it and its own application is not done.
    """
    store, mchid = request.platform.store, request.merchant.mchid
    for applyment in store.applyments.where("mchid = ? AND kind = ? ORDER BY rowid DESC", mchid, SUBJECT):
        listed = applyment.request["apply"].get("addition_info", {}).get("confirm_mchid_list", ())
        if sub_mchid in listed and applyment.state != applyment_rules.course(applyment).cancelled:
            return applyment.state == applyment_rules.course(applyment).done
    return not sub_merchants.is_assigned(sub_mchid) or sub_merchants.is_open(store, mchid, sub_mchid)


HANDLERS: dict[str, Handler] = {
    "apply4subject.submit_applyment": _submit,
    "apply4subject.get_applyment": _get,
    "apply4subject.cancel_applyment": _cancel,
    "apply4subject.get_merchant_state": _get_merchant_state,
}
