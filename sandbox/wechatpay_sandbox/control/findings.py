"""Reads what a review found wrong, from the body of a control."""

from __future__ import annotations

from wechatpay_sandbox.control.api import ControlRequest, bad_request
from wechatpay_sandbox.translation import gettext as _

WORDS = ("findings", "field", "reason")
"""The fields of a body that says what is wrong."""


def read_findings(request: ControlRequest) -> list[dict[str, str]]:
    """`findings`, each with `field`, `reason` and maybe `name`; or the one that `field` and `reason` are.

    Refusal 400 if the body says nothing.
    """
    if "findings" not in (request.body or {}):
        return [{"field": request.field("field", str), "reason": request.field("reason", str)}]
    findings: list[dict[str, str]] = request.field("findings", list)
    for found in findings:
        is_whole = isinstance(found, dict) and {"field", "reason"} <= found.keys() <= {"field", "reason", "name"}
        if not is_whole or not all(isinstance(text, str) for text in found.values()):
            raise bad_request(_("findings must be a list of objects with field, reason and maybe name, all texts"))
    if not findings:
        raise bad_request(_("findings is empty; say at least of one field what is wrong with it"))
    return findings
