"""Reminders of parking: applications for car parks, and what is reported of the vehicles in them.

An application: PENDING ──→ APPROVED or REJECTED (by the review), or WITHDRAWN (by the merchant). A car park can be
reported of once an application for it is approved. No money moves here: payments are orders of their own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import car_parks, notify_addresses
from wechatpay_sandbox.stores.car_parks import CarParkApplication, CarParkPass, CarParkStay
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def apply(request: CheckedRequest) -> CarParkApplication:
    """Applies for a car park. Returns the application under review if the same request was sent before.

    Refusal INVALID_REQUEST if another one for the car park is under review.
    """
    out_id = request.body["parking_lot"]["out_parking_lot_id"]
    before = _find_last(request.platform, request.merchant.mchid, out_id)
    if before is not None and before.status == car_parks.PENDING:
        if before.request != request.body:
            raise Refusal(
                400,
                "INVALID_REQUEST",
                _("application {audit_no} for this car park is under review; withdraw it first").format(
                    audit_no=before.audit_no
                ),
            )
        return before
    application = CarParkApplication(
        audit_no=identifiers.car_park_audit_no(request.now),
        mchid=request.merchant.mchid,
        out_id=out_id,
        status=car_parks.PENDING,
        # why kept: another application for a car park that is in use changes what is known of it
        lot_id=None if before is None else before.lot_id,
        comment=None,
        submitted=request.now,
        request=request.body,
    )
    request.platform.store.car_park_applications.add(application)
    return application


def _find_last(platform: Platform, mchid: str, out_id: str) -> CarParkApplication | None:
    found = platform.store.car_park_applications.list_of_lot(mchid, out_id)
    return found[0] if found else None


def find_application(request: CheckedRequest, audit_no: str, out_id: str) -> CarParkApplication:
    """The application with both numbers. Refusal 404 RESOURCE_NOT_EXISTS."""
    found = request.platform.store.car_park_applications.one(
        audit_no=audit_no, mchid=request.merchant.mchid, out_id=out_id
    )
    if found is None:
        raise not_found(_("no application has this parking_lot_audit_no and out_parking_lot_id"))
    return found


def withdraw(request: CheckedRequest, application: CarParkApplication) -> None:
    """Withdraws an application; a withdrawn one stays so. Refusal INVALID_REQUEST if it has been reviewed."""
    if application.status == car_parks.WITHDRAWN:
        return
    if application.status != car_parks.PENDING:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the application is {status}; only one that is under review can be withdrawn").format(
                status=application.status
            ),
        )
    request.platform.store.car_park_applications.save(replace(application, status=car_parks.WITHDRAWN))


def review(platform: Platform, application: CarParkApplication, comment: str | None) -> CarParkApplication:
    """The review approves an application or, with a comment, rejects it. Raises StepNotPossible."""
    if application.status != car_parks.PENDING:
        raise StepNotPossible(
            _("the application is {status}; only one that is under review can be approved or rejected").format(
                status=application.status
            )
        )
    if comment is not None:
        reviewed = replace(application, status=car_parks.REJECTED, comment=comment)
    else:
        lot_id = application.lot_id or identifiers.car_park_id()
        reviewed = replace(application, status=car_parks.APPROVED, lot_id=lot_id)
    return platform.store.car_park_applications.save(reviewed)


def enter(request: CheckedRequest) -> CarParkStay:
    """A vehicle comes. Returns the existing stay if the same report was sent before.

    Refusal INVALID_REQUEST if the reports differ, RESOURCE_NOT_EXISTS if no such car park is approved.
    """
    store, body, mchid = request.platform.store, request.body, request.merchant.mchid
    before = store.car_park_stays.one(mchid=mchid, out_serial_number=body["out_serial_number"])
    if before is not None:
        if before.request["entry"] != body:
            raise other_parameters("out_serial_number")
        return before
    if store.car_park_applications.one(mchid=mchid, lot_id=body["parking_id"], status=car_parks.APPROVED) is None:
        raise not_found(_("no approved car park has this number; apply for it, and wait for the review"))
    stay = CarParkStay(
        serial_number=identifiers.car_park_serial_number(),
        mchid=mchid,
        out_serial_number=body["out_serial_number"],
        lot_id=body["parking_id"],
        plate_number=body["plate_number"],
        total=None,
        paid=0,
        has_left=None,
        request={"entry": body, "payments": []},
    )
    store.car_park_stays.add(stay)
    return stay


def find_stay(request: CheckedRequest) -> CarParkStay:
    """The stay that a report or a question names.

    Refusal RESOURCE_NOT_EXISTS, or INVALID_REQUEST if its plate or its car park is another one.
    """
    body = request.body
    found = request.platform.store.car_park_stays.one(
        mchid=request.merchant.mchid, out_serial_number=body["out_serial_number"]
    )
    if found is None:
        raise not_found(_("no stay has this out_serial_number; report the entry first"))
    if body.get("plate_number", found.plate_number) != found.plate_number:
        raise Refusal(400, "INVALID_REQUEST", _("the stay is one of another plate; check plate_number"))
    if body.get("parking_id", found.lot_id) != found.lot_id:
        raise Refusal(400, "INVALID_REQUEST", _("the stay is one in another car park; check parking_id"))
    return found


def note_payment(request: CheckedRequest, stay: CarParkStay) -> None:
    """The merchant reports a payment. The same report changes nothing."""
    body, payments = request.body, stay.request["payments"]
    if body in payments:
        return
    reports = {**stay.request, "payments": [*payments, body]}
    changed = replace(stay, total=body["total_amount"], paid=body["paid_amount"], request=reports)
    request.platform.store.car_park_stays.save(changed)


def leave(request: CheckedRequest, stay: CarParkStay) -> None:
    """A vehicle leaves. The same report changes nothing.

    Refusal INVALID_REQUEST if it has left by another report, PARAM_ERROR if it left before it came.
    """
    body = request.body
    if stay.has_left is not None:
        if stay.request["exit"] != body:
            raise other_parameters("out_serial_number")
        return
    left = body["exit_timestamp"]
    if left < stay.request["entry"]["enter_timestamp"]:
        raise parameter_error("/exit_timestamp", "body", _("is before the entry"), reason="order")
    request.platform.store.car_park_stays.save(
        replace(
            stay,
            total=body.get("total_amount", stay.total),
            paid=body.get("paid_amount", stay.paid),
            has_left=float(left),
            request={**stay.request, "exit": body},
        )
    )


def note_pass(request: CheckedRequest) -> None:
    """The merchant reports a payment for no single stay. Refusal INVALID_REQUEST if its number was used differently."""
    store, body, mchid = request.platform.store.car_park_passes, request.body, request.merchant.mchid
    before = store.one(mchid=mchid, out_trade_no=body["out_trade_no"])
    if before is None:
        store.add(CarParkPass(mchid, body["out_trade_no"], body))
    elif before.request != body:
        raise other_parameters("out_trade_no")


def ask_fee(platform: Platform, stay: CarParkStay, now: float) -> None:
    """The user opens the page of the fee, so the platform asks the merchant for it. Raises StepNotPossible."""
    url = platform.store.notify_addresses.find_url(notify_addresses.PARKING)
    if url is None:
        raise StepNotPossible(_("no address is set for these questions; set one by POST notify-addresses/parking"))
    question: dict[str, Any] = {"out_serial_number": stay.out_serial_number, "plate_number": stay.plate_number}
    event = Event("PARKING_FEE.QUERY_TRANS_INFO", "parking_fee", "停车缴费查费", stay.out_serial_number, question)
    platform.notify(event, url, now)
