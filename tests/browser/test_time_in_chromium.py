"""The section of the page that advances the sandbox's time and plays scenarios, in a real browser."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from browsed_page import BrowsedPage
from selenium.webdriver.common.by import By
from test_page_in_chromium import place
from wechatpay_client import Client
from wechatpay_sandbox import Running

EXAMPLES = Path(__file__).parents[2] / "examples/scenarios"


def test_the_time_is_advanced_and_what_happened_is_listed(page: BrowsedPage, client: Client, sandbox: Running) -> None:
    number = place(client)
    page.find(".list .badge", "NOTPAY")
    page.section("time")
    assert page.find(".facts").text.count("Ahead by") == 1
    page.find("#advance-by").send_keys("30d\n")
    page.find("#said", "The sandbox's time is 30d ahead now.")
    page.find("#happened li", number)
    page.find("#happened li", "order expired")
    page.click("button", "1h")
    page.find("#said", "30d1h ahead")
    page.section("orders")
    page.find(".list .badge", "CLOSED")
    assert sandbox.sandbox.clock.ahead == 30 * 86400 + 3600
    page.section("time")
    page.expected_errors.add("400")
    page.find("#advance-by").send_keys("soon\n")
    page.find("#wrong", "'soon' is not a duration")
    assert page.never_reloaded


def test_the_page_counts_by_the_sandboxs_time(page: BrowsedPage, client: Client, sandbox: Running) -> None:
    page.section("time")
    page.click("button", "30d")
    page.find("#said", "30d ahead")
    place(client)
    page.section("orders")
    # an order of today is shown without its day
    assert page.find(".list time").text.count(":") >= 1
    assert "/" not in page.find(".list time").text


def test_a_scenario_is_played_and_its_steps_are_seen(page: BrowsedPage, client: Client, sandbox: Running) -> None:
    page.section("time")
    text = "seed: 7\nwaits: advance\nsteps:\n  - pay: next\n  - pay: {order: same, within: 1s}\n  - clear_faults\n"
    page.find("#scenario-text").send_keys(text)
    page.click("button", "Play")
    page.find("#said", "The scenario has begun, with seed 7.")
    page.find(".scenario li", "pay: next").find_element(By.CSS_SELECTOR, ".busy")
    number = place(client)
    page.find(".scenario li", f"{number} SUCCESS")
    page.find(".scenario h4", "failed")
    assert [one.text.split("\n")[0].split()[0] for one in page.all(".scenario li")] == ["done", "failed", "to"]
    page.find(".scenario li", "has not become one that is to be paid")
    assert page.find("#scenario-text").get_property("value") == text
    assert page.never_reloaded


def test_a_scenario_from_a_file_is_stopped(page: BrowsedPage, sandbox: Running) -> None:
    page.section("time")
    page.find("#scenario-file").send_keys(str(EXAMPLES / "busy_platform.yaml"))
    page.until(lambda: "a busy platform" in str(page.find("#scenario-text").get_property("value")))
    page.find("#scenario-seed").send_keys("12\n")
    page.find("#said", "with seed 12")
    page.click(".scenario button", "Stop")
    page.find(".scenario h4", "stopped")
    with httpx.Client(base_url=sandbox.base_url, trust_env=False) as http:
        (played,) = http.get("/_sandbox/scenarios").json()["scenarios"]
    assert (played["name"], played["seed"], played["state"]) == ("a busy platform", 12, "stopped")


def press(page: BrowsedPage, selector: str) -> None:
    """Presses a button once it is in the middle of the screen, where no notice lies over it."""
    button = page.find(selector)
    page.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
    button.click()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh-CN", ("时间与剧本", "沙箱时间现在超前 1d。", "剧本已开始")),
        ("en-US", ("Time and", "1d ahead now.", "has begun")),
    ],
)
def test_both_languages_and_mistakes(
    blank: BrowsedPage, sandbox: Running, language: str, words: tuple[str, str, str]
) -> None:
    section, advanced, begun = words
    blank.like(width=390, height=844, language=language, dark=True)
    blank.open(sandbox.base_url)
    blank.click(".sections a", section)
    blank.click("button", "1d")
    blank.find("#said", advanced)
    blank.expected_errors.add("400")
    blank.find("#scenario-text").send_keys("steps:\n  - pai: next\n")
    press(blank, "[data-do=play]")
    blank.find("#wrong", "line 2: a step has no `pai`; did you mean `pay`?")
    blank.click("#wrong .close")
    blank.find("#scenario-text").clear()
    press(blank, "[data-do=scenarioExample]")
    press(blank, "[data-do=play]")
    blank.find("#said", begun)
    # nothing is wider than the screen
    assert blank.driver.execute_script("return document.documentElement.scrollWidth <= window.innerWidth")
