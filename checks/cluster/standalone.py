"""A standalone cluster of Spark on this machine: a master and workers, each a process, on loopback."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

_STARTS_WITHIN = 120.0
_MEMORY = "1500M"


class ClusterFailed(Exception):
    """The cluster did not start."""


@dataclass
class Cluster:
    """A running cluster."""

    address: str
    """Of the master: spark://127.0.0.1:…"""
    status_url: str
    workers: list[subprocess.Popen[bytes]]

    def count_workers(self) -> int:
        """How many workers the master says are alive."""
        try:
            found: int = httpx.get(self.status_url, trust_env=False).json()["aliveworkers"]
        except (httpx.HTTPError, KeyError, ValueError):
            return 0
        return found

    def kill_worker(self) -> list[int]:
        """Kill one worker and its executors as a failing machine would. The numbers of the processes."""
        worker = self.workers.pop()
        executors = _find_children(worker.pid)
        for pid in (worker.pid, *executors):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        worker.wait()
        return [worker.pid, *executors]


@contextmanager
def running_cluster(spark_home: Path, folder: Path, workers: int) -> Iterator[Cluster]:
    """Start a master and workers with one core each. Raises ClusterFailed, with the end of the log."""
    port, status_port = _free_port(), _free_port()
    environment = {
        **os.environ,
        "SPARK_HOME": str(spark_home),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_DAEMON_MEMORY": "512m",
        "SPARK_LOCAL_DIRS": str(folder / "local"),
    }
    address = f"spark://127.0.0.1:{port}"
    log = folder / "cluster.log"
    processes = []

    def start(name: str, *arguments: str) -> subprocess.Popen[bytes]:
        with log.open("ab") as output:
            process = subprocess.Popen(  # noqa: S603 - Spark's own programs
                [spark_home / "bin" / "spark-class", f"org.apache.spark.deploy.{name}", *arguments],
                env=environment,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        processes.append(process)
        return process

    try:
        start("master.Master", "--host", "127.0.0.1", "--port", str(port), "--webui-port", str(status_port))
        made = [
            start(
                *("worker.Worker", address, "--host", "127.0.0.1", "--cores", "1", "--memory", _MEMORY),
                *("--webui-port", "0", "--work-dir", str(folder / f"work{place}")),
            )
            for place in range(workers)
        ]
        cluster = Cluster(address, f"http://127.0.0.1:{status_port}/json/", made)
        deadline = time.monotonic() + _STARTS_WITHIN
        while cluster.count_workers() < workers:
            if time.monotonic() > deadline or any(process.poll() is not None for process in processes):
                raise ClusterFailed(log.read_text(encoding="utf-8", errors="replace")[-3000:])
            time.sleep(0.5)
        yield cluster
    finally:
        for process in reversed(processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _find_children(pid: int) -> list[int]:
    """The numbers of the processes below one, as Linux tells them."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            # why after the bracket: the name of a program may have blanks in it
            parent = (entry / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[1]
        except (OSError, IndexError):
            continue  # it ended meanwhile
        if parent == str(pid):
            found += [int(entry.name), *_find_children(int(entry.name))]
    return found


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
