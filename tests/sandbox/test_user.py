"""The user of tests and examples: pays by the control API, as somebody in front of the sandbox would."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from receiver import eventually, receiving
from sandbox_caller import Caller
from shop import APPID, COMBINE, OTHER_USER, USER, Shop, fresh
from test_discount_cards import preparation
from test_medical_orders import fee
from wechatpay_auth import NotificationParser, load_config
from wechatpay_client import Client
from wechatpay_sandbox import CannotAct, Running, User
from wechatpay_sandbox.stores.seed_data import CASH_STOCK, MERCHANT_STOCK


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


def test_a_user_of_service_orders(shop: Shop, shared: Running) -> None:
    user, path = User(shared.base_url, openid=OTHER_USER), "/v3/payscore"
    number, code = fresh("RENTAL"), fresh("AUTH")
    named = {"appid": APPID, "service_id": "50000000000000000000000000000001"}
    query = "?" + "&".join(f"{name}={value}" for name, value in named.items())
    permission = {**named, "authorization_code": code}
    assert shop.post(f"{path}/permissions", permission).status_code == 200
    user.permit(code)
    by_user = f"{path}/permissions/openid/{OTHER_USER}{query}"
    assert shop.get(by_user).json()["authorization_state"] == "AVAILABLE"
    user.withdraw(code)
    assert shop.get(by_user).json()["authorization_state"] == "UNAVAILABLE"
    with pytest.raises(CannotAct, match=f"the permission {code} has ended"):
        user.withdraw(code)
    with pytest.raises(CannotAct, match="no permission has authorization_code NEVER; apply for it first"):
        user.permit("NEVER")
    order = {
        **named,
        "out_order_no": number,
        "service_introduction": "共享充电宝",
        "time_range": {"start_time": "20260102150405"},
        "risk_fund": {"name": "DEPOSIT", "amount": 9900},
        "notify_url": "http://127.0.0.1:19/notify",
    }
    assert shop.post(f"{path}/serviceorder", order).json()["state"] == "CREATED"
    with pytest.raises(CannotAct, match="the order is CREATED; only a completed order"):
        user.pay_service(number)
    query_id = user.confirm(number)
    assert shop.get(f"{path}/serviceorder{query}&query_id={query_id}").json()["openid"] == OTHER_USER
    with pytest.raises(CannotAct, match="the order is DOING; only a CREATED order can be confirmed"):
        user.confirm(number)
    bill = {**named, "post_payments": [{"name": "租借费", "amount": 800}], "total_amount": 800}
    bill["time_range"] = {"end_time": "20260102180405"}
    assert shop.post(f"{path}/serviceorder/{number}/complete", bill).json()["state"] == "DOING"
    user.pay_service(number)
    assert shop.get(f"{path}/serviceorder{query}&out_order_no={number}").json()["state"] == "DONE"
    with pytest.raises(CannotAct, match="no service order has out_order_no NEVER; make it first"):
        user.confirm("NEVER")


def test_a_user_of_contracts(shop: Shop, shared: Running) -> None:
    user, path = User(shared.base_url, openid=OTHER_USER), "/v3/papay"
    code, numbers = fresh("PAPAY")[:32], "/v3/papay/sign/contracts/plan-id/100001/out-contract-code"
    prepared = {
        "appid": APPID,
        "plan_id": 100001,
        "out_contract_code": code,
        "contract_display_account": "member_0001",
        "contract_notify_url": "http://127.0.0.1:19/notify",
    }
    place = f"{path}/scheduled-deduct-sign/contracts/pre-entrust-sign/app"
    assert shop.post(place, prepared).status_code == 200
    user.decline(code)
    with pytest.raises(CannotAct, match="the user has declined; the merchant has to prepare another"):
        user.sign(code)
    assert shop.post(place, prepared).status_code == 200
    contract_id = user.sign(code)
    found = shop.get(f"{numbers}/{code}").json()
    assert (found["contract_id"], found["openid"]) == (contract_id, OTHER_USER)
    user.terminate(code)
    assert shop.get(f"{numbers}/{code}").json()["contract_state"] == "TERMINATED"
    user.terminate(contract_id)
    with pytest.raises(CannotAct, match="no signing has the number NEVER; the merchant has to prepare it first"):
        user.sign("NEVER")
    with pytest.raises(CannotAct, match="no contract has this contract_id"):
        user.terminate("NEVER")


def test_a_user_of_plates(shop: Shop, shared: Running) -> None:
    user, plate = User(shared.base_url, openid=OTHER_USER), "粤A00001"
    query = f"appid={APPID}&plate_number={quote(plate)}&plate_color=BLUE&openid={OTHER_USER}"

    def state() -> str:
        return str(shop.get(f"/v3/vehicle/parking/services/find?{query}").json()["service_state"])

    with pytest.raises(CannotAct, match="no user has opened the service for this plate"):
        user.pause_parking(plate)
    user.open_parking(plate)
    assert state() == "NORMAL"
    user.pause_parking(plate)
    assert state() == "PAUSE"
    user.close_parking(plate)
    assert state() == "OUT_SERVICE"
    user.set_funds(short=True)
    assert OTHER_USER in shared.store.short_users
    user.set_funds(short=False)
    assert OTHER_USER not in shared.store.short_users


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


@pytest.mark.parametrize("said", [b"{}", b'{"code": "x"}', b"[]", b"7", b"[" * 100_000])
def test_another_server_that_speaks_json_is_no_sandbox(said: bytes) -> None:
    with receiving(lambda _notification: (404, said)) as elsewhere, pytest.raises(CannotAct, match="is not a sandbox"):
        User(elsewhere.url).pay("ORDER")


def test_a_user_of_medical_orders_and_cards(shop: Shop, shared: Running) -> None:
    user = User(shared.base_url, openid=OTHER_USER)
    cash = {**shop.order(fresh("CASH"), amount={"total": 4200, "currency": "CNY"}), "payer": {"openid": OTHER_USER}}
    with Client.from_config(shared.config_path) as client:
        prepay_id = client["v3/pay/transactions/jsapi"].post(json=cash).json()["prepay_id"]
        number = client["v3/med-ins/orders"].post(json=fee(prepay_id=prepay_id)).json()["out_trade_no"]
        user.pay_medical(number)
        with pytest.raises(CannotAct, match="the order is MIX_PAY_SUCCESS"):
            user.pay_medical(number)
        paid = client["v3/med-ins/orders/out-trade-no/{out_trade_no}"].get(out_trade_no=number).json()
        assert (paid["mix_pay_status"], paid["self_pay_status"]) == ("MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS")
        prepared = preparation()
        client["v3/discount-card/cards"].post(json=prepared)
        code = prepared["out_card_code"]
        user.take_card(code)
        card = client["v3/discount-card/cards/{out_card_code}"].get(out_card_code=code).json()
        assert (card["state"], card["openid"]) == ("ONGOING", OTHER_USER)
    with pytest.raises(CannotAct, match="the card is ONGOING and nothing of it is due"):
        user.pay_card(code)
    with pytest.raises(CannotAct, match="no medical order has out_trade_no NEVER; place it first"):
        user.pay_medical("NEVER")
    with pytest.raises(CannotAct, match="no discount card has out_card_code NEVER; prepare it first"):
        user.take_card("NEVER")


def test_a_user_of_coupons(shop: Shop, shared: Running) -> None:
    user = User(shared.base_url, openid=OTHER_USER)
    with Client.from_config(shared.config_path) as client:
        gift = {
            "stock_id": CASH_STOCK,
            "out_request_no": fresh("GIFT"),
            "appid": APPID,
            "stock_creator_mchid": shop.mchid,
        }
        give = client["v3/marketing/favor/users/{openid}/coupons"]
        coupon_id = give.post(openid=OTHER_USER, json=gift).json()["coupon_id"]
        number = shop.place(amount={"total": 3500})
        with pytest.raises(CannotAct, match=f"the coupon is of another user; who pays must be {OTHER_USER}"):
            User(shared.base_url).pay(number, coupon_id=coupon_id)
        user.pay(number, coupon_id=coupon_id)
        assert shop.find(number)["amount"]["payer_total"] == 2500
        taken = user.take_coupon(MERCHANT_STOCK)
        look = client["v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}"]
        found = look.get(openid=OTHER_USER, coupon_code=taken, appid=APPID).json()
        assert found["coupon_state"] == "SENDED"
    with pytest.raises(CannotAct, match="no batch of a merchant's coupons has this stock_id"):
        user.take_coupon("NEVER")
