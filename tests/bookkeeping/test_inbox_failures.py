"""A database that is gone, full or started anew: the platform gets 500, nothing is lost, and the log has one line."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import Connection, create_engine, event
from wechatpay_auth import ConfigurationError
from wechatpay_auth.frameworks.flask import notification_view
from wechatpay_bookkeeping import Inbox, InboxEvent, InboxUnavailable

from checks.services.postgres import Postgres, running_postgres
from tests.bookkeeping.platform import make_parser, notification, notify, paid


@pytest.fixture
def stoppable() -> Iterator[Postgres]:
    """A server of this test's own."""
    with running_postgres() as server:
        yield server


def shop_of(inbox: Inbox) -> Flask:
    app = Flask("shop")
    app.add_url_rule("/notify", view_func=notification_view(make_parser(), inbox), methods=["POST"])
    return app


def post(app: Flask, number: int) -> int:
    headers, body = notify(paid(number))
    return app.test_client().post("/notify", data=body, headers=headers).status_code


def test_while_the_database_is_gone_the_platform_is_told_to_come_again(
    stoppable: Postgres, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = Inbox(stoppable.create_database("books"), make_parser())
    inbox.create_tables()
    app = shop_of(inbox)
    assert post(app, 1) == 204
    stoppable.stop()
    with caplog.at_level(logging.WARNING):
        assert post(app, 2) == 500
    (line,) = caplog.records
    assert "the database of the inbox failed: OperationalError" in line.getMessage()
    assert line.exc_info is None
    assert "INSERT" not in caplog.text
    stoppable.start()
    assert post(app, 2) == 204
    assert inbox.count().waiting == 2
    inbox.engine.dispose()


def test_workers_outlive_a_database_that_is_started_anew(stoppable: Postgres, caplog: pytest.LogCaptureFixture) -> None:
    address = stoppable.create_database("books")
    inbox, stop = Inbox(address, make_parser()), threading.Event()
    inbox.create_tables()
    handled: list[int] = []

    def handle(event: InboxEvent, connection: Connection) -> None:
        handled.append(event.number)

    with caplog.at_level(logging.WARNING):
        worker = threading.Thread(target=inbox.work, args=(handle,), kwargs={"stop": stop, "poll_seconds": 0.02})
        worker.start()
        stoppable.stop()
        while "failed" not in caplog.text:
            assert worker.is_alive()
        stoppable.start()
        inbox.receive(notification(paid(1)))
        while not handled:
            assert worker.is_alive()
        stop.set()
        worker.join(20)
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == 2
    assert lines[1] == "the database of the inbox is back"
    inbox.engine.dispose()


def test_a_full_disk_is_an_answer_of_500(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'books.db'}")
    inbox = Inbox(engine, make_parser())
    inbox.create_tables()
    with engine.begin() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

    @event.listens_for(engine, "checkout")
    def limit(connection: object, record: object, proxy: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]

    taken = []

    def fill() -> None:
        for number in range(200):
            inbox.receive(notification(paid(number)))
            taken.append(number)

    with pytest.raises(InboxUnavailable, match="full"):
        fill()
    assert inbox.count().waiting == len(taken)
    engine.dispose()


def test_without_tables_it_says_so_in_one_sentence(database: str) -> None:
    inbox = Inbox(database, make_parser())
    with pytest.raises(InboxUnavailable, match="wechatpay_inbox") as caught:
        inbox.receive(notification(paid(1)))
    assert "\n" not in str(caught.value)
    assert caught.value.__context__ is None
    inbox.engine.dispose()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("no address", "say sqlite:///FILE or postgresql://"),
        ("mysql://shop:planted-password@db/shop", "SQLite or PostgreSQL, and not in mysql"),
        ("postgresql+nodriver://shop:planted-password@db/shop", "there is no driver postgresql.nodriver"),
    ],
)
def test_an_address_that_cannot_be_used(address: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        Inbox(address, make_parser())
    assert "planted" not in str(caught.value)


def test_a_password_is_in_no_text() -> None:
    inbox = Inbox("postgresql://shop:planted-password@127.0.0.1:1/shop", make_parser())
    assert "planted" not in repr(inbox)
    with pytest.raises(InboxUnavailable) as caught:
        inbox.receive(notification(paid(1)))
    assert "planted" not in str(caught.value)


@pytest.mark.parametrize("settings", [{"lease_seconds": 0}, {"retry_after": (1, -1)}])
def test_times_that_are_none(settings: dict[str, object], tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="lease_seconds"):
        Inbox(f"sqlite:///{tmp_path / 'books.db'}", make_parser(), **settings)  # type: ignore[arg-type]
