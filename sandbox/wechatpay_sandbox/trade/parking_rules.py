"""Parking fees: plates whose users let fees be debited, stays of vehicles, and their debits.

A plate: OUT_SERVICE ←→ NORMAL ←→ PAUSE. A stay is NORMAL or BLOCKED, as its plate and the debts of its user are, until
it is debited or another stay of the plate takes its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.clock.beijing_time import unix_seconds
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import orders, plates
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.parking_stays import ParkingStay
from wechatpay_sandbox.stores.plates import Plate
from wechatpay_sandbox.trade import debit_rules, identifiers, parking_debts
from wechatpay_sandbox.trade.debit_rules import NewDebit
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def open_service(platform: Platform, plate_number: str, plate_color: str, openid: str, now: float) -> Plate:
    """The user opens the service for a plate, or resumes it after a pause."""
    before = platform.store.plates.one(plate_number=plate_number, plate_color=plate_color)
    goes_on = before is not None and before.openid == openid and before.state != plates.OUT_SERVICE
    opened = before.opened if before is not None and goes_on else now
    return _save(platform, Plate(plate_number, plate_color, openid, plates.NORMAL, opened), now)


def pause_service(platform: Platform, plate: Plate, now: float) -> Plate:
    """The user pauses the service. Raises StepNotPossible if it is not open."""
    if plate.state == plates.OUT_SERVICE:
        raise StepNotPossible(_("the user has closed the service for this plate; open it first"))
    return _save(platform, replace(plate, state=plates.PAUSE), now)


def close_service(platform: Platform, plate: Plate, now: float) -> Plate:
    """The user closes the service. A closed one stays as it is."""
    return _save(platform, replace(plate, state=plates.OUT_SERVICE), now)


def _save(platform: Platform, plate: Plate, now: float) -> Plate:
    with platform.store.database.transaction():
        saved = platform.store.plates.put(plate)
        parking_debts.update_stays(platform, plate.plate_number, plate.plate_color, now)
        return saved


def enter(request: CheckedRequest) -> ParkingStay:
    """A vehicle comes. Returns the existing stay if the same request was sent before.

    Any other stay of the plate ends. Refusal INVALID_REQUEST if the requests differ.
    """
    store, body = request.platform.store.parking_stays, request.body
    mchid, sub_mchid = request.merchant.mchid, body.get("sub_mchid", "")
    before = store.one(mchid=mchid, sub_mchid=sub_mchid, out_parking_no=body["out_parking_no"])
    if before is not None:
        if before.request != body:
            raise other_parameters("out_parking_no")
        return before
    plate_number, plate_color = body["plate_number"], body["plate_color"]
    for stay in store.list_open(plate_number, plate_color):
        store.save(replace(stay, replaced=request.now))
    openid, reason = parking_debts.find_block(request.platform, plate_number, plate_color)
    stay = ParkingStay(
        parking_id=identifiers.parking_id(),
        mchid=mchid,
        sub_mchid=sub_mchid,
        out_parking_no=body["out_parking_no"],
        plate_number=plate_number,
        plate_color=plate_color,
        openid=openid,
        block_reason=reason,
        entered=request.now,
        replaced=None,
        transaction_id=None,
        advanced=None,
        repaid=None,
        request=body,
    )
    store.add(stay)
    return stay


def debit(request: CheckedRequest) -> Order:
    """Takes the debit of a stay on. Returns the existing one if the same request was sent before.

    Refusal INVALID_REQUEST if the requests differ or what is told of the stay does not agree, PARAM_ERROR if it is
    missing or its times make no sense, RESOURCE_NOT_EXISTS for an unknown stay, and RULE_LIMIT if it is blocked, over,
    or debited already.
    """
    before = debit_rules.find_repetition(request)
    if before is not None:
        return before
    told = request.body.get("parking_info")
    if told is None:
        raise parameter_error("/parking_info", "body", _("is missing; say which stay is debited"), reason="missing")
    store = request.platform.store
    stay = store.parking_stays.one(parking_id=told["parking_id"])
    if stay is None or (stay.mchid, stay.sub_mchid) != (request.merchant.mchid, request.body.get("sub_mchid", "")):
        raise not_found(_("no stay of this merchant has this parking_id; report the entry first"))
    _check_agreement(stay, told)
    _check_times(told, request.now)
    last = None if stay.transaction_id is None else store.orders.find_by_transaction_id(stay.transaction_id)
    if last is not None and last.state not in (orders.PAYERROR, orders.CLOSED):
        raise Refusal(403, "RULE_LIMIT", _("the stay is debited already by another order; a stay is debited once"))
    if stay.replaced is not None:
        raise Refusal(403, "RULE_LIMIT", _("another stay of this plate has begun; this one can no longer be debited"))
    openid, reason = parking_debts.find_block(request.platform, stay.plate_number, stay.plate_color)
    if openid is None or reason is not None:
        raise Refusal(
            403,
            "RULE_LIMIT",
            _("the stay is blocked ({reason}); let the user pay in another way").format(reason=reason),
        )
    new = NewDebit(openid, identifiers.token(), request.body, request.body["notify_url"])
    order = debit_rules.accept_debit(request, new)
    store.parking_stays.save(replace(stay, openid=openid, transaction_id=order.transaction_id))
    return order


# why Any: the body, which the gateway has checked against the spec
def _check_agreement(stay: ParkingStay, told: Mapping[str, Any]) -> None:
    entry = stay.request
    differing = [name for name in ("plate_number", "plate_color", "parking_name") if told[name] != entry[name]]
    if unix_seconds(told["start_time"]) != unix_seconds(entry["start_time"]):
        differing.append("start_time")
    if differing:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("{names} of parking_info differ from what was reported at the entry; send the same").format(
                names=", ".join(differing)
            ),
        )


def _check_times(told: Mapping[str, Any], now: float) -> None:
    left = unix_seconds(told["end_time"])
    if left <= unix_seconds(told["start_time"]):
        raise parameter_error("/parking_info/end_time", "body", _("is not after start_time"), reason="order")
    if left > now:
        raise parameter_error("/parking_info/end_time", "body", _("is in the future"), reason="future")
