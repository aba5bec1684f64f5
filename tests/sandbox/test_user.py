"""The user of tests and examples: pays by the control API, as somebody in front of the sandbox would."""

from __future__ import annotations

import pytest
from receiver import eventually, receiving
from sandbox_caller import Caller
from shop import APPID, COMBINE, OTHER_USER, USER, Shop, fresh
from wechatpay_auth import NotificationParser, load_config
from wechatpay_sandbox import CannotAct, Running, User


@pytest.fixture(scope="module")
def shop(merchant: Caller) -> Shop:
    return Shop(merchant)


def test_a_paid_order_is_paid_and_the_merchant_told(shop: Shop, shared: Running) -> None:
    with receiving(lambda notification: 401 if "SIGNTEST" in notification.signature else 204) as receiver:
        number = shop.place(notify_url=receiver.url)
        assert shared.pay(number) is None
        assert shop.find(number)["trade_state"] == "SUCCESS"
        assert shop.find(number)["payer"] == {"openid": USER}
        eventually(lambda: any("SIGNTEST" not in one.signature for one in receiver.arrived))
        real = receiver.arrived[-1]
    config = load_config(shared.config_path, environ={})
    told = NotificationParser(config.keys, config.credentials).parse(real.headers, real.body)
    assert (told.event_type, told.resource["out_trade_no"]) == ("TRANSACTION.SUCCESS", number)


def test_the_newest_order_of_a_number_is_paid(shop: Shop, shared: Running) -> None:
    number = shop.place()
    partner = {"sp_appid": APPID, "sp_mchid": shop.mchid, "sub_mchid": "1900000109"}
    order = {**shop.order(number, appid=None, mchid=None), **partner}
    assert shop.post("/v3/pay/partner/transactions/native", order).status_code == 200
    shared.pay(number)
    assert shop.find(number)["trade_state"] == "NOTPAY"
    path = f"/v3/pay/partner/transactions/out-trade-no/{number}?sp_mchid={shop.mchid}&sub_mchid=1900000109"
    assert shop.get(path).json()["trade_state"] == "SUCCESS"


@pytest.mark.parametrize("by", ["its own number", "a part's number"])
def test_a_combined_order_is_paid_with_all_its_parts(shop: Shop, shared: Running, by: str) -> None:
    number, parts = fresh("COMBINED"), [fresh(), fresh()]
    order = {
        "combine_appid": APPID,
        "combine_mchid": shop.mchid,
        "combine_out_trade_no": number,
        "notify_url": "http://127.0.0.1:19/notify",
        "sub_orders": [
            {
                "mchid": shop.mchid,
                "attach": "一号店",
                "out_trade_no": part,
                "description": "手冲咖啡",
                "amount": {"total_amount": 100, "currency": "CNY"},
            }
            for part in parts
        ],
    }
    assert shop.post(f"{COMBINE}/native", order).status_code == 200
    shared.pay(number if by == "its own number" else parts[1])
    found = shop.get(f"{COMBINE}/out-trade-no/{number}").json()
    assert [part["trade_state"] for part in found["sub_orders"]] == ["SUCCESS", "SUCCESS"]


def test_a_user_may_be_another_hesitate_and_have_no_money(shop: Shop, shared: Running) -> None:
    number, user = shop.place(), User(shared.base_url, openid=OTHER_USER)
    user.pay(number, "USERPAYING")
    assert shop.find(number)["trade_state"] == "USERPAYING"
    user.pay(number, "PAYERROR")
    assert shop.find(number)["trade_state"] == "PAYERROR"
    user.pay(number)
    assert shop.find(number)["payer"] == {"openid": OTHER_USER}


def test_a_user_takes_the_money_of_a_payout(shop: Shop, shared: Running) -> None:
    number = fresh("PRIZE")
    transfer = {
        "appid": APPID,
        "out_bill_no": number,
        "openid": USER,
        "transfer_amount": 100,
        "transfer_remark": "集章活动奖励",
        "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [
            {"info_type": "活动名称", "info_content": "集章换咖啡"},
            {"info_type": "奖励说明", "info_content": "集满十章的奖励"},
        ],
    }
    path = "/v3/fund-app/mch-transfer/transfer-bills"
    assert shop.post(path, transfer).json()["state"] == "WAIT_USER_CONFIRM"
    User(shared.base_url).take(number)
    eventually(lambda: shop.get(f"{path}/out-bill-no/{number}").json()["state"] == "SUCCESS")
    with pytest.raises(CannotAct, match="SUCCESS"):
        User(shared.base_url).take(number)
    with pytest.raises(CannotAct, match="no payout has out_bill_no NEVER; create it first"):
        User(shared.base_url).take("NEVER")


def test_a_user_complains_about_an_order_they_paid(shop: Shop, shared: Running) -> None:
    number, user = shop.place(), User(shared.base_url)
    with pytest.raises(CannotAct, match="users complain only about paid orders"):
        user.complain(number, "蛋糕压坏了")
    shared.pay(number)
    complaint = shop.get(f"/v3/merchant-service/complaints-v2/{user.complain(number, '蛋糕压坏了')}").json()
    assert (complaint["complaint_state"], complaint["complaint_detail"]) == ("PENDING", "蛋糕压坏了")
    assert [order["out_trade_no"] for order in complaint["complaint_order_info"]] == [number]
    with pytest.raises(CannotAct, match="no order has out_trade_no NEVER; place it first"):
        user.complain("NEVER", "蛋糕压坏了")


def test_what_cannot_be_paid_is_said(shop: Shop, shared: Running) -> None:
    with pytest.raises(CannotAct, match="no order has out_trade_no NEVER PLACED/%; place it first"):
        shared.pay("NEVER PLACED/%")
    number = shop.place()
    shared.pay(number)
    with pytest.raises(CannotAct, match="the order is SUCCESS"):
        shared.pay(number)
    with pytest.raises(CannotAct, match="result must be one of"):
        User(shared.base_url).pay(number, "MAYBE")


def test_an_address_that_is_no_sandbox_is_said() -> None:
    for address in ("https://127.0.0.1:8787", "127.0.0.1:8787", ""):
        with pytest.raises(ValueError, match="is not the address of a sandbox"):
            User(address)
    with receiving() as elsewhere, pytest.raises(CannotAct, match="is not a sandbox"):
        User(elsewhere.url).pay("ORDER")
