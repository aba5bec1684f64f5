"""Bill and ledger compared by the rules on DuckDB, against hand-written SQL that finds the same differences.

`python -m checks.benchmarks.reconciling --rows 10000000` does it with that many rows on each side. Each subject runs in
a process of its own, by turns, over the same Parquet files; a process may have memory for a part of them only, and
DuckDB puts the rest on the disk.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import duckdb
from wechatpay_bookkeeping.reconciliation import DIFFERENCE_COLUMNS, Reconciliation, reconcile
from wechatpay_bookkeeping.reconciliation.scratch import open_scratch
from wechatpay_bookkeeping.reconciliation.sql_text import quote_text

from .figure import Control, Figure
from .peer import ROOT

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

ROWS = "WECHATPAY_BENCH_ROWS"
"""The variable that says how many rows each side has."""
_ROWS = 1_000_000
_ROUNDS = 3
_TARGET, _LIMIT_MIB = 1.3, 2048.0
_MEMORY = "1000MiB"
"""What DuckDB may use; the rest of the process comes on top of it."""
_THREADS = 2
_DAYS = [f"2026-11-{day:02}" for day in range(2, 12)]

# One row for each number, of every 1000 of which one is missing, one has another amount, one is there twice. The ledger
# also has orders that were never paid.
_BILL = """
    SELECT day, mchid, '' AS sub_mchid, CASE WHEN i % 10 = 0 THEN 'refund' ELSE 'payment' END AS record,
        'ORDER' || digest[:24] AS number, 'ORDER' || digest[:24] AS order_number,
        '42000000' || digest[8:] AS platform_number, amount, amount * 6 // 1000 AS fee, 'SUCCESS' AS state,
        day || ' 12:34:56' AS time
    FROM (
        SELECT i, md5(i::VARCHAR) AS digest, (hash(i) % 999983 + 1)::BIGINT AS amount,
            '2026-11-' || lpad((i % 10 + 2)::VARCHAR, 2, '0') AS day, '190000000' || (hash(i + 7) % 5)::VARCHAR AS mchid
        FROM range({rows}) AS numbers(i)
    )
"""
_LEDGER = """
    SELECT * REPLACE (amount + CASE WHEN hash(number) % 1000 = 1 THEN 1 ELSE 0 END AS amount)
    FROM ({bill}) WHERE hash(number) % 1000 <> 0
    UNION ALL SELECT * FROM ({bill}) WHERE hash(number) % 1000 = 2
    UNION ALL SELECT * REPLACE ('EXTRA' || number AS number) FROM ({bill}) WHERE hash(number) % 1000 = 3
    UNION ALL SELECT * REPLACE ('NEVER' || number AS number, 'NOTPAY' AS state)
        FROM ({bill}) WHERE hash(number) % 100 = 4 AND record = 'payment'
