"""`GET /_sandbox/events`: who listens is told what changed, whoever changed it, and holds nobody up."""

from __future__ import annotations

import asyncio
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from event_reader import EventReader, listening
from receiver import receiving
from sandbox_caller import Caller
from shop import Shop
from wechatpay_sandbox import Running, Sandbox, Settings, running, served
from wechatpay_sandbox.control import event_stream
from wechatpay_sandbox.state.announcer import Listener
from wechatpay_sandbox.stores.database import Database


@pytest.fixture
def swift(data_dir: Path) -> Iterator[Running]:
    """A sandbox of the test's own in which refunds are done at once."""
    with running(data_dir, settings=Settings(time_scale=0.0, probe_share=0.0)) as sandbox:
        yield sandbox


@pytest.fixture
def shop(swift: Running) -> Iterator[Shop]:
    caller = Caller.of(swift.config_path)
    with caller.http:
        yield Shop(caller)


@pytest.fixture
def reader(swift: Running) -> Iterator[EventReader]:
    with listening(swift.base_url) as reader:
        yield reader


def test_an_order_placed_paid_and_refunded(shop: Shop, reader: EventReader) -> None:
    number = shop.place()
    reader.wait("orders", "requests")
    assert reader.changed == {"orders", "requests"}
    reader.forget()
    shop.pay(number)
    reader.wait("orders", "notifications")
    assert reader.changed == {"orders", "notifications"}
    reader.forget()
    shop.refund(number, 10)
    reader.wait("orders", "refunds", "requests", "agenda")


def test_what_happens_by_itself_is_told(shop: Shop, reader: EventReader) -> None:
    """A notification goes out, with nobody asking the sandbox for anything."""
    with receiving() as receiver:
        number = shop.place(notify_url=receiver.url)
        shop.pay(number)
        receiver.wait(1)
        reader.wait("notifications")


def test_a_change_by_another_thread_is_told(swift: Running, shop: Shop, reader: EventReader) -> None:
    shop.place()
    reader.forget()
    with swift.store.database.transaction() as connection:
        connection.execute("UPDATE orders SET state = 'CLOSED'")
    reader.wait("orders")


def test_a_request_that_changes_nothing_is_a_request(shop: Shop, reader: EventReader) -> None:
    shop.caller.call("GET", "/v3/certificates")
    reader.wait("requests")
    assert reader.changed == {"requests"}


def test_looking_is_no_change(shop: Shop, reader: EventReader) -> None:
    for path in ("about", "orders", "requests", "faults"):
        shop.control("GET", path)
    httpx.get(shop.caller.base_url, trust_env=False)
    time.sleep(0.3)
    assert reader.changed == set()


def test_faults_are_told_though_they_are_in_no_table(shop: Shop, reader: EventReader) -> None:
    shop.control("POST", "faults", {"kind": "unsigned"})
    reader.wait("faults")
    reader.forget()
    shop.control("POST", "faults", {"kind": "no such kind"})
    time.sleep(0.3)
    assert reader.changed == set()


def test_changes_at_once_come_in_one_event(swift: Running, shop: Shop, reader: EventReader) -> None:
    shop.place()
    reader.forget()
    for state in ("CLOSED", "NOTPAY") * 200:
        with swift.store.database.transaction() as connection:
            connection.execute("UPDATE orders SET state = ?", (state,))
    reader.wait("orders")
    time.sleep(0.3)
    assert 1 <= reader.lines.count("event: changed") < 100


def test_who_does_not_read_holds_nobody_up(swift: Running, shop: Shop) -> None:
    with _silent(swift.base_url):
        for _ in range(20):
            shop.place()
        with listening(swift.base_url) as reader:
            shop.place()
            reader.wait("orders")


def test_what_waits_for_a_slow_reader_is_each_name_once() -> None:
    async def hear() -> None:
        listener = Listener()
        for _ in range(1000):
            listener.tell(["orders", "requests"])
        assert await listener.news() == {"orders", "requests"}
        listener.tell(["refunds"])
        assert await listener.news() == {"refunds"}
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await listener.news()
        listener.dismiss()
        assert await listener.news() is None

    asyncio.run(hear())


