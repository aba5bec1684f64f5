"""Business circles: vehicles that come and go, members who collect points."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.reply.refusal import parameter_error
from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.stores import mall_members
from wechatpay_sandbox.stores.mall_members import PointReport
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


def sync_points(call: Call) -> None:
    """A payment is reported on once more as often as the merchant likes; what it said last counts."""
    body = call.body
    call.platform.store.mall_members.reports.put(
        PointReport(body["transaction_id"], _circle(call, body), body["openid"], call.now, body)
    )


# why Any: a query or a body, which the gateway has checked against the spec
def _circle(call: Call, given: Any) -> str:
    return str(given.get("sub_mchid", call.merchant.mchid))


def get_user_authorization(call: Call) -> object:
    member = call.platform.store.mall_members.members.one(
        mchid=_circle(call, call.query), appid=call.query["appid"], openid=call.path["openid"]
    )
    if member is None:
        return {"openid": call.path["openid"], "authorize_state": mall_members.UNAUTHORIZED}
    reply = {
        "openid": member.openid,
        "authorize_state": member.state,
        "authorize_time": beijing_time(member.authorized),
    }
    if member.deauthorized is not None:
        reply["deauthorize_time"] = beijing_time(member.deauthorized)
    return reply


def get_points_commit_status(call: Call) -> object:
    """Points wait to be credited for every payment that the merchant has not reported on."""
    waits = call.platform.store.mall_members.waits(_circle(call, call.query), call.query["appid"], call.path["openid"])
    return {"points_commit_status": "PENDING" if waits else "FINISHED"}


HANDLERS: dict[str, Handler] = {
    "businesscircle.sync_parking": sync_parking,
    "businesscircle.sync_points": sync_points,
    "businesscircle.get_user_authorization": get_user_authorization,
    "businesscircle.get_points_commit_status": get_points_commit_status,
}
