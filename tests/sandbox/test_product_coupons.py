"""Coupons for articles of a brand: reviewed, given, used once, in turn and by bundles, given back and withdrawn."""

from __future__ import annotations

from typing import Any

import pytest
from desk import NOTIFY, Desk, Party, fresh
from test_cash_coupons import DAY, day_text
from wechatpay_sandbox.stores.seed_data import APPID, BRAND, OTHER_USER, PRODUCT_COUPON, PRODUCT_STOCK, USER

CREATE, SEND, USE = "marketing.create_product_coupon", "marketing.send_product_coupon", "marketing.use_product_coupon"
SEND_BUNDLE, GET = "marketing.send_product_coupon_bundle", "marketing.get_user_product_coupon"


def info(desk: Party, rule: str, *, times: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    """What batches are made of: ten coupons, good for thirty days."""
    period = {"available_begin_time": day_text(desk, 0), "available_end_time": day_text(desk, 30), **(times or {})}
    return {
        "coupon_code_mode": "WECHATPAY",
        "stock_send_rule": {"max_count": 10, "max_count_per_user": 2},
        rule: {"coupon_available_period": period},
        "usage_rule_display_info": {"coupon_usage_method_list": ["OFFLINE"], "usage_description": "每单限用一张"},
        "coupon_display_info": {"code_display_mode": "QRCODE"},
        "notify_config": {"notify_appid": APPID},
        "store_scope": "SPECIFIC",
        **changes,
    }


def body(desk: Party, mode: str = "SINGLE", *, interval: int = 0, **changes: Any) -> dict[str, Any]:
    """The body that makes a coupon."""
    pictures = {"image_url": "https://wxpaylogo.qpic.cn/1/0", "background_url": "https://wxpaylogo.qpic.cn/2/0"}
    made: dict[str, Any] = {
        "brand_id": BRAND,
        "out_request_no": fresh("PRODUCT"),
        "scope": "ALL",
        "type": "NORMAL",
        "usage_mode": mode,
        "display_info": {"name": "拿铁立减八元", **pictures},
    }
    if mode == "SINGLE":
        return {**made, "stock": info(desk, "single_usage_rule", **changes)}
    if mode == "SEQUENTIAL":
        times = {"type": "EQUAL", "count": 3, "available_days": 10, "interval_days": interval}
        return {**made, "sequential_usage_info": times, "stock": info(desk, "sequential_usage_rule", **changes)}
    bundle = info(desk, "progressive_bundle_usage_rule", **changes)
    bundle["progressive_bundle_usage_rule"]["normal_coupon_list"] = [
        {"threshold": 3000, "discount_amount": off} for off in (500, 600, 800)
    ]
    counts = {"count": 3, "interval_days": interval}
    return {**made, "progressive_bundle_usage_info": counts, "stock_bundle": bundle}


def named(**more: Any) -> dict[str, Any]:
    return {"brand_id": BRAND, "out_request_no": fresh("REQUEST"), **more}


def approved(desk: Desk, mode: str = "SINGLE", **changes: Any) -> dict[str, Any]:
    """A coupon that has passed the review, with its batch or bundle of batches."""
    made: dict[str, Any] = desk.call(CREATE, body(desk, mode, **changes))
    desk.wait()
    return made


def gift(made: dict[str, Any], **changes: Any) -> dict[str, Any]:
    which = (
        {"stock_bundle_id": made["stock_bundle"]["stock_bundle_id"]}
        if "stock_bundle" in made
        else {"stock_id": made["stock"]["stock_id"]}
    )
    number = {"appid": APPID, "send_request_no": fresh("SEND")}
    return {"brand_id": BRAND, "product_coupon_id": made["product_coupon_id"], **which, **number, **changes}


def give(desk: Desk, made: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A coupon of the user: what names it in paths and in bodies."""
    told = desk.call(SEND, gift(made, **changes), openid=USER)
    return names(told)


def names(told: dict[str, Any]) -> dict[str, Any]:
    return {
        "path": {"openid": USER, "coupon_code": told["coupon_code"]},
        "body": {
            "brand_id": BRAND,
            "product_coupon_id": told["product_coupon"]["product_coupon_id"],
            "stock_id": told["stock"]["stock_id"],
            "appid": APPID,
        },
    }


def given(desk: Desk, mode: str = "SINGLE", **changes: Any) -> dict[str, Any]:
    return give(desk, approved(desk, mode, **changes))


def use(held: dict[str, Any], **changes: Any) -> dict[str, Any]:
    order = {"use_time": "2027-01-15T16:00:00+08:00", "associated_order_info": {"out_trade_no": "ORDER1"}}
    return {**held["body"], **order, "out_request_no": fresh("USE"), **changes}


def ask(held: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The body of a step to a coupon."""
    return {**held["body"], "out_request_no": fresh("STEP"), **more}


def find(desk: Desk, held: dict[str, Any]) -> Any:
    return desk.call(GET, **held["path"], **held["body"])


def refuse(desk: Desk, operation: str, held: dict[str, Any], asked: dict[str, Any]) -> None:
    desk.refused(400, "INVALID_REQUEST", operation, asked, **held["path"])


# --- coupons and batches


def test_a_coupon_is_reviewed_changed_and_withdrawn(desk: Desk) -> None:
    asked = body(desk)
    made = desk.call(CREATE, asked)
    assert desk.call(CREATE, asked) == made
    id, stock_id = made["product_coupon_id"], made["stock"]["stock_id"]
    assert (made["state"], made["stock"]["state"]) == ("AUDITING", "AUDITING")
    desk.refused(400, "INVALID_REQUEST", SEND, gift(made), openid=USER)
    desk.wait()
    assert desk.call("marketing.get_product_coupon", product_coupon_id=id, brand_id=BRAND)["state"] == "EFFECTIVE"
    look = {"product_coupon_id": id, "stock_id": stock_id, "brand_id": BRAND}
    assert desk.call("marketing.get_product_coupon_stock", **look)["state"] == "SENDING"
    display = {**asked["display_info"], "name": "拿铁新年立减"}
    told = desk.call("marketing.modify_product_coupon", named(display_info=display), product_coupon_id=id)
    assert told["display_info"] == display
    give(desk, made)
    reason = named(deactivate_reason="活动提前结束")
    gone = desk.call("marketing.deactivate_product_coupon", reason, product_coupon_id=id)
    assert desk.call("marketing.deactivate_product_coupon", reason, product_coupon_id=id) == gone
    assert (gone["state"], gone["deactivate_reason"]) == ("DEACTIVATED", "活动提前结束")
    for operation, asked in (
        ("deactivate_product_coupon", named(deactivate_reason="再次")),
        ("modify_product_coupon", named(display_info=display)),
        ("create_product_coupon_stock", named(stock=info(desk, "single_usage_rule"))),
    ):
        desk.refused(400, "INVALID_REQUEST", f"marketing.{operation}", asked, product_coupon_id=id)
    desk.refused(400, "INVALID_REQUEST", SEND, gift(made), openid=USER)


def test_a_further_batch_and_its_end(desk: Desk) -> None:
    id = approved(desk)["product_coupon_id"]
    add = "marketing.create_product_coupon_stock"
    stock = desk.call(add, named(stock=info(desk, "single_usage_rule")), product_coupon_id=id)
    where = {"product_coupon_id": id, "stock_id": stock["stock_id"]}
    told = desk.call("marketing.modify_product_coupon_stock", named(remark="会员日"), **where)
    assert (told["remark"], told["state"]) == ("会员日", "AUDITING")
    desk.wait()
    pages = desk.call("marketing.list_product_coupon_stocks", product_coupon_id=id, brand_id=BRAND, page_size=1)
    assert (pages["total_count"], pages["next_page_token"]) == (2, "1")
    rest = desk.call("marketing.list_product_coupon_stocks", product_coupon_id=id, brand_id=BRAND, page_token="1")
    assert ([one["stock_id"] for one in rest["stock_list"]], "next_page_token" in rest) == ([stock["stock_id"]], False)
    wrong = {"product_coupon_id": id, "brand_id": BRAND, "page_token": "next"}
    desk.refused(400, "PARAM_ERROR", "marketing.list_product_coupon_stocks", **wrong)
    end = "marketing.deactivate_product_coupon_stock"
    assert desk.call(end, named(deactivate_reason="结束"), **where)["state"] == "DEACTIVATED"
    desk.refused(400, "INVALID_REQUEST", end, named(deactivate_reason="结束"), **where)
    desk.refused(400, "INVALID_REQUEST", "marketing.modify_product_coupon_stock", named(remark="会员日"), **where)
    filtered = {"product_coupon_id": id, "brand_id": BRAND, "state": "DEACTIVATED"}
    assert desk.call("marketing.list_product_coupon_stocks", **filtered)["total_count"] == 1
    desk.refused(404, "RESOURCE_NOT_EXISTS", end, named(deactivate_reason="结束"), **{**where, "stock_id": "1"})
    desk.wait(30 * DAY)
    other = {"product_coupon_id": id, "stock_id": pages["stock_list"][0]["stock_id"]}
    assert desk.call("marketing.get_product_coupon_stock", **other, brand_id=BRAND)["state"] == "STOPPED"
    desk.refused(400, "INVALID_REQUEST", end, named(deactivate_reason="结束"), **other)


def test_coupons_that_cannot_be(desk: Desk) -> None:
    for mode, missing in (
        ("SINGLE", ("stock", "single_usage_rule")),
        ("SEQUENTIAL", ("sequential_usage_info",)),
        ("SEQUENTIAL", ("stock", "sequential_usage_rule")),
        ("PROGRESSIVE_BUNDLE", ("progressive_bundle_usage_info",)),
        ("PROGRESSIVE_BUNDLE", ("stock_bundle", "progressive_bundle_usage_rule")),
    ):
        asked = body(desk, mode)
        holder = asked if len(missing) == 1 else asked[missing[0]]
        del holder[missing[-1]]
        refused = desk.refused(400, "PARAM_ERROR", CREATE, asked)
        assert refused["detail"]["field"] == "/" + "/".join(missing)
    asked = body(desk, "PROGRESSIVE_BUNDLE")
    asked["stock_bundle"]["progressive_bundle_usage_rule"]["normal_coupon_list"].pop()
    assert desk.refused(400, "PARAM_ERROR", CREATE, asked)["detail"]["reason"] == "count"
    asked = body(desk, "SEQUENTIAL")
    rule = asked["stock"]["sequential_usage_rule"]
    rule["normal_coupon_list"] = [{"threshold": 100, "discount_amount": 1}] * 4
    assert desk.refused(400, "PARAM_ERROR", CREATE, asked)["detail"]["reason"] == "count"
    asked = body(desk, times={"available_end_time": day_text(desk, 0)})
    assert desk.refused(400, "PARAM_ERROR", CREATE, asked)["detail"]["reason"] == "period"
    get = "marketing.get_product_coupon"
    desk.refused(404, "RESOURCE_NOT_EXISTS", get, product_coupon_id=PRODUCT_COUPON, brand_id="120345")


def test_the_budget_of_a_batch(desk: Desk) -> None:
    made = approved(desk, stock_send_rule={"max_count": 1, "max_count_per_day": 5})
    where = {"product_coupon_id": made["product_coupon_id"], "stock_id": made["stock"]["stock_id"]}
    give(desk, made)
    desk.refused(403, "RULE_LIMIT", SEND, gift(made), openid=OTHER_USER)
    operation = "marketing.modify_product_coupon_stock_budget"
    more = named(update_mode="MAX_COUNT", current_max_count=1, target_max_count=7)
    assert desk.call(operation, more, **where)["stock_send_rule"]["max_count"] == 7
    desk.refused(400, "INVALID_REQUEST", operation, {**more, "out_request_no": fresh("BUDGET")}, **where)
    desk.refused(400, "PARAM_ERROR", operation, named(update_mode="MAX_COUNT", target_max_count=7), **where)
    by_day = named(update_mode="MAX_COUNT_PER_DAY", current_max_count_per_day=5, target_max_count_per_day=2)
    assert desk.call(operation, by_day, **where)["stock_send_rule"]["max_count_per_day"] == 2
    give(desk, made)
    desk.refused(403, "RULE_LIMIT", SEND, gift(made), openid=OTHER_USER)
    fewer = named(update_mode="MAX_COUNT", current_max_count=7, target_max_count=1)
    desk.refused(400, "INVALID_REQUEST", operation, fewer, **where)
    look = desk.call("marketing.get_product_coupon_stock", **where, brand_id=BRAND)
    assert look["sent_count_info"] == {"total_count": 2, "today_count": 2}


def test_codes_and_shops(desk: Desk) -> None:
    made = approved(desk, coupon_code_mode="UPLOAD")
    where = {"product_coupon_id": made["product_coupon_id"], "stock_id": made["stock"]["stock_id"]}
    desk.refused(403, "RULE_LIMIT", SEND, gift(made), openid=USER)
    one, two = fresh("CODE"), fresh("CODE")
    upload = "marketing.upload_product_coupon_codes"
    told = desk.call(upload, named(code_list=[one, two, two]), **where)
    assert (told["success_code_list"], told["duplicate_code_list"]) == ([one, two], [two])
    assert desk.call(upload, named(code_list=[two]), **where)["already_exist_code_list"] == [two]
    assert give(desk, made)["path"]["coupon_code"] == one
    counts = desk.call("marketing.get_product_coupon_stock", **where, brand_id=BRAND)["coupon_code_count_info"]
    assert counts == {"total_count": 2, "available_count": 1}
    seeded = {"product_coupon_id": PRODUCT_COUPON, "stock_id": PRODUCT_STOCK}
    desk.refused(400, "INVALID_REQUEST", upload, named(code_list=[one]), **seeded)
    by_gift = approved(desk, coupon_code_mode="API_ASSIGN")
    desk.refused(400, "PARAM_ERROR", SEND, gift(by_gift), openid=USER)
    give(desk, by_gift, coupon_code=one)
    desk.refused(400, "ALREADY_EXISTS", SEND, gift(by_gift, coupon_code=one), openid=USER)
    desk.refused(400, "PARAM_ERROR", SEND, gift(made, coupon_code=one), openid=USER)
    shops = {"brand_id": BRAND, "store_list": [{"store_id": "10000001"}, {"store_id": "10000002"}]}
    assert desk.call("marketing.associate_product_coupon_stores", shops, **where)["total_count"] == 2
    few = {"brand_id": BRAND, "store_list": [{"store_id": "10000002"}, {"store_id": "10000009"}]}
    told = desk.call("marketing.disassociate_product_coupon_stores", few, **where)
    assert [one["store_id"] for one in told["failed_store_list"]] == ["10000009"]
    listed = desk.call("marketing.list_product_coupon_stores", **where, brand_id=BRAND)
    assert listed == {"total_count": 1, "store_list": [{"store_id": "10000001"}]}
    everywhere = approved(desk, store_scope="ALL")
    where = {"product_coupon_id": everywhere["product_coupon_id"], "stock_id": everywhere["stock"]["stock_id"]}
    desk.refused(400, "INVALID_REQUEST", "marketing.associate_product_coupon_stores", shops, **where)


# --- coupons of users


def test_a_coupon_is_given_used_and_given_back(desk: Desk) -> None:
    callback = "marketing.get_product_coupon_callback"
    desk.refused(404, "RESOURCE_NOT_EXISTS", callback)
    set_to = desk.call("marketing.set_product_coupon_callback", {"notify_url": NOTIFY})
    assert desk.call(callback) == set_to
    made = approved(desk)
    asked = gift(made, attach="counter-7")
    told = desk.call(SEND, asked, openid=USER)
    assert desk.call(SEND, asked, openid=USER) == told
    assert (told["coupon_state"], told["attach"], told["send_channel"]) == ("EFFECTIVE", "counter-7", "API")
    ((event, notice),) = desk.told(told["coupon_code"])
    assert (event, notice["attach"]) == ("PRODUCT_COUPON_SP.SEND", "counter-7")
    held = names(told)
    body = use(held, saved_amount=800)
    used = desk.call(USE, body, **held["path"])
    assert desk.call(USE, body, **held["path"]) == used
    assert (used["coupon_state"], used["single_usage_detail"]["saved_amount"]) == ("USED", 800)
    refuse(desk, USE, held, use(held))
    refuse(desk, "marketing.deactivate_user_product_coupon", held, ask(held, deactivate_reason="发错"))
    back = desk.call("marketing.return_product_coupon", ask(held), **held["path"])
    assert (back["coupon_state"], "use_time" in back["single_usage_detail"]) == ("EFFECTIVE", False)
    refuse(desk, "marketing.return_product_coupon", held, ask(held))
    desk.call(USE, use(held), **held["path"])
    assert find(desk, held)["coupon_state"] == "USED"
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET, openid=OTHER_USER, coupon_code=told["coupon_code"], **held["body"])
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET, openid=USER, coupon_code="NOBODY", **held["body"])


