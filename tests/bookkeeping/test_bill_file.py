"""DuckDB and the row reader find the same in a bill file: the same cells and sums, or the same error."""

from __future__ import annotations

import gzip
import hashlib
import os
import random
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import duckdb
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from wechatpay_auth.bills import BillReader, BillSummary, GenericRow, HashMismatch, MalformedBill
from wechatpay_auth.bills.cells import fen
from wechatpay_auth.bills.errors import BillError
from wechatpay_bookkeeping.reconciliation import bill_file
from wechatpay_bookkeeping.reconciliation.bill_file import read_bill, write_parquet
from wechatpay_bookkeeping.reconciliation.bill_scan import read_table, scan_bill

from tests.auth.test_bill_mutations import BILLS, change
from tests.auth.test_bill_rows import (
    ALL,
    FUND,
    FUND_BILL,
    FUND_SUMMARY,
    OLD,
    PAYMENT,
    REFUND,
    REFUNDED,
    SUMMARY,
    TRADE_BILL,
    bill,
    line,
    ticked,
)
from tests.profiles import limit_examples

SHARING = bill(
    "分账时间,分账金额(元),分账描述",
    ticked("2026", "1.00", "a,b"),
    ticked("2027", "2.00", ""),
    "笔数,金额",
    ticked(2, 3),
)
OLD_SUMMARY = "总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额"
LEAP_DAY = {**PAYMENT, "交易时间": "2028-02-29 23:59:59"}
Found = tuple[list[tuple[str, ...]], BillSummary | None] | tuple[type[BillError], str]


def one_row(cells: dict[str, str], header: str = ALL) -> bytes:
    return bill(header, line(header, cells), SUMMARY, ticked(1, "60.00", "0.00", "0.00", "0.32", "60.50", "0.00"))


CORPUS = {
    "trade": TRADE_BILL,
    "line feeds only": TRADE_BILL.replace(b"\r\n", b"\n"),
    "without a mark of the byte order": TRADE_BILL.removeprefix("\ufeff".encode()),
    "without a line end at its end": TRADE_BILL.removesuffix(b"\r\n"),
    "blank lines at its end": TRADE_BILL + b"\r\n\n\r\n",
    "blank lines between": TRADE_BILL.replace(b"\r\n", b"\n\n"),
    "fund flow": FUND_BILL,
    "refunds": BILLS[3],
    "older columns": bill(OLD, line(OLD, PAYMENT), OLD_SUMMARY, ticked(1, "60.0", "0", "0.0", "0.32"), bom=False),
    "a kind that is not known": SHARING,
    "as many sums as columns": bill("一,二", ticked(1, 2), ticked(3, 4), "笔数,金额", ticked(2, 3)),
    "not known and without sums": bill("一,二", ticked(1, 2), ticked(3, 4)),
    "not known, with a mark before the sums": bill("一,二,三", ticked(1, 2, 3), "`笔数,`金额", ticked(1, 2)),
    "without rows": bill(ALL, SUMMARY, ticked(0, "0", "0", "0", "0", "0", "0")),
    "not known and without rows": bill("一,二,三", "笔数,金额", ticked(0, 0)),
    "leap day": one_row(LEAP_DAY),
    "no such day": one_row({**PAYMENT, "交易时间": "2026-02-29 23:59:59"}),
    "two spaces in the time": one_row({**PAYMENT, "交易时间": "2026-01-02  10:06:33"}),
    "an amount with a space": one_row({**PAYMENT, "应结订单金额": " 60.00"}),
    "an amount with an exponent": one_row({**PAYMENT, "应结订单金额": "6e1"}),
    "an amount without its first digit": one_row({**PAYMENT, "代金券金额": ".5"}),
    "an amount of sixteen digits": one_row({**PAYMENT, "代金券金额": "1" * 16}),
    "a sum that is wrong": TRADE_BILL.replace(b"50.10\r\n", b"50.11\r\n"),
    "a sum that is no amount": TRADE_BILL.replace(b"50.10\r\n", b"5O.10\r\n"),
    "a row taken out": bill(*TRADE_BILL.decode().splitlines()[:2], *TRADE_BILL.decode().splitlines()[3:], bom=False),
    "a line break in a cell": one_row({**PAYMENT, "商品名称": "first\nsecond"}),
    "a carriage return in a cell": one_row({**PAYMENT, "商品名称": "first\rsecond"}),
    "two returns at a line's end": TRADE_BILL.replace(b"\r\n", b"\r\r\n"),
    "an end of cell in a cell": one_row({**PAYMENT, "商品名称": "a,`b", "商户数据包": ",`"}),
    "commas at the ends of cells": one_row({**PAYMENT, "商品名称": ",,a,,", "商户数据包": ","}),
    "quotes and backticks": one_row({**PAYMENT, "商品名称": '"a,""b"', "商户数据包": "``'\\\"#%_*"}),
    "spaces around": one_row({**PAYMENT, "商品名称": "  a ", "商户数据包": " \t "}),
    "a text without end": one_row({**PAYMENT, "商品名称": "a\0b"}),
    "what divides for DuckDB": one_row({**PAYMENT, "商户数据包": "\x1f"}),
    "an empty cell too many": TRADE_BILL.replace(b",`\r\n", b",`,`\r\n", 1),
    "a cell too many that divides": TRADE_BILL.replace(b",`\r\n", b",`,`\x1f\r\n", 1),
    "a cell too few": TRADE_BILL.replace(b",`\r\n", b"\r\n", 1),
    "a last line with a row's width": bill(
        ALL, line(ALL, PAYMENT), f"{SUMMARY},{','.join('0' * 20)}", ticked(1, 60, 0, 0, "0.32", "60.5", 0, *"0" * 20)
    ),
    "words": one_row({**PAYMENT, "商品名称": "总交易单数 NULL null ￥ 🍵"}),
    "a summary in the middle": bill(
        ALL, line(ALL, PAYMENT), "`总交易单数", ticked(1), line(ALL, PAYMENT), SUMMARY, ticked(2, 0, 0, 0, 0, 0, 0)
    ),
    "a row that begins as the summary": bill(
        FUND, ticked("总交易单数", *range(10)), FUND_SUMMARY, ticked(1, 1, 1, 0, 0)
    ),
    "not UTF-8": TRADE_BILL.replace("测".encode(), b"\xff"),
    "not UTF-8 in its header": b"\xff" + TRADE_BILL,
    "empty": b"",
    "one byte": b"`",
    "JSON": b'{"code":"NO_STATEMENT_EXIST"}\n1\n2\n3\n',
    "cut off in its first line": TRADE_BILL[:50],
    "cut off": TRADE_BILL[:-90],
    "quoted by a spreadsheet": bill(
        ALL, ",".join(f'"`{PAYMENT[name]}"' for name in ALL.split(",")).replace('{"a":"5","b":1}', ""), SUMMARY,
        ticked(1, "60.00", "0", "0", "0.32", "60.50", "0"),
    ),
    "columns that differ in case only": bill("Name,name,NAME (2),", ticked(1, 2, 3, 4), "笔数", ticked(1)),
}  # fmt: skip


