"""Authorisations of users: with one, payouts to the user need no confirmation.

WAIT_USER_CONFIRM ──→ TAKING_EFFECT ──→ CLOSED
        ╰───────── (after a day) ─────────╯

https://pay.weixin.qq.com/doc/v3/merchant/4015653811
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import user_authorisations
from wechatpay_sandbox.stores.user_authorisations import UserAuthorisation
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.trade.transfer_views import authorisation_notice
from wechatpay_sandbox.translation import gettext as _

EXPIRE = "authorisation.expire"
"""The name of the appointment that closes an authorisation that the user has not confirmed."""
CONFIRM_WITHIN_SECONDS = 86400.0

BY_MERCHANT = "CLOSE_VIA_MCH_API"
OVERDUE = "USER_OVERDUE_UNCONFIRMED"


class NewAuthorisation(NamedTuple):
    """An authorisation about to be offered to a user."""

    out_authorization_no: str
    notify_url: str
    request: Mapping[str, Any]


def apply(request: CheckedRequest, new: NewAuthorisation) -> UserAuthorisation:
    """Applies for an authorisation. Returns the existing one if the same request was sent before.

    Refusal INVALID_REQUEST if the requests differ, or if the authorisation is closed.
    """
    store, mchid = request.platform.store, request.merchant.mchid
    before = store.user_authorisations.find_by_out_authorization_no(mchid, new.out_authorization_no)
    if before is not None:
        if before.request != new.request:
            raise other_parameters("out_authorization_no")
        if before.state == user_authorisations.CLOSED:
            raise Refusal(
                400,
                "INVALID_REQUEST",
                _("the authorisation is closed; apply for another with a new out_authorization_no"),
            )
        return before
    authorisation = UserAuthorisation(
        mchid=mchid,
        out_authorization_no=new.out_authorization_no,
        state=user_authorisations.WAIT_USER_CONFIRM,
        authorization_id=None,
        package_info=identifiers.package_info(),
        notify_url=new.notify_url,
        created=request.now,
        authorized=None,
        closed=None,
        close_reason=None,
        request=new.request,
    )
    store.user_authorisations.add(authorisation)
    store.agenda.add(request.now + CONFIRM_WITHIN_SECONDS, EXPIRE, f"{mchid}/{new.out_authorization_no}")
    return authorisation


def no_authorisation() -> Refusal:
    """404 NOT_FOUND."""
    return Refusal(
        404, "NOT_FOUND", _("no authorisation has this identifier; check it, and which merchant applied for it")
    )


def find_in_force(request: CheckedRequest, appid: str, numbered: Mapping[str, str]) -> UserAuthorisation:
    """The authorisation that a payout names by `authorization_id` or `out_authorization_no`.

    Refusal NOT_FOUND if there is none, INVALID_REQUEST if it is not in force or is for another AppID.
    """
    columns = {name: numbered[name] for name in ("authorization_id", "out_authorization_no") if name in numbered}
    found = request.platform.store.user_authorisations.one(mchid=request.merchant.mchid, **columns)
    if found is None:
        raise no_authorisation()
    if found.state != user_authorisations.TAKING_EFFECT:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the authorisation is {state}; the user has to confirm payouts").format(state=found.state),
        )
    if found.request["appid"] != appid:
        raise Refusal(400, "INVALID_REQUEST", _("the authorisation was given under another AppID"))
    return found


def confirm_offer(platform: Platform, mchid: str, out_authorization_no: str, now: float) -> None:
    """The user confirms the authorisation that a payout offers. A closed one stays as it is."""
    offered = platform.store.user_authorisations.find_by_out_authorization_no(mchid, out_authorization_no)
    if offered is not None and offered.state == user_authorisations.WAIT_USER_CONFIRM:
        confirm(platform, offered, now)


def confirm(platform: Platform, authorisation: UserAuthorisation, now: float) -> UserAuthorisation:
    """The user agrees, and the merchant is notified. Raises StepNotPossible."""
    if authorisation.state != user_authorisations.WAIT_USER_CONFIRM:
        raise StepNotPossible(
            _("the authorisation is {state}; the user can confirm only one that is WAIT_USER_CONFIRM").format(
                state=authorisation.state
            )
        )
    agreed = replace(
        authorisation,
        state=user_authorisations.TAKING_EFFECT,
        authorization_id=identifiers.authorization_id(now),
        authorized=now,
    )
    return _save_and_notify(platform, agreed, "CONFIRMED", "用户确认自动收款授权", now)


def close(platform: Platform, authorisation: UserAuthorisation, reason: str, now: float) -> UserAuthorisation:
    """Close the authorisation. A closed one stays as it is. The merchant is notified if it was in force."""
    if authorisation.state == user_authorisations.CLOSED:
        return authorisation
    closed = replace(authorisation, state=user_authorisations.CLOSED, closed=now, close_reason=reason)
    return _save_and_notify(platform, closed, "CLOSED", "自动收款授权已关闭", now)


def expire(platform: Platform, subject: str, now: float) -> None:
    """Close an authorisation that the user has not confirmed. `subject` is mchid/out_authorization_no."""
    mchid, _slash, out_authorization_no = subject.partition("/")
    found = platform.store.user_authorisations.find_by_out_authorization_no(mchid, out_authorization_no)
    if found is not None and found.state == user_authorisations.WAIT_USER_CONFIRM:
        close(platform, found, OVERDUE, now)


def _save_and_notify(
    platform: Platform, authorisation: UserAuthorisation, change: str, summary: str, now: float
) -> UserAuthorisation:
    with platform.store.database.transaction():
        platform.store.user_authorisations.save(authorisation)
        # why not without an authorization_id: the user never gave it, so nothing has ended
        if authorisation.notify_url is not None and authorisation.authorization_id is not None:
            event = Event(
                f"MCHTRANSFER.AUTHORIZATION.{change}",
                "mch_payment",
                summary,
                authorisation.out_authorization_no,
                authorisation_notice(authorisation),
            )
            platform.notify(event, authorisation.notify_url, now)
    return authorisation
