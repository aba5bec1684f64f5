"""A server killed at any moment leaves a store that opens, with all it has acknowledged, and owes nothing twice."""

from __future__ import annotations

import base64
import json
import os
import random
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from desk import NOTIFY, fresh
from wechatpay_auth import MerchantCredentials, Signer, load_config
from wechatpay_sandbox import Sandbox
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.seed_data import APPID, USER

KILLS = 200
LIVES_SECONDS = 0.04
"""How long a server lives at most, from the moment at which it can be reached."""
START_SECONDS = 0.02
"""How long it lives at most, from its beginning, if it is to be killed while it starts."""


class Died(Exception):
    """The server is gone: whether it did what it was asked last, nobody knows."""


@dataclass
class Mortal:
    """The servers of one folder: at most one lives."""

    program: subprocess.Popen[str]
    listener: socket.socket
    credentials: MerchantCredentials
    chance: random.Random
    starts: list[float] = field(default_factory=list)
    _connection: socket.socket | None = None

    def begin(self) -> bool:
        """Starts a server and sets the moment of its death. False if it died before it could be reached."""
        assert self.program.stdin is not None
        began = time.perf_counter()
        self.program.stdin.write("\n")
        self.program.stdin.flush()
        process = self._told("began")
        early = self.chance.random() < 0.2
        if early:
            self._kill(process, self.chance.uniform(0, START_SECONDS))
        while True:
            ready, _, _ = select.select([self.listener, self.program.stdout], [], [], 20)
            assert ready, "the server did not start"
            if self.listener in ready:
                break
            assert early, "the server ended by itself: the store did not open"
            assert self._told("ended") == process
            return False
        self.starts.append(time.perf_counter() - began)
        self._connection, _ = self.listener.accept()
        if not early:
            self._kill(process, self.chance.uniform(0, LIVES_SECONDS))
        return True

    def _kill(self, process: int, seconds: float) -> None:
        timer = threading.Timer(seconds, os.kill, (process, signal.SIGKILL))
        timer.daemon = True
        timer.start()

    def end(self) -> None:
        """Waits until the server is gone."""
        self._told("ended")
        assert self._connection is not None
        self._connection.close()

    def _told(self, what: str) -> int:
        assert self.program.stdout is not None
        word, process = self.program.stdout.readline().split()
        assert word == what
        return int(process)

    # why Any: the JSON of the reply
    def call(self, method: str, target: str, payload: object = None) -> Any:
        """The reply of a call that succeeds. Raises Died."""
        body = b"" if payload is None else json.dumps(payload).encode()
        headers = {
            "authorization": Signer(self.credentials).authorization(method, target.encode(), body),
            "user-agent": "mortal",
            "host": "localhost",
            **({"content-type": "application/json"} if body else {}),
        }
        request = json.dumps([method, target, headers, base64.b64encode(body).decode()])
        assert self._connection is not None
        answer = b""
        try:
            self._connection.sendall(request.encode() + b"\n")
            while not answer.endswith(b"\n"):
                part = self._connection.recv(65536)
                if not part:
                    raise Died
                answer += part
        except OSError as error:
            raise Died from error
        status, text = json.loads(answer)
        assert status in (200, 204), text
        return json.loads(text) if text else None


