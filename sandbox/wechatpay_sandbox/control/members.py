"""Members of business circles: join one as the user, leave it, pay in a shop of it."""

from __future__ import annotations

from dataclasses import replace

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlCall, bad_request, conflict
from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.stores import mall_members, notify_addresses
from wechatpay_sandbox.stores.mall_members import MallMember, MallPayment
from wechatpay_sandbox.stores.seed_data import APPID
from wechatpay_sandbox.trade import identifiers

_SHOP = {"merchant_name": "示例广场", "shop_name": "示例门店", "shop_number": "SHOP-0001"}


def _join(call: ControlCall) -> object:
    """The user agrees to collect points, or with `agrees` false does so no longer."""
    mchid, appid, agrees = _circle(call), call.field("appid", str, APPID), call.field("agrees", bool, True)
    members, openid = call.sandbox.store.mall_members.members, call.path["id"]
    with call.sandbox.store.database.transaction():
        found = members.one(mchid=mchid, appid=appid, openid=openid)
        if not agrees and found is None:
            raise conflict("the user is no member")
        if agrees or found is None:
            found = members.put(MallMember(mchid, appid, openid, mall_members.AUTHORIZED, call.now, None))
            notice = {
                "openid": openid,
                "code": identifiers.token()[:12],
                "mchid": mchid,
                "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE",
            }
            _notify(call, Event("MALL_AUTH.ACTIVATE_CARD", "mall_auth", "商圈会员开通", openid, notice))
        else:
            found = members.put(replace(found, state=mall_members.DEAUTHORIZED, deauthorized=call.now))
    return {"openid": openid, "mchid": mchid, "appid": appid, "state": found.state}


def _shop(call: ControlCall) -> object:
    """The member pays `amount` fen in a shop of the circle, which is told and has to report the points."""
    mchid, appid, amount = _circle(call), call.field("appid", str, APPID), call.field("amount", int)
    if amount < 1:
        raise bad_request("amount is a number of fen from 1 on")
    stored = call.sandbox.store.mall_members
    with call.sandbox.store.database.transaction():
        member = stored.members.one(mchid=mchid, appid=appid, openid=call.path["id"])
        if member is None or member.state != mall_members.AUTHORIZED:
            raise conflict("the user does not collect points in this circle")
        payment = MallPayment(identifiers.transaction_id(call.now), mchid, appid, member.openid, amount, call.now)
        stored.payments.add(payment)
        notice = {
            "mchid": mchid,
            **_SHOP,
            "appid": appid,
            "openid": member.openid,
            "time_end": beijing_time(call.now),
            "amount": amount,
            "transaction_id": payment.transaction_id,
        }
        event = Event("MALL_TRANSACTION.SUCCESS", "mall_transaction", "商圈支付成功", payment.transaction_id, notice)
        _notify(call, event)
    return {"transaction_id": payment.transaction_id, "openid": member.openid, "amount": amount}


def _circle(call: ControlCall) -> str:
    return str(call.field("mchid", str, call.sandbox.folder.mchid))


def _notify(call: ControlCall, event: Event) -> None:
    url = call.sandbox.store.notify_addresses.find_url(notify_addresses.BUSINESS_CIRCLE)
    if url is not None:
        call.sandbox.platform.notify(event, url, call.now)


CONTROLS: dict[str, Control] = {
    "POST members/{id}/join": _join,
    "POST members/{id}/shop": _shop,
}
