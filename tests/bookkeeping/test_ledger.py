"""Ledgers of every kind that is read: the same entries out of each, exactly, or a refusal that says the way out."""

from __future__ import annotations

import re
import sqlite3
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import duckdb
import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import DateTime, Text
from sqlalchemy.dialects import postgresql
from wechatpay_auth.errors import ConfigurationError
from wechatpay_bookkeeping.reconciliation.columns import ENTRY_COLUMNS, KINDS
from wechatpay_bookkeeping.reconciliation.frames import check_entries
from wechatpay_bookkeeping.reconciliation.ledger import read_ledger
from wechatpay_bookkeeping.reconciliation.ledger_database import _near
from wechatpay_bookkeeping.reconciliation.ledger_map import LedgerPart, Unit, read_map, suggest
from wechatpay_bookkeeping.reconciliation.ledger_values import value_as_text

from checks.services.postgres import Postgres
from tests.profiles import limit_examples

COLUMNS = {"number": "out_trade_no", "amount": "total", "time": "paid_at", "state": "status"}
CONSTANTS = {"mchid": "1900000001", "record": "payment"}
PART = LedgerPart(columns=COLUMNS, constants=CONSTANTS)
ORDERS = [("A1", 1050, "2026-11-28 23:59:59", "SUCCESS"), ("A,`2", 0, "2026-11-29T00:00:00+08:00", "SUCCESS")]
ENTRIES = [
    ("2026-11-28", "1900000001", "payment", "A1", 1050, "SUCCESS", "2026-11-28 23:59:59"),
    ("2026-11-29", "1900000001", "payment", "A,`2", 0, "SUCCESS", "2026-11-29 00:00:00"),
]


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as opened:
        yield opened


def entries(ledger: duckdb.DuckDBPyRelation) -> list[tuple[object, ...]]:
    check_entries(ledger)
    assert set(ledger.columns) <= set(ENTRY_COLUMNS)
    wanted = ("day", "mchid", "record", "number", "amount", "state", "time")
    columns = (name if name in ledger.columns else f"NULL AS {name}" for name in wanted)
    found: list[tuple[object, ...]] = ledger.project(", ".join(columns)).fetchall()
    return found


def make_sqlite(path: Path, kind: str = "INTEGER", rows: list[tuple[Any, ...]] = ORDERS, time: str = "TEXT") -> str:
    with sqlite3.connect(path) as opened:
        opened.execute(f"CREATE TABLE orders (out_trade_no TEXT, total {kind}, paid_at {time}, status TEXT)")
        opened.executemany("INSERT INTO orders VALUES (?, ?, ?, ?)", rows)
    opened.close()
    return f"sqlite:///{path}"


def make_csv(path: Path) -> str:
    rows = ("A1,1050,2026-11-28 23:59:59,SUCCESS", '"A,`2",0,2026-11-29T00:00:00+08:00,SUCCESS')
    path.write_text("\n".join(("out_trade_no,total,paid_at,status", *rows, "")), "utf-8")
    return str(path)


def make_parquet(path: Path, total: str = "BIGINT", time: str = "VARCHAR") -> str:
    with duckdb.connect() as opened:
        opened.execute(f"CREATE TABLE orders (out_trade_no VARCHAR, total {total}, paid_at {time}, status VARCHAR)")
        opened.executemany("INSERT INTO orders VALUES (?, ?, ?, ?)", [list(order) for order in ORDERS])
        opened.execute(f"COPY orders TO '{path}' (FORMAT parquet)")
    return str(path)


# --- where they come from --------------------------------------------------------------------------------------------


