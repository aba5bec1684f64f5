"""Controls of alterations: the platform approves or rejects a change of what it knows of a merchant."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, conflict, takes
from wechatpay_sandbox.control.findings import WORDS, read_findings
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.alterations import Alteration
from wechatpay_sandbox.trade import alteration_rules
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def _alterations(request: ControlRequest) -> object:
    """The latest changes that were asked for."""
    found = request.sandbox.store.alterations.latest(request.limit)
    return {"alterations": [_line(alteration) for alteration in found]}


def _line(alteration: Alteration) -> dict[str, object]:
    return {
        "apply_id": alteration.apply_id,
        "mchid": alteration.mchid,
        "kind": alteration.kind,
        "sub_mchid": alteration.sub_mchid,
        "out_request_no": alteration.out_request_no,
        "state": alteration.state,
        "findings": alteration.request["findings"],
        "submitted": beijing_time(alteration.submitted),
    }


def _alteration(request: ControlRequest) -> Alteration:
    alteration = request.sandbox.store.alterations.one(apply_id=request.path["id"])
    if alteration is None:
        raise not_found(_("no change of a merchant has this apply_id"))
    return alteration


def _approve(request: ControlRequest) -> object:
    """The platform is done with its review, or has carried the change out, before it has by itself."""
    try:
        return _line(alteration_rules.approve(request.sandbox.platform, _alteration(request), request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


@takes(*WORDS)
def _reject(request: ControlRequest) -> object:
    """The platform rejects the change; `findings`, or `field` and `reason`, say why."""
    findings = read_findings(request)
    try:
        return _line(alteration_rules.reject(request.sandbox.platform, _alteration(request), findings, request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


CONTROLS: dict[str, Control] = {
    "GET alterations": _alterations,
    "POST alterations/{id}/approve": _approve,
    "POST alterations/{id}/reject": _reject,
}
