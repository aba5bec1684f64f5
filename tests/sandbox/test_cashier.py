"""What a shop's page hands to WeChat: the sandbox pays with it, or says what is wrong with it and with its order."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from desk import Desk
from sandbox_caller import Caller, refused
from shop import APPID, COMBINE, ORDERS, OTHER_USER, PARTNER, SUB_APPID, SUB_MCHID, USER, Shop, fresh
from wechatpay_auth import MerchantCredentials
from wechatpay_auth.explanation.parameter_finding import ParameterFault
from wechatpay_auth.invoke import (
    Coupon,
    app_parameters,
    coupon_plugin_parameters,
    jsapi_parameters,
    mini_program_parameters,
    score_confirmation,
    score_detail,
)
from wechatpay_sandbox import CannotAct, Running, User, WrongParameters, page
from wechatpay_sandbox.trade.prepay_lifetime import is_prepay_expired

SERVICE_ID = "50000000000000000000000000000001"


@pytest.fixture(scope="module")
def shop(merchant: Caller) -> Shop:
    return Shop(merchant)


@pytest.fixture
def credentials(merchant: Caller) -> MerchantCredentials:
    return merchant.credentials


@pytest.fixture
def user(shared: Running) -> User:
    return User(shared.base_url)


@pytest.fixture
def apiv2_key(shared: Running) -> str:
    told = json.loads((shared.config_path.parent / "sandbox.json").read_bytes())
    return str(told["apiv2_key"])


def prepay(shop: Shop, kind: str = "jsapi", **changes: Any) -> tuple[str, str]:
    """Places an order that a front end opens; its number and its prepay_id."""
    number = fresh()
    payer = {"payer": {"openid": USER}} if kind == "jsapi" else {}
    reply = shop.post(f"{ORDERS}/{kind}", shop.order(number, **{**payer, **changes}))
    assert reply.status_code == 200, reply.text
    return number, reply.json()["prepay_id"]


def faults(caught: pytest.ExceptionInfo[WrongParameters]) -> list[str]:
    return [finding["fault"] for finding in caught.value.findings]


# --- right ones


def test_a_page_a_mini_program_and_an_app_pay(shop: Shop, credentials: MerchantCredentials, user: User) -> None:
    number, prepay_id = prepay(shop)
    user.pay_with(jsapi_parameters(credentials, APPID, prepay_id).as_dict())
    assert shop.find(number)["trade_state"] == "SUCCESS"
    number, prepay_id = prepay(shop)
    # the AppID of a mini program is that of the order, or the one that is named
    for appid in (APPID, ""):
        user.pay_with(mini_program_parameters(credentials, APPID, prepay_id).as_dict(), appid=appid, result="PAYERROR")
    assert shop.find(number)["trade_state"] == "PAYERROR"
    number, prepay_id = prepay(shop, "app")
    user.pay_with(app_parameters(credentials, APPID, prepay_id).as_dict())
    assert shop.find(number)["payer"] == {"openid": USER}


def test_the_control_tells_what_was_paid(shop: Shop, credentials: MerchantCredentials) -> None:
    number, prepay_id = prepay(shop)
    parameters = jsapi_parameters(credentials, APPID, prepay_id).as_dict()
    done = shop.control("POST", "cashier", {"parameters": parameters, "openid": USER}).json()
    assert done["kind"] == "jsapi"
    assert [(order["out_trade_no"], order["trade_state"]) for order in done["orders"]] == [(number, "SUCCESS")]


def test_a_combined_order_is_paid_with_all_its_parts(shop: Shop, credentials: MerchantCredentials, user: User) -> None:
    numbers = [fresh(), fresh()]
    order = {
        "combine_appid": APPID,
        "combine_mchid": shop.mchid,
        "combine_out_trade_no": fresh("COMBINED"),
        "notify_url": "http://127.0.0.1:19/notify",
        "combine_payer_info": {"openid": USER},
        "sub_orders": [
            {
                "mchid": shop.mchid,
                "attach": "一号店",
                "out_trade_no": number,
                "description": "手冲咖啡",
                "amount": {"total_amount": 100, "currency": "CNY"},
            }
            for number in numbers
        ],
    }
    prepay_id = shop.post(f"{COMBINE}/jsapi", order).json()["prepay_id"]
    with pytest.raises(WrongParameters) as caught:
        user.pay_with(jsapi_parameters(credentials, SUB_APPID, prepay_id).as_dict())
    assert faults(caught) == ["appid"]
    user.pay_with(jsapi_parameters(credentials, APPID, prepay_id).as_dict())
    found = shop.get(f"{COMBINE}/out-trade-no/{order['combine_out_trade_no']}").json()
    assert [part["trade_state"] for part in found["sub_orders"]] == ["SUCCESS", "SUCCESS"]


@pytest.mark.parametrize(("payer", "right"), [({"sp_openid": USER}, APPID), ({"sub_openid": USER}, SUB_APPID)])
def test_in_partner_mode_the_user_decides_on_the_appid(
    shop: Shop, credentials: MerchantCredentials, user: User, payer: dict[str, str], right: str
) -> None:
    order = shop.order(fresh(), appid=None, mchid=None, payer=payer)
    order |= {"sp_appid": APPID, "sp_mchid": shop.mchid, "sub_appid": SUB_APPID, "sub_mchid": SUB_MCHID}
    prepay_id = shop.post(f"{PARTNER}/jsapi", order).json()["prepay_id"]
    wrong = SUB_APPID if right == APPID else APPID
    with pytest.raises(WrongParameters) as caught:
        user.pay_with(jsapi_parameters(credentials, wrong, prepay_id).as_dict())
    assert faults(caught) == ["appid"]
    with pytest.raises(WrongParameters) as caught:
        user.pay_with(mini_program_parameters(credentials, wrong, prepay_id).as_dict())
    assert faults(caught) == ["other-text"], "the other AppID of the order is not one that opens it"
    user.pay_with(mini_program_parameters(credentials, right, prepay_id).as_dict())


# --- wrong ones


def test_every_mistake_is_told_at_once_and_nothing_is_paid(
    shop: Shop, credentials: MerchantCredentials, user: User
) -> None:
    number, prepay_id = prepay(shop)
    right = jsapi_parameters(credentials, APPID, prepay_id).as_dict()
    wrong = {**right, "timeStamp": int(right["timeStamp"]) * 1000, "signType": "MD5", "package": prepay_id}
    reply = shop.control("POST", "cashier", {"parameters": wrong})
    refused(reply, 400, "PARAM_ERROR")
    assert reply.json()["message"].endswith("(and 3 more)")
    with pytest.raises(WrongParameters) as caught:
        user.pay_with(wrong)
    assert faults(caught) == ["type", "timestamp-unit", "package", "sign-type"]
    assert str(caught.value).count("\n") == 3
    assert isinstance(caught.value, CannotAct)
    assert shop.find(number)["trade_state"] == "NOTPAY"


def test_a_signature_alone_is_a_sign_error(shop: Shop, credentials: MerchantCredentials) -> None:
    _number, prepay_id = prepay(shop)
    parameters = jsapi_parameters(credentials, APPID, prepay_id)
    lines = parameters.message().decode().removesuffix("\n")
    handed = {**parameters.as_dict(), "paySign": credentials.sign(lines.encode())}
    reply = shop.control("POST", "cashier", {"parameters": handed})
    refused(reply, 400, "SIGN_ERROR")
    assert reply.json()["detail"] == {
        "kind": "jsapi",
        "findings": [
            {
                "fault": "final-line-feed",
                "field": "paySign",
                "text": "the last line of the signed text has no line feed",
                "fix": "end each of the four lines with one line feed (0x0A), the last included",
            }
        ],
    }


def test_the_nonce_of_the_order_was_signed(shop: Shop, credentials: MerchantCredentials, user: User) -> None:
    """The nonce and the time of the request are at hand where the parameters are made; the page needs its own."""
    _number, prepay_id = prepay(shop)
    header = next(
        line
        for line in shop.control("GET", "requests").json()["requests"]
        if line["operation"] == "pay.create_jsapi_order"
    )
    nonce = shop.control("GET", f"requests/{header['number']}").json()["authorization"]["nonce_str"]
    made = jsapi_parameters(credentials, APPID, prepay_id)
    text = made.message().decode().replace(made.nonce_str, nonce)
    with pytest.raises(WrongParameters) as caught:
        user.pay_with({**made.as_dict(), "paySign": credentials.sign(text.encode())})
    assert faults(caught) == ["signed-nonce"]


def test_an_order_of_another_kind_or_user(shop: Shop, credentials: MerchantCredentials, user: User) -> None:
    _number, prepay_id = prepay(shop, "app")
    with pytest.raises(WrongParameters) as caught:
        user.pay_with(jsapi_parameters(credentials, APPID, prepay_id).as_dict())
    assert faults(caught) == ["trade-type"]
    _number, prepay_id = prepay(shop)
    with pytest.raises(WrongParameters) as caught:
        user.pay_with(app_parameters(credentials, APPID, prepay_id).as_dict())
    assert faults(caught) == ["trade-type"]
    with pytest.raises(WrongParameters) as caught:
        user.pay_with(jsapi_parameters(credentials, APPID, prepay_id).as_dict(), openid=OTHER_USER)
    assert faults(caught) == ["payer"]
    with pytest.raises(WrongParameters) as caught:
        user.pay_with(mini_program_parameters(credentials, SUB_APPID, prepay_id).as_dict(), appid=SUB_APPID)
    assert faults(caught) == ["appid"]


def test_an_order_that_is_unknown_paid_or_closed(shop: Shop, credentials: MerchantCredentials, user: User) -> None:
    number, prepay_id = prepay(shop)
    parameters = jsapi_parameters(credentials, APPID, prepay_id).as_dict()
    unknown = jsapi_parameters(credentials, APPID, prepay_id[:-1]).as_dict()
    with pytest.raises(WrongParameters) as caught:
        user.pay_with(unknown)
    assert faults(caught) == ["prepay-id-unknown"]
    user.pay_with(parameters)
    with pytest.raises(WrongParameters, match="the order is paid") as caught:
        user.pay_with(parameters)
    assert faults(caught) == ["prepay-id-used"]
    number, prepay_id = prepay(shop)
    assert shop.close(number).status_code == 204
    with pytest.raises(WrongParameters, match="the order is CLOSED") as caught:
        user.pay_with(jsapi_parameters(credentials, APPID, prepay_id).as_dict())
    assert faults(caught) == ["prepay-id-used"]


@pytest.mark.parametrize(
    "body",
    [{}, {"parameters": {}}, {"parameters": "x"}, {"parameters": []}, {"parameters": {}, "more": 1}, {"appid": "x"}],
)
def test_what_is_not_for_wechat_is_refused(shop: Shop, body: object) -> None:
    refused(shop.control("POST", "cashier", body), 400, "PARAM_ERROR")


# --- how long a prepay_id holds


def place_at_desk(desk: Desk, number: str) -> str:
    order = {
        "appid": APPID,
        "mchid": desk.mchid,
        "description": "手冲咖啡",
        "out_trade_no": number,
        "notify_url": "http://127.0.0.1:19/notify",
        "amount": {"total": 100, "currency": "CNY"},
        "payer": {"openid": USER},
    }
    reply = desk.send("pay.create_jsapi_order", order)
    assert reply.status == 200, reply.body
    return str(json.loads(reply.body)["prepay_id"])


def test_a_prepay_id_holds_two_hours_and_the_same_order_sent_again_two_more(desk: Desk) -> None:
    first = place_at_desk(desk, "ORDER0001")
    desk.clock.now += 7200
    assert place_at_desk(desk, "ORDER0001") == first
    desk.clock.now += 1
    parameters = jsapi_parameters(desk.credentials, APPID, first).as_dict()
    told = desk.control("POST cashier", 400, parameters=parameters)
    assert [finding["fault"] for finding in told["detail"]["findings"]] == ["prepay-id-expired"]
    assert place_at_desk(desk, "ORDER0001") == first
    desk.clock.now += 7200
    told = desk.control("POST cashier", parameters=parameters)
    assert told["orders"][0]["trade_state"] == "SUCCESS"


def test_a_renewed_prepay_id_expires_again(desk: Desk) -> None:
    prepay_id = place_at_desk(desk, "ORDER0001")
    desk.clock.now += 10_000
    place_at_desk(desk, "ORDER0001")
    desk.clock.now += 7201
    parameters = jsapi_parameters(desk.credentials, APPID, prepay_id).as_dict()
    told = desk.control("POST cashier", 400, parameters=parameters)
    assert [finding["fault"] for finding in told["detail"]["findings"]] == ["prepay-id-expired"]
    place_at_desk(desk, "ORDER0001")
    assert desk.control("POST cashier", parameters=parameters)["orders"][0]["trade_state"] == "SUCCESS"


@pytest.mark.parametrize(
    ("prepay_id", "expired"),
    [
        ("wx15153000" + "0" * 26, False),  # START is 2027-01-15 16:00:00 in Beijing
        ("wx15140000" + "0" * 26, False),
        ("wx15135959" + "0" * 26, True),
        ("wx15160030" + "0" * 26, False),
        ("wx15160130" + "0" * 26, True),
        ("wx31120000" + "0" * 26, True),
        ("wx32120000" + "0" * 26, False),
        ("wx15256199" + "0" * 26, False),
        ("weixin://wxpay/bizpayurl?pr=x", False),
        ("", False),
    ],
)
def test_the_moment_is_in_the_prepay_id(desk: Desk, prepay_id: str, expired: bool) -> None:
    assert is_prepay_expired(desk.sandbox.store, prepay_id, 1_800_000_000.0) is expired


# --- service orders and coupons


@pytest.fixture
def rental(shop: Shop) -> tuple[str, str]:
    """A service order that the user has not confirmed: its number and its package."""
    number = fresh("RENTAL")
    order = {
        "appid": APPID,
        "service_id": SERVICE_ID,
        "out_order_no": number,
        "service_introduction": "共享充电宝",
        "time_range": {"start_time": "OnAccept"},
        "risk_fund": {"name": "DEPOSIT", "amount": 9900},
        "notify_url": "http://127.0.0.1:19/notify",
        "need_user_confirm": True,
    }
    reply = shop.post("/v3/payscore/serviceorder", order)
    assert reply.status_code == 200, reply.text
    return number, reply.json()["package"]


def test_signatures_keep_the_time_of_the_machine(desk: Desk) -> None:
    """Programs sign by their own clock, however far the sandbox's time was advanced."""
    key = desk.sandbox.folder.apiv2_key
    desk.sandbox.store.time_ahead.extend(30 * 86400)
    desk.sandbox.clock.move_to_goal()
    view = score_detail(desk.mchid, SERVICE_ID, "NONE", key, clock=desk.sandbox.clock.machine)
    told = desk.control("POST cashier", 400, parameters=view.as_dict())
    assert [finding["fault"] for finding in told["detail"]["findings"]] == ["service-order"]


