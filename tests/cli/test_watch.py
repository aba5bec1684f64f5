"""`wechatpay watch`, as a person uses it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from wechatpay_bookkeeping import Watcher, WatchState
from wechatpay_client import Client
from wechatpay_sandbox import Running, Settings, running

from tests.bookkeeping.placing import fresh, order

BOOKS = """
from sqlalchemy import text

def book(standing, connection):
    connection.execute(text("INSERT INTO books VALUES (:s, :w)"), {"s": standing.placed.subject, "w": standing.state})

number = 7
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with running(settings=Settings(probe_share=0)) as sandbox:
        yield sandbox


class Command:
    def __init__(self, config: Path, folder: Path) -> None:
        self.config, self.folder = config, folder
        self.address = f"sqlite:///{folder / 'books.db'}"

    def line(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "wechatpay_cli", "watch", *arguments]

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "WECHATPAY_INBOX": self.address, "WECHATPAY_CONFIG": str(self.config)}

    def __call__(self, *arguments: str, code: int = 0) -> tuple[str, str]:
        done = subprocess.run(
            self.line(*arguments),
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env=self.environment,
            timeout=60,
        )
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout, done.stderr


@pytest.fixture
def command(sandbox: Running, tmp_path: Path) -> Command:
    made = Command(sandbox.config_path, tmp_path)
    watcher = Watcher(made.address)
    watcher.create_tables()
    with watcher.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE books (subject TEXT, word TEXT)")
    watcher.engine.dispose()
    (tmp_path / "shop_books.py").write_text(BOOKS, encoding="utf-8")
    return made


def place(command: Command, sandbox: Running, *numbers: str) -> None:
    """Place orders of long ago, so that they are due, and pay them."""
    watcher = Watcher(command.address, clock=lambda: time.time() - 3600)
    with Client.from_config(sandbox.config_path, record=watcher.record) as client:
        for number in numbers:
            client["v3/pay/transactions/native"].post(json=order(number))
            sandbox.pay(number)
    watcher.engine.dispose()


def booked(command: Command) -> list[tuple[str, str]]:
    watcher = Watcher(command.address)
    with watcher.engine.begin() as connection:
        found = [(row[0], row[1]) for row in connection.exec_driver_sql("SELECT subject, word FROM books")]
    watcher.engine.dispose()
    return found


def test_once_asks_for_what_is_due_and_books_it(command: Command, sandbox: Running) -> None:
    number = fresh("CLI")
    place(command, sandbox, number)
    out, err = command("--book", "shop_books:book", "--once")
    assert (out, err) == ("", "questions asked: 1\n")
    assert booked(command) == [(f"out_trade_no={number}", "SUCCESS")]
    assert command("--book", "shop_books:book", "--once")[1] == "questions asked: 0\n"


def test_final_words_can_be_printed_for_people_and_for_programs(command: Command, sandbox: Running) -> None:
    first, second = fresh("CLI"), fresh("CLI")
    place(command, sandbox, first)
    assert command("--print", "--once")[0] == f"out_trade_no={first}  SUCCESS  pay.create_native_order\n"
    place(command, sandbox, second)
    told = json.loads(command("--print", "--once", "--format", "json")[0])
    assert told == {
        "operation": "pay.create_native_order",
        "mchid": "1900000001",
        "out_trade_no": second,
        "state": "SUCCESS",
        "resolution": "TookEffect",
    }


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_it_watches_until_it_is_told_to_stop(command: Command, sandbox: Running, kind: signal.Signals) -> None:
    number = fresh("CLI")
    place(command, sandbox, number)
    with subprocess.Popen(
        command.line("--book", "shop_books:book", "--poll", "0.05"),
        stderr=subprocess.PIPE,
        text=True,
        cwd=command.folder,
        env=command.environment,
    ) as process:
        deadline = time.monotonic() + 30
        while not booked(command) and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(kind)
        err = process.communicate(timeout=30)[1]
    assert process.returncode == 0
    assert err == "watching for 1900000001, open: 1. Ctrl-C ends it\n"
    assert booked(command) == [(f"out_trade_no={number}", "SUCCESS")]


