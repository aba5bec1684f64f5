"""The statements of every event: by the driver's own cursor they do what SQLAlchemy's way of executing does."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, event, select, text
from sqlalchemy.exc import DBAPIError, InvalidRequestError, OperationalError, ProgrammingError
from wechatpay_bookkeeping import Inbox, InboxEvent, InboxUnavailable, State, metadata
from wechatpay_bookkeeping.tables import inbox as events

from tests.bookkeeping.conftest import Clock
from tests.bookkeeping.platform import make_parser, notification, paid


class Listener:
    """Counts what SQLAlchemy tells of statements on an engine."""

    def __init__(self, inbox: Inbox) -> None:
        self.statements: list[str] = []
        event.listen(inbox.engine, "before_cursor_execute", self._hear)

    def _hear(self, connection: object, cursor: object, statement: str, *others: object) -> None:
        self.statements.append(statement)


def leave(event: InboxEvent, connection: Connection) -> None:
    """A handler without an effect."""


def stored_rows(inbox: Inbox) -> list[tuple[object, ...]]:
    """What is stored, without what is new in each envelope and lease."""
    same = [column for column in events.c if column.name not in ("headers", "body", "lease")]
    with inbox.engine.begin() as connection:
        return [tuple(row) for row in connection.execute(select(*same).order_by(events.c.number))]


def play(inbox: Inbox, clock: Clock) -> list[Any]:
    """Some of everything: what was told of it, and what is stored in the end."""
    told: list[Any] = [inbox.receive(notification(paid(number), notice=f"EV-{number}")) for number in (1, 1, 2, 3)]
    told.append(inbox.handle_next(leave))
    with inbox.engine.begin() as connection:
        claimed = inbox.claim(connection)
        assert claimed is not None
        told.append((claimed.number, claimed.subject, claimed.received_at, claimed.attempts, claimed.event.raw))
    with inbox.engine.begin() as connection:
        leased = inbox._rules.lease(connection)
        assert leased is not None
        told.append((leased.number, leased.attempts))
    told.append(inbox.handle_next(leave))
    return told


def test_a_listener_hears_every_statement_and_changes_nothing(database: str, clock: Clock) -> None:
    found = []
    for is_heard in (False, True):
        inbox = Inbox(database, make_parser(), clock=clock)
        metadata.drop_all(inbox.engine)
        inbox.create_tables()
        listener = Listener(inbox) if is_heard else None
        told = play(inbox, clock)
        if listener is not None:
            words = [statement.split()[0] for statement in listener.statements]
            assert (words.count("INSERT"), words.count("UPDATE")) == (4, 5)
        found.append((told, stored_rows(inbox)))
        inbox.engine.dispose()
    assert found[0] == found[1]


def test_a_connection_without_a_transaction_begins_one(inbox: Inbox) -> None:
    inbox.receive(notification(paid(1)))
    with inbox.engine.connect() as connection:
        assert inbox.claim(connection) is not None
        connection.rollback()
    assert inbox.find(1).state is State.WAITING
    with inbox.engine.connect() as connection:
        assert inbox.claim(connection) is not None
        connection.commit()
    assert inbox.find(1).state is State.HANDLED


def test_a_savepoint_that_is_rolled_back_undoes_the_claim(inbox: Inbox) -> None:
    inbox.receive(notification(paid(1)))
    with inbox.engine.begin() as connection:
        with connection.begin_nested() as savepoint:
            assert inbox.claim(connection) is not None
            savepoint.rollback()
        assert inbox.claim(connection) is not None
    assert inbox.find(1).attempts == 1


def test_a_transaction_that_ended_takes_no_claim(inbox: Inbox) -> None:
    inbox.receive(notification(paid(1)))

    def claim_after_the_end() -> None:
        with inbox.engine.connect() as connection, connection.begin() as transaction:
            transaction.rollback()
            inbox.claim(connection)

    with pytest.raises(InvalidRequestError, match="closed transaction"):
        claim_after_the_end()
    assert inbox.find(1).state is State.WAITING


def test_an_error_of_the_driver_is_one_of_sqlalchemy_and_holds_no_value(database: str) -> None:
    inbox = Inbox(database, make_parser())
    with pytest.raises((OperationalError, ProgrammingError)) as caught, inbox.engine.begin() as connection:
        inbox._rules.add(connection, notification(paid(1) | {"attach": "planted secret"}, notice="EV-planted"))
    assert isinstance(caught.value, DBAPIError)
    assert "INSERT INTO wechatpay_inbox" in str(caught.value)
    assert "EV-planted" not in str(caught.value)
    inbox.engine.dispose()


def test_schemas_are_translated(postgres: Any, clock: Clock) -> None:
    inbox = Inbox(postgres.create_database("schemas"), make_parser(), clock=clock)
    with inbox.engine.begin() as connection:
        connection.execute(text("CREATE SCHEMA shop"))
    translated = Inbox(inbox.engine.execution_options(schema_translate_map={None: "shop"}), make_parser(), clock=clock)
    translated.create_tables()
    assert translated.receive(notification(paid(1)))
    assert translated.handle_next(leave)
    with inbox.engine.begin() as connection:
        assert connection.execute(text("SELECT state FROM shop.wechatpay_inbox")).scalars().all() == ["handled"]
    inbox.engine.dispose()


def test_a_connection_that_is_lost_is_replaced_with_all_others_of_its_pool(postgres: Any, clock: Clock) -> None:
    inbox = Inbox(postgres.create_database("lost"), make_parser(), clock=clock)
    inbox.create_tables()
    inbox.receive(notification(paid(1)))
    other = inbox.engine.connect()
    with inbox.engine.connect() as connection:
        before = connection.connection.dbapi_connection
        connection.begin()
        end_sessions(postgres, "lost")
        with pytest.raises(OperationalError) as caught:
            inbox.claim(connection)
    assert caught.value.connection_invalidated
    other.close()
    with inbox.engine.connect() as first, inbox.engine.connect() as second:
        assert before not in (first.connection.dbapi_connection, second.connection.dbapi_connection)
        assert first.execute(text("SELECT 1")).scalar() == second.execute(text("SELECT 1")).scalar() == 1
    assert inbox.handle_next(leave)
    inbox.engine.dispose()


def end_sessions(postgres: Any, name: str) -> None:
    """Have the server end all sessions of a database."""
    helper = Inbox(postgres.address("postgres"), make_parser())
    with helper.engine.begin() as connection:
        connection.execute(
            text("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = :name"), {"name": name}
        )
    helper.engine.dispose()


def test_idle_connections_that_the_server_ended_are_not_used(postgres: Any, clock: Clock) -> None:
    inbox = Inbox(postgres.create_database("idle"), make_parser(), clock=clock)
    inbox.create_tables()
    with inbox.engine.connect(), inbox.engine.connect():
        pass  # now the pool has two
    end_sessions(postgres, "idle")
    assert inbox.receive(notification(paid(1)))
    with inbox.engine.connect() as first, inbox.engine.connect() as second:
        assert first.execute(text("SELECT 1")).scalar() == second.execute(text("SELECT 1")).scalar() == 1
    inbox.engine.dispose()


@pytest.mark.parametrize(("idle_seconds", "is_asked"), [(0.0, False), (2.0, True)])
def test_the_server_is_asked_after_connections_that_were_idle_for_long(
    postgres: Any, monkeypatch: pytest.MonkeyPatch, idle_seconds: float, is_asked: bool
) -> None:
    """In silence the network may have lost it."""
    inbox = Inbox(postgres.create_database(f"asked{is_asked}"), make_parser())
    inbox.create_tables()
    asked: list[object] = []
    dialect: Any = inbox.engine.dialect
    ping = dialect.do_ping

    def do_ping(connection: object) -> bool:
        asked.append(connection)
        return bool(ping(connection))

    monkeypatch.setattr(dialect, "do_ping", do_ping)
    with inbox.engine.connect() as connection:
        info = connection.connection.info
    info["wechatpay_idle_since"] -= idle_seconds
    with inbox.engine.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1
    assert bool(asked) is is_asked
    inbox.engine.dispose()


# --- a statement of its own, on a file of SQLite ----------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "shop.db"


@pytest.fixture
def file_inbox(file: Path) -> Iterator[Inbox]:
    inbox = Inbox(f"sqlite:///{file}", make_parser())
    inbox.create_tables()
    yield inbox
    inbox.engine.dispose()


def count_stored(file: Path) -> int:
    """How many events another program finds."""
    with closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("SELECT count(*) FROM wechatpay_inbox").fetchone()[0])


def test_what_was_received_is_committed(file_inbox: Inbox, file: Path) -> None:
    assert file_inbox.receive(notification(paid(1)))
    assert count_stored(file) == 1
    assert not file_inbox.receive(notification(paid(1)))
    assert file_inbox.handle_next(leave)
    assert count_stored(file) == 1


def test_more_threads_than_connections_stay_open(file_inbox: Inbox, file: Path) -> None:
    """Each has a connection of its own, and all are closed when the engine is disposed of."""
    together = threading.Barrier(25)
    notifications = [notification(paid(number), notice=f"EV-{number}") for number in range(25)]

    def receive(number: int) -> tuple[bool, bool]:
        with file_inbox.engine.connect() as connection:
            together.wait(30)
            connection.rollback()
        return file_inbox.receive(notifications[number]), file_inbox.receive(notifications[number - 1])

    with ThreadPoolExecutor(25) as threads:
        found = list(threads.map(receive, range(25)))
    assert sum(is_new for pair in found for is_new in pair) == count_stored(file) == 25
    assert file_inbox.engine.pool.status() == "connections in pool: 15"
    file_inbox.engine.dispose()
    assert file_inbox.engine.pool.status() == "connections in pool: 0"
    if sys.platform == "linux":
        opened = [os.readlink(each) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
        assert str(file) not in opened


def test_an_engine_that_was_disposed_of_opens_the_file_again(file_inbox: Inbox, file: Path) -> None:
    file_inbox.receive(notification(paid(1)))
    file_inbox.engine.dispose()
    assert file_inbox.receive(notification(paid(2), notice="EV-2"))
    assert file_inbox.engine.pool.status() == "connections in pool: 1"
    assert count_stored(file) == 2


def test_a_connection_on_which_a_statement_failed_is_closed(file_inbox: Inbox, file: Path) -> None:
    file_inbox.receive(notification(paid(1)))
    metadata.drop_all(file_inbox.engine)
    with pytest.raises(InboxUnavailable, match="no such table"):
        file_inbox.receive(notification(paid(1)))
    assert file_inbox.engine.pool.status() == "connections in pool: 0"
    file_inbox.create_tables()
    assert file_inbox.receive(notification(paid(1)))
    assert count_stored(file) == 1


def test_a_connection_that_somebody_called_invalid_is_not_used(file_inbox: Inbox, file: Path) -> None:
    with file_inbox.engine.connect() as connection:
        connection.invalidate()
    assert file_inbox.receive(notification(paid(1)))
    assert count_stored(file) == 1


def test_a_receipt_waits_for_another_writer(file_inbox: Inbox, file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other, ThreadPoolExecutor(1) as thread:
        other.execute("BEGIN IMMEDIATE")
        receipt = thread.submit(file_inbox.receive, notification(paid(1)))
        with pytest.raises(TimeoutError):
            receipt.result(0.3)
        assert count_stored(file) == 0
        other.execute("COMMIT")
        assert receipt.result(30)
    assert count_stored(file) == 1


def test_a_program_that_is_stopped_in_a_receipt_leaves_nothing_locked(
    file_inbox: Inbox, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the notification is stored then, nobody was told; it comes again, and is stored once."""

    class Stopped(BaseException):
        pass

    def stop(*_arguments: object) -> object:
        raise Stopped

    with file_inbox.engine.connect() as connection:
        driver: Any = connection.connection.dbapi_connection
    driver.row_factory = stop  # called when the row has been written
    with pytest.raises(Stopped):
        file_inbox.receive(notification(paid(1)))
    assert file_inbox.engine.pool.status() == "connections in pool: 0"
    file_inbox.receive(notification(paid(1)))
    assert count_stored(file) == 1


def test_a_file_that_cannot_be_opened_is_an_inbox_that_is_unavailable(tmp_path: Path) -> None:
    inbox = Inbox(f"sqlite:///{tmp_path / 'missing' / 'shop.db'}", make_parser())
    with pytest.raises(InboxUnavailable, match="unable to open database file"):
        inbox.receive(notification(paid(1)))


def test_a_database_in_memory_is_shared_by_those_who_use_it() -> None:
    inbox = Inbox("sqlite://", make_parser())
    inbox.create_tables()
    assert inbox.receive(notification(paid(1)))
    assert not inbox.receive(notification(paid(1)))
    assert inbox.handle_next(leave)
    inbox.engine.dispose()


def test_the_merchants_own_engine_is_taken_as_it_is(file: Path) -> None:
    """Its driver begins transactions by itself, so that a statement alone would never be committed."""
    engine = create_engine(f"sqlite:///{file}")
    inbox = Inbox(engine, make_parser())
    inbox.create_tables()
    assert inbox.receive(notification(paid(1)))
    assert count_stored(file) == 1
    engine.dispose()
