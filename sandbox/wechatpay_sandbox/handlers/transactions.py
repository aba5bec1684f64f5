"""Orders paid in Hong Kong, by the interface before /v3/global: the same orders as in mainland China, in other words.

Users of the sandbox pay in the currency of the order, which is the Hong Kong dollar where none is named.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from wechatpay_sandbox.handlers.pay import PAYING_CODE_ENDING
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import orders
from wechatpay_sandbox.stores.order_handles import code_url, prepay_id
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import order_rules
from wechatpay_sandbox.trade.new_orders import read_new_order
from wechatpay_sandbox.trade.order_views import h5_url, hong_kong_order_view
from wechatpay_sandbox.trade.reversal import reverse

_AREA = "transactions."
_CURRENCY = "HKD"
_CODES = {
    "ORDER_NOT_EXIST": (404, "RESOURCE_NOT_EXISTS"),
    **dict.fromkeys(
        ("ORDER_CLOSED", "OUT_TRADE_NO_USED", "TRADE_ERROR", "USERPAYING", "NOT_ENOUGH"), (400, "INVALID_REQUEST")
    ),
}
"""The codes of orders in mainland China that no page of Hong Kong has, and what stands for them."""


def _place(request: CheckedRequest, trade_type: str, handle: Callable[[str], str]) -> Order:
    new, amount = read_new_order(request, trade_type), {"currency": _CURRENCY, **request.body["amount"]}
    return order_rules.place(request, new._replace(request={**new.request, "amount": amount}), handle)


def _place_prepay(request: CheckedRequest, trade_type: str) -> str:
    return _place(request, trade_type, partial(prepay_id, now=request.now)).handle


def _place_jsapi(request: CheckedRequest) -> object:
    return {"prepay_id": _place_prepay(request, "JSAPI")}


def _place_app(request: CheckedRequest) -> object:
    return {"prepay_id": _place_prepay(request, "APP")}


def _place_native(request: CheckedRequest) -> object:
    return {"code_url": _place(request, "NATIVE", code_url).handle}


def _place_h5(request: CheckedRequest) -> object:
    return {"mweb_url": h5_url(request.sent_to.page_origin, _place_prepay(request, "MWEB"))}


def _charge_code(request: CheckedRequest) -> object:
    """The user pays at once, unless the payment code ends in PAYING_CODE_ENDING: then the password comes first."""
    order = _place(request, "MICROPAY", partial(prepay_id, now=request.now))
    if order.state == orders.NOTPAY:
        if str(request.body["payer"]["auth_code"]).endswith(PAYING_CODE_ENDING):
            order = order_rules.begin_payment(request.platform, order, request.now)
        else:
            order = order_rules.pay(request.platform, order, USER, request.now)
    return hong_kong_order_view(order, request.now)


# why Any: a query or a body, which the gateway has checked against the spec
def _arguments(request: CheckedRequest) -> Any:
    return request.query if request.body is None else request.body


def _find(request: CheckedRequest) -> Order:
    store, sub_mchid = request.platform.store.orders, str(_arguments(request).get("sub_mchid", ""))
    if "transaction_id" in request.path:
        order = store.find_by_transaction_id(str(request.path["transaction_id"]))
    else:
        order = store.find_by_out_trade_no(request.merchant.mchid, sub_mchid, str(request.path["out_trade_no"]))
    if (
        order is None
        or not order.operation.startswith(_AREA)
        or (order.mchid, order.sub_mchid) != (request.merchant.mchid, sub_mchid)
    ):
        raise order_rules.no_order()
    return order


def _get(request: CheckedRequest) -> object:
    return hong_kong_order_view(_find(request), request.now)


def _close(request: CheckedRequest) -> None:
    order_rules.close(request.platform, _find(request), request.now)


def _reverse(request: CheckedRequest) -> None:
    reverse(request, _find(request))


def _in_own_codes(handler: Handler) -> Handler:
    def handle(request: CheckedRequest) -> object:
        try:
            return handler(request)
        except Refusal as refusal:
            if refusal.code not in _CODES:
                raise
            status, code = _CODES[refusal.code]
            raise Refusal(status, code, refusal.message, refusal.detail) from refusal

    return handle


HANDLERS: dict[str, Handler] = {
    f"{_AREA}{name}": _in_own_codes(handler)
    for name, handler in {
        "create_jsapi_order": _place_jsapi,
        "create_app_order": _place_app,
        "create_native_order": _place_native,
        "create_h5_order": _place_h5,
        "charge_payment_code": _charge_code,
        "get_order_by_out_trade_no": _get,
        "get_order_by_transaction_id": _get,
        "close_order_by_out_trade_no": _close,
        "close_order_by_transaction_id": _close,
        "reverse_order_by_out_trade_no": _reverse,
        "reverse_order_by_transaction_id": _reverse,
    }.items()
}
