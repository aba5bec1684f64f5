"""A bill file to Parquet by DuckDB, against the row reader over the same file; both check the hash and the sums.

`python -m checks.benchmarks.reconciliation --rows 3000000` does it with a bill of that size, 200 MB of gzip, by turns,
each in a process of its own; 15000000 rows are a gigabyte.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from wechatpay_auth.bills import BillRows
from wechatpay_bookkeeping.reconciliation.bill_file import write_parquet
from wechatpay_bookkeeping.reconciliation.bill_scan import read_pieces

from .bills import make_bill
from .figure import Control, Figure
from .measure import Plan, compare, sync_batch
from .peer import ROOT
from .reconciling import reconciling
from .setting import Setting

_ROWS = 100_000
_AT_ONCE = 20_000
_TARGET = 0.33


def reconciliation(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """A trade bill of some megabytes."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "bill.csv.gz"
        digest = write_bill(path, _ROWS)
        found = compare(
            {
                "to Parquet": sync_batch(_to_parquet(path, digest)),
                "rows": sync_batch(_by_rows(path, digest)),
                "again": sync_batch(_by_rows(path, digest)),
            },
            max(plan.rounds // 16, 4),
            1,
        )
    ratio = found.ratio("to Parquet", "rows")
    rate = _ROWS / found.seconds("to Parquet")
    yield Figure("bill to Parquet / row reader", ratio.median, _TARGET, "", f"{ratio}; {rate:.0f} rows a second")
    control = found.ratio("again", "rows")
    yield Control("control: row reader / itself", control.median, str(control))
    yield from reconciling()


def write_bill(path: Path, rows: int) -> str:
    """Write a gzip trade bill whose numbers are as different as real ones are. Returns the SHA1 of its content."""
    random_, digest = random.Random(1), hashlib.sha1()
    total = fees = 0
    lines = make_bill(1).decode().split("\r\n")
    with gzip.open(path, "wb", compresslevel=6) as file:

        def write(text: str) -> None:
            digest.update(text.encode())
            file.write(text.encode())

        write(lines[0] + "\r\n")
        for start in range(0, rows, _AT_ONCE):
            block = []
            for _ in range(min(_AT_ONCE, rows - start)):
                amount, fee, number = random_.randrange(1, 999_999), random_.randrange(100), random_.getrandbits(80)
                total, fees = total + amount, fees + fee
                yuan = f"{amount // 100}.{amount % 100:02}"
                block.append(
                    f"`2026-11-{random_.randint(1, 28):02} {random_.randrange(24):02}:{random_.randrange(60):02}:09,"
                    f"`wxd678efh567hg6787,`1900000001,`0,`,`42000000{number % 10**18:018},`ORDER{number:020x},"
                    f"`o{random_.getrandbits(108):027x},`JSAPI,`SUCCESS,`OTHERS,`CNY,`{yuan},`0.00,`0,`0,`0.00,`0.00,`,`,"
                    f"`茶 {number % 97},`,`0.{fee:02}000,`0.60%,`{yuan},`0.00,`\r\n"
                )
            write("".join(block))
        sums = [f"{amount // 100}.{amount % 100:02}" for amount in (total, fees)]
        write(lines[2] + f"\r\n`{rows},`{sums[0]},`0.00,`0.00,`{sums[1]}000,`{sums[0]},`0.00\r\n")
    return digest.hexdigest()


def _to_parquet(path: Path, digest: str) -> Callable[[], None]:
    def write() -> None:
        write_parquet(path, path.with_name("bill.parquet"), hash_value=digest)

    return write


def _by_rows(path: Path, digest: str) -> Callable[[], None]:
    def read() -> None:
        for _ in BillRows(read_pieces(path, digest)):
            pass

    return read


class _Run(NamedTuple):
    """What one process took."""

    wall: float
    cpu: float
    """User and system time of all its threads, in seconds."""
    peak: float
    """MiB that were resident at most."""


_SUBJECTS: dict[str, Callable[[Path, str], Callable[[], None]]] = {"to Parquet": _to_parquet, "row reader": _by_rows}


def _measure(subject: str, path: Path, digest: str) -> _Run:
    run = _SUBJECTS[subject](path, digest)
    wall, cpu = time.perf_counter(), time.process_time()
    run()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return _Run(time.perf_counter() - wall, time.process_time() - cpu, peak)


def _measure_apart(subject: str, path: Path, digest: str) -> _Run:
    done = subprocess.run(
        [sys.executable, "-m", f"{__package__}.reconciliation", "--subject", subject, str(path), digest],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    return _Run(*json.loads(done.stdout))


def _compare_at_size(rows: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory(prefix="wechatpay-bench-") as place:
        path = Path(place) / "bill.csv.gz"
        digest = write_bill(path, rows)
        print(f"{rows:,} rows, {path.stat().st_size / 1e6:.0f} MB of gzip, {os.cpu_count()} cores", flush=True)
        found: list[dict[str, _Run]] = []
        for number in range(rounds):
            names = list(_SUBJECTS) if number % 2 else [*reversed(_SUBJECTS)]
            found.append({name: _measure_apart(name, path, digest) for name in names})
            for name, run in found[-1].items():
                load = os.getloadavg()[0]
                print(f"{name}: {run.wall:.1f} s, cpu {run.cpu:.1f} s, {run.peak:.0f} MiB; load {load:.1f}", flush=True)
    for what in ("wall", "cpu"):
        ratios = [getattr(each["row reader"], what) / getattr(each["to Parquet"], what) for each in found]
        print(f"row reader / to Parquet, {what}: {statistics.median(ratios):.2f} (median)")


def main() -> None:
    """Compare at one size, or run one subject for the process that compares."""
    parser = argparse.ArgumentParser(prog="python -m checks.benchmarks.reconciliation")
    parser.add_argument("--rows", type=int, default=_ROWS)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--subject", nargs=3, metavar=("NAME", "FILE", "HASH"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.subject:
        name, path, digest = given.subject
        print(json.dumps(_measure(name, Path(path), digest)))
        return
    _compare_at_size(given.rows, given.rounds)


if __name__ == "__main__":
    main()
