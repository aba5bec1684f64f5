"""Requests for the bills of one day."""

from __future__ import annotations

from datetime import date

from wechatpay_sandbox.bills.download_offer import offer_bill, offer_encrypted_bill
from wechatpay_sandbox.bills.fund_flow import fund_flow_bill, platform_fund_flow_bill
from wechatpay_sandbox.bills.sharing import sharing_bill
from wechatpay_sandbox.bills.trade import trade_bill
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler


def _trade(request: CheckedRequest) -> object:
    kind, sub_mchid = str(request.query.get("bill_type", "ALL")), request.query.get("sub_mchid")
    return offer_bill(
        request, trade_bill(request.platform.store, request.merchant.mchid, sub_mchid, _day(request), kind)
    )


def _fund_flow(request: CheckedRequest) -> object:
    account_type, sub_mchid = str(request.query.get("account_type", "BASIC")), str(request.query.get("sub_mchid", ""))
    store, mchid = request.platform.store, request.merchant.mchid
    return offer_bill(request, fund_flow_bill(store, mchid, sub_mchid, _day(request), account_type))


def _sub_merchant_fund_flow(request: CheckedRequest) -> object:
    sub_mchid, account_type = str(request.query["sub_mchid"]), str(request.query["account_type"])
    store, mchid = request.platform.store, request.merchant.mchid
    return offer_encrypted_bill(request, fund_flow_bill(store, mchid, sub_mchid, _day(request), account_type))


def _platform_fund_flow(request: CheckedRequest) -> object:
    store, mchid, account_type = request.platform.store, request.merchant.mchid, str(request.query["account_type"])
    return offer_encrypted_bill(request, platform_fund_flow_bill(store, mchid, _day(request), account_type))


def _sharing(request: CheckedRequest) -> object:
    return offer_bill(
        request,
        sharing_bill(request.platform.store, request.merchant.mchid, request.query.get("sub_mchid"), _day(request)),
    )


def _day(request: CheckedRequest) -> date:
    return date.fromisoformat(str(request.query["bill_date"]))


HANDLERS: dict[str, Handler] = {
    "bill.request_trade_bill": _trade,
    "bill.request_fund_flow_bill": _fund_flow,
    "bill.request_sub_merchant_fund_flow_bill": _sub_merchant_fund_flow,
    "ecommerce.request_fund_flow_bill": _platform_fund_flow,
    "profitsharing.request_bill": _sharing,
}
