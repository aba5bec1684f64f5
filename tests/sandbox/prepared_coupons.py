"""For each operation of coupons that changes something: a call that is carried out, and what has to be there before."""

from __future__ import annotations

from functools import partial
from typing import Any

import test_cash_coupons as cash
import test_merchant_coupons as merchant
import test_paygifts as paygift
import test_product_coupons as product
from desk import Desk, fresh
from wechatpay_sandbox.stores.seed_data import USER

Call = tuple[dict[str, Any], Any]
"""Arguments of path and query, and the body, None where there is none."""


def cash_call(desk: Desk, operation: str) -> Call:
    """A call about cash coupons."""
    name = operation.removeprefix("marketing.")
    if name == "create_favor_stock":
        return {}, cash.batch(desk)
    if name == "send_favor_coupon":
        return {"openid": USER}, cash.gift(desk, cash.started(desk))
    if name == "modify_favor_stock_goods":
        stock_id = cash.started(desk, use={"available_items": ["SKU-0001"]})
        return {"stock_id": stock_id}, {"stock_creator_mchid": desk.mchid, "add_goods_id_list": [fresh("SKU")]}
    if name == "start_favor_stock":
        stock_id = desk.call(cash.CREATE, cash.batch(desk))["stock_id"]
    else:
        stock_id = cash.started(desk)
    if name == "restart_favor_stock":
        cash.step(desk, "pause", stock_id)
    return {"stock_id": stock_id}, {"stock_creator_mchid": desk.mchid}


def merchant_call(desk: Desk, operation: str) -> Call:
    """A call about coupons of a merchant."""
    name = operation.removeprefix("marketing.")
    if name == "create_busifavor_stock":
        return {}, merchant.batch(desk)
    if "stock" in name or "coupon_code" in name:
        return _batch_call(desk, name)
    if name.startswith("send_"):
        kind = {"coupon_type": "NORMAL"} if "product" in name else {}
        return {}, merchant.gift(merchant.made(desk), **kind)
    if name == "use_busifavor_coupon":
        return {}, merchant.use(merchant.given(desk), openid=USER)
    if name == "deactivate_busifavor_coupon":
        return {}, merchant.step("deactivate", merchant.given(desk))[1]
    if name == "return_busifavor_coupon":
        return {}, merchant.step("return", merchant.used(desk))[1]
    if "associate" in name:
        coupon, number = merchant.used(desk), {"out_trade_no": fresh("ORDER")}
        if name.startswith("disassociate"):
            desk.call(*merchant.step("associate", coupon, **number))
        return {}, merchant.step("associate", coupon, **number)[1]
    paid = merchant.compensation(desk, merchant.used(desk, subsidy=True))
    if name == "pay_busifavor_subsidy":
        return {}, paid
    desk.call(merchant.PAY, paid)
    desk.wait()
    return {}, merchant.handed_back(desk, paid, 300)


def _batch_call(desk: Desk, name: str) -> Call:
    if name == "modify_busifavor_stock":
        return {"stock_id": merchant.made(desk)}, {"out_request_no": fresh("CHANGE"), "goods_name": "全部咖啡"}
    if name == "modify_busifavor_stock_budget":
        numbers = {"target_max_coupons": 20, "current_max_coupons": 10, "modify_budget_request_no": fresh("BUDGET")}
        return {"stock_id": merchant.made(desk)}, numbers
    stock_id, code = merchant.made(desk, coupon_code_mode="MERCHANT_UPLOAD"), fresh("CODE")
    upload = {"coupon_code_list": [code], "upload_request_no": fresh("UPLOAD")}
    if name == "upload_coupon_codes":
        return {"stock_id": stock_id}, upload
    desk.call("marketing.upload_coupon_codes", upload, stock_id=stock_id)
    return {"stock_id": stock_id, "coupon_code": code, "delete_request_no": fresh("DELETE")}, None


def product_call(desk: Desk, operation: str) -> Call:
    """A call about coupons for articles."""
    name = operation.removeprefix("marketing.")
    if name == "create_product_coupon":
        return {}, product.body(desk)
    if "user_product" in name or name.startswith(("send", "confirm", "use", "return")):
        return _user_call(desk, name)
    is_bundle = "bundle" in name
    made = product.approved(desk, "PROGRESSIVE_BUNDLE" if is_bundle else "SINGLE", coupon_code_mode="UPLOAD")
    path = {"product_coupon_id": made["product_coupon_id"]}
    part = made["stock_bundle"] if is_bundle else made["stock"]
    if name == "create_product_coupon_bundle":
        return path, product.named(stock_bundle=product.body(desk, "PROGRESSIVE_BUNDLE")["stock_bundle"])
    if name == "create_product_coupon_stock":
        return path, product.named(stock=product.info(desk, "single_usage_rule"))
    if name == "modify_product_coupon":
        return path, product.named(display_info={**product.body(desk)["display_info"], "name": "拿铁新年立减"})
    if name == "deactivate_product_coupon":
        return path, product.named(deactivate_reason="活动提前结束")
    path |= {"stock_bundle_id": part["stock_bundle_id"]} if is_bundle else {"stock_id": part["stock_id"]}
    if name.endswith("_stores"):
        shops = {"brand_id": product.BRAND, "store_list": [{"store_id": "10000001"}]}
        if name.startswith("disassociate"):
            desk.call(operation.replace("disassociate", "associate"), shops, **path)
        return path, shops
    if name.endswith("_budget"):
        counts = {"update_mode": "MAX_COUNT", "current_max_count": 10, "target_max_count": 20}
        return path, product.named(**counts)
    if name.endswith("_codes"):
        return path, product.named(code_list=[fresh("CODE")])
    more = {"deactivate_reason": "活动提前结束"} if name.startswith("deactivate") else {"remark": "会员日"}
    return path, product.named(**more)