def test_a_listener_whose_loop_is_gone_is_passed_over() -> None:
    async def made() -> Listener:
        return Listener()

    asyncio.run(made()).tell(["orders"])


def test_who_goes_away_is_forgotten(swift: Running) -> None:
    announcer = swift.sandbox.announcer
    with listening(swift.base_url):
        assert len(announcer._listeners) == 1
    deadline = time.monotonic() + 5
    while announcer._listeners and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not announcer._listeners


def test_a_comment_comes_when_nothing_else_does(swift: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_stream, "STILL_HERE_SECONDS", 0.1)
    with listening(swift.base_url) as reader:
        reader.wait_for_line(": still here")


def test_the_server_stops_while_somebody_listens(data_dir: Path) -> None:
    with Sandbox(data_dir) as sandbox:
        serving = ExitStack()
        base_url = serving.enter_context(served(sandbox)).base_url
        with listening(base_url) as reader, _silent(base_url):
            started = time.monotonic()
            serving.close()
            assert time.monotonic() - started < 3
            reader.wait_for_end()
        with served(sandbox) as again, listening(again.base_url) as reader:
            with again.store.database.transaction() as connection:
                connection.execute("UPDATE school_contracts SET plan_id = plan_id")
            reader.wait("school_contracts")


def test_the_process_stops_while_somebody_listens(data_dir: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", SERVE, str(data_dir)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    base_url = process.stdout.readline().strip()
    with listening(base_url) as reader, _silent(base_url):
        process.terminate()
        output = process.communicate(timeout=3)
        reader.wait_for_end()
    assert (process.returncode, output) == (0, ("", ""))


SERVE = """
import sys
from pathlib import Path
from wechatpay_sandbox import serve
serve(Path(sys.argv[1]), port=0, on_ready=lambda url: print(url, flush=True))
"""


@contextmanager
def _silent(base_url: str) -> Iterator[None]:
    """Somebody who asks for the events and never reads them."""
    address = urlsplit(base_url)
    with socket.create_connection((address.hostname, address.port), timeout=5) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        connection.sendall(b"GET /_sandbox/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        yield


@pytest.mark.parametrize("method", ["POST", "PUT", "HEAD", "DELETE"])
def test_only_get(swift: Running, method: str) -> None:
    reply = httpx.request(method, f"{swift.base_url}/_sandbox/events", json={}, trust_env=False)
    assert (reply.status_code, reply.headers["Allow"]) == (405, "GET")


def test_another_web_page_hears_nothing(swift: Running) -> None:
    headers = {"Host": "shop.example.com"}
    reply = httpx.get(f"{swift.base_url}/_sandbox/events", headers=headers, trust_env=False)
    assert reply.status_code == 403


# --- the database


def test_what_is_rolled_back_is_not_told(tmp_path: Path) -> None:
    told: list[frozenset[str]] = []
    database = Database(tmp_path / "x.sqlite3", ["CREATE TABLE one (a)", "CREATE TABLE two (a UNIQUE)"], lambda _: None)
    with closing(database):
        database.tell_writes(told.append)
        with pytest.raises(sqlite3.IntegrityError):
            _write_what_fails(database)
        assert told == []
        with database.transaction() as connection:
            connection.execute("INSERT INTO one VALUES (1), (2)")
            with database.transaction() as inner:
                inner.execute("INSERT INTO two VALUES (1)")
            assert told == []
        assert told == [{"one", "two"}]
        with database.transaction() as connection:
            connection.execute("UPDATE one SET a = 3 WHERE a = 4")
        with database.snapshot() as connection:
            connection.execute("SELECT * FROM one").fetchall()
        assert told == [{"one", "two"}]
        with database.transaction() as connection:
            connection.execute("DELETE FROM two")
        assert told[1:] == [{"two"}]


def test_nothing_of_it_is_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    database = Database(path, ["CREATE TABLE one (a)"], lambda _: None)
    database.tell_writes(lambda tables: None)
    database.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("INSERT INTO one VALUES (1)")
        assert [row[0] for row in other.execute("SELECT name FROM sqlite_master")] == ["one"]


def _write_what_fails(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO one VALUES (1)")
        connection.execute("INSERT INTO two VALUES (1), (1)")
