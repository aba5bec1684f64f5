"""`wechatpay reconcile` against a running sandbox: what it finds, prints, writes and says, and its exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from typer.testing import Result
from wechatpay_auth.bills.cells import BEIJING
from wechatpay_cli import reconcile_bills
from wechatpay_sandbox import Running

from checks.services.postgres import PostgresMissing, running_postgres
from tests.auth.test_bill_rows import TRADE_BILL
from tests.bookkeeping.shop_world import SUB_MCHID, Shop, open_shop
from tests.cli.terminals import run_in_terminal

Row = dict[str, Any]
Reconcile = Callable[..., Result]
TEXTS = ("record", "sub_mchid", "number", "time", "state")


@dataclass
class Books:
    """Two days of a shop at a running sandbox, and what it booked."""

    sandbox: Running
    days: list[str]
    ledger: list[Row]
    mchid: str

    def of(self, *records: str, sub_mchid: str | None = None) -> list[Row]:
        return [
            dict(row)
            for row in self.ledger
            if row["record"] in records and sub_mchid in (None, row["sub_mchid"]) and row["state"] == "SUCCESS"
        ]


@pytest.fixture(scope="module")
def books() -> Iterator[Books]:
    with open_shop() as shop:
        days = [shop.wait_for(9, 0, 0, days=1)]
        first = [shop.order(total) for total in (2800, 1, 99_999)]
        shop.order(700, paid=False)
        shop.order(500, sub_mchid=SUB_MCHID)
        shop.wait_for(23, 59, 58)
        late = shop.order(4700)
        days.append(shop.wait_for(0, 0, 4, days=1))
        shop.order(4701)
        shop.refund(first[0], 800)
        shop.wait_for(12, 0, 0, days=1)
        assert late["day"] == days[0]
        yield Books(shop.sandbox, days, shop.ledger, shop.mchid)


def write_csv(path: Path, rows: list[Row], **more: Callable[[Row], object]) -> str:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*TEXTS, "amount", *more])
        for row in rows:
            writer.writerow([*(row[name] for name in TEXTS), row["amount"], *(of(row) for of in more.values())])
    return str(path)


@pytest.fixture
def reconcile(invoke: Callable[..., Result], books: Books) -> Reconcile:
    return lambda *arguments, **rest: invoke(
        "reconcile", *arguments, "--config", str(books.sandbox.config_path), **rest
    )


def plant(rows: list[Row]) -> tuple[list[Row], Row, Row]:
    """A ledger with one order that is not in the bill, one that is missing, and one with another amount."""
    wrong, missing, *rest = rows
    made_up = {**rest[0], "number": "MADE-UP", "amount": 5}
    return [{**wrong, "amount": wrong["amount"] + 1}, *rest, made_up], wrong, missing


# --- what it finds ---------------------------------------------------------------------------------------------------


def test_they_agree(reconcile: Reconcile, books: Books, tmp_path: Path) -> None:
    ledger = write_csv(tmp_path / "ledger.csv", books.of("payment", "refund"))
    done = reconcile(*books.days, "--ledger", ledger)
    assert done.exit_code == 0, done.output
    assert done.stderr.endswith("bill and ledger agree\n")
    lines = done.stdout.splitlines()
    assert [line.split()[:3] for line in lines[1:]] == [
        [books.days[0], books.mchid, "payment"],
        [books.days[1], books.mchid, "payment"],
        [books.days[1], books.mchid, "refund"],
    ]
    paid = sum(row["amount"] for row in books.of("payment") if row["day"] == books.days[0])
    assert lines[1].split()[4] == lines[1].split()[6] == f"{paid / 100:.2f}"


def test_what_was_planted_is_found_and_written(reconcile: Reconcile, books: Books, tmp_path: Path) -> None:
    planted, wrong, missing = plant([row for row in books.of("payment") if row["day"] == books.days[0]])
    ledger = write_csv(tmp_path / "ledger.csv", planted)
    files = {name: tmp_path / f"found.{name}" for name in ("csv", "json", "parquet")}
    options = [part for name, path in files.items() for part in (f"--{name}", str(path))]
    done = reconcile(books.days[0], "--ledger", ledger, "--kind", "payment", *options)
    assert done.exit_code == 1, done.output
    assert done.stderr.endswith("3 differences\n")
    expected = {
        ("differs", wrong["number"], wrong["amount"], wrong["amount"] + 1, "amount"),
        ("only_in_bill", missing["number"], missing["amount"], None, ""),
        ("only_in_ledger", "MADE-UP", None, 5, ""),
    }
    names = ("kind", "number", "bill_amount", "ledger_amount", "reason")
    told = json.loads(files["json"].read_text("utf-8"))
    assert {tuple(row[name] for name in names) for row in told["differences"]} == expected
    assert told["agrees"] is False
    (summary,) = told["summary"]
    assert summary["bill_amount"] == sum(row["amount"] for row in books.of("payment") if row["day"] == books.days[0])
    with duckdb.connect() as connection:
        found = connection.read_parquet(str(files["parquet"])).project(", ".join(names)).fetchall()
    assert set(found) == expected
    rows = list(csv.DictReader(io.StringIO(files["csv"].read_text("utf-8"))))
    assert {(row["kind"], row["number"]) for row in rows} == {found[:2] for found in expected}
    assert {row["bill_amount"] for row in rows} >= {str(wrong["amount"]), ""}
    assert {path.stat().st_mode & 0o777 for path in files.values()} == {0o600}
    printed = reconcile(books.days[0], "--ledger", ledger, "--kind", "payment", "--format", "json")
    assert printed.exit_code == 1
    assert json.loads(printed.stdout) == told
    table = done.stdout.split("\n\n")[1].splitlines()
    assert [line.split()[0] for line in table[1:]] == ["differs", "only_in_bill", "only_in_ledger"]
    short = reconcile(books.days[0], "--ledger", ledger, "--kind", "payment", "-n", "1")
    assert "2 more differences; --csv FILE has all of them" in short.stderr


def test_a_map_for_payments_and_refunds_in_tables_of_their_own(
    reconcile: Reconcile, books: Books, tmp_path: Path
) -> None:
    with sqlite3.connect(tmp_path / "shop.db") as shop:
        shop.execute("CREATE TABLE orders (out_trade_no TEXT, total_fen INTEGER, paid_at TEXT, status TEXT)")
        shop.execute("CREATE TABLE refunds (no TEXT, money TEXT, at TEXT)")
        payments = [row for row in books.ledger if row["record"] == "payment"]
        states = {"SUCCESS": "paid", "NOTPAY": "open"}
        shop.executemany(
            "INSERT INTO orders VALUES (?, ?, ?, ?)",
            [(row["number"], row["amount"], row["time"], states[row["state"]]) for row in payments],
        )
        shop.executemany(
            "INSERT INTO refunds VALUES (?, ?, ?)",
            [
                (row["number"], f"{row['amount'] // 100}.{row['amount'] % 100:02}", as_utc(row["time"]))
                for row in books.of("refund")
            ],
        )
    shop.close()
    (tmp_path / "ledger.toml").write_text(
        "[payment]\ntable = 'orders'\n[payment.columns]\nnumber = 'out_trade_no'\namount = 'total_fen'\n"
        "time = 'paid_at'\nstate = 'status'\n[payment.states]\npaid = 'SUCCESS'\nopen = 'NOTPAY'\n"
        "[refund]\ntable = 'refunds'\nunit = 'yuan'\ntimezone = 'UTC'\n"
        "[refund.columns]\nnumber = 'no'\namount = 'money'\ntime = 'at'\n"
    )
    address = f"sqlite:///{tmp_path / 'shop.db'}"
    done = reconcile(*books.days, "--ledger", address, "--map", str(tmp_path / "ledger.toml"))
    assert done.exit_code == 0, done.output
    done = reconcile(
        *books.days, "--ledger", f"{address}?table=orders", *columns("out_trade_no", "total_fen", "paid_at")
    )
    assert done.exit_code == 1
    assert "only_in_bill" in done.stdout  # the refund, which no table was told for
    only_paid = "SELECT * FROM orders WHERE status = 'paid'"
    done = reconcile(
        *books.days, "--ledger", address, "--ledger-query", only_paid, "--kind", "payment",
        *columns("out_trade_no", "total_fen", "paid_at"),
    )  # fmt: skip
    assert done.exit_code == 0, done.output


def columns(number: str, amount: str, time: str) -> list[str]:
    return ["--column", f"number={number}", "--column", f"amount={amount}", "--column", f"time={time}"]


def as_utc(beijing: str) -> str:
    return f"{datetime.fromisoformat(beijing) - timedelta(hours=8):%Y-%m-%d %H:%M:%S}"


def test_a_ledger_in_postgresql(reconcile: Reconcile, books: Books) -> None:
    import psycopg

    try:
        with running_postgres() as server:
            address = server.create_database("shop")
            with psycopg.connect(address) as shop:
                shop.execute("CREATE TABLE orders (out_trade_no text, total numeric(12, 2), paid_at timestamptz)")
                for row in books.of("payment"):
                    values = (row["number"], f"{row['amount'] / 100:.2f}", f"{row['time']}+08")
                    shop.execute("INSERT INTO orders VALUES (%s, %s, %s)", values)
            done = reconcile(
                *books.days, "--kind", "payment", "--unit", "yuan", *columns("out_trade_no", "total", "paid_at"),
                WECHATPAY_LEDGER=f"{address}?table=orders",
            )  # fmt: skip
            assert done.exit_code == 0, done.output
    except PostgresMissing as error:
        pytest.fail(str(error))


def test_an_order_paid_before_midnight_and_booked_behind_it(
    reconcile: Reconcile, books: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bill of the day before is asked, once something seems to be missing; its order is not said to be missing."""
    # why: the bills of the sandbox's days are there, and those of the machine's clock are not yet
    monkeypatch.setattr("wechatpay_cli.reconcile.is_ready", lambda day: True)
    payments = books.of("payment")
    late = next(row for row in payments if row["amount"] == 4700)
    late |= {"time": f"{books.days[1]} 00:00:02"}
    ledger = write_csv(tmp_path / "ledger.csv", payments)
    assert reconcile(*books.days, "--kind", "payment", "--ledger", ledger).exit_code == 0
    for day in books.days:
        done = reconcile(day, "--kind", "payment", "--ledger", ledger, "--format", "json")
        assert done.exit_code == 1, done.output
        (difference,) = json.loads(done.stdout)["differences"]
        assert (difference["kind"], difference["number"], difference["reason"]) == ("differs", late["number"], "day")
        assert (difference["bill_day"], difference["ledger_day"]) == tuple(books.days)


