"""Coupons of a merchant: batches and codes, the coupons of users, compensations, and where their events go."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.handlers.listed_page import make_page
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import coupon_callbacks
from wechatpay_sandbox.stores.coupon_callbacks import CouponCallback
from wechatpay_sandbox.stores.merchant_coupons import MerchantCoupon, MerchantCouponStock
from wechatpay_sandbox.trade import merchant_coupon_rules, subsidy_rules
from wechatpay_sandbox.trade.answer_once import answer_once
from wechatpay_sandbox.trade.coupon_hours import find_midnight
from wechatpay_sandbox.trade.merchant_coupon_views import (
    code_view,
    coupon_view,
    stock_view,
    subsidy_return_view,
    subsidy_view,
)
from wechatpay_sandbox.translation import gettext as _

# --- batches and codes


def _create(request: CheckedRequest) -> object:
    def create() -> object:
        stock = merchant_coupon_rules.create_stock(request)
        return {"stock_id": stock.stock_id, "create_time": beijing_time(stock.created)}

    return answer_once(request, "out_request_no", create)


def _stock(request: CheckedRequest) -> MerchantCouponStock:
    return merchant_coupon_rules.find_stock(request, str(request.path["stock_id"]))


def _get_stock(request: CheckedRequest) -> object:
    stock, store = _stock(request), request.platform.store
    codes = store.coupon_codes.all(stock_id=stock.stock_id)
    today = store.merchant_coupons.count_since(stock.stock_id, find_midnight(request.now))
    return stock_view(stock, codes, today, request.now)


def _change_stock(request: CheckedRequest) -> None:
    answer_once(request, "out_request_no", lambda: merchant_coupon_rules.change_stock(request, _stock(request)))


def _change_budget(request: CheckedRequest) -> object:
    def change() -> object:
        rule = merchant_coupon_rules.change_budget(request, _stock(request))
        return {name: rule[name] for name in ("max_coupons", "max_coupons_by_day") if name in rule}

    return answer_once(request, "modify_budget_request_no", change)


def _upload_codes(request: CheckedRequest) -> object:
    def upload() -> object:
        stock = _stock(request)
        codes = merchant_coupon_rules.upload_codes(request, stock)
        return {
            "stock_id": stock.stock_id,
            "total_count": len(codes["taken"]) + len(codes["known"]),
            "success_count": len(codes["taken"]),
            "success_codes": codes["taken"],
            "success_time": beijing_time(request.now),
            "fail_count": 0,
            "fail_codes": [],
            "exist_codes": codes["known"],
            "duplicate_codes": codes["twice"],
        }

    return answer_once(request, "upload_request_no", upload)


def _list_codes(request: CheckedRequest) -> object:
    stock, wanted = _stock(request), request.query.get("status")
    views = [code_view(code) for code in request.platform.store.coupon_codes.all(stock_id=stock.stock_id)]
    found = [view for view in views if wanted in (None, view["code_status"])]
    return {**make_page(request, found, lambda view: view), "stock_id": stock.stock_id}


def _get_code(request: CheckedRequest) -> object:
    code = merchant_coupon_rules.find_code(request)
    view = {"code_information": code_view(code)}
    coupon = request.platform.store.merchant_coupons.one(stock_id=code.stock_id, coupon_code=code.code)
    return view if coupon is None else {**view, "coupon_information": _view(request, coupon)}


def _delete_code(request: CheckedRequest) -> object:
    def delete() -> object:
        code = merchant_coupon_rules.delete_code(request)
        return {"stock_id": code.stock_id, "delete_time": beijing_time(request.now)}

    return answer_once(request, "delete_request_no", delete)


# --- coupons


def _view(request: CheckedRequest, coupon: MerchantCoupon) -> object:
    return coupon_view(merchant_coupon_rules.find_stock_of(request.platform, coupon), coupon, request.now)


def _send(request: CheckedRequest) -> object:
    def send() -> object:
        coupon = merchant_coupon_rules.send(request)
        return {
            "stock_id": coupon.stock_id,
            "coupon_code": coupon.coupon_code,
            "out_request_no": request.body["out_request_no"],
        }

    return answer_once(request, "out_request_no", send)


def _use(request: CheckedRequest) -> object:
    def use() -> object:
        coupon = merchant_coupon_rules.use(request)
        return {
            "stock_id": coupon.stock_id,
            "openid": coupon.openid,
            "wechatpay_use_time": beijing_time(request.now),
        }

    return answer_once(request, "use_request_no", use)


def _give_back(request: CheckedRequest) -> object:
    def give_back() -> object:
        merchant_coupon_rules.give_back(request)
        return {"wechatpay_return_time": beijing_time(request.now)}

    return answer_once(request, "return_request_no", give_back)


def _deactivate(request: CheckedRequest) -> object:
    def deactivate() -> object:
        merchant_coupon_rules.deactivate(request)
        return {"wechatpay_deactivate_time": beijing_time(request.now)}

    return answer_once(request, "deactivate_request_no", deactivate)


def _associate(request: CheckedRequest) -> object:
    def associate() -> object:
        merchant_coupon_rules.associate(request)
        return {"wechatpay_associate_time": beijing_time(request.now)}

    return answer_once(request, "out_request_no", associate)


def _disassociate(request: CheckedRequest) -> object:
    def disassociate() -> object:
        merchant_coupon_rules.disassociate(request)
        return {"wechatpay_disassociate_time": beijing_time(request.now)}

    return answer_once(request, "out_request_no", disassociate)


def _list_coupons(request: CheckedRequest) -> object:
    return make_page(request, merchant_coupon_rules.list_of_user(request), lambda coupon: _view(request, coupon))


def _get_coupon(request: CheckedRequest) -> object:
    return _view(request, merchant_coupon_rules.find_coupon_of_user(request))


# --- compensations


def _pay_subsidy(request: CheckedRequest) -> object:
    return answer_once(request, "out_subsidy_no", lambda: subsidy_view(subsidy_rules.pay(request)))


def _get_subsidy(request: CheckedRequest) -> object:
    return subsidy_view(subsidy_rules.find(request))


def _list_subsidies(request: CheckedRequest) -> object:
    return {"pay_receipt_list": [subsidy_view(one) for one in subsidy_rules.list_of_coupon(request)]}


def _return_subsidy(request: CheckedRequest) -> object:
    return answer_once(request, "out_subsidy_return_no", lambda: subsidy_return_view(subsidy_rules.give_back(request)))


def _get_subsidy_return(request: CheckedRequest) -> object:
    return subsidy_return_view(subsidy_rules.find_return(request))


# --- where events go


def _set_callback(request: CheckedRequest) -> object:
    body = request.body
    mchid = body.get("mchid", request.merchant.mchid)
    request.platform.store.coupon_callbacks.put(
        CouponCallback(coupon_callbacks.MERCHANT, mchid, body["notify_url"], is_on=1, updated=request.now)
    )
    return {"update_time": beijing_time(request.now), "notify_url": body["notify_url"], "mchid": mchid}


def _get_callback(request: CheckedRequest) -> object:
    mchid = str(request.query.get("mchid", request.merchant.mchid))
    found = request.platform.store.coupon_callbacks.one(product=coupon_callbacks.MERCHANT, mchid=mchid)
    if found is None:
        raise not_found(_("no address for events of a merchant's coupons is set; set one with POST"))
    return {"notify_url": found.url, "mchid": found.mchid}


HANDLERS: dict[str, Handler] = {
    "marketing.create_busifavor_stock": _create,
    "marketing.get_busifavor_stock": _get_stock,
    "marketing.modify_busifavor_stock": _change_stock,
    "marketing.modify_busifavor_stock_budget": _change_budget,
    "marketing.upload_coupon_codes": _upload_codes,
    "marketing.list_coupon_codes": _list_codes,
    "marketing.get_coupon_code": _get_code,
    "marketing.delete_coupon_code": _delete_code,
    "marketing.send_busifavor_coupon": _send,
    "marketing.send_busifavor_product_coupon": _send,
    "marketing.use_busifavor_coupon": _use,
    "marketing.return_busifavor_coupon": _give_back,
    "marketing.deactivate_busifavor_coupon": _deactivate,
    "marketing.associate_busifavor_coupon": _associate,
    "marketing.disassociate_busifavor_coupon": _disassociate,
    "marketing.list_busifavor_coupons": _list_coupons,
    "marketing.get_busifavor_coupon": _get_coupon,
    "marketing.pay_busifavor_subsidy": _pay_subsidy,
    "marketing.get_busifavor_subsidy": _get_subsidy,
    "marketing.list_busifavor_subsidies": _list_subsidies,
    "marketing.return_busifavor_subsidy": _return_subsidy,
    "marketing.get_busifavor_subsidy_return": _get_subsidy_return,
    "marketing.set_busifavor_callback": _set_callback,
    "marketing.get_busifavor_callback": _get_callback,
}
