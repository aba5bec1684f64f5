"""Activities that give coupons of a merchant after a payment."""

from __future__ import annotations

from typing import Any

from desk import NOTIFY, Desk, Party, fresh
from test_cash_coupons import DAY, day_text
from test_merchant_coupons import made
from wechatpay_sandbox.stores.seed_data import PAYGIFT_ACTIVITY, SUB_MCHID, USER

CREATE, GET = "marketing.create_paygift_activity", "marketing.get_paygift_activity"
ADD, REMOVE = "marketing.add_paygift_merchants", "marketing.remove_paygift_merchants"
END = "marketing.terminate_paygift_activity"


def activity(desk: Desk, *, info: dict[str, Any] | None = None, rule: dict[str, Any] | None = None) -> dict[str, Any]:
    """The body that makes an activity which gives a coupon of a batch of its own."""
    return activity_of(desk, made(desk), info=info, rule=rule)


def activity_of(
    desk: Party, stock_id: str, *, info: dict[str, Any] | None = None, rule: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The body that makes an activity of thirty days, which gives a coupon of a batch from 30 yuan on."""
    picture = "https://wxpaylogo.qpic.cn/wxpaylogo/sandbox0001/0"
    return {
        "activity_base_info": {
            "activity_name": "支付送拿铁券",
            "activity_second_title": "南山咖啡",
            "merchant_logo_url": picture,
            "begin_time": day_text(desk, 0),
            "end_time": day_text(desk, 30),
            "out_request_no": fresh("PAYGIFT"),
            "delivery_purpose": "OFF_LINE_PAY",
            **(info or {}),
        },
        "award_send_rule": {
            "award_type": "BUSIFAVOR",
            "merchant_option": "MANUAL_INPUT_MERCHANT",
            "transaction_amount_minimum": 3000,
            "send_content": "SINGLE_COUPON",
            "award_list": [{"stock_id": stock_id, "original_image_url": picture}],
            "merchant_id_list": [desk.mchid],
            **(rule or {}),
        },
    }


def begun(desk: Desk, **changes: Any) -> str:
    return str(desk.call(CREATE, activity(desk, **changes))["activity_id"])


def merchants(desk: Desk, id: str) -> list[str]:
    return [one["mchid"] for one in desk.call("marketing.list_paygift_merchants", activity_id=id)["data"]]


def test_an_activity_begins_and_ends(desk: Desk) -> None:
    body = activity(desk, info={"begin_time": day_text(desk, 1)})
    told = desk.call(CREATE, body)
    assert desk.call(CREATE, body) == told
    desk.refused(400, "INVALID_REQUEST", CREATE, {**body, "advanced_setting": {}})
    id = told["activity_id"]
    found = desk.call(GET, activity_id=id)
    assert (found["activity_status"], found["award_send_rule"]["full_send_rule"]) == (
        "CREATE_ACT_STATUS",
        body["award_send_rule"],
    )
    desk.wait(DAY)
    assert desk.call(GET, activity_id=id)["activity_status"] == "ONGOING_ACT_STATUS"
    other = begun(desk)
    ended = desk.call(END, activity_id=other)
    desk.wait(60)
    assert desk.call(END, activity_id=other) == ended
    listing = {"offset": 0, "limit": 20, "activity_name": "拿铁"}
    listed = desk.call("marketing.list_paygift_activities", **listing, activity_status="TERMINATE_ACT_STATUS")
    assert [one["activity_id"] for one in listed["data"]] == [other]
    assert desk.call("marketing.list_paygift_activities", **listing)["total_count"] == 3
    desk.wait(30 * DAY)
    assert desk.call(GET, activity_id=id)["activity_status"] == "OVER_TIME_ACT_STATUS"
    desk.refused(400, "INVALID_REQUEST", END, activity_id=id)
    desk.refused(404, "RESOURCE_NOT_EXISTS", END, activity_id="1")


def test_merchants_of_an_activity(desk: Desk) -> None:
    id = begun(desk)
    body = {"merchant_id_list": [SUB_MCHID, desk.mchid], "add_request_no": fresh("ADD")}
    for _ in range(2):
        assert desk.call(ADD, body, activity_id=id)["invalid_merchant_id_list"] == []
    assert sorted(merchants(desk, id)) == sorted([desk.mchid, SUB_MCHID])
    gone = {"merchant_id_list": [desk.mchid], "delete_request_no": fresh("REMOVE")}
    told = desk.call(REMOVE, gone, activity_id=id)
    assert desk.call(REMOVE, gone, activity_id=id) == told
    assert merchants(desk, id) == [SUB_MCHID]
    assert desk.call("marketing.list_paygift_goods", activity_id=id)["total_count"] == 0
    desk.call(END, activity_id=id)
    desk.refused(400, "INVALID_REQUEST", ADD, {**body, "add_request_no": fresh("ADD")}, activity_id=id)
    rule = {"merchant_option": "IN_SEVICE_COUPON_MERCHANT", "merchant_id_list": [SUB_MCHID]}
    assert sorted(merchants(desk, begun(desk, rule=rule))) == sorted([desk.mchid, SUB_MCHID])


def test_activities_that_cannot_be(desk: Desk) -> None:
    asked = activity(desk, info={"end_time": day_text(desk, 0)})
    assert desk.refused(400, "PARAM_ERROR", CREATE, asked)["detail"]["reason"] == "period"
    asked = activity(desk)
    del asked["award_send_rule"]["merchant_id_list"]
    assert desk.refused(400, "PARAM_ERROR", CREATE, asked)["detail"]["reason"] == "missing"
    asked = activity(desk)
    asked["award_send_rule"]["award_list"][0]["stock_id"] = "NOBODY"
    desk.refused(404, "RESOURCE_NOT_EXISTS", CREATE, asked)


def test_who_pays_is_given_a_coupon_once(desk: Desk) -> None:
    desk.call("marketing.set_busifavor_callback", {"notify_url": NOTIFY})
    id = begun(desk)
    path = f"POST paygift-activities/{id}/give"
    order = desk.pay(total=3000)
    (coupon,) = desk.control(path, order=order)["merchant_coupons"]
    ((_, notice),) = desk.told(coupon["coupon_code"])
    assert (notice["send_channel"], notice["attach_info"]["transaction_id"]) == (
        "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
        order,
    )
    assert notice["openid"] == USER
    for other in (order, desk.pay(total=2999), desk.place(total=3000)):
        desk.control(path, 409, order=other)
    desk.control(path, order=desk.pay(total=3000, sub_mchid=SUB_MCHID))
    desk.control("POST paygift-activities/1/give", 404, order=order)
    # the user has two coupons of the batch, and can have no more
    desk.control(path, 409, order=desk.pay(total=3000))
    tagged = activity(desk)
    tagged["advanced_setting"] = {"goods_tags": ["NEWYEAR"]}
    id = desk.call(CREATE, tagged)["activity_id"]
    desk.control(f"POST paygift-activities/{id}/give", 409, order=desk.pay(total=3000))
    desk.control(f"POST paygift-activities/{id}/give", order=desk.pay(total=3000, goods_tag="NEWYEAR"))
    desk.call(REMOVE, {"merchant_id_list": [desk.mchid], "delete_request_no": fresh("REMOVE")}, activity_id=id)
    desk.control(f"POST paygift-activities/{id}/give", 409, order=desk.pay(total=3000, goods_tag="NEWYEAR"))
    desk.call(END, activity_id=id)
    desk.control(f"POST paygift-activities/{id}/give", 409, order=order)
    lines = desk.control("GET paygift-activities")["paygift_activities"]
    assert [line["activity_id"] for line in lines][-1] == PAYGIFT_ACTIVITY
