"""The statements of every event: by the driver's own cursor they do what SQLAlchemy's way of executing does."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, event, select, text
from sqlalchemy.exc import DBAPIError, InvalidRequestError, OperationalError, ProgrammingError
from wechatpay_bookkeeping import Inbox, InboxEvent, State, metadata
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
