"""`wechatpay reconcile` with the inbox and the watcher: as ledgers, and as whom what is missing is handed to."""

from __future__ import annotations

import csv
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result
from wechatpay_auth import Notification
from wechatpay_bookkeeping import Inbox, Watcher

from tests.bookkeeping.shop_world import Shop, open_shop
from tests.cli.notified_shop import served_shop

Row = dict[str, Any]
NAMES = ("record", "number", "amount", "state", "time")
OWN = ("--column", "number=number")


@dataclass
class Day:
    shop: Shop
    day: str
    paid: list[Row]
    notified: Row
    """A payment of which a notification came."""
    notification: Notification


@pytest.fixture(scope="module")
def day() -> Iterator[Day]:
    with open_shop() as shop:
        begun = shop.wait_for(9, 0, 0, days=1)
        paid = [shop.order(total) for total in (2800, 1, 99_999)]
        shop.refund(paid[0], 800)
        with served_shop(shop.client.notification_parser()) as receiver:
            notified = shop.order(4321, notify_url=receiver.url)
            deadline = time.monotonic() + 20
            while not receiver.events and time.monotonic() < deadline:
                time.sleep(0.05)
        shop.wait_for(12, 0, 0, days=1)
        yield Day(shop, begun, paid, notified, receiver.events[0].notification)


@pytest.fixture
def watcher(tmp_path: Path) -> Iterator[Watcher]:
    made = Watcher(f"sqlite:///{tmp_path / 'books.db'}")
    made.create_tables()
    yield made
    made.engine.dispose()


@pytest.fixture
def reconcile(invoke: Callable[..., Result], day: Day) -> Callable[..., Result]:
    return lambda *given: invoke("reconcile", day.day, *given, "--config", str(day.shop.sandbox.config_path))


def address_of(made: Watcher) -> str:
    return made.engine.url.render_as_string(hide_password=False)


def write_ledger(path: Path, rows: list[Row]) -> str:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(NAMES)
        writer.writerows([row[name] for name in NAMES] for row in rows)
    return str(path)


def test_what_is_missing_is_watched(
    reconcile: Callable[..., Result], day: Day, watcher: Watcher, tmp_path: Path
) -> None:
    known = [row for row in day.shop.ledger if row["record"] in ("payment", "refund")]
    lacking = day.paid[1]
    invented = {**day.paid[0], "number": "INVENTED1"}
    ledger = write_ledger(tmp_path / "ledger.csv", [*(row for row in known if row is not lacking), invented])
    done = reconcile("--ledger", ledger, "--watch", "--database", address_of(watcher), "--format", "json")
    assert done.exit_code == 1, done.output
    assert done.stderr == "handed to the watcher, which asks WeChat Pay: 2\n"
    assert len(json.loads(done.stdout)["differences"]) == 2
    watched = {call.subject: call.operation for call in watcher.list_calls()}
    assert watched == dict.fromkeys(
        [f"out_trade_no={lacking['number']}", "out_trade_no=INVENTED1"], "pay.create_native_order"
    )
    whole = write_ledger(tmp_path / "whole.csv", known)
    done = reconcile("--ledger", whole, "--watch", "--database", address_of(watcher))
    assert done.exit_code == 0, done.output
    assert "handed to the watcher, which asks WeChat Pay: 0\n" in done.stderr


def test_an_empty_inbox_and_an_empty_watcher_lack_all_of_the_bill(
    reconcile: Callable[..., Result], day: Day, watcher: Watcher
) -> None:
    for own in ("inbox", "watch"):
        done = reconcile("--ledger", own, "--database", address_of(watcher), "--format", "json")
        assert done.exit_code == 1, done.output
        found = json.loads(done.stdout)["differences"]
        numbers = {row["number"] for row in day.shop.ledger if row["record"] in ("payment", "refund")}
        assert {(row["kind"], row["number"]) for row in found} == {("only_in_bill", number) for number in numbers}


def test_what_the_inbox_has_handled_agrees(reconcile: Callable[..., Result], day: Day, watcher: Watcher) -> None:
    parser = day.shop.client.notification_parser()
    inbox = Inbox(watcher.engine, parser, clock=lambda: day.shop.sandbox.now.timestamp())
    inbox.receive(day.notification)
    given = ("--ledger", "inbox", "--database", address_of(watcher), "--kind", "payment", "--format", "json")
    waiting = json.loads(reconcile(*given).stdout)["differences"]
    assert inbox.handle_next(lambda _event, _connection: None)
    handled = json.loads(reconcile(*given).stdout)["differences"]
    assert {row["number"] for row in waiting} - {row["number"] for row in handled} == {day.notified["number"]}
    assert {row["kind"] for row in handled} == {"only_in_bill"}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--ledger", "inbox"), "WECHATPAY_INBOX"),
        (("--ledger", "x.csv", "--watch"), "WECHATPAY_INBOX"),
        (("--ledger", "watch", "--database", "sqlite:///x.db", *OWN), "--column"),
        (("--ledger", "watch", "--database", "sqlite:///x.db", "--kind", "fund-flow"), "--kind trade"),
    ],
)
def test_what_does_not_go_together(reconcile: Callable[..., Result], given: tuple[str, ...], said: str) -> None:
    done = reconcile(*given)
    assert done.exit_code == 2
    assert said in done.stderr


def test_a_database_without_tables_is_said(reconcile: Callable[..., Result], tmp_path: Path) -> None:
    for own in ("inbox", "watch"):
        done = reconcile("--ledger", own, "--database", f"sqlite:///{tmp_path / 'empty.db'}")
        assert done.exit_code == 4, done.output
        assert "wechatpay inbox init" in done.stderr
        assert "SELECT" not in done.stderr
