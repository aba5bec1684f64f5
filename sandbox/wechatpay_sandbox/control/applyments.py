"""Controls of applyments.

The platform reviews, rejects, freezes or voids one; the merchant proves its account and signs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, conflict, takes
from wechatpay_sandbox.control.findings import WORDS, read_findings
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.applyments import Applyment
from wechatpay_sandbox.trade import applyment_rules
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

Step = Callable[[Platform, Applyment, float], Applyment]
"""Does something to an application. Raises StepNotPossible."""
Ruling = Callable[[Platform, Applyment, list[dict[str, str]], float], Applyment]
"""Ends an application for what was found wrong. Raises StepNotPossible."""


def _applyments(request: ControlRequest) -> object:
    """The latest applications, or those with the out_request_no or business_code `number` of the query."""
    store, query = request.sandbox.store.applyments, request.query
    if "number" in query:
        found = store.list_by_out_number(query["number"], request.limit)
    else:
        found = store.latest(request.limit)
    return {"applyments": [_line(applyment) for applyment in found]}


def _line(applyment: Applyment) -> dict[str, object]:
    move = applyment_rules.next_move(applyment)
    return {
        "applyment_id": applyment.applyment_id,
        "mchid": applyment.mchid,
        "kind": applyment.kind,
        "number": applyment.out_number,
        "merchant_name": _find_name(applyment),
        "state": applyment.state,
        "waits_for": None if move is None else move.act,
        "may_sign": applyment_rules.may_sign(applyment),
        "sub_mchid": applyment.sub_mchid,
        "findings": applyment.request["findings"],
        "submitted": beijing_time(applyment.submitted),
        "changed": beijing_time(applyment.changed),
    }


def _find_name(applyment: Applyment) -> str | None:
    """The name that users read, as far as the application has one."""
    body: Any = applyment.request["apply"]
    name = body.get("merchant_shortname") or body.get("business_info", {}).get("merchant_shortname")
    return None if name is None else str(name)


def _applyment(request: ControlRequest) -> Applyment:
    applyment = request.sandbox.store.applyments.one(applyment_id=request.path["id"])
    if applyment is None:
        raise not_found(_("no application has this applyment_id"))
    return applyment


def _step(step: Step) -> Control:
    def perform(request: ControlRequest) -> object:
        try:
            return _line(step(request.sandbox.platform, _applyment(request), request.now))
        except StepNotPossible as error:
            raise conflict(str(error)) from error

    return perform


def _ruling(ruling: Ruling) -> Control:
    @takes(*WORDS)
    def perform(request: ControlRequest) -> object:
        """`findings` is a list of objects with `field`, `reason` and maybe `name`; or the body has those of one."""
        findings = read_findings(request)
        try:
            return _line(ruling(request.sandbox.platform, _applyment(request), findings, request.now))
        except StepNotPossible as error:
            raise conflict(str(error)) from error

    return perform


CONTROLS: dict[str, Control] = {
    "GET applyments": _applyments,
    "POST applyments/{id}/approve": _step(applyment_rules.approve),
    "POST applyments/{id}/verify": _step(applyment_rules.verify),
    "POST applyments/{id}/sign": _step(applyment_rules.sign),
    "POST applyments/{id}/reject": _ruling(applyment_rules.reject),
    "POST applyments/{id}/freeze": _ruling(applyment_rules.freeze),
    "POST applyments/{id}/void": _step(applyment_rules.void),
}
