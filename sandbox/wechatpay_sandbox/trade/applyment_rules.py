"""Applyments: submit, review, prove the account, sign, reject, withdraw. Their states stand in applyment_courses.

A rejected application is corrected by submitting it again under the same number, and begins anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import applyments
from wechatpay_sandbox.stores.applyments import Applyment
from wechatpay_sandbox.trade import identifiers, settlement_rules
from wechatpay_sandbox.trade.applyment_courses import COURSES, PLATFORM, SIGN, VERIFY, Course, Move
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

PROCEED = "applyment.proceed"
"""The name of the appointment at which the platform has reviewed or opened what an application is about."""
PROCEED_SECONDS = 2.0
"""How long each of these takes. It is our own choice; people take hours or days."""


def course(applyment: Applyment) -> Course:
    """The course of an application's kind."""
    return COURSES[applyment.kind]


def next_move(applyment: Applyment) -> Move | None:
    """What moves the application on; None if nothing does."""
    return course(applyment).moves.get(applyment.state)


def may_sign(applyment: Applyment) -> bool:
    """Whether the administrator can sign now."""
    move = next_move(applyment)
    is_time = (move is not None and move.act == SIGN) or applyment.state in course(applyment).signable_before
    return is_time and applyment.signed is None


def submit(request: CheckedRequest, kind: str, number_field: str) -> Applyment:
    """Takes an application in, or a rejected one again.

    Returns the existing one if the same was submitted before. Refusal for another one under its number:
    RESOURCE_ALREADY_EXISTS if the operation documents that code, else INVALID_REQUEST; INVALID_REQUEST too for one
    that is void or frozen.
    """
    platform, body, now = request.platform, request.body, request.now
    store, first = platform.store, COURSES[kind].first
    before = store.applyments.find_by_out_number(request.merchant.mchid, kind, body[number_field])
    if before is not None and before.state in (course(before).cancelled, course(before).frozen):
        raise _invalid(
            _("application {number} is {state}; apply under a new number").format(
                number=before.out_number, state=before.state
            )
        )
    if before is not None and before.state != course(before).rejected:
        if before.request["apply"] != body:
            raise _is_taken(request, number_field)
        return before
    if before is None:
        submitted = Applyment(
            applyment_id=identifiers.applyment_id(),
            mchid=request.merchant.mchid,
            kind=kind,
            out_number=body[number_field],
            state=first,
            sub_mchid=None,
            sign_token=identifiers.token(),
            signed=None,
            submitted=now,
            changed=now,
            request={"apply": body, "findings": [], "proxy": {}},
        )
        store.applyments.add(submitted)
    else:
        submitted = store.applyments.save(
            replace(
                before,
                state=first,
                signed=None,
                submitted=now,
                changed=now,
                request={"apply": body, "findings": [], "proxy": {}},
            )
        )
    _appoint(platform, submitted, now)
    return submitted


def _is_taken(request: CheckedRequest, number_field: str) -> Refusal:
    if request.operation != "ecommerce.submit_applyment":
        return other_parameters(number_field)
    message = _("another application has this {field}, and it is under way; use a new one, or submit the same again")
    return Refusal(400, "RESOURCE_ALREADY_EXISTS", message.format(field=number_field))


def find_by_id(request: CheckedRequest, kind: str, applyment_id: object) -> Applyment:
    """The caller's application with the platform's number. Refusal RESOURCE_NOT_EXISTS without one."""
    return _check_found(
        request.platform.store.applyments.one(applyment_id=str(applyment_id), mchid=request.merchant.mchid, kind=kind)
    )


def find_by_out_number(request: CheckedRequest, kind: str, out_number: object) -> Applyment:
    """The caller's application with the caller's own number. Refusal RESOURCE_NOT_EXISTS without one."""
    return _check_found(
        request.platform.store.applyments.find_by_out_number(request.merchant.mchid, kind, str(out_number))
    )


