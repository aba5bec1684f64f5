"""A bill file to Parquet by DuckDB, against the row reader over the same file; both check the hash and the sums.

`python -m checks.benchmarks.reconciliation ROWS` does it once with a bill of that size, such as 8000000 for a gigabyte.
"""

from __future__ import annotations

import gzip
import hashlib
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from wechatpay_auth.bills import BillRows
from wechatpay_bookkeeping.reconciliation.bill_file import write_parquet
from wechatpay_bookkeeping.reconciliation.bill_scan import read_pieces

from .bills import make_bill
from .figure import Control, Figure
from .measure import Plan, compare, sync_batch
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


def _measure_once(rows: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "bill.csv.gz"
        digest = write_bill(path, rows)
        print(f"{rows} rows, {path.stat().st_size / 1e6:.0f} MB of gzip")
        for name, run in (("to Parquet", _to_parquet(path, digest)), ("row reader", _by_rows(path, digest))):
            wall, cpu = time.perf_counter(), time.process_time()
            run()
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            taken = time.perf_counter() - wall
            print(f"{name}: {taken:.1f} s, cpu {time.process_time() - cpu:.1f} s, at most {peak:.0f} MB so far")


if __name__ == "__main__":
    _measure_once(int(sys.argv[1]) if len(sys.argv) > 1 else _ROWS)
