"""The controls that the page needs: one order, its QR code, one refund, what the sandbox is, a token where asked."""

from __future__ import annotations

import asyncio
import io
from xml.etree import ElementTree

import httpx
import pytest
import segno
from sandbox_caller import Caller, refused
from shop import ORDERS, SUB_MCHID, USER, Shop, fresh
from wechatpay_sandbox import Running, app
from wechatpay_sandbox.control.controls import CONTROLS


@pytest.fixture
def shop(merchant: Caller) -> Shop:
    return Shop(merchant)


def _id(shop: Shop, number: str) -> str:
    orders = shop.control("GET", "orders").json()["orders"]
    return next(str(order["transaction_id"]) for order in orders if order["out_trade_no"] == number)


# --- orders and refunds


def test_one_order_with_what_was_sent_and_its_refunds(shop: Shop) -> None:
    number = shop.paid(description="<script>alert(1)</script>", attach="店")
    refund = shop.refund(number, 30).json()
    shown = shop.control("GET", f"orders/{_id(shop, number)}").json()
    assert shown["request"]["description"] == shown["description"] == "<script>alert(1)</script>"
    assert shown["request"]["attach"] == "店"
    assert shown["operation"] == "pay.create_native_order"
    assert (shown["openid"], shown["notify_url"]) == (USER, "http://127.0.0.1:19/notify")
    assert (shown["trade_state"], shown["total"], shown["refunded"]) == ("REFUND", 100, 30)
    assert shown["placed"] < shown["expires"]
    assert [line["refund_id"] for line in shown["refunds"]] == [refund["refund_id"]]
    line = next(line for line in shop.control("GET", "orders").json()["orders"] if line["out_trade_no"] == number)
    assert {name: shown[name] for name in line} == line


def test_one_refund(shop: Shop) -> None:
    refund = shop.refund(shop.paid(), 30, reason="<b>退</b>").json()
    shown = shop.control("GET", f"refunds/{refund['refund_id']}").json()
    assert (shown["out_refund_no"], shown["amount"]) == (refund["out_refund_no"], 30)
    assert shown["request"]["reason"] == "<b>退</b>"
    assert shown["operation"] == "refund.create_refund"


@pytest.mark.parametrize("path", ["orders/4200000", "refunds/5030000", "orders/4200000/qr.svg", "requests/x"])
def test_what_does_not_exist(shop: Shop, path: str) -> None:
    refused(shop.control("GET", path), 404, "RESOURCE_NOT_EXISTS")


def test_orders_by_what_opens_the_payment(shop: Shop) -> None:
    order = shop.order(fresh(), payer={"openid": USER})
    prepay_id = shop.post(f"{ORDERS}/jsapi", order).json()["prepay_id"]
    found = shop.control("GET", f"orders?handle={prepay_id}").json()["orders"]
    assert [line["out_trade_no"] for line in found] == [order["out_trade_no"]]
    for nothing in ("", "x", "%", "wx%25"):
        assert shop.control("GET", f"orders?handle={nothing}").json() == {"orders": []}


def test_all_parts_of_a_combined_order_by_what_opens_it(shop: Shop) -> None:
    numbers, prepay_id = _combined(shop, "jsapi", combine_payer_info={"openid": USER})
    found = shop.control("GET", f"orders?handle={prepay_id}").json()["orders"]
    assert [line["out_trade_no"] for line in found] == numbers
    assert {line["handle"] for line in found} == {prepay_id}


def _combined(shop: Shop, kind: str, **changes: object) -> tuple[list[str], str]:
    numbers = [fresh(), fresh()]
    body = {
        "combine_appid": "wx8888888888888888",
        "combine_mchid": shop.mchid,
        "combine_out_trade_no": fresh("COMBINE"),
        "notify_url": "http://127.0.0.1:19/notify",
        "sub_orders": [
            {
                "mchid": shop.mchid,
                "sub_mchid": SUB_MCHID,
                "attach": "店",
                "out_trade_no": number,
                "description": "手冲咖啡",
                "amount": {"total_amount": 100, "currency": "CNY"},
            }
            for number in numbers
        ],
        **changes,
    }
    reply = shop.post(f"/v3/combine-transactions/{kind}", body)
    assert reply.status_code == 200, reply.text
    (handle,) = reply.json().values()
    return numbers, str(handle)


# --- QR codes


def test_the_qr_code_says_code_url(shop: Shop) -> None:
    order = shop.order(fresh())
    code_url = shop.post(f"{ORDERS}/native", order).json()["code_url"]
    reply = shop.control("GET", f"orders/{_id(shop, order['out_trade_no'])}/qr.svg")
    assert reply.headers["Content-Type"] == "image/svg+xml"
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    assert reply.headers["Content-Security-Policy"] == "default-src 'none'"
    picture = ElementTree.fromstring(reply.content)
    assert picture.tag == "{http://www.w3.org/2000/svg}svg"
    assert {element.tag.partition("}")[2] for element in picture.iter()} == {"svg", "path"}
    same = io.BytesIO()
    segno.make(code_url, error="m").save(same, kind="svg", border=4, light="#fff", omitsize=True, nl=False)
    drawn = [path.attrib["d"] for path in picture]
    assert drawn == [path.attrib["d"] for path in ElementTree.fromstring(same.getvalue())]


def test_the_parts_of_a_combined_order_have_one_code(shop: Shop) -> None:
    numbers, _ = _combined(shop, "native")
    one, two = (shop.control("GET", f"orders/{_id(shop, number)}/qr.svg").content for number in numbers)
    assert one == two


def test_other_orders_have_none(shop: Shop) -> None:
    order = shop.order(fresh(), payer={"openid": USER})
    shop.post(f"{ORDERS}/jsapi", order)
    reply = shop.control("GET", f"orders/{_id(shop, order['out_trade_no'])}/qr.svg")
    refused(reply, 409, "INVALID_REQUEST")


# --- what it is


def test_what_the_sandbox_is(shop: Shop, shared: Running) -> None:
    about = shop.control("GET", "about").json()
    assert about["mchid"] == shop.mchid
    assert about["config"] == str(shared.config_path)
    assert (about["time_scale"], about["stateless"]) == (1.0, False)
    assert about["controls"] == list(CONTROLS)


def test_nobody_without_the_token(shared: Running) -> None:
    """Files are for everybody, everything else is behind the token."""

    async def ask() -> None:
        transport = httpx.ASGITransport(app(shared.sandbox, control_token="t0ken"))
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.example.com") as browser:
            assert (await browser.get("/")).status_code == 200
            for path in ("about", "orders", "requests", "events", "orders/1/qr.svg"):
                for headers in ({}, {"Authorization": "Bearer other"}):
                    assert (await browser.get(f"/_sandbox/{path}", headers=headers)).status_code == 401
            reply = await browser.get("/_sandbox/about", headers={"Authorization": "Bearer t0ken"})
            assert reply.status_code == 200

    asyncio.run(ask())