"""
# What somebody writes who knows these two tables: the smallest group, and texts of what differs alone.
_SQL = """
    WITH bills AS (
        SELECT mchid, sub_mchid, record, number, count(*) AS times, sum(amount)::BIGINT AS amount,
            sum(fee)::BIGINT AS fee, min(day) AS day
        FROM read_parquet({bill}) WHERE record IN ('payment', 'refund', 'revocation') AND day IN ({days}) GROUP BY ALL
    ), books AS (
        SELECT mchid, sub_mchid, record, number, count(*) AS times, sum(amount)::BIGINT AS amount,
            sum(fee)::BIGINT AS fee, min(day) AS day
        FROM read_parquet({ledger}) WHERE record IN ('payment', 'refund', 'revocation') AND day IN ({days})
            AND NOT (record = 'payment' AND state IN ('NOTPAY', 'CLOSED', 'USERPAYING', 'PAYERROR', 'ACCEPT'))
            AND NOT (record = 'refund' AND state IN ('CLOSED', 'FAIL', 'FAILED'))
        GROUP BY ALL
    ), found AS (
        SELECT mchid, sub_mchid, record, number,
            CASE WHEN bills.times > 1 OR books.times > 1 THEN 'duplicate' WHEN books.times IS NULL THEN 'only_in_bill'
                WHEN bills.times IS NULL THEN 'only_in_ledger' ELSE 'differs' END AS kind,
            coalesce(bills.day, books.day) AS day,
            bills.amount AS bill_amount, books.amount AS ledger_amount, bills.fee AS bill_fee, books.fee AS ledger_fee,
            bills.day AS bill_day, books.day AS ledger_day
        FROM bills FULL JOIN books USING (mchid, sub_mchid, record, number)
        WHERE bills.times IS DISTINCT FROM 1 OR books.times IS DISTINCT FROM 1 OR bills.amount <> books.amount
            OR bills.fee <> books.fee OR abs(bills.day::DATE - books.day::DATE) > 1
    ), texts AS (
        SELECT mchid, sub_mchid, record, number, max(order_number) AS order_number,
            max(platform_number) AS platform_number, max(state) FILTER (side = 1) AS bill_state,
            max(state) FILTER (side = 2) AS ledger_state
        FROM (
            SELECT *, 1 AS side FROM read_parquet({bill}) SEMI JOIN found USING (mchid, sub_mchid, record, number)
            UNION ALL
            SELECT *, 2 FROM read_parquet({ledger}) SEMI JOIN found USING (mchid, sub_mchid, record, number)
        ) GROUP BY ALL
    )
    SELECT * FROM found JOIN texts USING (mchid, sub_mchid, record, number)