def test_a_partner_compares_all_its_merchants_or_one(reconcile: Reconcile, books: Books, tmp_path: Path) -> None:
    theirs = books.of("payment", sub_mchid=SUB_MCHID)
    assert theirs
    ledger = write_csv(tmp_path / "ledger.csv", books.of("payment"))
    options = ("--kind", "payment", "--ledger", ledger, "--format", "json")
    done = reconcile(books.days[0], *options, "--sub-mchid", SUB_MCHID)
    assert done.exit_code == 0, done.output
    (summary,) = json.loads(done.stdout)["summary"]
    assert summary["bill_count"] == summary["ledger_count"] == len(theirs)
    ledger = write_csv(tmp_path / "swapped.csv", [{**row, "sub_mchid": ""} for row in theirs])
    done = reconcile(books.days[0], "--kind", "payment", "--ledger", ledger, "--sub-mchid", SUB_MCHID)
    assert done.exit_code == 1
    done = reconcile(books.days[0], "--kind", "payment", "--ledger", ledger)
    head, *found = done.stdout.split("\n\n")[1].splitlines()
    assert "sub-merchant" in head
    said = {(row.split()[0], row.split()[2]) for row in found if row.split()[4] == theirs[0]["number"]}
    assert said == {("only_in_bill", SUB_MCHID), ("only_in_ledger", "-")}


