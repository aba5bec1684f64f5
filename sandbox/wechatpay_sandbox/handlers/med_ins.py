"""Medical orders, which the medical insurance and the user pay together."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.medical_orders import MedicalOrder
from wechatpay_sandbox.trade import medical_rules
from wechatpay_sandbox.trade.medical_views import medical_view
from wechatpay_sandbox.translation import gettext as _


def _create(request: CheckedRequest) -> object:
    return medical_view(request.platform.store, medical_rules.create(request), request.now)


def _check(request: CheckedRequest, order: MedicalOrder | None, sub_mchid: str | None) -> MedicalOrder:
    if order is None or order.mchid != request.merchant.mchid or sub_mchid not in (None, order.sub_mchid):
        raise not_found(_("no medical order has this number; check it, and which merchant placed the order"))
    return order


def _get_by_mix_trade_no(request: CheckedRequest) -> object:
    found = request.platform.store.medical_orders.one(mix_trade_no=str(request.path["mix_trade_no"]))
    return medical_view(request.platform.store, _check(request, found, request.query.get("sub_mchid", "")), request.now)


def _get_by_out_trade_no(request: CheckedRequest) -> object:
    found = request.platform.store.medical_orders.find_by_out_trade_no(
        request.merchant.mchid, request.query.get("sub_mchid", ""), str(request.path["out_trade_no"])
    )
    return medical_view(request.platform.store, _check(request, found, None), request.now)


def _report_refund(request: CheckedRequest) -> None:
    found = request.platform.store.medical_orders.one(mix_trade_no=str(request.query["mix_trade_no"]))
    medical_rules.note_refund(request, _check(request, found, request.body.get("sub_mchid", "")))


HANDLERS: dict[str, Handler] = {
    "med_ins.create_order": _create,
    "med_ins.get_order_by_mix_trade_no": _get_by_mix_trade_no,
    "med_ins.get_order_by_out_trade_no": _get_by_out_trade_no,
    "med_ins.report_refund": _report_refund,
}
