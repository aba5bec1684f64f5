"""The page of a reconciliation in a real browser: it opens from a file, unfolds to an order, and is readable by all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from wechatpay_bookkeeping.reconciliation import reconcile
from wechatpay_bookkeeping.reconciliation.page import write_page

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
DAYS = ["2026-11-27", "2026-11-28"]
COLUMNS = (
    "day VARCHAR, mchid VARCHAR, sub_mchid VARCHAR, record VARCHAR, number VARCHAR, order_number VARCHAR, "
    "platform_number VARCHAR, amount BIGINT, fee BIGINT, state VARCHAR, time VARCHAR"
)


def entry(day: str, number: str, amount: int, record: str = "payment") -> tuple[Any, ...]:
    order = number.replace("BACK", "ORDER")
    return (
        *(day, "1900000001", "", record, number, order, f"42{number}"),
        *(amount, amount * 6 // 1000, "SUCCESS", f"{day} 12:00:00"),
    )


@pytest.fixture
def page(tmp_path: Path, chromium: Chrome) -> Iterator[Chrome]:
    """The page of two days: one agrees, the other has a difference of each kind."""
    bill = [entry(day, f"ORDER{place}{day[-1]}", 1000 + place) for day in DAYS for place in range(5)]
    bill.append(entry(DAYS[1], "BACK38", 100, "refund"))
    ledger = [row for row in bill if row[4] != "ORDER08"]
    ledger = [(*row[:7], row[7] + (row[4] == "ORDER38"), *row[8:]) for row in ledger]
    ledger += [entry(DAYS[1], "ORDER99", 700), entry(DAYS[1], "ORDER18", 1001)]
    with duckdb.connect() as connection:
        sides = {}
        for name, rows in (("bill", bill), ("ledger", ledger)):
            connection.execute(f"CREATE TABLE {name} ({COLUMNS})")
            connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * 11)})", rows)
            sides[name] = connection.table(name)
        found = reconcile(sides["bill"], sides["ledger"], days=DAYS)
        write_page(found, tmp_path / "days.html", **sides, title="Two days")
    chromium.get_log("browser")
    chromium.get((tmp_path / "days.html").as_uri())
    yield chromium
    assert [line for line in chromium.get_log("browser") if "favicon" not in line["message"]] == []
    chromium.get("about:blank")


def test_it_opens_with_totals_and_a_bar_for_each_day(page: Chrome) -> None:
    assert page.title == "Two days"
    assert page.find_element(By.CSS_SELECTOR, ".verdict").text == "4 differences"
    bars = page.find_elements(By.CSS_SELECTOR, "svg.days g")
    assert len(bars) == 2
    whole, parted = (bar.find_elements(By.TAG_NAME, "rect") for bar in bars)
    assert [part.get_attribute("class") for part in whole] == ["matched"]
    assert len(parted) == 5
    assert all(part.rect["height"] >= 1 for part in (*whole, *parted))
    assert "2026-11-28" in bars[1].find_element(By.TAG_NAME, "title").get_attribute("textContent")


def test_a_kind_unfolds_to_its_orders_and_an_order_to_its_history_by_keyboard(page: Chrome) -> None:
    kind = page.find_element(By.ID, "differs")
    order = kind.find_element(By.CSS_SELECTOR, "details.order")
    table = order.find_element(By.TAG_NAME, "table")
    assert not table.is_displayed()
    kind.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
    summary = order.find_element(By.TAG_NAME, "summary")
    assert "amount: 10.03 in the bill, 10.04 in the ledger" in summary.text
    summary.send_keys(Keys.ENTER)
    rows = [row.text for row in table.find_elements(By.TAG_NAME, "tr")[1:]]
    assert len(rows) == 4
    assert {row.split()[0] for row in rows} == {"bill", "ledger"}
    assert sum("BACK38" in row for row in rows) == 2


def test_the_days_are_a_table_too(page: Chrome) -> None:
    details = next(one for one in page.find_elements(By.TAG_NAME, "details") if "as a table" in one.text)
    details.find_element(By.TAG_NAME, "summary").click()
    rows = details.find_elements(By.CSS_SELECTOR, "tbody tr, table > tr")
    assert [row.text.split()[:3] for row in rows] == [
        ["2026-11-27", "1900000001", "payment"],
        ["2026-11-28", "1900000001", "payment"],
        ["2026-11-28", "1900000001", "refund"],
    ]


def test_it_is_accessible(page: Chrome) -> None:
    for summary in page.find_elements(By.TAG_NAME, "summary"):
        if summary.is_displayed():
            summary.click()
    assert AXE.is_file(), "axe-core is not installed; run `make browser`, which installs it from npm"
    page.execute_script(AXE.read_text(encoding="utf-8"))
    found = page.execute_async_script(
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then("
        "result => done(result.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' | '))))"
    )
    assert found == []


def test_nothing_of_it_comes_from_elsewhere(page: Chrome) -> None:
    loaded = page.execute_script("return performance.getEntriesByType('resource').map(one => one.name)")
    assert loaded == []
