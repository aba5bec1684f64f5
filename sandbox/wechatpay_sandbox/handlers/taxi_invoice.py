"""Taxi companies, their taxis and drivers: entered, changed and looked up; drivers start and end work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.signatures.encrypted_fields import DecryptedText
from wechatpay_sandbox.stores import taxis
from wechatpay_sandbox.stores.taxis import TaxiEntry
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.translation import gettext as _

# why: requests and replies spell the same tokens in two ways
_IN_REPLIES = {
    "ENTERPRISE": "CORPORATION",
    "INDIVIDUALS": "INDIVIDUAL",
    "JIAO_WEI": "JIAOWEI",
    "NUO_NUO": "NUONUO",
}
_ON_DUTY = "ON_DUTY"


def _create_company(request: CheckedRequest) -> object:
    """The same company again has the same merchant number. Refusal INVALID_REQUEST for another with its tax_id."""
    store, body = request.platform.store.taxi_entries, request.body
    before = _look_up(request, taxis.COMPANY, body["region_id"], body["tax_id"])
    if before is None:
        company = TaxiEntry(
            request.merchant.mchid,
            taxis.COMPANY,
            str(body["region_id"]),
            body["tax_id"],
            identifiers.taxi_company_mchid(),
            body,
        )
        store.add(company)
    elif before.request != body:
        raise other_parameters("tax_id")
    else:
        company = before
    return {"mchid": company.company, "company_name": _name(company)}


def _look_up(request: CheckedRequest, kind: str, region_id: object, number: str) -> TaxiEntry | None:
    return request.platform.store.taxi_entries.one(
        mchid=request.merchant.mchid, kind=kind, region_id=str(region_id), number=number
    )


def _find(request: CheckedRequest, kind: str, region_id: object, number: str) -> TaxiEntry:
    found = _look_up(request, kind, region_id, number)
    if found is None:
        raise not_found(_("nothing has been entered under this number in this city; check both"))
    return found


def _find_company(request: CheckedRequest, **wanted: str) -> TaxiEntry:
    found = request.platform.store.taxi_entries.one(mchid=request.merchant.mchid, kind=taxis.COMPANY, **wanted)
    if found is None:
        raise not_found(_("no company has been entered with this merchant number; create it first"))
    return found


def _name(company: TaxiEntry) -> str:
    """The name of a company; a person has that of its owner."""
    return str(company.request.get("company_name") or company.request["legal_person"])


def _get_company(request: CheckedRequest) -> object:
    company = _find_company(
        request, company=str(request.path["company_mchid"]), region_id=str(request.query["region_id"])
    )
    sent = company.request
    return {
        **sent,
        "company_mchid": company.company,
        "company_name": _name(company),
        "short_name": sent.get("short_name", _name(company)),
        "enterprise_type": _IN_REPLIES.get(sent["enterprise_type"], sent["enterprise_type"]),
        "invoice_mode": _IN_REPLIES.get(sent["invoice_mode"], sent["invoice_mode"]),
    }


def _update(request: CheckedRequest, kind: str, number: str) -> TaxiEntry:
    """Enters a taxi or driver, or changes it: what is left out stays."""
    store, body = request.platform.store.taxi_entries, request.body
    before = _look_up(request, kind, body["region_id"], number)
    if "mchid" in body:
        company = _find_company(request, company=body["mchid"]).company
    elif before is not None:
        company = before.company
    else:
        company = _find_by_name(request, body["company_name"]).company
    if before is not None:
        return store.save(replace(before, company=company, request={**before.request, **body}))
    entered = TaxiEntry(request.merchant.mchid, kind, str(body["region_id"]), number, company, body)
    store.add(entered)
    return entered


def _find_by_name(request: CheckedRequest, name: str) -> TaxiEntry:
    companies = request.platform.store.taxi_entries.all(mchid=request.merchant.mchid, kind=taxis.COMPANY)
    found = next((company for company in companies if _name(company) == name), None)
    if found is None:
        raise not_found(_("no company has been entered with this name; give its mchid, or create it first"))
    return found


def _update_taxi(request: CheckedRequest) -> object:
    entered = _update(request, taxis.TAXI, request.body["plate_number"])
    return {**_without(entered.request, "invoice_flag", "taxi_state"), "mchid": entered.company}


def _without(sent: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in sent.items() if name not in names}


def _get_taxi(request: CheckedRequest) -> object:
    taxi = _find(request, taxis.TAXI, request.query["region_id"], str(request.path["plate_number"]))
    return {
        **_without(taxi.request, "invoice_flag", "mchid"),
        "company_mchid": taxi.company,
        "support_invoice": taxi.request.get("invoice_flag") == "INVOICE",
    }


def _update_driver(request: CheckedRequest) -> object:
    entered = _update(request, taxis.DRIVER, request.body["driver_license"])
    sent = entered.request
    sealed = {name: DecryptedText(sent[name]) for name in ("driver_name", "id_card_number")}
    return {**sent, **sealed, "driver_status": sent.get("driver_status", _ON_DUTY)}


def _get_driver(request: CheckedRequest) -> object:
    driver = _find(request, taxis.DRIVER, request.query["region_id"], str(request.path["driver_license"]))
    sent = driver.request
    told = _without(sent, "mchid", "id_card_number", "driver_status", "driver_photo")
    if "driver_photo" in sent:
        told["driver_photo"] = _without(sent["driver_photo"], "photo_icon")
    return {
        **told,
        "driver_name": f"{sent['driver_name'][:1]}*",
        "company_mchid": driver.company,
        "driver_state": sent.get("driver_status", _ON_DUTY),
    }


def _report_attendance(request: CheckedRequest) -> None:
    """Taxi and driver must have been entered; nothing tells afterwards who is at work."""
    body = request.body
    _find(request, taxis.TAXI, body["region_id"], body["plate_number"])
    _find(request, taxis.DRIVER, body["region_id"], body["driver_license"])


HANDLERS: dict[str, Handler] = {
    "taxi_invoice.create_company": _create_company,
    "taxi_invoice.get_company": _get_company,
    "taxi_invoice.update_taxi": _update_taxi,
    "taxi_invoice.get_taxi": _get_taxi,
    "taxi_invoice.update_driver": _update_driver,
    "taxi_invoice.get_driver": _get_driver,
    "taxi_invoice.report_attendance": _report_attendance,
}
