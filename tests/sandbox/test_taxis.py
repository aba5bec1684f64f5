"""Taxi companies, their taxis and drivers: entered, changed, looked up by their numbers."""

from __future__ import annotations

import copy
from typing import Any

from desk import Desk, fresh
from wechatpay_client import spec

REGION = 440300


def example(step: str, **changes: Any) -> dict[str, Any]:
    operation = spec.operation(f"taxi_invoice.{step}")
    return {**copy.deepcopy(operation["requestBody"]["content"]["application/json"]["example"]), **changes}


def call(desk: Desk, step: str, body: Any = None, **arguments: Any) -> Any:
    return desk.call(f"taxi_invoice.{step}", body, **arguments)


def entered(desk: Desk) -> str:
    """A company; its merchant number."""
    return str(call(desk, "create_company", example("create_company", tax_id=fresh("TAX")))["mchid"])


def test_a_company_has_a_number_of_its_own(desk: Desk) -> None:
    body = example("create_company", tax_id=fresh("TAX"))
    made = call(desk, "create_company", body)
    assert made["mchid"] != desk.mchid
    assert call(desk, "create_company", body) == made
    found = call(desk, "get_company", company_mchid=made["mchid"], region_id=REGION)
    assert (found["company_mchid"], found["tax_id"]) == (made["mchid"], body["tax_id"])
    assert (found["enterprise_type"], found["invoice_mode"]) == ("CORPORATION", "JIAOWEI")
    desk.refused(400, "INVALID_REQUEST", "taxi_invoice.create_company", {**body, "address": "别处"})
    for wrong in ({"company_mchid": "1900000999"}, {"region_id": 110000}):
        arguments = {"company_mchid": made["mchid"], "region_id": REGION, **wrong}
        desk.refused(404, "RESOURCE_NOT_EXISTS", "taxi_invoice.get_company", **arguments)


def test_a_taxi_is_entered_and_changed(desk: Desk) -> None:
    company = entered(desk)
    body = example("update_taxi", mchid=company)
    assert call(desk, "update_taxi", body)["mchid"] == company
    plate = {"plate_number": body["plate_number"], "region_id": REGION}
    found = call(desk, "get_taxi", **plate)
    assert (found["company_mchid"], found["support_invoice"]) == (company, True)
    change = {**plate, "company_name": body["company_name"], "taxi_state": "OUT_OPERATION", "invoice_flag": "NONE"}
    call(desk, "update_taxi", change)
    found = call(desk, "get_taxi", **plate)
    assert (found["company_mchid"], found["main_license"]) == (company, body["main_license"])
    assert (found["taxi_state"], found["support_invoice"]) == ("OUT_OPERATION", False)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "taxi_invoice.get_taxi", plate_number="粤B00000", region_id=REGION)
    desk.refused(404, "RESOURCE_NOT_EXISTS", "taxi_invoice.update_taxi", {**body, "mchid": "1900000999"})


def test_a_company_is_known_by_its_name(desk: Desk) -> None:
    body = example("update_taxi")
    del body["mchid"]
    desk.refused(404, "RESOURCE_NOT_EXISTS", "taxi_invoice.update_taxi", body)
    company = entered(desk)
    assert call(desk, "update_taxi", body)["mchid"] == company


def test_a_driver_is_entered_and_starts_work(desk: Desk) -> None:
    company = entered(desk)
    body = example("update_driver", mchid=company)
    told = call(desk, "update_driver", body)
    assert (told["driver_name"], told["mchid"]) == (body["driver_name"], company)
    licence = {"driver_license": body["driver_license"], "region_id": REGION}
    found = call(desk, "get_driver", **licence)
    assert (found["driver_name"], found["company_mchid"], found["driver_state"]) == ("赵*", company, "ON_DUTY")
    assert "id_card_number" not in found
    work = example("report_attendance")
    desk.refused(404, "RESOURCE_NOT_EXISTS", "taxi_invoice.report_attendance", work)
    call(desk, "update_taxi", example("update_taxi", mchid=company))
    call(desk, "report_attendance", work)
    unknown = {**work, "driver_license": "0000000"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "taxi_invoice.report_attendance", unknown)