@pytest.mark.parametrize("kind", ["SIGINT", "SIGTERM"])
def test_a_signal_that_comes_while_the_event_is_locked_stops_the_program(kind: str) -> None:
    """`stop.wait()` has that lock for a moment each time."""
    program = f"""
import signal
from wechatpay_cli.told_to_stop import told_to_stop

before = signal.getsignal(signal.{kind})
with told_to_stop() as stop:
    with stop._cond:
        signal.raise_signal(signal.{kind})
    assert stop.wait(20)
assert signal.getsignal(signal.{kind}) is before
"""
    subprocess.run([sys.executable, "-c", program], timeout=60, check=True)


def test_a_list_is_for_people_or_for_programs(command: Command, sandbox: Running) -> None:
    first, second = fresh("CLI"), fresh("CLI")
    place(command, sandbox, first, second)
    out, err = command("list", "--limit", "1")
    (line,) = out.splitlines()
    assert line.split()[:2] == ["2", "open"]
    assert f"pay.create_native_order  out_trade_no={second}  -" in line
    assert err.startswith("2 open, 0 dead, ")
    shown = json.loads(command("list", "--format", "json", "--subject", f"out_trade_no={first}")[0])
    assert shown["counts"]["open"] == 2
    (call,) = shown["calls"]
    assert (call["number"], call["state"], call["subject"]) == (1, "open", f"out_trade_no={first}")
    assert json.loads(command("list", "--state", "dead", "--format", "json")[0])["calls"] == []


def test_what_another_program_placed_is_added_by_its_number(command: Command, sandbox: Running) -> None:
    number = fresh("CLI")
    _out, err = command("add", "pay.create_native_order", f"out_trade_no={number}")
    assert err == f"out_trade_no={number} is watched\n"
    watcher = Watcher(command.address)
    (call,) = watcher.list_calls()
    assert (call.state, call.mchid) == (WatchState.OPEN, "1900000001")
    watcher.engine.dispose()
    assert command("reopen", "1")[1] == "1 is open\n"
    assert command("retry")[1] == "asked for again: 0\n"
    assert command("prune", "--older-than", "30d")[1] == "deleted: 0\n"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ([], 2, "--book MODULE:FUNCTION"),
        (["--print", "--book", "shop_books:book"], 2, "--book MODULE:FUNCTION"),
        (["--book", "shop_books"], 2, "say MODULE:FUNCTION"),
        (["--book", "shop_boks:book"], 2, "there is no module shop_boks here"),
        (["--book", "shop_books:bok"], 2, "shop_books has no function bok"),
        (["--book", "shop_books:number"], 2, "shop_books has no function number"),
        (["reopen", "99"], 1, "the watcher has no call 99"),
        (["add", "pay.create_natve_order", "out_trade_no=1"], 2, "create_native_order"),
        (["add", "pay.create_native_order", "out_trade_no"], 2, "say NAME=VALUE"),
        (["add", "pay.create_native_order", "transaction_id=1"], 1, "out_trade_no"),
        (["prune", "--older-than", "soon"], 2, "such as 30d"),
    ],
)
def test_mistakes_are_answered_with_the_fix(command: Command, arguments: list[str], code: int, words: str) -> None:
    _out, err = command(*arguments, code=code)
    assert words in " ".join(err.replace("│", " ").split())


def test_a_database_without_the_tables_says_how_to_make_them(command: Command, tmp_path: Path) -> None:
    command.address = f"sqlite:///{tmp_path / 'other.db'}"
    assert "wechatpay inbox init" in command("list", code=1)[1]
    _out, err = command("--print", "--once", code=1)
    assert "wechatpay inbox init" in err