def test_movements_of_money(reconcile: Reconcile, books: Books, tmp_path: Path) -> None:
    ledger = write_csv(tmp_path / "ledger.csv", books.of("fund_in", "fund_out", sub_mchid=""))
    options = ("--kind", "fund-flow", "-q", "account_type=BASIC")
    done = reconcile(*books.days, *options, "--ledger", ledger)
    assert done.exit_code == 0, done.output
    assert {line.split()[2] for line in done.stdout.splitlines()[1:]} == {"fund_in", "fund_out"}


def test_profit_sharing(invoke: Callable[..., Result], tmp_path: Path) -> None:
    with open_shop() as shop:
        share_once(shop)
        day = str(shop.sandbox.now.date())
        shares = [row for row in shop.ledger if row["record"] == "share"]
        ledger = write_csv(tmp_path / "ledger.csv", shares, platform_number=lambda row: row["platform_number"])
        config = ("--config", str(shop.sandbox.config_path))
        done = invoke("reconcile", day, "--kind", "profit-sharing", "--ledger", ledger, *config)
        assert done.exit_code == 0, done.output
        ledger = write_csv(tmp_path / "ledger.csv", shares[1:], platform_number=lambda row: row["platform_number"])
        done = invoke("reconcile", day, "--kind", "profit-sharing", "--ledger", ledger, *config)
        assert done.exit_code == 1
        assert "only_in_bill" in done.stdout


