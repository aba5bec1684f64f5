"""An inbox for notifications: what the platform was told has arrived, has arrived, and is handled once.

inbox = Inbox("postgresql://shop@db/shop", client.notification_parser())
app.add_url_rule("/notify", view_func=notification_view(parser, inbox), methods=["POST"])

def book(event: InboxEvent, connection: Connection) -> None:
    connection.execute(update(orders)…)      # commits together with the state of the event

inbox.work(book, stop=threading.Event())
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TypeAlias, Unpack

from sqlalchemy import Connection, Engine
from wechatpay_auth.notification import Notification, NotificationParser

from .errors import InboxUnavailable
from .event_rows import InboxEvent
from .failure_text import describe_failure
from .inbox_rules import Counts, InboxRules, StoredEvent
from .inbox_settings import InboxOptions, InboxSettings
from .inbox_steps import handle_next_event
from .observation import make_observer
from .steps import run_work
from .tables import State
from .transaction_runner import TransactionRunner
from .translation import gettext as _

Handle: TypeAlias = Callable[[InboxEvent, Connection], object]
"""Books an event by statements on the connection. What it returns is ignored; what it raises undoes all of it."""


class Inbox(TransactionRunner):
    """Stores notifications before they are acknowledged, and hands each to the merchant's code once. Thread-safe.

    `database` is an address such as `sqlite:///shop.db` or `postgresql://shop@db/shop`, or the merchant's own engine.
    `parser` opens what was stored, also with APIv3 keys of before if it was given several.

    `expect` looks up what the merchant expected of an event, such as `{"amount/total": 2800, "appid": …}`; an
    event that says something else becomes a mismatch and is not handed out. `answer` answers the few events that ask
    something.
    `retry_after` are the pauses in seconds after the first, second … failure; after one more the event is dead.
    `lease_seconds` is how long a worker may take for one event before another one gets it. `keep_plaintext` stores what
    is decrypted, too; else it is only read when it is handed out. `clock` gives Unix seconds. `telemetry` tells
    OpenTelemetry what comes in and what becomes of it: True, or a Telemetry of `wechatpay_client` that names its
    providers. Makes no connection yet.

    An inbox is a handler for every view of `wechatpay_auth.frameworks`. Raises ConfigurationError.
    """

    def __init__(
        self,
        database: str | Engine,
        parser: NotificationParser,
        **settings: Unpack[InboxOptions],
    ) -> None:
        super().__init__(database)
        chosen = InboxSettings(**settings)
        self._rules = InboxRules(parser, chosen)
        self._observer = make_observer(chosen.telemetry, chosen.clock)

    def _add(self, notification: Notification) -> int | None:
        """Store a notification in a transaction of its own. Its number; None if it was there before."""
        return self._rules.add_alone(self.engine, notification)

    def __call__(self, notification: Notification) -> Mapping[str, object] | None:
        """What the views call: store the notification, or answer it if it asks something.

        Raises InboxUnavailable and QuestionNotAnswered, which the views answer with 500.
        """
        answered = self._rules.answer(notification)
        if answered is None:
            self.receive(notification)
        return answered

    def receive(self, notification: Notification) -> bool:
        """Store a notification, and commit. False if the same was there before. Raises InboxUnavailable.

        What is returned True or False for may be acknowledged: it is on the disk.
        """
        try:
            # why in this order: what is told of the receipt is told after the commit
            with self._observer.observe_receipt(notification) as receipt:
                return receipt.note(self._add(notification))
        except self.failures as error:
            failure = describe_failure(error)
        # why outside of the handler: what the driver raises holds the statement and its values
        raise InboxUnavailable(_("the database of the inbox failed: {failure}").format(failure=failure))

    def claim(self, connection: Connection) -> InboxEvent | None:
        """The next event, marked as handled in the transaction of `connection`; None if none is due.

        Commit it together with its effect: what is rolled back was not handled, and comes again. Then call
        `record_failure`, so that it does not come again at once and for ever. `handle_next` does all of this, and also
        counts the attempts of workers that are killed.

        Events of one subject come in the order in which they were stored; one that is dead or a mismatch holds up those
        after it.
        """
        return self._rules.claim(connection)

    def record_failure(self, event: InboxEvent, error: BaseException) -> None:
        """Note that handling an event of `claim` failed, after its transaction was rolled back."""
        with self._begin() as connection:
            self._rules.fail(connection, event.number, event.attempts, error)

    def handle_next(self, handle: Handle) -> bool:
        """Take the next event and call `handle` in a transaction that is committed if it returns. False if none is due.

        What it raises is logged and stored with the event, which becomes due again later, or dead. Raises
        SQLAlchemyError if the database fails.
        """
        work = handle_next_event(self._rules, self._observer, self.failures)
        return run_work(work, lambda step: self._transact(step, handle))

    def work(self, handle: Handle, *, stop: threading.Event, poll_seconds: float = 1.0) -> None:
        """Handle events until `stop` is set; look for new ones every `poll_seconds`. Outlives failures of the database.

        Several workers, threads, processes and machines, share the work.
        """
        self._work(lambda: self.handle_next(handle), "inbox", stop, poll_seconds)

    def replay(self, number: int, *, again: bool = False) -> None:
        """Have an event handled that is dead, a mismatch or skipped; with `again` also one that was handled.

        Raises NoSuchEvent and WrongState.
        """
        with self._begin() as connection:
            self._rules.replay(connection, number, again=again)

    def retry(self) -> int:
        """Have all events handled now that failed: dead ones, and those that wait for another attempt. How many."""
        with self._begin() as connection:
            return self._rules.retry(connection)

    def skip(self, number: int) -> None:
        """Say that an event is not to be handled, which lets later ones of its subject come. Raises like `replay`."""
        with self._begin() as connection:
            self._rules.skip(connection, number)

    def prune(self, older_than: timedelta) -> int:
        """Delete what was handled or skipped that long ago, and return how many events that were.

        A repetition of what was deleted is taken for new, so keep a few days: the platform repeats for one.
        """
        with self._begin() as connection:
            return self._rules.prune(connection, older_than)

    def count(self) -> Counts:
        """How many events are in which state, for monitoring."""
        with self._begin() as connection:
            return self._rules.count(connection)

    def list_events(
        self, *, state: State | None = None, subject: str | None = None, limit: int = 100, before: int | None = None
    ) -> list[StoredEvent]:
        """Events, the newest first; those before a number, with a state, of a subject (`out_trade_no=ORDER1`)."""
        with self._begin() as connection:
            return self._rules.list_events(connection, state=state, subject=subject, limit=limit, before=before)

    def find(self, number: int) -> StoredEvent:
        """What the inbox knows of an event without decrypting it. Raises NoSuchEvent."""
        with self._begin() as connection:
            return self._rules.find(connection, number)

    def read(self, number: int) -> InboxEvent:
        """An event with what it holds, decrypted. Raises NoSuchEvent and DecryptionError."""
        with self._begin() as connection:
            return self._rules.read(connection, number)
