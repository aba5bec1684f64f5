"""The page at / in a real browser: what the sandbox does is seen without a reload, and can be done from there."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn
from acts import pay, place, refund
from browsed_page import BrowsedPage
from receiver import Receiver, receiving
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from wechatpay_auth import Signer, load_config
from wechatpay_auth.errors import ServerError
from wechatpay_auth.notification import NotificationParser
from wechatpay_client import Client
from wechatpay_client.errors import UnknownFieldWarning
from wechatpay_sandbox import Running, Sandbox, app, asgi, running, served

MARKUP = "<script>window.pwned = 1</script><img src=x onerror='window.pwned = 1'>\"'&amp;"


# --- the journey


def test_an_order_is_seen_and_paid_and_its_notification_arrives(
    page: BrowsedPage, client: Client, sandbox: Running, receiver: Receiver
) -> None:
    assert page.find(".empty h2").text == "No orders yet"
    number = place(client, receiver.url)
    page.find(".list .row", number)
    assert page.find(".sections .count").text == "1"

    page.click(".list .row", number)
    assert page.find(".detail .badge").text == "NOTPAY"
    assert page.find(".detail .sum").text.split("\n") == ["¥28.01", "2,801 fen"]
    code = page.find(".qr")
    page.until(lambda: code.get_property("naturalWidth"))
    assert code.get_property("complete")
    assert code.size["width"] >= 180

    page.click(".detail button", "Pay")
    page.until(lambda: page.text(".detail .badge") == "SUCCESS")
    assert page.find("#said").text == f"Order {number} is paid."
    config = load_config(sandbox.config_path)
    (arrived,) = receiver.wait(1)
    told = NotificationParser(config.keys, config.credentials).parse(arrived.headers, arrived.body)
    assert told.event_type == "TRANSACTION.SUCCESS"
    assert told.resource["out_trade_no"] == number

    page.find(".detail .rows .badge", "DELIVERED")
    page.click(".detail .rows a", "TRANSACTION.SUCCESS")
    assert page.find(".detail h2").text == "TRANSACTION.SUCCESS"
    assert page.find(".attempts .badge").text == "204"
    found = client.v3.pay.transactions.out_trade_no._out_trade_no_.get(
        out_trade_no=number, query={"mchid": "1900000001"}
    )
    assert found.json()["trade_state"] == "SUCCESS"
    assert page.never_reloaded


def test_a_refund_ends_as_it_is_told_to(
    page: BrowsedPage, client: Client, sandbox: Running, receiver: Receiver
) -> None:
    number = place(client)
    pay(sandbox, number)
    page.section("refunds")
    page.find(".snippet pre", "wechatpay call refund.create_refund")
    refund(client, number, 801, receiver.url)
    page.click(".list .row", f"REFUND{number}")
    assert page.find(".detail .sum").text.split("\n") == ["¥8.01", "801 fen"]
    page.click(".detail button", "ABNORMAL")
    page.until(lambda: page.text(".detail .badge") == "ABNORMAL")
    page.click(".detail button", "SUCCESS")
    page.until(lambda: page.text(".detail .badge") == "SUCCESS")
    assert page.all(".detail .buttons") == []
    assert [json.loads(one.body)["event_type"] for one in receiver.wait(2)] == ["REFUND.ABNORMAL", "REFUND.SUCCESS"]

    page.click(".detail a[href^='#orders/']")
    page.until(lambda: page.text(".detail .badge") == "REFUND")
    assert "¥8.01 refunded" in page.find(".detail .sum").text


def test_a_payment_that_fails_can_be_tried_again(page: BrowsedPage, client: Client) -> None:
    number = place(client)
    page.click(".list .row", number)
    for press, state in (("User enters the password", "USERPAYING"), ("Payment fails", "PAYERROR"), ("Pay", "SUCCESS")):
        page.click(".detail button", press)
        page.until(lambda state=state: page.text(".detail .badge") == state)


def test_a_notification_is_sent_again(page: BrowsedPage, client: Client, sandbox: Running) -> None:
    answers = iter([500, 204])
    with receiving(lambda arrived: next(answers)) as receiver:
        number = place(client, receiver.url)
        pay(sandbox, number)
        receiver.wait(1)
        page.section("notifications")
        page.click(".list .row", number)
        page.find(".attempts .badge.bad", "500")
        assert page.find(".detail .badge").text == "WAITING"
        page.click(".detail button", "Send again")
        receiver.wait(2)
        page.until(lambda: page.text(".detail .badge") == "DELIVERED")
        assert page.texts(".attempts .attempt > .badge") == ["204", "500"]


def test_a_link_of_an_h5_order_opens_a_till(blank: BrowsedPage, client: Client, sandbox: Running) -> None:
    scene = {"payer_client_ip": "203.0.113.7", "h5_info": {"type": "Wap"}}
    order = {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "description": MARKUP,
        "out_trade_no": "ORDERH5001",
        "notify_url": "http://127.0.0.1:19/notify",
        "amount": {"total": 1},
        "scene_info": scene,
    }
    link = client.v3.pay.transactions.h5.post(json=order).json()["h5_url"]
    blank.open(f"{link}&redirect_url=http%3A%2F%2Fshop.localhost%3A9%2Fthanks")
    assert blank.find("main h2").text == MARKUP
    assert blank.find(".sum").text.split("\n") == ["¥0.01", "1 fen"]
    blank.click("main button", "Pay")
    blank.find(".paid")
    back = blank.find("main a.button")
    assert (back.text, back.get_attribute("href")) == ("Back to shop.localhost:9", "http://shop.localhost:9/thanks")
    blank.open(f"{link}&redirect_url=javascript%3Aalert(1)")
    blank.find(".paid")
    assert blank.all("main a.button") == []
    blank.open(f"{sandbox.base_url}/h5?prepay_id=wx0")
    assert "No order has this prepay_id" in blank.find("main .empty").text


# --- requests


def test_the_log_shows_the_canonical_string_and_the_verdict(
    page: BrowsedPage, client: Client, sandbox: Running
) -> None:
    page.section("requests")
    page.find(".empty")
    number = place(client)
    page.click(".list .row", "/v3/pay/transactions/native")
    assert page.find(".detail .card .badge").text == "accepted"
    (shown,) = httpx.get(f"{sandbox.base_url}/_sandbox/requests", trust_env=False).json()["requests"]
    detail = httpx.get(f"{sandbox.base_url}/_sandbox/requests/{shown['number']}", trust_env=False).json()
    lines = [one.get_property("textContent") for one in page.all(".canonical pre")]
    assert "".join(lines) == detail["canonical"]["text"]
    assert lines[0] == "POST\n"
    assert number in lines[4]
    assert page.texts(".canonical .part") == ["HTTP method", "URL", "timestamp", "nonce_str", "body"]


def test_the_log_shows_what_the_spec_does_not_know(page: BrowsedPage, client: Client) -> None:
    page.section("requests")
    page.find(".empty")
    with pytest.warns(UnknownFieldWarning):
        client["v3/certificates"].get(query={"newer_thing": "1"})
    page.click(".list .row", "/v3/certificates")
    assert "query /newer_thing" in page.texts(".detail .card code")
    assert "Not in the spec" in page.texts(".detail .card h3")


def test_the_log_says_what_is_wrong_with_a_signature(page: BrowsedPage, sandbox: Running) -> None:
    signer = Signer(load_config(sandbox.config_path).credentials)
    authorization = signer.authorization("POST", b"/v3/pay/transactions/native", b'{"a":1}')
    headers = {"Authorization": authorization, "User-Agent": "test"}
    url = f"{sandbox.base_url}/v3/pay/transactions/native"
    assert httpx.post(url, content=b'{"a": 1}', headers=headers, trust_env=False).status_code == 401
    page.section("requests")
    page.click(".list .row", "401")
    assert page.find(".detail .card .badge").text == "refused"
    assert "The signature is wrong" in page.find(".detail .card").text
    assert "truncated_sign_message" in page.find(".detail .facts").text
    assert page.all(".canonical pre")[4].get_property("textContent") == '{"a": 1}\n'
    signature = re.search('signature="([^"]+)"', authorization)
    assert signature is not None
    assert signature[1][:12] not in page.driver.page_source


def test_markup_in_what_is_sent_stays_text(page: BrowsedPage, client: Client, sandbox: Running) -> None:
    with receiving(lambda arrived: 500) as receiver:
        number = place(client, receiver.url, description=MARKUP, attach=MARKUP)
        pay(sandbox, number)
        refund(client, number, 1)
        page.click(".list .row", number)
        page.until(lambda: page.text(".detail h2") == MARKUP)
        page.click(".detail summary")
        assert json.dumps(MARKUP, ensure_ascii=False) in page.find(".detail pre").text
        for section in ("refunds", "notifications", "requests", "orders"):
            page.section(section)
            page.click(".list .row")
            page.find(".detail h2")
    assert page.driver.execute_script("return window.pwned") is None
    assert page.driver.find_elements(By.CSS_SELECTOR, "main script, main img:not(.qr)") == []


# --- faults, operations, transfers


def test_a_fault_is_switched_on_and_off(page: BrowsedPage, client: Client) -> None:
    page.section("faults")
    switch = page.find("[role=switch][aria-labelledby='fault-SYSTEM_ERROR']")
    switch.click()
    page.until(lambda: switch.get_attribute("aria-checked") == "true")
    assert page.find(".sections .alarming").text == "1"
    with pytest.raises(ServerError):
        place(client)
    page.until(lambda: re.search("hit [1-9]", page.text(".set li")))
    switch.click()
    page.until(lambda: switch.get_attribute("aria-checked") == "false")
    assert page.all(".set li") == []
    place(client)

    field = page.find("input[data-on=fault]")
    field.send_keys("FREQUENCY_LIMITED,operation=pay.*,times=2", Keys.ENTER)
    page.until(lambda: "2 left" in page.text(".set li"))
    field.clear()
    page.expected_errors.add("400 (Bad Request)")
    field.send_keys("no_such_kind", Keys.ENTER)
    assert "is not a kind of fault" in page.find("#wrong").text
    page.click("#wrong button")
    page.until(lambda: page.all("#wrong p") == [])
    page.click(".set button", "Remove")
    page.until(lambda: page.all(".set li") == [])


def test_operations_say_whether_they_are_stateful(page: BrowsedPage, sandbox: Running) -> None:
    page.section("operations")
    kinds = [capability.kind for capability in sandbox.sandbox.capabilities()]
    for kind in ("stateful", "coherent"):
        page.click(".choice button", kind)
        page.find(".tools [role=status]", f"{kinds.count(kind)} found")
    page.click(".choice button", "all")
    page.find(".tools [role=status]", f"{len(kinds)} found")
    page.find("input[type=search]").send_keys("close_order")
    page.until(lambda: len(page.all(".list .row")) < 10)
    assert {"pay.close_order"} <= set(page.texts(".list .operation"))
    page.find("input[type=search]").send_keys("nothing is called like this")
    page.find(".list .note", "No operation matches.")


def test_a_transfer_is_confirmed_or_fails(page: BrowsedPage, client: Client, shell: dict[str, str]) -> None:
    page.section("transfers")
    command = page.find(".snippet pre", "wechatpay call fund_app.create_transfer").text
    for number, press, state in (
        ("TRANSFER0001", "Receiver confirms", "TRANSFERING"),
        ("TRANSFER0002", "Fail it", "FAIL"),
    ):
        argv = ["sh", "-c", command.replace("TRANSFER0001", number)]
        done = subprocess.run(argv, capture_output=True, text=True, timeout=60, check=False, env=shell)
        assert done.returncode == 0, done.stderr
        page.click(".list .row", number)
        page.find(".detail h2", number)
        assert page.find(".detail .badge").text == "WAIT_USER_CONFIRM"
        assert page.find(".detail .sum").text.split("\n") == ["¥1.00", "100 fen"]
        page.click(".detail button", press)
        page.until(lambda state=state: page.text(".detail .badge") == state)
    assert page.all(".detail .buttons") == []
    assert page.never_reloaded


def test_a_section_is_there_when_its_control_is(
    blank: BrowsedPage, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asgi, "CONTROLS", {name: one for name, one in asgi.CONTROLS.items() if name != "GET transfers"})
    with running(data_dir) as sandbox:
        blank.open(sandbox.base_url)
        shown = blank.texts(".sections a")
        assert {"Orders", "Transfer batches", "Faults", "Operations"} <= set(shown)
        assert "Transfers" not in shown
        blank.leave()


# --- language, looks, keyboard


def test_the_language_follows_the_browser_and_can_be_switched(blank: BrowsedPage, sandbox: Running) -> None:
    blank.like(width=1280, height=900, language="zh-CN,zh;q=0.9,en;q=0.8", dark=False)
    blank.open(sandbox.base_url)
    assert blank.find("h1").text == "微信支付沙箱"
    assert blank.find(".empty h2").text == "还没有订单"
    assert blank.driver.title == "订单 · 微信支付沙箱"
    blank.click("#language")
    blank.until(lambda: blank.text("h1") == "WeChat Pay sandbox")
    assert blank.driver.find_element(By.TAG_NAME, "html").get_attribute("lang") == "en"
    blank.open(sandbox.base_url)
    assert blank.find("h1").text == "WeChat Pay sandbox"
    blank.click("#language")
    blank.until(lambda: blank.text("h1") == "微信支付沙箱")


@pytest.mark.parametrize(("language", "title"), [("fr-FR", "WeChat Pay sandbox"), ("zh-TW", "微信支付沙箱")])
def test_other_languages(blank: BrowsedPage, sandbox: Running, language: str, title: str) -> None:
    blank.like(width=1280, height=900, language=language, dark=False)
    blank.open(sandbox.base_url)
    assert blank.find("h1").text == title


def test_light_and_dark_follow_the_system(page: BrowsedPage) -> None:
    colour = "return getComputedStyle(document.documentElement).backgroundColor"
    light = page.driver.execute_script(colour)
    page.like(width=1280, height=900, language="en-US", dark=True)
    assert (light, page.driver.execute_script(colour)) == ("rgb(245, 246, 247)", "rgb(17, 19, 21)")


@pytest.mark.parametrize("language", ["en-US", "zh-CN"])
def test_nothing_sticks_out_of_a_small_screen(
    blank: BrowsedPage, client: Client, sandbox: Running, language: str
) -> None:
    number = place(client, description="很长的商品描述" * 18, attach="x" * 100)
    pay(sandbox, number)
    refund(client, number, 1)
    place(client)
    blank.like(width=360, height=740, language=language, dark=False)
    blank.open(sandbox.base_url)
    wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    for section in ("orders", "refunds", "notifications", "requests", "trigger", "operations", "faults", "bills"):
        blank.section(section)
        blank.until(lambda section=section: section in blank.driver.current_url)
        if section not in ("faults", "bills"):
            assert blank.driver.execute_script(wide) == 0, section
            blank.click(".list .row")
            blank.find(".detail h2")
            assert blank.all(".list") == []
            assert blank.driver.execute_script(wide) == 0, section
            blank.click(".back")
            blank.find(".list")
        else:
            blank.find("main .card")
            assert blank.driver.execute_script(wide) == 0, section


def test_everything_by_keyboard_alone(page: BrowsedPage, client: Client) -> None:
    numbers = [place(client) for _ in range(3)]
    page.find(".list .row", numbers[2])
    page.press(Keys.TAB)
    assert page.focused.get_property("textContent") == "Skip to the content"
    page.press(Keys.ENTER)
    page.until(lambda: page.focused.get_attribute("id") == "main")
    page.press(Keys.TAB)
    assert page.focused.get_attribute("type") == "search"
    page.press(Keys.TAB, Keys.TAB)
    assert numbers[2] in page.focused.text
    page.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP)
    assert numbers[1] in page.focused.text
    page.press(Keys.ENTER)
    page.until(lambda: page.focused.tag_name == "h2")
    page.press(Keys.TAB)
    assert page.focused.text == "Pay"
    page.press(Keys.SPACE)
    page.until(lambda: page.text(".detail .badge") == "SUCCESS")
    page.press(Keys.ESCAPE)
    page.until(lambda: "/" not in page.driver.current_url.partition("#")[2])
    assert numbers[1] in page.focused.text

    # what arrives meanwhile moves the line, not the focus
    numbers.append(place(client))
    page.find(".list .row", numbers[3])
    assert numbers[1] in page.focused.text


def test_everything_to_press_has_a_name(page: BrowsedPage, client: Client) -> None:
    place(client)
    nameless = """
        const named = one => one.innerText || one.ariaLabel || one.labels?.length || one.getAttribute('alt') !== null
            || document.getElementById(one.getAttribute('aria-labelledby'))?.innerText;
        return [...document.querySelectorAll('a, button, input, img')]
            .filter(one => one.checkVisibility() && !named(one)).map(one => one.outerHTML)"""
    for section in ("orders", "requests", "faults", "operations"):
        page.section(section)
        page.find("main .row, main .card")
        assert page.driver.execute_script(nameless) == [], section


# --- what it says to try, and what it lives through


def test_the_commands_to_try_place_one_order(page: BrowsedPage, shell: dict[str, str], tmp_path: Path) -> None:
    command, program = (one.text for one in page.until(lambda: page.all(".snippet pre")))
    for argv in (["sh", "-c", command], [sys.executable, "-c", program]):
        done = subprocess.run(argv, capture_output=True, text=True, timeout=60, check=False, env=shell, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert "weixin://wxpay/bizpayurl?pr=" in done.stdout
    page.find(".list .row", "ORDER-0001")
    assert len(page.all(".list .row")) == 1


def test_the_command_to_try_makes_a_request(page: BrowsedPage, shell: dict[str, str]) -> None:
    page.section("requests")
    command = page.find(".snippet pre", "wechatpay call pay.get_order_by_transaction_id").text
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=60, check=False, env=shell)
    assert done.returncode == 0, done.stderr
    page.find(".list .row", "pay.get_order_by_transaction_id")
    page.find(".list .row .badge", "200")


def test_the_command_to_try_asks_for_a_refund(
    page: BrowsedPage, client: Client, sandbox: Running, shell: dict[str, str]
) -> None:
    pay(sandbox, place(client))
    page.section("refunds")
    command = page.find(".snippet pre", "wechatpay call refund.create_refund").text
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=60, check=False, env=shell)
    assert done.returncode == 0, done.stderr
    page.find(".list .row", "¥28.01")


def test_the_receiver_to_try_prints_what_arrives(
    page: BrowsedPage, client: Client, sandbox: Running, shell: dict[str, str]
) -> None:
    page.section("notifications")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    program = page.find(".snippet pre", "NotificationParser").text.replace("8000", str(port))
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=shell
    )
    try:
        page.until(lambda: _listens(port))
        number = place(client, f"http://127.0.0.1:{port}/notify")
        pay(sandbox, number)
        page.find(".list .row", "DELIVERED")
    finally:
        process.terminate()
        output, _ = process.communicate(timeout=10)
    assert output.decode().startswith("TRANSACTION.SUCCESS {")
    assert number in output.decode()


def _listens(port: int) -> bool:
    with socket.socket() as connection:
        return connection.connect_ex(("127.0.0.1", port)) == 0


def test_the_server_goes_and_comes_back(blank: BrowsedPage, data_dir: Path) -> None:
    with Sandbox(data_dir) as sandbox:
        with served(sandbox) as first:
            port = int(first.base_url.rpartition(":")[2])
            blank.open(first.base_url)
        blank.expected_errors.add("ERR_CONNECTION_REFUSED")
        blank.until(lambda: blank.text("#live") == "not reachable, trying again")
        with served(sandbox, port) as second, Client.from_config(second.config_path) as client:
            number = place(client)
            blank.until(lambda: blank.text("#live") == "live")
            blank.find(".list .row", number)
            assert blank.never_reloaded


def test_a_page_that_nobody_sees_does_not_listen(page: BrowsedPage, client: Client, sandbox: Running) -> None:
    """Browsers open six connections to one server, over all tabs: a seventh page would wait for ever."""
    first = page.driver.current_window_handle
    page.driver.switch_to.new_window("tab")
    page.until(lambda: not sandbox.sandbox.announcer._listeners)
    number = place(client)
    page.driver.close()
    page.driver.switch_to.window(first)
    page.find(".list .row", number)
    page.until(lambda: sandbox.sandbox.announcer._listeners)
    assert page.never_reloaded


def test_the_token_is_asked_for_once(blank: BrowsedPage, data_dir: Path) -> None:
    with Sandbox(data_dir) as sandbox, _guarded(sandbox, "t0ken") as base_url:
        blank.expected_errors.add("401 (Unauthorized)")
        blank.driver.get(base_url)
        blank.find("dialog input").send_keys("another", Keys.ENTER)
        blank.find("dialog .warning", "This is not the token.")
        blank.find("dialog input").send_keys("t0ken", Keys.ENTER)
        blank.until(lambda: blank.text("#live") == "live")
        blank.find(".empty")
        with Client.from_config(_configured(sandbox, base_url)) as client:
            number = place(client)
        blank.click(".list .row", number)
        code = blank.find(".qr")
        blank.until(lambda: code.get_property("naturalWidth"))
        blank.open(base_url)
        assert blank.all("dialog[open]") == []


def _configured(sandbox: Sandbox, base_url: str) -> Path:
    sandbox.set_base_url(base_url)
    return sandbox.config_path


@contextmanager
def _guarded(sandbox: Sandbox, token: str) -> Iterator[str]:
    """A server whose control API asks for a token, as one does that other machines reach; its base URL."""
    server = uvicorn.Server(uvicorn.Config(app(sandbox, control_token=token), port=0, log_config=None, lifespan="off"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        sandbox.announcer.dismiss()
        server.should_exit = True
        thread.join()
