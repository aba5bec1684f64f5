"""Combined orders, which are paid together."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.order_handles import code_url, prepay_id
from wechatpay_sandbox.stores.orders import Combination
from wechatpay_sandbox.trade import order_rules, sub_merchants
from wechatpay_sandbox.trade.expiry import read_expiry
from wechatpay_sandbox.trade.order_rules import NewOrder
from wechatpay_sandbox.trade.order_views import combination_view, h5_url
from wechatpay_sandbox.translation import gettext as _


def _combine_prepay(trade_type: str) -> Handler:
    return lambda request: {"prepay_id": _handle(_combine(request, trade_type, partial(prepay_id, now=request.now)))}


def _combine_native(request: CheckedRequest) -> object:
    return {"code_url": _handle(_combine(request, "NATIVE", code_url))}


def _combine_h5(request: CheckedRequest) -> object:
    return {
        "h5_url": h5_url(
            request.sent_to.page_origin, _handle(_combine(request, "MWEB", partial(prepay_id, now=request.now)))
        )
    }


def _combine(request: CheckedRequest, trade_type: str, handle: Callable[[str], str]) -> Combination:
    body = request.body
    expires = read_expiry(request)
    payer = body.get("combine_payer_info", {})
    for part in body["sub_orders"]:
        if "sub_mchid" in part:
            sub_merchants.refuse_unopened(request.platform.store, request.merchant.mchid, part["sub_mchid"])
    parts = [
        _part(part, trade_type, payer.get("openid"), body.get("notify_url"), expires) for part in body["sub_orders"]
    ]
    return order_rules.combine(request, body["combine_out_trade_no"], body["combine_mchid"], parts, handle)


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


def _get_by_own_id(request: CheckedRequest) -> object:
    return combination_view(_find_combination(request), request.now)


def _find_combination(request: CheckedRequest) -> Combination:
    found = request.platform.store.orders.combination(request.merchant.mchid, str(request.path["combine_out_trade_no"]))
    if found is None:
        raise order_rules.no_order()
    return found


def _get_by_transaction(request: CheckedRequest) -> object:
    found = request.platform.store.orders.find_combination_by_transaction_id(
        str(request.path["combine_transaction_id"])
    )
    if found is None or found.combine_mchid != request.merchant.mchid or found.parts[0].paid is None:
        raise order_rules.no_order()
    return combination_view(found, request.now)


def _close(request: CheckedRequest) -> None:
    """The request has to name every part, since a part cannot be closed alone."""
    combination = _find_combination(request)
    named = {(part["mchid"], part.get("sub_mchid", ""), part["out_trade_no"]) for part in request.body["sub_orders"]}
    if named != {(part.mchid, part.sub_mchid, part.out_trade_no) for part in combination.parts}:
        raise Refusal(
            400, "PARAM_ERROR", _("sub_orders must name every part of the combined order, and no other order")
        )
    for part in combination.parts:
        order_rules.close(request.platform, part, request.now)


HANDLERS: dict[str, Handler] = {
    "combine_transactions.create_jsapi_order": _combine_prepay("JSAPI"),
    "combine_transactions.create_individual_order": _combine_prepay("JSAPI"),
    "combine_transactions.create_app_order": _combine_prepay("APP"),
    "combine_transactions.create_native_order": _combine_native,
    "combine_transactions.create_h5_order": _combine_h5,
    "combine_transactions.get_order_by_combine_out_trade_no": _get_by_own_id,
    "combine_transactions.get_order_by_combine_transaction_id": _get_by_transaction,
    "combine_transactions.close_order": _close,
}
