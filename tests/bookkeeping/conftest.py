"""The inbox on both databases: each test that asks for `database` is run with SQLite and with PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from wechatpay_bookkeeping import Inbox

from checks.services.postgres import Postgres, PostgresMissing, running_postgres
from tests.bookkeeping.platform import make_parser

_databases = count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    try:
        with running_postgres() as server:
            yield server
    except PostgresMissing as error:
        pytest.fail(str(error))


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'books.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.create_database(f"books{next(_databases)}")


class Clock:
    """Unix seconds that a test puts forward."""

    def __init__(self) -> None:
        self.now = 1_767_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def inbox(database: str, clock: Clock) -> Iterator[Inbox]:
    made = Inbox(database, make_parser(), clock=clock)
    made.create_tables()
    yield made
    made.engine.dispose()
