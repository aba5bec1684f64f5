"""Permissions of users for service orders without confirmation: apply for, give and end them.

UNBINDUSER ──→ AVAILABLE ──→ UNAVAILABLE
                   ↑──────────────╯ (the merchant applies again, and the user gives it)
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import score_permissions
from wechatpay_sandbox.stores.score_permissions import ScorePermission
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.service_order_views import permission_notice
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

GIVE_WITHIN_SECONDS = 3600.0
"""How long a token opens the page on which the user gives the permission."""


def apply(request: CheckedRequest, sub_mchid: str) -> ScorePermission:
    """Applies for a permission. Returns the existing one if the same request was sent before.

    It has a new token if the user can no longer use the one before. Refusal INVALID_REQUEST if the requests differ.
    """
    store, mchid, body = request.platform.store.score_permissions, request.merchant.mchid, request.body
    before = store.one(mchid=mchid, sub_mchid=sub_mchid, authorization_code=body["authorization_code"])
    if before is None:
        permission = ScorePermission(
            mchid=mchid,
            sub_mchid=sub_mchid,
            authorization_code=body["authorization_code"],
            service_id=body["service_id"],
            state=score_permissions.UNBINDUSER,
            openid=None,
            sub_openid=None,
            token=identifiers.token(),
            applied=request.now,
            given=None,
            ended=None,
            request=body,
        )
        store.add(permission)
        return permission
    if before.request != body:
        raise other_parameters("authorization_code")
    is_usable = before.token is not None and request.now < before.applied + GIVE_WITHIN_SECONDS
    if before.state != score_permissions.AVAILABLE and not is_usable:
        return store.save(replace(before, token=identifiers.token(), applied=request.now))
    return before


class Holder(NamedTuple):
    """Who may have given a permission, and for what."""

    mchid: str
    sub_mchid: str
    service_id: str
    appid: str | None
    """The AppID under which the user has this OpenID; None if the request does not say it."""
    openid: str | None
    sub_openid: str | None


def list_permissions(platform: Platform, holder: Holder) -> list[ScorePermission]:
    """The permissions that a user gave for a service, those in force first. The user is known by either OpenID."""
    name, user = ("openid", holder.openid) if holder.openid is not None else ("sub_openid", holder.sub_openid)
    if user is None:
        return []
    found = platform.store.score_permissions.list_of_user(holder.mchid, holder.sub_mchid, holder.service_id, name, user)
    return [one for one in found if holder.appid in (None, one.request["appid"])]


def has_permission(platform: Platform, holder: Holder) -> bool:
    """Whether a permission of the user for the service is in force."""
    return any(one.state == score_permissions.AVAILABLE for one in list_permissions(platform, holder))


def no_permission() -> Refusal:
    """404 ORDER_NOT_EXIST."""
    return Refusal(404, "ORDER_NOT_EXIST", _("no permission of a user has this identifier; apply for one"))


def give(
    platform: Platform, permission: ScorePermission, openid: str, sub_openid: str | None, now: float
) -> ScorePermission:
    """The user gives the permission, and the merchant is notified. Raises StepNotPossible."""
    if permission.state == score_permissions.AVAILABLE:
        raise StepNotPossible(_("the user has already given the permission"))
    if now >= permission.applied + GIVE_WITHIN_SECONDS:
        raise StepNotPossible(_("the token is older than an hour; the merchant has to apply for the permission again"))
    if permission.openid not in (None, openid):
        raise StepNotPossible(_("another user gave this permission before; apply with a new authorization_code"))
    given = replace(permission, state=score_permissions.AVAILABLE, openid=openid, sub_openid=sub_openid, given=now)
    return _save_and_notify(platform, given, "USER_OPEN_SERVICE", "用户授权服务成功", now)


def end(platform: Platform, permission: ScorePermission, now: float) -> ScorePermission:
    """End the permission, for the user or the merchant. An ended one stays as it is.

    The merchant is notified if it was in force.
    """
    if permission.state == score_permissions.UNAVAILABLE:
        return permission
    ended = replace(permission, state=score_permissions.UNAVAILABLE, token=None, ended=now)
    if permission.state == score_permissions.UNBINDUSER:
        return platform.store.score_permissions.save(ended)
    return _save_and_notify(platform, ended, "USER_CLOSE_SERVICE", "用户解除服务授权", now)


def _save_and_notify(
    platform: Platform, permission: ScorePermission, change: str, summary: str, now: float
) -> ScorePermission:
    with platform.store.database.transaction():
        saved = platform.store.score_permissions.save(permission)
        url = permission.request.get("notify_url")
        if url is not None:
            notice = permission_notice(saved, now)
            event = Event(f"PAYSCORE.{change}", "payscore", summary, permission.authorization_code, notice)
            platform.notify(event, url, now)
        return saved