def _check_found(applyment: Applyment | None) -> Applyment:
    if applyment is None:
        raise not_found(_("no application has this number; check it, and which merchant applied"))
    return applyment


def withdraw(request: CheckedRequest, applyment: Applyment) -> Applyment:
    """The merchant withdraws the application; again, if it has. Refusal INVALID_REQUEST once it is done."""
    if applyment.state == course(applyment).cancelled:
        return applyment
    if applyment.state == course(applyment).done:
        raise _invalid(_("the application is {state}, so it cannot be withdrawn").format(state=applyment.state))
    return _change_state(request.platform, applyment, course(applyment).cancelled, request.now)


def report_proxy(request: CheckedRequest, applyment: Applyment) -> Applyment:
    """The platform tells that it signed for the seller and checked who it is; both together are the signature.

    Refusal INVALID_REQUEST if the application was not submitted for that, or is over.
    """
    if not applyment.request["apply"].get("proxy_sign_verify_mode", False):
        raise _invalid(_("the application was submitted without proxy_sign_verify_mode, so the seller signs itself"))
    told = {name: request.body[name] for name in _PROXY if name in request.body}
    proxy = {**applyment.request["proxy"], **told}
    if applyment.signed is not None and proxy == applyment.request["proxy"]:
        return applyment
    if next_move(applyment) is None or applyment.signed is not None:
        raise _invalid(_("the application is {state}, so there is nothing to sign").format(state=applyment.state))
    reported = replace(applyment, request={**applyment.request, "proxy": proxy})
    if all(name in proxy for name in _PROXY) and proxy["proxy_verify_identity_info"]["verify_identity_result"]:
        return _note_signature(request.platform, reported, request.now)
    return request.platform.store.applyments.save(reported)


_PROXY = ("pre_sign_time", "proxy_verify_identity_info")


# --- what happens to an application


def approve(platform: Platform, applyment: Applyment, now: float) -> Applyment:
    """The platform is done with its review, or with opening, before it is by itself. Raises StepNotPossible."""
    return _act(platform, applyment, PLATFORM, now)


def verify(platform: Platform, applyment: Applyment, now: float) -> Applyment:
    """The merchant proves its account. Raises StepNotPossible."""
    return _act(platform, applyment, VERIFY, now)


def sign(platform: Platform, applyment: Applyment, now: float) -> Applyment:
    """The administrator signs or confirms. Raises StepNotPossible."""
    if not may_sign(applyment):
        raise _not_now(applyment)
    return _note_signature(platform, applyment, now)


def reject(platform: Platform, applyment: Applyment, findings: list[dict[str, str]], now: float) -> Applyment:
    """The platform rejects the application for what it has found. Raises StepNotPossible once it is over."""
    return _end(platform, applyment, course(applyment).rejected, findings, now)


def freeze(platform: Platform, applyment: Applyment, findings: list[dict[str, str]], now: float) -> Applyment:
    """The platform freezes the application for what it has found. Raises StepNotPossible once it is over."""
    return _end(platform, applyment, course(applyment).frozen, findings, now)


def void(platform: Platform, applyment: Applyment, now: float) -> Applyment:
    """The platform makes the application void. Raises StepNotPossible once it is over."""
    return _end(platform, applyment, course(applyment).cancelled, [], now)


def _end(platform: Platform, applyment: Applyment, state: str, findings: list[dict[str, str]], now: float) -> Applyment:
    if next_move(applyment) is None:
        raise _not_now(applyment)
    request = {**applyment.request, "findings": findings}
    return _change_state(platform, replace(applyment, request=request), state, now)


def proceed(platform: Platform, applyment_id: str, now: float) -> None:
    """The platform has reviewed or opened what an application is about, unless it is in another state by now."""
    applyment = platform.store.applyments.one(applyment_id=applyment_id)
    if applyment is None:
        return
    move, due = next_move(applyment), platform.pace.due_time(applyment.changed, PROCEED_SECONDS)
    # why the time: the appointment may be one of before the application was rejected and submitted again
    if move is not None and move.act == PLATFORM and now >= due:
        _move_on(platform, applyment, now)


