"""Alterations: changes of the administrator, the papers and the short name of a merchant, reviewed and carried out."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from desk import Desk, fresh
from wechatpay_client import spec

KINDS = ["contact", "subject", "name"]
MERCHANT = {"contact": "merchant_code", "subject": "merchant_code", "name": "sub_mchid"}
STATE = "APPLYMENT_STATE_"


def alteration(kind: str, **changes: Any) -> dict[str, Any]:
    """The body that asks for a change."""
    operation = spec.operation(f"mchalterapply.submit_{kind}_alteration")
    body = copy.deepcopy(operation["requestBody"]["content"]["application/json"]["example"])
    return {**body, "out_request_no": fresh("ALTER"), **changes}


def submit(desk: Desk, kind: str, body: dict[str, Any]) -> str:
    return str(desk.call(f"mchalterapply.submit_{kind}_alteration", body)["apply_id"])


def find(desk: Desk, kind: str, id: str) -> Any:
    return desk.call(f"mchalterapply.get_{kind}_alteration", apply_id=id)


@pytest.mark.parametrize("kind", KINDS)
def test_a_change_is_carried_out(desk: Desk, kind: str) -> None:
    body = alteration(kind)
    id = submit(desk, kind, body)
    assert submit(desk, kind, body) == id
    states = [find(desk, kind, id)["state"]]
    for _ in range(2):
        desk.wait(2)
        states.append(find(desk, kind, id)["state"])
    assert states == [f"{STATE}{state}" for state in ("AUDITING", "MODIFING", "FINISHED")]
    by_number = f"mchalterapply.get_{kind}_alteration_by_out_request_no"
    numbers = {MERCHANT[kind]: "1900000109", "out_request_no": body["out_request_no"]}
    assert desk.call(by_number, **numbers) == find(desk, kind, id)
    desk.refused(400, "INVALID_REQUEST", f"mchalterapply.revoke_{kind}_alteration", apply_id=id)
    desk.control(f"POST alterations/{id}/reject", 409, field="name", reason="有误")
    desk.control(f"POST alterations/{id}/approve", 409)


@pytest.mark.parametrize("kind", KINDS)
def test_a_change_is_rejected_and_corrected(desk: Desk, kind: str) -> None:
    body = alteration(kind)
    id = submit(desk, kind, body)
    desk.control(f"POST alterations/{id}/reject", field="license_copy", reason="照片不清晰")
    found = find(desk, kind, id)
    assert (found["state"], found["audit_reject_reason"]) == (f"{STATE}REJECTED", "照片不清晰")
    details = found.get("audit_reject_detail", [])
    assert details == ([] if kind == "name" else [{"param_name": "license_copy", "reject_reason": "照片不清晰"}])
    desk.wait(1)
    assert submit(desk, kind, body) == id
    # the review of the rejected one does not end that of the corrected one
    desk.wait(1)
    assert find(desk, kind, id)["state"] == f"{STATE}AUDITING"
    assert "audit_reject_reason" not in find(desk, kind, id)
    desk.control(f"POST alterations/{id}/approve")
    assert find(desk, kind, id)["state"] == f"{STATE}MODIFING"


@pytest.mark.parametrize("kind", KINDS)
def test_a_change_is_withdrawn(desk: Desk, kind: str) -> None:
    body = alteration(kind)
    id, revoke = submit(desk, kind, body), f"mchalterapply.revoke_{kind}_alteration"
    told = desk.call(revoke, apply_id=id)
    assert told == ({"result": "SUCCESS"} if kind == "subject" else {"apply_id": id, "state": f"{STATE}CANCELED"})
    assert desk.call(revoke, apply_id=id) == told
    desk.wait()
    assert find(desk, kind, id)["state"] == f"{STATE}CANCELED"
    desk.refused(400, "INVALID_REQUEST", f"mchalterapply.submit_{kind}_alteration", body)


@pytest.mark.parametrize("kind", KINDS)
def test_numbers_of_changes(desk: Desk, kind: str) -> None:
    body = alteration(kind)
    id = submit(desk, kind, body)
    assert submit(desk, kind, {**body, MERCHANT[kind]: "1900000110"}) != id
    changed = {**body, "merchant_shortname": "别的"} if kind == "name" else body
    if kind != "name":
        field = "contact_info" if kind == "contact" else "legal_person_info"
        changed = {name: value for name, value in body.items() if name != field}
    desk.refused(400, "INVALID_REQUEST", f"mchalterapply.submit_{kind}_alteration", changed)
    desk.refused(404, "RESOURCE_NOT_EXISTS", f"mchalterapply.get_{kind}_alteration", apply_id="1")
    desk.refused(404, "RESOURCE_NOT_EXISTS", f"mchalterapply.revoke_{kind}_alteration", apply_id="1")
    other = next(one for one in KINDS if one != kind)
    desk.refused(404, "RESOURCE_NOT_EXISTS", f"mchalterapply.get_{other}_alteration", apply_id=id)
    desk.control("POST alterations/1/approve", 404)
    (line,) = desk.control("GET alterations?limit=1")["alterations"]
    assert (line["kind"], line["sub_mchid"]) == (kind, "1900000110")
