"""python -m checks.cluster [--rows N]: reconcile on DuckDB and on a cluster of Spark, also while a worker dies.

`make cluster` installs PySpark first, in a folder of its own, and needs Java 17 (Debian: openjdk-17-jre-headless).
Exit status: 0 if all answers are the same and the planted differences are found, 1 if not, 2 if something is missing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / ".venv-cluster" / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
WORKERS = 2

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

    from .entries import Entries
    from .standalone import Cluster


class Answer(NamedTuple):
    """What came of comparing, in an order that does not depend on who compared."""

    differences: list[tuple[Any, ...]]
    summary: list[tuple[Any, ...]]
    seconds: float


def main(arguments: Sequence[str]) -> int:
    """Compare on both; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m checks.cluster", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000, help="entries of each side (default %(default)s)")
    rows = parser.parse_args(arguments).rows
    if not (PACKAGES / "pyspark").is_dir() or shutil.which("java") is None:
        print(
            "PySpark or Java is not here; `make cluster` installs the former, and Debian the latter: apt-get install "
            "openjdk-17-jre-headless",
            file=sys.stderr,
        )
        return 2
    sys.path.insert(0, str(PACKAGES))
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    from .entries import write_entries
    from .standalone import running_cluster

    with tempfile.TemporaryDirectory(prefix="wechatpay-cluster-") as name:
        folder = Path(name)
        entries = write_entries(folder, rows)
        expected = compare_on_duckdb(entries)
        _say("DuckDB", expected)
        found = frozenset((row[0], row[5]) for row in expected.differences)
        if found != entries.planted:
            print(f"DuckDB found {sorted(found ^ entries.planted)} differently than planted", file=sys.stderr)
            return 1
        with running_cluster(PACKAGES / "pyspark", folder, WORKERS) as cluster:
            whole = compare_on_spark(cluster, entries, lambda _spark: None)
            _say(f"Spark, {WORKERS} workers", whole)
            killer = Killer(cluster)
            killed = compare_on_spark(cluster, entries, killer.start)
            _say(f"Spark, a worker and its executor killed ({', '.join(map(str, killer.killed))})", killed)
    if not killer.killed:
        print("no worker was killed: the job ended before its first tasks did", file=sys.stderr)
        return 1
    for name, answer in (("Spark", whole), ("Spark with a killed worker", killed)):
        if answer[:2] != expected[:2]:
            print(f"{name} answers otherwise than DuckDB", file=sys.stderr)
            return 1
    print(
        f"{rows} rows, {len(entries.planted)} planted differences found: DuckDB {expected.seconds:.1f} s, Spark "
        f"{whole.seconds:.0f} s, with a killed worker {killed.seconds:.0f} s"
    )
    return 0


def compare_on_duckdb(entries: Entries) -> Answer:
    """The answer of DuckDB over the files."""
    import duckdb
    from wechatpay_bookkeeping.reconciliation import reconcile

    began = time.monotonic()
    with duckdb.connect() as connection:
        bill, ledger = connection.read_parquet(str(entries.bill)), connection.read_parquet(str(entries.ledger))
        found = reconcile(bill, ledger, days=None)
        return _answer(found.differences.fetchall(), found.summary.fetchall(), began)


def compare_on_spark(cluster: Cluster, entries: Entries, meanwhile: Callable[[SparkSession], object]) -> Answer:
    """The answer of Spark over the same files. `meanwhile` is called before the work begins."""
    from pyspark.sql import SparkSession
    from wechatpay_bookkeeping.reconciliation import reconcile

    session = (
        SparkSession.builder.master(cluster.address)
        .appName("reconcile")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.executor.memory", "1g")
        .config("spark.sql.shuffle.partitions", "16")
        .config("spark.log.level", "ERROR")
        .getOrCreate()
    )
    try:
        began = time.monotonic()
        bill, ledger = session.read.parquet(str(entries.bill)), session.read.parquet(str(entries.ledger))
        found = reconcile(bill, ledger, days=None)
        meanwhile(session)
        return _answer(_collect(found.differences), _collect(found.summary), began)
    finally:
        session.stop()


class Killer:
    """Kills a worker of the cluster once tasks of a job have ended, so that what they made is lost with it."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self.killed: list[int] = []

    def start(self, session: SparkSession) -> None:
        """Wait for the first tasks in a thread of its own."""
        threading.Thread(target=self._kill, args=(session,), daemon=True).start()

    def _kill(self, session: SparkSession) -> None:
        tracker = session.sparkContext.statusTracker()
        deadline = time.monotonic() + 300
        while time.monotonic() < deadline:
            stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
            if any(stage is not None and stage.numTasks > 1 and stage.numCompletedTasks > 0 for stage in stages):
                self.killed = self._cluster.kill_worker()
                return
            time.sleep(0.05)


def _collect(frame: DataFrame) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in frame.collect()]


def _answer(differences: list[tuple[Any, ...]], summary: list[tuple[Any, ...]], began: float) -> Answer:
    return Answer(sorted(differences, key=repr), sorted(summary, key=repr), time.monotonic() - began)


def _say(name: str, answer: Answer) -> None:
    print(f"{name}: {len(answer.differences)} differences in {answer.seconds:.1f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
