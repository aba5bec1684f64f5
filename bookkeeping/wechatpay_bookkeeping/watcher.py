"""A watcher for what was placed: it asks the platform until orders, refunds and transfers have their final word.

A notification may never come; the platform always answers. What a client places is recorded before it is sent:

watcher = Watcher("postgresql://shop@db/shop")
client = Client.from_config(record=watcher.record)

def book(standing: Standing, connection: Connection) -> None:
    connection.execute(update(orders)…)      # commits together with the state of what is watched

watcher.work(client, book, stop=threading.Event())
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import TypeAlias, Unpack

from sqlalchemy import Connection, Engine
from wechatpay_auth.errors import OutcomeUnknown
from wechatpay_client import Client, PlacedCall, Record, Standing

from .errors import WatchUnavailable
from .failure_text import describe_failure
from .steps import Ask, Transact, run_work
from .tables import WatchState
from .transaction_runner import TransactionRunner
from .translation import gettext as _
from .watch_rules import WatchCounts, WatchedCall, WatchRules, read_placed
from .watch_settings import WatchOptions, WatchSettings
from .watch_steps import ask_next_call

Book: TypeAlias = Callable[[Standing, Connection], object]
"""Books a final word by statements on the connection. What it returns is ignored; what it raises undoes all of it."""


class Watcher(TransactionRunner):
    """Asks for what was placed until it has its final word, and hands that to the merchant's code. Thread-safe.

    `database` is an address such as `sqlite:///shop.db` or `postgresql://shop@db/shop`, or the merchant's own engine;
    the table lies beside that of the inbox. `retry_after` are the pauses in seconds after the first, second … time that
    booking failed; after one more it is dead. `lease_seconds` is how long one question and its booking may take before
    another watcher asks. That the platform knows of no such number is final when it was placed more than `absent_after`
    seconds and the life of a signature (300 seconds) ago. What has no final word after `give_up_after` is given up, and
    stays in the table for a person. With `every_change`, each new state is handed out, not the final one alone: a
    withdrawal that succeeded may still come back from the bank, so its SUCCESS is not final. `clock` gives Unix
    seconds. Makes no connection yet. Raises ConfigurationError.

    Several watchers, in threads, processes and on machines, share the work; of SQLite one writes at a time.
    """

    def __init__(
        self,
        database: str | Engine,
        **settings: Unpack[WatchOptions],
    ) -> None:
        super().__init__(database)
        self._rules = WatchRules(WatchSettings(**settings))

    # --- what is watched ---------------------------------------------------------------------------------------------

    def record(self, placed: PlacedCall) -> None:
        """Record a call that is about to be sent, and commit: `Client(…, record=watcher.record)`.

        Raises WatchUnavailable, and the call is not sent.
        """
        try:
            with self._begin() as connection:
                self._rules.add(connection, placed)
            return
        except self.failures as error:
            failure = describe_failure(error)
        # why outside of the handler: what the driver raises holds the statement and its values
        raise WatchUnavailable(
            _("nothing was sent, since the database of the watcher failed: {failure}").format(failure=failure)
        )

    def recorder(self, connection: Connection) -> Record:
        """A `record` in the merchant's own transaction: `client.with_options(record=watcher.recorder(connection))`.

        Commit before the process can end: what was sent and then rolled back here, nobody asks for.
        """

        def record(placed: PlacedCall) -> None:
            self._rules.add(connection, placed)

        return record

    def add(self, placed: PlacedCall | OutcomeUnknown, connection: Connection | None = None) -> None:
        """Watch a call: one whose outcome an error leaves unknown, or that another program made (`PlacedCall.of`).

        In the transaction of `connection`, or in one of its own. Raises CannotResolve where the spec names no query.
        """
        call = read_placed(placed)
        if connection is not None:
            self._rules.add(connection, call)
            return
        with self._begin() as own:
            self._rules.add(own, call)

    def close(self, connection: Connection, subject: str, *, mchid: str | None = None) -> int:
        """Stop asking for `out_trade_no=ORDER1`: its final word was booked otherwise, by a notification for example.

        Returns how many calls are closed by that. Whoever writes to other tables, too, calls this first, as `book` has
        its row locked before: transactions that lock in one order do not wait for each other for ever.
        """
        return self._rules.close(connection, subject, mchid)

    # --- asking ------------------------------------------------------------------------------------------------------

    def ask_next(self, client: Client, book: Book) -> bool:
        """Ask for what is due next of the client's merchant, and book a final word. False if nothing is due.

        `book` is called in a transaction that is committed if it returns. What it raises is logged and stored, and the
        question is asked again later. A final word is handed out once for the latest call that was recorded. Raises
        SQLAlchemyError if the database fails.
        """

        def do(step: Transact | Ask) -> object:
            if isinstance(step, Ask):
                return step.placed.ask(client, placed_at=step.placed_at)
            return self._transact(step, book)

        return run_work(ask_next_call(self._rules, client.mchid, self.failures), do)

    def ask_due(self, client: Client, book: Book) -> int:
        """Ask for all that is due, as a cron job does. Returns how many questions that were."""
        count = 0
        while self.ask_next(client, book):
            count += 1
        return count

    def work(self, client: Client, book: Book, *, stop: threading.Event, poll_seconds: float = 1.0) -> None:
        """Ask until `stop` is set; look for what is due every `poll_seconds`. Outlives failures of the database."""
        self._work(lambda: self.ask_next(client, book), "watcher", stop, poll_seconds)

    # --- looking after it --------------------------------------------------------------------------------------------

    def reopen(self, number: int) -> None:
        """Have something asked for now, whatever state it is in. Raises NotWatched."""
        with self._begin() as connection:
            self._rules.reopen(connection, number)

    def retry(self) -> int:
        """Have everything asked for now that failed: what is dead, and what waits after a failure. How much."""
        with self._begin() as connection:
            return self._rules.retry(connection)

    def prune(self, older_than: timedelta) -> int:
        """Delete what had its final word, or was absent, that long ago. Returns how much that is."""
        with self._begin() as connection:
            return self._rules.prune(connection, older_than)

    def count(self) -> WatchCounts:
        """How much is in which state, for monitoring."""
        with self._begin() as connection:
            return self._rules.count(connection)

    def list_calls(
        self,
        *,
        state: WatchState | None = None,
        subject: str | None = None,
        limit: int = 100,
        before: int | None = None,
    ) -> list[WatchedCall]:
        """What is watched, the newest first; with a number before that, in a state, of a subject."""
        with self._begin() as connection:
            return self._rules.list_calls(connection, state=state, subject=subject, limit=limit, before=before)

    def find(self, number: int) -> WatchedCall:
        """One of them. Raises NotWatched."""
        with self._begin() as connection:
            return self._rules.find(connection, number)
