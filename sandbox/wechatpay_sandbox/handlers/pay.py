"""Orders of one merchant, placed by itself or by its service provider."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.clock.beijing_time import unix_seconds
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.stores import orders
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import debit_rules, frozen_funds, identifiers, notify, order_rules, refund_rules
from wechatpay_sandbox.trade.order_rules import NewOrder
from wechatpay_sandbox.trade.order_views import h5_url, order_view

PAYING_CODE_ENDING = "0000"
"""A payment code that ends like this belongs to a user who is asked for the password."""


def _place_prepay(call: Call) -> object:
    return {"prepay_id": _place(call, lambda: identifiers.prepay_id(call.now)).handle}


def _place_native(call: Call) -> object:
    return {"code_url": _place(call, identifiers.code_url).handle}


def _place_h5(call: Call) -> object:
    return {"h5_url": h5_url(call.origin, _place(call, lambda: identifiers.prepay_id(call.now)).handle)}


def _place(call: Call, handle: Callable[[], str]) -> Order:
    return order_rules.place(call, _new_order(call), handle)


def _new_order(call: Call) -> NewOrder:
    body = call.body
    payer = body.get("payer", {})
    for name in ("mchid", "sp_mchid"):
        if name in body:
            _check_merchant(call, body[name])
    return NewOrder(
        mchid=body.get("sp_mchid", body.get("mchid", call.merchant.mchid)),
        sub_mchid=body.get("sub_mchid", ""),
        out_trade_no=body["out_trade_no"],
        trade_type=_TRADE_TYPES[call.operation],
        total=body["amount"]["total"],
        openid=payer.get("openid") or payer.get("sp_openid") or payer.get("sub_openid"),
        notify_url=body.get("notify_url"),
        expires=_expiry(call, body),
        request=body,
    )


def _check_merchant(call: Call, mchid: str) -> None:
    if mchid != call.merchant.mchid:
        raise Refusal(
            400,
            "PARAM_ERROR",
            f"the request is signed by {call.merchant.mchid} and names {mchid}: both must be the same merchant",
        )


# why Any: the body, which the gateway has checked against the spec
def _expiry(call: Call, body: Any) -> float | None:
    if "time_expire" not in body:
        return None
    expires = unix_seconds(body["time_expire"])
    if expires <= call.now:
        raise Refusal(400, "PARAM_ERROR", "time_expire is in the past", {"field": "/time_expire", "location": "body"})
    return expires


def _charge_code(call: Call) -> object:
    """A payment code is paid at once, unless it ends in PAYING_CODE_ENDING: then the user is at the password."""
    order = _place(call, lambda: identifiers.prepay_id(call.now))
    if order.state == orders.NOTPAY:
        if str(call.body["payer"]["auth_code"]).endswith(PAYING_CODE_ENDING):
            order = order_rules.begin_payment(call.platform, order, call.now)
        else:
            order = order_rules.pay(call.platform, order, USER, call.now)
    return order_view(order, call.now)


def _by_number(call: Call) -> Order:
    order = call.platform.store.orders.find_by_out_trade_no(
        call.merchant.mchid, _sub_mchid(call), str(call.path["out_trade_no"])
    )
    if order is None or _is_of_another_product(order):
        raise order_rules.no_order()
    return order


def _is_of_another_product(order: Order) -> bool:
    """Debits under a contract, and parts of combined orders, are looked up by the operations of their product."""
    return order.trade_type == debit_rules.TRADE_TYPE or order.combine_out_trade_no is not None


def _sub_mchid(call: Call) -> str:
    given = call.query if call.body is None else call.body
    return str(given.get("sub_mchid", ""))


def _get_by_number(call: Call) -> object:
    return order_view(_by_number(call), call.now)


def _get_by_transaction(call: Call) -> object:
    order = call.platform.store.orders.find_by_transaction_id(str(call.path["transaction_id"]))
    # why paid: before that nobody outside has been told the number
    if order is None or order.paid is None or (order.mchid, order.sub_mchid) != (call.merchant.mchid, _sub_mchid(call)):
        raise order_rules.no_order()
    if _is_of_another_product(order):
        raise order_rules.no_order()
    return order_view(order, call.now)


def _close(call: Call) -> None:
    order_rules.close(call.platform, _by_number(call), call.now)


def _reverse(call: Call) -> object:
    """A paid order is refunded in full, at once; either way it is REVOKED, and once more changes nothing."""
    order = _by_number(call)
    state = order.current_state(call.now)
    if order.trade_type != "MICROPAY":
        raise Refusal(400, "INVALID_REQUEST", "only debits by payment code can be reversed; close or refund the order")
    if state in orders.PAID and order.refundable:
        if order.refundable > frozen_funds.merchants_own(call.platform, order):
            raise Refusal(400, "INVALID_REQUEST", "money of the order has been shared; have it returned first")
        refund = refund_rules.request_refund(
            call,
            refund_rules.NewRefund(
                order, f"REVERSE{order.transaction_id}"[:64], order.refundable, order.total, None, {}
            ),
        )
        notify.end_refund(call.platform, refund, "SUCCESS", call.now)
        order = _by_number(call)
    if state in orders.UNPAID or state in orders.PAID:
        call.platform.store.orders.save(replace(order, state=orders.REVOKED))
    told = {
        name: call.body[name]
        for name in ("appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid")
        if name in call.body
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
    "pay.get_order_by_out_trade_no": _get_by_number,
    "pay.get_partner_order_by_out_trade_no": _get_by_number,
    "pay.get_order_by_transaction_id": _get_by_transaction,
    "pay.get_partner_order_by_transaction_id": _get_by_transaction,
    "pay.close_order": _close,
    "pay.close_partner_order": _close,
    "pay.reverse_order": _reverse,
    "pay.reverse_partner_order": _reverse,
}