@contextmanager
def mortal(folder: Path, seed: int) -> Iterator[Mortal]:
    with Sandbox(folder) as sandbox:
        sandbox.set_base_url("http://127.0.0.1:1")
        credentials = load_config(sandbox.config_path).credentials
    assert isinstance(credentials, MerchantCredentials)
    program = Path(__file__).with_name("mortal.py")
    address = folder.parent / "socket"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(address))
        listener.listen()
        command = [sys.executable, str(program), str(folder), str(address)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            try:
                yield Mortal(process, listener, credentials, random.Random(seed))
            finally:
                process.kill()


@dataclass
class Customers:
    """Ask for one thing after the other, and know what they were told: what was said once has to stay true."""

    server: Mortal
    orders: dict[str, str] = field(default_factory=dict)
    """The least state of each order that was acknowledged."""
    refunds: list[str] = field(default_factory=list)
    payouts: dict[str, str] = field(default_factory=dict)
    _doubtful: list[Callable[[], None]] = field(default_factory=list)
    """What to look up once the next server is there."""

    def look_up(self) -> None:
        """Asks for all that the servers before this one have acknowledged and nobody has asked for since."""
        while self._doubtful:
            self._doubtful[-1]()
            self._doubtful.pop()

    def shop(self) -> None:
        """One round: an order, its payment, a refund; a payout and its confirmation."""
        number = self._order()
        self._pay(number)
        self._refund(number)
        self._payout()

    def _order(self) -> str:
        number = fresh("ORDER")
        body = {
            "appid": APPID,
            "mchid": "1900000001",
            "description": "手冲咖啡",
            "out_trade_no": number,
            "notify_url": NOTIFY,
            "amount": {"total": 100, "currency": "CNY"},
        }
        self.server.call("POST", "/v3/pay/transactions/native", body)
        self.orders[number] = "NOTPAY"
        self._doubtful.append(lambda: self._check_order(number))
        return number

    def _check_order(self, number: str) -> None:
        found = self.server.call("GET", f"/v3/pay/transactions/out-trade-no/{number}?mchid=1900000001")
        assert found["trade_state"] == self.orders[number] or self.orders[number] == "NOTPAY"

    def _pay(self, number: str) -> None:
        listed = self.server.call("GET", "/_sandbox/orders?limit=1")["orders"][0]
        assert listed["out_trade_no"] == number
        self.server.call("POST", f"/_sandbox/orders/{listed['transaction_id']}/pay", {})
        self.orders[number] = "SUCCESS"

    def _refund(self, order: str) -> None:
        number = fresh("REFUND")
        body = {
            "out_trade_no": order,
            "out_refund_no": number,
            "notify_url": NOTIFY,
            "amount": {"refund": 60, "total": 100, "currency": "CNY"},
        }
        # why before the reply: it may be done though nobody has heard of it
        self.orders[order] = "NOTPAY"
        self.server.call("POST", "/v3/refund/domestic/refunds", body)
        self.orders[order] = "REFUND"
        self.refunds.append(number)
        self._doubtful.append(lambda: self.server.call("GET", f"/v3/refund/domestic/refunds/{number}"))

    def _payout(self) -> None:
        number = fresh("PAYOUT")
        body = {
            "appid": APPID,
            "out_bill_no": number,
            "openid": USER,
            "transfer_amount": 100,
            "transfer_remark": "一月份返现",
            "notify_url": NOTIFY,
            "transfer_scene_id": "1000",
            "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "新会员有礼"}],
        }
        asked = self.server.call("POST", "/v3/fund-app/mch-transfer/transfer-bills", body)
        self.payouts[number] = "WAIT_USER_CONFIRM"
        self._doubtful.append(lambda: self._check_payout(number))
        self.server.call("POST", f"/_sandbox/transfers/{asked['transfer_bill_no']}/confirm", {})
        self.payouts[number] = "SUCCESS"

    def _check_payout(self, number: str) -> None:
        found = self.server.call("GET", f"/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{number}")
        assert found["state"] == self.payouts[number] or self.payouts[number] != "SUCCESS"


def test_a_server_killed_at_any_moment_has_lost_nothing(data_dir: Path) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    kills = 0
    with mortal(data_dir, seed) as server:
        customers = Customers(server)
        while kills < KILLS:
            kills += 1
            if not server.begin():
                continue
            with suppress(Died):
                customers.look_up()
                while True:
                    customers.shop()
            server.end()
    print(f"{len(server.starts)} starts, the longest of {max(server.starts):.3f} s, {len(customers.orders)} orders")
    assert len(server.starts) > KILLS / 2
    assert len(customers.refunds) > 5
    _check_store(data_dir, customers)


def _check_store(data_dir: Path, customers: Customers) -> None:
    store = Store(data_dir / "sandbox.sqlite3", "1900000001")
    try:
        assert [row[0] for row in store.database.rows("PRAGMA integrity_check")] == ["ok"]
        assert store.database.rows("PRAGMA foreign_key_check") == []
        for number, state in customers.orders.items():
            order = store.orders.find_by_out_trade_no("1900000001", "", number)
            assert order is not None
            assert state in (order.state, "NOTPAY")
        for number in customers.refunds:
            assert store.refunds.find_by_out_refund_no("1900000001", "", number) is not None
        for number in customers.payouts:
            assert store.transfer_bills.find_by_out_bill_no("1900000001", "", "WECHAT", number) is not None
        _check_what_is_owed(store)
    finally:
        store.close()


def _check_what_is_owed(store: Store) -> None:
    """Each thing that happened has one notification or is still to be done; each attempt was begun once."""

    def numbers(query: str) -> list[str]:
        return sorted(row[0] for row in store.database.rows(query))

    told = "SELECT subject FROM notifications WHERE event_type = "
    assert numbers(f"{told} 'TRANSACTION.SUCCESS'") == numbers(
        "SELECT out_trade_no FROM orders WHERE paid IS NOT NULL AND notify_url IS NOT NULL"
    )
    done = numbers("SELECT out_refund_no FROM refunds WHERE status = 'SUCCESS'")
    assert numbers(f"{told} 'REFUND.SUCCESS'") == done
    waits = numbers("SELECT refund_id FROM refunds WHERE status = 'PROCESSING'")
    assert numbers("SELECT subject FROM agenda WHERE action = 'refund.settle'") == waits
    assert numbers(f"{told} 'MCHTRANSFER.BILL.FINISHED'") == numbers(
        "SELECT out_bill_no FROM transfer_bills WHERE state = 'SUCCESS'"
    )
    moving = numbers("SELECT transfer_bill_no FROM transfer_bills WHERE state = 'TRANSFERING'")
    assert numbers("SELECT subject FROM agenda WHERE action = 'transfer.proceed'") == moving
    differing = store.database.rows(
        "SELECT id FROM notifications WHERE tries <> "
        "(SELECT count(*) FROM attempts WHERE notification_id = id AND NOT probe)"
    )
    assert differing == []
    sums = store.database.rows(
        "SELECT out_trade_no FROM orders WHERE refunded <> (SELECT coalesce(sum(amount), 0) FROM refunds "
        "WHERE refunds.transaction_id = orders.transaction_id AND status <> 'CLOSED')"
    )
    assert sums == []


def test_the_check_of_what_is_owed_would_notice(data_dir: Path) -> None:
    with Sandbox(data_dir) as sandbox:
        _check_what_is_owed(sandbox.store)
        with sandbox.store.database.transaction() as connection:
            connection.execute("INSERT INTO agenda (due, action, subject) VALUES (0, 'refund.settle', 'nothing')")
        with pytest.raises(AssertionError):
            _check_what_is_owed(sandbox.store)
