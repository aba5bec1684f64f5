"""The shop of examples/shop on PostgreSQL, while everything goes wrong: each paid order is booked once in the end.

Notifications are lost, doubled, late and in another order, replies of WeChat Pay are lost, workers are killed at any
moment, and the database is started anew.
"""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError
from wechatpay_sandbox import Running, Settings, User, running
from wechatpay_sandbox.faults.fault_text import parse_fault

from checks.services.postgres import Postgres, running_postgres
from tests.profiles import is_quick

ROOT = Path(__file__).parents[2]
SHOP = ROOT / "examples" / "shop"
ORDERS = 40 if is_quick() else 200
WORKERS = 3
ENDS_WITHIN = 300.0
MCHID = "1900000001"


@dataclass
class Relay:
    """A bad line between WeChat Pay and the shop."""

    target: str
    moments: random.Random
    did: Counter[str] = field(default_factory=Counter)

    def take(self, headers: dict[str, str], body: bytes) -> int:
        """What the platform is answered."""
        fate = self.moments.choice(["lost", "doubled", "late", "passed", "passed"])
        self.did[fate] += 1
        match fate:
            case "lost":  # a gateway that acknowledges what it does not pass on
                return 204
            case "doubled":
                self.post(headers, body)
            case "late":
                threading.Thread(target=self._post_late, args=(headers, body), daemon=True).start()
                return 204
        return self.post(headers, body)

    def post(self, headers: dict[str, str], body: bytes) -> int:
        try:
            return httpx.post(self.target, content=body, headers=headers, timeout=20, trust_env=False).status_code
        except httpx.HTTPError:
            self.did["unreachable"] += 1
            return 502

    def _post_late(self, headers: dict[str, str], body: bytes) -> None:
        time.sleep(self.moments.uniform(0.5, 6))
        if self.post(headers, body) != 204:
            self.did["late and not taken"] += 1


@contextmanager
def relayed(relay: Relay) -> Iterator[str]:
    """The address of the bad line."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            kept = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")}
            self.send_response(relay.take(kept, body))
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/notify"
        server.shutdown()


@dataclass
class Processes:
    """The shop's processes: one that serves, and workers that are killed and begun anew."""

    environment: dict[str, str]
    port: int
    log: Path
    server: subprocess.Popen[bytes] = field(init=False)
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)
    killed: int = 0

    def start(self) -> None:
        self.server = self._run("-m", "uvicorn", "--factory", "shop_app:make_app", "--port", str(self.port))
        address = f"http://127.0.0.1:{self.port}/orders/none"
        deadline = time.monotonic() + 60
        while True:
            try:
                if httpx.get(address, trust_env=False).status_code == 404:
                    break
            except httpx.HTTPError:
                assert self.server.poll() is None, self.log.read_text(encoding="utf-8")[-3000:]
                assert time.monotonic() < deadline
            time.sleep(0.1)
        self.workers = [self._run("shop_worker.py") for _ in range(WORKERS)]

    def kill_one(self, moments: random.Random) -> None:
        place = moments.randrange(len(self.workers))
        self.workers[place].send_signal(signal.SIGKILL)
        self.workers[place].wait()
        self.killed += 1
        self.workers[place] = self._run("shop_worker.py")

    def end(self) -> None:
        for process in (*self.workers, self.server):
            process.kill()
            process.wait()

    def _run(self, *arguments: str) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, *arguments], cwd=SHOP, env=self.environment, stdout=log, stderr=subprocess.STDOUT
            )


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@pytest.fixture
def postgres() -> Iterator[Postgres]:
    with running_postgres() as server:
        yield server


@pytest.fixture
def sandbox() -> Iterator[Running]:
    faults = (
        parse_fault("reset-after,operation=pay.create_native_order,share=0.1"),
        parse_fault("cut,operation=pay.get_order_by_out_trade_no,share=0.1"),
        parse_fault("reset-before,operation=pay.create_native_order,share=0.05"),
    )
    with running(settings=Settings(faults=faults, time_scale=0.05)) as sandbox:
        yield sandbox


def test_every_paid_order_is_booked_once(postgres: Postgres, sandbox: Running, tmp_path: Path) -> None:
    seed = random.randrange(1 << 32)
    print("seed", seed)
    moments = random.Random(seed)
    port = free_port()
    relay = Relay(f"http://127.0.0.1:{port}/notify", random.Random(seed + 1))
    with relayed(relay) as notify_url:
        environment = {
            **os.environ,
            "SHOP_DATABASE": postgres.create_database("shop"),
            "SHOP_NOTIFY_URL": notify_url,
            "WECHATPAY_CONFIG": str(sandbox.config_path),
            "PYTHONPATH": str(SHOP),
        }
        processes = Processes(environment, port, tmp_path / "shop.log")
        try:
            processes.start()
            numbers = sell(sandbox, postgres, processes, moments)
            paid = set(numbers)
            wait_until_booked(environment["SHOP_DATABASE"], paid)
        finally:
            processes.end()
            print(dict(relay.did), "killed", processes.killed, processes.log.read_text(encoding="utf-8")[-4000:])
    found = booked(environment["SHOP_DATABASE"])
    assert found == dict.fromkeys(paid, 1)
    assert len(paid) > ORDERS // 2
    assert set(relay.did) >= {"lost", "doubled", "late", "passed"}
    assert processes.killed >= 5
    assert how_told(environment["SHOP_DATABASE"]) == {"notification", "question"}


def sell(sandbox: Running, postgres: Postgres, processes: Processes, moments: random.Random) -> list[str]:
    """Orders that were placed and paid. On the way, workers are killed and the database is started anew."""
    user, numbers = User(sandbox.base_url), []
    restarts = {ORDERS // 3, 2 * ORDERS // 3}
    with httpx.Client(base_url=f"http://127.0.0.1:{processes.port}", timeout=60, trust_env=False) as shop:
        for place in range(ORDERS):
            if place in restarts:
                postgres.stop("immediate" if place == min(restarts) else "fast")
                time.sleep(1)
                postgres.start()
            if place % max(ORDERS // 10, 1) == 0:
                processes.kill_one(moments)
            reply = shop.post("/orders", json={"total": moments.randrange(1, 100_000)})
            if reply.status_code != 201:
                continue  # the database was away, so nothing was placed; the buyer tries again
            number = reply.json()["number"]
            if sandbox.store.orders.find_by_out_trade_no(MCHID, "", number) is None:
                continue  # the request was lost on its way
            user.pay(number)
            numbers.append(number)
    return numbers


def booked(database: str) -> dict[str, int]:
    """How often the payment of each order was booked."""
    rows = read(database, "SELECT number, count(*) FROM shop_payments GROUP BY number")
    return {str(row[0]): int(str(row[1])) for row in rows}


def how_told(database: str) -> set[str]:
    return {str(row[0]) for row in read(database, "SELECT DISTINCT told_by FROM shop_payments")}


def read(database: str, query: str) -> list[tuple[object, ...]]:
    engine = create_engine(database.replace("postgresql:", "postgresql+psycopg:"))
    try:
        with engine.begin() as connection:
            return [tuple(row) for row in connection.execute(text(query))]
    finally:
        engine.dispose()


def wait_until_booked(database: str, paid: set[str]) -> None:
    deadline = time.monotonic() + ENDS_WITHIN
    missing = paid
    while missing and time.monotonic() < deadline:
        time.sleep(0.5)
        try:
            missing = paid - booked(database).keys()
        except OperationalError:
            continue
    assert missing == set()
    time.sleep(3)  # what is late may book an order twice, if anything does
