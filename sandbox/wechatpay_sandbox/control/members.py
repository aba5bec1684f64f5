"""Controls of business circles: join and leave one as the user, pay in one of its shops."""

from __future__ import annotations

from dataclasses import replace

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, conflict, takes
from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.stores import mall_members, notify_addresses
from wechatpay_sandbox.stores.mall_members import MallMember, MallPayment
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.translation import gettext as _

_SHOP = {"merchant_name": "示例广场", "shop_name": "示例门店", "shop_number": "SHOP-0001"}


@takes("mchid", "appid", "agrees")
def _join(request: ControlRequest) -> object:
    """The user agrees to collect points; with `agrees` false, the user withdraws that."""
    mchid, appid, agrees = _circle(request), _appid(request), request.field("agrees", bool, True)
    members, openid = request.sandbox.store.mall_members.members, request.path["id"]
    with request.sandbox.store.database.transaction():
        found = members.one(mchid=mchid, appid=appid, openid=openid)
        if not agrees and found is None:
            raise conflict(_("the user is not a member of this circle, so there is nothing to withdraw"))
        if agrees or found is None:
            found = members.put(MallMember(mchid, appid, openid, mall_members.AUTHORIZED, request.now, None))
            notice = {
                "openid": openid,
                "code": identifiers.token()[:12],
                "mchid": mchid,
                "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE",
            }
            _notify(request, Event("MALL_AUTH.ACTIVATE_CARD", "mall_auth", "商圈会员开通", openid, notice))
        else:
            found = members.put(replace(found, state=mall_members.DEAUTHORIZED, deauthorized=request.now))
    return {"openid": openid, "mchid": mchid, "appid": appid, "state": found.state}


@takes("mchid", "appid", "amount")
def _shop(request: ControlRequest) -> object:
    """The member pays `amount` fen in a shop of the circle. The circle is notified, and has to report the points."""
    mchid, appid, amount = _circle(request), _appid(request), request.field("amount", int)
    if amount < 1:
        raise bad_request(_("amount must be 1 fen or more"))
    stored = request.sandbox.store.mall_members
    with request.sandbox.store.database.transaction():
        member = stored.members.one(mchid=mchid, appid=appid, openid=request.path["id"])
        if member is None or member.state != mall_members.AUTHORIZED:
            raise conflict(_("the user does not collect points in this circle; join it first"))
        payment = MallPayment(identifiers.transaction_id(request.now), mchid, appid, member.openid, amount, request.now)
        stored.payments.add(payment)
        notice = {
            "mchid": mchid,
            **_SHOP,
            "appid": appid,
            "openid": member.openid,
            "time_end": beijing_time(request.now),
            "amount": amount,
            "transaction_id": payment.transaction_id,
        }
        event = Event("MALL_TRANSACTION.SUCCESS", "mall_transaction", "商圈支付成功", payment.transaction_id, notice)
        _notify(request, event)
    return {"transaction_id": payment.transaction_id, "openid": member.openid, "amount": amount}


def _appid(request: ControlRequest) -> str:
    return str(request.field("appid", str, request.sandbox.gateway.identities.appid))


def _circle(request: ControlRequest) -> str:
    return str(request.field("mchid", str, request.sandbox.folder.mchid))


def _notify(request: ControlRequest, event: Event) -> None:
    url = request.sandbox.store.notify_addresses.find_url(notify_addresses.BUSINESS_CIRCLE)
    if url is not None:
        request.sandbox.platform.notify(event, url, request.now)


CONTROLS: dict[str, Control] = {
    "POST members/{id}/join": _join,
    "POST members/{id}/shop": _shop,
}
