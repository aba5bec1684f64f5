"""Controls of car parks that drivers are reminded of: review applications, and ask for a fee as the user."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, conflict, takes
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.car_parks import CarParkApplication
from wechatpay_sandbox.trade import car_park_rules
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def _applications(request: ControlRequest) -> object:
    found = request.sandbox.store.car_park_applications.latest(request.limit)
    return {"car_park_applications": [_line(one) for one in found]}


def _line(application: CarParkApplication) -> dict[str, object]:
    return {
        "parking_lot_audit_no": application.audit_no,
        "mchid": application.mchid,
        "out_parking_lot_id": application.out_id,
        "parking_lot_name": application.request["parking_lot"]["parking_lot_name"],
        "audit_status": application.status,
        "wx_parking_lot_id": application.lot_id,
        "submitted": beijing_time(application.submitted),
    }


def _review(request: ControlRequest, comment: str | None) -> object:
    found = request.sandbox.store.car_park_applications.one(audit_no=request.path["id"])
    if found is None:
        raise not_found(_("no application has this parking_lot_audit_no"))
    try:
        return _line(car_park_rules.review(request.sandbox.platform, found, comment))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _approve(request: ControlRequest) -> object:
    return _review(request, None)


@takes("comment")
def _reject(request: ControlRequest) -> object:
    """Reject an application; `comment` is what the merchant reads."""
    return _review(request, request.field("comment", str, "请补充收费告示牌图片"))


def _ask_fee(request: ControlRequest) -> object:
    """The user opens the page of the fee of a stay."""
    stay = request.sandbox.store.car_park_stays.one(serial_number=request.path["id"])
    if stay is None:
        raise not_found(_("no stay has this serial_number"))
    try:
        car_park_rules.ask_fee(request.sandbox.platform, stay, request.now)
    except StepNotPossible as error:
        raise conflict(str(error)) from error
    return {"serial_number": stay.serial_number, "out_serial_number": stay.out_serial_number}


CONTROLS: dict[str, Control] = {
    "GET car-park-applications": _applications,
    "POST car-park-applications/{id}/approve": _approve,
    "POST car-park-applications/{id}/reject": _reject,
    "POST car-park-stays/{id}/ask-fee": _ask_fee,
}
