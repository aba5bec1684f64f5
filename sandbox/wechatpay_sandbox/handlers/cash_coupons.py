"""Cash coupons: batches, the coupons of users, what was used and refunded of them, and where their events go."""

from __future__ import annotations

from datetime import date

from wechatpay_sandbox.bills.coupon_flow import refund_flow, use_flow
from wechatpay_sandbox.bills.download_offer import offer_text
from wechatpay_sandbox.clock.beijing_time import beijing_time, day_bounds, unix_seconds
from wechatpay_sandbox.handlers.listed_page import make_page
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import coupon_callbacks
from wechatpay_sandbox.stores.cash_coupons import CashCoupon, CashCouponStock
from wechatpay_sandbox.stores.coupon_callbacks import CouponCallback
from wechatpay_sandbox.trade import cash_coupon_rules
from wechatpay_sandbox.trade.answer_once import answer_once
from wechatpay_sandbox.trade.cash_coupon_views import coupon_view, stock_view
from wechatpay_sandbox.translation import gettext as _

_LAST_MOMENT = float("inf")


# --- batches


def _create(request: CheckedRequest) -> object:
    def create() -> object:
        stock = cash_coupon_rules.create_stock(request)
        return {"stock_id": stock.stock_id, "create_time": beijing_time(stock.created)}

    return answer_once(request, "out_request_no", create)


def _stock(request: CheckedRequest) -> CashCouponStock:
    """The batch of the path, which the merchant that the request names has made, if it names one."""
    given = request.query if request.body is None else request.body
    creator = given.get("stock_creator_mchid")
    return cash_coupon_rules.find_stock(
        request, str(request.path["stock_id"]), None if creator is None else str(creator)
    )


def _start(request: CheckedRequest) -> object:
    stock = cash_coupon_rules.start(request, _stock(request))
    return _step(stock, "start_time", stock.started)


def _pause(request: CheckedRequest) -> object:
    stock = cash_coupon_rules.pause(request, _stock(request))
    return _step(stock, "pause_time", stock.paused)


def _restart(request: CheckedRequest) -> object:
    stock = cash_coupon_rules.restart(request, _stock(request))
    return _step(stock, "restart_time", stock.restarted)


def _stop(request: CheckedRequest) -> object:
    stock = cash_coupon_rules.stop(request, _stock(request))
    return _step(stock, "stop_time", stock.stopped)


def _step(stock: CashCouponStock, name: str, moment: float | None) -> object:
    return {name: beijing_time(moment or 0.0), "stock_id": stock.stock_id}


def _change_goods(request: CheckedRequest) -> object:
    # why this name: the platform tells the time of the change under it
    return _step(cash_coupon_rules.change_goods(request, _stock(request)), "pause_time", request.now)


def _get_stock(request: CheckedRequest) -> object:
    return stock_view(_stock(request), request.now)


def _list_stocks(request: CheckedRequest) -> object:
    query, now = request.query, request.now
    start = unix_seconds(query["create_start_time"]) if "create_start_time" in query else 0.0
    end = unix_seconds(query["create_end_time"]) if "create_end_time" in query else _LAST_MOMENT
    found = [
        stock
        for stock in request.platform.store.cash_coupon_stocks.all(mchid=request.merchant.mchid)
        if stock.mchid == query["stock_creator_mchid"]
        and start <= stock.created <= end
        and query.get("status", stock.current_state(now)) == stock.current_state(now)
    ]
    return make_page(request, found, lambda stock: stock_view(stock, now))


def _list_merchants(request: CheckedRequest) -> object:
    stock = _stock(request)
    return {**make_page(request, cash_coupon_rules.list_merchants(stock), str), "stock_id": stock.stock_id}


def _list_goods(request: CheckedRequest) -> object:
    stock = _stock(request)
    return {**make_page(request, stock.request["goods"], str), "stock_id": stock.stock_id}


# --- what was used and refunded


