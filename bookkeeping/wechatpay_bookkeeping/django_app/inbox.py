"""An inbox on Django's own connection, so that its states commit with what the merchant's models write."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from django.db import Error
from django.db.models import QuerySet
from django.utils import timezone
from sqlalchemy import Connection
from wechatpay_auth.notification import Notification, NotificationParser

from wechatpay_bookkeeping.django_app.connection import begin_atomic, open_django_engine
from wechatpay_bookkeeping.django_app.models import InboxEntry
from wechatpay_bookkeeping.inbox import Inbox
from wechatpay_bookkeeping.inbox_rules import LEASE_SECONDS, RETRY_AFTER, Answer, Expect
from wechatpay_bookkeeping.tables import State

if TYPE_CHECKING:
    from wechatpay_client import Telemetry


class DjangoInbox(Inbox):
    """`Inbox` in a database of Django's settings. Raises ConfigurationError for one that is neither of the two.

    Every transaction is one of `transaction.atomic`, so `handle` and `expect` may use models, and inside of a view with
    ATOMIC_REQUESTS the event is stored with the rest of the request.
    """

    def __init__(
        self,
        parser: NotificationParser,
        *,
        using: str = "default",
        expect: Expect | None = None,
        answer: Answer | None = None,
        retry_after: Sequence[float] = RETRY_AFTER,
        lease_seconds: float = LEASE_SECONDS,
        keep_plaintext: bool = False,
        clock: Callable[[], float] = time.time,
        telemetry: Telemetry | bool = False,
    ) -> None:
        super().__init__(
            open_django_engine(using),
            parser,
            expect=expect,
            answer=answer,
            retry_after=retry_after,
            lease_seconds=lease_seconds,
            keep_plaintext=keep_plaintext,
            clock=clock,
            telemetry=telemetry,
        )
        self._using = using
        self.failures = (*self.failures, Error)

    def _begin(self) -> AbstractContextManager[Connection]:
        return begin_atomic(self._using, self.engine)

    def _add(self, notification: Notification) -> int | None:
        # why no other way: it may be a part of a transaction of Django's
        with self._begin() as connection:
            return self._rules.add(connection, notification)


def change_states(entries: QuerySet[InboxEntry], state: State) -> int:
    """Make events wait again, or skip them. Returns how many."""
    now = timezone.now()
    if state is State.WAITING:
        return entries.update(state=state.value, due_at=now, attempts=0, lease=None, finished_at=None)
    return entries.update(state=state.value, lease=None, finished_at=now)
