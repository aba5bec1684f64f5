"""Service orders of WeChat Pay score, of a merchant or of a service provider for its sub-merchants."""

from __future__ import annotations

from collections.abc import Callable

from wechatpay_sandbox.reply.refusal import not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.service_orders import ServiceOrder
from wechatpay_sandbox.trade import service_order_rules
from wechatpay_sandbox.trade.service_order_views import (
    created_view,
    part_order_view,
    service_order_view,
    touched_view,
)
from wechatpay_sandbox.translation import gettext as _

Step = Callable[[CheckedRequest, ServiceOrder], object]
"""Does something to an order. Raises Refusal."""


def create_service_order(request: CheckedRequest) -> object:
    return created_view(service_order_rules.create(request, request.body.get("sub_mchid", "")))


def create_sign_plan_service_order(request: CheckedRequest) -> object:
    return part_order_view(service_order_rules.create_for_part(request, request.body.get("sub_mchid", "")))


def direct_complete_service_order(request: CheckedRequest) -> object:
    return service_order_view(service_order_rules.create_completed(request, request.body.get("sub_mchid", "")))


def get_service_order(request: CheckedRequest) -> object:
    """The query names the order by out_order_no or by query_id."""
    query = request.query
    names = [name for name in ("out_order_no", "query_id") if name in query]
    if len(names) != 1:
        raise parameter_error(
            "/out_order_no",
            "query",
            _("or query_id must name the order, and not both"),
            reason="missing" if not names else "both",
        )
    found = request.platform.store.service_orders.one(
        mchid=request.merchant.mchid, sub_mchid=query.get("sub_mchid", ""), **{names[0]: query[names[0]]}
    )
    return service_order_view(_check(found, query["service_id"], query.get("appid")))


def _own_order(request: CheckedRequest) -> ServiceOrder:
    body = request.body
    found = request.platform.store.service_orders.find_by_out_order_no(
        request.merchant.mchid, body.get("sub_mchid", ""), str(request.path["out_order_no"])
    )
    return _check(found, body["service_id"], body.get("appid"))


def _check(order: ServiceOrder | None, service_id: str, appid: str | None) -> ServiceOrder:
    if order is None or order.service_id != service_id or appid not in (None, order.request["create"]["appid"]):
        raise not_found(
            _("no service order has this identifier; check it, the service_id, and which merchant made the order")
        )
    return order


def _act(step: Step, view: Callable[[ServiceOrder], object] | None) -> Handler:
    """The handler that does a step to an order of the path. Without a view the reply is empty."""

    def perform(request: CheckedRequest) -> object:
        order = _own_order(request)
        done = step(request, order)
        return None if view is None else view(done if isinstance(done, ServiceOrder) else order)

    return perform


def _direct_complete_silently(request: CheckedRequest) -> None:
    direct_complete_service_order(request)


def _take_message(request: CheckedRequest, order: ServiceOrder) -> None:
    """The user is sent a message, which changes nothing of the order."""


_STEPS: dict[str, Step] = {
    "cancel_{}service_order": service_order_rules.cancel,
    "complete_{}service_order": service_order_rules.complete,
    "modify_{}service_order": service_order_rules.modify,
    "sync_{}service_order": service_order_rules.sync,
    "pay_{}service_order": service_order_rules.demand,
    "send_{}pending_message": service_order_rules.remind,
    "send_{}prepaid_message": _take_message,
}
_VIEWS: dict[str, Callable[[ServiceOrder], object] | None] = {
    "cancel_{}service_order": touched_view,
    "pay_{}service_order": touched_view,
    "send_{}pending_message": None,
    "send_{}prepaid_message": None,
}

HANDLERS: dict[str, Handler] = {
    "payscore.create_service_order": create_service_order,
    "payscore.create_partner_service_order": create_service_order,
    "payscore.create_sign_plan_service_order": create_sign_plan_service_order,
    "payscore.create_partner_sign_plan_service_order": create_sign_plan_service_order,
    "payscore.get_service_order": get_service_order,
    "payscore.get_partner_service_order": get_service_order,
    "payscore.direct_complete_service_order": direct_complete_service_order,
    "payscore.direct_complete_partner_service_order": _direct_complete_silently,
    **{
        f"payscore.{name.format('')}": _act(step, _VIEWS.get(name, service_order_view)) for name, step in _STEPS.items()
    },
    # why no view: replies to service providers are empty
    **{f"payscore.{name.format('partner_')}": _act(step, None) for name, step in _STEPS.items()},
}