def _state(shop: Shop, number: str) -> str:
    query = f"?appid={APPID}&service_id={SERVICE_ID}&out_order_no={number}"
    return str(shop.get(f"/v3/payscore/serviceorder{query}").json()["state"])


def test_the_user_confirms_a_service_order(shop: Shop, user: User, rental: tuple[str, str], apiv2_key: str) -> None:
    number, package = rental
    detail = score_detail(shop.mchid, SERVICE_ID, number, apiv2_key).as_dict()
    user.pay_with(detail)
    assert _state(shop, number) == "CREATED", "to look at it changes nothing"
    view = score_confirmation(shop.mchid, package, apiv2_key)
    user.pay_with(view.as_jsapi_dict(), openid=OTHER_USER)
    assert _state(shop, number) == "DOING"
    with pytest.raises(CannotAct, match="only a CREATED order"):
        user.pay_with(view.as_dict())


def test_wrong_parameters_of_a_service_order(
    shop: Shop, user: User, rental: tuple[str, str], apiv2_key: str, credentials: MerchantCredentials
) -> None:
    number, package = rental
    assert credentials.apiv3_key is not None
    for view, expected in (
        (score_confirmation(shop.mchid, package, credentials.apiv3_key), ["apiv3-key"]),
        (score_confirmation(shop.mchid, "unknown", apiv2_key), ["service-order"]),
        (score_confirmation("1900000999", package, "k" * 32), ["mchid", "key"]),
        (score_detail(shop.mchid, SERVICE_ID, "UNKNOWN", apiv2_key), ["service-order"]),
        (score_confirmation(shop.mchid, package, apiv2_key, clock=lambda: 1.7e9), ["expired"]),
    ):
        with pytest.raises(WrongParameters) as caught:
            user.pay_with(view.as_dict())
        assert faults(caught) == expected
    assert _state(shop, number) == "CREATED"


