"""Parking fees that the platform paid for users who had too little money, and that they have to pay back.

As long as a user owes a fee, the fees of further stays cannot be debited. Merchants are told when that begins and ends.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.stores import parking_stays, plates
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.parking_stays import ParkingStay
from wechatpay_sandbox.trade.debit_events import PAID_BACK, make_event
from wechatpay_sandbox.trade.platform import Platform


def advance(platform: Platform, order: Order, now: float) -> bool:
    """The platform pays in the place of the user. False if the order is no debit of a parking fee."""
    stay = platform.store.parking_stays.one(transaction_id=order.transaction_id)
    if stay is None:
        return False
    platform.store.parking_stays.save(replace(stay, advanced=now))
    _update_stays_of_user(platform, order.openid or "", now)
    return True


def pay_back(platform: Platform, order: Order, now: float) -> bool:
    """The user pays back what the platform paid, and the merchant is notified. False if there is no such debt."""
    stay = platform.store.parking_stays.one(transaction_id=order.transaction_id)
    if stay is None or order.paid is None or not stay.is_owed:
        return False
    with platform.store.database.transaction():
        platform.store.parking_stays.save(replace(stay, repaid=now))
        event = make_event(platform, order, PAID_BACK, now)
        if event is not None and order.notify_url is not None:
            told = event._replace(resource={**event.resource, "trade_state": "PAY_BACK"})
            platform.notify(told, order.notify_url, now)
        _update_stays_of_user(platform, order.openid or "", now)
        return True


def _update_stays_of_user(platform: Platform, openid: str, now: float) -> None:
    for plate in platform.store.plates.all(openid=openid):
        update_stays(platform, plate.plate_number, plate.plate_color, now)


def find_block(platform: Platform, plate_number: str, plate_color: str) -> tuple[str | None, str | None]:
    """The user of a plate, and why fees cannot be debited: each None if there is none."""
    plate = platform.store.plates.one(plate_number=plate_number, plate_color=plate_color)
    if plate is None or plate.state == plates.OUT_SERVICE:
        return None, parking_stays.OUT_SERVICE
    if plate.state == plates.PAUSE:
        return plate.openid, parking_stays.PAUSE
    if platform.store.parking_stays.has_debt(plate.openid):
        return plate.openid, parking_stays.OVERDUE
    return plate.openid, None


def update_stays(platform: Platform, plate_number: str, plate_color: str, now: float) -> None:
    """Tell the merchants of the stays of a plate that fees can be debited no more, or again."""
    openid, reason = find_block(platform, plate_number, plate_color)
    for stay in platform.store.parking_stays.list_open(plate_number, plate_color):
        changed = platform.store.parking_stays.save(replace(stay, openid=openid, block_reason=reason))
        if changed.state != stay.state or changed.block_reason != stay.block_reason:
            event = Event(
                "VEHICLE.ENTRANCE_STATE_CHANGE",
                "vehicle",
                "停车入场状态变更",
                stay.out_parking_no,
                _change(changed, now),
            )
            platform.notify(event, stay.request["notify_url"], now)


# why Any: JSON, in the shape of the spec
def _change(stay: ParkingStay, now: float) -> dict[str, Any]:
    entry = stay.request
    view: dict[str, Any] = {"sp_mchid": stay.mchid}
    if stay.sub_mchid:
        view["sub_mchid"] = stay.sub_mchid
    view |= {
        "parking_id": stay.parking_id,
        **{name: entry[name] for name in ENTRY_FIELDS},
        "parking_state": stay.state,
        "state_update_time": beijing_time(now),
    }
    if stay.block_reason is not None:
        view["blocked_state_description"] = _DESCRIPTIONS.get(stay.block_reason, stay.block_reason)
    return view


ENTRY_FIELDS = ("out_parking_no", "plate_number", "plate_color", "start_time", "parking_name", "free_duration")
_DESCRIPTIONS = {parking_stays.OUT_SERVICE: "REMOVE"}
