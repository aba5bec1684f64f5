"""Who a request is for: whoever signs it must be the merchant that it names, and act for its own only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sandbox_caller import Caller, refused
from shop import APPID, COMBINE, ORDERS, PARTNER, SUB_MCHID, USER, Shop, fresh
from wechatpay_sandbox import Identities, Running, Settings, running

OTHER_MCHID = "1900000999"
OTHER_APPID = "wx0000000000000000"
OTHER_USER = "oSomebodyElse000000000000001"


@pytest.fixture(scope="module")
def bound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A sandbox that was told what belongs to its merchant."""
    identities = Identities(appids=(APPID,), sub_mchids=(SUB_MCHID,), openids=(USER,))
    with running(tmp_path_factory.mktemp("bound"), settings=Settings(identities=identities)) as sandbox:
        yield sandbox


@pytest.fixture
def bound_shop(bound: Running) -> Iterator[Shop]:
    shop = Shop(Caller.of(bound.config_path))
    yield shop
    shop.caller.http.close()


@pytest.mark.parametrize("step", ["close", "query", "place", "combined query"])
def test_nobody_acts_for_another_merchant(merchant: Caller, step: str) -> None:
    shop = Shop(merchant)
    number = shop.place()
    reply = {
        "close": lambda: merchant.call("POST", f"{ORDERS}/out-trade-no/{number}/close", {"mchid": OTHER_MCHID}),
        "query": lambda: merchant.call("GET", f"{ORDERS}/out-trade-no/{number}?mchid={OTHER_MCHID}"),
        "place": lambda: merchant.call("POST", f"{ORDERS}/native", shop.order(fresh(), mchid=OTHER_MCHID)),
        "combined query": lambda: merchant.call(
            "GET", f"/v3/pay/partner/transactions/out-trade-no/{number}?sp_mchid={OTHER_MCHID}&sub_mchid={SUB_MCHID}"
        ),
    }[step]()
    refused(reply, 400, "PARAM_ERROR")
    detail = reply.json()["detail"]
    assert (detail["reason"], OTHER_MCHID in reply.json()["message"]) == ("identity", True)
    assert shop.find(number)["trade_state"] == "NOTPAY"


def test_of_a_combined_order_the_caller_is_named_by_its_own_name(merchant: Caller) -> None:
    shop = Shop(merchant)
    part = {"mchid": shop.mchid, "attach": "a", "out_trade_no": fresh(), "description": "手冲咖啡"}
    body = {
        "combine_appid": APPID,
        "combine_mchid": OTHER_MCHID,
        "combine_out_trade_no": fresh(),
        "sub_orders": [
            {**part, "amount": {"total_amount": 100, "currency": "CNY"}},
            {**part, "out_trade_no": fresh(), "amount": {"total_amount": 200, "currency": "CNY"}},
        ],
        "notify_url": "http://127.0.0.1:19/notify",
    }
    reply = merchant.call("POST", f"{COMBINE}/native", body)
    refused(reply, 400, "PARAM_ERROR")
    assert reply.json()["detail"]["field"] == "/combine_mchid"


def test_without_settings_any_appid_sub_merchant_and_user_is_taken(merchant: Caller) -> None:
    shop = Shop(merchant)
    order = shop.order(fresh(), appid=OTHER_APPID, payer={"openid": OTHER_USER})
    assert merchant.call("POST", f"{ORDERS}/jsapi", order).status_code == 200


def test_what_belongs_to_the_merchant_is_taken(bound_shop: Shop) -> None:
    assert (
        bound_shop.caller.call("POST", f"{ORDERS}/jsapi", bound_shop.order(fresh(), payer={"openid": USER})).status_code
        == 200
    )


def test_a_foreign_appid_is_told_by_its_documented_code(bound_shop: Shop) -> None:
    reply = bound_shop.caller.call("POST", f"{ORDERS}/native", bound_shop.order(fresh(), appid=OTHER_APPID))
    refused(reply, 400, "APPID_MCHID_NOT_MATCH")
    assert APPID in reply.json()["message"]


def test_a_foreign_sub_merchant_is_not_acted_for(bound_shop: Shop) -> None:
    reply = bound_shop.caller.call(
        "GET", f"{PARTNER}/out-trade-no/{fresh()}?sp_mchid={bound_shop.mchid}&sub_mchid={OTHER_MCHID}"
    )
    refused(reply, 403, "NO_AUTH")


def test_a_foreign_user_is_told_by_its_documented_code(bound_shop: Shop) -> None:
    order = bound_shop.order(fresh(), payer={"openid": OTHER_USER})
    reply = bound_shop.caller.call("POST", f"{ORDERS}/jsapi", order)
    refused(reply, 500, "OPENID_MISMATCH")
    assert reply.json()["detail"] == {"field": "/payer/openid", "location": "body", "reason": "identity"}


def test_the_control_api_shows_and_replaces_them(tmp_path: Path) -> None:
    with running(tmp_path / "state") as sandbox:
        shop = Shop(Caller.of(sandbox.config_path))
        address = f"{sandbox.base_url}/_sandbox/identities"
        with shop.caller.http as http:
            assert http.get(address).json() == {"appids": [], "sub_mchids": [], "openids": []}
            assert http.put(address, json={"appids": [OTHER_APPID]}).json()["appids"] == [OTHER_APPID]
            refused(shop.caller.call("POST", f"{ORDERS}/native", shop.order(fresh())), 400, "APPID_MCHID_NOT_MATCH")
            for wrong in ({"app": []}, {"appids": [7]}, {"sub_mchids": ["x"]}):
                assert http.put(address, json=wrong).status_code == 400
            http.put(address, json={})
            assert shop.caller.call("POST", f"{ORDERS}/native", shop.order(fresh())).status_code == 200


def test_what_is_no_identifier_is_refused_when_it_is_set() -> None:
    with pytest.raises(ValueError, match="wx888"):
        Identities(appids=("my app",))


def test_clients_are_told_an_appid_that_is_taken(tmp_path: Path) -> None:
    """What the files beside wechatpay.toml and the page say must not be refused: also after the lists have changed."""
    with running(tmp_path / "state", settings=Settings(identities=Identities(appids=(OTHER_APPID,)))) as sandbox:
        caller = Caller.of(sandbox.config_path)
        for appid in (OTHER_APPID, "wx2222222222222222"):
            reply = caller.http.put("/_sandbox/identities", json={"appids": [appid, OTHER_APPID]})
            assert reply.status_code == 200
            told = json.loads(sandbox.config_path.with_name("sandbox.json").read_bytes())["appid"]
            assert told == appid == caller.http.get("/_sandbox/about").json()["appid"]
            assert f"WECHATPAY_APPID={appid}\n" in sandbox.config_path.with_name("sandbox.env").read_text()
            order = Shop(caller).order(fresh(), appid=told)
            assert caller.call("POST", f"{ORDERS}/native", order).status_code == 200
        caller.http.close()
