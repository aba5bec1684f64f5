"""An inbox on Django's own connection, so that its states commit with what the merchant's models write."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Unpack

from django.db import Error
from django.db.models import QuerySet
from django.utils import timezone
from sqlalchemy import Connection
from wechatpay_auth.notification import Notification, NotificationParser

from wechatpay_bookkeeping.django_app.connection import begin_atomic, open_django_engine
from wechatpay_bookkeeping.django_app.models import InboxEntry
from wechatpay_bookkeeping.inbox import Inbox
from wechatpay_bookkeeping.inbox_settings import InboxOptions
from wechatpay_bookkeeping.tables import State


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
        **settings: Unpack[InboxOptions],
    ) -> None:
        super().__init__(open_django_engine(using), parser, **settings)
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
