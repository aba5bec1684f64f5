"""The inbox for asyncio. Its rules are those of `Inbox`; here the calls are awaited.

inbox = AsyncInbox("postgresql://shop@db/shop", client.notification_parser())
app.add_api_route("/notify", notification_endpoint(parser, inbox), methods=["POST"])

async def book(event: InboxEvent, connection: AsyncConnection) -> None:
    await connection.execute(update(orders)…)      # commits together with the state of the event

worker = asyncio.create_task(inbox.work(book))
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import TypeAlias, Unpack

from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from wechatpay_auth.notification import Notification, NotificationParser

from .async_transaction_runner import AsyncTransactionRunner
from .errors import InboxUnavailable
from .event_rows import InboxEvent
from .failure_text import describe_failure
from .inbox_rules import Counts, InboxRules, StoredEvent
from .inbox_settings import InboxOptions, InboxSettings
from .inbox_steps import handle_next_event
from .observation import make_observer
from .steps import await_work
from .tables import State
from .translation import gettext as _

AsyncHandle: TypeAlias = Callable[[InboxEvent, AsyncConnection], Awaitable[object]]
"""Books an event by statements on the connection. What it returns is ignored; what it raises undoes all of it."""


class AsyncInbox(AsyncTransactionRunner):
    """Stores notifications before they are acknowledged, and hands each to the merchant's code once.

    The settings are those of `Inbox`; `database` is an address or the merchant's own AsyncEngine. `expect` is no
    coroutine; its connection is the synchronous one of the claim. Of one event loop, as its engine is.
    """

    def __init__(
        self,
        database: str | AsyncEngine,
        parser: NotificationParser,
        **settings: Unpack[InboxOptions],
    ) -> None:
        super().__init__(database)
        chosen = InboxSettings(**settings)
        self._rules = InboxRules(parser, chosen)
        self._observer = make_observer(chosen.telemetry, chosen.clock)

    async def __call__(self, notification: Notification) -> Mapping[str, object] | None:
        """What the views call: store the notification, or answer it if it asks something.

        Raises InboxUnavailable and QuestionNotAnswered, which the views answer with 500.
        """
        answered = self._rules.answer(notification)
        if answered is None:
            await self.receive(notification)
        return answered

    async def receive(self, notification: Notification) -> bool:
        """Store a notification, and commit. False if the same was there before. Raises InboxUnavailable."""
        try:
            with self._observer.observe_receipt(notification) as receipt:
                return receipt.note(await self._run(self._rules.add, notification))
        except self.failures as error:
            failure = describe_failure(error)
        raise InboxUnavailable(_("the database of the inbox failed: {failure}").format(failure=failure))

    async def claim(self, connection: AsyncConnection) -> InboxEvent | None:
        """The next event, marked as handled in this transaction; None if none is due. See `Inbox.claim`."""
        return await connection.run_sync(self._rules.claim)

    async def record_failure(self, event: InboxEvent, error: BaseException) -> None:
        """Note that handling an event of `claim` failed, after its transaction was rolled back."""
        await self._run(self._rules.fail, event.number, event.attempts, error)

    async def handle_next(self, handle: AsyncHandle) -> bool:
        """Take the next event and await `handle` in a transaction that is committed if it returns. See `Inbox`."""
        work = handle_next_event(self._rules, self._observer, self.failures)
        return await await_work(work, lambda step: self._transact(step, handle))

    async def work(self, handle: AsyncHandle, *, poll_seconds: float = 1.0) -> None:
        """Handle events until the task is cancelled; look for new ones every `poll_seconds`."""
        await self._work(lambda: self.handle_next(handle), "inbox", poll_seconds)

    async def replay(self, number: int, *, again: bool = False) -> None:
        """Have an event handled (again). See `Inbox.replay`."""

        def replay(connection: Connection) -> None:
            self._rules.replay(connection, number, again=again)

        await self._run(replay)

    async def retry(self) -> int:
        """Have all events handled now that failed. See `Inbox.retry`."""
        return await self._run(self._rules.retry)

    async def skip(self, number: int) -> None:
        """Say that an event is not to be handled. See `Inbox.skip`."""
        await self._run(self._rules.skip, number)

    async def prune(self, older_than: timedelta) -> int:
        """Delete what was handled or skipped that long ago, and return how many events that were. See `Inbox.prune`."""
        return await self._run(self._rules.prune, older_than)

    async def count(self) -> Counts:
        """How many events are in which state, for monitoring."""
        return await self._run(self._rules.count)

    async def list_events(
        self, *, state: State | None = None, subject: str | None = None, limit: int = 100, before: int | None = None
    ) -> list[StoredEvent]:
        """Events, the newest first; those before a number, with a state, of a subject (`out_trade_no=ORDER1`)."""

        def find(connection: Connection) -> list[StoredEvent]:
            return self._rules.list_events(connection, state=state, subject=subject, limit=limit, before=before)

        return await self._run(find)

    async def find(self, number: int) -> StoredEvent:
        """What the inbox knows of an event without decrypting it. Raises NoSuchEvent."""
        return await self._run(self._rules.find, number)

    async def read(self, number: int) -> InboxEvent:
        """An event with what it holds, decrypted. Raises NoSuchEvent and DecryptionError."""
        return await self._run(self._rules.read, number)
