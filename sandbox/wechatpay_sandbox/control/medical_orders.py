"""Controls of medical orders: pay both parts as the user, refuse as the insurance."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, conflict, takes
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.medical_orders import MedicalOrder
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import medical_rules, notify
from wechatpay_sandbox.trade.medical_views import medical_view
from wechatpay_sandbox.trade.order_rules import NotPayable
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

_TOLD = ("mix_pay_status", "self_pay_status", "med_ins_pay_status", "total_fee", "med_inst_name")


def _orders(request: ControlRequest) -> object:
    """The latest medical orders, or those with the out_trade_no of the query."""
    store, query = request.sandbox.store.medical_orders, request.query
    if "out_trade_no" in query:
        found = store.list_by_out_trade_no(query["out_trade_no"], request.limit)
    else:
        found = store.latest(request.limit)
    return {"medical_orders": [_line(request, order) for order in found]}


def _line(request: ControlRequest, order: MedicalOrder) -> dict[str, object]:
    view = medical_view(request.sandbox.store, order, request.now)
    return {
        "mix_trade_no": order.mix_trade_no,
        "mchid": order.mchid,
        "sub_mchid": order.sub_mchid,
        "out_trade_no": order.out_trade_no,
        **{name: view[name] for name in _TOLD},
        "cash": order.cash,
        "prepay_id": order.prepay_id,
        "created": beijing_time(order.created),
    }


def _order(request: ControlRequest) -> MedicalOrder:
    order = request.sandbox.store.medical_orders.one(mix_trade_no=request.path["id"])
    if order is None:
        raise not_found(_("no medical order has this mix_trade_no"))
    return order


@takes("openid")
def _pay(request: ControlRequest) -> object:
    """Pay both parts as the user `openid`, unless the order of the user's part names its user."""
    platform, openid = request.sandbox.platform, request.field("openid", str, USER)
    try:
        return _line(request, notify.pay_medical_order(platform, _order(request), openid, request.now))
    except (NotPayable, StepNotPossible) as error:
        raise conflict(str(error)) from error


@takes("reason")
def _fail(request: ControlRequest) -> object:
    """The insurance refuses to pay, for `reason`, so neither part is paid."""
    reason = request.field("reason", str, "医保结算失败")
    try:
        return _line(request, medical_rules.fail(request.sandbox.platform, _order(request), reason, request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


CONTROLS: dict[str, Control] = {
    "GET medical-orders": _orders,
    "POST medical-orders/{id}/pay": _pay,
    "POST medical-orders/{id}/fail": _fail,
}
