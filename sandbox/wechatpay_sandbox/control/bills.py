"""Controls of bills and balances: the bill of a day as a file, and what every account holds."""

from __future__ import annotations

from datetime import date

from wechatpay_sandbox.bills.fund_flow import ACCOUNTS, find_balance, find_pending, fund_flow_bill
from wechatpay_sandbox.bills.sharing import sharing_bill
from wechatpay_sandbox.bills.trade import trade_bill
from wechatpay_sandbox.clock.beijing_time import find_next_moment
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request
from wechatpay_sandbox.http.file import BILL_MEDIA_TYPE
from wechatpay_sandbox.http.messages import Reply
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.translation import gettext as _

_KINDS = ("trade", "fund-flow", "sharing")


def _bill(request: ControlRequest) -> object:
    """The bill of the merchant for `day` (YYYY-MM-DD, in Beijing). `kind` is trade, fund-flow or sharing."""
    store, mchid = request.sandbox.store, request.sandbox.folder.mchid
    day, kind = _day(request), request.query.get("kind", _KINDS[0])
    if kind == "trade":
        text = trade_bill(store, mchid, None, day, "ALL")
    elif kind == "fund-flow":
        text = fund_flow_bill(store, mchid, "", day, "ALL")
    elif kind == "sharing":
        text = sharing_bill(store, mchid, None, day)
    else:
        raise bad_request(_("kind must be one of {kinds}").format(kinds=", ".join(_KINDS)))
    if text is None:
        raise not_found(_("nothing happened on that day; choose another day"))
    headers = [
        ("Content-Type", f"{BILL_MEDIA_TYPE}; charset=utf-8"),
        ("Content-Disposition", f'attachment; filename="{kind}-{day.isoformat()}.csv"'),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
    ]
    return Reply(200, headers, text)


def _day(request: ControlRequest) -> date:
    try:
        return date.fromisoformat(request.query["day"])
    except (KeyError, ValueError):
        raise bad_request(_("day must be a date such as 2026-01-02")) from None


def _balances(request: ControlRequest) -> object:
    """The balances (fen) of the accounts with movements, of the merchant and of its sub-merchants.

    `pending_amount` is what is locked for cash coupons that are paid in advance.
    """
    store, mchid, moment = request.sandbox.store, request.sandbox.folder.mchid, find_next_moment(request.now)
    return {
        "balances": [
            {
                "mchid": mchid,
                "sub_mchid": sub_mchid,
                "account_type": account,
                "available_amount": find_balance(store, mchid, sub_mchid, account, moment),
                "pending_amount": find_pending(store, mchid, sub_mchid, account, moment),
            }
            for sub_mchid in ("", *store.orders.sub_merchants(mchid))
            for account in ACCOUNTS
        ]
    }


CONTROLS: dict[str, Control] = {"GET bills": _bill, "GET balances": _balances}
