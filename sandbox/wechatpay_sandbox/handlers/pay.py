"""Orders of one merchant, placed by the merchant or by its service provider."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import orders
from wechatpay_sandbox.stores.order_handles import code_url, prepay_id
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import debit_rules, order_rules
from wechatpay_sandbox.trade.new_orders import read_new_order
from wechatpay_sandbox.trade.order_views import h5_url, order_view
from wechatpay_sandbox.trade.reversal import reverse

PAYING_CODE_ENDING = "0000"
"""With this ending of a payment code, the user has to enter the password first."""


def _place_prepay(request: CheckedRequest) -> object:
    return {"prepay_id": _place(request, partial(prepay_id, now=request.now)).handle}


def _place_native(request: CheckedRequest) -> object:
    return {"code_url": _place(request, code_url).handle}


def _place_h5(request: CheckedRequest) -> object:
    return {"h5_url": h5_url(request.sent_to.page_origin, _place(request, partial(prepay_id, now=request.now)).handle)}


def _place(request: CheckedRequest, handle: Callable[[str], str]) -> Order:
    return order_rules.place(request, read_new_order(request, _TRADE_TYPES[request.operation]), handle)


def _charge_code(request: CheckedRequest) -> object:
    """The user pays at once, unless the payment code ends in PAYING_CODE_ENDING: then the password comes first."""
    order = _place(request, partial(prepay_id, now=request.now))
    if order.state == orders.NOTPAY:
        if str(request.body["payer"]["auth_code"]).endswith(PAYING_CODE_ENDING):
            order = order_rules.begin_payment(request.platform, order, request.now)
        else:
            order = order_rules.pay(request.platform, order, USER, request.now)
    return order_view(order, request.now)


def _own_order(request: CheckedRequest) -> Order:
    order = request.platform.store.orders.find_by_out_trade_no(
        request.merchant.mchid, _sub_mchid(request), str(request.path["out_trade_no"])
    )
    if order is None or _is_of_another_product(order):
        raise order_rules.no_order()
    return order


def _is_of_another_product(order: Order) -> bool:
    """Whether the order is a debit under a contract or a part of a combined order. Their products have operations to
    query them."""
    return order.trade_type == debit_rules.TRADE_TYPE or order.combine_out_trade_no is not None


def _sub_mchid(request: CheckedRequest) -> str:
    given = request.query if request.body is None else request.body
    return str(given.get("sub_mchid", ""))


def _get_by_own_id(request: CheckedRequest) -> object:
    return order_view(_own_order(request), request.now)


def _get_by_transaction(request: CheckedRequest) -> object:
    order = request.platform.store.orders.find_by_transaction_id(str(request.path["transaction_id"]))
    # why paid: before that, no reply has the transaction_id
    if (
        order is None
        or order.paid is None
        or (order.mchid, order.sub_mchid) != (request.merchant.mchid, _sub_mchid(request))
    ):
        raise order_rules.no_order()
    if _is_of_another_product(order):
        raise order_rules.no_order()
    return order_view(order, request.now)


def _close(request: CheckedRequest) -> None:
    order_rules.close(request.platform, _own_order(request), request.now)


def _reverse(request: CheckedRequest) -> object:
    order = _own_order(request)
    reverse(request, order)
    told = {
        name: request.body[name]
        for name in ("appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid")
        if name in request.body
    }
    return {**told, "out_trade_no": order.out_trade_no}


_TRADE_TYPES = {
    **dict.fromkeys(
        (
            "pay.create_jsapi_order",
            "pay.create_jsapi_order_with_contract",
            "pay.create_partner_jsapi_order",
            "pay.create_partner_jsapi_order_with_contract",
            "pay.create_partner_mini_program_order",
            "pay.create_partner_scanned_pos_order",
        ),
        "JSAPI",
    ),
    **dict.fromkeys(
        (
            "pay.create_app_order",
            "pay.create_app_order_with_contract",
            "pay.create_partner_app_order",
            "pay.create_partner_app_order_with_contract",
        ),
        "APP",
    ),
    **dict.fromkeys(("pay.create_h5_order", "pay.create_partner_h5_order"), "MWEB"),
    **dict.fromkeys(("pay.create_native_order", "pay.create_partner_native_order"), "NATIVE"),
    **dict.fromkeys(("pay.charge_payment_code", "pay.charge_partner_payment_code"), "MICROPAY"),
}
_PLACING: dict[str, Handler] = {
    "JSAPI": _place_prepay,
    "APP": _place_prepay,
    "MWEB": _place_h5,
    "NATIVE": _place_native,
    "MICROPAY": _charge_code,
}

HANDLERS: dict[str, Handler] = {
    **{operation: _PLACING[trade_type] for operation, trade_type in _TRADE_TYPES.items()},
    "pay.get_order_by_out_trade_no": _get_by_own_id,
    "pay.get_partner_order_by_out_trade_no": _get_by_own_id,
    "pay.get_order_by_transaction_id": _get_by_transaction,
    "pay.get_partner_order_by_transaction_id": _get_by_transaction,
    "pay.close_order": _close,
    "pay.close_partner_order": _close,
    "pay.reverse_order": _reverse,
    "pay.reverse_partner_order": _reverse,
}
