"""Controls of plates: open, pause and close their parking service as the user; list stays in car parks."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, conflict, takes
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.parking_stays import ParkingStay
from wechatpay_sandbox.stores.plates import Plate
from wechatpay_sandbox.stores.seed_data import PLATE_COLOR, USER
from wechatpay_sandbox.trade import parking_rules
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def _plates(request: ControlRequest) -> object:
    return {"plates": [_line(request, plate) for plate in request.sandbox.store.plates.latest(request.limit)]}


def _line(request: ControlRequest, plate: Plate) -> dict[str, object]:
    return {
        "plate_number": plate.plate_number,
        "plate_color": plate.plate_color,
        "openid": plate.openid,
        "state": plate.state,
        "opened": beijing_time(plate.opened),
        "owes": request.sandbox.store.parking_stays.has_debt(plate.openid),
    }


def _plate(request: ControlRequest) -> Plate:
    number, color = request.path["id"], request.field("plate_color", str, PLATE_COLOR)
    plate = request.sandbox.store.plates.one(plate_number=number, plate_color=color)
    if plate is None:
        raise not_found(_("no user has opened the service for this plate and plate_color"))
    return plate


@takes("plate_color", "openid")
def _open(request: ControlRequest) -> object:
    """Open the service as the user `openid`, or resume it."""
    number, color = request.path["id"], request.field("plate_color", str, PLATE_COLOR)
    openid = request.field("openid", str, USER)
    plate = parking_rules.open_service(request.sandbox.platform, number, color, openid, request.now)
    return _line(request, plate)


@takes("plate_color")
def _pause(request: ControlRequest) -> object:
    try:
        return _line(request, parking_rules.pause_service(request.sandbox.platform, _plate(request), request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


@takes("plate_color")
def _close(request: ControlRequest) -> object:
    return _line(request, parking_rules.close_service(request.sandbox.platform, _plate(request), request.now))


def _stays(request: ControlRequest) -> object:
    stays = request.sandbox.store.parking_stays.latest(request.limit)
    return {"parking_stays": [_stay_line(stay) for stay in stays]}


def _stay_line(stay: ParkingStay) -> dict[str, object]:
    return {
        "parking_id": stay.parking_id,
        "mchid": stay.mchid,
        "sub_mchid": stay.sub_mchid,
        "out_parking_no": stay.out_parking_no,
        "plate_number": stay.plate_number,
        "plate_color": stay.plate_color,
        "openid": stay.openid,
        "state": stay.state,
        "block_reason": stay.block_reason,
        "entered": beijing_time(stay.entered),
        "is_over": stay.replaced is not None or stay.transaction_id is not None,
        "transaction_id": stay.transaction_id,
        "is_owed": stay.is_owed,
    }


CONTROLS: dict[str, Control] = {
    "GET plates": _plates,
    "POST plates/{id}/open": _open,
    "POST plates/{id}/pause": _pause,
    "POST plates/{id}/close": _close,
    "GET parking-stays": _stays,
}