def test_a_coupon_that_the_user_takes_is_confirmed(desk: Desk) -> None:
    made = approved(desk)
    path = f"POST product-coupon-stocks/{made['stock']['stock_id']}/take"
    line = desk.control(path, confirm=True)
    assert line["state"] == "CONFIRMING"
    desk.control(path)
    desk.control(path, 409)
    desk.control("POST product-coupon-stocks/NOBODY/take", 404)
    assert desk.control("GET user-product-coupons?limit=1")["user_product_coupons"][0]["state"] == "EFFECTIVE"
    assert desk.control("GET product-coupon-stocks?limit=1")["product_coupon_stocks"][0]["given"] == 2
    numbers = {"product_coupon_id": made["product_coupon_id"], "stock_id": made["stock"]["stock_id"]}
    held = {
        "path": {"openid": USER, "coupon_code": line["coupon_code"]},
        "body": {"brand_id": BRAND, **numbers, "appid": APPID},
    }
    refuse(desk, USE, held, use(held))
    told = desk.call("marketing.confirm_product_coupon", ask(held), **held["path"])
    assert (told["coupon_state"], told["send_channel"]) == ("EFFECTIVE", "RECEIVE_COMPONENT")
    refuse(desk, "marketing.confirm_product_coupon", held, ask(held))
    desk.call(USE, use(held), **held["path"])