def read_by_rows(data: bytes) -> Found:
    reader = BillReader(keeps_texts=True)
    rows: list[GenericRow] = []
    try:
        for row in (*reader.feed(data), *reader.finish()):
            assert isinstance(row, GenericRow)
            rows.append(row)
    except BillError as error:
        return type(error), str(error)
    return [tuple(row.values.values()) for row in rows], reader.summary


def read_by_sql(path: Path) -> Found:
    with duckdb.connect() as connection:
        try:
            found = read_bill(path, connection)
        except BillError as error:
            return type(error), str(error)
        return found.rows.fetchall(), found.summary


def read_by_parquet(path: Path) -> Found:
    target = path.with_name(f"{path.name}.parquet")
    try:
        summary = write_parquet(path, target)
    except BillError as error:
        assert not target.exists()
        return type(error), str(error)
    with duckdb.connect() as connection:
        rows = connection.read_parquet(str(target)).fetchall()
    target.unlink()
    return rows, summary


@pytest.mark.parametrize("name", CORPUS)
@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_the_same_cells_or_the_same_error(name: str, packed: bool, tmp_path: Path) -> None:
    path = tmp_path / "bill"
    path.write_bytes(gzip.compress(CORPUS[name]) if packed else CORPUS[name])
    assert read_by_sql(path) == read_by_parquet(path) == read_by_rows(CORPUS[name])


