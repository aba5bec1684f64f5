"""Bills of one day, as the merchant asks for them."""

from __future__ import annotations

from datetime import date

from wechatpay_sandbox.bills.download_offer import offer_bill, offer_encrypted_bill
from wechatpay_sandbox.bills.fund_flow import fund_flow_bill, platform_fund_flow_bill
from wechatpay_sandbox.bills.sharing import sharing_bill
from wechatpay_sandbox.bills.trade import trade_bill
from wechatpay_sandbox.request.call import Call, Handler


def _trade(call: Call) -> object:
    kind, sub_mchid = str(call.query.get("bill_type", "ALL")), call.query.get("sub_mchid")
    return offer_bill(call, trade_bill(call.platform.store, call.merchant.mchid, sub_mchid, _day(call), kind))


def _fund_flow(call: Call) -> object:
    account_type, sub_mchid = str(call.query.get("account_type", "BASIC")), str(call.query.get("sub_mchid", ""))
    store, mchid = call.platform.store, call.merchant.mchid
    return offer_bill(call, fund_flow_bill(store, mchid, sub_mchid, _day(call), account_type))


def _sub_merchant_fund_flow(call: Call) -> object:
    sub_mchid, account_type = str(call.query["sub_mchid"]), str(call.query["account_type"])
    store, mchid = call.platform.store, call.merchant.mchid
    return offer_encrypted_bill(call, fund_flow_bill(store, mchid, sub_mchid, _day(call), account_type))


def _platform_fund_flow(call: Call) -> object:
    account_type, mchid = str(call.query["account_type"]), call.merchant.mchid
    return offer_encrypted_bill(call, platform_fund_flow_bill(call.platform.store, mchid, _day(call), account_type))


def _sharing(call: Call) -> object:
    return offer_bill(
        call, sharing_bill(call.platform.store, call.merchant.mchid, call.query.get("sub_mchid"), _day(call))
    )


def _day(call: Call) -> date:
    return date.fromisoformat(str(call.query["bill_date"]))


HANDLERS: dict[str, Handler] = {
    "bill.request_trade_bill": _trade,
    "bill.request_fund_flow_bill": _fund_flow,
    "bill.request_sub_merchant_fund_flow_bill": _sub_merchant_fund_flow,
    "ecommerce.request_fund_flow_bill": _platform_fund_flow,
    "profitsharing.request_bill": _sharing,
}