"""


class _Run(NamedTuple):
    """What one process took."""

    wall: float
    cpu: float
    peak: float
    """MiB that were resident at most."""
    differences: int
    digest: str
    """Of kind, number and amounts of all differences, whatever their order."""


def reconciling(rows: int | None = None, times: int = _ROUNDS) -> Iterator[Figure | Control]:
    """The rules against SQL and against themselves on polars."""
    count = rows or int(os.environ.get(ROWS, _ROWS))
    subjects = ("rules", "sql", "again", "summary", "polars")
    with tempfile.TemporaryDirectory(prefix="wechatpay-bench-") as folder:
        _write(Path(folder), count)
        rounds = [{name: _run(name, Path(folder)) for name in _turn(subjects, turn)} for turn in range(times)]
    first = rounds[0]
    if len({(run.differences, run.digest) for run in first.values()}) != 1:
        raise AssertionError(f"the subjects find other differences: {first}")

    def ratio(subject: str, base: str) -> float:
        return statistics.median(each[subject].cpu / each[base].cpu for each in rounds)

    def tell(subject: str) -> str:
        wall, cpu = (statistics.median(getattr(each[subject], name) for each in rounds) for name in ("wall", "cpu"))
        return f"{wall:.1f} s, cpu {cpu:.1f} s"

    size = f"{count:,} rows a side, {first['rules'].differences:,} differences"
    yield Figure("reconcile / the same in SQL, cpu", ratio("rules", "sql"), _TARGET, "", f"{tell('rules')}; {size}")
    yield Figure("reconcile and its summary / that SQL, cpu", ratio("summary", "sql"), detail=tell("summary"))
    yield Figure("reconcile / the same on polars, cpu", ratio("rules", "polars"), detail=f"polars: {tell('polars')}")
    for name, limit in (("summary", _LIMIT_MIB), ("sql", None), ("polars", None)):
        peak = max(each[name].peak for each in rounds)
        yield Figure(f"reconcile, memory at most: {name}", peak, limit, "MiB")
    yield Control("control: reconcile / itself, cpu", ratio("again", "rules"))


def _turn(subjects: tuple[str, ...], number: int) -> tuple[str, ...]:
    place = number % len(subjects)
    return subjects[place:] + subjects[:place]


def _write(folder: Path, rows: int) -> None:
    bill = _BILL.format(rows=rows)
    with _open(folder) as connection:
        for name, query in (("bill", bill), ("ledger", _LEDGER.format(bill=bill))):
            path = quote_text(str(folder / f"{name}.parquet"))
            connection.execute(f"COPY ({query}) TO {path} (FORMAT parquet, COMPRESSION zstd)")


def _open(folder: Path) -> DuckDBPyConnection:
    connection = open_scratch(folder)
    connection.execute(f"SET memory_limit = '{_MEMORY}'")
    connection.execute(f"SET threads = {_THREADS}")
    connection.execute("SET preserve_insertion_order = false")
    return connection


def _run(subject: str, folder: Path) -> _Run:
    done = subprocess.run(
        [sys.executable, "-m", f"{__package__}.reconciling", "--subject", subject, "--folder", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    return _Run(**json.loads(done.stdout))


def _by_rules(folder: Path, connection: DuckDBPyConnection, *, summary: bool) -> None:
    bill, ledger = (connection.read_parquet(str(folder / f"{name}.parquet")) for name in ("bill", "ledger"))
    found = reconcile(bill, ledger, days=_DAYS)
    found.differences.create("found")
    if summary:
        found.summary.create("summary")


def _by_sql(folder: Path, connection: DuckDBPyConnection) -> None:
    bill, ledger = (quote_text(str(folder / f"{name}.parquet")) for name in ("bill", "ledger"))
    days = ", ".join(map(quote_text, _DAYS))
    connection.execute(f"CREATE TABLE found AS {_SQL.format(bill=bill, ledger=ledger, days=days)}")


def _by_polars(folder: Path, connection: DuckDBPyConnection) -> None:
    import polars

    bill, ledger = (polars.scan_parquet(folder / f"{name}.parquet") for name in ("bill", "ledger"))
    # why Any: the type of a lazy frame of polars, of which this module is imported without polars
    found: Reconciliation[Any] = reconcile(bill, ledger, days=_DAYS)
    found.differences.collect(engine="streaming").write_parquet(folder / "found.parquet")
    connection.execute(f"CREATE TABLE found AS FROM read_parquet({quote_text(str(folder / 'found.parquet'))})")


def _measure(subject: str, folder: Path) -> None:
    runs: dict[str, Callable[[Path, DuckDBPyConnection], None]] = {
        "rules": lambda folder, connection: _by_rules(folder, connection, summary=False),
        "again": lambda folder, connection: _by_rules(folder, connection, summary=False),
        "summary": lambda folder, connection: _by_rules(folder, connection, summary=True),
        "sql": _by_sql,
        "polars": _by_polars,
    }
    with _open(folder) as connection:
        wall, cpu = time.perf_counter(), time.process_time()
        runs[subject](folder, connection)
        taken = time.perf_counter() - wall, time.process_time() - cpu
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        names = [name for name in DIFFERENCE_COLUMNS if name != "reason"]
        cells = ", ".join(f"coalesce({name}::VARCHAR, '-')" for name in names)
        found = connection.execute(f"SELECT count(*), bit_xor(hash(concat_ws('|', {cells})))::VARCHAR FROM found")
        count, digest = found.fetchall()[0]
    print(json.dumps({"wall": taken[0], "cpu": taken[1], "peak": peak, "differences": count, "digest": digest}))


def main() -> None:
    """Measure once with the given rows, or run one subject for the process that compares."""
    parser = argparse.ArgumentParser(prog="python -m checks.benchmarks.reconciling")
    parser.add_argument("--rows", type=int, default=_ROWS)
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    parser.add_argument("--subject", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.subject:
        _measure(given.subject, given.folder)
        return
    print(f"DuckDB {duckdb.__version__}, memory limit {_MEMORY}, {_THREADS} threads")
    for line in reconciling(given.rows, given.rounds):
        print(line, flush=True)


if __name__ == "__main__":
    main()