@pytest.mark.parametrize(
    ("times", "state", "is_good"),
    [
        ({"available_days": 1}, "EFFECTIVE", True),
        ({"wait_days_after_receive": 1}, "PENDING", False),
        ({"available_seconds": 60}, "EFFECTIVE", True),
        # the desk begins on a Friday at four in the afternoon
        ({"weekly_available_period": {"day_list": ["FRIDAY"]}}, "EFFECTIVE", True),
        ({"weekly_available_period": {"day_list": ["MONDAY"]}}, "EFFECTIVE", False),
        ({"weekly_available_period": {"day_period_list": [{"begin_time": 0, "end_time": 1}]}}, "EFFECTIVE", False),
    ],
)
def test_the_time_of_a_coupon(desk: Desk, times: dict[str, Any], state: str, is_good: bool) -> None:
    held = given(desk, times=times)
    assert find(desk, held)["coupon_state"] == state
    if is_good:
        desk.call(USE, use(held), **held["path"])
    else:
        refuse(desk, USE, held, use(held))
        desk.wait(31 * DAY)
        assert find(desk, held)["coupon_state"] == "EXPIRED"


def test_a_coupon_is_withdrawn_and_listed(desk: Desk) -> None:
    made = approved(desk)
    first, second = give(desk, made), give(desk, made)
    desk.refused(403, "RULE_LIMIT", SEND, gift(made), openid=USER)
    operation = "marketing.deactivate_user_product_coupon"
    body = ask(first, deactivate_reason="发错券种")
    told = desk.call(operation, body, **first["path"])
    assert desk.call(operation, body, **first["path"]) == told
    assert (told["coupon_state"], told["deactivate_reason"]) == ("DEACTIVATED", "发错券种")

    def codes(**wanted: Any) -> list[str]:
        asked = {"openid": USER, "appid": APPID, "brand_id": BRAND, **wanted}
        page = desk.call("marketing.list_user_product_coupons", **asked)
        return [one["coupon_code"] for one in page["user_coupon_list"]]

    id = made["product_coupon_id"]
    both = [second["path"]["coupon_code"], first["path"]["coupon_code"]]
    assert codes(product_coupon_id=id) == both
    assert codes(product_coupon_id=id, coupon_state="EFFECTIVE") == both[:1]
    assert codes(stock_id=made["stock"]["stock_id"], page_size=1, page_token="1") == both[1:]
    assert codes(brand_id="120345") == []


