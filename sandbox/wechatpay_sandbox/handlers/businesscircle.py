"""Business circles: parked vehicles, and members who collect points."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.reply.refusal import parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import mall_members
from wechatpay_sandbox.stores.mall_members import PointReport
from wechatpay_sandbox.stores.parkings import ParkingReport
from wechatpay_sandbox.translation import gettext as _


def sync_parking(request: CheckedRequest) -> None:
    """Accepts reports in any order, any number of times, since no rule is documented for an IN after an IN."""
    body = request.body
    try:
        moment = unix_seconds(body["time"])
    except ValueError as error:
        raise parameter_error(
            "/time", "body", _("is not a time like 2026-01-02T15:04:05+08:00"), reason="time"
        ) from error
    request.platform.store.parkings.report(
        ParkingReport(
            mchid=request.merchant.mchid,
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


def sync_points(request: CheckedRequest) -> None:
    """Accepts any number of reports on a payment. The last one counts."""
    body = request.body
    request.platform.store.mall_members.reports.put(
        PointReport(body["transaction_id"], _circle(request, body), body["openid"], request.now, body)
    )


# why Any: a query or a body, which the gateway has checked against the spec
def _circle(request: CheckedRequest, given: Any) -> str:
    return str(given.get("sub_mchid", request.merchant.mchid))


def get_user_authorization(request: CheckedRequest) -> object:
    member = request.platform.store.mall_members.members.one(
        mchid=_circle(request, request.query), appid=request.query["appid"], openid=request.path["openid"]
    )
    if member is None:
        return {"openid": request.path["openid"], "authorize_state": mall_members.UNAUTHORIZED}
    reply = {
        "openid": member.openid,
        "authorize_state": member.state,
        "authorize_time": beijing_time(member.authorized),
    }
    if member.deauthorized is not None:
        reply["deauthorize_time"] = beijing_time(member.deauthorized)
    return reply


def get_points_commit_status(request: CheckedRequest) -> object:
    """The points are PENDING while the merchant has to report on a payment."""
    waits = request.platform.store.mall_members.waits(
        _circle(request, request.query), request.query["appid"], request.path["openid"]
    )
    return {"points_commit_status": "PENDING" if waits else "FINISHED"}


HANDLERS: dict[str, Handler] = {
    "businesscircle.sync_parking": sync_parking,
    "businesscircle.sync_points": sync_points,
    "businesscircle.get_user_authorization": get_user_authorization,
    "businesscircle.get_points_commit_status": get_points_commit_status,
}