def _act(platform: Platform, applyment: Applyment, act: str, now: float) -> Applyment:
    move = next_move(applyment)
    if move is None or move.act != act:
        raise _not_now(applyment)
    return _move_on(platform, applyment, now)


def _note_signature(platform: Platform, applyment: Applyment, now: float) -> Applyment:
    signed, move = replace(applyment, signed=now), next_move(applyment)
    if move is not None and move.act == SIGN:
        return _move_on(platform, signed, now)
    return platform.store.applyments.save(signed)


def _move_on(platform: Platform, applyment: Applyment, now: float) -> Applyment:
    """Moves an application to the next state, and past those in which nobody has anything left to do."""
    move = next_move(applyment)
    while move is not None:
        applyment = _change_state(platform, applyment, move.next, now)
        move = next_move(applyment)
        if not (move is not None and _is_settled(applyment, move)):
            break
    return applyment


def _is_settled(applyment: Applyment, move: Move) -> bool:
    """Whether what the state waits for has happened, or is not needed."""
    if move.act == SIGN:
        return applyment.signed is not None
    if move.act == VERIFY and applyment.kind == applyments.SUBJECT:
        # a legal representative who confirms as the contact has nothing left to prove
        return bool(applyment.request["apply"]["contact_info"].get("contact_type", "LEGAL") == "LEGAL")
    return False


def _change_state(platform: Platform, applyment: Applyment, state: str, now: float) -> Applyment:
    changed = replace(applyment, state=state, changed=now)
    if state == course(applyment).numbered and applyment.sub_mchid is None:
        changed = replace(changed, sub_mchid=_assign_number(platform))
    saved = platform.store.applyments.save(changed)
    if state == course(applyment).done and saved.sub_mchid is not None:
        settlement_rules.open_account(platform.store, saved.mchid, saved.sub_mchid, _bank_account(saved))
    _appoint(platform, saved, now)
    return saved


def _appoint(platform: Platform, applyment: Applyment, now: float) -> None:
    move = next_move(applyment)
    if move is not None and move.act == PLATFORM:
        platform.store.agenda.add(platform.pace.due_time(now, PROCEED_SECONDS), PROCEED, applyment.applyment_id)


def _assign_number(platform: Platform) -> str:
    number = identifiers.sub_mchid()
    while platform.store.applyments.one(sub_mchid=number) is not None:
        number = identifiers.sub_mchid()
    return number


_ACCOUNT_TYPES = {
    "74": "ACCOUNT_TYPE_BUSINESS",
    "75": "ACCOUNT_TYPE_PRIVATE",
    "BANK_ACCOUNT_TYPE_CORPORATE": "ACCOUNT_TYPE_BUSINESS",
    "BANK_ACCOUNT_TYPE_PERSONAL": "ACCOUNT_TYPE_PRIVATE",
}


# why Any: JSON, in the shapes of the spec
def _bank_account(applyment: Applyment) -> Mapping[str, Any]:
    """The bank account of an application, by the names that a change of it has."""
    body = applyment.request["apply"]
    told = body["account_info"] if applyment.kind == applyments.SELLER else body["bank_account_info"]
    account = {name: value for name, value in told.items() if name != "bank_account_type"}
    return {**account, "account_type": _ACCOUNT_TYPES[told.get("bank_account_type", "74")]}


def _not_now(applyment: Applyment) -> StepNotPossible:
    move = next_move(applyment)
    awaited = {
        PLATFORM: _("it waits for the platform"),
        VERIFY: _("it waits for the account to be proven"),
        SIGN: _("it waits for the signature"),
    }
    why = _("it is over") if move is None else awaited[move.act]
    return StepNotPossible(_("the application is {state}: {why}").format(state=applyment.state, why=why))


def _invalid(message: str) -> Refusal:
    return Refusal(400, "INVALID_REQUEST", message)
