"""The section in which a shop's parameters are pasted: what is wrong with them is told, and right ones pay."""

from __future__ import annotations

import json

from browsed_page import BrowsedPage
from wechatpay_auth import load_config
from wechatpay_auth.invoke import jsapi_parameters
from wechatpay_client import Client
from wechatpay_sandbox import Running

APPID, OPENID = "wx8888888888888888", "oUser0000000000000000000001"


def prepay(client: Client, number: str) -> str:
    order = {
        "appid": APPID,
        "mchid": "1900000001",
        "description": "手冲咖啡",
        "out_trade_no": number,
        "notify_url": "http://127.0.0.1:19/notify",
        "amount": {"total": 2801},
        "payer": {"openid": OPENID},
    }
    return str(client.v3.pay.transactions.jsapi.post(json=order).parsed.prepay_id)


def paste(page: BrowsedPage, parameters: object) -> None:
    field = page.find("textarea")
    field.clear()
    field.send_keys(parameters if isinstance(parameters, str) else json.dumps(parameters))


def test_wrong_parameters_are_explained_and_right_ones_pay(page: BrowsedPage, client: Client, sandbox: Running) -> None:
    credentials = load_config(sandbox.config_path).credentials
    made = jsapi_parameters(credentials, APPID, prepay(client, "ORDER90000001"))
    right = made.as_dict()
    page.expected_errors.add("400 (Bad Request)")
    page.section("cashier")
    lines = made.message().decode().removesuffix("\n")
    paste(page, {**right, "signType": "MD5", "paySign": credentials.sign(lines.encode())})
    page.click("button", "Check and pay")
    page.find(".findings li", "the last line of the signed text has no line feed")
    assert [element.text for element in page.all(".findings b")] == [
        "is not of APIv3",
        "the last line feed is not right",
    ]
    assert page.find("[role=status] h3").text == "2 mistakes"

    page.click("#language")
    page.until(lambda: page.texts(".findings b") == ["不是 APIv3 的签名方式，应为 RSA", "签名串末尾的换行符不对"])
    assert "最后一行也要以一个换行符结束" in page.find(".findings").text
    page.click("#language")

    paste(page, right)
    page.press("\t")
    page.click("button", "Check and pay")
    page.click("[role=status] a", "Order ORDER90000001 is paid.")
    page.until(lambda: page.text(".detail .badge") == "SUCCESS")
    assert page.never_reloaded


def test_what_is_no_json_is_said(page: BrowsedPage) -> None:
    page.expected_errors.add("400 (Bad Request)")
    page.section("cashier")
    paste(page, "{timeStamp: 1}")
    page.click("button", "Check and pay")
    page.find("#wrong", "The parameters are not JSON.")
    paste(page, "<img src=x onerror='window.pwned = 1'>")
    page.click("button", "Check and pay")
    page.find("#wrong", "PARAM_ERROR")
