"""Many watching processes, and shops that are killed: each final word is booked once, and what is sent is recorded."""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from wechatpay_bookkeeping import Watcher
from wechatpay_client import Client, PlacedCall
from wechatpay_sandbox import Running, Settings, running

from tests.bookkeeping.placing import MCHID, book, order, place, shop, words
from tests.bookkeeping.watch_racer import open_watcher
from tests.profiles import is_quick

ROOT = Path(__file__).parents[2]
PROCESSES = 4
ORDERS = 60
KILLS = 20 if is_quick() else 100
_TIMEOUT = 300


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with running(settings=Settings(probe_share=0)) as served:
        yield served


@pytest.fixture(scope="module")
def client(sandbox: Running) -> Iterator[Client]:
    with Client.from_config(sandbox.config_path) as opened:
        yield opened


@pytest.fixture(scope="module")
def paid(sandbox: Running, client: Client) -> list[str]:
    """The numbers of paid orders."""
    numbers = [f"RACED{number:04}" for number in range(ORDERS)]
    for number in numbers:
        place(client, number)
        sandbox.pay(number)
    return numbers


@pytest.fixture
def books(database: str) -> str:
    """A database with the tables of the watcher and of the shop."""
    watcher = Watcher(database)
    watcher.create_tables()
    shop.create_all(watcher.engine)
    watcher.engine.dispose()
    return database


def run_racer(act: str, database: str, sandbox: Running, *arguments: object) -> None:
    program = [sys.executable, "-m", "tests.bookkeeping.watch_racer", act, database, sandbox.base_url]
    done = subprocess.run(
        [*program, str(sandbox.config_path), *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=_TIMEOUT,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def booked(watcher: Watcher) -> Counter[str]:
    with watcher.engine.begin() as connection:
        return Counter(connection.execute(select(words.c.subject)).scalars())


def test_four_processes_book_each_final_word_once(sandbox: Running, books: str, paid: list[str]) -> None:
    watcher = Watcher(books)
    for number in paid:
        watcher.add(PlacedCall.of("pay.create_native_order", mchid=MCHID, body=order(number)))
    run_racer("ask", books, sandbox, PROCESSES)
    assert booked(watcher) == Counter(f"out_trade_no={number}" for number in paid)
    assert watcher.count().final == ORDERS
    # Each was asked for by one of them alone.
    assert {call.asked for call in watcher.list_calls(limit=ORDERS)} == {1}
    watcher.engine.dispose()


def test_shops_killed_at_any_moment_lose_and_repeat_nothing(sandbox: Running, client: Client, books: str) -> None:
    # why a seed that is printed: pytest shows it if the test fails
    seed = random.randrange(1 << 32)
    print("seed", seed)
    before = {found.transaction_id for found in sandbox.store.orders.latest(10_000)}
    run_racer("kill", books, sandbox, KILLS, seed)
    placed = [found for found in sandbox.store.orders.latest(10_000) if found.transaction_id not in before]
    later = open_watcher(books, ahead=86_400)
    later.ask_due(client, book)
    recorded = {call.subject for call in later.list_calls(limit=10_000)}
    assert {f"out_trade_no={found.out_trade_no}" for found in placed} <= recorded
    paid = {f"out_trade_no={found.out_trade_no}" for found in placed if found.state == "SUCCESS"}
    assert len(placed) > 4, "of the processes that were killed, none got as far as to place an order"
    assert booked(later) == Counter(paid)
    assert later.count().final == len(paid)
    later.engine.dispose()
