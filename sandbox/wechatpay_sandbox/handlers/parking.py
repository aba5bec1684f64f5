"""Reminders of parking: applications for car parks, and reports of the vehicles in them."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.reply.refusal import not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import car_parks
from wechatpay_sandbox.stores.car_parks import CarParkApplication
from wechatpay_sandbox.trade import car_park_rules
from wechatpay_sandbox.translation import gettext as _

# why 20: the documents give no default; that is the page size of other lists
_DEFAULT_LIMIT = 20


def apply_lot(request: CheckedRequest) -> object:
    """Takes an application in. The review decides on it, in the sandbox with the control API."""
    return {"parking_lot_audit_no": car_park_rules.apply(request).audit_no}


def get_lot_application(request: CheckedRequest) -> object:
    query = request.query
    found = car_park_rules.find_application(request, query["parking_lot_audit_no"], query["out_parking_lot_id"])
    view: dict[str, Any] = {"application": _application_view(found)}
    return view if found.lot_id is None else {**view, "wx_parking_lot_id": found.lot_id}


# why Any: JSON, in the shapes of the spec
def _application_view(application: CarParkApplication) -> dict[str, Any]:
    view: dict[str, Any] = {
        "parking_lot_audit_no": application.audit_no,
        "audit_status": application.status,
        "submit_time": int(application.submitted),
        "parking_lot": application.request["parking_lot"],
    }
    return view if application.comment is None else {**view, "audit_comment": {"recommendation": application.comment}}


def list_lot_applications(request: CheckedRequest) -> object:
    query = request.query
    offset, limit = query.get("offset", 0), query.get("limit", _DEFAULT_LIMIT)
    found = request.platform.store.car_park_applications.list_of_lot(
        request.merchant.mchid, query["out_parking_lot_id"]
    )
    view: dict[str, Any] = {"application_list": [_application_view(one) for one in found[offset : offset + limit]]}
    lot_id = next((one.lot_id for one in found if one.lot_id is not None), None)
    return view if lot_id is None else {**view, "wx_parking_lot_id": lot_id}


def withdraw_lot_application(request: CheckedRequest) -> None:
    body = request.body
    found = car_park_rules.find_application(request, body["parking_lot_audit_no"], body["out_parking_lot_id"])
    car_park_rules.withdraw(request, found)


def get_lot(request: CheckedRequest) -> object:
    """The query names the car park by either of its numbers. Drivers are reminded of it once it is approved."""
    query, store = request.query, request.platform.store.car_park_applications
    if "wx_parking_lot_id" in query:
        found = store.where(
            "mchid = ? AND lot_id = ? ORDER BY rowid DESC", request.merchant.mchid, query["wx_parking_lot_id"]
        )
        found = [one for one in found if query.get("out_parking_lot_id", one.out_id) == one.out_id]
    elif "out_parking_lot_id" in query:
        found = store.list_of_lot(request.merchant.mchid, query["out_parking_lot_id"])
    else:
        raise parameter_error(
            "/out_parking_lot_id",
            "query",
            _("or wx_parking_lot_id must name the car park"),
            reason="missing",
        )
    if not found:
        raise not_found(_("no car park of this merchant has this number; apply for it"))
    approved = next((one for one in found if one.status == car_parks.APPROVED), None)
    lot = (approved or found[0]).request["parking_lot"]
    view: dict[str, Any] = {told: lot[name] for name, told in _LOT_FIELDS.items() if name in lot}
    if approved is None:
        return {**view, "enabled_state": "ENABLED_STATE_NOT_ENABLED"}
    return {"wx_parking_lot_id": approved.lot_id, **view, "enabled_state": "ENABLED_STATE_ENABLED"}


_LOT_FIELDS = {
    "out_parking_lot_id": "out_parking_lot_id",
    "parking_lot_name": "parking_lot_name",
    "parking_lot_address": "parking_lot_address",
    "payment_mini_prog_appid": "payment_mini_prog_appid",
    "payment_path": "payment_mini_prog_path",
    "parking_order_mini_prog_appid": "parking_order_mini_prog_appid",
    "parking_order_path": "parking_order_mini_prog_path",
}


def report_entry(request: CheckedRequest) -> object:
    return {"serial_number": car_park_rules.enter(request).serial_number}


def get_fee(request: CheckedRequest) -> object:
    """What the merchant has reported of the fee. The sandbox calculates none from the rules of the car park."""
    stay = car_park_rules.find_stay(request)
    came = stay.request["entry"]["enter_timestamp"]
    until = request.now if stay.has_left is None else stay.has_left
    is_paid = stay.total is not None and stay.paid >= stay.total
    view: dict[str, Any] = {
        "parking_timestamp": max(0, int(until) - came),
        "parking_state": "PARKING_STATE_ENTERED" if stay.has_left is None else "PARKING_STATE_EXITED",
        "pay_state": "PAY_STATUS_PAID" if is_paid else "PAY_STATUS_UNPAID",
        "paid_amount": stay.paid,
    }
    if stay.total is None:
        return view
    return {**view, "total_amount": stay.total, "payable_amount": max(0, stay.total - stay.paid)}


def report_payment(request: CheckedRequest) -> None:
    car_park_rules.note_payment(request, car_park_rules.find_stay(request))


def report_exit(request: CheckedRequest) -> None:
    car_park_rules.leave(request, car_park_rules.find_stay(request))


def report_pass_payment(request: CheckedRequest) -> None:
    car_park_rules.note_pass(request)


HANDLERS: dict[str, Handler] = {
    "parking.apply_lot": apply_lot,
    "parking.get_lot_application": get_lot_application,
    "parking.list_lot_applications": list_lot_applications,
    "parking.withdraw_lot_application": withdraw_lot_application,
    "parking.get_lot": get_lot,
    "parking.report_entry": report_entry,
    "parking.get_fee": get_fee,
    "parking.report_payment": report_payment,
    "parking.report_exit": report_exit,
    "parking.report_pass_payment": report_pass_payment,
}
