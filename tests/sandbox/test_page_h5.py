"""h5_url leads to a page of the sandbox, under the address by which the caller found it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from sandbox_caller import Caller
from shop import ORDERS, PARTNER, SUB_MCHID, Shop, fresh
from wechatpay_sandbox import running

SCENE = {"payer_client_ip": "203.0.113.7", "h5_info": {"type": "Wap"}}


@pytest.fixture
def shop(merchant: Caller) -> Shop:
    return Shop(merchant)


def test_the_link_of_an_order(shop: Shop) -> None:
    order = shop.order(fresh(), scene_info=SCENE)
    link = shop.post(f"{ORDERS}/h5", order, "pay.create_h5_order").json()["h5_url"]
    parts = urlsplit(link)
    assert f"{parts.scheme}://{parts.netloc}" == shop.caller.base_url
    assert parts.path == "/h5"
    assert httpx.get(link, trust_env=False).headers["Content-Type"] == "text/html; charset=utf-8"
    (prepay_id,) = parse_qs(parts.query)["prepay_id"]
    (line,) = shop.control("GET", f"orders?handle={prepay_id}").json()["orders"]
    assert (line["out_trade_no"], line["trade_type"]) == (order["out_trade_no"], "MWEB")
    shop.control("POST", f"orders/{line['transaction_id']}/pay")
    assert shop.find(order["out_trade_no"])["trade_state"] == "SUCCESS"


def test_partner_and_combined_orders_too(shop: Shop) -> None:
    partner = {
        name: value for name, value in shop.order(fresh(), scene_info=SCENE).items() if name not in ("appid", "mchid")
    }
    partner |= {"sp_appid": "wx8888888888888888", "sp_mchid": shop.mchid, "sub_mchid": SUB_MCHID}
    combined = {
        "combine_appid": "wx8888888888888888",
        "combine_mchid": shop.mchid,
        "combine_out_trade_no": fresh("COMBINE"),
        "scene_info": {**SCENE, "device_id": "POS-0007"},
        "notify_url": "http://127.0.0.1:19/notify",
        "sub_orders": [
            {
                "mchid": shop.mchid,
                "attach": "店",
                "out_trade_no": fresh(),
                "description": "手冲咖啡",
                "amount": {"total_amount": 100, "currency": "CNY"},
            }
            for _ in range(2)
        ],
    }
    for path, body in ((f"{PARTNER}/h5", partner), ("/v3/combine-transactions/h5", combined)):
        reply = shop.post(path, body)
        assert reply.status_code == 200, reply.text
        assert reply.json()["h5_url"].startswith(f"{shop.caller.base_url}/h5?prepay_id=wx")


def test_the_link_follows_the_port(data_dir: Path) -> None:
    links = []
    for _ in range(2):
        with running(data_dir) as sandbox:
            caller = Caller.of(sandbox.config_path)
            with caller.http:
                shop = Shop(caller)
                links.append(shop.post(f"{ORDERS}/h5", shop.order("ORDER0001", scene_info=SCENE)).json()["h5_url"])
            assert links[-1].startswith(sandbox.base_url)
    assert links[0] != links[1]
    assert len({urlsplit(link).query for link in links}) == 1