def _request_use_flow(request: CheckedRequest) -> object:
    text, _count = use_flow(request.platform.store, _stock(request).stock_id, 0.0, _LAST_MOMENT)
    return _offer(request, text)


def _request_refund_flow(request: CheckedRequest) -> object:
    text, _count = refund_flow(request.platform.store, _stock(request).stock_id, 0.0, _LAST_MOMENT)
    return _offer(request, text)


def _offer(request: CheckedRequest, text: bytes) -> object:
    url, digest = offer_text(request, text)
    return {"url": url, "hash_value": digest, "hash_type": "SHA1"}


def _request_use_flow_of_day(request: CheckedRequest) -> object:
    text, count = use_flow(request.platform.store, _stock(request).stock_id, *_day(request))
    url, digest = offer_text(request, text)
    return {"url": url, "stock_useflow_hash": digest, "stock_useflow_count": str(count)}


def _request_refund_flow_of_day(request: CheckedRequest) -> object:
    text, count = refund_flow(request.platform.store, _stock(request).stock_id, *_day(request))
    url, digest = offer_text(request, text)
    return {"url": url, "stock_refundflow_hash": digest, "stock_refundflow_count": str(count)}


def _day(request: CheckedRequest) -> tuple[float, float]:
    return day_bounds(date.fromisoformat(str(request.query["bill_date"])))


# --- coupons


def _send(request: CheckedRequest) -> object:
    return answer_once(request, "out_request_no", lambda: {"coupon_id": cash_coupon_rules.send(request).coupon_id})


def _get_coupon(request: CheckedRequest) -> object:
    return _view(request, cash_coupon_rules.find_coupon(request))


def _view(request: CheckedRequest, coupon: CashCoupon) -> object:
    return coupon_view(cash_coupon_rules.find_stock_of(request.platform, coupon), coupon, request.now)


def _list_coupons(request: CheckedRequest) -> object:
    return make_page(request, cash_coupon_rules.list_of_user(request), lambda coupon: _view(request, coupon))


# --- where events go


def _set_callback(request: CheckedRequest) -> object:
    body = request.body
    request.platform.store.coupon_callbacks.put(
        CouponCallback(
            coupon_callbacks.CASH, body["mchid"], body["notify_url"], int(body.get("switch", True)), request.now
        )
    )
    return {"update_time": beijing_time(request.now), "notify_url": body["notify_url"]}


def _get_callback(request: CheckedRequest) -> object:
    mchid = str(request.query["mchid"])
    found = request.platform.store.coupon_callbacks.one(product=coupon_callbacks.CASH, mchid=mchid)
    if found is None:
        raise not_found(_("no address for events of cash coupons is set; set one with POST"))
    return {"mchid": found.mchid, "notify_url": found.url}


HANDLERS: dict[str, Handler] = {
    "marketing.create_favor_stock": _create,
    "marketing.start_favor_stock": _start,
    "marketing.pause_favor_stock": _pause,
    "marketing.restart_favor_stock": _restart,
    "marketing.stop_favor_stock": _stop,
    "marketing.modify_favor_stock_goods": _change_goods,
    "marketing.get_favor_stock": _get_stock,
    "marketing.list_favor_stocks": _list_stocks,
    "marketing.list_favor_stock_merchants": _list_merchants,
    "marketing.list_favor_stock_goods": _list_goods,
    "marketing.request_favor_use_flow": _request_use_flow,
    "marketing.request_favor_refund_flow": _request_refund_flow,
    "marketing.request_favor_use_flow_of_day": _request_use_flow_of_day,
    "marketing.request_favor_refund_flow_of_day": _request_refund_flow_of_day,
    "marketing.send_favor_coupon": _send,
    "marketing.get_favor_coupon": _get_coupon,
    "marketing.list_favor_coupons": _list_coupons,
    "marketing.set_favor_callback": _set_callback,
    "marketing.get_favor_callback": _get_callback,
}
