"""The pages after paying: switched on and off; where events about violations go."""

from __future__ import annotations

from typing import Any

from desk import NOTIFY, Desk
from wechatpay_sandbox.stores.seed_data import SUB_MCHID

PAGE, OWN_PART = "goldplan.change_gold_plan_status", "goldplan.change_custom_page_status"
VIOLATIONS = "merchant_risk_manage.{}_violation_notification"


def plan(desk: Desk, sub_mchid: str = SUB_MCHID) -> dict[str, Any]:
    lines = desk.control("GET gold-plans")["gold_plans"]
    (found,) = [line for line in lines if line["sub_mchid"] == sub_mchid]
    assert found["mchid"] == desk.mchid
    return {name: found[name] for name in ("scene", "custom_page", "advertising", "filters")}


def switch(desk: Desk, operation: str, step: str, **more: str) -> None:
    desk.call(operation, {"sub_mchid": SUB_MCHID, "operation_type": step, **more})


def test_the_page_and_its_own_part(desk: Desk) -> None:
    assert desk.control("GET gold-plans")["gold_plans"] == []
    desk.refused(400, "INVALID_REQUEST", OWN_PART, {"sub_mchid": SUB_MCHID, "operation_type": "OPEN"})
    switch(desk, PAGE, "OPEN")
    switch(desk, OWN_PART, "OPEN")
    on = {"scene": "JSAPI_AND_MINIPROGRAM", "custom_page": True, "advertising": False, "filters": []}
    assert plan(desk) == on
    switch(desk, PAGE, "OPEN", operation_pay_scene="JSAPI")
    switch(desk, OWN_PART, "CLOSE")
    assert plan(desk) == {**on, "scene": "JSAPI", "custom_page": False}
    switch(desk, PAGE, "CLOSE")
    switch(desk, PAGE, "CLOSE")
    switch(desk, OWN_PART, "CLOSE")
    assert plan(desk)["scene"] is None


def test_advertisements(desk: Desk) -> None:
    who = {"sub_mchid": SUB_MCHID}
    desk.call("goldplan.open_advertising", {**who, "advertising_industry_filters": ["FOOD"]})
    assert plan(desk) == {"scene": None, "custom_page": False, "advertising": True, "filters": ["FOOD"]}
    desk.call("goldplan.set_advertising_filter", {**who, "advertising_industry_filters": ["CAR", "GAME"]})
    desk.call("goldplan.open_advertising", who)
    assert plan(desk)["filters"] == ["CAR", "GAME"]
    desk.call("goldplan.set_advertising_filter", who)
    desk.call("goldplan.close_advertising", {"sub_mchid": "1900000110"})
    desk.call("goldplan.close_advertising", who)
    assert (plan(desk)["advertising"], plan(desk)["filters"]) == (False, [])
    assert plan(desk, "1900000110")["advertising"] is False


def test_where_violations_are_told(desk: Desk) -> None:
    get, create, update, delete = (VIOLATIONS.format(step) for step in ("get", "create", "update", "delete"))
    first, second = {"notify_url": "https://shop.example.com/1"}, {"notify_url": "https://shop.example.com/2"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", get)
    desk.refused(404, "RESOURCE_NOT_EXISTS", update, first)
    desk.refused(404, "RESOURCE_NOT_EXISTS", delete)
    desk.control("POST trigger", 400, event_type="VIOLATION.PUNISH")
    assert desk.call(create, first) == first
    assert desk.call(create, first) == first
    desk.refused(400, "INVALID_REQUEST", create, second)
    assert desk.call(update, second) == second
    assert desk.call(get) == second
    # an example event goes to the address that is set, as far as the sandbox may reach it
    desk.control("POST notify-addresses/merchant_risk_manage", url=NOTIFY)
    assert desk.control("POST trigger", event_type="VIOLATION.PUNISH")["url"] == NOTIFY
    desk.control("POST trigger", 400, event_type="VIOLATION.UNKNOWN")
    desk.call(delete)
    desk.refused(404, "RESOURCE_NOT_EXISTS", get)
