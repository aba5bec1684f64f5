"""`wechatpay bill` against a running sandbox: what it saves, prints and says."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
from datetime import datetime, timedelta

import pytest
from wechatpay_auth.bills import BillRows, TradeRow
from wechatpay_auth.bills.cells import BEIJING
from wechatpay_sandbox import parse_fault, running
from wechatpay_sandbox.control_client import ControlClient
from wechatpay_sandbox.settings import Settings

from tests.cli.terminals import run_in_terminal

DAY = "2026-01-02"
NO_DAY = "1999-01-01"


@pytest.fixture
def bill(invoke, served):
    return lambda *arguments, **rest: invoke("bill", *arguments, "--config", str(served.config_path), **rest)


def rows_of(content):
    return list(BillRows([content]))


@pytest.mark.parametrize("option", [[], ["--no-gzip"], ["--gzip", "-q", "bill_type=ALL"]])
def test_it_is_saved_whole_and_for_its_owner_alone(bill, tmp_path, option):
    target = tmp_path / "bill.csv"
    target.write_text("older")
    done = bill(DAY, "-o", str(target), *option)
    assert (done.exit_code, done.stdout) == (0, ""), done.stderr
    content = target.read_bytes()
    assert {type(row) for row in rows_of(content)} == {TradeRow}
    assert done.stderr == f"{len(content)} bytes, verified, saved as {target}\n"
    assert target.stat().st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path) == ["bill.csv"]


def test_a_name_that_ends_in_gz_is_compressed(bill, tmp_path):
    plain, packed = tmp_path / "bill.csv", tmp_path / "bill.csv.gz"
    assert bill(DAY, "-o", str(plain)).exit_code == 0
    assert bill(DAY, "-o", str(packed)).exit_code == 0
    assert gzip.decompress(packed.read_bytes()) == plain.read_bytes()
    assert packed.stat().st_mode & 0o777 == 0o600


def test_without_a_file_it_goes_to_standard_output(bill):
    done = bill(DAY)
    assert done.exit_code == 0, done.stderr
    assert rows_of(done.stdout_bytes)
    assert re.fullmatch(r"\d+ bytes, verified\n", done.stderr)


@pytest.mark.parametrize("option", [["--json"], ["--format", "json"]])
def test_the_rows_as_json(bill, option):
    expected = rows_of(bill(DAY).stdout_bytes)
    done = bill(DAY, *option)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["out_trade_no"] for row in rows] == [row.out_trade_no for row in expected]
    assert [row["settlement_total"] for row in rows] == [row.settlement_total for row in expected]
    assert datetime.fromisoformat(rows[0]["time"]) == expected[0].time
    assert "extra" not in rows[0]


def test_the_rows_as_csv(bill, tmp_path):
    target = tmp_path / "rows.csv"
    expected = rows_of(bill(DAY).stdout_bytes)
    assert bill(DAY, "--format", "csv", "-o", str(target)).exit_code == 0
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8"), newline="")))
    assert [row["transaction_id"] for row in rows] == [row.transaction_id for row in expected]
    assert [row["description"] for row in rows] == [row.description or "" for row in expected]
    assert [int(row["fee"]) for row in rows] == [row.fee for row in expected]


def test_kinds_of_bill(bill):
    done = bill(DAY, "--kind", "fund-flow", "--json")
    assert {json.loads(line)["direction"] for line in done.stdout.splitlines()} <= {"收入", "支出"}
    assert done.exit_code == 0
    done = bill(DAY, "--kind", "fundflow")
    assert done.exit_code == 2
    assert "'fundflow' is no kind of bill; there are " in done.stderr
    assert "trade" in done.stderr
    assert "fund-flow" in done.stderr
    done = bill(DAY, "--kind", "failed-withdrawals")
    assert done.exit_code == 1
    assert "path /bill_type" in done.stderr


def test_a_day_without_a_bill(bill, tmp_path):
    target = tmp_path / "bill.csv"
    done = bill(NO_DAY, "-o", str(target))
    assert (done.exit_code, done.stdout, target.exists()) == (1, "", False)
    assert "NO_STATEMENT_EXIST" in done.stderr
    error = json.loads(bill(NO_DAY, "--json").stdout)["error"]
    assert (error["type"], error["outcome"]) == ("NoBill", "refused")


@pytest.mark.parametrize(
    "day", ["2026-1-2", "0001-01-01", "9999-12-31", "20260102", "2026-02-30", "today", "2026-01-02T00:00:00"]
)
def test_what_is_no_day(bill, day):
    done = bill(day)
    assert done.exit_code == 2
    assert f"{day!r} is no day; write it like 2026-01-02, or yesterday" in done.stderr


def test_yesterday_is_that_of_beijing(bill, served):
    before = datetime.now(BEIJING).date() - timedelta(days=1)
    done = bill("yesterday")
    after = datetime.now(BEIJING).date() - timedelta(days=1)
    assert "NO_STATEMENT_EXIST" in done.stderr
    control = ControlClient.of_folder(served.config_path.parent)
    target = control.ask("GET", "requests?limit=1")["requests"][0]["target"]
    assert target in {f"/v3/bill/tradebill?tar_type=GZIP&bill_date={day}" for day in (before, after)}


def test_a_file_that_cannot_be_written(bill, tmp_path):
    done = bill(DAY, "-o", str(tmp_path))
    assert done.exit_code == 2
    assert "is a folder" in done.stderr
    # a name that is too long only shows when the file is made
    done = bill(DAY, "-o", str(tmp_path / ("x" * 250)))
    assert done.exit_code == 1
    assert "cannot be written: File name too long" in done.stderr


def test_a_bill_that_is_cut_off_is_not_saved(invoke, tmp_path):
    target = tmp_path / "bill.csv"
    target.write_text("older")
    fault = parse_fault("cut,operation=billdownload.download_bill")
    with running(settings=Settings(faults=(fault,))) as cutting:
        for option in (["-o", str(target)], []):
            done = invoke("bill", DAY, *option, "--config", str(cutting.config_path))
            assert (done.exit_code, done.stdout) == (1, "")
            assert "broke off" in done.stderr
    assert target.read_text() == "older"
    assert os.listdir(tmp_path) == ["bill.csv"]


def test_a_terminal_shows_how_far_it_is(served, environment, tmp_path):
    target = tmp_path / "bill.csv"
    code, shown = run_in_terminal(
        "bill", DAY, "-o", str(target), "--config", str(served.config_path), environment=environment
    )
    assert code == 0, shown
    assert "\x1b[" in shown  # the progress is drawn, and taken away again
    assert "bytes, verified, saved as" in shown
    assert rows_of(target.read_bytes())