# --- several uses


def test_a_coupon_that_is_used_in_turn(desk: Desk) -> None:
    held = given(desk, "SEQUENTIAL", interval=1)
    desk.refused(400, "PARAM_ERROR", USE, use(held), **held["path"])
    refuse(desk, USE, held, use(held, sequential_coupon_index=1))
    for turn in range(3):
        told = desk.call(USE, use(held, sequential_coupon_index=turn), **held["path"])
        assert told["sequential_usage_detail"]["used_count"] == turn + 1
        if turn < 2:
            refuse(desk, USE, held, use(held, sequential_coupon_index=turn + 1))
        desk.wait(DAY)
    assert told["coupon_state"] == "USED"
    refuse(desk, "marketing.return_product_coupon", held, ask(held, sequential_coupon_index=0))
    told = desk.call("marketing.return_product_coupon", ask(held, sequential_coupon_index=2), **held["path"])
    rounds = [one["detail_state"] for one in told["sequential_usage_detail"]["detail_item_list"]]
    assert (told["coupon_state"], rounds) == ("EFFECTIVE", ["USED", "USED", "EFFECTIVE"])
    desk.wait(20 * DAY)
    rounds = [one["detail_state"] for one in find(desk, held)["sequential_usage_detail"]["detail_item_list"]]
    assert rounds == ["USED", "USED", "EXPIRED"]