def share_once(shop: Shop) -> None:
    stores = ("1900000201", "1900000202")
    for account in stores:
        shop.post(
            "v3/profitsharing/receivers/add",
            appid="wx8888888888888888", type="MERCHANT_ID", account=account, relation_type="STORE",
        )  # fmt: skip
    order = shop.order(3000, settle_info={"profit_sharing": True})
    shop.share(order, (stores[0], 200), (stores[1], 50))


# --- bills that are there, and those that are not --------------------------------------------------------------------


def test_files_are_compared_without_a_configuration(invoke: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "bill.csv").write_bytes(TRADE_BILL)
    rows = (
        "number,amount,day,record\nsandbox-order-1,6050,2026-01-02,payment\nsandbox-refund-1,5010,2026-01-02,refund\n"
    )
    (tmp_path / "ledger.csv").write_text(rows)
    options = ("--ledger", "ledger.csv", "--constant", "mchid=1900000001")
    done = invoke("reconcile", "2026-01-02", "--bill", "bill.csv", *options)
    assert done.exit_code == 0, done.output
    done = invoke("reconcile", "2026-01-02", "--bill", "bill.csv", "--ledger", "ledger.csv")
    assert done.exit_code == 4  # there is no configuration that would say whose ledger it is
    done = invoke("reconcile", "2026-01-02", "--bill", "bill.csv", "--bill", "bill.csv", *options)
    assert done.exit_code == 1
    assert "bill 2" in done.stdout


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: data[:-20], "summary"),
        (lambda data: data.replace(b"60.50", b"60.51", 1), "its rows make 6051"),
        (lambda data: b"{}", "no bill"),
        (lambda data: b"\x1f\x8b" + data, "not valid gzip"),
    ],
)
def test_a_damaged_bill_is_not_compared(
    invoke: Callable[..., Result], tmp_path: Path, change: Callable[[bytes], bytes], said: str
) -> None:
    (tmp_path / "bill.csv").write_bytes(change(TRADE_BILL))
    (tmp_path / "ledger.csv").write_text("number,amount,day\n")
    options = ("--ledger", "ledger.csv", "--constant", "mchid=1900000001")
    done = invoke("reconcile", "2026-01-02", "--bill", "bill.csv", *options)
    assert (done.exit_code, done.stdout) == (4, "")
    assert said in done.stderr


def test_a_day_on_which_nothing_was_paid(reconcile: Reconcile, tmp_path: Path) -> None:
    (tmp_path / "ledger.csv").write_text("number,amount,day\nA,100,1999-01-02\n")
    done = reconcile("1999-01-02", "--ledger", "ledger.csv")
    assert done.exit_code == 1
    assert "WeChat Pay has no bill of 1999-01-02: it lists nothing on that day" in done.stderr
    assert "only_in_ledger" in done.stdout
    done = reconcile("1999-01-03", "1999-01-04", "--ledger", "ledger.csv")
    assert done.exit_code == 0
    assert "neither side has anything on these days" in done.stderr


