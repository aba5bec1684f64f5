"""`wechatpay inbox`, as a person uses it."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from wechatpay_auth import NotificationParser
from wechatpay_bookkeeping import Inbox, InboxEvent
from wechatpay_sandbox.sandbox import Sandbox

from tests.bookkeeping.platform import notify, paid


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with Sandbox(tmp_path_factory.mktemp("inbox") / "sandbox") as sandbox:
        sandbox.set_base_url("http://127.0.0.1:8787")
        return Path(sandbox.config_path)


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'books.db'}"


class Command:
    def __init__(self, config: Path, address: str) -> None:
        self.config, self.address = config, address

    def __call__(self, *arguments: str, code: int = 0) -> tuple[str, str]:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "wechatpay_cli", "inbox", *arguments),
                *("--database", self.address, "--config", str(self.config)),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout, done.stderr


@pytest.fixture
def command(config: Path, address: str) -> Command:
    return Command(config, address)


def fail(event: InboxEvent, connection: object) -> None:
    raise LookupError("no such order")


@pytest.fixture
def filled(command: Command, config: Path, address: str) -> Inbox:
    """An inbox with a dead event and one that waits."""
    command("init")
    parser = NotificationParser.from_config(config)
    inbox = Inbox(address, parser, retry_after=())
    key = parser_key(config)
    for number in (1, 2):
        _, body = notify(paid(number), key=key)
        inbox.receive(parser.reopen(body))
    assert inbox.handle_next(fail)
    inbox.engine.dispose()
    return inbox


def parser_key(config: Path) -> str:
    found: str = tomllib.loads(config.read_text(encoding="utf-8"))["merchant"]["apiv3_key"]
    return found


def test_a_list_is_for_people_or_for_programs(command: Command, filled: Inbox) -> None:
    out, err = command("list")
    newest, oldest = out.splitlines()
    assert "waiting" in newest
    assert "out_trade_no=ORDER00000002" in newest
    assert oldest.endswith("LookupError: no such order")
    assert err == "1 waiting, 1 dead, 0 not as expected, 0 skipped, 0 handled\n"
    shown = json.loads(command("list", "--state", "dead", "--format", "json")[0])
    assert shown["counts"]["dead"] == 1
    assert [event["number"] for event in shown["events"]] == [1]


def test_one_event_with_and_without_what_it_holds(command: Command, filled: Inbox) -> None:
    out, _ = command("show", "1")
    assert "LookupError: no such order" in out
    assert "transaction_id" not in out
    shown = json.loads(command("show", "1", "--decrypt", "--format", "json")[0])
    assert shown["resource"]["out_trade_no"] == "ORDER00000001"


def test_what_failed_is_handled_again(command: Command, filled: Inbox) -> None:
    assert "event 1 is waiting" in command("replay", "1")[1]
    filled.handle_next(fail)
    assert "events that are waiting again: 1" in command("retry")[1]
    assert "event 1 is skipped" in command("skip", "1")[1]
    assert "deleted events: 0" in command("prune", "--older-than", "1d")[1]
    assert filled.count().skipped == 1
    filled.engine.dispose()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("show", "99"), 1, "no event 99"),
        (("replay", "99"), 1, "no event 99"),
        (("prune", "--older-than", "soon"), 2, "say a number of days"),
        (("list", "--state", "lost"), 2, "lost"),
    ],
)
def test_mistakes_are_told_in_a_sentence(
    command: Command, filled: Inbox, arguments: tuple[str, ...], code: int, said: str
) -> None:
    assert said in command(*arguments, code=code)[1]


def test_without_tables_it_says_how_to_make_them(command: Command) -> None:
    assert "wechatpay inbox init" in command("list", code=1)[1]


def test_an_address_of_another_database_is_refused(config: Path) -> None:
    assert "SQLite or PostgreSQL" in Command(config, "mysql://root:planted@db/shop")("list", code=1)[1]
