"""Business circles: vehicles that come and go."""

from __future__ import annotations

from wechatpay_sandbox.beijing_time import unix_seconds
from wechatpay_sandbox.call import Call, Handler
from wechatpay_sandbox.refusal import parameter_error
from wechatpay_sandbox.stores.parkings import ParkingReport


def sync_parking(call: Call) -> None:
    """Reports are taken in any order and any number of times: no rule is documented for an IN after an IN."""
    body = call.body
    try:
        moment = unix_seconds(body["time"])
    except ValueError as error:
        raise parameter_error("/time", "body", "is not a time like 2026-01-02T15:04:05+08:00") from error
    call.platform.store.parkings.report(
        ParkingReport(
            mchid=call.merchant.mchid,
            sub_mchid=body.get("sub_mchid", ""),
            brandid=body["brandid"],
            appid=body["appid"],
            openid=body["openid"],
            plate_number=body["plate_number"],
            state=body["state"],
            time=body["time"],
            moment=moment,
        )
    )


HANDLERS: dict[str, Handler] = {"businesscircle.sync_parking": sync_parking}
