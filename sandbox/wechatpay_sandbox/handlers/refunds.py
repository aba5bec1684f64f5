"""Refunds of orders paid in Hong Kong: the same refunds as in mainland China, with other field names.

Users of the sandbox pay in the currency of the order, so both amounts of a refund are the same and the rate is one.
"""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.reply.refusal import not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import refunds
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.trade import refund_rules
from wechatpay_sandbox.trade.order_views import ONE_TO_ONE, RECEIVED_BY
from wechatpay_sandbox.trade.refund_rules import NewRefund
from wechatpay_sandbox.translation import gettext as _

_STATUSES = {refunds.CLOSED: "REFUNDCLOSE"}
_DEFAULT_COUNT = 20


def _create(request: CheckedRequest) -> object:
    body, order = request.body, _order(request)
    amount = body["amount"]
    if amount["currency"] != order.currency:
        raise parameter_error(
            "/amount/currency",
            "body",
            _("is not the currency of the order, {currency}").format(currency=order.currency),
            reason="currency",
        )
    asked = NewRefund(order, body["out_refund_no"], amount["refund"], amount["total"], body.get("notify_url"), body)
    refund = refund_rules.request_refund(request, asked)
    return {
        "id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "create_time": beijing_time(refund.created),
        "amount": _amount(refund, order),
    }


# why Any: a query or a body, which the gateway has checked against the spec
def _arguments(request: CheckedRequest) -> Any:
    return request.query if request.body is None else request.body


def _order(request: CheckedRequest) -> Order:
    store, given = request.platform.store.orders, _arguments(request)
    sub_mchid = given.get("sub_mchid", "")
    if "transaction_id" in given:
        order = store.find_by_transaction_id(given["transaction_id"])
    else:
        order = store.find_by_out_trade_no(request.merchant.mchid, sub_mchid, given["out_trade_no"])
    if order is None or order.paid is None or (order.mchid, order.sub_mchid) != (request.merchant.mchid, sub_mchid):
        raise not_found(_("no paid order has this identifier; check it, and which merchant placed the order"))
    if given.get("out_trade_no", order.out_trade_no) != order.out_trade_no:
        raise not_found(
            _("transaction_id and out_trade_no identify two different orders; name the order by one of them")
        )
    return order


def _amount(refund: Refund, order: Order) -> dict[str, Any]:
    currency = order.currency
    return {
        "refund": refund.amount,
        "currency": currency,
        "payer_refund": refund.amount,
        "payer_currency": currency,
        "exchange_rate": ONE_TO_ONE,
    }


def _entry(refund: Refund, order: Order) -> dict[str, Any]:
    view = {
        "id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "channel": "ORIGINAL",
        "recv_account": RECEIVED_BY,
        "fund_source": "REFUND_SOURCE_UNSETTLED_FUNDS",
        "create_time": beijing_time(refund.created),
        "status": _STATUSES.get(refund.status, refund.status),
        "amount": _amount(refund, order),
    }
    if refund.succeeded is not None:
        view["success_time"] = beijing_time(refund.succeeded)
    return view


def _get(request: CheckedRequest) -> object:
    store, sub_mchid = request.platform.store, request.query.get("sub_mchid", "")
    if "refund_id" in request.path:
        refund = store.refunds.find_by_refund_id(str(request.path["refund_id"]))
    else:
        refund = store.refunds.find_by_out_refund_no(
            request.merchant.mchid, sub_mchid, str(request.path["out_refund_no"])
        )
    if refund is None or (refund.mchid, refund.sub_mchid) != (request.merchant.mchid, sub_mchid):
        raise refund_rules.no_refund()
    order = store.orders.find_by_transaction_id(refund.transaction_id)
    if order is None:
        raise refund_rules.no_refund()
    return {
        **_entry(refund, order),
        "transaction_id": order.transaction_id,
        "out_trade_no": order.out_trade_no,
    }


def _list(request: CheckedRequest) -> object:
    query = request.query
    if "transaction_id" not in query and "out_trade_no" not in query:
        raise parameter_error(
            "/transaction_id",
            "query",
            _("is missing; name the order by transaction_id or out_trade_no"),
            reason="missing",
        )
    order = _order(request)
    found = request.platform.store.refunds.list_by_order(order.transaction_id)
    offset = query.get("offset", 0)
    page = found[offset : offset + query.get("count", _DEFAULT_COUNT)]
    parties = {"sp_mchid": order.mchid, "sub_mchid": order.sub_mchid} if order.sub_mchid else {"mchid": order.mchid}
    return {
        **parties,
        "id": order.transaction_id,
        "out_trade_no": order.out_trade_no,
        "amount": {
            "total": order.total,
            "currency": order.currency,
            "payer_total": order.total,
            "payer_currency": order.currency,
        },
        "data": [_entry(refund, order) for refund in page],
        "total_num": len(found),
        "current_total_num": len(page),
    }


HANDLERS: dict[str, Handler] = {
    "refunds.create_refund": _create,
    "refunds.get_refund_by_refund_id": _get,
    "refunds.get_refund_by_out_refund_no": _get,
    "refunds.list_refunds": _list,
}