def test_each_source_has_the_same_entries(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    database = make_sqlite(tmp_path / "shop's.db")
    query = LedgerPart(
        query="SELECT * FROM orders WHERE status LIKE 'SUC%' AND ':x' <> '?'", columns=COLUMNS, constants=CONSTANTS
    )
    sources = [
        (f"{database}?table=orders", PART),
        (f"{database}?table=main.orders", PART),
        (f"{database}?query=SELECT%20*%20FROM%20orders", PART),
        (database, query),
        (make_csv(tmp_path / "a [1]*.csv"), PART),
        (make_parquet(tmp_path / "orders.parquet"), PART),
        (make_parquet(tmp_path / "texts.parquet", "VARCHAR"), PART),
        (make_parquet(tmp_path / "decimals.parquet", "DECIMAL(18, 0)"), PART),
    ]
    for address, part in sources:
        assert sorted(entries(read_ledger(connection, address, [part]))) == ENTRIES, address


def test_postgresql(connection: duckdb.DuckDBPyConnection, postgres: Postgres) -> None:
    address = postgres.create_database("ledger_of_orders")
    plus9 = timezone(timedelta(hours=9))
    with psycopg.connect(address) as opened:
        opened.execute("CREATE SCHEMA shop")
        opened.execute(
            "CREATE TABLE shop.orders "
            "(out_trade_no text, total numeric(12, 2), paid_at timestamptz, status text, big bigint)"
        )
        rows = [
            ("A1", Decimal("10.50"), datetime(2026, 11, 28, 15, 59, 59, 999_999, UTC), "SUCCESS", 1050),
            ("A,`2", Decimal(0), datetime(2026, 11, 29, 1, 0, 0, 0, plus9), "SUCCESS", 0),
            ("old", Decimal("1.00"), datetime(2026, 1, 1, tzinfo=UTC), "SUCCESS", 100),
        ]
        opened.cursor().executemany("INSERT INTO shop.orders VALUES (%s, %s, %s, %s, %s)", rows)
    yuan = LedgerPart(columns=COLUMNS, constants=CONSTANTS, unit=Unit.YUAN)
    days = [date(2026, 11, 28)]
    assert entries(read_ledger(connection, f"{address}?table=shop.orders", [yuan], days=days)) == ENTRIES
    assert len(entries(read_ledger(connection, f"{address}?table=shop.orders", [yuan]))) == 3
    fen = LedgerPart(
        query="SELECT *, '100%' AS \"odd:name\" FROM shop.orders WHERE status LIKE 'SUC%' AND big <> 100",
        columns={**COLUMNS, "amount": "big"},
        constants=CONSTANTS,
    )
    assert entries(read_ledger(connection, address, [fen])) == ENTRIES
    with pytest.raises(ConfigurationError, match=r"no table 'shop.order'"):
        read_ledger(connection, f"{address}?table=shop.order", [yuan])
    with pytest.raises(ConfigurationError, match="cannot be taken for amount: 2, such as"):
        read_ledger(connection, f"{address}?table=shop.orders", [PART], days=days)
    for statement in ("DELETE FROM shop.orders RETURNING *", "INSERT INTO shop.orders DEFAULT VALUES RETURNING *"):
        with pytest.raises(ConfigurationError, match="cannot be read"):
            read_ledger(connection, address, [LedgerPart(query=statement, columns=COLUMNS, constants=CONSTANTS)])
    with psycopg.connect(address) as opened:
        assert opened.execute("SELECT count(*) FROM shop.orders").fetchone() == (3,)


def test_a_query_of_postgresql_that_writes_in_secret(connection: duckdb.DuckDBPyConnection, postgres: Postgres) -> None:
    address = postgres.create_database("ledger_of_secrets")
    with psycopg.connect(address) as opened:
        opened.execute("CREATE TABLE seen (number text)")
        opened.execute(
            "CREATE FUNCTION look() RETURNS text LANGUAGE sql AS $$ INSERT INTO seen VALUES ('x') RETURNING number $$"
        )
    part = LedgerPart(query="SELECT look() AS number, 1 AS amount, '2026-01-02' AS day", constants=CONSTANTS)
    with pytest.raises(ConfigurationError, match="read-only transaction"):
        read_ledger(connection, address, [part])


def test_sqlite_is_opened_for_reading(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    address = make_sqlite(tmp_path / "shop.db")
    statement = "INSERT INTO orders VALUES ('B', 1, '2026-11-28 00:00:00', 'SUCCESS') RETURNING *"
    with pytest.raises(ConfigurationError, match="readonly"):
        read_ledger(connection, address, [LedgerPart(query=statement, columns=COLUMNS, constants=CONSTANTS)])
    (tmp_path / "shop.db").chmod(stat.S_IRUSR)
    assert len(entries(read_ledger(connection, f"{address}?table=orders", [PART]))) == 2


def test_only_the_days_that_are_asked_for_leave_the_database(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    rows = [(f"A{day}", 1, f"2026-11-{day:02} 12:00:00", "SUCCESS") for day in range(1, 31)]
    address = make_sqlite(tmp_path / "shop.db", rows=rows)
    found = entries(read_ledger(connection, f"{address}?table=orders", [PART], days=[date(2026, 11, 15)]))
    # the day itself and those beside it, and two more, since the times may be of any zone
    assert {str(entry[0]) for entry in found} == {f"2026-11-{day}" for day in range(12, 18)}
    several = [date(2026, 11, 20), date(2026, 11, 15)]
    found = entries(read_ledger(connection, f"{address}?table=orders", [PART], days=several))
    assert {str(entry[0]) for entry in found} == {f"2026-11-{day}" for day in range(12, 23)}
    # a time of another form is refused still, though the database cannot compare it
    odd = make_sqlite(tmp_path / "odd.db", rows=[*rows, ("B", 1, "15/11/2026", "SUCCESS")])
    with pytest.raises(ConfigurationError, match=r"paid_at cannot be taken for time: 1, such as '15/11/2026'"):
        read_ledger(connection, f"{odd}?table=orders", [PART], days=[date(2026, 11, 15)])


def test_a_long_table_keeps_its_rows(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    rows = [(f"A{number}", number, "2026-11-28 12:00:00", None) for number in range(20_001)]
    address = make_sqlite(tmp_path / "shop.db", rows=rows)
    ledger = read_ledger(connection, f"{address}?table=orders", [PART])
    assert ledger.aggregate("count(*), sum(amount), count(DISTINCT number)").fetchall() == [
        (20_001, 200_010_000, 20_001)
    ]


@pytest.mark.parametrize("has_zone", [True, False])
def test_a_server_compares_times_as_times(has_zone: bool) -> None:
    days = [date(2026, 11, 20), date(2026, 11, 15)]
    told = _near("paid at", DateTime(timezone=has_zone), "postgresql", days).compile(dialect=postgresql.dialect())
    assert "paid at" in str(told)
    assert re.findall(r">=|<=|<|>| AND | OR |IS NULL", str(told)) == ["IS NULL", " OR ", ">=", " AND ", "<"]
    zone = UTC if has_zone else None
    assert list(told.params.values()) == [datetime(2026, 11, 12, tzinfo=zone), datetime(2026, 11, 23, tzinfo=zone)]
    types = [bind.type for bind in told.binds.values()]
    assert {kind.timezone for kind in types if isinstance(kind, DateTime)} == {has_zone}
    # texts and whatever else are all read: what they say is found out later
    assert str(_near("paid at", Text(), "postgresql", days)) == "true"


# --- amounts ---------------------------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 9_999_999_999), min_size=1, max_size=30))
@settings(max_examples=limit_examples(50), deadline=None)
def test_yuan_becomes_fen_exactly(tmp_path_factory: pytest.TempPathFactory, amounts: list[int]) -> None:
    path = tmp_path_factory.getbasetemp() / "yuan.csv"
    lines = [f"N{number},{amount // 100}.{amount % 100:02}" for number, amount in enumerate(amounts)]
    path.write_text("\n".join(["number,amount", *lines]))
    part = LedgerPart(constants={**CONSTANTS, "day": "2026-11-28"}, unit=Unit.YUAN)
    with duckdb.connect() as connection:
        found = read_ledger(connection, str(path), [part])
        assert [entry[4] for entry in entries(found)] == amounts


@pytest.mark.parametrize(
    ("unit", "text", "fen"),
    [
        *[(Unit.FEN, "0", 0), (Unit.FEN, "999999999999999999", 10**18 - 1), (Unit.YUAN, "1", 100)],
        *[(Unit.YUAN, "0.5", 50), (Unit.YUAN, "7.79000", 779), (Unit.YUAN, "20.", 2000)],
    ],
)
def test_forms_of_amounts(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path, unit: Unit, text: str, fen: int
) -> None:
    (path := tmp_path / "x.csv").write_text(f"number,amount,day\nA,{text},2026-11-28\n")
    ledger = read_ledger(connection, str(path), [LedgerPart(constants=CONSTANTS, unit=unit)])
    assert [entry[4] for entry in entries(ledger)] == [fen]


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("text", ["-1", "1e2", "1,000", "", "NaN", " 1", "0x10", "１", "1.005", "+1", "9" * 19])
def test_what_is_no_amount(connection: duckdb.DuckDBPyConnection, tmp_path: Path, unit: Unit, text: str) -> None:
    (path := tmp_path / "x.csv").write_text(f'number,amount,day\nA,1,2026-11-28\nA,"{text}",2026-11-28\n')
    with pytest.raises(ConfigurationError, match="whose amount cannot be taken for amount: 1"):
        read_ledger(connection, str(path), [LedgerPart(constants=CONSTANTS, unit=unit)])


@pytest.mark.parametrize("number", ["", "A ", " A", "A\t", "`A"])
def test_what_is_no_number(connection: duckdb.DuckDBPyConnection, tmp_path: Path, number: str) -> None:
    """Such as those of a CHAR column, which would be found on no bill."""
    (path := tmp_path / "x.csv").write_text(f'number,amount,day\nB,1,2026-11-28\n"{number}",1,2026-11-28\n')
    with pytest.raises(ConfigurationError, match="whose number cannot be taken for number: 1"):
        read_ledger(connection, str(path), [LedgerPart(constants=CONSTANTS)])


def test_a_sign_and_a_unit_are_told_apart(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    for text, said in (
        ("-100", "must be without a sign"),
        ("19.99", "whole fen; if these are yuan, say so: --unit yuan"),
    ):
        path.write_text(f"number,amount,day\nA,{text},2026-11-28\n")
        with pytest.raises(ConfigurationError, match=said):
            read_ledger(connection, str(path), [LedgerPart(constants=CONSTANTS)])


def test_fees_may_be_negative_or_missing(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    (path := tmp_path / "x.csv").write_text("number,amount,fee,day\nA,1,-0.27,2026-11-28\nB,1,,2026-11-28\n")
    ledger = read_ledger(connection, str(path), [LedgerPart(constants=CONSTANTS, unit=Unit.YUAN)])
    assert ledger.project("fee").fetchall() == [(-27,), (None,)]


FLOATS: dict[str, Callable[[Path], str]] = {
    "sqlite": lambda path: make_sqlite(path / "x.db", "REAL") + "?table=orders",
    "sqlite, a single one": lambda path: (
        make_sqlite(path / "x.db", "NUMERIC", [*ORDERS, ("B", 0.1, "2026-11-28 00:00:00", "SUCCESS")]) + "?table=orders"
    ),
    "parquet": lambda path: make_parquet(path / "x.parquet", "DOUBLE"),
}


@pytest.mark.parametrize("source", FLOATS)
@pytest.mark.parametrize("unit", list(Unit))
def test_floating_point_numbers_are_refused(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path, source: str, unit: Unit
) -> None:
    part = LedgerPart(columns=COLUMNS, constants=CONSTANTS, unit=unit)
    with pytest.raises(ConfigurationError, match=r"column total .*floating-point.*ROUND\(total \* 100\)"):
        read_ledger(connection, FLOATS[source](tmp_path), [part])


def test_the_fix_for_floating_point_numbers_works(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    rows = [("A", 0.07, "2026-11-28 00:00:00", "SUCCESS"), ("B", 1.1, "2026-11-28 00:00:00", "SUCCESS")]
    address = make_sqlite(tmp_path / "x.db", "REAL", rows)
    query = "SELECT out_trade_no, CAST(ROUND(total * 100) AS BIGINT) AS total, paid_at, status FROM orders"
    ledger = read_ledger(connection, address, [LedgerPart(query=query, columns=COLUMNS, constants=CONSTANTS)])
    assert [entry[4] for entry in entries(ledger)] == [7, 110]


# --- times -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "zone", "beijing"),
    [
        ("2026-11-28 23:59:59", "Asia/Shanghai", "2026-11-28 23:59:59"),
        ("2026-11-28 23:59", "Asia/Shanghai", "2026-11-28 23:59:00"),
        ("2026-11-28T23:59:59.999", "Asia/Shanghai", "2026-11-28 23:59:59"),
        ("2026-11-28 16:00:00", "UTC", "2026-11-29 00:00:00"),
        ("2026-11-28 16:00:00Z", "Asia/Shanghai", "2026-11-29 00:00:00"),
        ("2026-11-28 15:59:59 +0000", "America/New_York", "2026-11-28 23:59:59"),
        ("2026-11-28T12:29:59-03:30", "Asia/Shanghai", "2026-11-28 23:59:59"),
        ("2026-11-28 17:00:00+09", "Asia/Shanghai", "2026-11-28 16:00:00"),
        ("2026-07-01 12:00:00", "America/New_York", "2026-07-02 00:00:00"),
        ("2026-12-01 11:00:00", "America/New_York", "2026-12-02 00:00:00"),
        ("2028-02-29 16:00:00", "UTC", "2028-03-01 00:00:00"),
    ],
)
def test_times_are_those_of_beijing(
    connection: duckdb.DuckDBPyConnection,
    tmp_path: Path,
    text: str,
    zone: str,
    beijing: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    (path := tmp_path / "x.csv").write_text(f"number,amount,time\nA,1,{text}\n")
    ledger = read_ledger(connection, str(path), [LedgerPart(constants=CONSTANTS, timezone=zone)])
    ((day, *_, time),) = entries(ledger)
    assert (day, time) == (beijing[:10], beijing)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31)).map(lambda time: time.replace(microsecond=0)),
    st.integers(-14 * 60, 14 * 60),
)
@settings(max_examples=limit_examples(60), deadline=None)
def test_any_offset(tmp_path_factory: pytest.TempPathFactory, time: datetime, minutes: int) -> None:
    aware = time.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    path = tmp_path_factory.getbasetemp() / "times.csv"
    path.write_text(f"number,amount,time\nA,1,{aware.isoformat()}\n")
    with duckdb.connect() as connection:
        ((day, *_, found),) = entries(read_ledger(connection, str(path), [LedgerPart(constants=CONSTANTS)]))
    expected = aware.astimezone(timezone(timedelta(hours=8)))
    assert (day, found) == (f"{expected:%Y-%m-%d}", f"{expected:%Y-%m-%d %H:%M:%S}")


@pytest.mark.parametrize("kind", ["TIMESTAMP", "TIMESTAMP_MS", "TIMESTAMPTZ"])
def test_times_of_parquet(connection: duckdb.DuckDBPyConnection, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x.parquet"
    moment = "TIMESTAMPTZ '2026-11-28 15:59:59+00'" if kind == "TIMESTAMPTZ" else f"'2026-11-28 23:59:59'::{kind}"
    connection.execute(f"COPY (SELECT 'A' AS number, 1 AS amount, {moment} AS time) TO '{path}' (FORMAT parquet)")
    ((day, *_, time),) = entries(read_ledger(connection, str(path), [LedgerPart(constants=CONSTANTS)]))
    assert (day, time) == ("2026-11-28", "2026-11-28 23:59:59")


def test_numbers_are_no_times(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    rows = [("A1", 1, 1_764_345_599, "SUCCESS")]
    address = make_sqlite(tmp_path / "x.db", rows=rows, time="INTEGER")
    with pytest.raises(ConfigurationError, match=r"paid_at .*datetime\(paid_at, 'unixepoch'\) \|\| 'Z'"):
        read_ledger(connection, f"{address}?table=orders", [PART], days=[date(2026, 11, 28)])
    query = "SELECT out_trade_no, total, status, datetime(paid_at, 'unixepoch') || 'Z' AS paid_at FROM orders"
    ledger = read_ledger(connection, address, [LedgerPart(query=query, columns=COLUMNS, constants=CONSTANTS)])
    assert entries(ledger)[0][-1] == "2025-11-28 23:59:59"


@pytest.mark.parametrize(
    "text", ["2026-13-01 00:00:00", "2026-02-30 00:00:00", "yesterday", "2026-11-28", "28.11.2026"]
)
def test_what_is_no_time(connection: duckdb.DuckDBPyConnection, tmp_path: Path, text: str) -> None:
    (path := tmp_path / "x.csv").write_text(f"number,amount,time\nA,1,{text}\n")
    with pytest.raises(ConfigurationError, match=f"time cannot be taken for time: 1, such as '{text}'"):
        read_ledger(connection, str(path), [LedgerPart(constants=CONSTANTS)])


def part_of(columns: dict[str, str]) -> LedgerPart:
    return LedgerPart(columns=columns, constants=CONSTANTS)


BAD_RECORD = LedgerPart(columns={**COLUMNS, "record": "status"}, constants={"mchid": "1"})


# --- values of each type ---------------------------------------------------------------------------------------------

MOMENT = datetime(2026, 11, 28, 23, 59, 59, 999_999)


@pytest.mark.parametrize(
    ("value", "name", "text"),
    [
        (None, "amount", None), ("x", "amount", "x"), ("", "time", ""), (5, "amount", "5"), (-5, "fee", "-5"),
        (10**30, "number", str(10**30)), (Decimal("10.50"), "amount", "10.50"), (Decimal("1E+2"), "amount", "100"),
        (Decimal("5"), "number", "5"), (MOMENT, "time", "2026-11-28 23:59:59"),
        (MOMENT.replace(tzinfo=timezone(timedelta(hours=-9))), "time", "2026-11-29 08:59:59Z"),
        (date(2026, 1, 2), "day", "2026-01-02"), (UUID(int=1), "number", "00000000-0000-0000-0000-000000000001"),
    ],
)  # fmt: skip
def test_a_value_as_text(value: object, name: str, text: str | None) -> None:
    assert value_as_text(value, name, "column") == text


@pytest.mark.parametrize(
    ("value", "name", "said"),
    [
        (1.5, "amount", "the column c of the ledger, for amount, holds floating-point numbers, in which amounts"),
        (1.0, "number", "the column c of the ledger, for number, holds floating-point numbers, which keep 15 digits"),
        (True, "amount", "holds values of type boolean, which cannot be read as amount"),
        (False, "state", "holds values of type boolean, which cannot be read as state"),
        (Decimal("NaN"), "amount", "holds values of type Decimal, which cannot be read as amount"),
        (5, "time", "holds numbers where a time is wanted"), (5, "day", "holds numbers where a time is wanted"),
        (MOMENT, "day", "holds values of type datetime, which cannot be read as day"),
        (date(2026, 1, 2), "time", "holds values of type date, which cannot be read as time"),
        (date(2026, 1, 2), "amount", "holds values of type date, which cannot be read as amount"),
        (UUID(int=1), "day", "holds values of type UUID, which cannot be read as day"),
        (UUID(int=1), "fee", "holds values of type UUID, which cannot be read as fee"),
        (b"5", "number", "holds values of type bytes, which cannot be read as number"),
        (bytearray(b"5"), "state", "holds values of type bytearray, which cannot be read as state"),
        (memoryview(b"5"), "state", "holds values of type memoryview, which cannot be read as state"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_read_exactly(value: object, name: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        value_as_text(value, name, "c")
    assert said in str(refused.value)
    assert "column c " in str(refused.value) or "column c," in str(refused.value)


GOOD = {"number": "'A'", "amount": "1::BIGINT", "day": "'2026-01-02'"}


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("amount", "5::TINYINT", 5), ("amount", "5::SMALLINT", 5), ("amount", "5::INTEGER", 5),
        ("amount", "5::BIGINT", 5), ("amount", "5::UTINYINT", 5), ("amount", "5::USMALLINT", 5),
        ("amount", "5::UINTEGER", 5), ("amount", "5::UBIGINT", 5), ("amount", "5::DECIMAL(9, 0)", 5),
        ("fee", "-5::INTEGER", -5), ("number", "5::BIGINT", "5"),
        ("number", "'00000000-0000-0000-0000-000000000001'::UUID", "00000000-0000-0000-0000-000000000001"),
        ("day", "'2026-01-03'::DATE", "2026-01-03"), ("time", "'2026-01-02 01:02:03.9'::TIMESTAMP_NS", None),
    ],
)  # fmt: skip
def test_types_of_parquet_that_are_read(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path, name: str, value: str, found: object
) -> None:
    ledger = read_ledger(connection, write_columns(connection, tmp_path, {**GOOD, name: value}), [PLAIN])
    (row,) = ledger.project(name).fetchall()
    assert row == ("2026-01-02 01:02:03" if name == "time" else found,)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("amount", "5::FLOAT", "in which amounts are not exact"),
        ("fee", "5::DOUBLE", "in which amounts are not exact"),
        ("number", "5::DOUBLE", "which keep 15 digits"), ("amount", "true", "BOOLEAN, which cannot be read as amount"),
        ("number", "5::DECIMAL(9, 0)", "which cannot be read as number"), ("number", "'A'::BLOB", "BLOB"),
        ("day", "20260102::INTEGER", "numbers where a time is wanted"), ("time", "5::BIGINT", "numbers where a time"),
        ("day", "'2026-01-02 00:00:00'::TIMESTAMP", "TIMESTAMP, which cannot be read as day"),
        ("day", "'2026-01-02 00:00:00+00'::TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE, which cannot be read as day"),
        ("time", "'2026-01-02'::DATE", "DATE, which cannot be read as time"),
        ("time", "'01:02:03'::TIME", "TIME, which cannot be read as time"),
    ],
)  # fmt: skip
def test_types_of_parquet_that_are_refused(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path, name: str, value: str, said: str
) -> None:
    path = write_columns(connection, tmp_path, {**GOOD, name: value})
    with pytest.raises(ConfigurationError) as refused:
        read_ledger(connection, path, [PLAIN])
    assert said in str(refused.value)
    assert f"the column {name} of the ledger" in str(refused.value)


PLAIN = LedgerPart(constants=CONSTANTS)


def write_columns(connection: duckdb.DuckDBPyConnection, folder: Path, values: dict[str, str]) -> str:
    """A Parquet file of one row."""
    columns = ", ".join(f"{value} AS {name}" for name, value in values.items())
    connection.execute(f"COPY (SELECT {columns}) TO '{folder / 'x.PARQUET'}' (FORMAT parquet)")
    return str(folder / "x.PARQUET")


def test_what_is_empty_is_missing(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    (path := tmp_path / "x.csv").write_text(
        "number,amount,fee,day,time,state\nA,1,,,2026-01-02 00:00:00,\nB,2,0,2026-01-03,,paid\n"
    )
    states = LedgerPart(constants=CONSTANTS, states={"paid": "SUCCESS", "SUCCESS": "other"})
    found = read_ledger(connection, str(path), [states]).project("number, fee, day, time, state").fetchall()
    assert found == [("A", None, None, "2026-01-02 00:00:00", None), ("B", 0, "2026-01-03", None, "SUCCESS")]
    for column, value in (("number", ""), ("day", "2026-02-30"), ("day", "2026-1-2"), ("fee", "x"), ("time", "x")):
        row = {"number": "C", "amount": "1", "fee": "0", "day": "2026-01-02", "time": ""} | {column: value}
        path.write_text(f"{','.join(row)}\n{','.join(row.values())}\n")
        with pytest.raises(ConfigurationError, match=f"{column} cannot be taken for {column}: 1, such as"):
            read_ledger(connection, str(path), [PLAIN])


# --- names and mistakes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "part", "said"),
    [
        ("orders.csv", part_of({**COLUMNS, "amount": "totl"}), r"no column 'totl' \(is it total\?\)"),
        ("orders.csv", LedgerPart(constants=CONSTANTS), r"no column of orders.csv is told"),
        ("orders.csv", LedgerPart(columns={"number": "out_trade_no"}, constants=CONSTANTS), r"no column amount"),
        ("orders.csv", part_of({"number": "out_trade_no", "amount": "total"}), "neither the column day nor time"),
        ("orders.csv", LedgerPart(columns=COLUMNS), "does not say its mchid"),
        ("orders.csv", LedgerPart(columns=COLUMNS, constants=CONSTANTS, table="orders"), "no table or query"),
        ("orders.csv", LedgerPart(columns=COLUMNS, constants=CONSTANTS, timezone="Asia/Peking"), "no time zone"),
        (None, LedgerPart(file="orders.txt", columns=COLUMNS), r"orders.txt is no ledger .* must end in .csv"),
        ("sqlite:///shop.db?table=orders", LedgerPart(constants=CONSTANTS), "no column of the table orders is told"),
        ("none.csv", PART, "there is no file none.csv"),
        ("orders.xlsx", PART, r"give a file that ends in .csv or .parquet"),
        ("empty.csv", PART, "the file empty.csv is empty"),
        ("sqlite:///none.db?table=orders", PART, "there is no file none.db"),
        ("sqlite://shop.db?table=orders", PART, "two slashes; sqlite:///shop.db is in this folder"),
        ("sqlite:///shop.db?table=order", PART, r"no table 'order' \(is it orders\?\)"),
        ("sqlite:///shop.db", PART, r"add \?table=NAME"),
        ("sqlite:///shop.db?table=a&query=b", PART, "several"),
        ("mysql://root:planted@db/shop?table=orders", PART, "not from mysql"),
        ("postgresql://root:planted@127.0.0.1:1/shop?table=orders", PART, "cannot be read: OperationalError"),
        ("://root:planted@db/shop", PART, "no address of a ledger"),
        (None, PART, "the ledger is not told"),
        ("garbage.parquet", PART, "garbage.parquet cannot be read"),
        ("latin.csv", PART, "latin.csv cannot be read"),
        ("orders.csv", BAD_RECORD, "status cannot be taken for record: 2, such as 'SUCCESS'; it must be one of"),
    ],
)  # fmt: skip
def test_mistakes_are_told_with_the_way_out(
    connection: duckdb.DuckDBPyConnection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    address: str | None,
    part: LedgerPart,
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    make_csv(tmp_path / "orders.csv")
    make_csv(tmp_path / "orders.txt")
    make_sqlite(tmp_path / "shop.db")
    (tmp_path / "garbage.parquet").write_bytes(b"no parquet at all")
    (tmp_path / "empty.csv").touch()
    (tmp_path / "latin.csv").write_bytes(make_csv_bytes())
    with pytest.raises(ConfigurationError, match=said) as caught:
        read_ledger(connection, address, [part])
    assert "planted" not in str(caught.value)
    assert "\n" not in str(caught.value)


def make_csv_bytes() -> bytes:
    return "out_trade_no,total,paid_at,status\n订单,1,2026-11-28 00:00:00,SUCCESS\n".encode("gbk")


def test_a_column_of_an_entry_that_there_is_not() -> None:
    with pytest.raises(ConfigurationError, match=r"'amout', which is no column of an entry \(is it amount\?\)"):
        LedgerPart(columns={"amout": "total"})
    with pytest.raises(ConfigurationError, match="amount cannot be a constant"):
        LedgerPart(constants={"amount": "1"})
    with pytest.raises(ConfigurationError, match="mchid has a column and a constant"):
        LedgerPart(columns={"mchid": "m"}, constants={"mchid": "1"})


def test_names_are_no_sql(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    odd = 'x" FROM orders; DROP TABLE orders; --'
    with sqlite3.connect(tmp_path / "x.db") as opened:
        quoted = odd.replace('"', '""')
        opened.execute(f'CREATE TABLE "odd\'s table" ("{quoted}" TEXT, amount INTEGER, day TEXT)')
        opened.execute("INSERT INTO \"odd's table\" VALUES ('A', 1, '2026-11-28')")
    opened.close()
    part = LedgerPart(
        table="odd's table",
        columns={"number": odd},
        constants={"mchid": "it's", "record": "payment"},
        states={"a'b": "c'd"},
    )
    ((_, mchid, *_),) = entries(read_ledger(connection, f"sqlite:///{tmp_path / 'x.db'}", [part]))
    assert mchid == "it's"


def test_a_default_gives_way_to_a_column(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    (path := tmp_path / "x.csv").write_text("number,amount,day,mchid\nA,1,2026-11-28,1900000009\n")
    part = LedgerPart(defaults=CONSTANTS)
    ledger = read_ledger(connection, str(path), [part])
    assert entries(ledger)[0][1:3] == ("1900000009", "payment")
    assert set(ledger.columns) == {"day", "mchid", "record", "number", "amount"}


def test_sub_merchants_are_told_by_all_rows_or_by_none(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("number,amount,day,sub_mchid,fee\nA,1,2026-11-28,1900000109,1\n")
    (tmp_path / "b.csv").write_text("number,amount,day\nB,1,2026-11-28\n")
    parts = [LedgerPart(file=str(tmp_path / name), constants=CONSTANTS) for name in ("a.csv", "b.csv")]
    assert "sub_mchid" in read_ledger(connection, None, parts[:1]).columns
    both = read_ledger(connection, None, parts)
    assert "sub_mchid" not in both.columns
    assert both.project("number, fee").fetchall() == [("A", 1), ("B", None)]


# --- maps ------------------------------------------------------------------------------------------------------------

MAP = """
[payment]
table = "orders"
columns = { number = "out_trade_no", amount = "total", time = "paid_at", state = "status" }
states = { paid = "SUCCESS" }

[refund]
file = "refunds.csv"
unit = "yuan"
timezone = "UTC"
constants = { mchid = "1900000002" }

[refund.columns]
number = "no"
amount = "money"
time = "at"
"""


def test_a_map_has_a_section_for_each_record(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    address = make_sqlite(tmp_path / "shop.db", rows=[("A1", 1050, "2026-11-28 23:59:59", "paid")])
    (tmp_path / "refunds.csv").write_text("no,money,at\nR1,0.07,2026-11-28 16:00:00\n")
    (tmp_path / "ledger.toml").write_text(MAP)
    parts = read_map(tmp_path / "ledger.toml", LedgerPart(constants=CONSTANTS))
    assert entries(read_ledger(connection, address, parts)) == [
        ("2026-11-28", "1900000001", "payment", "A1", 1050, "SUCCESS", "2026-11-28 23:59:59"),
        ("2026-11-29", "1900000002", "refund", "R1", 7, None, "2026-11-29 00:00:00"),
    ]


def test_what_a_map_leaves_open_is_as_for_all(tmp_path: Path) -> None:
    (tmp_path / "ledger.toml").write_text(
        """
[payment]
query = "SELECT 1"
columns = { number = "no", mchid = "merchant" }
constants = { sub_mchid = "1900000109" }
states = { paid = "SUCCESS", void = "REVOKED" }

[refund]
table = "refunds"
unit = "fen"

[entries]
file = "sub/all.csv"
timezone = "UTC"

[share]
constants = { day = "2026-01-03" }
""",
        "utf-8",
    )
    defaults = LedgerPart(
        table="orders",
        columns={"amount": "total", "day": "at", "record": "what"},
        constants={"mchid": "1900000001", "state": "SUCCESS"},
        defaults={"day": "2026-01-02"},
        states={"paid": "PAID", "open": "NOTPAY"},
        unit=Unit.YUAN,
        timezone="America/New_York",
    )
    payment, refund, every, share = read_map(str(tmp_path / "ledger.toml"), defaults)
    assert payment == LedgerPart(
        query="SELECT 1",
        columns={"amount": "total", "day": "at", "number": "no", "mchid": "merchant"},
        constants={"state": "SUCCESS", "sub_mchid": "1900000109", "record": "payment"},
        defaults={"day": "2026-01-02"},
        states={"paid": "SUCCESS", "open": "NOTPAY", "void": "REVOKED"},
        unit=Unit.YUAN,
        timezone="America/New_York",
    )
    usual = {"amount": "total", "day": "at"}
    common = replace(defaults, columns=usual, table=None)
    of_all = dict(defaults.constants)
    assert refund == replace(common, table="refunds", constants={**of_all, "record": "refund"}, unit=Unit.FEN)
    assert every == replace(common, columns=defaults.columns, file=str(tmp_path / "sub" / "all.csv"), timezone="UTC")
    constants = {**of_all, "record": "share", "day": "2026-01-03"}
    assert share == replace(common, table="orders", columns={"amount": "total"}, constants=constants)


def test_which_columns_of_a_ledger_are_which() -> None:
    part = LedgerPart(columns={"number": "no"}, constants={"mchid": "1", "record": "payment"})
    assert part.find_columns(["no", "number", "amount", "mchid", "other", "day"], "x") == {
        "number": "no", "amount": "amount", "day": "day",
    }  # fmt: skip
    with pytest.raises(ConfigurationError, match=r"^x has no column 'no', which number is taken from; it has none$"):
        part.find_columns([], "x")
    with pytest.raises(ConfigurationError, match=r"'no' \(is it NO or NOO\?\), which number .*; it has NO, NOO, zz$"):
        part.find_columns(["NO", "NOO", "zz"], "x")
    assert suggest("paymnt", ["Payment", "refund"]) == " (is it Payment?)"
    assert suggest("x", ["Payment"]) == ""
    for name in ("day", "mchid", "sub_mchid", "record", "state"):
        assert LedgerPart(constants={name: "1"}).constants == {name: "1"}
    for name in ("number", "order_number", "platform_number", "amount", "fee", "time"):
        with pytest.raises(ConfigurationError, match=f"{name} cannot be a constant"):
            LedgerPart(constants={name: "1"})
    assert (LedgerPart().unit, LedgerPart().timezone) == (Unit.FEN, "Asia/Shanghai")


def test_a_map_whose_rows_say_their_record(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    (tmp_path / "all.csv").write_text("number,amount,day,what\nA,1,2026-11-28,payment\nA,1,2026-11-28,refund\n")
    (tmp_path / "ledger.toml").write_text('[entries]\nfile = "all.csv"\ncolumns = { record = "what" }\n')
    parts = read_map(tmp_path / "ledger.toml", LedgerPart(constants=CONSTANTS))
    found = entries(read_ledger(connection, None, parts))
    assert [entry[2] for entry in found] == ["payment", "refund"] == [*KINDS["trade"][:2]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[payments]", r"\[payments\], which is no record \(is it payment\?\)"),
        ("payment = 1", r"payment of .*ledger.toml is a value; it must be a section, \[payment\]"),
        ("[payment]\ntabel = 'x'", r"'tabel', which is no setting \(is it table\?\)"),
        ("[payment]\ntable = 1", "table of .* must be a text"),
        ("[payment]\ntable = 'a'\nquery = 'b'", "has table, query; give one"),
        ("[payment]\nunit = 'cent'", "'cent' is neither fen nor yuan"),
        ("[payment]\ncolumns = 'x'", "must be a section of texts"),
        ("[payment.columns]\nnumber = 1", "must be a section of texts"),
        ("[payment.columns]\nnumer = 'x'", r"is it number\?"),
        ("", "has no section"),
        ("[", "is no TOML"),
        ("payment = " + "[" * 100_000, "is no TOML"),
        ("payment = " + "9" * 5000, "is no TOML"),
    ],
)
def test_what_is_wrong_with_a_map(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "ledger.toml").write_text(text)
    with pytest.raises(ConfigurationError, match=said):
        read_map(tmp_path / "ledger.toml", LedgerPart(constants=CONSTANTS))


def test_a_map_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="No such file"):
        read_map(tmp_path / "none.toml", LedgerPart())
