"""Coupons for articles of a brand: what they are, their batches and bundles, the coupons of users, and their events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.handlers.listed_page import make_token_page
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import coupon_callbacks, product_coupons
from wechatpay_sandbox.stores.coupon_callbacks import CouponCallback
from wechatpay_sandbox.stores.product_coupons import ProductCoupon, ProductCouponStock, UserProductCoupon
from wechatpay_sandbox.trade import product_coupon_rules, user_product_coupon_rules
from wechatpay_sandbox.trade.answer_once import answer_once
from wechatpay_sandbox.trade.product_coupon_views import (
    bundle_view,
    coupon_view,
    stock_view,
    user_bundle_view,
    user_coupon_view,
)
from wechatpay_sandbox.translation import gettext as _

_NUMBER = "out_request_no"
_GIFT = "send_request_no"


# --- what a coupon is


def _create(request: CheckedRequest) -> object:
    def create() -> object:
        coupon, stocks = product_coupon_rules.create(request)
        view = coupon_view(coupon)
        if coupon.usage_mode == product_coupons.BY_BUNDLE:
            return {**view, "stock_bundle": _bundle_view(request, coupon, stocks)}
        return {**view, "stock": _stock_view(request, coupon, stocks[0])}

    return answer_once(request, _NUMBER, create)


def _get(request: CheckedRequest) -> object:
    return coupon_view(product_coupon_rules.find(request))


def _change(request: CheckedRequest) -> object:
    return answer_once(request, _NUMBER, lambda: coupon_view(product_coupon_rules.change(request)))


def _deactivate(request: CheckedRequest) -> object:
    return answer_once(request, _NUMBER, lambda: coupon_view(product_coupon_rules.deactivate(request)))


# --- batches


# why Any: JSON, in the shapes of the spec
def _stock_view(request: CheckedRequest, coupon: ProductCoupon, stock: ProductCouponStock) -> dict[str, Any]:
    return stock_view(request.platform, stock, coupon, request.now)


def _bundle_view(
    request: CheckedRequest, coupon: ProductCoupon, stocks: Sequence[ProductCouponStock]
) -> dict[str, Any]:
    return bundle_view(request.platform, stocks, coupon, request.now)


def _add_stock(request: CheckedRequest) -> object:
    def add() -> object:
        coupon = product_coupon_rules.find(request)
        return _stock_view(request, coupon, product_coupon_rules.add_stock(request, coupon))

    return answer_once(request, _NUMBER, add)


def _get_stock(request: CheckedRequest) -> object:
    stock = product_coupon_rules.find_stock(request)
    return _stock_view(request, product_coupon_rules.find(request), stock)


def _list_stocks(request: CheckedRequest) -> object:
    coupon, query = product_coupon_rules.find(request), request.query
    found = [
        stock
        for stock in request.platform.store.product_coupon_stocks.all(product_coupon_id=coupon.product_coupon_id)
        if query.get("stock_bundle_id", stock.stock_bundle_id) == stock.stock_bundle_id
        and query.get("state", stock.current_state(request.now)) == stock.current_state(request.now)
    ]
    return make_token_page(request, found, "stock_list", lambda stock: _stock_view(request, coupon, stock))


def _change_stock(request: CheckedRequest) -> object:
    def change() -> object:
        (stock,) = product_coupon_rules.change_stocks(request, [product_coupon_rules.find_stock(request)])
        return _stock_view(request, product_coupon_rules.find(request), stock)

    return answer_once(request, _NUMBER, change)


def _change_stock_budget(request: CheckedRequest) -> object:
    def change() -> object:
        (stock,) = product_coupon_rules.change_budget(request, [product_coupon_rules.find_stock(request)])
        return _stock_view(request, product_coupon_rules.find(request), stock)

    return answer_once(request, _NUMBER, change)


def _deactivate_stock(request: CheckedRequest) -> object:
    def deactivate() -> object:
        stock = product_coupon_rules.deactivate_stock(request, product_coupon_rules.find_stock(request))
        return _stock_view(request, product_coupon_rules.find(request), stock)

    return answer_once(request, _NUMBER, deactivate)


def _upload_codes(request: CheckedRequest) -> object:
    def upload() -> object:
        codes = product_coupon_rules.upload_codes(request, product_coupon_rules.find_stock(request))
        return {
            "total_count": len(codes["taken"]) + len(codes["known"]),
            "success_code_list": codes["taken"],
            "failed_code_list": [],
            "already_exist_code_list": codes["known"],
            "duplicate_code_list": codes["twice"],
        }

    return answer_once(request, _NUMBER, upload)


def _associate_stores(request: CheckedRequest) -> object:
    return _associate(request, [product_coupon_rules.find_stock(request)])


def _associate_bundle_stores(request: CheckedRequest) -> object:
    return _associate(request, product_coupon_rules.find_bundle(request))


def _associate(request: CheckedRequest, stocks: Sequence[ProductCouponStock]) -> object:
    added = product_coupon_rules.associate_stores(request, stocks)
    return {
        "total_count": len(added),
        "success_store_list": _store_list(added),
        "failed_store_list": [],
    }


def _disassociate_stores(request: CheckedRequest) -> object:
    return _disassociate(request, [product_coupon_rules.find_stock(request)])


def _disassociate_bundle_stores(request: CheckedRequest) -> object:
    return _disassociate(request, product_coupon_rules.find_bundle(request))


def _disassociate(request: CheckedRequest, stocks: Sequence[ProductCouponStock]) -> object:
    gone, unknown = product_coupon_rules.disassociate_stores(request, stocks)
    return {
        "total_count": len(gone) + len(unknown),
        "success_store_list": _store_list(gone),
        "failed_store_list": [{"store_id": store, "code": "NOT_FOUND", "message": "门店未关联"} for store in unknown],
    }


def _store_list(stores: Sequence[str]) -> list[dict[str, str]]:
    return [{"store_id": store} for store in stores]


def _list_stores(request: CheckedRequest) -> object:
    stores: list[str] = product_coupon_rules.find_stock(request).request["stores"]
    return make_token_page(request, stores, "store_list", lambda store: {"store_id": store})


# --- bundles of batches


def _add_bundle(request: CheckedRequest) -> object:
    def add() -> object:
        coupon = product_coupon_rules.find(request)
        return _bundle_view(request, coupon, product_coupon_rules.add_bundle(request, coupon))

    return answer_once(request, _NUMBER, add)


def _change_bundle(request: CheckedRequest) -> object:
    def change() -> object:
        stocks = product_coupon_rules.change_stocks(request, product_coupon_rules.find_bundle(request))
        return _bundle_view(request, product_coupon_rules.find(request), stocks)

    return answer_once(request, _NUMBER, change)


def _change_bundle_budget(request: CheckedRequest) -> object:
    def change() -> object:
        stocks = product_coupon_rules.change_budget(request, product_coupon_rules.find_bundle(request))
        return _bundle_view(request, product_coupon_rules.find(request), stocks)

    return answer_once(request, _NUMBER, change)


# --- coupons of users


def _view(request: CheckedRequest, given: UserProductCoupon) -> object:
    return user_coupon_view(request.platform, given, request.now)


def _send(request: CheckedRequest) -> object:
    return answer_once(request, _GIFT, lambda: _view(request, user_product_coupon_rules.send(request)))


def _send_bundle(request: CheckedRequest) -> object:
    return answer_once(
        request,
        _GIFT,
        lambda: user_bundle_view(request.platform, user_product_coupon_rules.send_bundle(request), request.now),
    )


def _get_given(request: CheckedRequest) -> object:
    given, _stock, _coupon = user_product_coupon_rules.find_given(request)
    return _view(request, given)


def _list_given(request: CheckedRequest) -> object:
    found = user_product_coupon_rules.list_of_user(request)
    return make_token_page(request, found, "user_coupon_list", lambda given: _view(request, given))


def _confirm(request: CheckedRequest) -> object:
    return answer_once(request, _NUMBER, lambda: _view(request, user_product_coupon_rules.confirm(request)))


def _use(request: CheckedRequest) -> object:
    return answer_once(request, _NUMBER, lambda: _view(request, user_product_coupon_rules.use(request)))


def _give_back(request: CheckedRequest) -> object:
    return answer_once(request, _NUMBER, lambda: _view(request, user_product_coupon_rules.give_back(request)))


def _deactivate_given(request: CheckedRequest) -> object:
    return answer_once(request, _NUMBER, lambda: _view(request, user_product_coupon_rules.deactivate(request)))


def _deactivate_given_bundle(request: CheckedRequest) -> object:
    def deactivate() -> object:
        parts = user_product_coupon_rules.deactivate_bundle(request)
        return user_bundle_view(request.platform, parts, request.now)

    return answer_once(request, _NUMBER, deactivate)


# --- where events go


def _set_callback(request: CheckedRequest) -> object:
    callback = CouponCallback(
        coupon_callbacks.PRODUCT, request.merchant.mchid, request.body["notify_url"], is_on=1, updated=request.now
    )
    return _callback_view(request.platform.store.coupon_callbacks.put(callback))


def _get_callback(request: CheckedRequest) -> object:
    mchid = request.merchant.mchid
    found = request.platform.store.coupon_callbacks.one(product=coupon_callbacks.PRODUCT, mchid=mchid)
    if found is None:
        raise not_found(_("no address for events of coupons for articles is set; set one with POST"))
    return _callback_view(found)


def _callback_view(callback: CouponCallback) -> object:
    return {"notify_url": callback.url, "update_time": beijing_time(callback.updated)}


HANDLERS: dict[str, Handler] = {
    "marketing.create_product_coupon": _create,
    "marketing.get_product_coupon": _get,
    "marketing.modify_product_coupon": _change,
    "marketing.deactivate_product_coupon": _deactivate,
    "marketing.create_product_coupon_stock": _add_stock,
    "marketing.list_product_coupon_stocks": _list_stocks,
    "marketing.get_product_coupon_stock": _get_stock,
    "marketing.modify_product_coupon_stock": _change_stock,
    "marketing.modify_product_coupon_stock_budget": _change_stock_budget,
    "marketing.upload_product_coupon_codes": _upload_codes,
    "marketing.associate_product_coupon_stores": _associate_stores,
    "marketing.list_product_coupon_stores": _list_stores,
    "marketing.disassociate_product_coupon_stores": _disassociate_stores,
    "marketing.deactivate_product_coupon_stock": _deactivate_stock,
    "marketing.create_product_coupon_bundle": _add_bundle,
    "marketing.modify_product_coupon_bundle": _change_bundle,
    "marketing.modify_product_coupon_bundle_budget": _change_bundle_budget,
    "marketing.associate_product_coupon_bundle_stores": _associate_bundle_stores,
    "marketing.disassociate_product_coupon_bundle_stores": _disassociate_bundle_stores,
    "marketing.send_product_coupon": _send,
    "marketing.list_user_product_coupons": _list_given,
    "marketing.confirm_product_coupon": _confirm,
    "marketing.use_product_coupon": _use,
    "marketing.return_product_coupon": _give_back,
    "marketing.deactivate_user_product_coupon": _deactivate_given,
    "marketing.get_user_product_coupon": _get_given,
    "marketing.send_product_coupon_bundle": _send_bundle,
    "marketing.deactivate_user_product_coupon_bundle": _deactivate_given_bundle,
    "marketing.set_product_coupon_callback": _set_callback,
    "marketing.get_product_coupon_callback": _get_callback,
}