def _user_call(desk: Desk, name: str) -> Call:
    if "bundle" in name:
        made = product.approved(desk, "PROGRESSIVE_BUNDLE")
        gift = product.gift(made)
        if name == "send_product_coupon_bundle":
            return {"openid": USER}, gift
        told = desk.call(product.SEND_BUNDLE, gift, openid=USER)
        named = {field: value for field, value in gift.items() if field != "send_request_no"}
        end = {"out_request_no": fresh("REQUEST"), "deactivate_reason": "活动提前结束"}
        return {"openid": USER, "user_coupon_bundle_id": told["user_coupon_bundle_id"]}, {**named, **end}
    made = product.approved(desk)
    if name == "send_product_coupon":
        return {"openid": USER}, product.gift(made)
    if name == "confirm_product_coupon":
        line = desk.control(f"POST product-coupon-stocks/{made['stock']['stock_id']}/take", confirm=True)
        numbers = {"product_coupon_id": made["product_coupon_id"], "stock_id": made["stock"]["stock_id"]}
        body = {"brand_id": product.BRAND, **numbers, "appid": product.APPID, "out_request_no": fresh("REQUEST")}
        return {"openid": USER, "coupon_code": line["coupon_code"]}, body
    held = product.give(desk, made)
    if name == "use_product_coupon":
        return held["path"], product.use(held)
    if name == "return_product_coupon":
        desk.call(product.USE, product.use(held), **held["path"])
        return held["path"], product.ask(held)
    return held["path"], product.ask(held, deactivate_reason="发错券种")


def paygift_call(desk: Desk, operation: str) -> Call:
    """A call about activities that give coupons after a payment."""
    if operation == paygift.CREATE:
        return {}, paygift.activity(desk)
    path = {"activity_id": paygift.begun(desk)}
    if operation == paygift.END:
        return path, None
    number = {"add_request_no" if operation == paygift.ADD else "delete_request_no": fresh("MERCHANTS")}
    merchant = "1900000002" if operation == paygift.ADD else desk.mchid
    return path, {"merchant_id_list": [merchant], **number}


CASH = (
    "marketing.create_favor_stock",
    "marketing.modify_favor_stock_goods",
    "marketing.pause_favor_stock",
    "marketing.restart_favor_stock",
    "marketing.send_favor_coupon",
    "marketing.start_favor_stock",
    "marketing.stop_favor_stock",
)
MERCHANT = (
    "marketing.associate_busifavor_coupon",
    "marketing.create_busifavor_stock",
    "marketing.deactivate_busifavor_coupon",
    "marketing.delete_coupon_code",
    "marketing.disassociate_busifavor_coupon",
    "marketing.modify_busifavor_stock",
    "marketing.modify_busifavor_stock_budget",
    "marketing.pay_busifavor_subsidy",
    "marketing.return_busifavor_coupon",
    "marketing.return_busifavor_subsidy",
    "marketing.send_busifavor_coupon",
    "marketing.send_busifavor_product_coupon",
    "marketing.upload_coupon_codes",
    "marketing.use_busifavor_coupon",
)
PRODUCT = (
    "marketing.associate_product_coupon_bundle_stores",
    "marketing.associate_product_coupon_stores",
    "marketing.confirm_product_coupon",
    "marketing.create_product_coupon",
    "marketing.create_product_coupon_bundle",
    "marketing.create_product_coupon_stock",
    "marketing.deactivate_product_coupon",
    "marketing.deactivate_product_coupon_stock",
    "marketing.deactivate_user_product_coupon",
    "marketing.deactivate_user_product_coupon_bundle",
    "marketing.disassociate_product_coupon_bundle_stores",
    "marketing.disassociate_product_coupon_stores",
    "marketing.modify_product_coupon",
    "marketing.modify_product_coupon_bundle",
    "marketing.modify_product_coupon_bundle_budget",
    "marketing.modify_product_coupon_stock",
    "marketing.modify_product_coupon_stock_budget",
    "marketing.return_product_coupon",
    "marketing.send_product_coupon",
    "marketing.send_product_coupon_bundle",
    "marketing.upload_product_coupon_codes",
    "marketing.use_product_coupon",
)
PAYGIFT = (
    "marketing.add_paygift_merchants",
    "marketing.create_paygift_activity",
    "marketing.remove_paygift_merchants",
    "marketing.terminate_paygift_activity",
)
COUPON_CALLS = {
    **{name: partial(paygift_call, operation=name) for name in PAYGIFT},
    **{name: partial(cash_call, operation=name) for name in CASH},
    **{name: partial(merchant_call, operation=name) for name in MERCHANT},
    **{name: partial(product_call, operation=name) for name in PRODUCT},
}
