"""Controls of service orders of WeChat Pay score: confirm and pay them as the user, give and end permissions."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, conflict, takes
from wechatpay_sandbox.control.user_names import sub_openid
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.score_permissions import ScorePermission
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.stores.service_orders import ServiceOrder
from wechatpay_sandbox.trade import score_permission_rules, service_order_rules
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def _orders(request: ControlRequest) -> object:
    """The latest service orders, or those with the out_order_no of the query."""
    store, query = request.sandbox.store.service_orders, request.query
    if "out_order_no" in query:
        found = store.list_by_out_order_no(query["out_order_no"], request.limit)
    else:
        found = store.latest(request.limit)
    return {"service_orders": [service_order_line(order) for order in found]}


def service_order_line(order: ServiceOrder) -> dict[str, object]:
    """A service order as lists show it."""
    return {
        "order_id": order.order_id,
        "mchid": order.mchid,
        "sub_mchid": order.sub_mchid,
        "out_order_no": order.out_order_no,
        "service_id": order.service_id,
        "state": order.state,
        "is_due": order.is_due,
        "total_amount": order.total_amount,
        "openid": order.openid,
        "package": order.package,
        "query_id": order.query_id,
        "transaction_id": order.transaction_id,
        "created": beijing_time(order.created),
    }


def _order(request: ControlRequest) -> ServiceOrder:
    order = request.sandbox.store.service_orders.one(order_id=request.path["id"])
    if order is None:
        raise not_found(_("no service order has this order_id"))
    return order


@takes("openid", "sub_openid")
def _confirm(request: ControlRequest) -> object:
    """Confirm an order as the user `openid`, unless the order names its user."""
    return service_order_line(confirm_as_user(request, _order(request)))


def confirm_as_user(request: ControlRequest, order: ServiceOrder) -> ServiceOrder:
    """Confirm an order as the user whom the body or the order names. Refusal 409 if it cannot be confirmed."""
    openid = request.field("openid", str, USER)
    try:
        return service_order_rules.confirm(
            request.sandbox.platform,
            order,
            openid,
            sub_openid(request, openid, order.request["create"]),
            request.now,
        )
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _pay(request: ControlRequest) -> object:
    """The user pays what is due, without waiting for the debit."""
    try:
        return service_order_line(service_order_rules.pay(request.sandbox.platform, _order(request), request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _permissions(request: ControlRequest) -> object:
    return {
        "service_permissions": [
            _permission_line(permission) for permission in request.sandbox.store.score_permissions.latest(request.limit)
        ]
    }


def _permission_line(permission: ScorePermission) -> dict[str, object]:
    return {
        "token": permission.token,
        "mchid": permission.mchid,
        "sub_mchid": permission.sub_mchid,
        "authorization_code": permission.authorization_code,
        "service_id": permission.service_id,
        "authorization_state": permission.state,
        "openid": permission.openid,
        "applied": beijing_time(permission.applied),
    }


def _permission(request: ControlRequest) -> ScorePermission:
    permission = request.sandbox.store.score_permissions.one(token=request.path["id"])
    if permission is None:
        raise not_found(_("no permission has this token; it may have ended, or have a newer one"))
    return permission


@takes("openid", "sub_openid")
def _give(request: ControlRequest) -> object:
    """Give a permission as the user `openid`."""
    permission, openid = _permission(request), request.field("openid", str, USER)
    called = sub_openid(request, openid, permission.request)
    try:
        given = score_permission_rules.give(request.sandbox.platform, permission, openid, called, request.now)
    except StepNotPossible as error:
        raise conflict(str(error)) from error
    return _permission_line(given)


def _end(request: ControlRequest) -> object:
    """The user withdraws a permission."""
    return _permission_line(score_permission_rules.end(request.sandbox.platform, _permission(request), request.now))


CONTROLS: dict[str, Control] = {
    "GET service-orders": _orders,
    "POST service-orders/{id}/confirm": _confirm,
    "POST service-orders/{id}/pay": _pay,
    "GET service-permissions": _permissions,
    "POST service-permissions/{id}/give": _give,
    "POST service-permissions/{id}/end": _end,
}