def test_the_usual_bill_does_not_go_through_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else nothing here would compare SQL with anything."""

    def fail(*arguments: object, **rest: object) -> None:
        raise AssertionError("read row by row")

    monkeypatch.setattr(bill_file, "BillReader", fail)
    path = tmp_path / "bill"
    usual = (
        *("trade", "line feeds only", "without a mark of the byte order", "without a line end at its end"),
        *("fund flow", "refunds", "older columns", "a kind that is not known", "leap day"),
        *("commas at the ends of cells", "quotes and backticks", "spaces around", "words"),
    )
    for name in usual:
        path.write_bytes(CORPUS[name])
        assert isinstance(read_by_sql(path)[0], list)


_CELL = st.text(st.sampled_from("`,\"'\\ \tab0.-中🍵#;|~\x0b\x85\u2028\ufeff\n\r\0\x1f"), max_size=6) | st.text(
    st.characters(exclude_categories=("Cs",)), max_size=12
)


@given(st.lists(st.tuples(_CELL, _CELL, _CELL), min_size=1, max_size=5), st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=limit_examples(150), deadline=None)
def test_any_text_in_any_cell(
    tmp_path_factory: pytest.TempPathFactory, cells: list[tuple[str, str, str]], newline: str
) -> None:
    rows = [line(ALL, {**PAYMENT, "设备号": a, "商品名称": b, "费率备注": c}) for a, b, c in cells]
    n = len(rows)
    sums = ticked(n, f"{60 * n}.00", "0", "0", f"{32 * n / 100:.2f}", f"{60 * n + n / 2:.2f}", "0")
    data = bill(ALL, *rows, SUMMARY, sums, newline=newline)
    path = tmp_path_factory.getbasetemp() / f"cells-{threading.get_ident()}"
    path.write_bytes(data)
    assert read_by_sql(path) == read_by_rows(data)


_AMOUNT_COLUMNS = {
    "应结订单金额": "应结订单总金额",
    "代金券金额": None,
    "退款金额": "退款总金额",
    "充值券退款金额": "充值券退款总金额",
    "手续费": "手续费总金额",
    "订单金额": "订单总金额",
    "申请退款金额": "申请退款总金额",
}
"""The amounts of a row, and what adds each up in the summary."""
_RIGHT = st.sampled_from(["0.00", "60.00", "0", "-0.00", "0.07000", "5.", "999999999999999.99", "-7.79"]) | st.integers(
    -(10**12), 10**12
).map(lambda amount: f"{'-' * (amount < 0)}{abs(amount) // 100}.{abs(amount) % 100:02}")
_NO_AMOUNTS = (
    *("", "+0.00", " 0.00", "0.00 ", "0.00\t", "0.001", "1e2", "1_0.00", ".5", "٣.00", "0x10", "1" * 16, "nan", "1,0"),
    *("-", "--1", "0.00.0", "１.00", "0.00\u00a0", "'0.00", "1/2", "0.00\x0b", "∞", "-+1"),
)
_WRONG = st.sampled_from(_NO_AMOUNTS) | st.text("0123456789.-+e _,", max_size=8)
_TIME = st.datetimes(datetime(1000, 1, 1)).map(lambda time: time.isoformat(" ", "seconds"))
_NO_TIME = st.from_regex(r"[0-9]{4}-[0-3][0-9]-[0-3][0-9] [0-2][0-9]:[0-6][0-9]:[0-6][0-9]", fullmatch=True)


def draw_rows(
    amounts: st.SearchStrategy[str], times: st.SearchStrategy[str]
) -> st.SearchStrategy[list[dict[str, str]]]:
    cells = st.fixed_dictionaries({"交易时间": times, **dict.fromkeys(_AMOUNT_COLUMNS, amounts)})
    same = cells.map(lambda row: {**row, "订单金额": row["应结订单金额"]})
    return st.lists(cells | same, min_size=1, max_size=6)


def add_up(rows: list[dict[str, str]], name: str) -> int:
    """The fen of a column, without what is no amount."""
    total = 0
    for row in rows:
        with suppress(ValueError):
            total += fen(row[name])
    return total


@given(
    draw_rows(_RIGHT, _TIME) | draw_rows(_RIGHT | _WRONG, _TIME) | draw_rows(_RIGHT, _TIME | _NO_TIME),
    st.sampled_from([0, 0, 0, 1]),
)
@settings(max_examples=limit_examples(100), deadline=None)
def test_any_amount_in_any_cell(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[dict[str, str]], error: int
) -> None:
    """By both ways out: a table, and Parquet, whose columns come back as dictionaries."""
    rows = [{**PAYMENT, **cells} for cells in drawn]
    sums = {heading: add_up(rows, name) + error for name, heading in _AMOUNT_COLUMNS.items() if heading is not None}
    told = ticked(len(rows), *(f"{'-' * (each < 0)}{abs(each) // 100}.{abs(each) % 100:02}" for each in sums.values()))
    data = bill(ALL, *(line(ALL, row) for row in rows), ",".join(["总交易单数", *sums]), told)
    expected = read_by_rows(data)
    event("read" if isinstance(expected[0], list) else expected[0].__name__)
    path = tmp_path_factory.getbasetemp() / f"amounts-{threading.get_ident()}"
    path.write_bytes(data)
    assert read_by_sql(path) == expected
    assert read_by_parquet(path) == expected


@pytest.mark.parametrize("column", ["代金券金额", "订单金额", "手续费"])
def test_what_is_no_amount(tmp_path: Path, column: str) -> None:
    """In a bill that is right beside it, also in what it adds up to where the cell counts as nothing."""
    path = tmp_path / "bill"
    for text in _NO_AMOUNTS:
        row = {**PAYMENT, "订单金额": "0.00", "手续费": "0.00", column: text}
        path.write_bytes(bill(ALL, line(ALL, row), SUMMARY, ticked(1, "60.00", "0", "0", "0", "0", "0")))
        assert read_by_sql(path) == read_by_rows(path.read_bytes()), text


def mutations(seed: int, count: int) -> Iterator[bytes]:
    random_ = random.Random(seed)
    whole = [data for data in BILLS if isinstance(read_by_rows(data)[0], list)]
    for _ in range(count):
        yield change(random_.choice([*whole, SHARING]), random_)


def test_bills_that_somebody_changed(tmp_path: Path) -> None:
    path, outcomes = tmp_path / "bill", set()
    for number, data in enumerate(mutations(random.randrange(1_000_000), limit_examples(300))):
        path.write_bytes(data)
        found = (read_by_sql, read_by_parquet)[number % 2](path)
        assert found == read_by_rows(data), data
        outcomes.add(found[0] if isinstance(found[0], type) else list)
    assert {list, MalformedBill} <= outcomes


def make_long_bill(rows: int) -> bytes:
    """Rows of very different length, so that wherever a reader cuts the file, it cuts something."""
    lines = [
        line(
            ALL, {**PAYMENT, "商户订单号": f"ORDER{number}", "商品名称": "茶," * (number * 37 % 91), "商户数据包": ",,"}
        )
        for number in range(rows)
    ]
    sums = ticked(rows, f"{60 * rows}", "0", "0", f"{32 * rows / 100:.2f}", f"{60.5 * rows:.2f}", "0")
    return bill(ALL, *lines, SUMMARY, sums)


_ROW_BY_ROW = (
    "SELECT count(*), count(DISTINCT number), min(number), max(number), bool_and(\"商户数据包\" = ',,'), "
    "bool_and(\"商品名称\" = repeat('茶,', (number * 37 % 91)::INTEGER)), bool_and(number = place) "
    'FROM (SELECT *, "商户订单号"[6:]::INTEGER AS number, {place} AS place FROM {rows})'
)


def test_a_bill_longer_than_any_buffer(tmp_path: Path) -> None:
    """Each row comes once and whole; a table has them in the order of the file."""
    rows = 100_000
    data = make_long_bill(rows)
    assert len(data) > 40_000_000
    path, target = tmp_path / "bill", tmp_path / "bill.parquet"
    path.write_bytes(gzip.compress(data, 1))
    digest = hashlib.sha1(data).hexdigest()
    summary = write_parquet(path, target, hash_value=digest)
    assert summary is not None
    assert (summary.count, summary.total) == (rows, 6050 * rows)
    with duckdb.connect() as connection:
        written = connection.execute(_ROW_BY_ROW.format(rows=f"read_parquet('{target}')", place="0"))
        assert written.fetchall() == [(rows, rows, 0, rows - 1, True, True, False)]
        found = read_bill(path, connection, hash_value=digest)
        found.rows.create_view("found")
        read = connection.execute(_ROW_BY_ROW.format(rows="found", place="row_number() OVER () - 1"))
        assert read.fetchall() == [(rows, rows, 0, rows - 1, True, True, True)]
    assert found.summary == summary


def test_parquet_has_the_cells_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    for name in ("trade", "an end of cell in a cell", "columns that differ in case only", "without rows"):
        path, target = tmp_path / "bill.csv", tmp_path / "bill [1]*.parquet"
        path.write_bytes(CORPUS[name])
        target.write_text("older")
        summary = write_parquet(path, target)
        rows, expected = read_by_rows(CORPUS[name])
        assert summary == expected
        with duckdb.connect() as connection:
            copy = tmp_path / "copy.parquet"
            copy.write_bytes(target.read_bytes())
            assert connection.read_parquet(str(copy)).fetchall() == rows
        assert target.stat().st_mode & 0o777 == 0o600
        copy.unlink()
        assert sorted(os.listdir(tmp_path)) == ["bill [1]*.parquet", "bill.csv"]


def test_the_name_of_a_file_is_no_pattern(tmp_path: Path) -> None:
    """DuckDB would read every file that it fits, or none."""
    for name in ("a*.csv", "b?.csv", "c[1].csv", "it's.csv", "~.csv", "d{1}.csv"):
        (tmp_path / "a1.csv").write_bytes(SHARING)
        (tmp_path / "b1.csv").write_bytes(SHARING)
        (tmp_path / "c1.csv").write_bytes(SHARING)
        path = tmp_path / name
        path.write_bytes(TRADE_BILL)
        assert read_by_sql(path) == read_by_rows(TRADE_BILL), name


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_the_hash_of_the_file(packed: bool, tmp_path: Path) -> None:
    path, target = tmp_path / "bill", tmp_path / "bill.parquet"
    path.write_bytes(gzip.compress(TRADE_BILL) if packed else TRADE_BILL)
    digest = hashlib.sha256(TRADE_BILL).hexdigest()
    assert write_parquet(path, target, hash_value=digest, hash_type="SHA256") is not None
    target.unlink()
    with pytest.raises(HashMismatch):
        write_parquet(path, target, hash_value="0" * 64, hash_type="SHA256")
    with duckdb.connect() as connection, pytest.raises(HashMismatch):
        read_bill(path, connection, hash_value="0" * 40)
    assert os.listdir(tmp_path) == ["bill"]


def test_a_gzip_that_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "bill"
    path.write_bytes(gzip.compress(make_long_bill(2_000))[:-30])
    with duckdb.connect() as connection, pytest.raises(MalformedBill, match="cut off"):
        read_bill(path, connection)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with duckdb.connect() as connection, pytest.raises(FileNotFoundError):
        read_bill(tmp_path / "none", connection)
    with pytest.raises(FileNotFoundError):
        write_parquet(tmp_path / "none", tmp_path / "x")


def test_two_bills_in_one_connection(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_bytes(TRADE_BILL)
    second.write_bytes(CORPUS["an end of cell in a cell"])
    with duckdb.connect() as connection:
        bills = [read_bill(path, connection).rows for path in (first, second, first)]
        assert [len(rows.fetchall()) for rows in bills] == [2, 1, 2]


def test_a_scan_ends_when_nobody_waits_for_it(tmp_path: Path) -> None:
    path = tmp_path / "bill"
    path.write_bytes(make_long_bill(4_000))
    table = read_table(path)
    assert table is not None
    assert scan_bill(path, table).size == path.stat().st_size
    assert scan_bill(path, table, is_cancelled=lambda: True).size < path.stat().st_size


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_scan_counts_the_same_wherever_pieces_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, newline: str
) -> None:
    path = tmp_path / "bill"
    path.write_bytes(TRADE_BILL.replace(b"\r\n", newline.encode()))
    table = read_table(path)
    assert table is not None
    plain = scan_bill(path, table).plain
    assert plain is not None
    assert (plain.rows, plain.lines) == (2, 5)
    for size in (*range(1, 70), 1000):
        monkeypatch.setattr("wechatpay_bookkeeping.reconciliation.bill_scan._PIECE", size)
        assert scan_bill(path, table).plain == plain, size


@pytest.mark.parametrize("name", ["two returns at a line's end", "a carriage return in a cell", "blank lines between"])
def test_line_ends_of_several_kinds_are_not_plain(tmp_path: Path, name: str) -> None:
    path = tmp_path / "bill"
    lone = TRADE_BILL.replace(b",`CNY", b"\r,`CNY", 1).replace(b"\r\n" + SUMMARY.encode(), b"\n" + SUMMARY.encode())
    for data in (CORPUS[name], lone, TRADE_BILL.replace(b"\r\n", b"\n", 1), TRADE_BILL.replace(b"\r\n", b"\r", 1)):
        path.write_bytes(data)
        table = read_table(path)
        assert table is None or scan_bill(path, table).plain is None, data


def test_a_refund_bill_of_many_kinds_of_columns(tmp_path: Path) -> None:
    path = tmp_path / "bill"
    path.write_bytes(bill(REFUND, line(REFUND, REFUNDED), SUMMARY, ticked(1, 0, "50", "0.1", "-0.27", 0, "50.1")))
    with duckdb.connect() as connection:
        rows = read_bill(path, connection).rows
        assert rows.columns == REFUND.split(",")
        assert rows.fetchall() == [tuple(REFUNDED[heading] for heading in REFUND.split(","))]