def test_parameters_of_coupons_are_checked(shop: Shop, user: User, apiv2_key: str) -> None:
    right = coupon_plugin_parameters(shop.mchid, [Coupon("1", "a"), Coupon("2", "b")], apiv2_key).as_dict()
    assert shop.control("POST", "cashier", {"parameters": right}).json() == {"kind": "coupon-plugin"}
    with pytest.raises(WrongParameters) as caught:
        user.pay_with({**right, "sign": "0" * 64})
    assert faults(caught) == ["key"]


def test_the_apiv2_key_is_the_same_after_a_restart_and_told_to_its_owner_only(shared: Running, apiv2_key: str) -> None:
    assert len(apiv2_key) == 32
    folder = shared.config_path.parent
    assert f"WECHATPAY_APIV2_KEY={apiv2_key}\n" in (folder / "sandbox.env").read_text(encoding="utf-8")
    assert (folder / "sandbox.json").stat().st_mode & 0o077 == 0
    assert apiv2_key == shared.sandbox.folder.apiv2_key != shared.sandbox.folder.apiv3_key.decode()
    assert apiv2_key not in httpx.get(f"{shared.base_url}/_sandbox/about", trust_env=False).text


def test_the_page_has_words_for_every_fault_in_both_languages() -> None:
    texts = (Path(page.__file__).parent / "texts.js").read_text(encoding="utf-8")
    english, chinese = texts.split("const chinese = ")
    for fault in ParameterFault:
        assert f'"mistake.{fault.value}"' in english, fault
        assert f'"mistake.{fault.value}"' in chinese, fault
        assert f'"fix.{fault.value}"' in english, fault
        assert f'"fix.{fault.value}"' in chinese, fault
    told = set(re.findall(r'"(?:mistake|fix)\.([a-z0-9-]+)"', texts))
    assert told == {fault.value for fault in ParameterFault}
