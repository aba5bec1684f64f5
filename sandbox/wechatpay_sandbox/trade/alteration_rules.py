"""Alterations: ask for a change of what the platform knows of a merchant, review it, carry it out, withdraw it.

AUDITING ──→ MODIFING ──→ FINISHED
   ╰──→ REJECTED (corrected under its number), CANCELED
"""

from __future__ import annotations

from dataclasses import replace

from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import Store, alterations
from wechatpay_sandbox.stores.alterations import Alteration
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

PROCEED = "alteration.proceed"
"""The name of the appointment at which a change has been reviewed, or carried out."""
PROCEED_SECONDS = 2.0
"""How long each of the two takes. It is our own choice; people take hours or days."""
_NEXT = {alterations.AUDITING: alterations.MODIFYING, alterations.MODIFYING: alterations.FINISHED}


def submit(request: CheckedRequest, kind: str, sub_mchid: str) -> Alteration:
    """Asks for a change, or for a rejected one again. Returns the existing one if the same was asked for before.

    Refusal INVALID_REQUEST for another change under the same number, or under that of a withdrawn one.
    """
    platform, body, now = request.platform, request.body, request.now
    store, mchid = platform.store.alterations, request.merchant.mchid
    before = store.one(mchid=mchid, kind=kind, sub_mchid=sub_mchid, out_request_no=body["out_request_no"])
    if before is not None and before.state != alterations.REJECTED:
        if before.request["alter"] != body:
            raise other_parameters("out_request_no")
        if before.state == alterations.CANCELED:
            raise _invalid(_("the change was withdrawn; ask under a new number"))
        return before
    what = {"alter": body, "findings": []}
    if before is None:
        asked = Alteration(
            apply_id=_assign_number(platform.store, now),
            mchid=mchid,
            kind=kind,
            sub_mchid=sub_mchid,
            out_request_no=body["out_request_no"],
            state=alterations.AUDITING,
            submitted=now,
            changed=now,
            request=what,
        )
        store.add(asked)
    else:
        asked = store.save(replace(before, state=alterations.AUDITING, submitted=now, changed=now, request=what))
    _appoint(platform, asked, now)
    return asked


def _assign_number(store: Store, now: float) -> str:
    number = identifiers.alteration_apply_id(now)
    while store.alterations.one(apply_id=number) is not None:
        number = identifiers.alteration_apply_id(now)
    return number


def find(request: CheckedRequest, kind: str, **numbers: str) -> Alteration:
    """The caller's change with these numbers. Refusal RESOURCE_NOT_EXISTS without one."""
    found = request.platform.store.alterations.one(mchid=request.merchant.mchid, kind=kind, **numbers)
    if found is None:
        raise not_found(_("no change has these numbers; check them, and which merchant asked for it"))
    return found


def withdraw(request: CheckedRequest, alteration: Alteration) -> Alteration:
    """The service provider withdraws a change; again, if it has. Refusal INVALID_REQUEST once it is carried out."""
    if alteration.state == alterations.CANCELED:
        return alteration
    if alteration.state in (alterations.MODIFYING, alterations.FINISHED):
        raise _invalid(_("the change is {state}, so it cannot be withdrawn").format(state=alteration.state))
    return _change_state(request.platform, alteration, alterations.CANCELED, request.now)


def proceed(platform: Platform, apply_id: str, now: float) -> None:
    """The change has been reviewed or carried out, unless it was rejected, withdrawn or moved on before."""
    alteration = platform.store.alterations.one(apply_id=apply_id)
    # why the time: the appointment may be one of before the change was rejected and asked for again
    if alteration is not None and now >= platform.pace.due_time(alteration.changed, PROCEED_SECONDS):
        following = _NEXT.get(alteration.state)
        if following is not None:
            _change_state(platform, alteration, following, now)


def approve(platform: Platform, alteration: Alteration, now: float) -> Alteration:
    """The platform is done with its review, or has carried the change out. Raises StepNotPossible once it is over."""
    if alteration.state not in _NEXT:
        raise _over(alteration)
    return _change_state(platform, alteration, _NEXT[alteration.state], now)


def reject(platform: Platform, alteration: Alteration, findings: list[dict[str, str]], now: float) -> Alteration:
    """The platform rejects the change for what it has found. Raises StepNotPossible once it is over."""
    if alteration.state not in _NEXT:
        raise _over(alteration)
    found = replace(alteration, request={**alteration.request, "findings": findings})
    return _change_state(platform, found, alterations.REJECTED, now)


def _change_state(platform: Platform, alteration: Alteration, state: str, now: float) -> Alteration:
    saved = platform.store.alterations.save(replace(alteration, state=state, changed=now))
    _appoint(platform, saved, now)
    return saved


def _appoint(platform: Platform, alteration: Alteration, now: float) -> None:
    if alteration.state in _NEXT:
        platform.store.agenda.add(platform.pace.due_time(now, PROCEED_SECONDS), PROCEED, alteration.apply_id)


def _over(alteration: Alteration) -> StepNotPossible:
    return StepNotPossible(_("the change is {state}, so it is over").format(state=alteration.state))


def _invalid(message: str) -> Refusal:
    return Refusal(400, "INVALID_REQUEST", message)
