"""Orders that are paid together."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import unix_seconds
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.stores.orders import Combination
from wechatpay_sandbox.trade import identifiers, order_rules
from wechatpay_sandbox.trade.order_rules import NewOrder
from wechatpay_sandbox.trade.order_views import combination_view, h5_url


def _combine_prepay(trade_type: str) -> Handler:
    return lambda call: {"prepay_id": _handle(_combine(call, trade_type, identifiers.prepay_id(call.now)))}


def _combine_native(call: Call) -> object:
    return {"code_url": _handle(_combine(call, "NATIVE", identifiers.code_url()))}


def _combine_h5(call: Call) -> object:
    return {"h5_url": h5_url(call.origin, _handle(_combine(call, "MWEB", identifiers.prepay_id(call.now))))}


def _combine(call: Call, trade_type: str, handle: str) -> Combination:
    body = call.body
    if body["combine_mchid"] != call.merchant.mchid:
        raise Refusal(
            400,
            "PARAM_ERROR",
            f"the request is signed by {call.merchant.mchid} and combine_mchid is {body['combine_mchid']}: "
            "both must be the same merchant",
        )
    expires = unix_seconds(body["time_expire"]) if "time_expire" in body else None
    if expires is not None and expires <= call.now:
        raise Refusal(400, "PARAM_ERROR", "time_expire is in the past", {"field": "/time_expire", "location": "body"})
    payer = body.get("combine_payer_info", {})
    parts = [
        _part(part, trade_type, payer.get("openid"), body.get("notify_url"), expires) for part in body["sub_orders"]
    ]
    return order_rules.combine(call, body["combine_out_trade_no"], body["combine_mchid"], parts, handle)


# why Any: one entry of sub_orders, which the gateway has checked against the spec
def _part(part: Any, trade_type: str, openid: str | None, notify_url: str | None, expires: float | None) -> NewOrder:
    return NewOrder(
        mchid=part["mchid"],
        sub_mchid=part.get("sub_mchid", ""),
        out_trade_no=part["out_trade_no"],
        trade_type=trade_type,
        total=part["amount"]["total_amount"],
        openid=openid,
        notify_url=notify_url,
        expires=expires,
        request=part,
    )


def _handle(combination: Combination) -> str:
    return combination.parts[0].handle.rpartition("#")[0]


def _get_by_number(call: Call) -> object:
    return combination_view(_find_combination(call), call.now)


def _find_combination(call: Call) -> Combination:
    found = call.platform.store.orders.combination(call.merchant.mchid, str(call.path["combine_out_trade_no"]))
    if found is None:
        raise order_rules.no_order()
    return found


def _get_by_transaction(call: Call) -> object:
    found = call.platform.store.orders.find_combination_by_transaction_id(str(call.path["combine_transaction_id"]))
    if found is None or found.combine_mchid != call.merchant.mchid or found.parts[0].paid is None:
        raise order_rules.no_order()
    return combination_view(found, call.now)


def _close(call: Call) -> None:
    """The request has to name every part: closing some of them is not possible."""
    combination = _find_combination(call)
    named = {(part["mchid"], part.get("sub_mchid", ""), part["out_trade_no"]) for part in call.body["sub_orders"]}
    if named != {(part.mchid, part.sub_mchid, part.out_trade_no) for part in combination.parts}:
        raise Refusal(400, "PARAM_ERROR", "sub_orders must name every part of the combined order, and nothing else")
    for part in combination.parts:
        order_rules.close(call.platform, part, call.now)


HANDLERS: dict[str, Handler] = {
    "combine_transactions.create_jsapi_order": _combine_prepay("JSAPI"),
    "combine_transactions.create_individual_order": _combine_prepay("JSAPI"),
    "combine_transactions.create_app_order": _combine_prepay("APP"),
    "combine_transactions.create_native_order": _combine_native,
    "combine_transactions.create_h5_order": _combine_h5,
    "combine_transactions.get_order_by_combine_out_trade_no": _get_by_number,
    "combine_transactions.get_order_by_combine_transaction_id": _get_by_transaction,
    "combine_transactions.close_order": _close,
}
