"""The rules of reconciliation by example, on every library alike."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import ibis
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from wechatpay_auth.errors import ConfigurationError
from wechatpay_bookkeeping.reconciliation import (
    DIFFERENCE_COLUMNS,
    ENTRY_COLUMNS,
    RECORDS,
    SUMMARY_COLUMNS,
    LedgerStates,
    check_entries,
    reconcile,
)
from wechatpay_bookkeeping.reconciliation.frames import open_frame
from wechatpay_bookkeeping.reconciliation.settled import keep_unsettled
from wechatpay_bookkeeping.reconciliation.sides import flag, normal_form, with_detail
from wechatpay_bookkeeping.reconciliation.states import bill_flags, ledger_flags
from wechatpay_bookkeeping.reconciliation.undated import list_undated

from tests.bookkeeping.libraries import LIBRARIES, MAIN, arrow_table, compare, entry, rows_of

DAY, NEXT, AFTER = "2026-01-02", "2026-01-03", "2026-01-04"
WITHOUT = {
    name: tuple(column for column in ENTRY_COLUMNS if column != name) for name in ("fee", "state", "sub_mchid", "day")
}


@pytest.fixture(params=LIBRARIES)
def library(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def found(library: str, bill: list[Any], ledger: list[Any], **settings: Any) -> list[tuple[str, str, str]]:
    """Kind, number and reason of each difference."""
    settings = {"days": [DAY], **settings}
    rows = rows_of(compare(library, bill, ledger, **settings).differences)
    return sorted((row["kind"], row["number"], row["reason"]) for row in rows)


def test_what_agrees_is_no_difference(library: str) -> None:
    entries = [entry("A"), entry("B", 5), entry("R", record="refund", fee=-1)]
    result = compare(library, entries, entries)
    assert rows_of(result.differences) == []
    summary = rows_of(result.summary)
    assert [(row["record"], row["matched_bill_count"], row["matched_ledger_amount"]) for row in summary] == [
        ("payment", 2, 105),
        ("refund", 1, 100),
    ]


def test_each_kind_of_difference(library: str) -> None:
    bill = [entry("SAME"), entry("LOST", 7), entry("AMOUNT", 500), entry("TWICE")]
    ledger = [entry("SAME"), entry("EXTRA", 9), entry("AMOUNT", 501, fee=2), entry("TWICE"), entry("TWICE")]
    result = compare(library, bill, ledger, days=[DAY])
    rows = rows_of(result.differences)
    assert all(tuple(row) == DIFFERENCE_COLUMNS for row in rows)
    told = {row["number"]: (row["kind"], row["bill_amount"], row["ledger_amount"], row["reason"]) for row in rows}
    assert told == {
        "LOST": ("only_in_bill", 7, None, ""),
        "EXTRA": ("only_in_ledger", None, 9, ""),
        "AMOUNT": ("differs", 500, 501, "amount,fee"),
        "TWICE": ("duplicate", 100, 200, "bill 1,ledger 2"),
    }
    (amount,) = [row for row in rows if row["number"] == "AMOUNT"]
    assert (amount["day"], amount["mchid"], amount["platform_number"]) == (DAY, "1900000001", "42AMOUNT")
    assert (amount["bill_fee"], amount["ledger_fee"], amount["bill_state"]) == (1, 2, "SUCCESS")
    (summary,) = rows_of(result.summary)
    assert tuple(summary) == SUMMARY_COLUMNS
    assert {name: value for name, value in summary.items() if value and name not in ("day", "mchid", "record")} == {
        "bill_count": 4, "bill_amount": 707, "ledger_count": 5, "ledger_amount": 810,
        "matched_bill_count": 1, "matched_bill_amount": 100, "matched_ledger_count": 1, "matched_ledger_amount": 100,
        "differs_bill_count": 1, "differs_bill_amount": 500, "differs_ledger_count": 1, "differs_ledger_amount": 501,
        "duplicate_bill_count": 1, "duplicate_bill_amount": 100,
        "duplicate_ledger_count": 2, "duplicate_ledger_amount": 200,
        "only_in_bill_count": 1, "only_in_bill_amount": 7, "only_in_ledger_count": 1, "only_in_ledger_amount": 9,
    }  # fmt: skip


def test_results_are_of_the_library_and_lazy_where_it_is() -> None:
    kinds = {
        "duckdb": duckdb.DuckDBPyRelation, "polars": pl.DataFrame, "polars-lazy": pl.LazyFrame,
        "ibis": ibis.Table, "pyarrow": pa.Table, "pandas": pd.DataFrame,
    }  # fmt: skip
    for library, kind in kinds.items():
        result = compare(library, [entry("A")], [entry("B")])
        assert isinstance(result.differences, kind)
        assert isinstance(result.summary, kind)


def test_amounts_are_whole_numbers_of_64_bits(library: str) -> None:
    result = compare(library, [entry("A", 9_999_999_999, fee=None)], [entry("B")])
    for frame in (result.differences, result.summary):
        columns = frame if isinstance(frame, pa.Table) else LIBRARIES_TO_ARROW[library](frame)
        for name in columns.column_names:
            if name.endswith(("_amount", "_fee", "_count")):
                assert columns.schema.field(name).type == pa.int64(), name


LIBRARIES_TO_ARROW: dict[str, Any] = {
    "duckdb": lambda frame: frame.to_arrow_table(),
    "polars": lambda frame: frame.to_arrow(),
    "polars-lazy": lambda frame: frame.collect().to_arrow(),
    "ibis": lambda frame: frame.to_pyarrow(),
    "pandas": lambda frame: pa.Table.from_pandas(frame),
}


def test_pandas_with_its_own_types_and_numbers_that_are_missing() -> None:
    columns = [name for name in ENTRY_COLUMNS if name not in ("fee", "time")]
    ledger = pd.DataFrame([entry("A"), entry("B", 7)])[columns]
    bill = LIBRARIES["pandas"](arrow_table([entry("A")]))
    (row,) = rows_of(reconcile(bill, ledger).differences)
    assert (row["kind"], row["number"], row["bill_amount"], row["ledger_amount"]) == ("only_in_ledger", "B", None, 7)
    assert type(row["ledger_amount"]) is int


def test_an_order_that_was_never_paid_is_not_expected_on_the_bill(library: str) -> None:
    ledger = [entry("A"), *(entry(state, state=state) for state in ("NOTPAY", "CLOSED", "USERPAYING", "REVOKED"))]
    assert found(library, [entry("A")], ledger) == []
    assert found(library, [entry("NOTPAY")], [entry("NOTPAY", state="NOTPAY")]) == [("differs", "NOTPAY", "state")]


@pytest.mark.parametrize("library", MAIN)
def test_states_of_payments_and_refunds(library: str) -> None:
    refund = {"record": "refund", "fee": -1}
    bill = [
        entry("PAID"), entry("REVOKED"), entry("BOTH", **refund, state="PROCESSING"),
        entry("DONE", **refund), entry("TAKEN", **refund, state="PROCESSING"),
        entry("LATE", **refund), entry("FAILED", **refund, state="FAIL"), entry("GONE", **refund, state="FAIL"),
        entry("WRONG", 3, **refund, state="FAIL"),
    ]  # fmt: skip
    ledger = [
        entry("PAID", state="REFUND"), entry("REVOKED", state="REVOKED"), entry("BOTH", **refund, state="PROCESSING"),
        entry("DONE", **refund, state=None),
        entry("TAKEN", **refund), entry("LATE", **refund, state="PROCESSING"),
        entry("FAILED", **refund, state="CLOSED"), entry("WRONG", 4, **refund),
        entry("YOUNG", **refund, state="ABNORMAL"),
    ]  # fmt: skip
    assert found(library, bill, ledger) == [("differs", "LATE", "state"), ("differs", "WRONG", "amount,state")]
    assert found(library, bill, ledger, compare=["amount"]) == [("only_in_ledger", "WRONG", "")]


@pytest.mark.parametrize("library", MAIN)
def test_a_ledger_with_states_of_its_own(library: str) -> None:
    states = LedgerStates(unlisted={"payment": ["open"]}, pending={"payment": ["waiting"]}, either={})
    ledger = [entry("A", state="paid"), entry("B", state="open"), entry("C", state="waiting"), entry("D", state="paid")]
    bill = [entry("A"), entry("E")]
    assert found(library, bill, ledger, states=states) == [("only_in_bill", "E", ""), ("only_in_ledger", "D", "")]


def test_days(library: str) -> None:
    """Matched over a border between compared days; at the outer edge its own reason; further away, a difference."""
    bill = [entry("BORDER"), entry("EDGE", day=NEXT), entry("FAR", day=DAY), entry("BEFORE", day="2026-01-01")]
    ledger = [
        entry("BORDER", day=NEXT), entry("EDGE", day=AFTER), entry("FAR", day=AFTER), entry("BEFORE", day=DAY),
        entry("OUTSIDE", day=AFTER),
    ]  # fmt: skip
    assert found(library, bill, ledger, days=[DAY, date(2026, 1, 3)]) == [
        ("differs", "BEFORE", "day"),
        ("differs", "EDGE", "day"),
        ("differs", "FAR", "day"),
    ]
    (far,) = [row for row in rows_of(compare(library, bill, ledger).differences) if row["number"] == "FAR"]
    assert (far["day"], far["bill_day"], far["ledger_day"]) == (DAY, DAY, AFTER)
    assert found(library, bill, ledger, days=None, compare=["amount"]) == [("only_in_ledger", "OUTSIDE", "")]


@pytest.mark.parametrize("library", MAIN)
def test_a_ledger_more_than_a_day_away_is_another_matter(library: str) -> None:
    assert found(library, [entry("A")], [entry("A", day=AFTER)]) == [("only_in_bill", "A", "")]


@pytest.mark.parametrize("library", MAIN)
def test_each_entry_counts_on_its_own_day(library: str) -> None:
    bill = [entry("A"), entry("EDGE", 7, day=NEXT)]
    ledger = [entry("A", day=NEXT), entry("EDGE", 7, day=AFTER)]
    rows = {row["day"]: row for row in rows_of(compare(library, bill, ledger, days=[DAY, NEXT]).summary)}
    assert sorted(rows) == [DAY, NEXT]
    assert (rows[DAY]["matched_bill_count"], rows[DAY]["matched_ledger_count"]) == (1, 0)
    assert (rows[NEXT]["matched_bill_count"], rows[NEXT]["matched_ledger_count"]) == (0, 1)
    assert (rows[NEXT]["differs_bill_amount"], rows[NEXT]["differs_ledger_amount"]) == (7, 0)


@pytest.mark.parametrize("library", MAIN)
def test_the_day_of_a_ledger_without_days_is_that_of_the_time(library: str) -> None:
    ledger = [
        entry("A", day=None, time="2026-01-02 23:59:59"), entry("B", day=None, time="2026-01-09 00:00:00"),
    ]  # fmt: skip
    for columns in (WITHOUT["day"], ENTRY_COLUMNS):
        result = compare(library, [entry("A")], ledger, columns=columns, days=[DAY])
        assert rows_of(result.differences) == []
        (row,) = rows_of(result.summary)
        assert (row["day"], row["ledger_count"]) == (DAY, 1)


@pytest.mark.parametrize("library", MAIN)
def test_an_order_without_a_time_is_found_by_its_number(library: str) -> None:
    """Closed and never paid in the ledger, so without a time of its payment, and paid on the bill all the same."""
    bill = [entry("PAID"), entry("CLOSED"), entry("NEXT", day=NEXT)]
    ledger = [
        entry(number, day=None, time=None, state=state)
        for number, state in (
            ("PAID", "SUCCESS"),
            ("CLOSED", "CLOSED"),
            ("NEXT", "CLOSED"),
            ("NEVER", "NOTPAY"),
            ("NOWHERE", "SUCCESS"),
        )
    ]
    result = compare(library, bill, ledger, days=[DAY])
    (row,) = rows_of(result.differences)
    assert (row["kind"], row["number"], row["reason"]) == ("differs", "CLOSED", "state")
    assert (row["bill_state"], row["ledger_state"], row["day"]) == ("SUCCESS", "CLOSED", DAY)
    (summed,) = rows_of(result.summary)
    assert (summed["day"], summed["ledger_count"], summed["matched_ledger_count"]) == (DAY, 2, 1)


@pytest.mark.parametrize("library", MAIN)
def test_what_the_ledger_does_not_know_is_not_compared(library: str) -> None:
    bill = [entry("A", fee=3), entry("B", fee=None), entry("C", fee=4)]
    ledger = [entry("A", fee=None), entry("B"), entry("C", fee=5)]
    assert found(library, bill, ledger) == [("differs", "C", "fee")]
    assert found(library, bill, ledger, compare=["amount", "state"]) == []
    assert found(library, bill, ledger, columns=("mchid", "record", "number", "amount", "day")) == []


@pytest.mark.parametrize("library", MAIN)
def test_many_merchants_and_their_sub_merchants(library: str) -> None:
    one, two = {"mchid": "1900000001"}, {"mchid": "1900000002"}
    bill = [
        entry("A", **one),
        entry("A", **two),
        entry("B", **two, sub_mchid="19001"),
        entry("B", **two, sub_mchid="19002"),
    ]
    ledger = [entry("A", **one), entry("B", **two, sub_mchid="19001"), entry("B", **two, sub_mchid="19003")]
    assert found(library, bill, ledger) == [
        ("only_in_bill", "A", ""), ("only_in_bill", "B", ""), ("only_in_ledger", "B", ""),
    ]  # fmt: skip
    assert found(library, bill, ledger, merchants=["1900000001"]) == []
    assert found(library, bill, ledger, columns=WITHOUT["sub_mchid"]) == [
        ("duplicate", "B", "bill 2,ledger 2"), ("only_in_bill", "A", ""),
    ]  # fmt: skip


def test_of_partitioned_files_only_those_are_read_that_are_needed(tmp_path: Path) -> None:
    days = [f"2026-01-{day:02}" for day in range(1, 10)]
    entries = [entry(f"A{day}", day=day, mchid=mchid) for day in days for mchid in ("1900000001", "1900000002")]
    connection = duckdb.connect()
    connection.from_arrow(arrow_table(entries)).to_parquet(str(tmp_path / "bills"), partition_by=["mchid", "day"])
    types = "{'mchid': 'VARCHAR', 'day': 'VARCHAR'}"
    bill = connection.sql(f"FROM read_parquet('{tmp_path}/bills/*/*/*.parquet', hive_types = {types})")
    result = reconcile(bill, bill, days=["2026-01-05"], merchants=["1900000002"], compare=["amount"])
    for frame in (result.differences, result.summary):
        # that day, the one before and the one after
        told = set(re.findall(r"Scanning Files:\s+(\S+)", frame.explain().replace("│", " ")))
        assert told == {"3/18"}
    assert [row["matched_bill_count"] for row in rows_of(result.summary)] == [1]


@pytest.mark.parametrize("library", MAIN)
def test_only_the_records_of_the_kind_are_compared(library: str) -> None:
    bill = [entry("A"), entry("R", record="refund")]
    ledger = [entry("S", record="share"), entry("F", record="fund_in")]
    assert len(found(library, bill, ledger)) == 2
    assert [number for _, number, _ in found(library, bill, ledger, kind="refund")] == ["R"]
    assert [number for _, number, _ in found(library, bill, ledger, kind="payment")] == ["A"]
    assert [number for _, number, _ in found(library, [], ledger, kind="fund-flow")] == ["F"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"drop": ["amount"]}, "the ledger lacks the column amount"),
        ({"drop": ["day", "time"]}, "neither the column day nor time"),
        ({"amount": pa.float64()}, "the column amount of the ledger holds Float64, in which amounts are not exact"),
        ({"fee": pa.float32()}, "the column fee of the ledger holds Float32, in which amounts are not exact"),
        ({"amount": pa.string()}, "must hold whole fen"),
        ({"amount": pa.decimal128(25, 2)}, "must hold whole fen"),
        ({"number": pa.int64()}, "the column number of the ledger holds Int64 and must hold text"),
    ],
)
@pytest.mark.parametrize("library", ["duckdb", "polars", "ibis", "pandas"])
def test_a_ledger_of_the_wrong_form_is_refused(library: str, change: dict[str, Any], says: str) -> None:
    table = arrow_table([entry("1")])
    for name, kind in change.items():
        if name == "drop":
            table = table.drop_columns(kind)
        else:
            table = table.set_column(table.column_names.index(name), name, table.column(name).cast(kind))
    make = LIBRARIES[library]
    if library == "pandas":
        make = pa.Table.to_pandas
    with pytest.raises(ConfigurationError, match="column") as refused:
        check_entries(make(table))
    if library != "pandas" or "Float32" not in says:
        assert says in str(refused.value)
    with pytest.raises(ConfigurationError):
        reconcile(make(arrow_table([])), make(table))


def test_arguments_that_are_none() -> None:
    def refused(**settings: Any) -> str:
        with pytest.raises(ConfigurationError) as error:
            compare("polars", [], [], **settings)
        return str(error.value)

    assert "'trades' is no kind of bill; give one of trade, payment, refund" in refused(kind="trades")
    assert "colour cannot be compared" in refused(compare=["colour"])
    assert "lacks the column fee" in refused(compare=["fee"], columns=WITHOUT["fee"])
    assert "'2026-13-01' is no day" in refused(days=["2026-13-01"])
    assert "no bill is of 9999-12-31" in refused(days=["2026-01-02", "9999-12-31"])
    assert "no bill is of 0001-01-01" in refused(days=["0001-01-01"])
    assert "there is no day to compare" in refused(days=[])
    assert "'payments' is no record" in refused(states=LedgerStates(unlisted={"payments": ["open"]}))
    assert "the states of payment are 'open'" in refused(states=LedgerStates(either={"payment": "open"}))
    with pytest.raises(ConfigurationError, match="the bill is a list"):
        reconcile([], pl.DataFrame())  # type: ignore[type-var]
    with pytest.raises(ConfigurationError, match="the bill is a frame of polars and the ledger one of duckdb"):
        reconcile(LIBRARIES["polars"](arrow_table([])), LIBRARIES["duckdb"](arrow_table([])))


def test_a_single_day_and_merchant_need_no_list() -> None:
    (row,) = rows_of(compare("duckdb", [entry("A")], [], days=DAY, merchants="1900000001").differences)
    assert row["kind"] == "only_in_bill"
    assert rows_of(compare("duckdb", [entry("A")], [], days=datetime(2026, 1, 3, 12), merchants=[]).differences) == []


@pytest.mark.parametrize("library", MAIN)
def test_entries_on_no_day_that_no_bill_has_are_told(library: str) -> None:
    nowhere: dict[str, Any] = {"day": None, "time": None}
    bill = [entry("ON BILL"), entry("OTHER RECORD", record="refund"), entry("OTHER MERCHANT", mchid="1900000002")]
    ledger = [
        entry("ON BILL", **nowhere), entry("LACKING", **nowhere), entry("DATED"), entry("TIMED", day=None),
        entry("OTHER RECORD", **nowhere), entry("OTHER MERCHANT", **nowhere),
        entry("UNPAID", **nowhere, state="NOTPAY"),
        entry("EITHER", **nowhere, state="REVOKED"), entry("OWN", **nowhere, state="open"),
        entry("SHARE", **nowhere, record="share"),
    ]  # fmt: skip
    make = LIBRARIES[library]

    def undated(**settings: Any) -> list[str]:
        rows = rows_of(list_undated(make(arrow_table(bill)), make(arrow_table(ledger)), **settings))
        assert all(set(row) == {"mchid", "record", "number"} for row in rows)
        return sorted(row["number"] for row in rows)

    paid = ["LACKING", "OTHER MERCHANT", "OTHER RECORD"]
    assert undated() == sorted([*paid, "OWN"])
    assert undated(kind="profit-sharing") == ["SHARE"]
    states = LedgerStates(unlisted={"payment": ["open"]})
    assert undated(states=states) == sorted([*paid, "UNPAID"])


@pytest.mark.parametrize("days", [None, [DAY, NEXT]])
def test_only_what_is_plainly_matched_is_left_out_of_the_rules(days: list[str] | None) -> None:
    refund = {"record": "refund", "fee": -1}
    bill = [
        entry("SAME"), entry("NO FEE"), entry("NO FEES", fee=None), entry("AMOUNT"), entry("FEE", fee=2),
        entry("DAY"), entry("ALONE"), entry("TWICE"), entry("TWICE"), entry("BOTH TWICE"), entry("BOTH TWICE"),
        entry("ONE AND TWO"), entry("PENDING", **refund, state="PROCESSING"), entry("REVOKED", state="SUCCESS"),
        entry("UNLISTED", **refund, state="FAIL"), entry("NOT PAID"), entry("OUTSIDE", day=AFTER), entry("REFUND"),
        entry("REFUND", **refund), entry("OTHER"), entry("ZERO", 0), entry("ALONE ZERO", 0, fee=0),
    ]  # fmt: skip
    ledger = [
        entry("SAME"), entry("NO FEE", fee=None), entry("NO FEES", fee=None), entry("AMOUNT", 101), entry("FEE", fee=3),
        entry("DAY", day=NEXT), entry("EXTRA"), entry("TWICE", 200), entry("BOTH TWICE"), entry("BOTH TWICE"),
        entry("ONE AND TWO", 50), entry("ONE AND TWO", 50), entry("PENDING", **refund, state="PROCESSING"),
        entry("REVOKED", state="REVOKED"), entry("UNLISTED", **refund, state="CLOSED"),
        entry("NOT PAID", state="NOTPAY"), entry("OUTSIDE", day=AFTER), entry("REFUND"), entry("REFUND", **refund),
        entry("OTHER", mchid="1900000002"), entry("ZERO", 0),
    ]  # fmt: skip
    sides = [
        flag(normal_form(open_frame(LIBRARIES["duckdb"](arrow_table(rows)), side)), side, flags, days, by_owner=True)
        for rows, side, flags in (
            (bill, "bill", bill_flags(RECORDS)),
            (ledger, "ledger", ledger_flags(LedgerStates(), RECORDS)),
        )
    ]
    kept = keep_unsettled(with_detail(nw.concat(sides), told=False), ["detail"]).collect("pyarrow").to_arrow()
    left_out = {row["number"] for row in (*bill, *ledger)} - set(kept["number"].to_pylist())
    assert left_out == {"SAME", "NO FEE", "NO FEES", "REFUND", "ZERO"} | ({"OUTSIDE"} if days is None else set())
    assert kept.num_rows == sum(row["number"] not in left_out for row in (*bill, *ledger))


def test_the_bookkeeping_does_not_load_what_only_reconciliation_needs() -> None:
    import subprocess
    import sys

    program = "import sys, wechatpay_bookkeeping; print(sorted({'narwhals', 'duckdb', 'polars'} & set(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
