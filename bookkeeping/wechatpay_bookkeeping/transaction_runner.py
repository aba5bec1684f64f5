"""What inbox and watcher have in common: a database, transactions of their own in it, and a worker's loop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from .database import open_engine
from .outage import Outage
from .steps import Transact
from .tables import metadata


class TransactionRunner:
    """Runs transactions on the engine of an address, or on the merchant's own. Raises ConfigurationError."""

    def __init__(self, database: str | Engine) -> None:
        self.engine = open_engine(database)
        """The engine, for transactions of the merchant's own."""
        self.failures: tuple[type[Exception], ...] = (SQLAlchemyError,)
        """The classes of what the database raises when it fails."""

    def create_tables(self) -> None:
        """Create the tables that do not exist yet, for merchants without migrations of their own."""
        metadata.create_all(self.engine)

    def _begin(self) -> AbstractContextManager[Connection]:
        """A transaction of its own."""
        return self.engine.begin()

    # why Any: an event of the inbox, or a standing of the watcher
    def _transact(self, step: Transact, book: Callable[[Any, Connection], object]) -> object:
        """Do a step, with the merchant's code in it if it is booked."""
        with self._begin() as connection:
            found = step.act(connection)
            if step.is_booked and found is not None:
                book(found, connection)
        return found

    def _work(self, take_next: Callable[[], bool], name: str, stop: threading.Event, poll_seconds: float) -> None:
        """Take what is due until `stop` is set; outlive failures of the database of `name`."""
        outage = Outage(name)
        while not stop.is_set():
            try:
                found = take_next()
                outage.end()
            except self.failures as error:
                found = False
                outage.begin(error)
            if not found:
                stop.wait(poll_seconds)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.engine.url.render_as_string(hide_password=True)!r})"
