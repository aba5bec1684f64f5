"""The page of a reconciliation: what it says, and that nothing of a bill or a ledger becomes markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import duckdb
import pytest
from wechatpay_bookkeeping.reconciliation import reconcile
from wechatpay_bookkeeping.reconciliation.fen_text import format_yuan
from wechatpay_bookkeeping.reconciliation.page import write_page

COLUMNS = "day VARCHAR, mchid VARCHAR, sub_mchid VARCHAR, record VARCHAR, number VARCHAR, order_number VARCHAR, "
COLUMNS += "platform_number VARCHAR, amount BIGINT, fee BIGINT, state VARCHAR, time VARCHAR"
DAY = "2026-11-28"


def entry(number: str, amount: int = 2800, **changes: Any) -> tuple[Any, ...]:
    values = {
        "day": DAY, "mchid": "1900000001", "sub_mchid": "", "record": "payment", "number": number,
        "order_number": number, "platform_number": f"42{number}", "amount": amount, "fee": 17, "state": "SUCCESS",
        "time": f"{DAY} 12:00:00",
    } | changes  # fmt: skip
    return tuple(values.values())


def write(folder: Path, bill: list[tuple[Any, ...]], ledger: list[tuple[Any, ...]], **settings: Any) -> str:
    with duckdb.connect() as connection:
        for name, rows in (("bill", bill), ("ledger", ledger)):
            connection.execute(f"CREATE TABLE {name} ({COLUMNS})")
            if rows:
                connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * 11)})", rows)
        sides = {name: connection.table(name) for name in ("bill", "ledger")}
        found = reconcile(sides["bill"], sides["ledger"], days=[DAY])
        path = folder / "page.html"
        write_page(found, path, **sides, title="Reconciliation <of> a day", **settings)
        assert path.stat().st_mode & 0o777 == 0o600
        return path.read_text(encoding="utf-8")


class Outline(HTMLParser):
    """The tags of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attributes if name in ("src", "href")]
        if tag not in ("meta", "rect", "line"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture
def page(tmp_path: Path) -> str:
    bill = [entry("ORDER1"), entry("ORDER2"), entry("ORDER3"), entry("ORDER4")]
    bill.append(entry("BACK3", 100, record="refund", order_number="ORDER3", time=f"{DAY} 13:00:00"))
    ledger = [entry("ORDER1"), entry("ORDER3", 2801), entry("ORDER4"), entry("ORDER4"), entry("ORDER5")]
    ledger.append(entry("BACK3", 100, record="refund", order_number="ORDER3", time=f"{DAY} 13:00:05"))
    return write(tmp_path, bill, ledger)


def test_it_says_how_much_and_what(page: str) -> None:
    outline = Outline(page)
    assert outline.open == []
    text = " ".join(outline.text.split())
    assert "4 differences" in text
    for words in ("Only in the bill 1", "Only in the ledger 1", "Different 1", "Duplicate 1"):
        assert words in text
    assert "amount: 28.00 in the bill, 28.01 in the ledger" in text
    assert "bill 1,ledger 2" in text


def test_a_difference_opens_to_the_history_of_its_order(page: str) -> None:
    start = page.index("28.01 in the ledger")
    history = page[start : page.index("</details>", start)]
    rows = re.findall(r"<tr>(.*?)</tr>", history, re.S)[1:]
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in rows]
    assert [(row[0], row[3], row[4], row[6]) for row in cells] == [
        ("bill", "payment", "ORDER3", "28.00"),
        ("ledger", "payment", "ORDER3", "28.01"),
        ("bill", "refund", "BACK3", "1.00"),
        ("ledger", "refund", "BACK3", "1.00"),
    ]


def test_it_needs_nothing_from_elsewhere(page: str) -> None:
    outline = Outline(page)
    assert outline.addresses == []
    assert not {"script", "link", "img", "iframe"} & set(outline.tags)
    assert "default-src 'none'" in page
    assert "url(" not in page


def test_what_stands_in_a_ledger_is_no_markup(tmp_path: Path) -> None:
    number = "<script>alert('1')</script>\"&"
    page = write(tmp_path, [entry("ORDER1")], [entry(number, state="<b>"), entry("ORDER1", state="'\"<i>")])
    assert "<script" not in page
    assert "<b>" not in page.replace("<b>Only", "").replace("<b>Different", "")
    assert "<i>" not in page
    assert "&lt;script&gt;alert(&#x27;1&#x27;)" in page
    assert Outline(page).open == []


def test_days_that_agree(tmp_path: Path) -> None:
    page = write(tmp_path, [entry("ORDER1")], [entry("ORDER1")])
    assert "Bill and ledger agree." in page
    assert "There are none." in page


def test_days_on_which_nothing_happened(tmp_path: Path) -> None:
    page = write(tmp_path, [], [])
    assert "Bill and ledger agree." in page
    assert "<svg" not in page


def test_of_many_differences_the_first_are_shown_and_the_rest_counted(tmp_path: Path) -> None:
    page = write(tmp_path, [entry(f"ORDER{place}") for place in range(20)], [], most=5)
    assert page.count('<details class="order">') == 5
    assert "15 more are not shown here" in page


@pytest.mark.parametrize(
    ("fen", "text"), [(0, "0.00"), (1, "0.01"), (-779, "-7.79"), (123456789, "1234567.89"), (None, "-")]
)
def test_amounts_have_two_decimals(fen: int | None, text: str) -> None:
    assert format_yuan(fen) == text
