"""Makes the JSON of service orders and of permissions for them, for replies and notifications."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time, compact_time
from wechatpay_sandbox.stores import score_permissions, service_orders
from wechatpay_sandbox.stores.score_permissions import ScorePermission
from wechatpay_sandbox.stores.service_orders import ServiceOrder

ON_ACCEPT = "OnAccept"
"""The start of a service that begins when the user confirms the order."""


# why Any: JSON, in the shapes of the spec
def touched_view(order: ServiceOrder) -> dict[str, Any]:
    """The numbers of an order."""
    made = order.request["create"]
    numbers = {"appid": made["appid"], "mchid": order.mchid}
    if order.sub_mchid:
        numbers |= {"sub_mchid": order.sub_mchid}
        numbers |= {"sub_appid": made["sub_appid"]} if "sub_appid" in made else {}
    return numbers | {
        "out_order_no": order.out_order_no,
        "order_id": order.order_id,
        "service_id": order.service_id,
    }


def created_view(order: ServiceOrder) -> dict[str, Any]:
    """An order for whoever makes it. Only an order that waits for the user has a package."""
    view = _contents(order)
    return {**view, "package": order.package} if order.state == service_orders.CREATED else view


def part_order_view(order: ServiceOrder) -> dict[str, Any]:
    """The order of a part of a plan, for whoever makes it. Here service providers are told the state in detail too."""
    return {**created_view(order), **_state_description(order)}


def service_order_view(order: ServiceOrder) -> dict[str, Any]:
    """An order with its money."""
    view = _contents(order)
    view |= {name: openid for name, openid in _users(order).items() if openid is not None}
    if order.total_amount is None:
        return view
    needs_collection = order.total_amount > 0 and order.state != service_orders.REVOKED
    view |= {"total_amount": order.total_amount, "need_collection": needs_collection}
    if needs_collection:
        view["collection"] = _collection(order, order.total_amount)
    return view


def service_order_notice(order: ServiceOrder) -> dict[str, Any]:
    """The resource of PAYSCORE.USER_CONFIRM and PAYSCORE.USER_PAID."""
    return {**service_order_view(order), **_state_description(order)}


def _contents(order: ServiceOrder) -> dict[str, Any]:
    bodies = order.request
    made, completed = bodies["create"], bodies.get("complete", {})
    last = bodies.get("modify") or completed or made
    view = touched_view(order) | {"state": order.state}
    if not order.sub_mchid:  # service providers are not told
        view |= _state_description(order)
    view |= {name: made[name] for name in _UNCHANGED if name in made}
    view |= {name: last[name] for name in ("post_payments", "post_discounts") if name in last}
    view["time_range"] = {**made["time_range"], **completed.get("time_range", {})}
    if view["time_range"].get("start_time") == ON_ACCEPT and order.confirmed is not None:
        view["time_range"]["start_time"] = compact_time(order.confirmed)
    location = {**made.get("location", {}), **completed.get("location", {})}
    return {**view, "location": location} if location else view


_UNCHANGED = ("service_introduction", "risk_fund", "attach", "notify_url")


def _users(order: ServiceOrder) -> dict[str, str | None]:
    return {"openid": order.openid, "sub_openid": order.sub_openid if order.sub_mchid else None}


def _state_description(order: ServiceOrder) -> dict[str, str]:
    if order.state != service_orders.DOING:
        return {}
    return {"state_description": "MCH_COMPLETE" if order.is_due else "USER_CONFIRM"}


def _collection(order: ServiceOrder, total: int) -> dict[str, Any]:
    if order.paid_type is None:
        return {"state": "USER_PAYING", "total_amount": total, "paying_amount": total, "paid_amount": 0}
    payment: dict[str, Any] = {"seq": 1, "amount": total, "paid_type": order.paid_type, "paid_time": order.paid_time}
    if order.transaction_id is not None:
        payment["transaction_id"] = order.transaction_id
    return {
        "state": "USER_PAID",
        "total_amount": total,
        "paying_amount": 0,
        "paid_amount": total,
        "details": [payment],
    }


def permission_view(permission: ScorePermission) -> dict[str, Any]:
    """A permission and its state."""
    view = _permission_numbers(permission) | {"authorization_state": permission.state}
    if "notify_url" in permission.request:
        view["notify_url"] = permission.request["notify_url"]
    if permission.given is not None:
        view["authorization_success_time"] = beijing_time(permission.given)
    if permission.ended is not None:
        view["cancel_authorization_time"] = beijing_time(permission.ended)
    return view


def permission_notice(permission: ScorePermission, changed: float) -> dict[str, Any]:
    """The resource of PAYSCORE.USER_OPEN_SERVICE and PAYSCORE.USER_CLOSE_SERVICE."""
    given = permission.state == score_permissions.AVAILABLE
    return _permission_numbers(permission) | {
        "user_service_status": "USER_OPEN_SERVICE" if given else "USER_CLOSE_SERVICE",
        "openorclose_time": compact_time(changed),
    }


def _permission_numbers(permission: ScorePermission) -> dict[str, Any]:
    asked = permission.request
    numbers = {
        "service_id": permission.service_id,
        "appid": asked["appid"],
        "mchid": permission.mchid,
        "authorization_code": permission.authorization_code,
    }
    if permission.sub_mchid:
        numbers |= {"sub_mchid": permission.sub_mchid}
        numbers |= {"sub_appid": asked["sub_appid"]} if "sub_appid" in asked else {}
    users = {"openid": permission.openid, "sub_openid": permission.sub_openid if permission.sub_mchid else None}
    return numbers | {name: openid for name, openid in users.items() if openid is not None}
