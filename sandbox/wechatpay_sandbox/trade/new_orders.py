"""Reads from a request the order that it places, whichever product it is of."""

from __future__ import annotations

from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.trade import sub_merchants
from wechatpay_sandbox.trade.expiry import read_expiry
from wechatpay_sandbox.trade.order_rules import NewOrder


def read_new_order(request: CheckedRequest, trade_type: str) -> NewOrder:
    """The order of one merchant that the body describes.

    Refusal NO_AUTH for a sub-merchant that is not open yet, PARAM_ERROR for a time_expire that has passed.
    """
    body = request.body
    payer = body.get("payer", {})
    if "sub_mchid" in body:
        sub_merchants.refuse_unopened(request.platform.store, request.merchant.mchid, body["sub_mchid"])
    return NewOrder(
        mchid=body.get("sp_mchid", body.get("mchid", request.merchant.mchid)),
        sub_mchid=body.get("sub_mchid", ""),
        out_trade_no=body["out_trade_no"],
        trade_type=trade_type,
        total=body["amount"]["total"],
        openid=payer.get("openid") or payer.get("sp_openid") or payer.get("sub_openid"),
        notify_url=body.get("notify_url"),
        expires=read_expiry(request),
        request=body,
    )