def test_a_bill_that_is_not_ready(reconcile: Reconcile, tmp_path: Path) -> None:
    tomorrow = datetime.now(BEIJING).date() + timedelta(days=400)
    (tmp_path / "ledger.csv").write_text("number,amount,day\n")
    done = reconcile(str(tomorrow), "--ledger", "ledger.csv")
    assert (done.exit_code, done.stdout) == (4, "")
    assert "NO_STATEMENT_EXIST" in done.stderr
    assert f"the bill of {tomorrow} is not there yet; it comes at about 10 o'clock of" in done.stderr
    assert str(tomorrow + timedelta(days=1)) in done.stderr
    told = json.loads(reconcile(str(tomorrow), "--ledger", "ledger.csv", "--format", "json").stdout)
    assert told["error"]["type"] == "NoBill"


def test_when_a_bill_ought_to_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    today = datetime.now(BEIJING).date()
    assert not reconcile_bills.is_ready(today)
    assert reconcile_bills.is_ready(today - timedelta(days=2))
    assert reconcile_bills.list_days(date(2026, 2, 28), date(2026, 3, 1)) == [date(2026, 2, 28), date(2026, 3, 1)]


def test_an_order_that_was_closed_without_a_time_and_paid(reconcile: Reconcile, books: Books, tmp_path: Path) -> None:
    """As a shop has it whose order was closed by itself: it never got a time of its payment."""
    paid = [row for row in books.of("payment") if row["day"] == books.days[0]]
    closed = {**paid[0], "state": "CLOSED", "time": ""}
    ghost = {**paid[0], "number": "GHOST", "time": ""}
    never = {**paid[0], "number": "NEVER", "time": "", "state": "NOTPAY"}
    ledger = write_csv(tmp_path / "ledger.csv", [closed, *paid[1:], ghost, never])
    done = reconcile(books.days[0], "--ledger", ledger, "--kind", "payment")
    assert done.exit_code == 1, done.output
    (difference,) = done.stdout.split("\n\n")[1].splitlines()[1:]
    assert difference.split()[:4] == ["differs", books.days[0], "payment", closed["number"]]
    assert difference.endswith("state SUCCESS / CLOSED")
    assert done.stderr.startswith("1 row of the ledger has no time, and the bill does not have its number")


def test_a_ledger_of_payments_alone(reconcile: Reconcile, books: Books, tmp_path: Path) -> None:
    ledger = write_csv(tmp_path / "ledger.csv", books.of("payment"))
    done = reconcile(*books.days, "--ledger", ledger)
    assert done.exit_code == 1
    assert "the ledger has payments alone, and the bill refunds as well: compare --kind payment" in done.stderr
    done = reconcile(*books.days, "--ledger", ledger, "--kind", "payment")
    assert (done.exit_code, done.stderr) == (0, "bill and ledger agree\n")


def test_a_bill_in_another_currency(invoke: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "bill.csv").write_bytes(TRADE_BILL.replace(b"CNY", b"HKD"))
    (tmp_path / "ledger.csv").write_text("number,amount,day\n")
    done = invoke("reconcile", "2026-01-02", "--bill", "bill.csv", "--ledger", "ledger.csv", "--constant", "mchid=1")
    assert (done.exit_code, done.stdout) == (4, "")
    assert "bill.csv has amounts in HKD, and only amounts in CNY can be compared" in done.stderr