def test_a_bundle_is_given_and_used_in_order(desk: Desk) -> None:
    made = approved(desk, "PROGRESSIVE_BUNDLE")
    stocks = made["stock_bundle"]["stock_list"]
    rules = [stock["progressive_bundle_usage_rule"]["normal_coupon"]["discount_amount"] for stock in stocks]
    assert (rules, [stock["stock_bundle_info"]["stock_bundle_index"] for stock in stocks]) == (
        [500, 600, 800],
        [0, 1, 2],
    )
    body = gift(made)
    told = desk.call(SEND_BUNDLE, body, openid=USER)
    assert desk.call(SEND_BUNDLE, body, openid=USER) == told
    first, second, _ = (names(part) for part in told["user_product_coupon_list"])
    refuse(desk, USE, second, use(second))
    desk.call(USE, use(first), **first["path"])
    used = desk.call(USE, use(second), **second["path"])
    place = used["user_product_coupon_bundle_info"]
    assert (place["used_count"], place["total_count"], place["user_coupon_bundle_index"]) == (2, 3, 1)
    assert "use_time" in used["progressive_bundle_usage_detail"]
    alone = {name: value for name, value in body.items() if name != "stock_bundle_id"}
    alone |= {"stock_id": stocks[0]["stock_id"], "send_request_no": fresh("SEND")}
    desk.refused(400, "INVALID_REQUEST", SEND, alone, openid=USER)
    desk.control(f"POST product-coupon-stocks/{stocks[0]['stock_id']}/take", 409)
    end = {
        **{name: value for name, value in body.items() if name != "send_request_no"},
        "out_request_no": fresh("END"),
        "deactivate_reason": "活动提前结束",
    }
    path = {"openid": USER, "user_coupon_bundle_id": told["user_coupon_bundle_id"]}
    operation = "marketing.deactivate_user_product_coupon_bundle"
    gone = desk.call(operation, end, **path)
    assert desk.call(operation, end, **path) == gone
    assert [part["coupon_state"] for part in gone["user_product_coupon_list"]] == ["USED", "USED", "DEACTIVATED"]
    desk.refused(400, "INVALID_REQUEST", operation, {**end, "out_request_no": fresh("END")}, **path)
    other = {**path, "user_coupon_bundle_id": "30"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", operation, {**end, "out_request_no": fresh("END")}, **other)
    wanted = {"openid": USER, "appid": APPID, "brand_id": BRAND, "user_coupon_bundle_id": path["user_coupon_bundle_id"]}
    assert desk.call("marketing.list_user_product_coupons", **wanted)["total_count"] == 3


def test_coupons_of_a_bundle_have_days_between_them(desk: Desk) -> None:
    made = approved(desk, "PROGRESSIVE_BUNDLE", interval=2)
    told = desk.call(SEND_BUNDLE, gift(made), openid=USER)
    first, second, _ = (names(part) for part in told["user_product_coupon_list"])
    desk.call(USE, use(first), **first["path"])
    refuse(desk, USE, second, use(second))
    desk.wait(2 * DAY)
    desk.call(USE, use(second), **second["path"])


def test_a_bundle_of_batches_is_changed_as_one(desk: Desk) -> None:
    made = approved(desk, "PROGRESSIVE_BUNDLE")
    id = made["product_coupon_id"]
    add = "marketing.create_product_coupon_bundle"
    further = body(desk, "PROGRESSIVE_BUNDLE")["stock_bundle"]
    added = desk.call(add, named(stock_bundle=further), product_coupon_id=id)
    where = {"product_coupon_id": id, "stock_bundle_id": added["stock_bundle_id"]}
    told = desk.call("marketing.modify_product_coupon_bundle", named(remark="会员日"), **where)
    assert {stock["remark"] for stock in told["stock_list"]} == {"会员日"}
    more = named(update_mode="MAX_COUNT", current_max_count=10, target_max_count=20)
    told = desk.call("marketing.modify_product_coupon_bundle_budget", more, **where)
    assert {stock["stock_send_rule"]["max_count"] for stock in told["stock_list"]} == {20}
    shops = {"brand_id": BRAND, "store_list": [{"store_id": "10000001"}]}
    assert desk.call("marketing.associate_product_coupon_bundle_stores", shops, **where)["total_count"] == 1
    told = desk.call("marketing.disassociate_product_coupon_bundle_stores", shops, **where)
    assert told["success_store_list"] == shops["store_list"]
    wanted = {"product_coupon_id": id, "brand_id": BRAND, "stock_bundle_id": added["stock_bundle_id"]}
    assert desk.call("marketing.list_product_coupon_stocks", **wanted)["total_count"] == 3
    wrong = {**where, "stock_bundle_id": "20"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", "marketing.modify_product_coupon_bundle", named(remark="会员日"), **wrong)
    alone = named(stock=info(desk, "single_usage_rule"))
    desk.refused(400, "INVALID_REQUEST", "marketing.create_product_coupon_stock", alone, product_coupon_id=id)
    once = approved(desk)["product_coupon_id"]
    desk.refused(400, "INVALID_REQUEST", add, named(stock_bundle=further), product_coupon_id=once)
