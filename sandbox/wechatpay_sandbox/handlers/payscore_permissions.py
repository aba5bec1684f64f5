"""Permissions of users for service orders without confirmation, of a merchant or of a service provider."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import score_permissions
from wechatpay_sandbox.stores.score_permissions import ScorePermission
from wechatpay_sandbox.trade import score_permission_rules
from wechatpay_sandbox.trade.score_permission_rules import Holder
from wechatpay_sandbox.trade.service_order_views import permission_view
from wechatpay_sandbox.translation import gettext as _


def apply_permission(request: CheckedRequest) -> object:
    return {"apply_permissions_token": score_permission_rules.apply(request, request.body.get("sub_mchid", "")).token}


def apply_permission_for_scene(request: CheckedRequest) -> object:
    """The user is asked while paying, in the sandbox by the control API like everybody else."""
    permission = score_permission_rules.apply(request, request.body["sub_mchid"])
    return {"scene": request.body["scene"], "transaction_permissions_token": permission.token}


def _argument(request: CheckedRequest, name: str) -> str | None:
    """An argument of the path, the query or the body; None if the request has none of this name."""
    for given in (request.path, request.query, request.body or {}):
        if name in given:
            return str(given[name])
    return None


def _find_by_code(request: CheckedRequest) -> ScorePermission | None:
    found = request.platform.store.score_permissions.one(
        mchid=request.merchant.mchid,
        sub_mchid=_argument(request, "sub_mchid") or "",
        authorization_code=str(request.path["authorization_code"]),
    )
    return found if found is not None and found.service_id == _argument(request, "service_id") else None


def _list_by_user(request: CheckedRequest) -> list[ScorePermission]:
    holder = Holder(
        mchid=request.merchant.mchid,
        sub_mchid=_argument(request, "sub_mchid") or "",
        service_id=_argument(request, "service_id") or "",
        appid=_argument(request, "appid"),
        openid=_argument(request, "openid"),
        sub_openid=_argument(request, "sub_openid"),
    )
    if holder.openid is None and holder.sub_openid is None:
        raise parameter_error(
            "/openid", "query", _("is missing; name the user by openid or sub_openid"), reason="missing"
        )
    return score_permission_rules.list_permissions(request.platform, holder)


def get_by_code(request: CheckedRequest) -> object:
    return _view(_find_by_code(request))


def get_by_user(request: CheckedRequest) -> object:
    found = _list_by_user(request)
    return _view(found[0] if found else None)


def _view(permission: ScorePermission | None) -> object:
    if permission is None:
        raise score_permission_rules.no_permission()
    return permission_view(permission)


def get_user_service_state(request: CheckedRequest) -> object:
    in_force = any(found.state == score_permissions.AVAILABLE for found in _list_by_user(request))
    return {
        **{name: request.query[name] for name in ("appid", "service_id", "openid")},
        "use_service_state": score_permissions.AVAILABLE if in_force else score_permissions.UNAVAILABLE,
    }


def terminate_by_code(request: CheckedRequest) -> None:
    """Ends a permission. An ended one stays as it is."""
    found = _find_by_code(request)
    _end(request, [] if found is None else [found])


def terminate_by_user(request: CheckedRequest) -> None:
    """Ends every permission of the user for the service, since a user may have given several."""
    _end(request, _list_by_user(request))


def _end(request: CheckedRequest, permissions: list[ScorePermission]) -> None:
    if not permissions:
        raise not_found(_("no permission of a user has this identifier; check it, and the service_id"))
    for permission in permissions:
        score_permission_rules.end(request.platform, permission, request.now)


HANDLERS: dict[str, Handler] = {
    "payscore.apply_permission": apply_permission,
    "payscore.apply_partner_permission": apply_permission,
    "payscore.apply_partner_permission_for_scene": apply_permission_for_scene,
    "payscore.get_permission_by_authorization_code": get_by_code,
    "payscore.get_partner_permission_by_authorization_code": get_by_code,
    "payscore.get_permission_by_openid": get_by_user,
    "payscore.get_partner_permission_by_openid": get_by_user,
    "payscore.get_user_service_state": get_user_service_state,
    "payscore.terminate_permission_by_authorization_code": terminate_by_code,
    "payscore.terminate_partner_permission_by_authorization_code": terminate_by_code,
    "payscore.terminate_permission_by_openid": terminate_by_user,
    "payscore.terminate_partner_permission_by_openid": terminate_by_user,
    "payscore.terminate_user_permission": terminate_by_user,
}
