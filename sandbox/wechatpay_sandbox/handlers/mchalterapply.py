"""Changes of what the platform knows of a merchant: of its administrator, its papers and its short name."""

from __future__ import annotations

from typing import Any, NamedTuple

from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.alterations import Alteration
from wechatpay_sandbox.trade import alteration_rules


class _Kind(NamedTuple):
    """One kind of change, as its operations have it."""

    name: str
    merchant_field: str
    """The name under which a request names the merchant that is changed."""

    def submit(self, request: CheckedRequest) -> object:
        return {"apply_id": alteration_rules.submit(request, self.name, request.body[self.merchant_field]).apply_id}

    def get(self, request: CheckedRequest) -> object:
        return self._view(self._find(request))

    def revoke(self, request: CheckedRequest) -> object:
        withdrawn = alteration_rules.withdraw(request, self._find(request))
        # why two forms: the pages of papers tell a result, the others number and state
        if self.name == "subject":
            return {"result": "SUCCESS"}
        return {"apply_id": withdrawn.apply_id, "state": withdrawn.state}

    def _find(self, request: CheckedRequest) -> Alteration:
        path = request.path
        if "apply_id" in path:
            return alteration_rules.find(request, self.name, apply_id=str(path["apply_id"]))
        return alteration_rules.find(
            request,
            self.name,
            sub_mchid=str(path[self.merchant_field]),
            out_request_no=str(path["out_request_no"]),
        )

    # why Any: JSON, in the shapes of the spec
    def _view(self, alteration: Alteration) -> dict[str, Any]:
        told: dict[str, Any] = {
            "apply_id": alteration.apply_id,
            "out_request_no": alteration.out_request_no,
            self.merchant_field: alteration.sub_mchid,
            "state": alteration.state,
        }
        findings = alteration.request["findings"]
        if findings:
            told["audit_reject_reason"] = findings[0]["reason"]
            if self.name != "name":
                told["audit_reject_detail"] = [
                    {"param_name": found["field"], "reject_reason": found["reason"]} for found in findings
                ]
        return told


_KINDS = (_Kind("contact", "merchant_code"), _Kind("subject", "merchant_code"), _Kind("name", "sub_mchid"))

HANDLERS: dict[str, Handler] = {
    **{f"mchalterapply.submit_{kind.name}_alteration": kind.submit for kind in _KINDS},
    **{f"mchalterapply.get_{kind.name}_alteration": kind.get for kind in _KINDS},
    **{f"mchalterapply.get_{kind.name}_alteration_by_out_request_no": kind.get for kind in _KINDS},
    **{f"mchalterapply.revoke_{kind.name}_alteration": kind.revoke for kind in _KINDS},
}
