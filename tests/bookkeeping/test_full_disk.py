"""A PostgreSQL whose files cannot grow: what is not stored is not acknowledged, what is not recorded is not sent."""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import SQLAlchemyError
from wechatpay_auth.frameworks.flask import notification_view
from wechatpay_bookkeeping import Inbox, InboxEvent, InboxUnavailable, Watcher, WatchUnavailable
from wechatpay_bookkeeping.tables import watch
from wechatpay_client import Client, errors
from wechatpay_sandbox import Settings, running

from checks.services.postgres import Postgres, running_postgres
from tests.bookkeeping.placing import MCHID, place
from tests.bookkeeping.platform import make_parser, notification, notify, paid

LIMIT = 1 << 20
"""Bytes of the largest file: a segment of the server's log, which a full disk would end."""


@pytest.fixture
def limited() -> Iterator[Postgres]:
    """A server of the test's own."""
    with running_postgres(wal_megabytes=1) as server:
        yield server


def post(app: Flask, number: int) -> int:
    headers, body = notify(paid(number))
    return app.test_client().post("/notify", data=body, headers=headers).status_code


def fill(inbox: Inbox) -> list[int]:
    """Receive events until no more can be stored. The numbers of those that were."""
    taken: list[int] = []
    while True:
        try:
            inbox.receive(notification(paid(len(taken))))
        except InboxUnavailable:
            return taken
        taken.append(len(taken))
        assert len(taken) < 5000, "the files grow without end"


def test_what_was_acknowledged_is_handled_once_there_is_room(
    limited: Postgres, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = Inbox(limited.create_database("books"), make_parser(), retry_after=(0,) * 100)
    inbox.create_tables()
    app = Flask("shop")
    app.add_url_rule("/notify", view_func=notification_view(make_parser(), inbox), methods=["POST"])
    limited.limit_files(LIMIT)
    taken = fill(inbox)
    assert len(taken) > 100
    with caplog.at_level(logging.WARNING):
        assert post(app, 5001) == 500
    (line,) = caplog.records
    assert "the database of the inbox failed: " in line.getMessage()
    assert "could not extend file" in line.getMessage()
    assert line.exc_info is None
    assert "INSERT" not in caplog.text
    assert inbox.count().waiting == len(taken)

    handled: Counter[str] = Counter()
    stop = threading.Event()

    def handle(event: InboxEvent, connection: Connection) -> None:
        handled[event.subject] += 1

    worker = threading.Thread(target=inbox.work, args=(handle,), kwargs={"stop": stop, "poll_seconds": 0.02})
    worker.start()  # while the disk is full, as it would be
    try:
        limited.limit_files(None)
        assert post(app, 5001) == 204
        wait_until(lambda: inbox.count().waiting == 0)
    finally:
        stop.set()
        worker.join(20)
    assert set(handled) == {f"out_trade_no=ORDER{number:08}" for number in [*taken, 5001]}
    assert inbox.count().handled == len(taken) + 1
    assert set(handled.values()) == {1}
    inbox.engine.dispose()


def wait_until(condition: Callable[[], bool]) -> None:
    ends = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.02)


def test_what_cannot_be_recorded_is_not_sent(limited: Postgres) -> None:
    watcher = Watcher(limited.create_database("books"))
    watcher.create_tables()
    with (
        running(settings=Settings(probe_share=0)) as sandbox,
        Client.from_config(sandbox.config_path, record=watcher.record) as client,
    ):
        place(client, "ORDER0001")
        limited.limit_files(LIMIT)
        fill_watched(watcher)
        with pytest.raises(WatchUnavailable, match=r"nothing was sent.* could not extend file"):
            place(client, "ORDER0002")
        query = client["v3/pay/transactions/out-trade-no/{out_trade_no}"]
        with pytest.raises(errors.NotFound):
            query.get(out_trade_no="ORDER0002", query={"mchid": MCHID})
        limited.limit_files(None)
        place(client, "ORDER0002")
        assert query.get(out_trade_no="ORDER0002", query={"mchid": MCHID}).json()["trade_state"] == "NOTPAY"
        (call,) = watcher.list_calls(subject="out_trade_no=ORDER0002")
        assert call.asked == 0
    watcher.engine.dispose()


def fill_watched(watcher: Watcher) -> None:
    """Fill the table of the watcher with copies of its first row: many at once, then one after the other."""
    with watcher.engine.begin() as connection:
        row = dict(connection.execute(select(watch)).mappings().one())
    del row["number"]
    made = 0
    for count in (100, 1):
        try:
            while made < 50_000:
                copies = [row | {"key": f"copy {made + number}", "state": "final"} for number in range(count)]
                with watcher.engine.begin() as connection:
                    connection.execute(insert(watch), copies)
                made += count
        except SQLAlchemyError:
            continue  # full, but for less than so many
        pytest.fail("the files grow without end")
