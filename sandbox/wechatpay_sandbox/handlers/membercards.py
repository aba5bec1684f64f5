"""Where the events of member cards go. Cards themselves are kept as coherent operations keep what they create."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import coupon_callbacks
from wechatpay_sandbox.stores.coupon_callbacks import CouponCallback
from wechatpay_sandbox.translation import gettext as _


def _set(request: CheckedRequest) -> object:
    made = CouponCallback(
        coupon_callbacks.MEMBER_CARD, request.merchant.mchid, request.body["notify_url"], 1, request.now
    )
    return _view(request.platform.store.coupon_callbacks.put(made))


def _get(request: CheckedRequest) -> object:
    found = request.platform.store.coupon_callbacks.one(
        product=coupon_callbacks.MEMBER_CARD, mchid=request.merchant.mchid
    )
    if found is None:
        raise not_found(_("no address for events of member cards is set; set one with PATCH"))
    return _view(found)


def _view(callback: CouponCallback) -> dict[str, str]:
    return {"notify_url": callback.url, "mchid": callback.mchid}


HANDLERS: dict[str, Handler] = {
    "marketing.set_membercard_callback": _set,
    "marketing.get_membercard_callback": _get,
}
