"""What the accounts of a merchant and of its sub-merchants hold, now and at the end of a day."""

from __future__ import annotations

from datetime import date

from wechatpay_sandbox.bills.fund_flow import find_balance, find_pending
from wechatpay_sandbox.clock.beijing_time import day_bounds, find_next_moment
from wechatpay_sandbox.reply.refusal import parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.translation import gettext as _

_BASIC = "BASIC"
_ACCOUNTS = (_BASIC, "OPERATION", "FEES", "DEPOSIT")


def _find(request: CheckedRequest, sub_mchid: str, account_type: str, moment: float) -> dict[str, object]:
    if account_type not in _ACCOUNTS:
        # why here: a word that the spec does not know passes the gateway, and no reply may repeat this one
        place = "path" if "account_type" in request.path else "query"
        listed = ", ".join(_ACCOUNTS)
        raise parameter_error(
            "/account_type", place, _("is no account; ask for one of {accounts}").format(accounts=listed), reason="enum"
        )
    store, mchid = request.platform.store, request.merchant.mchid
    return {
        "available_amount": find_balance(store, mchid, sub_mchid, account_type, moment),
        "pending_amount": find_pending(store, mchid, sub_mchid, account_type, moment),
    }


def _day_end(request: CheckedRequest) -> float:
    """The end of the day of the query, in Unix seconds; of the present day, the present."""
    start, end = day_bounds(date.fromisoformat(str(request.query["date"])))
    if start > request.now:
        raise parameter_error("/date", "query", _("is in the future; ask for a day that has begun"), reason="period")
    return min(end, find_next_moment(request.now))


def _get(request: CheckedRequest) -> object:
    return _find(request, "", str(request.path["account_type"]), find_next_moment(request.now))


def _get_day_end(request: CheckedRequest) -> object:
    return _find(request, "", str(request.path["account_type"]), _day_end(request))


def _get_of_sub_merchant(request: CheckedRequest) -> object:
    return _find_of_sub_merchant(request, find_next_moment(request.now))


def _get_day_end_of_sub_merchant(request: CheckedRequest) -> object:
    return _find_of_sub_merchant(request, _day_end(request))


def _find_of_sub_merchant(request: CheckedRequest, moment: float) -> object:
    sub_mchid, account_type = str(request.path["sub_mchid"]), str(request.query.get("account_type", _BASIC))
    found = _find(request, sub_mchid, account_type, moment)
    return {"sub_mchid": sub_mchid, "account_type": account_type, **found}


HANDLERS: dict[str, Handler] = {
    "merchant.get_balance": _get,
    "merchant.get_day_end_balance": _get_day_end,
    "ecommerce.get_balance": _get_of_sub_merchant,
    "ecommerce.get_day_end_balance": _get_day_end_of_sub_merchant,
}