# --- mistakes --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["2026-01-02"], 2, "say where the ledger is"),
        (["2026-01-2", "--ledger", "l.csv"], 2, "is no day"),
        (["9999-12-31", "--ledger", "l.csv"], 2, "is no day"),
        (["2026-01-02", "2026-01-01", "--ledger", "l.csv"], 2, "the last day is before the first"),
        (["2026-01-02", "--ledger", "l.csv", "--column", "number"], 2, "write it name=value"),
        (["2026-01-02", "--ledger", "l.csv", "--map", "m.toml", "--column", "number=a"], 2, "not both"),
        (["2026-01-02", "--ledger", "l.csv", "--csv", "none/x.csv"], 2, "for --csv: the folder of none/x.csv does not"),
        (["2026-01-02", "--ledger", "sqlite://f.db?table=t"], 4, "has two slashes; sqlite:///f.db is in this folder"),
        (["2026-01-02", "--ledger", "none.csv"], 4, "there is no file none.csv"),
        (["2026-01-02", "--ledger", "l.csv", "--column", "number=nubmer"], 4, "(is it number?)"),
        (["2026-01-02", "--ledger", "l.csv", "--column", "numbr=number"], 4, "(is it number?)"),
        (["2026-01-02", "--ledger", "sqlite:///f.db?table=t"], 4, "floating-point numbers"),
        (["2026-01-02", "--ledger", "l.csv", "--unit", "fen", "--timezone", "Mars"], 4, "no time zone"),
        (["2026-01-02", "--ledger", "l.csv", "--kind", "fund-flow"], 4, "does not say its record"),
        (["2026-01-02", "--ledger", "l.csv", "--compare", "fee"], 4, "lacks the column fee"),
    ],
)
def test_mistakes_are_told(reconcile: Reconcile, tmp_path: Path, arguments: list[str], code: int, said: str) -> None:
    (tmp_path / "l.csv").write_text("number,amount,day\n")
    (tmp_path / "m.toml").write_text("[payment]\n")
    with sqlite3.connect(tmp_path / "f.db") as opened:
        opened.execute("CREATE TABLE t (number TEXT, amount REAL, day TEXT)")
        opened.execute("INSERT INTO t VALUES ('A', 1.5, '2026-01-02')")
    opened.close()
    done = reconcile(*arguments)
    assert done.exit_code == code, done.output
    assert said in " ".join(done.stderr.split())
    assert "Traceback" not in done.output


def test_the_password_of_a_ledger_is_never_told(reconcile: Reconcile) -> None:
    for address in ("postgresql://shop:planted@127.0.0.1:1/shop?table=t", "mysql://shop:planted@db/shop"):
        done = reconcile("2026-01-02", "--ledger", address)
        assert done.exit_code == 4
        assert "planted" not in done.output


def test_a_result_that_cannot_be_written(reconcile: Reconcile, tmp_path: Path) -> None:
    (tmp_path / "ledger.csv").write_text("number,amount,day\n")
    done = reconcile("1999-01-02", "--ledger", "ledger.csv", "--csv", "/proc/found.csv")
    assert done.exit_code == 4
    assert "/proc/found.csv cannot be written" in done.stderr


def test_without_its_packages_it_says_which_to_install(environment: dict[str, str], tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['duckdb'] = None\n"
        "from wechatpay_cli.command_line import app\n"
        "app(['reconcile', '2026-01-02', '--ledger', 'x.csv'])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, timeout=60)
    assert done.returncode == 4
    assert "pip install 'wechatpay-openapi[cli,reconciliation]'" in done.stderr


# --- terminals and interruptions -------------------------------------------------------------------------------------


def test_a_terminal_shows_what_is_done(books: Books, environment: dict[str, str], tmp_path: Path) -> None:
    ledger = write_csv(tmp_path / "ledger.csv", books.of("payment")[1:])
    options = ("--kind", "payment", "--ledger", ledger, "--config", str(books.sandbox.config_path))
    code, shown = run_in_terminal("reconcile", books.days[0], *options, environment=environment, columns=200)
    assert code == 1, shown
    assert "\x1b[" in shown
    assert "only_in_bill" in shown


def test_an_interruption_leaves_nothing_behind(books: Books, environment: dict[str, str], tmp_path: Path) -> None:
    """Of a query that never ends."""
    sqlite3.connect(tmp_path / "shop.db").close()
    (tmp_path / "shop.db").touch()
    endless = (
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
        "SELECT x AS number, 1 AS amount, '2026-01-02' AS day FROM n"
    )
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "wechatpay_cli", "reconcile", "2026-01-02", "--csv", "found.csv"),
            *("--ledger", "sqlite:///shop.db", "--ledger-query", endless, "--config", str(books.sandbox.config_path)),
        ],
        env=environment | {"TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            wait_until(lambda: any(temporary.glob("wechatpay-reconcile-*")))
            time.sleep(1)  # it is reading by now
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()
    assert (process.returncode, out) == (130, ""), err
    assert err == "interrupted: nothing was compared\n"
    assert os.listdir(temporary) == []
    assert not (tmp_path / "found.csv").exists()


def wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)
